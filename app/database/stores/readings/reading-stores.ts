import type { ReadingNeeds, ReadingStores } from '../../../usecases/readings/ports.ts'
import { record } from '../../journal.ts'
import type { Database, Session } from '../../session.ts'
import { needsOn } from '../office-stores.ts'
import { blockStoreOn } from './block-store.ts'
import { importStoreOn } from './import-store.ts'
import { liveStoreOn } from './live-store.ts'
import { pointRegisterOn } from './point-register.ts'
import { repairStoreOn } from './repair-store.ts'

/** The stores of readings on one session. */
export function readingStoresOn(session: Session): ReadingStores {
  return {
    journal: {
      async record(cluster, at, change) {
        await record(session, cluster, at, change)
      },
    },
    blocks: blockStoreOn(session),
    imports: importStoreOn(session),
    repairs: repairStoreOn(session),
    live: liveStoreOn(session),
    register: pointRegisterOn(session),
  }
}

/** Readings on a database. */
export function readingsOn(database: Database, clock?: () => string): ReadingNeeds {
  return needsOn(database, readingStoresOn, clock)
}
