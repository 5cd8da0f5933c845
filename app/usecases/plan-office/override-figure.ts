import type { Actor } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import { dataOf, openPlan, todayOf } from './compute-plan.ts'
import type { Override } from './overridden-files.ts'
import { overriddenFiles } from './overridden-files.ts'
import type { PlanNeeds } from './ports.ts'
import { planIn } from './read-plan.ts'
import { layParts } from './write-part.ts'

/**
 * Puts a figure of the gmina in place of a starting value; both are kept, with the note, its author and day.
 *
 * @refuses plan.not-found, plan.no-starting-value, actor.not-entitled, and what the folder's reader refuses
 * @pl zmiana wartości wyjściowej z uwagą
 */
export async function overrideFigure(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  override: Override,
): Promise<void> {
  entitle(actor, 'plan.change', cluster)
  const open = await openPlan(needs, cluster, id)
  const data = await dataOf(needs, open)
  const files = await overriddenFiles(needs.reader, open.parts, data, override, todayOf(needs))
  await needs.transaction(async (stores) => {
    const plan = await planIn(stores.plans, cluster, id, true)
    await layParts(needs, stores, actor, cluster, plan, files)
  })
}
