import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { FrozenHead, PartHead, PlanFile, PlanHead, PlanNeeds, PlanPart, PlanStore } from './ports.ts'

/** A plan in a transaction or reading. @refuses plan.not-found */
export async function planIn(plans: PlanStore, cluster: string, id: string, lock = false): Promise<PlanHead> {
  const found = await plans.find(cluster, id, lock)
  if (!found) throw new Refusal('plan.not-found', { id })
  return found
}

/** Whether somebody sees drafts, or adopted versions only. */
export function seesDrafts(actor: Actor, cluster: string): boolean {
  try {
    entitle(actor, 'plan.read', cluster)
    return true
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.code === 'actor.not-entitled') return false
    throw refusal
  }
}

export interface ListedPlan {
  readonly plan: PlanHead
  readonly versions: readonly FrozenHead[]
}

/**
 * Plans of a cluster. A member sees those that were adopted, and of them only adopted versions.
 *
 * @refuses actor.not-signed-in, cluster.not-found, actor.token-scope
 */
export async function listPlans(needs: PlanNeeds, actor: Actor, cluster: string): Promise<readonly ListedPlan[]> {
  entitle(actor, 'plan.read-adopted', cluster)
  const all = seesDrafts(actor, cluster)
  return needs.read(async ({ plans }) => {
    const found: ListedPlan[] = []
    for (const plan of await plans.list(cluster)) {
      const versions = (await plans.versions(cluster, plan.planId)).filter(({ isAdopted }) => all || isAdopted)
      if (all || versions.length > 0) found.push({ plan, versions })
    }
    return found
  })
}

/** A plan with its files' names and versions. @refuses plan.not-found, actor.not-entitled */
export async function findPlan(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
): Promise<{ readonly plan: PlanHead; readonly parts: readonly PartHead[]; readonly versions: readonly FrozenHead[] }> {
  entitle(actor, 'plan.read', cluster)
  return needs.read(async ({ plans }) => ({
    plan: await planIn(plans, cluster, id),
    parts: await plans.partHeads(cluster, id),
    versions: await plans.versions(cluster, id),
  }))
}

/** Every file, as it lies in the folder. @refuses plan.not-found, actor.not-entitled */
export async function planFolder(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
): Promise<{ readonly plan: PlanHead; readonly files: readonly PlanFile[] }> {
  entitle(actor, 'plan.read', cluster)
  return needs.read(async ({ plans }) => ({
    plan: await planIn(plans, cluster, id),
    files: (await plans.parts(cluster, id)).map(({ name, content }) => ({ name, content })),
  }))
}

/** One file with its version. @refuses plan.not-found, plan.part-not-found, actor.not-entitled */
export async function readPart(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  name: string,
): Promise<PlanPart> {
  entitle(actor, 'plan.read', cluster)
  return needs.read(async ({ plans }) => {
    await planIn(plans, cluster, id)
    const found = await plans.part(cluster, id, name)
    if (!found) throw new Refusal('plan.part-not-found', { name })
    return found
  })
}
