import type { Needs } from '../office/ports.ts'
import type { PaperStore } from '../papers/ports.ts'
import type { PlanStore } from '../plan-office/ports.ts'
import type { PageStore, PublicationStore } from '../public-side/ports.ts'
import type { SettlementStores } from '../settlement/ports.ts'
import type { Document, DocumentVersion } from './document.ts'

/** A file on its way in; its bytes come in pieces, so that nobody holds it whole. */
export interface IncomingFile {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  /** The first bytes, by which its kind is told. */
  readonly head: Uint8Array
  readonly open: () => AsyncIterable<Uint8Array>
}

export interface DocumentStore {
  list(cluster: string): Promise<readonly Document[]>
  find(cluster: string, id: string, lock?: boolean): Promise<Document | undefined>
  insert(cluster: string, document: Document): Promise<void>
  update(cluster: string, document: Document): Promise<void>
  /** Keeps a file and what is known of it. */
  addFile(cluster: string, id: string, version: DocumentVersion, open: () => AsyncIterable<Uint8Array>): Promise<void>
}

export interface DocumentStores extends SettlementStores {
  readonly documents: DocumentStore
  readonly papers: Pick<PaperStore, 'list'>
  readonly publications: Pick<PublicationStore, 'list'>
  readonly pages: Pick<PageStore, 'find'>
  readonly plans: Pick<PlanStore, 'list' | 'versions'>
}

export interface DocumentNeeds extends Needs<DocumentStores> {
  /** A kept file in pieces, read while it is handed on. */
  readonly content: (cluster: string, id: string, number: number) => AsyncIterable<Uint8Array>
}
