import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { PlanResult } from '../plan/result.ts'
import { openPlan, resultOf } from './compute-plan.ts'
import type { Frozen, FrozenHead, PlanNeeds } from './ports.ts'
import { planIn, seesDrafts } from './read-plan.ts'

export interface VersionWanted {
  readonly label: string
  readonly note: string | null
  /** As the council adopted it: members of the cluster read it from then on. */
  readonly isAdopted: boolean
}

/**
 * Freezes the plan as it is now: files and result, byte by byte.
 *
 * @refuses plan.not-found, plan.not-adopted, plan.same-version, actor.not-entitled, and what computing refuses
 * @pl zamrożenie wersji planu
 */
export async function freezeVersion(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  { label, note, isAdopted }: VersionWanted,
): Promise<FrozenHead> {
  entitle(actor, 'plan.change', cluster)
  const open = await openPlan(needs, cluster, id)
  const result = await resultOf(needs, open)
  const { adoptedOn = null, resolution = null } = result.procedureData
  if (isAdopted && adoptedOn === null) throw new Refusal('plan.not-adopted')
  return needs.transaction(async ({ plans, journal }) => {
    const plan = await planIn(plans, cluster, id, true)
    const [last] = await plans.versions(cluster, id)
    if (last && last.contentHash === open.contentHash && last.isAdopted === isAdopted)
      throw new Refusal('plan.same-version', { number: last.number })
    const frozen: Frozen = {
      number: (last?.number ?? 0) + 1,
      label,
      note,
      isAdopted,
      adoptedOn: isAdopted ? adoptedOn : null,
      resolution: isAdopted ? resolution : null,
      frozenAt: needs.now(),
      frozenBy: actorId(actor),
      contentHash: open.contentHash,
      result: JSON.stringify(result),
      files: open.parts.map(({ name, content }) => ({ name, content })),
    }
    await plans.freeze(cluster, id, frozen)
    if (isAdopted) await plans.update(cluster, { ...plan, status: 'adopted', version: plan.version + 1 })
    const { result: _, files: __, ...head } = frozen
    await journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'plan.frozen',
      about: `plan:${id}`,
      before: null,
      after: head,
    })
    return head
  })
}

/**
 * A frozen version. Who sees no drafts finds only adopted ones.
 *
 * @refuses plan.version-not-found, actor.not-signed-in, cluster.not-found
 */
export async function findVersion(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  number: number,
): Promise<Frozen & { readonly computed: PlanResult }> {
  entitle(actor, 'plan.read-adopted', cluster)
  const all = seesDrafts(actor, cluster)
  const found = await needs.read(({ plans }) => plans.frozen(cluster, id, number))
  if (!found || !(all || found.isAdopted)) throw new Refusal('plan.version-not-found', { number })
  return { ...found, computed: JSON.parse(found.result) as PlanResult }
}
