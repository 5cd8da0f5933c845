import { randomBytes } from 'node:crypto'
import type { Needs, Office, OfficeStores } from '../../usecases/office/ports.ts'
import type { Database, Session } from '../session.ts'
import { clusterStoreOn } from './cluster-store.ts'
import { journalStoreOn } from './journal-store.ts'
import { memberStoreOn } from './member-store.ts'
import { plantStoreOn } from './plant-store.ts'
import { pointStoreOn } from './point-store.ts'

/** The office's stores on one session. */
export function officeStoresOn(session: Session): OfficeStores {
  return {
    journal: journalStoreOn(session),
    clusters: clusterStoreOn(session),
    members: memberStoreOn(session),
    points: pointStoreOn(session),
    plants: plantStoreOn(session),
  }
}

/** A UUID of version 7: sorts by the time it was made (RFC 9562, 5.7). */
export function newId(): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Date.now(), 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/**
 * What use-cases need, on a database: any area hands in the maker of its own stores.
 *
 * @param clock  for tests; by default the wall clock
 */
export function needsOn<Stores>(
  database: Database,
  storesOn: (session: Session) => Stores,
  clock: () => string = () => new Date().toISOString(),
): Needs<Stores> {
  return {
    now: clock,
    newId,
    transaction: (work) => database.transaction((session) => work(storesOn(session))),
    read: (work) => database.read((session) => work(storesOn(session))),
  }
}

/** The office on a database. */
export function officeOn(database: Database, clock?: () => string): Office {
  return needsOn(database, officeStoresOn, clock)
}
