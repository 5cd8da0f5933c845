import { Refusal } from '../problems/refusal.ts'
import type { Expression, Identity } from './identity-text.ts'
import type { Cell, Table } from './table.ts'
import { cellOf, isTotal } from './table.ts'

/** The tables of one batch, and the table an identity is declared in. */
export interface Batch {
  readonly tables: ReadonlyMap<string, Table>
  /** Other names of a table's rows and columns, and of tables by the part they play (see kinds). */
  readonly alias: (table: Table, name: string) => string | undefined
  readonly role: (name: string, own: Table, part: string) => Table | undefined
}

/** What a name stands for. */
export type Place =
  | { readonly is: 'cell'; readonly cell: Cell }
  /** A column (row) of the own table: one cell for each row (column). */
  | { readonly is: 'column' | 'row'; readonly table: Table; readonly name: string }
  /** The same of another table: aligned by the name of the row or column looked at. */
  | { readonly is: 'foreign-column' | 'foreign-row'; readonly table: Table; readonly name: string }
  /** All neighbours: `rows`, `columns`. */
  | { readonly is: 'all-rows' | 'all-columns' }
  | { readonly is: 'nothing' }

/** Months and years as heads of columns. */
const PERIOD =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru|y?(19|20)\d\d$)/i

const LABEL_HEADS = /^(year|rok|lp)$/i

/** Rows that are no totals. */
export function plainRows(table: Table): readonly string[] {
  return table.rows.filter((row) => !isTotal(row))
}

/** Columns that are neither totals nor the year. */
export function plainColumns(table: Table): readonly string[] {
  return table.columns.filter((column) => !isTotal(column) && !LABEL_HEADS.test(column))
}

function inTable(batch: Batch, table: Table, name: string): { column?: string; row?: string } {
  const found = (word: string) => ({
    ...(table.columns.includes(word) ? { column: word } : {}),
    ...(table.rows.includes(word) ? { row: word } : {}),
  })
  // The sums of a table, whatever it calls them; told apart because a table may have both.
  if (name === '$totalRow' || name === '$totalColumn') {
    const total = name === '$totalRow' ? table.rows.find(isTotal) : table.columns.find(isTotal)
    return total === undefined ? {} : name === '$totalRow' ? { row: total } : { column: total }
  }
  const direct = found(name)
  if (direct.column !== undefined || direct.row !== undefined) return direct
  const other = batch.alias(table, name)
  if (other !== undefined) return found(other)
  // "total" stands for whatever the table calls its sums.
  if (!isTotal(name)) return {}
  const column = table.columns.find(isTotal)
  const row = table.rows.find(isTotal)
  return { ...(column === undefined ? {} : { column }), ...(row === undefined ? {} : { row }) }
}

function otherTable(batch: Batch, name: string, own: Table, part: string): Table | undefined {
  return batch.tables.get(name) ?? batch.role(name, own, part)
}

/** The cell of two names, whichever is the row. */
function crossing(batch: Batch, table: Table, a: string, b: string): Cell | undefined {
  const [first, second] = [inTable(batch, table, a), inTable(batch, table, b)]
  if (first.row !== undefined && second.column !== undefined) return cellOf(table, first.row, second.column)
  return second.row !== undefined && first.column !== undefined ? cellOf(table, second.row, first.column) : undefined
}

/** What a name stands for in an identity of `own`. `nothing` when it is not there. */
export function placeOf(batch: Batch, own: Table, parts: readonly string[]): Place {
  const [a = '', b, c] = parts
  if (b === undefined) {
    if (a === 'rows') return { is: 'all-rows' }
    if (a === 'columns') return { is: 'all-columns' }
    const { column, row } = inTable(batch, own, a)
    if (column === undefined && row === undefined && (a === 'months' || a === 'years'))
      return { is: own.columns.some((one) => PERIOD.test(one)) ? 'all-columns' : 'all-rows' }
    if (column !== undefined && own.rows.length === 1) {
      const cell = cellOf(own, own.rows[0] ?? '', column)
      return cell ? { is: 'cell', cell } : { is: 'nothing' }
    }
    if (column !== undefined) return { is: 'column', table: own, name: column }
    return row === undefined ? { is: 'nothing' } : { is: 'row', table: own, name: row }
  }
  const other = otherTable(batch, a, own, b)
  if (c === undefined) {
    const cell = crossing(batch, own, a, b)
    if (cell) return { is: 'cell', cell }
    if (!other) return { is: 'nothing' }
    const there = inTable(batch, other, b)
    if (there.column !== undefined && other.rows.length === 1) {
      const only = cellOf(other, other.rows[0] ?? '', there.column)
      return only ? { is: 'cell', cell: only } : { is: 'nothing' }
    }
    if (there.column !== undefined) return { is: 'foreign-column', table: other, name: there.column }
    return there.row === undefined ? { is: 'nothing' } : { is: 'foreign-row', table: other, name: there.row }
  }
  if (!other) return { is: 'nothing' }
  const cell = crossing(batch, other, b, c)
  return cell ? { is: 'cell', cell } : { is: 'nothing' }
}

export const LIST_FUNCTIONS: ReadonlySet<string> = new Set([
  'sum',
  'mean',
  'min',
  'max',
  'first',
  'last',
  'irr',
  'npv',
  'payback',
  'upfront',
])

/** Whether the arguments of a call are lists rather than single values. */
export function takesLists(name: string, count: number): boolean {
  return name === 'npv' ? true : LIST_FUNCTIONS.has(name) && count === 1
}

export type Axis = 'row' | 'column' | 'none'

interface Seen {
  row: boolean
  column: boolean
  foreign: boolean
  prev: boolean
  missing: readonly string[] | undefined
}

function look(batch: Batch, own: Table, expression: Expression, inList: boolean, seen: Seen): void {
  switch (expression.is) {
    case 'number':
      return
    case 'sign':
      look(batch, own, expression.of, inList, seen)
      return
    case 'operation':
      look(batch, own, expression.a, inList, seen)
      look(batch, own, expression.b, inList, seen)
      return
    case 'call':
      if (expression.name === 'prev') seen.prev = true
      for (const [i, part] of expression.of.entries()) {
        const list = takesLists(expression.name, expression.of.length) && !(expression.name === 'npv' && i > 0)
        look(batch, own, part, inList || list, seen)
      }
      return
    case 'range': {
      const from = placeOf(batch, own, expression.from)
      const to = placeOf(batch, own, expression.to)
      if (from.is === 'column' && to.is === 'column') seen.row = true
      else if (from.is === 'row' && to.is === 'row') seen.column = true
      else seen.missing ??= [...expression.from, '..', ...expression.to]
      return
    }
    case 'name': {
      // `rows.x` and `columns.x` are lists of their own.
      const [head, tail, more] = expression.parts
      if (inList && (head === 'rows' || head === 'columns') && tail !== undefined && more === undefined) {
        if (placeOf(batch, own, [tail]).is === 'nothing') seen.missing ??= expression.parts
        return
      }
      const place = placeOf(batch, own, expression.parts)
      if (place.is === 'nothing') seen.missing ??= expression.parts
      else if (place.is === 'all-rows') seen.column = true
      else if (place.is === 'all-columns') seen.row = true
      else if (inList) return
      else if (place.is === 'column') seen.row = true
      else if (place.is === 'row') seen.column = true
      else if (place.is === 'foreign-column' || place.is === 'foreign-row') seen.foreign = true
    }
  }
}

/** One application of an identity: at a row, at a column, or once. */
export interface Scope {
  readonly axis: Axis
  readonly key: string
  readonly index: number
}

/**
 * Where an identity applies: at every row when it names columns, at every column when it names rows, else once.
 *
 * @returns  undefined when a name is not there and `optional` allows it (rules of a kind, of which a table keeps what it has)
 * @refuses  audit.unknown-name, audit.mixed-names
 */
export function scopesOf(batch: Batch, own: Table, identity: Identity, optional: boolean): Scope[] | undefined {
  const seen: Seen = { row: false, column: false, foreign: false, prev: false, missing: undefined }
  const sides = [identity.left, identity.right, ...(identity.when ? [identity.when.left, identity.when.right] : [])]
  for (const side of sides) look(batch, own, side, false, seen)
  if (seen.missing) {
    if (optional) return undefined
    throw new Refusal('audit.unknown-name', { table: own.id, name: seen.missing.join('.'), identity: identity.text })
  }
  if (seen.row && seen.column) {
    if (optional) return undefined
    throw new Refusal('audit.mixed-names', { table: own.id, identity: identity.text })
  }
  if (seen.column) {
    return own.columns
      .filter((column) => !LABEL_HEADS.test(column))
      .map((key) => ({ axis: 'column', key, index: own.columns.indexOf(key) }))
  }
  if (!seen.row && !seen.foreign) return [{ axis: 'none', key: '', index: 0 }]
  // A running sum goes on from the row before; a total has none before it.
  const rows = seen.prev ? plainRows(own).slice(1) : own.rows
  return rows.map((key) => ({ axis: 'row', key, index: own.rows.indexOf(key) }))
}
