import type { Finding } from '../../../domain/problems/finding.ts'
import type { RegisterTotals } from './register-totals.ts'

/** One field that a row changes. */
export interface Difference {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** What would become of a row. */
export interface RehearsedRow {
  readonly file: string
  readonly line: number
  readonly what: 'member' | 'point' | 'profile'
  readonly id: string
  readonly name: string
  readonly outcome: 'new' | 'changed' | 'same' | 'refused'
  readonly differences: readonly Difference[]
  /** The record before and after; null where there is none. */
  readonly before: object | null
  readonly after: object | null
  /** Version of the record after the row; null when the row is refused. */
  readonly version: number | null
  /** Why it is refused, with file, row, column and what to do. */
  readonly problem: Finding | null
  /** What to look at, although the row is taken. */
  readonly findings: readonly Finding[]
}

/** An import as a rehearsal: what would change, and the seal that the real one must bring. */
export interface Rehearsal {
  readonly rows: readonly RehearsedRow[]
  readonly counts: Readonly<Record<RehearsedRow['outcome'], number>>
  /** What reading the tables found. */
  readonly findings: readonly Finding[]
  /** Records of the register that the tables do not name: they stay. */
  readonly untouched: { readonly members: readonly string[]; readonly points: readonly string[] }
  readonly totals: { readonly before: RegisterTotals; readonly after: RegisterTotals }
  /** The same for the same tables on the same register, else another. */
  readonly seal: string
}

/** The seal of a rehearsal: a hash over everything shown that the register could change. */
export async function sealOf(shown: Omit<Rehearsal, 'seal'>): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([shown.rows, shown.untouched, shown.totals]))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}

/** A value with its fields in order, as a database may keep them in another; a field that says nothing is none. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value)
    .filter(([, of]) => of !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields.map(([field, of]) => [field, ordered(of)]))
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))
}

/** The fields in which two records differ; of a new record, those that say something. */
export function differences(before: object | undefined, after: object): Difference[] {
  return Object.entries(after).flatMap(([field, value]) => {
    if (before === undefined) return isEmpty(value) ? [] : [{ field, before: null, after: value }]
    const old = (before as Record<string, unknown>)[field]
    return isSame(old, value) ? [] : [{ field, before: old ?? null, after: value }]
  })
}
