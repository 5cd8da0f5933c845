import { day } from '../../../domain/calendar/day.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import type { Cluster, NewCluster } from '../office/cluster.ts'
import { checkPrices } from '../office/cluster-prices.ts'
import { operator } from '../office/rights.ts'
import type { People } from './ports.ts'
import { giveRole } from './roles.ts'

/**
 * Opens a new cluster on this server; who opens it becomes its administrator.
 *
 * @refuses actor.not-signed-in, actor.not-entitled for whom does not run the server, and what {@link checkPrices} refuses
 */
export async function foundCluster(people: People, actor: Actor, draft: NewCluster): Promise<Cluster> {
  const { id } = operator(actor, 'cluster.found')
  // Members come later: those the sellers name are not asked for yet.
  checkPrices({}, draft.settings, { distributor: draft.distributor, on: day(people.now().slice(0, 10)) })
  return people.transaction(async (stores) => {
    const cluster: Cluster = {
      clusterId: people.newId(),
      ...draft,
      // The coordinator must be a member, and there is none yet.
      coordinator: null,
      isDemonstration: false,
      version: 1,
    }
    await stores.clusters.insert(cluster)
    await stores.journal.record(cluster.clusterId, people.now(), {
      actor: actorId(actor),
      what: 'cluster.created',
      about: `cluster:${cluster.clusterId}`,
      before: null,
      after: cluster,
    })
    await giveRole(
      people,
      stores,
      { actor: actorId(actor), cluster: cluster.clusterId },
      { id },
      { role: 'administrator', memberId: null },
    )
    return cluster
  })
}
