import type { Actor } from '../office/actor.ts'
import type { SettlementNeeds } from './ports.ts'
import type { SettlementView } from './read-settlement.ts'
import { findSettlement } from './read-settlement.ts'

/** A settlement with the name its paper carries. @refuses settlement.not-found, actor.not-entitled */
export async function settlementPaper(
  needs: SettlementNeeds,
  actor: Actor,
  cluster: string,
  id: string,
): Promise<SettlementView & { readonly clusterName: string }> {
  const view = await findSettlement(needs, actor, cluster, id)
  const found = await needs.read(({ clusters }) => clusters.find(cluster))
  return { ...view, clusterName: found?.name ?? '' }
}
