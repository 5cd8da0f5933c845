import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Member } from '../../../api/members.ts'
import { memberQuery } from '../../../api/members.ts'
import { useWords } from '../../../ui/language.tsx'
import { Page } from '../../../ui/page.tsx'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { EditMember } from './edit.tsx'
import { ShowMember } from './show.tsx'

/** One party: what is known of it, or its form. */
export function MemberPage() {
  const { t } = useWords()
  const { clusterId, name } = useCluster()
  const { memberId } = useParams({ from: '/klaster/$clusterId/czlonkowie/$memberId' })
  const query = useQuery(memberQuery(clusterId, memberId))
  // The record the form was opened with: news from the server must not wipe what is typed.
  const [editing, setEditing] = useState<Member>()
  if (editing) return <EditMember member={editing} close={() => setEditing(undefined)} />
  if (!query.data)
    return (
      <Page title={t('Członek', 'Member')} of={name}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    )
  return <ShowMember member={query.data} edit={() => setEditing(query.data)} />
}
