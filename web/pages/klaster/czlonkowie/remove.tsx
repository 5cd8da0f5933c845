import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Member } from '../../../api/members.ts'
import { createMember, removeMember } from '../../../api/members.ts'
import { useWords } from '../../../ui/language.tsx'
import { RemoveRecord } from '../remove-record.tsx'
import { useCluster } from '../use-cluster.ts'

export function RemoveMember({ member }: { readonly member: Member }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { version: _, ...fields } = member
  return (
    <RemoveRecord
      label={t('Usuń członka', 'Remove the member')}
      name={member.name}
      remove={() => removeMember(clusterId, member)}
      putBack={() => createMember(clusterId, fields)}
      refresh={() => queries.invalidateQueries({ queryKey: ['members', clusterId] })}
      leave={() => navigate({ to: '/klaster/$clusterId/czlonkowie', params: { clusterId } })}
    />
  )
}
