import { Refusal } from '../../../domain/problems/refusal.ts'
import type { CsvRow, LineTaker } from '../reading/csv.ts'
import { cell, expectColumns, readCsv } from '../reading/csv.ts'
import { plainEnergy } from '../reading/energy.ts'
import type { Reader, ReadOptions, Sink } from '../reading/reader.ts'
import type { Source } from '../reading/source.ts'
import { readSheet, sheetNamed } from '../xlsx/workbook.ts'
import { columnsOf } from './columns.ts'
import type { FastLines } from './fast-line.ts'
import { fastLine, newFastLines } from './fast-line.ts'
import type { Mapping } from './mapping.ts'
import type { MappedFile, TextRow } from './put-row.ts'
import { finishMapped, newMappedFile, putRow } from './put-row.ts'

function separatorOf(source: Source, { separator }: Mapping): string {
  return separator === 'auto' ? source.header.separator : separator === 'tab' ? '\t' : separator
}

async function readMappedCsv(
  source: Source,
  sink: Sink,
  options: ReadOptions,
  mapping: Mapping,
  fast: boolean,
): Promise<void> {
  const separator = separatorOf(source, mapping)
  let file: MappedFile | undefined
  let lines: FastLines | undefined
  let current: CsvRow | undefined
  const slow: TextRow & { line: number } = {
    line: 0,
    text: (column) => (current ? cell(current, column) : ''),
    plain: (column) => {
      if (!current || !file || file.unit.over !== 1 || column >= current.count || !fast) return Number.NaN
      const { bytes, starts, ends } = current
      return plainEnergy(bytes, starts[column] ?? 0, ends[column] ?? 0, file.unit.times, file.marks)
    },
  }
  const headings = (row: CsvRow) => {
    const all = Array.from({ length: row.count }, (_, i) => cell(row, i))
    return all.at(-1) === '' && mapping.layout === 'wide' ? all.slice(0, -1) : all
  }
  const onLine: LineTaker = (bytes, from, end, line) => (lines ? fastLine(lines, bytes, from, end, line) : -1)
  const onRow = (row: CsvRow): void => {
    if (row.line < mapping.header) return
    if (!file) {
      file = newMappedFile(source, sink, options, mapping, columnsOf(source, mapping, headings(row), row.line))
      lines = fast ? newFastLines(file, separator) : undefined
      if (mapping.header > 0) return
    }
    if (row.count !== file.columns.count) expectColumns(source, row, file.columns.count, separator)
    current = row
    slow.line = row.line
    putRow(file, slow)
  }
  await readCsv(source, separator, onRow, onLine)
  if (!file) throw new Refusal('imports.empty-file', {}, source.place())
  finishMapped(file)
}

async function readMappedSheet(source: Source, sink: Sink, options: ReadOptions, mapping: Mapping): Promise<void> {
  if (!source.workbook) throw new Error('generic: no workbook')
  let file: MappedFile | undefined
  const sheet = sheetNamed(source.workbook, mapping.sheet)
  await readSheet(source.workbook, sheet, ({ line, cells }) => {
    if (line < mapping.header) return
    if (!file) {
      file = newMappedFile(source, sink, options, { ...mapping, decimal: '.' }, columnsOf(source, mapping, cells, line))
      if (mapping.header > 0) return
    }
    putRow(file, { line, text: (column) => cells[column] ?? '' })
  })
  if (!file) throw new Refusal('imports.empty-file', {}, source.place())
  finishMapped(file)
}

/**
 * Reads a CSV or XLSX by a mapping.
 *
 * @param fast  false: every cell goes the way of texts (the oracle of the fast way)
 */
export function readMapped(
  source: Source,
  sink: Sink,
  options: ReadOptions,
  mapping: Mapping,
  fast = true,
): Promise<void> {
  return source.workbook
    ? readMappedSheet(source, sink, options, mapping)
    : readMappedCsv(source, sink, options, mapping, fast)
}

/** The reader of a mapping: takes any file, since the user has said what it is. */
export function mappedReader(mapping: Mapping): Reader {
  return {
    format: mapping.format,
    pl: 'Plik opisany przez użytkownika',
    en: 'File described by the user',
    recognises: () => true,
    read: (source, sink, options) => readMapped(source, sink, options, mapping),
  }
}
