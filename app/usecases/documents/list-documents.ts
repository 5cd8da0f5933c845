import { Refusal } from '../../../domain/problems/refusal.ts'
import { plainLetters } from '../../../domain/quantity/plain-letters.ts'
import type { Actor } from '../office/actor.ts'
import type { Action, Entitlement } from '../office/rights.ts'
import { entitle, reaches } from '../office/rights.ts'
import type { DocumentEntry, DocumentSource } from './entry.ts'
import { foldStatements } from './fold-statements.ts'
import type { DocumentNeeds, DocumentStores } from './ports.ts'
import { searchText } from './search-text.ts'
import {
  ownEntry,
  paperEntries,
  planEntries,
  publicationEntries,
  settlementEntry,
  statementEntry,
  yearEntry,
} from './sources.ts'
import { documentsSeenBy } from './who-sees.ts'

export interface DocumentsWanted {
  /** Words that must all stand in the name, kind, number or time. */
  readonly text: string | null
  readonly source: DocumentSource | null
  readonly year: string | null
  readonly month: string | null
  /** Statements of one settlement in one line. */
  readonly isFolded: boolean
  readonly isArchived: boolean
  /** How many are passed over, and how many are given. */
  readonly skip: number
  readonly limit: number
}

export interface FoundDocuments {
  readonly items: readonly DocumentEntry[]
  /** How many lines fit. */
  readonly total: number
  /** How many documents somebody sees without any wish, and of which years they are. */
  readonly all: number
  readonly years: readonly string[]
}

/** More members than any cluster has. */
const ALL = 50_000

/** What the actor may do, or nothing: a source somebody may not read is left out of the list, not refused. */
function entitledTo(actor: Actor, action: Action, cluster: string): Entitlement | null {
  try {
    return entitle(actor, action, cluster)
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.code === 'actor.not-entitled') return null
    throw refusal
  }
}

async function gather(stores: DocumentStores, actor: Actor, cluster: string): Promise<DocumentEntry[]> {
  const sees = documentsSeenBy(actor, cluster)
  const may = (action: Action) => entitledTo(actor, action, cluster)
  const found = await stores.clusters.find(cluster)
  const page = { after: null, limit: ALL, text: null, on: null, kind: null }
  const names = new Map(
    (await stores.members.list(cluster, page)).items.map(({ memberId, name }) => [memberId, name] as const),
  )
  const nameOf = (id: string) => names.get(id) ?? id
  const approved = (await stores.settlements.list(cluster)).filter(({ state }) => state === 'approved')
  const out: DocumentEntry[] = (await stores.documents.list(cluster))
    .filter(({ visibility }) => sees(visibility))
    .map(ownEntry)
  const statements = may('statement.read')
  if (statements)
    for (const head of approved)
      for (const one of await stores.statements.list(cluster, head.settlementId))
        if (reaches(statements, one.memberId)) out.push(statementEntry(head, one, nameOf(one.memberId)))
  if (may('settlement.read')) out.push(...approved.map(settlementEntry))
  const isStaff = may('public.read') !== null
  if (isStaff) out.push(...[...new Set(approved.map(({ month }) => month.slice(0, 4)))].map(yearEntry))
  out.push(...(await publicationEntries(stores, cluster, isStaff, found?.isPublic === true)))
  out.push(...(await planEntries(stores, cluster, may('plan.read') !== null)))
  if (may('papers.read')) {
    const monthOf = (id: string) => approved.find(({ settlementId }) => settlementId === id)?.month
    out.push(...(await paperEntries(stores, cluster, nameOf, monthOf)))
  }
  return out.sort((a, b) => b.of.localeCompare(a.of) || a.name.pl.localeCompare(b.name.pl, 'pl'))
}

/**
 * Everything the cluster has on paper that this person sees, newest first: statements, settlements, yearly reports,
 * published files, versions of the municipal plan, papers made, documents of the office. A member sees what is for
 * members, and its own statements.
 *
 * @refuses actor.not-signed-in, cluster.not-found, actor.token-scope
 * @pl dokumenty klastra
 */
export async function listDocuments(
  { read }: DocumentNeeds,
  actor: Actor,
  cluster: string,
  { text, source, year, month, isFolded, isArchived, skip, limit }: DocumentsWanted,
): Promise<FoundDocuments> {
  const gathered = await read((stores) => gather(stores, actor, cluster))
  const shown = gathered.filter((one) => one.isArchived === isArchived)
  const words = plainLetters(text ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const fitting = shown.filter(
    (one) =>
      (source === null || one.source === source) &&
      (year === null || one.of.startsWith(year)) &&
      (month === null || one.of.startsWith(month)) &&
      words.every((word) => searchText(one).includes(word)),
  )
  const lines = isFolded ? foldStatements(fitting) : fitting
  return {
    items: lines.slice(skip, skip + limit),
    total: lines.length,
    all: shown.length,
    years: [...new Set(shown.map(({ of }) => of.slice(0, 4)).filter(Boolean))].sort().reverse(),
  }
}
