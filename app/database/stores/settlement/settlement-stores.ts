import { createHash } from 'node:crypto'
import type { SettlementNeeds, SettlementStores } from '../../../usecases/settlement/ports.ts'
import type { Database, Session } from '../../session.ts'
import { needsOn, officeStoresOn } from '../office-stores.ts'
import { blockStoreOn } from '../readings/block-store.ts'
import { ruleStoreOn } from './rule-store.ts'
import { settlementStoreOn } from './settlement-store.ts'
import { statementStoreOn } from './statement-store.ts'

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
    rules: ruleStoreOn(session),
  }
}

/** Settlements on a database. */
export function settlementsOn(database: Database, clock?: () => string): SettlementNeeds {
  return {
    ...needsOn(database, settlementStoresOn, clock),
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
  }
}
