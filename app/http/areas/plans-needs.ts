import type { Database } from '../../database/session.ts'
import { plansOn } from '../../database/stores/plans/plan-stores.ts'
import { planReader } from '../../imports/plan-parts/plan-reader.ts'
import { runPlan } from '../../jobs/run-plan.ts'
import type { PlanNeeds } from '../../usecases/plan-office/ports.ts'

/** One memory of results for all areas on a database. */
const made = new WeakMap<Database, PlanNeeds>()

/** What the use-cases of plans need, on a database. */
export function plansIn(database: Database, clock?: () => string): PlanNeeds {
  const found = made.get(database)
  if (found) return found
  const needs = plansOn(database, { reader: planReader, compute: runPlan }, clock)
  made.set(database, needs)
  return needs
}
