import type { DashboardNeeds, DashboardStores } from '../../../usecases/dashboard/ports.ts'
import type { Keeper } from '../../../usecases/readings/keeper.ts'
import type { Database, Session } from '../../session.ts'
import { deadlineStoreOn } from '../deadlines/deadline-store.ts'
import { needsOn } from '../office-stores.ts'
import { readingStoresOn } from '../readings/reading-stores.ts'
import { settlementStoresOn, settlementsOn } from '../settlement/settlement-stores.ts'

function dashboardStoresOn(session: Session): DashboardStores {
  return { ...settlementStoresOn(session), ...readingStoresOn(session), deadlines: deadlineStoreOn(session) }
}

/** The board on a database. */
export function dashboardOn(database: Database, keeper: Keeper, clock?: () => string): DashboardNeeds {
  const { sha256 } = settlementsOn(database, clock)
  return { ...needsOn(database, dashboardStoresOn, clock), sha256, keeper }
}
