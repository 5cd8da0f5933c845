import type { Finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { text as decimalText, sign, toNumber } from '../../../domain/quantity/decimal.ts'
import type { CellReader } from '../cluster-folder/cells.ts'
import { dayOf, fault, newCellReader, refuseFaults, textOf } from '../cluster-folder/cells.ts'
import { findColumns } from '../cluster-folder/columns.ts'
import { readTable } from '../cluster-folder/table.ts'
import { polishDecimal } from '../reading/energy.ts'
import type { SheetRow } from '../xlsx/workbook.ts'

/** One field of a table: its headings (tight, the first is ours) and what its cells hold. */
export interface FieldSpec {
  readonly headings: readonly string[]
  readonly required?: boolean
}

/** Reads cells of one row; faults are gathered and refused together at the end of the table. */
export interface RowReader<Field extends string> {
  readonly line: number
  readonly text: (field: Field) => string | null
  /** A number ≥ 0, or null for a blank cell. */
  readonly amount: (field: Field) => number | null
  /** A number of either sign, or null for a blank cell. */
  readonly signed: (field: Field) => number | null
  /** The number's decimal text, exact. */
  readonly exact: (field: Field) => string | null
  /** A percent or fraction as a fraction: `59%`, `0,59`. */
  readonly share: (field: Field) => number | null
  readonly day: (field: Field) => ReturnType<typeof dayOf>
  /** One of some words; the first of each list is the meaning. */
  readonly word: <Word extends string>(field: Field, words: Readonly<Record<string, Word>>) => Word | null
}

export interface TableRead<Row> {
  readonly rows: readonly Row[]
  readonly sha256: string
  readonly findings: readonly Finding[]
}

/**
 * The rows of a CSV or XLSX table by its fields.
 *
 * @refuses table.no-header, table.cell, table.many, table.required, each with line and column
 */
export async function readRows<Field extends string, Row>(
  path: string,
  fields: Readonly<Record<Field, FieldSpec>>,
  make: (row: RowReader<Field>) => Row | null,
): Promise<TableRead<Row>> {
  const names = Object.keys(fields) as Field[]
  const required = names.filter((name) => fields[name].required)
  const table = await readTable(path, fields[required[0] ?? (names[0] as Field)].headings)
  const headings = Object.fromEntries(names.map((name) => [name, fields[name].headings])) as unknown as Record<
    Field,
    readonly string[]
  >
  const found = findColumns(table, headings)
  for (const name of required)
    if (!found.at.has(name))
      throw new Refusal(
        'table.no-header',
        { column: fields[name].headings[0] ?? name, found: table.headings.join(' | ').slice(0, 300) },
        { file: table.path, line: table.headerLine },
      )
  const cells = newCellReader(table, found)
  const rows: Row[] = []
  for (const row of table.rows) {
    for (const name of required)
      if (textOf(cells, row, name) === null)
        throw new Refusal(
          'table.required',
          { column: table.headings[found.at.get(name) ?? 0] ?? name },
          { file: table.path, line: row.line, column: (found.at.get(name) ?? 0) + 1 },
        )
    const made = make(readerOf(cells, row))
    if (made !== null) rows.push(made)
  }
  refuseFaults(cells)
  return { rows, sha256: table.sha256, findings: found.findings }
}

function readerOf<Field extends string>(cells: CellReader<Field>, row: SheetRow): RowReader<Field> {
  const anyNumber = (field: Field) => {
    const text = textOf(cells, row, field)
    if (text === null) return null
    return polishDecimal(text) ?? fault(cells, row, field, 'to nie jest liczba', 'this is no number')
  }
  const number = (field: Field) => {
    const value = anyNumber(field)
    if (value === null) return null
    if (sign(value) < 0)
      return fault(cells, row, field, 'wartość nie może być ujemna', 'the value must not be negative')
    return value
  }
  return {
    line: row.line,
    text: (field) => textOf(cells, row, field),
    amount: (field) => {
      const value = number(field)
      return value === null ? null : toNumber(value)
    },
    signed: (field) => {
      const value = anyNumber(field)
      return value === null ? null : toNumber(value)
    },
    exact: (field) => {
      const value = number(field)
      return value === null ? null : decimalText(value)
    },
    share: (field) => {
      const text = textOf(cells, row, field)
      if (text === null) return null
      const value = polishDecimal(text.replace(/\s*%$/, ''))
      const fraction = value && (text.endsWith('%') ? toNumber({ ...value, scale: value.scale + 2 }) : toNumber(value))
      if (fraction !== undefined && fraction >= 0 && fraction <= 1) return fraction
      return fault(
        cells,
        row,
        field,
        'ma być ułamek od 0 do 1 albo procent',
        'a fraction from 0 to 1 or a percent is needed',
      )
    },
    day: (field) => dayOf(cells, row, field),
    word: (field, words) => {
      const text = textOf(cells, row, field)
      if (text === null) return null
      const known = words[text.toLowerCase()]
      if (known !== undefined) return known
      const list = [...new Set(Object.keys(words))].join(', ')
      return fault(cells, row, field, `nie jest jednym z: ${list}`, `is none of: ${list}`)
    },
  }
}
