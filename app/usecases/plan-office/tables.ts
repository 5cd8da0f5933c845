import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import { blankHeadings } from './blank-tables.ts'
import type { TableName } from './part-names.ts'
import type { PartHead, PlanFile, PlanNeeds, PlanPart, PlanStore, SheetTable } from './ports.ts'
import { planIn } from './read-plan.ts'
import { writePart } from './write-part.ts'

export interface EditableTable extends SheetTable {
  /** The file it stands in; a new one when there is none yet. */
  readonly name: string
  /** 0: not there yet. */
  readonly version: number
}

async function storedTable(plans: PlanStore, cluster: string, id: string, table: TableName) {
  await planIn(plans, cluster, id)
  const csv = await plans.part(cluster, id, `${table}.csv`)
  return csv ?? (await plans.part(cluster, id, `${table}.xlsx`))
}

async function sheetOf({ reader }: PlanNeeds, table: TableName, part: PlanPart | undefined): Promise<EditableTable> {
  if (!part) return { name: `${table}.csv`, version: 0, headings: blankHeadings(table), rows: [] }
  return { name: part.name, version: part.version, ...(await reader.sheet(part)) }
}

/** A table to be edited as a sheet; one that is not there has headings and no rows. @refuses plan.not-found */
export async function readTable(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  table: TableName,
): Promise<EditableTable> {
  entitle(actor, 'plan.read', cluster)
  const part = await needs.read(({ plans }) => storedTable(plans, cluster, id, table))
  return sheetOf(needs, table, part)
}

/**
 * Writes a table from a sheet.
 *
 * @param expected  version the writer started from; 0 for a table that is not there yet
 * @refuses plan.table-row, table.* with line (the headings are line 1) and column, register.changed-meanwhile
 */
export async function writeTable(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  table: TableName,
  sheet: SheetTable,
  expected: number,
): Promise<PartHead> {
  entitle(actor, 'plan.change', cluster)
  const wrong = sheet.rows.findIndex(({ length }) => length !== sheet.headings.length)
  if (wrong >= 0)
    throw new Refusal(
      'plan.table-row',
      { row: wrong + 1, found: sheet.rows[wrong]?.length ?? 0, expected: sheet.headings.length },
      { line: wrong + 2 },
    )
  const part = await needs.read(({ plans }) => storedTable(plans, cluster, id, table))
  // An XLSX is laid aside by the CSV that takes its place; the writer's version is that of what is seen.
  const target = `${table}.csv`
  const start = part && part.name !== target ? 0 : expected
  if (part && part.name !== target && part.version !== expected)
    throw new Refusal('register.changed-meanwhile', { about: `plan:${id}/${part.name}`, expected, found: part.version })
  return writePart(needs, actor, cluster, id, { name: target, content: needs.reader.csv(sheet) }, start)
}

export interface RowChange {
  readonly state: 'new' | 'changed' | 'same' | 'gone'
  readonly before: readonly string[] | null
  readonly after: readonly string[] | null
}

/** What a file would change, before it is taken. */
export interface TableComparison {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly changes: readonly RowChange[]
  readonly version: number
}

/** Columns that say what a row is about; the others say something of it. */
const IDENTITY: Readonly<Record<TableName, readonly string[]>> = {
  profile: ['temat', 'topic', 'nazwa', 'name', 'rok', 'year'],
  buildings: ['sektor', 'sector', 'okres', 'built'],
  carriers: ['sektor', 'sector', 'nośnik', 'carrier'],
  devices: [
    ...['scenariusz', 'scenario', 'rok', 'year', 'sektor', 'sector', 'nośnik', 'carrier'],
    ...['urządzenie', 'device', 'wariant', 'variant'],
  ],
  surveys: ['sektor', 'sector', 'nośnik', 'carrier'],
  sources: ['rodzaj', 'kind', 'paliwo', 'fuel', 'klasa', 'class', 'podawanie', 'feed'],
  'public-buildings': ['nazwa', 'name'],
  networks: [
    ...['sieć', 'network', 'stan', 'state', 'napięcie', 'poziom', 'level'],
    ...['rodzaj', 'kind', 'okres', 'rok', 'period'],
  ],
  'building-audits': ['nazwa', 'name'],
  'starting-values': ['ścieżka', 'path'],
}

const folded = (text: string) => text.trim().toLocaleLowerCase('pl')

/** The part of a row that says what it is about. */
export function identityIn(table: TableName, headings: readonly string[]): (row: readonly string[]) => string {
  const known = IDENTITY[table].map(folded)
  const columns = headings.flatMap((heading, i) => (known.includes(folded(heading)) ? [i] : []))
  return (row) => columns.map((i) => folded(row[i] ?? '')).join('\u0000')
}

/** Rows of two tables side by side: by equality, then by what they are about, in the order of the new one. */
export function compareRows(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
  keyOf: (row: readonly string[]) => string,
): readonly RowChange[] {
  const left = before.map((row) => ({ row, whole: row.join('\u0000'), key: keyOf(row), used: false }))
  const take = (match: (one: (typeof left)[number]) => boolean) => {
    const found = left.find((one) => !one.used && match(one))
    if (found) found.used = true
    return found?.row
  }
  const exact = after.map((row) => take(({ whole }) => whole === row.join('\u0000')))
  const changes = after.map((row, i): RowChange => {
    if (exact[i]) return { state: 'same', before: exact[i], after: row }
    const old = take(({ key }) => key === keyOf(row))
    return old ? { state: 'changed', before: old, after: row } : { state: 'new', before: null, after: row }
  })
  const gone = left
    .filter(({ used }) => !used)
    .map(({ row }): RowChange => ({ state: 'gone', before: row, after: null }))
  return [...changes, ...gone]
}

/** The rows brought under the headings of the stored table, so that like stands beside like. */
function underHeadings(sheet: SheetTable, headings: readonly string[]): readonly (readonly string[])[] {
  const at = headings.map((heading) => sheet.headings.findIndex((one) => folded(one) === folded(heading)))
  return sheet.rows.map((row) => at.map((index) => (index < 0 ? '' : (row[index] ?? ''))))
}

/**
 * Looks at a spreadsheet before it is taken: it must be readable, and every row is told as new, changed, same or gone.
 *
 * @refuses plan.not-found, table.*, imports.* with line and column
 * @pl próbne wczytanie tabeli
 */
export async function compareTable(
  needs: PlanNeeds,
  actor: Actor,
  cluster: string,
  id: string,
  table: TableName,
  file: PlanFile,
): Promise<TableComparison> {
  entitle(actor, 'plan.change', cluster)
  const part = await needs.read(({ plans }) => storedTable(plans, cluster, id, table))
  const now = await sheetOf(needs, table, part)
  const named = { ...file, name: `${table}.${/\.xlsx$/i.test(file.name) ? 'xlsx' : 'csv'}` }
  await needs.reader.check(named)
  const sheet = await needs.reader.sheet(named)
  const before = underHeadings(now, sheet.headings)
  return { ...sheet, changes: compareRows(before, sheet.rows, identityIn(table, sheet.headings)), version: now.version }
}
