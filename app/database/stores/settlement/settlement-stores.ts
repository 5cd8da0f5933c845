import { createHash } from 'node:crypto'
import type { SendingNeeds, SettlementNeeds, SettlementStores } from '../../../usecases/settlement/ports.ts'
import type { Database, Session } from '../../session.ts'
import { jobStoreOn } from '../job-store.ts'
import { needsOn, officeStoresOn } from '../office-stores.ts'
import { blockStoreOn } from '../readings/block-store.ts'
import { remarkStoreOn } from './remark-store.ts'
import { ruleStoreOn } from './rule-store.ts'
import { settlementStoreOn } from './settlement-store.ts'
import { statementStoreOn } from './statement-store.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The stores settlements need, on one session. */
export function settlementStoresOn(session: Session): SettlementStores {
  const { journal, clusters, members, points, plants } = officeStoresOn(session)
  return {
    journal,
    clusters,
    members,
    points,
    plants,
    blocks: blockStoreOn(session),
    settlements: settlementStoreOn(session),
    statements: statementStoreOn(session),
    remarks: remarkStoreOn(session),
    rules: ruleStoreOn(session),
  }
}

/** Settlements on a database. */
export function settlementsOn(database: Database, clock?: () => string): SettlementNeeds {
  return {
    ...needsOn(database, settlementStoresOn, clock),
    sha256,
  }
}

/** The sending of statements on a database. */
export function sendingsOn(database: Database, clock?: () => string): SendingNeeds {
  const storesOn = (session: Session) => ({ ...settlementStoresOn(session), jobs: jobStoreOn(session) })
  return { ...needsOn(database, storesOn, clock), sha256 }
}
