import { Refusal } from '../../../domain/problems/refusal.ts'
import { cell, readCsv } from '../reading/csv.ts'
import { foldTight } from '../reading/fold.ts'
import type { Source } from '../reading/source.ts'
import { openSource, refuseDamaged, sha256Of } from '../reading/source.ts'
import type { SheetRow } from '../xlsx/workbook.ts'
import { readSheet } from '../xlsx/workbook.ts'

/** A table a person wrote: headings and filled rows, from CSV or XLSX. */
export interface Table {
  readonly path: string
  readonly sha256: string
  readonly headings: readonly string[]
  readonly headerLine: number
  readonly rows: readonly SheetRow[]
}

/** Titles may stand above the headings. */
export const HEADER_WITHIN = 30
const MOST_ROWS = 200_000
const SEPARATORS = [';', '\t', ',', '|'] as const

/** Whether one of the cells is a wanted heading. */
export function isHeader(cells: readonly string[], wanted: ReadonlySet<string>): boolean {
  return cells.some((text) => wanted.has(foldTight(text)))
}

/** The separator under which one of the first lines holds a wanted heading. */
function separatorOf(source: Source, wanted: ReadonlySet<string>): string {
  const lines = source.head.split(/\r\n|\n|\r/).slice(0, HEADER_WITHIN)
  let best: { separator: string; cells: number } = { separator: source.header.separator, cells: 0 }
  for (const separator of SEPARATORS)
    for (const line of lines) {
      const cells = line.split(separator).map((text) => text.replaceAll('"', ''))
      if (isHeader(cells, wanted) && cells.length > best.cells) best = { separator, cells: cells.length }
    }
  return best.separator
}

async function rowsOf(source: Source, wanted: ReadonlySet<string>, named?: string): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  const take = (row: SheetRow): void => {
    if (rows.length >= MOST_ROWS)
      throw new Refusal(
        'imports.too-large',
        { what: 'rows', size: rows.length, limit: MOST_ROWS },
        source.place(row.line),
      )
    rows.push(row)
  }
  const { workbook } = source
  if (!workbook) {
    await readCsv(source, separatorOf(source, wanted), (row) => {
      take({ line: row.line, cells: Array.from({ length: row.count }, (_, i) => cell(row, i)) })
    })
    return rows
  }
  const sheet =
    workbook.sheets.find(({ name }) => name === named) ??
    workbook.sheets.find(({ preview }) => preview.some(({ cells }) => isHeader(cells, wanted))) ??
    workbook.sheets[0]
  if (sheet) await readSheet(workbook, sheet, take)
  return rows
}

/**
 * Reads a table that has one of the wanted headings, whatever stands above it.
 *
 * @param wanted  headings of the column that must be there, in small letters without marks and blanks
 * @param mayBeEmpty  whether headings without a row below are a whole table
 * @param sheet  name of the sheet of a workbook; by default the first with a wanted heading
 * @refuses table.no-header, table.column-twice, table.no-rows, imports.encoding, and what opening a file refuses
 */
export async function readTable(
  path: string,
  wanted: readonly string[],
  mayBeEmpty = false,
  sheet?: string,
): Promise<Table> {
  const source = await openSource(path)
  try {
    const names = new Set(wanted)
    const rows = await rowsOf(source, names, sheet)
    const at = rows.slice(0, HEADER_WITHIN).findIndex(({ cells }) => isHeader(cells, names))
    const header = rows[at]
    if (!header) {
      const found = (rows[0]?.cells ?? []).slice(0, 20).join(' | ').slice(0, 300)
      refuseDamaged(source, found, rows[0]?.line ?? 1)
      throw new Refusal('table.no-header', { column: wanted[0] ?? '', found }, source.place(rows[0]?.line ?? 1))
    }
    const seen = new Set<string>()
    for (const [i, heading] of header.cells.entries()) {
      refuseDamaged(source, heading, header.line, i + 1)
      const name = foldTight(heading)
      if (name !== '' && seen.has(name))
        throw new Refusal('table.column-twice', { column: heading }, source.place(header.line, i + 1))
      seen.add(name)
    }
    const filled = rows.slice(at + 1).filter(({ cells }) => cells.some((text) => text !== ''))
    for (const { line, cells } of filled) {
      const beyond = cells.findIndex((text, i) => text !== '' && i >= header.cells.length)
      if (beyond >= 0)
        throw new Refusal(
          'imports.columns',
          { found: cells.length, expected: header.cells.length, separator: ';' },
          source.place(line, beyond + 1),
        )
      for (const [i, text] of cells.entries()) refuseDamaged(source, text, line, i + 1)
    }
    if (filled.length === 0 && !mayBeEmpty) throw new Refusal('table.no-rows', {}, source.place(header.line))
    return { path, sha256: await sha256Of(source), headings: header.cells, headerLine: header.line, rows: filled }
  } finally {
    await source.handle.close()
  }
}
