import type { Member } from '../office/member.ts'
import type { Point } from '../office/point.ts'
import type { Needs } from '../office/ports.ts'
import type { SettlementStores } from '../settlement/ports.ts'
import type { SettlementView } from '../settlement/read-settlement.ts'
import type { StatementPage } from '../settlement/statements.ts'

export const PAPER_KINDS = ['settlement', 'statement', 'member-register', 'point-list', 'declaration'] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

export const KEPT_FORMATS = ['pdf', 'docx', 'xlsx'] as const
export type KeptFormat = (typeof KEPT_FORMATS)[number]

/** A paper that was made and is found again with the same bytes. @pl dokument w teczce klastra */
export interface Paper {
  readonly paperId: string
  readonly kind: PaperKind
  readonly format: KeptFormat
  readonly language: 'pl' | 'en'
  /** Settlement and member it is about, where it is about one. */
  readonly settlementId: string | null
  readonly memberId: string | null
  readonly fileName: string
  readonly bytes: number
  readonly sha256: string
  readonly madeAt: string
  readonly madeBy: string
}

/** What a paper says, before it is set. */
export type PaperContent =
  | { readonly kind: 'settlement'; readonly paper: SettlementView & { readonly clusterName: string } }
  | { readonly kind: 'statement'; readonly page: StatementPage }
  | { readonly kind: 'member-register'; readonly clusterName: string; readonly members: readonly Member[] }
  | { readonly kind: 'point-list'; readonly clusterName: string; readonly points: readonly Point[] }
  | { readonly kind: 'declaration'; readonly clusterName: string; readonly member: Member }

export interface PaperStore {
  list(cluster: string): Promise<readonly Paper[]>
  find(cluster: string, id: string): Promise<Paper | undefined>
  content(cluster: string, id: string): Promise<Uint8Array | undefined>
  insert(cluster: string, paper: Paper, content: Uint8Array): Promise<void>
}

export interface PaperStores extends SettlementStores {
  readonly papers: PaperStore
}

export interface PaperNeeds extends Needs<PaperStores> {
  readonly sha256: (content: string | Uint8Array) => string
}
