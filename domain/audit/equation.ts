import { NotApplicable, namedCell, sideValue } from './evaluate.ts'
import type { Identity, Relation } from './identity-text.ts'
import type { Batch, Scope } from './scope.ts'
import { scopesOf } from './scope.ts'
import type { Cell, Table } from './table.ts'

/** Values put in the place of cells: unknown ones, or ones under suspicion. */
export type Substitution = ReadonlyMap<string, { readonly value: number; readonly half: number }>

/** One identity at one row, one column, or once. */
export interface Equation {
  readonly identity: Identity
  readonly table: Table
  readonly scope: Scope
  /** Every cell it reads, by key. */
  readonly cells: ReadonlyMap<string, Cell>
  /** The cell it defines: the side of an equality that is one cell, the left one first. */
  readonly defines: Cell | undefined
  /** Left less right at the given values. @throws NotApplicable */
  readonly residual: (values: ReadonlyMap<string, number>) => number
  readonly left: (values: ReadonlyMap<string, number>) => number
  readonly right: (values: ReadonlyMap<string, number>) => number
}

function holds(relation: Relation, difference: number): boolean {
  if (relation === '=') return difference === 0
  if (relation === '<=') return difference <= 0
  if (relation === '>=') return difference >= 0
  return relation === '<' ? difference < 0 : difference > 0
}

function equationAt(batch: Batch, table: Table, identity: Identity, scope: Scope): Equation | undefined {
  const cells = new Map<string, Cell>()
  const reader = (values: ReadonlyMap<string, number>) => (cell: Cell) => {
    cells.set(cell.key, cell)
    // An unknown cell without a substitute stands at one, only to see which cells are read.
    return values.get(cell.key) ?? cell.value ?? 1
  }
  const none = new Map<string, number>()
  const side = (of: Identity['left'], values: ReadonlyMap<string, number>) =>
    sideValue(batch, table, scope, of, reader(values))
  try {
    if (identity.when) {
      const difference = side(identity.when.left, none) - side(identity.when.right, none)
      if (!holds(identity.when.relation, difference)) return undefined
      cells.clear()
    }
    side(identity.left, none)
    side(identity.right, none)
  } catch (error) {
    if (error instanceof NotApplicable) return undefined
    throw error
  }
  const read = new Map(cells)
  if (read.size === 0) return undefined
  return {
    identity,
    table,
    scope,
    cells: read,
    defines:
      namedCell(batch, table, scope, identity.left) ??
      (identity.relation === '=' ? namedCell(batch, table, scope, identity.right) : undefined),
    residual: (values) => side(identity.left, values) - side(identity.right, values),
    left: (values) => side(identity.left, values),
    right: (values) => side(identity.right, values),
  }
}

/** All equations of an identity; undefined when it is optional and the table lacks one of its names. */
export function equationsOf(batch: Batch, table: Table, identity: Identity, optional: boolean): Equation[] | undefined {
  const scopes = scopesOf(batch, table, identity, optional)
  return scopes?.map((scope) => equationAt(batch, table, identity, scope)).filter((one) => one !== undefined)
}

/** Half of the last printed digit: what rounding may hide. */
export function halfUnit(cell: Cell): number {
  return cell.exact ? 0 : 0.5 * 10 ** -cell.decimals
}

/** Every value an equation needs; undefined while one is unknown. */
export function valuesOf(equation: Equation, substitution: Substitution): Map<string, number> | undefined {
  const values = new Map<string, number>()
  for (const [key, cell] of equation.cells) {
    const value = substitution.get(key)?.value ?? cell.value
    if (value === null) return undefined
    values.set(key, value)
  }
  return values
}

function residualOr(equation: Equation, values: ReadonlyMap<string, number>): number | undefined {
  try {
    return equation.residual(values)
  } catch (error) {
    if (error instanceof NotApplicable) return undefined
    throw error
  }
}

/** How much the residual may differ from zero because every cell is rounded: each cell's half unit times its effect. */
export function slackOf(
  equation: Equation,
  values: ReadonlyMap<string, number>,
  substitution: Substitution,
  except: string | undefined,
): number {
  const base = residualOr(equation, values) ?? 0
  let slack = 0
  for (const [key, cell] of equation.cells) {
    if (key === except) continue
    const half = substitution.get(key)?.half ?? halfUnit(cell)
    if (half === 0) continue
    const moved = residualOr(equation, new Map(values).set(key, (values.get(key) ?? 0) + half))
    if (moved !== undefined) slack += Math.abs(moved - base)
  }
  const { amount, part } = equation.identity.tolerance
  let right = 0
  if (part > 0) right = Math.abs(equation.right(values))
  return slack + amount + part * right
}

/** Strict relations are asked of the printed values themselves: "more than nothing" has no room for rounding. */
function keeps(relation: Relation, residual: number, room: number): boolean {
  if (relation === '=') return Math.abs(residual) <= room
  if (relation === '<=') return residual <= room
  if (relation === '>=') return residual >= -room
  return relation === '<' ? residual < 0 : residual > 0
}

export interface Verdict {
  readonly residual: number
  readonly slack: number
  readonly kept: boolean
}

/** Whether an equation is kept within rounding; undefined while a cell is unknown. */
export function verdict(equation: Equation, substitution: Substitution): Verdict | undefined {
  const values = valuesOf(equation, substitution)
  const residual = values && residualOr(equation, values)
  if (!values || residual === undefined) return undefined
  const slack = slackOf(equation, values, substitution, undefined)
  const size = [...values.values()].reduce((most, value) => Math.max(most, Math.abs(value)), 1)
  const room = slack * (1 + 1e-9) + size * 1e-12
  return { residual, slack, kept: keeps(equation.identity.relation, residual, room) }
}

/** A cell's value from one equation, and how far rounding may have moved it. */
export interface Solved {
  readonly value: number
  readonly half: number
  readonly equation: Equation
}

/**
 * The value of one cell that makes an equality right, the others as they stand. Undefined when the cell has no straight
 * effect there (a product with itself, a divisor).
 */
export function solveFor(equation: Equation, key: string, substitution: Substitution): Solved | undefined {
  if (equation.identity.relation !== '=') return undefined
  const others = valuesOf(equation, new Map(substitution).set(key, { value: 0, half: 0 }))
  if (!others) return undefined
  const size = [...others.values()].reduce((most, value) => Math.max(most, Math.abs(value)), 1)
  const at = (value: number) => residualOr(equation, new Map(others).set(key, value))
  const [r1, r2, r3] = [at(size), at(2 * size), at(3 * size)]
  if (r1 === undefined || r2 === undefined || r3 === undefined) return undefined
  const slope = (r2 - r1) / size
  const bend = Math.abs(r3 - 2 * r2 + r1)
  if (slope === 0 || bend > 1e-9 * (Math.abs(r1) + Math.abs(r2) + Math.abs(r3))) return undefined
  const value = size - r1 / slope
  const slack = slackOf(equation, new Map(others).set(key, value), substitution, key)
  return Number.isFinite(value) ? { value, half: slack / Math.abs(slope), equation } : undefined
}
