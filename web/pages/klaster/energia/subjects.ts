import { useQuery } from '@tanstack/react-query'
import { membersQuery } from '../../../api/members.ts'
import { ownMembers } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { useCluster } from '../use-cluster.ts'

interface Group {
  readonly group: string
  readonly items: { value: string; label: string }[]
}

/** Whose energy the reader may look at: the cluster, members, points. */
export function useSubjects() {
  const { t } = useWords()
  const { clusterId, cluster } = useCluster()
  const members = useQuery(membersQuery(clusterId)).data ?? []
  const own = ownMembers(cluster)
  const onlyOwn = (cluster?.grants ?? []).every(({ role }) => role === 'member')
  const seen = members.filter(({ memberId }) => !onlyOwn || own.includes(memberId))
  const whole = { value: 'cluster', label: t('cały klaster', 'the whole cluster') }
  const options: Group[] = [
    { group: t('Klaster', 'Cluster'), items: [whole] },
    {
      group: t('Członkowie', 'Members'),
      items: seen.map(({ memberId, name }) => ({ value: `member:${memberId}`, label: name })),
    },
  ]
  return {
    first: onlyOwn && own[0] ? `member:${own[0]}` : 'cluster',
    /** Does the reader see the energy of every member? */
    seesAll: !onlyOwn,
    options,
    nameOf: (subject: string) =>
      options.flatMap(({ items }) => items).find(({ value }) => value === subject)?.label ??
      subject.replace(/^\w+:/, ''),
  }
}
