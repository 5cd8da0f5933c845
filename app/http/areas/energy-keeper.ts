import type { Database } from '../../database/session.ts'
import type { Keeper } from '../../usecases/readings/keeper.ts'
import { newKeeper } from '../../usecases/readings/keeper.ts'

/** Sums kept in memory; a year of both directions takes less than a megabyte. */
const MOST_KEPT = 24

const KEPT = new WeakMap<Database, Keeper>()

/** One keeper of energy sums for a database: the chart, the totals and the map of a page then rest on one summing. */
export function energyKeeper(database: Database): Keeper {
  const known = KEPT.get(database) ?? newKeeper(MOST_KEPT)
  KEPT.set(database, known)
  return known
}
