import type { DocumentKind, PublicationState } from '../../../domain/governance/publication.ts'
import type { Both } from '../analyse/result.ts'
import type { PaperKind } from '../papers/ports.ts'
import type { Statement } from '../settlement/ports.ts'
import type { OwnKind } from './document.ts'

const both = (pl: string, en: string): Both => ({ pl, en })

export const KIND_WORDS: Readonly<Record<OwnKind | DocumentKind, Both>> = {
  resolution: both('uchwała', 'resolution'),
  agreement: both('porozumienie', 'agreement'),
  minutes: both('protokół', 'minutes'),
  report: both('sprawozdanie', 'report'),
  rules: both('regulamin', 'rules'),
  contract: both('umowa', 'contract'),
  letter: both('pismo', 'letter'),
  other: both('inny dokument', 'another document'),
}

export const PAPER_WORDS: Readonly<Record<PaperKind, Both>> = {
  settlement: both('rozliczenie', 'settlement'),
  statement: both('zestawienie członka', 'member’s statement'),
  'member-register': both('wykaz członków', 'register of members'),
  'point-list': both('wykaz punktów', 'list of points'),
  declaration: both('deklaracja', 'declaration'),
}

export const STATEMENT_WORDS: Readonly<Record<Statement['state'], Both>> = {
  ready: both('gotowe', 'ready'),
  sent: both('wysłane', 'sent'),
  objected: both('uwaga czeka na odpowiedź', 'a remark waits for an answer'),
}

export const PUBLICATION_WORDS: Readonly<Record<PublicationState, Both>> = {
  draft: both('szkic', 'draft'),
  published: both('opublikowane', 'published'),
  withdrawn: both('wycofane', 'withdrawn'),
}

export const YEAR_REPORT = both('sprawozdanie roczne', 'yearly report')
export const PLAN = both('założenia do planu gminy', 'municipal plan')
export const ADOPTED = both('uchwalone', 'adopted')
export const FROZEN = both('wersja zachowana', 'kept version')
export const ARCHIVED = both('w archiwum', 'archived')
