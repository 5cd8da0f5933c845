import type { Actor } from './actor.ts'
import type { Point } from './point.ts'
import type { Office, Page, PointFilter } from './ports.ts'
import { entitle } from './rights.ts'

/** The points an actor may see: all, or those the represented member owns or owned. @refuses cluster.not-found */
export async function listPoints(
  { read }: Office,
  actor: Actor,
  cluster: string,
  filter: Omit<PointFilter, 'owners'>,
): Promise<Page<Point>> {
  const entitlement = entitle(actor, 'points.read', cluster)
  const owners = entitlement.reach === 'all' ? null : entitlement.members
  return read(({ points }) => points.list(cluster, { ...filter, owners }))
}
