import type { Equation, Solved, Substitution } from './equation.ts'
import { solveFor } from './equation.ts'

/** Cells with their values found. */
export interface Recovery {
  readonly found: ReadonlyMap<string, Solved>
  readonly left: ReadonlySet<string>
}

function unknownIn(equation: Equation, open: ReadonlySet<string>): string[] {
  return [...equation.cells.keys()].filter((key) => open.has(key))
}

/** One linear equation in the open cells: effects and what must come out. */
function linearRow(equation: Equation, open: readonly string[], substitution: Substitution): number[] | undefined {
  if (equation.identity.relation !== '=') return undefined
  const values = new Map<string, number>()
  for (const [key, cell] of equation.cells) values.set(key, substitution.get(key)?.value ?? cell.value ?? 0)
  for (const key of open) if (values.has(key)) values.set(key, 0)
  try {
    const base = equation.residual(values)
    const effects = open.map((key) => (values.has(key) ? equation.residual(new Map(values).set(key, 1)) - base : 0))
    // Straight in all of them together, or it is of no use here.
    const all = new Map(values)
    for (const key of open) if (values.has(key)) all.set(key, 2)
    const bend = equation.residual(all) - base - 2 * effects.reduce((a, b) => a + b, 0)
    return Math.abs(bend) > 1e-6 * (1 + Math.abs(base)) ? undefined : [...effects, -base]
  } catch {
    return undefined
  }
}

/** Values the equations settle together though none settles alone (Gauss–Jordan; columns without a pivot stay open). */
function together(
  equations: readonly Equation[],
  open: readonly string[],
  substitution: Substitution,
): Map<string, Solved> {
  const rows = equations
    .map((equation) => ({ equation, row: linearRow(equation, open, substitution) }))
    .filter((one): one is { equation: Equation; row: number[] } => one.row !== undefined)
  const n = open.length
  const pivots: { column: number; at: number }[] = []
  let top = 0
  for (let column = 0; column < n && top < rows.length; column += 1) {
    let best = top
    for (let i = top; i < rows.length; i += 1)
      if (Math.abs(rows[i]?.row[column] ?? 0) > Math.abs(rows[best]?.row[column] ?? 0)) best = i
    const chosen = rows[best]
    const first = rows[top]
    if (!chosen || !first || Math.abs(chosen.row[column] ?? 0) < 1e-9) continue
    rows[best] = first
    rows[top] = chosen
    const p = chosen.row[column] ?? 1
    chosen.row = chosen.row.map((value) => value / p)
    for (const [i, other] of rows.entries()) {
      const factor = other.row[column] ?? 0
      if (i !== top && factor !== 0) other.row = other.row.map((value, j) => value - factor * (chosen.row[j] ?? 0))
    }
    pivots.push({ column, at: top })
    top += 1
  }
  const found = new Map<string, Solved>()
  for (const { column, at } of pivots) {
    const line = rows[at]
    const key = open[column]
    const alone = line?.row.slice(0, n).every((value, j) => j === column || Math.abs(value) < 1e-9)
    if (line && key !== undefined && alone)
      found.set(key, { value: line.row[n] ?? 0, half: 0.5 * open.length, equation: line.equation })
  }
  return found
}

/**
 * Finds the values of open cells from the equations: first where only one cell of an equation is open, taking the equation
 * that leaves rounding the least room; then those that several equations settle together.
 *
 * @param open  keys of the cells to find; their printed values count for nothing
 */
export function recover(equations: readonly Equation[], open: ReadonlySet<string>): Recovery {
  const left = new Set(open)
  const found = new Map<string, Solved>()
  for (;;) {
    const best = new Map<string, Solved>()
    for (const equation of equations) {
      const [key, more] = unknownIn(equation, left)
      if (key === undefined || more !== undefined) continue
      const solved = solveFor(equation, key, found)
      const before = best.get(key)
      if (solved && (!before || solved.half < before.half)) best.set(key, solved)
    }
    if (best.size === 0) {
      const rest = [...left]
      const joint =
        rest.length > 1
          ? together(
              equations.filter((one) => unknownIn(one, left).length > 0),
              rest,
              found,
            )
          : new Map<string, Solved>()
      if (joint.size === 0) return { found, left }
      for (const [key, solved] of joint) best.set(key, solved)
    }
    for (const [key, solved] of best) {
      found.set(key, solved)
      left.delete(key)
    }
  }
}
