import { Refusal } from '../problems/refusal.ts'
import { exactMaximum } from '../quantity/exact-simplex.ts'
import type { Game } from './game.ts'
import { grandValue } from './game.ts'
import type { ExactShares } from './shapley.ts'

/** Most players for the nucleolus: 254 coalitions in each programme. */
export const MOST_NUCLEOLUS_PLAYERS = 8

export interface Nucleolus extends ExactShares {
  /** Largest excess in the first round (in units of the game, over `leastCoreDenominator`): ≤ 0 when there is a core. */
  readonly leastCore: bigint
  readonly leastCoreDenominator: bigint
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a
  let y = b < 0n ? -b : b
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** Whole vectors that span everything orthogonal to the given ones (Gauss–Jordan without fractions). */
function nullSpace(vectors: readonly (readonly bigint[])[], n: number): bigint[][] {
  const rows: bigint[][] = []
  const pivots: number[] = []
  for (const vector of vectors) {
    let rest = [...vector]
    rows.forEach((row, i) => {
      const at = pivots[i] ?? 0
      const a = rest[at] ?? 0n
      const p = row[at] ?? 1n
      if (a !== 0n) rest = rest.map((value, j) => value * p - a * (row[j] ?? 0n))
    })
    const at = rest.findIndex((value) => value !== 0n)
    if (at < 0) continue
    rows.forEach((row, i) => {
      const a = row[at] ?? 0n
      const p = rest[at] ?? 1n
      if (a !== 0n) rows[i] = row.map((value, j) => value * p - a * (rest[j] ?? 0n))
    })
    rows.push(rest)
    pivots.push(at)
  }
  const free = Array.from({ length: n }, (_, j) => j).filter((j) => !pivots.includes(j))
  return free.map((j) => {
    const product = rows.reduce((all, row, i) => all * (row[pivots[i] ?? 0] ?? 1n), 1n)
    const vector = new Array<bigint>(n).fill(0n)
    vector[j] = product
    rows.forEach((row, i) => {
      const at = pivots[i] ?? 0
      vector[at] = (-product * (row[j] ?? 0n)) / (row[at] ?? 1n)
    })
    const divisor = vector.reduce((g, value) => greatestDivisor(g, value), 0n)
    return vector.map((value) => value / divisor)
  })
}

function indicator(mask: number, n: number): bigint[] {
  return Array.from({ length: n }, (_, i) => BigInt((mask >> i) & 1))
}

function dot(a: readonly bigint[], b: readonly bigint[]): bigint {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0n), 0n)
}

/**
 * Nucleolus (prenucleolus): the shares under which the coalition that fares worst against going alone fares as well as
 * possible, then the next worst, and so on; always one answer, inside the core whenever there is one.
 *
 * A chain of linear programmes, each solved exactly (Maschler, Peleg, Shapley 1979; coalitions with a positive dual price are
 * settled, Fromen 1997).
 *
 * @refuses sharing.too-many-players above {@link MOST_NUCLEOLUS_PLAYERS}
 * @pl nukleolus, najmniejszy rdzeń
 */
export function nucleolus(game: Game): Nucleolus {
  const n = game.players.length
  if (n > MOST_NUCLEOLUS_PLAYERS)
    throw new Refusal('sharing.too-many-players', { count: n, most: MOST_NUCLEOLUS_PLAYERS })
  const all = (1 << n) - 1
  let x: bigint[] = [grandValue(game), ...new Array<bigint>(n - 1).fill(0n)]
  let denominator = 1n
  let settled = [indicator(all, n)]
  let active = Array.from({ length: Math.max(0, all - 1) }, (_, i) => i + 1)
  let first: { value: bigint; denominator: bigint } | undefined
  for (let space = nullSpace(settled, n); space.length > 0; space = nullSpace(settled, n)) {
    const members = active.map((mask) => indicator(mask, n))
    const optimum = exactMaximum({
      rows: [...space.map((direction) => members.map((member) => dot(direction, member))), members.map(() => 1n)],
      right: [...space.map(() => 0n), 1n],
      cost: active.map((mask, i) => (game.values[mask] ?? 0n) * denominator - dot(x, members[i] ?? [])),
    })
    if (!optimum) throw new Error('nucleolus: a programme that always has an optimum has none')
    first ??= { value: optimum.value, denominator: optimum.denominator * denominator }
    // x ← x + Σ w_k · direction_k, with w = prices / (optimum.denominator · denominator).
    x = x.map(
      (value, i) =>
        value * optimum.denominator +
        space.reduce((sum, direction, k) => sum + (optimum.prices[k] ?? 0n) * (direction[i] ?? 0n), 0n),
    )
    denominator *= optimum.denominator
    const divisor = x.reduce((g, value) => greatestDivisor(g, value), denominator)
    x = x.map((value) => value / divisor)
    denominator /= divisor
    settled = [...settled, ...members.filter((_, i) => (optimum.y[i] ?? 0n) > 0n)]
    const open = nullSpace(settled, n)
    active = active.filter((mask) => open.some((direction) => dot(direction, indicator(mask, n)) !== 0n))
  }
  return {
    numerators: x,
    denominator,
    leastCore: first?.value ?? 0n,
    leastCoreDenominator: first?.denominator ?? 1n,
  }
}
