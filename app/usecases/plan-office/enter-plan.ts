import { Refusal } from '../../../domain/problems/refusal.ts'
import { gmina } from '../../../domain/territory/gmina.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import { headOf } from './head.ts'
import { partName } from './part-names.ts'
import type { Origin, PlanFile, PlanHead, PlanNeeds, PlanPart } from './ports.ts'

/** A plan is tables and texts; what is larger holds something else. */
const MOST_BYTES = 8 << 20

/** The files under safe names. @refuses plan.part-name, plan.too-large */
export function tidyFiles(files: readonly PlanFile[]): PlanFile[] {
  const size = files.reduce((sum, { content }) => sum + content.length, 0)
  if (size > MOST_BYTES) throw new Refusal('plan.too-large', { size, limit: MOST_BYTES })
  return files.map(({ name, content }) => ({ name: partName(name), content }))
}

/** Files as parts in their first version. */
export function partsOf(needs: PlanNeeds, actor: Actor, files: readonly PlanFile[]): PlanPart[] {
  return files.map(({ name, content }) => ({
    name,
    content,
    bytes: content.length,
    sha256: needs.sha256(content),
    changedAt: needs.now(),
    changedBy: actorId(actor),
    version: 1,
  }))
}

/**
 * A new plan project from the files of a folder: an archive, the example or a blank.
 *
 * @param given  makes or unpacks the files, once it is known that the actor may
 * @param note  where the figures come from, shown above the plan
 * @refuses plan.no-plan-file, plan.part-name, plan.too-large, territory.unknown-gmina, and what the folder's reader refuses
 * @pl założenie projektu planu
 */
export async function enterPlan(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  given: () => readonly PlanFile[],
  origin: Origin,
  note: string | null = null,
): Promise<PlanHead> {
  entitle(actor, 'plan.change', cluster)
  const files = tidyFiles(given())
  const data = await needs.reader.read(files)
  gmina(data.config.municipality.teryt)
  const [at, by] = [needs.now(), actorId(actor)]
  const plan: PlanHead = {
    planId: needs.newId(),
    ...headOf(data),
    status: 'draft',
    origin,
    note,
    createdAt: at,
    createdBy: by,
    changedAt: at,
    changedBy: by,
    version: 1,
  }
  await needs.transaction(async ({ plans, journal }) => {
    await plans.insert(cluster, plan)
    const parts = partsOf(needs, actor, files)
    for (const part of parts) await plans.putPart(cluster, plan.planId, part)
    await journal.record(cluster, at, {
      actor: by,
      what: 'plan.created',
      about: `plan:${plan.planId}`,
      before: null,
      after: { name: plan.name, gmina: plan.gmina, origin, files: parts.map(({ name, sha256 }) => ({ name, sha256 })) },
    })
  })
  return plan
}
