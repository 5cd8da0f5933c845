import type { FolderNeeds, FolderStores } from '../../usecases/cluster-folder/ports.ts'
import type { Database, Session } from '../session.ts'
import { needsOn, officeStoresOn } from './office-stores.ts'
import { blockStoreOn } from './readings/block-store.ts'
import { scenarioStoreOn } from './scenarios/scenario-store.ts'
import { ruleStoreOn } from './settlement/rule-store.ts'

/** What the folder of a cluster is made of, on one session. */
export function folderStoresOn(session: Session): FolderStores {
  return {
    ...officeStoresOn(session),
    blocks: blockStoreOn(session),
    scenarios: scenarioStoreOn(session),
    rules: ruleStoreOn(session),
  }
}

/** Folders of clusters on a database. */
export function foldersOn(database: Database, clock?: () => string): FolderNeeds {
  return needsOn(database, folderStoresOn, clock)
}
