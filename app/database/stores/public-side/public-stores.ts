import { createHash } from 'node:crypto'
import type { PublicNeeds, PublicStores } from '../../../usecases/public-side/ports.ts'
import type { Database, Session } from '../../session.ts'
import { needsOn, officeStoresOn } from '../office-stores.ts'
import { settlementStoreOn } from '../settlement/settlement-store.ts'
import { pageStoreOn } from './page-store.ts'
import { publicationStoreOn } from './publication-store.ts'
import { settledTotalsOn } from './settled-totals.ts'

/** The stores of the public side, on one session. */
export function publicStoresOn(session: Session): PublicStores {
  const { journal, clusters, members } = officeStoresOn(session)
  return {
    journal,
    clusters,
    members,
    pages: pageStoreOn(session),
    publications: publicationStoreOn(session),
    settled: {
      list: (cluster) => settlementStoreOn(session).list(cluster),
      totals: settledTotalsOn(session),
    },
  }
}

/** The public side on a database. */
export function publicSideOn(database: Database, clock?: () => string): PublicNeeds {
  return {
    ...needsOn(database, publicStoresOn, clock),
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  }
}
