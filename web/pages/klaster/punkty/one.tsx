import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Point } from '../../../api/points.ts'
import { pointQuery } from '../../../api/points.ts'
import { useWords } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { EditPoint } from './edit.tsx'
import { ShowPoint } from './show.tsx'

/** One metering point: what is known of it with its history, or its form. */
export function PointPage() {
  const { t } = useWords()
  const { clusterId, name } = useCluster()
  const { pointCode } = useParams({ from: '/klaster/$clusterId/punkty/$pointCode' })
  const query = useQuery(pointQuery(clusterId, pointCode))
  // The record the form was opened with: news from the server must not wipe what is typed.
  const [editing, setEditing] = useState<Point>()
  if (editing) return <EditPoint point={editing} close={() => setEditing(undefined)} />
  if (!query.data)
    return (
      <Page title={t('Punkt', 'Point')} of={name}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    )
  return <ShowPoint point={query.data} edit={() => setEditing(query.data)} />
}
