import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from './actor.ts'
import type { Cluster } from './cluster.ts'
import type { Office } from './ports.ts'
import { entitle } from './rights.ts'

/** One cluster. @refuses cluster.not-found, also for whom has no role in it */
export async function findCluster({ read }: Office, actor: Actor, id: string): Promise<Cluster> {
  entitle(actor, 'cluster.read', id)
  const cluster = await read(({ clusters }) => clusters.find(id))
  if (!cluster) throw new Refusal('cluster.not-found', { id })
  return cluster
}
