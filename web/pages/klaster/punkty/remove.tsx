import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Point } from '../../../api/points.ts'
import { createPoint, removePoint } from '../../../api/points.ts'
import { problemOf } from '../../../api/problem.ts'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { useCluster } from '../use-cluster.ts'

/** Takes out a point entered by mistake; what others rest on is refused, and the removal can be undone. */
export function RemovePoint({ point }: { readonly point: Point }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const notices = useNotices()
  const navigate = useNavigate()
  const [refused, setRefused] = useState<string>()
  const [busy, setBusy] = useState(false)
  const refresh = () => queries.invalidateQueries({ queryKey: ['points', clusterId] })
  const remove = async () => {
    setBusy(true)
    try {
      await removePoint(clusterId, point)
    } catch (error) {
      const problem = problemOf(error)
      if (!problem) throw error
      setBusy(false)
      return setRefused([problem.title, problem.detail].filter(Boolean).join(' '))
    }
    await refresh()
    const { version: _version, codeCheck: _check, ...fields } = point
    notices.done(t(`Usunięto: ${point.name}`, `Removed: ${point.name}`), async () => {
      await createPoint(clusterId, fields)
      await refresh()
      notices.done(t('Cofnięto usunięcie', 'The removal was undone'))
    })
    await navigate({ to: '/klaster/$clusterId/punkty', params: { clusterId } })
  }
  return (
    <>
      {refused ? (
        <div role="alert">
          <Note kind="error">{refused}</Note>
        </div>
      ) : null}
      <Button variant="default" loading={busy} onClick={remove}>
        {t('Usuń punkt', 'Remove the point')}
      </Button>
    </>
  )
}
