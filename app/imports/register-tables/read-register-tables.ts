import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { FaultyRow, RegisterTable, TableKind } from '../../usecases/office/register-rows.ts'
import { readMembers } from '../cluster-folder/members.ts'
import { readPoints } from '../cluster-folder/points.ts'
import { readProfiles } from '../cluster-folder/profiles.ts'
import type { RowsRead } from '../cluster-folder/rows.ts'
import { HEADER_WITHIN } from '../cluster-folder/table.ts'
import { openSource } from '../reading/source.ts'
import { kindOfTable } from './kind-of-table.ts'

/** A file a person sent. */
export interface SentTable {
  /** Where it lies. */
  readonly path: string
  /** What the person calls it: stands in every message. */
  readonly name: string
}

/** A table in a file: a sheet of a workbook, or the file itself. */
interface Place {
  readonly what: TableKind
  readonly sheet: string | undefined
}

const SEPARATORS = [';', '\t', ',', '|']

/** The tables of ours in a file. @refuses register.no-table and what opening a file refuses */
async function placesIn({ path, name }: SentTable): Promise<Place[]> {
  const source = await openSource(path)
  try {
    const { workbook } = source
    if (workbook) {
      const places = workbook.sheets.flatMap((sheet): Place[] => {
        const what = sheet.preview.map(({ cells }) => kindOfTable(cells)).find((kind) => kind !== undefined)
        return what === undefined ? [] : [{ what, sheet: sheet.name }]
      })
      if (places.length > 0) return places
      const found = workbook.sheets.map((sheet) => `${sheet.name}: ${(sheet.preview[0]?.cells ?? []).join(' | ')}`)
      throw new Refusal('register.no-table', { name, found: found.join('; ').slice(0, 300) }, { file: name })
    }
    const lines = source.head.split(/\r\n|\n|\r/).slice(0, HEADER_WITHIN)
    for (const line of lines)
      for (const separator of SEPARATORS) {
        const what = kindOfTable(line.split(separator).map((cell) => cell.replaceAll('"', '')))
        if (what !== undefined) return [{ what, sheet: undefined }]
      }
    const found = (lines.find((line) => line.trim() !== '') ?? '').slice(0, 300)
    throw new Refusal('register.no-table', { name, found: found || '–' }, { file: name })
  } finally {
    await source.handle.close()
  }
}

function faultyOf(what: TableKind, file: string, { faulty }: RowsRead<unknown>): FaultyRow[] {
  return faulty.map(({ line, id, faults }) => {
    const [first] = faults
    const facts =
      faults.length === 1
        ? { text: first?.text ?? '', reasonPl: first?.reasonPl ?? '', reason: first?.reason ?? '' }
        : {
            count: faults.length,
            listPl: faults.map((one) => `„${one.heading}”, „${one.text}”: ${one.reasonPl}`).join('; '),
            list: faults.map((one) => `"${one.heading}", "${one.text}": ${one.reason}`).join('; '),
          }
    const place = { file, line, column: first?.heading ?? '' }
    return {
      what,
      line,
      id,
      problem: finding(faults.length === 1 ? 'table.cell' : 'table.many', 'error', facts, place),
    }
  })
}

/** The same findings under the name the person knows. */
function named(findings: readonly Finding[], file: string, columns: readonly string[]): Finding[] {
  return findings.map((one) => {
    const { column } = one.place ?? {}
    const heading = typeof column === 'number' ? (columns[column - 1] ?? column) : column
    return { ...one, place: { ...one.place, file, ...(heading === undefined ? {} : { column: heading }) } }
  })
}

async function readOne({ path, name }: SentTable, { what, sheet }: Place): Promise<RegisterTable> {
  const manner = { keepGoing: true, ...(sheet === undefined ? {} : { sheet }) }
  const file = sheet === undefined ? name : `${name} [${sheet}]`
  const whole = <Row>(read: RowsRead<Row>) => ({
    file,
    rows: read.rows,
    faulty: faultyOf(what, file, read),
    findings: named(read.findings, file, read.headings),
    columnOf: read.columnOf,
  })
  try {
    if (what === 'member') return { what, ...whole(await readMembers(path, manner)) }
    if (what === 'point') return { what, ...whole(await readPoints(path, manner)) }
    return { what, ...whole(await readProfiles(path, manner)) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(error.code, error.facts, { ...error.place, file })
  }
}

/**
 * Reads tables of members, points and profiles from any number of files, whichever is in which. A row with a faulty cell
 * is told and leaves the others alone; a sheet without rows is passed over.
 *
 * @refuses register.no-table, register.table-twice and what reading a table refuses as a whole
 */
export async function readRegisterTables(files: readonly SentTable[]): Promise<RegisterTable[]> {
  const tables: RegisterTable[] = []
  for (const sent of files)
    for (const place of await placesIn(sent)) {
      const table = await readOne(sent, place).catch((error: unknown) => {
        // The sheets of our own export may be empty but for their headings.
        if (error instanceof Refusal && error.code === 'table.no-rows' && place.sheet !== undefined) return undefined
        throw error
      })
      if (!table) continue
      const before = tables.find(({ what }) => what === table.what)
      if (before) throw new Refusal('register.table-twice', { first: before.file, second: table.file })
      tables.push(table)
    }
  return tables
}
