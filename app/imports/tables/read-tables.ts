import { basename, extname } from 'node:path'
import type { RawTable } from '../../../domain/audit/table.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { cell, readCsv } from '../reading/csv.ts'
import { readJson } from '../reading/json.ts'
import type { Source } from '../reading/source.ts'
import { openSource, refuseDamaged } from '../reading/source.ts'
import type { Workbook } from '../xlsx/workbook.ts'
import { readSheet } from '../xlsx/workbook.ts'
import type { TableHead } from './grid-table.ts'
import { gridTable, takeRemark } from './grid-table.ts'
import { jsonTables } from './json-tables.ts'

/** Longest table of a document [lines]; a longer file is no table of one. */
const MOST_LINES = 10_000

function headOf(id: string): TableHead {
  return { id, kind: undefined, identities: [] }
}

function refuseLong(source: Source, lines: number): void {
  if (lines > MOST_LINES)
    throw new Refusal('imports.too-large', { what: 'rows', size: lines, limit: MOST_LINES }, source.place(lines))
}

/** The separator that cuts the first line that is no remark into most cells. */
function separatorOf(source: Source): string {
  const line = source.head.split(/\r\n|\n|\r/).find((one) => one.trim() !== '' && !one.startsWith('#')) ?? ''
  const [best] = [';', '\t', ',', '|']
    .map((separator) => ({ separator, cells: line.split(separator).length }))
    .sort((a, b) => b.cells - a.cells)
  return best?.separator ?? ';'
}

async function csvTables(source: Source, id: string): Promise<RawTable[]> {
  const head = headOf(id)
  const lines: string[][] = []
  const separator = separatorOf(source)
  await readCsv(source, separator, (row) => {
    const cells = Array.from({ length: row.count }, (_, i) => cell(row, i))
    refuseDamaged(source, cells.join(separator), row.line)
    // A remark may hold the separator: it is put together again.
    if (lines.length === 0 && takeRemark(head, cells.join(separator))) return
    lines.push(cells)
    refuseLong(source, lines.length)
  })
  const table = gridTable(head, lines)
  return table ? [table] : []
}

async function sheetTables(source: Source, book: Workbook): Promise<RawTable[]> {
  const tables: RawTable[] = []
  for (const sheet of book.sheets) {
    const head = headOf(sheet.name)
    const lines: (readonly string[])[] = []
    await readSheet(book, sheet, ({ cells }) => {
      if (lines.length === 0 && takeRemark(head, cells[0] ?? '')) return
      lines.push(cells)
      refuseLong(source, lines.length)
    })
    const table = gridTable(head, lines)
    if (table) tables.push(table)
  }
  return tables
}

/**
 * The tables of one file: JSON, CSV or every sheet of an XLSX, known by their content.
 *
 * @refuses audit.no-tables, and what the opening and reading of the file refuses
 */
export async function readTables(path: string): Promise<RawTable[]> {
  const source = await openSource(path)
  try {
    const id = basename(path, extname(path))
    const json = /^\s*[[{]/.test(source.head.replace(/^\uFEFF/, ''))
    const tables = source.workbook
      ? await sheetTables(source, source.workbook)
      : json
        ? jsonTables(source, id, await readJson(source))
        : await csvTables(source, id)
    if (tables.length === 0) throw new Refusal('audit.no-tables', { file: path }, source.place())
    return tables
  } finally {
    await source.handle.close()
  }
}
