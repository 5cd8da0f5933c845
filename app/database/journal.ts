import { createHash } from 'node:crypto'
import type { Session } from './session.ts'

/** One change: who did what to what, and how it stood before and after. */
export interface Change {
  readonly actor: string
  /** A code such as `member.changed`; sentences are made from it where it is shown. */
  readonly what: string
  /** Id of the thing changed. */
  readonly about: string
  readonly before: unknown
  readonly after: unknown
}

export interface JournalEntry extends Change {
  readonly entry: number
  readonly at: string
  readonly hash: string
}

/** JSON with sorted keys, so that the same content always hashes alike whatever order the engine keeps. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`)
  return `{${fields.join(',')}}`
}

function hashOf(
  previous: string,
  cluster: string,
  { entry, at, actor, what, about, before, after }: Omit<JournalEntry, 'hash'>,
) {
  const content = canonicalJson([previous, cluster, entry, at, actor, what, about, before ?? null, after ?? null])
  return createHash('sha256').update(content).digest('hex')
}

/** What stands before the first entry. */
const BEGINNING = '0'.repeat(64)

/**
 * Appends a change to a cluster's journal, inside the transaction of the change itself.
 *
 * @param at  the instant, ISO 8601 in UTC with milliseconds
 */
export async function record(session: Session, cluster: string, at: string, change: Change): Promise<JournalEntry> {
  // Whoever appends waits for the one before: a chain has no two ends. Not 'for update': rows that refer to the cluster
  // hold its key, and two writers would wait for each other.
  await session.query('select 1 from cluster where cluster_id = $1 for no key update', [cluster])
  const [last] = await session.query<{ entry: number; hash: string }>(
    'select entry, hash from journal where cluster_id = $1 order by entry desc limit 1',
    [cluster],
  )
  const draft = { ...change, entry: (last?.entry ?? 0) + 1, at: new Date(at).toISOString() }
  const entry = { ...draft, hash: hashOf(last?.hash ?? BEGINNING, cluster, draft) }
  await session.query(
    `insert into journal (cluster_id, entry, at, actor, what, about, before, after, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      cluster,
      entry.entry,
      entry.at,
      entry.actor,
      entry.what,
      entry.about,
      canonicalJson(entry.before ?? null),
      canonicalJson(entry.after ?? null),
      entry.hash,
    ],
  )
  return entry
}

/** Entries read at once when a chain is walked: a chain may be longer than memory. */
const PAGE = 2000

/** Walks a cluster's chain. @returns the number of entries walked, and the first one that does not fit, if any */
export async function verifyJournal(
  session: Session,
  cluster: string,
): Promise<{ readonly entries: number; readonly brokenAt: number | null }> {
  let previous = BEGINNING
  for (let walked = 0; ; ) {
    // By place and not by number: whatever number comes next must be the one expected.
    const page = await session.query<JournalEntry>(
      `select entry, at, actor, what, about, before, after, hash from journal
       where cluster_id = $1 order by entry limit ${PAGE} offset $2`,
      [cluster, walked],
    )
    for (const entry of page) {
      walked += 1
      if (entry.entry !== walked || entry.hash !== hashOf(previous, cluster, entry))
        return { entries: walked, brokenAt: walked }
      previous = entry.hash
    }
    if (page.length < PAGE) return { entries: walked, brokenAt: null }
  }
}
