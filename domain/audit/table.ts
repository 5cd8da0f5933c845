import { Refusal } from '../problems/refusal.ts'
import type { Printed } from './printed-number.ts'
import { decimalsOf, printedCell } from './printed-number.ts'

/** A cell as it comes in. */
export type RawCell = string | number | null

/** A table as transcribed: rows as lists along the columns, or as objects by column. */
export interface RawTable {
  readonly id: string
  readonly kind?: string | undefined
  readonly columns: readonly string[]
  readonly rows: readonly (readonly RawCell[] | Readonly<Record<string, RawCell>>)[]
  readonly identities?: readonly string[] | undefined
}

export interface Cell {
  /** `table row column`, joined by NUL: unique in the batch. */
  readonly key: string
  readonly table: string
  readonly row: string
  readonly column: string
  readonly printed: Printed
  /** Null when unknown or a text. */
  readonly value: number | null
  /** Digits after the point in print. */
  readonly decimals: number
  /** A count or a name, not rounded: the year of a row. */
  readonly exact: boolean
}

export interface Table {
  readonly id: string
  readonly kind: string
  readonly columns: readonly string[]
  readonly rows: readonly string[]
  readonly cells: ReadonlyMap<string, Cell>
  readonly identities: readonly string[]
}

const TOTAL = /^(total|sum|suma|razem|ogółem|łącznie|w sumie)$/i
const LABELS = /^(id|row|label|name|month|miesiąc|year|rok|lp|item|pozycja|sector|fuel|nośnik|wyszczególnienie)$/i

/** Name of the only row of a table that is a list of items with a value each. */
export const ONLY_ROW = 'value'

/** Heads of columns that count rows or years. */
const COUNTS = /^(year|rok|lp|id|row)$/i

/** Whether a row or column is the sum of the others by its name. */
export function isTotal(name: string): boolean {
  return TOTAL.test(name.trim())
}

export function cellKey(table: string, row: string, column: string): string {
  return `${table}\u0000${row}\u0000${column}`
}

export function cellOf(table: Table, row: string, column: string): Cell | undefined {
  return table.cells.get(cellKey(table.id, row, column))
}

/** A cell's public name: `row.column`, or the item alone in a list of items. */
export function cellName(cell: Pick<Cell, 'row' | 'column'>): string {
  return cell.row === ONLY_ROW ? cell.column : `${cell.row}.${cell.column}`
}

function inColumns(table: RawTable): RawCell[][] {
  return table.rows.map((row, i) => {
    if (!Array.isArray(row)) {
      const named = row as Readonly<Record<string, RawCell>>
      const stray = Object.keys(named).find((column) => !table.columns.includes(column))
      if (stray !== undefined)
        throw new Refusal(
          'audit.unknown-column',
          { table: table.id, column: stray },
          { pointer: `/rows/${i}/${stray}` },
        )
      return table.columns.map((column) => named[column] ?? null)
    }
    if (row.length !== table.columns.length)
      throw new Refusal(
        'audit.row-length',
        { table: table.id, row: i + 1, cells: row.length, columns: table.columns.length },
        { pointer: `/rows/${i}` },
      )
    return [...(row as readonly RawCell[])]
  })
}

/** The column that names the rows: one known by its head, else the first whose cells are all texts. */
function labelColumn(columns: readonly string[], texts: readonly boolean[]): number {
  const byHead = columns.findIndex((column, c) => LABELS.test(column) && (texts[c] || COUNTS.test(column)))
  return byHead >= 0 ? byHead : texts.indexOf(true)
}

/** Names of the rows: the label, or all texts of the row where the label alone stands for several. */
function rowNames(grid: readonly (readonly RawCell[])[], label: number, texts: readonly boolean[]): string[] {
  if (label < 0) return grid.map((_, i) => (grid.length === 1 ? ONLY_ROW : String(i + 1)))
  const labels = grid.map((row, i) => String(row[label] ?? '').trim() || String(i + 1))
  if (new Set(labels).size === labels.length) return labels
  const joined = grid.map((row) =>
    row
      .filter((_, c) => texts[c])
      .map((cell) => String(cell).trim())
      .join(' / '),
  )
  return uniqueNames(joined)
}

function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), 0)
}

/**
 * A table with named cells and the precision of each.
 *
 * A JSON number has lost its trailing zeros, so its printed digits are taken from its neighbours: the fewer of what its row
 * and what its column shows at most.
 *
 * @refuses audit.no-columns, audit.row-length, audit.unknown-column, audit.doubled-column
 */
export function tableOf(raw: RawTable, kind: string): Table {
  if (raw.columns.length === 0) throw new Refusal('audit.no-columns', { table: raw.id })
  const doubled = raw.columns.find((column, i) => raw.columns.indexOf(column) !== i)
  if (doubled !== undefined) throw new Refusal('audit.doubled-column', { table: raw.id, column: doubled })
  const grid = inColumns(raw)
  const printed = grid.map((row) => row.map(printedCell))
  const texts = raw.columns.map((_, c) => grid.length > 0 && printed.every((row) => row[c]?.kind === 'text'))
  const label = labelColumn(raw.columns, texts)
  const rows = rowNames(grid, label, texts)
  const shown = printed.map((row) =>
    row.map((cell) => (cell.kind === 'number' ? (cell.decimals ?? decimalsOf(cell.value)) : 0)),
  )
  const rowMost = shown.map((row) => most(row.filter((_, c) => c !== label)))
  const columnMost = raw.columns.map((_, c) => most(shown.map((row) => row[c] ?? 0)))
  const cells = new Map<string, Cell>()
  for (const [r, row] of rows.entries())
    for (const [c, column] of raw.columns.entries()) {
      const read = printed[r]?.[c] ?? { kind: 'unknown', text: '', visible: '' }
      // A row without a name is no cell to be recovered.
      const cell: Printed = c === label && read.kind === 'unknown' ? { kind: 'text', text: read.text } : read
      const asText = cell.kind === 'number' && cell.decimals !== null
      const key = cellKey(raw.id, row, column)
      cells.set(key, {
        key,
        table: raw.id,
        row,
        column,
        printed: cell,
        value: cell.kind === 'number' ? cell.value : null,
        decimals: asText ? (cell.decimals ?? 0) : Math.min(rowMost[r] ?? 0, columnMost[c] ?? 0),
        exact: c === label || COUNTS.test(column),
      })
    }
  return { id: raw.id, kind, columns: raw.columns, rows, cells, identities: raw.identities ?? [] }
}
