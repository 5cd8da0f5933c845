import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Member } from '../../../api/members.ts'
import { createMember, removeMember } from '../../../api/members.ts'
import { problemOf } from '../../../api/problem.ts'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { useCluster } from '../use-cluster.ts'

/** Takes out a party entered by mistake; what others rest on is refused, and the removal can be undone. */
export function RemoveMember({ member }: { readonly member: Member }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const notices = useNotices()
  const navigate = useNavigate()
  const [refused, setRefused] = useState<string>()
  const [busy, setBusy] = useState(false)
  const refresh = () => queries.invalidateQueries({ queryKey: ['members', clusterId] })
  const remove = async () => {
    setBusy(true)
    try {
      await removeMember(clusterId, member)
    } catch (error) {
      const problem = problemOf(error)
      if (!problem) throw error
      setBusy(false)
      return setRefused([problem.title, problem.detail].filter(Boolean).join(' '))
    }
    await refresh()
    const { version: _, ...fields } = member
    notices.done(t(`Usunięto: ${member.name}`, `Removed: ${member.name}`), async () => {
      await createMember(clusterId, fields)
      await refresh()
      notices.done(t('Cofnięto usunięcie', 'The removal was undone'))
    })
    await navigate({ to: '/klaster/$clusterId/czlonkowie', params: { clusterId } })
  }
  return (
    <>
      {refused ? (
        <div role="alert">
          <Note kind="error">{refused}</Note>
        </div>
      ) : null}
      <Button variant="default" loading={busy} onClick={remove}>
        {t('Usuń członka', 'Remove the member')}
      </Button>
    </>
  )
}
