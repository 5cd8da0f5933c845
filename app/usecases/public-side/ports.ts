import type { JournalPort, Needs, OfficeStores } from '../office/ports.ts'
import type { SettlementHead } from '../settlement/ports.ts'
import type { PageSettings } from './page.ts'
import type { Publication, PublishedFile } from './publication.ts'

export interface PageStore {
  find(cluster: string, lock?: boolean): Promise<PageSettings | undefined>
  save(cluster: string, page: PageSettings): Promise<void>
  /** The cluster with this address. Addresses are taken one after another: see {@link PageStore.lockSlugs}. */
  clusterOf(slug: string): Promise<string | undefined>
  /** Lets nobody else take an address until the transaction ends: no key across clusters could keep it. */
  lockSlugs(): Promise<void>
}

export interface PublicationFilter {
  readonly kind: Publication['kind'] | null
  readonly state: Publication['state'] | null
}

export interface PublicationStore {
  /** Newest first. */
  list(cluster: string, filter: PublicationFilter): Promise<readonly Publication[]>
  find(cluster: string, id: string, lock?: boolean): Promise<Publication | undefined>
  insert(cluster: string, publication: Publication): Promise<void>
  update(cluster: string, publication: Publication): Promise<void>
  /** With its file. */
  remove(cluster: string, id: string): Promise<void>
  saveFile(cluster: string, id: string, file: PublishedFile, content: Uint8Array): Promise<void>
  readFile(cluster: string, id: string): Promise<Uint8Array | undefined>
}

/** Sums of an approved settlement; energy [Wh]. */
export interface SettledTotals {
  readonly withdrawalWh: number
  readonly feedInWh: number
  readonly matchedWh: number
  /** What members paid less by, under the regime it was settled by. */
  readonly benefitPln: string
  readonly regime: string
  /** Whether it was settled as if the decision it waits for were given. */
  readonly decided: boolean
}

export interface SettledStore {
  list(cluster: string): Promise<readonly SettlementHead[]>
  /** What is approved is frozen, so the sums of a settlement never change. */
  totals(cluster: string, settlementId: string): Promise<SettledTotals>
}

export interface PublicStores extends Pick<OfficeStores, 'clusters' | 'members'> {
  readonly journal: Pick<JournalPort, 'record'>
  readonly pages: PageStore
  readonly publications: PublicationStore
  readonly settled: SettledStore
}

export interface PublicNeeds extends Needs<PublicStores> {
  readonly sha256: (bytes: Uint8Array) => string
}
