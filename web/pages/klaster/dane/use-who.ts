import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from '../../../api/client.ts'
import { hasRole } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { useCluster } from '../use-cluster.ts'
import { actorText } from './who.ts'

/** Names of persons by id, for readers who may see the list of people; for others, their own. */
export function usePeopleNames(): ReadonlyMap<string, string> {
  const { clusterId, cluster, session } = useCluster()
  const people = useQuery({
    queryKey: ['people', clusterId],
    queryFn: () => dataOf(api.GET('/api/clusters/{clusterId}/people', { params: { path: { clusterId } } })),
    enabled: hasRole(cluster, 'administrator', 'office', 'auditor'),
  }).data
  const names = new Map<string, string>((people?.items ?? []).map(({ userId, name }) => [userId, name] as const))
  if (session?.user) names.set(session.user.id, session.user.name)
  return names
}

/** Who changed something, by name where the reader may know it; for others, what they are. */
export function useWho(): (actor: string) => string {
  const words = useWords()
  const names = usePeopleNames()
  return (actor) => actorText(actor, words, names)
}
