import type { Both } from '../analyse/result.ts'
import type { Visibility } from './document.ts'

/** Where a document comes from. */
export const DOCUMENT_SOURCES = [
  'statement',
  'settlement',
  'year-report',
  'publication',
  'plan',
  'paper',
  'own',
] as const
export type DocumentSource = (typeof DOCUMENT_SOURCES)[number]

/** One paper of the cluster, whatever it comes from: what it is, of when, who sees it, where it is taken. @pl dokument klastra */
export interface DocumentEntry {
  readonly id: string
  readonly source: DocumentSource
  readonly kind: Both
  readonly name: Both
  readonly number: string | null
  /** Month or day it is of. */
  readonly of: string
  readonly state: Both | null
  /** Null: the member it is about, and those who see all statements. */
  readonly visibility: Visibility | null
  readonly memberId: string | null
  readonly format: string
  /** Null for papers that are set when they are asked for. */
  readonly bytes: number | null
  /** Path under the API’s address. */
  readonly href: string
  readonly isArchived: boolean
  /** Statements of one settlement told in one line: how many there are. */
  readonly folded: number | null
}
