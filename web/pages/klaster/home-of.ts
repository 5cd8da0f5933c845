import type { SessionCluster } from '../../api/session.ts'
import { mainRole } from '../../api/session.ts'

/** The page a person came for: the office its desk, the council the cluster in brief, a member its settlements. */
export function homeOf(cluster: SessionCluster) {
  const role = mainRole(cluster)
  if (role === 'member') return '/klaster/$clusterId/moje'
  return role === 'council' ? '/klaster/$clusterId/w-skrocie' : '/klaster/$clusterId'
}
