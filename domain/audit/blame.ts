import type { Equation, Solved, Substitution } from './equation.ts'
import { solveFor, verdict } from './equation.ts'
import { recover } from './recover.ts'
import type { Cell } from './table.ts'
import { isTotal } from './table.ts'

/** A cell that must be wrong, with what it ought to be and the equation that says so. */
export interface Blamed {
  /** Undefined when any of several cells may be wrong: then the rule itself is named. */
  readonly cell: Cell | undefined
  readonly solved: Solved | undefined
  readonly equation: Equation
}

/** Sets of more cells are not tried one by one: the first cell of each broken rule is named instead. */
const MOST_TRIED = 20_000

interface Explanation {
  readonly cells: readonly Cell[]
  readonly found: ReadonlyMap<string, Solved>
  /** Equations that speak for the new values. */
  readonly support: number
}

/** Whether leaving out these cells lets every equation around them be kept; with the values they then get. */
function explain(
  cells: readonly Cell[],
  around: readonly Equation[],
  unknown: ReadonlySet<string>,
): Explanation | undefined {
  const keys = cells.map((cell) => cell.key)
  const open = new Set([...unknown, ...keys])
  const touching = around.filter((equation) => keys.some((key) => equation.cells.has(key)))
  const { found } = recover(around, open)
  if (keys.some((key) => !found.has(key))) return undefined
  for (const equation of around) {
    const result = verdict(equation, found)
    if (result && !result.kept) return undefined
  }
  return { cells, found, support: touching.length }
}

function* combinations(cells: readonly Cell[], size: number, from = 0): Generator<readonly Cell[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let i = from; i <= cells.length - size; i += 1) {
    const cell = cells[i]
    if (cell) for (const rest of combinations(cells, size - 1, i + 1)) yield [cell, ...rest]
  }
}

/** Broken equations that share cells, directly or through others. */
function components(broken: readonly Equation[]): Equation[][] {
  const groups: { keys: Set<string>; equations: Equation[] }[] = []
  for (const equation of broken) {
    const keys = new Set(equation.cells.keys())
    const touched = groups.filter((group) => [...keys].some((key) => group.keys.has(key)))
    const merged = { keys, equations: [equation] }
    for (const group of touched) {
      for (const key of group.keys) merged.keys.add(key)
      merged.equations.push(...group.equations)
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push(merged)
  }
  return groups.map((group) => group.equations)
}

/** How readily a cell is thought wrong when the rules leave it open: what a rule defines, then a sum, then the rest. */
function readiness(cell: Cell, broken: readonly Equation[]): number {
  const defined = broken.some((equation) => equation.defines?.key === cell.key) ? 2 : 0
  return defined + (isTotal(cell.row) || isTotal(cell.column) ? 1 : 0)
}

function better(a: Explanation, b: Explanation, broken: readonly Equation[]): boolean {
  if (a.support !== b.support) return a.support > b.support
  const ready = (one: Explanation) => one.cells.reduce((sum, cell) => sum + readiness(cell, broken), 0)
  return ready(a) > ready(b)
}

function blameComponent(
  broken: readonly Equation[],
  all: readonly Equation[],
  unknown: ReadonlySet<string>,
  known: Substitution,
): Blamed[] {
  const cells = new Map<string, Cell>()
  for (const equation of broken) for (const [key, cell] of equation.cells) if (cell.value !== null) cells.set(key, cell)
  const covers = (cell: Cell) => broken.filter((equation) => equation.cells.has(cell.key)).length
  const suspects = [...cells.values()].sort((a, b) => covers(b) - covers(a))
  const around = all.filter((equation) => [...equation.cells.keys()].some((key) => cells.has(key)))
  let tried = 0
  for (let size = 1; size <= Math.min(3, broken.length, suspects.length); size += 1) {
    let best: Explanation | undefined
    let equals = 0
    for (const set of combinations(suspects, size)) {
      if (!broken.every((equation) => set.some((cell) => equation.cells.has(cell.key)))) continue
      tried += 1
      if (tried > MOST_TRIED) break
      const explanation = explain(set, around, unknown)
      if (!explanation) continue
      if (best && !better(explanation, best, broken)) {
        if (!better(best, explanation, broken)) equals += 1
        continue
      }
      best = explanation
      equals = 0
    }
    if (best) {
      const { found } = best
      const [only] = broken
      if (equals > 0 && only && broken.length === 1 && !only.defines)
        return [{ cell: undefined, solved: undefined, equation: only }]
      return best.cells.map((cell) => {
        const solved = found.get(cell.key)
        return { cell, solved, equation: solved?.equation ?? (broken[0] as Equation) }
      })
    }
  }
  return blameEach(broken, known)
}

/** Without a common explanation: each broken rule names the cell it defines, or itself. */
function blameEach(broken: readonly Equation[], known: Substitution): Blamed[] {
  const named = new Map<string, Blamed>()
  for (const equation of broken) {
    const cell = equation.defines
    if (!cell) {
      named.set(equation.identity.text + equation.scope.key, { cell: undefined, solved: undefined, equation })
      continue
    }
    if (named.has(cell.key)) continue
    const solved = solveFor(equation, cell.key, known)
    named.set(cell.key, { cell, solved, equation })
  }
  return [...named.values()]
}

/**
 * The smallest set of cells whose change would let every broken equality be kept: one cell for each group of broken rules if
 * one explains them all, else two or three; where the rules leave it open, the cell that most rules speak about, then the one a rule defines.
 *
 * @param all      every equality of the batch
 * @param unknown  keys of cells without a value
 */
export function blame(
  all: readonly Equation[],
  unknown: ReadonlySet<string>,
  found: ReadonlyMap<string, Solved>,
): Blamed[] {
  const equalities = all.filter((equation) => equation.identity.relation === '=')
  const broken = equalities.filter((equation) => verdict(equation, found)?.kept === false)
  // A rule of method or definition doubts the cell it defines; only sums and balances can clear one cell and blame another.
  const sums = broken.filter((equation) => equation.identity.severity === 'error')
  const doubts = broken.filter((equation) => equation.identity.severity !== 'error')
  const judges = equalities.filter((equation) => equation.identity.severity === 'error')
  return [
    ...components(sums).flatMap((component) => blameComponent(component, judges, unknown, found)),
    ...doubts.flatMap((equation) => blameEach([equation], found)),
  ]
}
