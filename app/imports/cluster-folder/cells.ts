import type { LocalDay } from '../../../domain/calendar/day.ts'
import { dayFromEpoch } from '../../../domain/calendar/day.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { fromInteger, sign, times, toNumber } from '../../../domain/quantity/decimal.ts'
import { textFromCell } from '../../usecases/office/spreadsheet-text.ts'
import { polishDecimal } from '../reading/energy.ts'
import { foldTight } from '../reading/fold.ts'
import { readWallTime } from '../reading/time-text.ts'
import type { SheetRow } from '../xlsx/workbook.ts'
import type { Found } from './columns.ts'
import type { CellFault } from './rows.ts'
import type { Table } from './table.ts'

/** Reads the cells of a table's rows; faults are gathered, so that a clerk sees all of them at once. */
export interface CellReader<Field extends string> {
  readonly table: Table
  readonly found: Found<Field>
  readonly faults: CellFault[]
}

export function newCellReader<Field extends string>(table: Table, found: Found<Field>): CellReader<Field> {
  return { table, found, faults: [] }
}

/** The text of a field; null when the cell is blank or the table has no such column. */
export function textOf<Field extends string>({ found }: CellReader<Field>, row: SheetRow, field: Field): string | null {
  const index = found.at.get(field)
  return index === undefined ? null : textFromCell(row.cells[index] ?? '')
}

/** Notes that a cell cannot be right; gives null, so that reading goes on to the next fault. */
export function fault<Field extends string>(
  reader: CellReader<Field>,
  row: SheetRow,
  field: Field,
  reasonPl: string,
  reason: string,
): null {
  const index = reader.found.at.get(field) ?? 0
  reader.faults.push({
    line: row.line,
    column: index + 1,
    heading: reader.table.headings[index] ?? '',
    text: (row.cells[index] ?? '').slice(0, 60),
    reasonPl,
    reason,
  })
  return null
}

/** A number ≥ 0 in the base unit (kWh or kW); a heading or cell in MWh or MW is converted, exactly. */
export function amountOf<Field extends string>(
  reader: CellReader<Field>,
  row: SheetRow,
  field: Field,
  base: 'kwh' | 'kw',
): number | null {
  const text = textOf(reader, row, field)
  if (text === null) return null
  const inCell = /\s*(kwh|mwh|kwp?|mwp?)\s*$/i.exec(text)
  const unit = (inCell?.[1]?.toLowerCase().replace(/p$/, '') ?? reader.found.units.get(field) ?? base).toLowerCase()
  const value = polishDecimal(inCell ? text.slice(0, inCell.index) : text)
  if (!value) return fault(reader, row, field, 'to nie jest liczba', 'this is no number')
  if (sign(value) < 0) return fault(reader, row, field, 'wartość nie może być ujemna', 'the value must not be negative')
  if (unit === base) return toNumber(value)
  if (unit === `m${base.slice(1)}`) return toNumber(times(value, fromInteger(1000)))
  return fault(
    reader,
    row,
    field,
    `jednostka ma być ${base === 'kwh' ? 'kWh lub MWh' : 'kW lub MW'}`,
    `the unit must be ${base === 'kwh' ? 'kWh or MWh' : 'kW or MW'}`,
  )
}

/** A day: `2026-03-01` or `01.03.2026`. */
export function dayOf<Field extends string>(reader: CellReader<Field>, row: SheetRow, field: Field): LocalDay | null {
  const text = textOf(reader, row, field)
  if (text === null) return null
  const found = readWallTime(text.replace(/ 00:00:00$/, ''))
  if (!found || found.minutes !== undefined)
    return fault(reader, row, field, 'to nie jest dzień; wpisz np. 2026-03-01', 'this is no day; write e.g. 2026-03-01')
  return dayFromEpoch(found.day)
}

/** One of a list of words, in whatever spelling. */
export function wordOf<Field extends string, Value>(
  reader: CellReader<Field>,
  row: SheetRow,
  field: Field,
  words: Readonly<Record<string, Value>>,
): Value | null {
  const text = textOf(reader, row, field)
  if (text === null) return null
  const tight = foldTight(text)
  if (Object.hasOwn(words, tight)) return words[tight] ?? null
  const list = Object.keys(words).join(', ')
  return fault(reader, row, field, `nie jest jednym z: ${list}`, `is none of: ${list}`)
}

export const YES_NO: Readonly<Record<string, boolean>> = {
  tak: true,
  t: true,
  yes: true,
  y: true,
  true: true,
  1: true,
  x: true,
  nie: false,
  n: false,
  no: false,
  false: false,
  0: false,
}

/** The TERYT code of a gmina: 7 digits; a zero that a spreadsheet dropped is put back. @pl kod TERYT gminy */
export function gminaOf<Field extends string>(reader: CellReader<Field>, row: SheetRow, field: Field): string | null {
  const text = textOf(reader, row, field)
  if (text === null) return null
  const digits = text.replace(/[\s_-]/g, '')
  const code = /^\d{6}$/.test(digits) ? `0${digits}` : digits
  const province = Number(code.slice(0, 2))
  if (/^\d{7}$/.test(code) && province >= 2 && province <= 32 && province % 2 === 0 && /[1-589]$/.test(code))
    return code
  return fault(
    reader,
    row,
    field,
    'kod TERYT gminy ma 7 cyfr, np. 1419062',
    'the TERYT code of a gmina has 7 digits, e.g. 1419062',
  )
}

/** Cells of columns that are not ours, by heading. */
export function otherCells<Field extends string>({ found }: CellReader<Field>, row: SheetRow): Record<string, string> {
  const out: Record<string, string> = {}
  for (const { index, heading } of found.unknown) {
    const text = (row.cells[index] ?? '').replace(/^'/, '')
    if (text !== '') out[heading] = text
  }
  return out
}

/**
 * Ends a table: nothing, or the refusal that lists what is wrong.
 *
 * @param keepGoing  the caller shows the faults row by row instead
 * @refuses table.cell, table.many
 */
export function refuseFaults<Field extends string>({ table, faults }: CellReader<Field>, keepGoing = false): void {
  const [first] = faults
  if (!first || keepGoing) return
  const { line, column, text, reasonPl, reason } = first
  const place = { file: table.path, line, column }
  if (faults.length === 1) throw new Refusal('table.cell', { text, reasonPl, reason }, place)
  const shown = faults.slice(0, 10)
  const more = faults.length > shown.length ? '; …' : ''
  const listPl = `${shown.map((one) => `wiersz ${one.line}, kolumna ${one.column}, „${one.text}”: ${one.reasonPl}`).join('; ')}${more}`
  const list = `${shown.map((one) => `line ${one.line}, column ${one.column}, "${one.text}": ${one.reason}`).join('; ')}${more}`
  throw new Refusal('table.many', { count: faults.length, listPl, list }, place)
}
