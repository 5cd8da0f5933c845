import type { LocalDay } from '../../../domain/calendar/day.ts'
import { day } from '../../../domain/calendar/day.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { PlanData } from '../plan/plan-data.ts'
import type { PlanResult } from '../plan/result.ts'
import { contentHash } from './content-hash.ts'
import type { FrozenHead, PlanHead, PlanNeeds, PlanPart } from './ports.ts'
import { planIn } from './read-plan.ts'

/** A plan with everything read for computing. */
export interface OpenPlan {
  readonly plan: PlanHead
  readonly parts: readonly PlanPart[]
  readonly versions: readonly FrozenHead[]
  /** Of all files. */
  readonly contentHash: string
}

export function todayOf({ now }: Pick<PlanNeeds, 'now'>): LocalDay {
  return day(now().slice(0, 10))
}

/** A plan's files, for whoever was let in before. @refuses plan.not-found */
export async function openPlan(needs: PlanNeeds, cluster: string, id: string): Promise<OpenPlan> {
  return needs.read(async ({ plans }) => {
    const plan = await planIn(plans, cluster, id)
    const parts = await plans.parts(cluster, id)
    const versions = await plans.versions(cluster, id)
    return { plan, parts, versions, contentHash: contentHash(parts, needs.sha256) }
  })
}

/** Own words of chapters change no number, so a plan is not computed anew for them. */
const isChapter = ({ name }: { readonly name: string }) => name.startsWith('chapters/')

/** The plan computed; the same files on the same day are computed once. @refuses what reading and computing refuse */
export async function resultOf(needs: PlanNeeds, { parts }: OpenPlan): Promise<PlanResult> {
  const today = todayOf(needs)
  const counted = parts.filter((part) => !isChapter(part))
  const key = `${contentHash(counted, needs.sha256)} ${today}`
  const result = await needs.remember(key, () => needs.compute(counted, { today, version: needs.program }))
  if (!parts.some(isChapter)) return result
  return { ...result, chapters: (await needs.reader.read(parts)).chapters }
}

/** The plan's data, read. */
export function dataOf(needs: PlanNeeds, { parts }: OpenPlan): Promise<PlanData> {
  return needs.reader.read(parts)
}

/** What computing gave: a result, or what stands in its way. */
export type Computed =
  | { readonly result: PlanResult; readonly refusal: null }
  | { readonly result: null; readonly refusal: Refusal }

/** A plan that misses data is no fault of whoever looks: what is missing is told as a value. */
export async function tryResult(needs: PlanNeeds, open: OpenPlan): Promise<Computed> {
  try {
    return { result: await resultOf(needs, open), refusal: null }
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return { result: null, refusal }
  }
}

/**
 * A plan computed from its files as they are now.
 *
 * @refuses plan.not-found, actor.not-entitled
 * @pl obliczenie planu
 */
export async function computePlan(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
): Promise<OpenPlan & Computed> {
  entitle(actor, 'plan.read', cluster)
  const open = await openPlan(needs, cluster, id)
  return { ...open, ...(await tryResult(needs, open)) }
}
