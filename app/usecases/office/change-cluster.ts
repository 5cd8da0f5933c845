import { day } from '../../../domain/calendar/day.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { canonicalText } from '../settlement/canonical.ts'
import type { Actor } from './actor.ts'
import { actorId } from './actor.ts'
import type { Cluster, ClusterPatch } from './cluster.ts'
import { checkPrices } from './cluster-prices.ts'
import { patched } from './patched.ts'
import type { Office } from './ports.ts'
import type { Changed } from './register-verbs.ts'
import { entitle } from './rights.ts'
import { checkVersion } from './version.ts'

/**
 * Changes what is recorded of a cluster.
 *
 * @refuses cluster.not-found, actor.not-entitled, register.changed-meanwhile, cluster.unknown-coordinator,
 *          cluster.seller-unknown-member, and what {@link checkPrices} refuses
 */
export async function changeCluster(
  office: Office,
  actor: Actor,
  id: string,
  patch: ClusterPatch,
  expected: number,
): Promise<Changed<Cluster>> {
  entitle(actor, 'cluster.change', id)
  return office.transaction(async ({ clusters, members, journal }) => {
    const before = await clusters.find(id, true)
    if (!before) throw new Refusal('cluster.not-found', { id })
    checkVersion(before, expected, `cluster:${id}`)
    const draft = patched<Cluster>(before, patch)
    if (canonicalText(draft) === canonicalText(before)) return { before, after: before }
    if (draft.coordinator !== null && !(await members.find(id, draft.coordinator)))
      throw new Refusal('cluster.unknown-coordinator', { member: draft.coordinator }, { pointer: '/coordinator' })
    const where = { distributor: draft.distributor, on: day(office.now().slice(0, 10)) }
    for (const { member, pointer } of checkPrices(before.settings, draft.settings, where))
      if (!(await members.find(id, member))) throw new Refusal('cluster.seller-unknown-member', { member }, { pointer })
    const after: Cluster = { ...draft, version: before.version + 1 }
    await clusters.update(after)
    await journal.record(id, office.now(), {
      actor: actorId(actor),
      what: 'cluster.changed',
      about: `cluster:${id}`,
      before,
      after,
    })
    return { before, after }
  })
}
