import { netPresentValue } from '../economics/discount.ts'
import { internalRatesOf } from '../economics/irr.ts'
import { paybackYears } from '../economics/payback.ts'
import type { Expression } from './identity-text.ts'
import type { Batch, Place, Scope } from './scope.ts'
import { placeOf, plainColumns, plainRows, takesLists } from './scope.ts'
import type { Cell, Table } from './table.ts'
import { cellOf } from './table.ts'

/** The identity says nothing here: a cell is missing, a text, or nothing can be divided. */
export class NotApplicable extends Error {}

/** Reads a cell's value; the caller decides what an unknown one is. */
export type ReadCell = (cell: Cell) => number

type Value = number | readonly number[]

interface Context {
  readonly batch: Batch
  readonly own: Table
  readonly scope: Scope
  readonly read: ReadCell
}

function must(cell: Cell | undefined): Cell {
  if (!cell || cell.printed.kind === 'text') throw new NotApplicable()
  return cell
}

function scopeCell({ own, scope }: Context, place: Place): Cell | undefined {
  if (place.is === 'cell') return place.cell
  if (place.is === 'column') return cellOf(own, scope.key, place.name)
  if (place.is === 'row') return cellOf(own, place.name, scope.key)
  // Another table is aligned by the name, whichever way it stands there.
  if (place.is === 'foreign-column') return cellOf(place.table, scope.key, place.name)
  if (place.is === 'foreign-row') return cellOf(place.table, place.name, scope.key)
  return undefined
}

function listCells({ batch, own, scope }: Context, expression: Expression & { is: 'name' }): Cell[] {
  const [head = '', tail] = expression.parts
  const numeric = (cells: readonly (Cell | undefined)[]) =>
    cells.filter((cell) => cell !== undefined && cell.printed.kind !== 'text') as Cell[]
  const down = (table: Table, column: string) => numeric(plainRows(table).map((row) => cellOf(table, row, column)))
  const along = (table: Table, row: string) => numeric(plainColumns(table).map((column) => cellOf(table, row, column)))
  if (head === 'rows' || head === 'columns') {
    if (tail === undefined) return head === 'rows' ? down(own, scope.key) : along(own, scope.key)
    const named = placeOf(batch, own, [tail])
    if (named.is === 'column') return down(own, named.name)
    return named.is === 'row' ? along(own, named.name) : []
  }
  const place = placeOf(batch, own, expression.parts)
  if (place.is === 'all-rows') return down(own, scope.key)
  if (place.is === 'all-columns') return along(own, scope.key)
  if (place.is === 'column' || place.is === 'foreign-column') return down(place.table, place.name)
  if (place.is === 'row' || place.is === 'foreign-row') return along(place.table, place.name)
  return place.is === 'cell' ? [place.cell] : []
}

function rangeCells({ batch, own, scope }: Context, expression: Expression & { is: 'range' }): Cell[] {
  const from = placeOf(batch, own, expression.from)
  const to = placeOf(batch, own, expression.to)
  if (from.is === 'column' && to.is === 'column') {
    const [a, b] = [own.columns.indexOf(from.name), own.columns.indexOf(to.name)]
    return own.columns.slice(a, b + 1).map((column) => must(cellOf(own, scope.key, column)))
  }
  if (from.is === 'row' && to.is === 'row') {
    const [a, b] = [own.rows.indexOf(from.name), own.rows.indexOf(to.name)]
    return own.rows.slice(a, b + 1).map((row) => must(cellOf(own, row, scope.key)))
  }
  throw new NotApplicable()
}

function single(value: Value): number {
  if (typeof value === 'number') return value
  if (value.length === 1) return value[0] ?? 0
  throw new NotApplicable()
}

function list(value: Value): readonly number[] {
  return typeof value === 'number' ? [value] : value
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new NotApplicable()
  return value
}

function operate(op: string, a: number, b: number): number {
  if (op === '+') return a + b
  if (op === '-') return a - b
  if (op === '*') return a * b
  return finite(op === '/' ? a / b : a ** b)
}

function both(op: string, a: Value, b: Value): Value {
  if (typeof a === 'number' && typeof b === 'number') return operate(op, a, b)
  const [x, y] = [list(a), list(b)]
  if (typeof a !== 'number' && typeof b !== 'number' && x.length !== y.length) throw new NotApplicable()
  return (x.length >= y.length ? x : y).map((_, i) =>
    operate(op, (typeof a === 'number' ? a : x[i]) ?? 0, (typeof b === 'number' ? b : y[i]) ?? 0),
  )
}

/** The value most rows share that are alike in the other columns; at least two must share it. */
function typical(context: Context, names: readonly Expression[]): number {
  const columns = names.map((name) => {
    const place = name.is === 'name' ? placeOf(context.batch, context.own, name.parts) : { is: 'nothing' as const }
    if (place.is !== 'column') throw new NotApplicable()
    return place.name
  })
  const [of = '', ...by] = columns
  const { own, scope } = context
  const alike = (row: string) => by.map((column) => cellOf(own, row, column)?.printed.text ?? '').join('\u0000')
  const counts = new Map<number, number>()
  for (const row of plainRows(own)) {
    const value = cellOf(own, row, of)?.value
    if (value !== null && value !== undefined && alike(row) === alike(scope.key))
      counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1])
  // One row tells nothing, and two camps of equal size leave it open which is right.
  if (!best || best[1] < 2 || best[1] === second?.[1]) throw new NotApplicable()
  return best[0]
}

function call(context: Context, name: string, of: readonly Expression[]): Value {
  if (name === 'typical') return typical(context, of)
  if (name === 'prev') {
    const rows = plainRows(context.own)
    const before = rows[rows.indexOf(context.scope.key) - 1]
    if (before === undefined) throw new NotApplicable()
    const scope = { ...context.scope, key: before }
    return evaluate({ ...context, scope }, of[0] ?? { is: 'number', value: 0 }, false)
  }
  const inList = takesLists(name, of.length)
  const values = of.map((part, i) => evaluate(context, part, inList && !(name === 'npv' && i > 0)))
  const first = values[0] ?? 0
  const flat = values.flatMap(list)
  switch (name) {
    case 'sum':
      return flat.reduce((a, b) => a + b, 0)
    case 'mean':
      return finite(flat.reduce((a, b) => a + b, 0) / flat.length)
    case 'min':
      return finite(flat.reduce((a, b) => Math.min(a, b), Infinity))
    case 'max':
      return finite(flat.reduce((a, b) => Math.max(a, b), -Infinity))
    case 'abs':
      return Math.abs(single(first))
    case 'first':
      return flat[0] ?? notApplicable()
    case 'last':
      return flat.at(-1) ?? notApplicable()
    case 'npv':
      return finite(netPresentValue(list(first), single(values[1] ?? 0)))
    case 'irr': {
      const { roots, reason } = internalRatesOf(list(first))
      return reason === null ? (roots[0] ?? 0) : notApplicable()
    }
    case 'payback':
      return paybackYears(list(first)) ?? notApplicable()
    default: {
      // upfront: all of it in the first place.
      const total = flat.reduce((a, b) => a + b, 0)
      return flat.map((_, i) => (i === 0 ? total : 0))
    }
  }
}

function notApplicable(): never {
  throw new NotApplicable()
}

function evaluate(context: Context, expression: Expression, inList: boolean): Value {
  switch (expression.is) {
    case 'number':
      return expression.value
    case 'sign':
      return both('*', -1, evaluate(context, expression.of, inList))
    case 'operation':
      return both(expression.op, evaluate(context, expression.a, inList), evaluate(context, expression.b, inList))
    case 'call':
      return call(context, expression.name, expression.of)
    case 'range':
      return rangeCells(context, expression).map((cell) => context.read(cell))
    case 'name':
      if (inList) return listCells(context, expression).map((cell) => context.read(cell))
      return context.read(must(scopeCell(context, placeOf(context.batch, context.own, expression.parts))))
  }
}

/** The value of one side of an identity at a scope. @throws NotApplicable */
export function sideValue(batch: Batch, own: Table, scope: Scope, expression: Expression, read: ReadCell): number {
  return finite(single(evaluate({ batch, own, scope, read }, expression, false)))
}

/** The cell a side names, when it is nothing but one cell: the cell the identity defines. */
export function namedCell(batch: Batch, own: Table, scope: Scope, side: Expression): Cell | undefined {
  if (side.is !== 'name') return undefined
  const read: ReadCell = () => 0
  return scopeCell({ batch, own, scope, read }, placeOf(batch, own, side.parts))
}
