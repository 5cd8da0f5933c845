import type { Both } from '../analyse/result.ts'
import type { SettlementHead, Statement } from '../settlement/ports.ts'
import { numberText } from '../settlement/run-settlement.ts'
import type { Document } from './document.ts'
import type { DocumentEntry } from './entry.ts'
import type { DocumentStores } from './ports.ts'
import {
  ADOPTED,
  ARCHIVED,
  FROZEN,
  KIND_WORDS,
  PAPER_WORDS,
  PLAN,
  PUBLICATION_WORDS,
  STATEMENT_WORDS,
  YEAR_REPORT,
} from './words.ts'

const same = (name: string): Both => ({ pl: name, en: name })
const joined = (a: Both, b: Both): Both => ({ pl: `${a.pl}: ${b.pl}`, en: `${a.en}: ${b.en}` })
const ending = (name: string) => (name.split('.').at(-1) ?? '').toUpperCase()
const NOT_KEPT = { bytes: null, memberId: null, isArchived: false, format: 'PDF', folded: null } as const

/** A member’s statement, set when it is asked for. */
export function statementEntry(head: SettlementHead, { memberId, state }: Statement, name: string): DocumentEntry {
  const kind = PAPER_WORDS.statement
  return {
    ...NOT_KEPT,
    id: `statement:${head.settlementId}:${memberId}`,
    source: 'statement',
    kind,
    name: same(name),
    number: numberText(head),
    of: head.month,
    state: STATEMENT_WORDS[state],
    visibility: null,
    memberId,
    href: `/settlements/${head.settlementId}/statements/${encodeURIComponent(memberId)}/pdf`,
  }
}

/** The paper of a whole settlement; of a correction, the correction. */
export function settlementEntry(head: SettlementHead): DocumentEntry {
  const kind = head.corrects === null ? PAPER_WORDS.settlement : { pl: 'korekta rozliczenia', en: 'correction' }
  return {
    ...NOT_KEPT,
    id: `settlement:${head.settlementId}`,
    source: 'settlement',
    kind,
    name: { pl: `${kind.pl} nr ${numberText(head)}`, en: `${kind.en} no. ${numberText(head)}` },
    number: numberText(head),
    of: head.month,
    state: null,
    visibility: 'council',
    href: `/settlements/${head.settlementId}/paper/pdf`,
  }
}

/** The report of a year that has a settled month. */
export function yearEntry(year: string): DocumentEntry {
  return {
    ...NOT_KEPT,
    id: `year:${year}`,
    source: 'year-report',
    kind: YEAR_REPORT,
    name: { pl: `${YEAR_REPORT.pl} ${year}`, en: `${YEAR_REPORT.en} ${year}` },
    number: null,
    of: year,
    state: null,
    visibility: 'council',
    href: `/year-summary?year=${year}`,
  }
}

/** Published files; who does not work with drafts gets them from the public page, if that is open. */
export async function publicationEntries(
  { publications, pages }: Pick<DocumentStores, 'publications' | 'pages'>,
  cluster: string,
  isStaff: boolean,
  isPublic: boolean,
): Promise<DocumentEntry[]> {
  const slug = (await pages.find(cluster))?.slug ?? null
  const found = await publications.list(cluster, { kind: 'document', state: isStaff ? null : 'published' })
  return found.flatMap((one): DocumentEntry[] => {
    if (!one.file || !(isStaff || (isPublic && slug !== null))) return []
    const isShown = one.state === 'published' && isPublic
    const at = `/publications/${one.publicationId}/file`
    return [
      {
        id: `publication:${one.publicationId}`,
        source: 'publication',
        kind: KIND_WORDS[one.documentKind ?? 'other'],
        name: { pl: one.title, en: one.titleEn ?? one.title },
        number: one.number,
        of: one.adoptedOn ?? one.publishedAt?.slice(0, 10) ?? '',
        state: PUBLICATION_WORDS[one.state],
        visibility: isShown ? 'public' : 'council',
        memberId: null,
        format: ending(one.file.name),
        bytes: one.file.bytes,
        href: isStaff ? at : `/public/clusters/${slug}${at}`,
        isArchived: false,
        folded: null,
      },
    ]
  })
}

/** Kept versions of the municipal plan; members see those that were adopted. */
export async function planEntries(
  { plans }: Pick<DocumentStores, 'plans'>,
  cluster: string,
  isStaff: boolean,
): Promise<DocumentEntry[]> {
  const out: DocumentEntry[] = []
  for (const { planId, name } of await plans.list(cluster))
    for (const { number, label, isAdopted, adoptedOn, frozenAt, resolution } of await plans.versions(cluster, planId))
      if (isStaff || isAdopted)
        out.push({
          ...NOT_KEPT,
          id: `plan:${planId}:${number}`,
          source: 'plan',
          kind: PLAN,
          name: same(`${name}: ${label}`),
          number: resolution,
          of: adoptedOn ?? frozenAt.slice(0, 10),
          state: isAdopted ? ADOPTED : FROZEN,
          visibility: isAdopted ? 'members' : 'council',
          href: `/plans/${planId}/versions/${number}/document/pdf`,
        })
  return out
}

/** Papers made and kept byte by byte. */
export async function paperEntries(
  { papers }: Pick<DocumentStores, 'papers'>,
  cluster: string,
  nameOf: (memberId: string) => string,
  monthOf: (settlementId: string) => string | undefined,
): Promise<DocumentEntry[]> {
  return (await papers.list(cluster)).map(({ paperId, kind, settlementId, memberId, bytes, format, madeAt }) => {
    const month = settlementId === null ? undefined : monthOf(settlementId)
    const about = [memberId === null ? '' : nameOf(memberId), month ?? ''].filter(Boolean).join(', ')
    return {
      id: `paper:${paperId}`,
      source: 'paper',
      kind: PAPER_WORDS[kind],
      name: about === '' ? PAPER_WORDS[kind] : joined(PAPER_WORDS[kind], same(about)),
      number: null,
      of: madeAt.slice(0, 10),
      state: null,
      visibility: 'council',
      memberId,
      format: format.toUpperCase(),
      bytes,
      href: `/papers/${paperId}/file`,
      isArchived: false,
      folded: null,
    }
  })
}

/** A document the office laid down; its newest file. */
export function ownEntry(document: Document): DocumentEntry {
  const [last] = document.versions
  return {
    id: `own:${document.documentId}`,
    source: 'own',
    kind: KIND_WORDS[document.kind],
    name: same(document.name),
    number: null,
    of: document.day,
    state: document.isArchived ? ARCHIVED : null,
    visibility: document.visibility,
    memberId: null,
    format: ending(last?.fileName ?? ''),
    bytes: last?.bytes ?? null,
    href: `/documents/${document.documentId}/file`,
    isArchived: document.isArchived,
    folded: null,
  }
}
