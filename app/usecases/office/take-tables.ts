import type { z } from 'zod'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { fieldReason } from '../field-reason.ts'
import type { NewMember } from './member.ts'
import { newMemberSchema } from './member.ts'
import { MEMBERS } from './member-rules.ts'
import type { NewPoint } from './point.ts'
import { newPointSchema } from './point.ts'
import { POINTS } from './point-rules.ts'
import type { OfficeStores } from './ports.ts'
import type { RegisterPointRow, RegisterProfileRow, RegisterTable } from './register-rows.ts'
import { blankPointRow } from './register-rows.ts'
import { allPoints, registerTotals } from './register-totals.ts'
import type { RecordKind } from './register-verbs.ts'
import { insertRecord, updateRecord } from './register-verbs.ts'
import type { Rehearsal, RehearsedRow } from './rehearsal.ts'
import { differences, sealOf } from './rehearsal.ts'
import { rememberingStores } from './remembering-stores.ts'
import type { FieldFinding } from './row-findings.ts'
import { gminaFindings, pointRowFindings } from './row-findings.ts'
import { memberFromRow, pointFromRow } from './rows-to-records.ts'
import type { TakeOver } from './states.ts'
import type { Versioned } from './version.ts'

/** Tables to be taken over, and what is known beside them of records that are not there yet. */
export interface RegisterTables extends TakeOver {
  readonly tables: readonly RegisterTable[]
  /** What tables cannot say of new records, by id: the row is laid over it. */
  readonly known?: {
    readonly members: ReadonlyMap<string, NewMember>
    readonly points: ReadonlyMap<string, NewPoint>
  }
}

type By = Parameters<typeof insertRecord>[2]
type TableOf<What extends RegisterTable['what']> = Extract<RegisterTable, { what: What }>

/** Fields of a record whose cell bears another name. */
const CELLS: Readonly<Record<string, string>> = {
  memberId: 'id',
  name: 'name',
  owners: 'member',
  tariffs: 'tariff',
  authorisations: 'authorisedOn',
  memberships: 'joinedOn',
  seat: 'address',
  profiles: 'profile',
}

/** A finding at the cell of a field. */
function atCell(found: Finding, field: string, table: Pick<RegisterTable, 'file' | 'columnOf'>, line: number): Finding {
  const [first = ''] = field.split('/')
  const cell = table.columnOf(CELLS[first] ?? first)
  return { ...found, place: { file: table.file, line, ...(cell === undefined ? {} : { column: cell.heading }) } }
}

interface Given {
  readonly line: number
  readonly id: string
  readonly name: string
}

/** Takes one row over within the transaction; a refusal of the row is its outcome and leaves nothing of it. */
async function takeRow<Thing extends Versioned, Draft extends Omit<Thing, 'version'>>(
  stores: OfficeStores,
  by: By,
  kind: RecordKind<Thing>,
  schema: z.ZodType<Draft>,
  table: Pick<RegisterTable, 'file' | 'what' | 'columnOf'>,
  row: Given,
  draftOf: (there: Thing | undefined) => Draft,
  findingsOf: (before: Thing | undefined, after: Draft) => readonly FieldFinding[],
): Promise<RehearsedRow> {
  const about = { file: table.file, line: row.line, what: table.what, id: row.id, name: row.name }
  const there = await kind.book(stores).find(by.cluster, row.id, true)
  try {
    const parsed = schema.safeParse(draftOf(there))
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      const field = issue?.path.map(String).join('/') ?? ''
      throw new Refusal('input.field', { field, ...fieldReason(issue) }, { pointer: `/${field}` })
    }
    const changed = differences(there, parsed.data)
    let version = there?.version ?? 1
    if (!there) await insertRecord(kind, stores, by, parsed.data)
    else if (changed.length > 0)
      version = (await updateRecord(kind, stores, by, there, parsed.data as never)).after.version
    const outcome = there === undefined ? 'new' : changed.length > 0 ? 'changed' : 'same'
    const findings = findingsOf(there, parsed.data).map((one) => atCell(one.finding, one.field, table, row.line))
    return {
      ...about,
      outcome,
      differences: changed,
      before: there ?? null,
      after: parsed.data,
      version,
      problem: null,
      findings,
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const problem = finding(error.code, 'error', error.facts)
    const field = error.place.pointer?.replace(/^\//, '') ?? ''
    return {
      ...about,
      outcome: 'refused',
      differences: [],
      before: there ?? null,
      after: null,
      version: null,
      problem: atCell(problem, field, table, row.line),
      findings: [],
    }
  }
}

function faultyRows({ file, what, faulty }: RegisterTable): RehearsedRow[] {
  return faulty.map(({ line, id, problem }) => ({
    file,
    line,
    what,
    id,
    name: id,
    outcome: 'refused',
    differences: [],
    before: null,
    after: null,
    version: null,
    problem,
    findings: [],
  }))
}

async function takeMembers(stores: OfficeStores, by: By, table: TableOf<'member'>, given: RegisterTables) {
  const rows: RehearsedRow[] = []
  for (const row of table.rows)
    rows.push(
      await takeRow(
        stores,
        by,
        MEMBERS,
        newMemberSchema,
        table,
        { ...row, name: row.nameGiven ?? row.id },
        (there) => {
          const member = memberFromRow(row, there ?? given.known?.members.get(row.id), given.today)
          if (member.memberships.length === 0 && (row.leftOn !== null || row.role !== null))
            throw new Refusal('register.left-without-joining', { id: row.id }, { pointer: '/memberships' })
          return member
        },
        (_, after) => gminaFindings(after.gmina),
      ),
    )
  return rows
}

async function takePoint(
  stores: OfficeStores,
  by: By,
  table: TableOf<'point'> | TableOf<'profile'>,
  row: RegisterPointRow,
  profiles: readonly RegisterProfileRow[],
  given: RegisterTables,
) {
  return takeRow(
    stores,
    by,
    POINTS,
    newPointSchema,
    table,
    { line: row.line, id: row.code, name: row.nameGiven ?? row.code },
    (there) => {
      if (table.what === 'profile' && !there)
        throw new Refusal('point.not-found', { id: row.code }, { pointer: '/point' })
      const point = pointFromRow(row, there ?? given.known?.points.get(row.code), profiles, given)
      const terms = [row.contractPowerKw, row.phases, row.zoneClock, row.billingMonths, row.tariffFrom]
      if (point.tariffs.length === 0 && terms.some((one) => one !== null))
        throw new Refusal('register.contract-without-tariff', { code: row.code }, { pointer: '/tariffs' })
      return point
    },
    (before, after) => pointRowFindings(before, after, given.today),
  )
}

/** Takes tables over within a running transaction: members, points, then profiles of points that no table names. */
export async function takeTables(all: OfficeStores, by: By, given: RegisterTables): Promise<Rehearsal> {
  const { tables } = given
  const there = { members: await all.members.ids(by.cluster), points: await allPoints(all, by.cluster) }
  const stores = rememberingStores(all, there)
  const before = registerTotals(there.members, there.points)
  const rows: RehearsedRow[] = []
  for (const table of tables)
    if (table.what === 'member') rows.push(...(await takeMembers(stores, by, table, given)), ...faultyRows(table))
  const profileTables = tables.filter((table) => table.what === 'profile')
  const profilesOf = Map.groupBy(
    profileTables.flatMap((table) => table.rows),
    ({ point }) => point,
  )
  const taken = new Set<string>()
  for (const table of tables) {
    if (table.what !== 'point') continue
    for (const row of table.rows) {
      taken.add(row.code)
      rows.push(await takePoint(stores, by, table, row, profilesOf.get(row.code) ?? [], given))
    }
    rows.push(...faultyRows(table))
    for (const { id } of table.faulty) taken.add(id)
  }
  for (const table of profileTables) {
    for (const [code, of] of Map.groupBy(table.rows, ({ point }) => point))
      if (!taken.has(code))
        rows.push(await takePoint(stores, by, table, blankPointRow(code, of[0]?.line ?? 0), of, given))
    rows.push(...faultyRows(table))
  }
  const counts = { new: 0, changed: 0, same: 0, refused: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  const rest = async (what: 'member' | 'point', ids: () => Promise<readonly string[]>) => {
    if (!tables.some((table) => table.what === what)) return []
    const named = new Set(rows.filter((row) => row.what === what).map(({ id }) => id))
    return (await ids()).filter((id) => !named.has(id))
  }
  const shown = {
    rows,
    counts,
    findings: tables.flatMap(({ findings }) => findings),
    untouched: {
      members: await rest('member', () => stores.members.ids(by.cluster)),
      points: await rest('point', () => stores.points.ids(by.cluster)),
    },
    totals: {
      before,
      after: registerTotals(await all.members.ids(by.cluster), await allPoints(all, by.cluster)),
    },
  }
  return { ...shown, seal: await sealOf(shown) }
}
