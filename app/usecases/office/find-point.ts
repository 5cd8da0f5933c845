import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from './actor.ts'
import type { Point } from './point.ts'
import type { Office } from './ports.ts'
import { entitle, reaches } from './rights.ts'

/**
 * One point. To a member's representative a point of another member does not exist.
 *
 * @refuses cluster.not-found, point.not-found
 */
export async function findPoint({ read }: Office, actor: Actor, cluster: string, code: string): Promise<Point> {
  const entitlement = entitle(actor, 'points.read', cluster)
  const point = await read(({ points }) => points.find(cluster, code))
  const may =
    point && (entitlement.reach === 'all' || point.owners.some(({ memberId }) => reaches(entitlement, memberId)))
  if (!point || !may) throw new Refusal('point.not-found', { id: code })
  return point
}
