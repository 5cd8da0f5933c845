import type { Actor } from './actor.ts'
import type { Plant } from './plant.ts'
import type { Office } from './ports.ts'
import { entitle, reaches } from './rights.ts'

/** Plants and storage of the cluster, or of the represented member. @refuses cluster.not-found */
export async function listPlants({ read }: Office, actor: Actor, cluster: string): Promise<readonly Plant[]> {
  const entitlement = entitle(actor, 'points.read', cluster)
  const plants = await read((stores) => stores.plants.all(cluster))
  return plants.filter(({ memberId }) => reaches(entitlement, memberId))
}
