import type { DocumentNeeds, DocumentStores } from '../../../usecases/documents/ports.ts'
import type { Database, Session } from '../../session.ts'
import { needsOn } from '../office-stores.ts'
import { paperStoreOn } from '../papers/paper-store.ts'
import { planStoreOn } from '../plans/plan-store.ts'
import { pageStoreOn } from '../public-side/page-store.ts'
import { publicationStoreOn } from '../public-side/publication-store.ts'
import { settlementStoresOn } from '../settlement/settlement-stores.ts'
import { documentContent, documentStoreOn } from './document-store.ts'

function documentStoresOn(session: Session): DocumentStores {
  return {
    ...settlementStoresOn(session),
    documents: documentStoreOn(session),
    papers: paperStoreOn(session),
    publications: publicationStoreOn(session),
    pages: pageStoreOn(session),
    plans: planStoreOn(session),
  }
}

/** Documents of clusters on a database. */
export function documentsOn(database: Database, clock?: () => string): DocumentNeeds {
  return {
    ...needsOn(database, documentStoresOn, clock),
    content: (cluster, id, number) => documentContent(database, cluster, id, number),
  }
}
