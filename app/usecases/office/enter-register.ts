import { day } from '../../../domain/calendar/day.ts'
import type { Actor } from './actor.ts'
import { actorId } from './actor.ts'
import { changeCluster } from './change-cluster.ts'
import type { Cluster } from './cluster.ts'
import { checkPrices } from './cluster-prices.ts'
import { createMember } from './create-member.ts'
import { createPoint } from './create-point.ts'
import type { Office } from './ports.ts'
import type { RegisterDrafts } from './register-from-data.ts'
import { createPlant } from './write-plants.ts'

/**
 * Enters a whole register as a new cluster of the server: the cluster, then members, points and plants, each with its
 * line in the journal.
 *
 * The caller has made sure that the actor may found clusters.
 *
 * @refuses what {@link checkPrices} and entering a member, a point or a plant refuse
 */
export async function enterRegister(
  office: Office,
  actor: Actor,
  drafts: RegisterDrafts,
  { isDemonstration = false }: { readonly isDemonstration?: boolean } = {},
): Promise<Cluster> {
  checkPrices({}, drafts.cluster.settings, {
    distributor: drafts.cluster.distributor,
    on: day(office.now().slice(0, 10)),
  })
  const cluster = await office.transaction(async (stores) => {
    // The coordinator must be a member, and there is none yet.
    const made: Cluster = {
      clusterId: office.newId(),
      ...drafts.cluster,
      coordinator: null,
      isDemonstration,
      version: 1,
    }
    await stores.clusters.insert(made)
    await stores.journal.record(made.clusterId, office.now(), {
      actor: actorId(actor),
      what: 'cluster.created',
      about: `cluster:${made.clusterId}`,
      before: null,
      after: made,
    })
    return made
  })
  const { clusterId } = cluster
  for (const member of drafts.members) await createMember(office, actor, clusterId, member)
  for (const point of drafts.points) await createPoint(office, actor, clusterId, point)
  for (const plant of drafts.plants) await createPlant(office, actor, clusterId, plant)
  const { coordinator } = drafts.cluster
  if (coordinator !== null) await changeCluster(office, actor, clusterId, { coordinator }, cluster.version)
  return { ...cluster, coordinator }
}
