import type { z } from 'zod'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from './actor.ts'
import type { Member } from './member.ts'
import { newMemberSchema } from './member.ts'
import { MEMBERS } from './member-rules.ts'
import type { Point } from './point.ts'
import { newPointSchema } from './point.ts'
import { POINTS } from './point-rules.ts'
import type { Office, OfficeStores } from './ports.ts'
import type { RegisterMemberRow, RegisterPointRow, RegisterProfileRow } from './register-rows.ts'
import type { RecordKind } from './register-verbs.ts'
import { insertRecord, updateRecord } from './register-verbs.ts'
import { entitle } from './rights.ts'
import type { TakeOver } from './rows-to-records.ts'
import { memberFromRow, pointFromRow } from './rows-to-records.ts'
import type { Versioned } from './version.ts'

/** One field that a row changes. */
export interface Difference {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** What would become of a row. */
export interface RehearsedRow {
  readonly line: number
  readonly what: 'member' | 'point'
  readonly id: string
  readonly name: string
  readonly outcome: 'new' | 'changed' | 'same' | 'refused'
  readonly differences: readonly Difference[]
  /** Why it is refused: a code of ours with its facts, and the field. */
  readonly refusal: { readonly code: string; readonly facts: Refusal['facts']; readonly field: string | null } | null
}

/** An import as a rehearsal: what would change, and the seal that the real one must bring. */
export interface Rehearsal {
  readonly rows: readonly RehearsedRow[]
  readonly counts: Readonly<Record<RehearsedRow['outcome'], number>>
  /** Records of the register that the tables do not name: they stay. */
  readonly untouched: { readonly members: readonly string[]; readonly points: readonly string[] }
}

export interface RegisterTables extends TakeOver {
  readonly members: readonly RegisterMemberRow[]
  readonly points: readonly RegisterPointRow[]
  readonly profiles: readonly RegisterProfileRow[]
}

function differences(before: object | undefined, after: object): Difference[] {
  return Object.entries(after).flatMap(([field, value]) => {
    const old = before === undefined ? null : (before as Record<string, unknown>)[field]
    return JSON.stringify(old) === JSON.stringify(value) || (before === undefined && isEmpty(value))
      ? []
      : [{ field, before: old ?? null, after: value }]
  })
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}

type By = Parameters<typeof insertRecord>[2]

/** Takes one row over within the transaction; a refusal of the row is its outcome and leaves nothing of it. */
async function takeRow<Thing extends Versioned, Draft extends Omit<Thing, 'version'>>(
  stores: OfficeStores,
  by: By,
  kind: RecordKind<Thing>,
  schema: z.ZodType<Draft>,
  row: { readonly line: number; readonly name: string; readonly id: string },
  draftOf: (there: Thing | undefined) => Draft,
): Promise<RehearsedRow> {
  const about = { line: row.line, what: kind.name as RehearsedRow['what'], id: row.id, name: row.name }
  const there = await kind.book(stores).find(by.cluster, row.id, true)
  try {
    const parsed = schema.safeParse(draftOf(there))
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      const field = issue?.path.map(String).join('/') ?? ''
      throw new Refusal('input.field', { field, reason: issue?.message ?? '' }, { pointer: `/${field}` })
    }
    const changed = differences(there, parsed.data)
    if (!there) await insertRecord(kind, stores, by, parsed.data)
    else if (changed.length > 0) await updateRecord(kind, stores, by, there, parsed.data as never)
    const outcome = there === undefined ? 'new' : changed.length > 0 ? 'changed' : 'same'
    return { ...about, outcome, differences: changed, refusal: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, facts, place } = error
    return {
      ...about,
      outcome: 'refused',
      differences: [],
      refusal: { code, facts, field: place.pointer?.replace(/^\//, '') ?? null },
    }
  }
}

/** Takes tables over within a running transaction, row by row. */
export async function takeTables(stores: OfficeStores, by: By, tables: RegisterTables): Promise<Rehearsal> {
  const rows: RehearsedRow[] = []
  for (const row of tables.members)
    rows.push(
      await takeRow<Member, Omit<Member, 'version'>>(stores, by, MEMBERS, newMemberSchema, row, (there) =>
        memberFromRow(row, there),
      ),
    )
  const profilesOf = Map.groupBy(tables.profiles, ({ point }) => point)
  for (const row of tables.points)
    rows.push(
      await takeRow<Point, Omit<Point, 'version'>>(
        stores,
        by,
        POINTS,
        newPointSchema,
        { ...row, id: row.code },
        (there) => pointFromRow(row, there, profilesOf.get(row.code) ?? [], tables),
      ),
    )
  const counts = { new: 0, changed: 0, same: 0, refused: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  const named = new Set(rows.map(({ what, id }) => `${what}:${id}`))
  const rest = async (ids: Promise<readonly string[]>, what: string) =>
    (await ids).filter((id) => !named.has(`${what}:${id}`))
  return {
    rows,
    counts,
    untouched: {
      members: tables.members.length === 0 ? [] : await rest(stores.members.ids(by.cluster), 'member'),
      points: tables.points.length === 0 ? [] : await rest(stores.points.ids(by.cluster), 'point'),
    },
  }
}

/** Thrown to undo a rehearsal. */
class Rehearsed extends Error {}

/**
 * Shows what taking tables over would change, and changes nothing.
 *
 * The rehearsal is the real thing in a transaction that is undone, so that it cannot promise what does not hold.
 *
 * @refuses cluster.not-found, actor.not-entitled
 */
export async function rehearseImport(
  office: Office,
  actor: Actor,
  cluster: string,
  tables: RegisterTables,
): Promise<Rehearsal> {
  entitle(actor, 'register.import', cluster)
  let found: Rehearsal | undefined
  try {
    await office.transaction(async (stores) => {
      found = await takeTables(stores, { actor, at: office.now(), cluster }, tables)
      throw new Rehearsed()
    })
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error
  }
  if (!found) throw new Error('the rehearsal gave nothing')
  return found
}

/**
 * Takes tables over: members first, then points. All or nothing: a refused row refuses the import, unless refused rows
 * are to be left out.
 *
 * @refuses cluster.not-found, actor.not-entitled, register.rows-refused
 */
export async function importTables(
  office: Office,
  actor: Actor,
  cluster: string,
  tables: RegisterTables,
  leaveOutRefused = false,
): Promise<Rehearsal> {
  entitle(actor, 'register.import', cluster)
  return office.transaction(async (stores) => {
    const done = await takeTables(stores, { actor, at: office.now(), cluster }, tables)
    const [first] = done.rows.filter(({ outcome }) => outcome === 'refused')
    if (first && !leaveOutRefused)
      throw new Refusal('register.rows-refused', {
        count: done.counts.refused,
        line: first.line,
        id: first.id,
        reason: `${first.refusal?.code}: ${JSON.stringify(first.refusal?.facts)}`,
      })
    return done
  })
}
