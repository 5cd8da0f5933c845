import type { Game } from './game.ts'

/** Exact shares: `numerators[i] / denominator`, in units of the game. */
export interface ExactShares {
  readonly numerators: readonly bigint[]
  readonly denominator: bigint
}

function factorials(n: number): bigint[] {
  const out = [1n]
  for (let i = 1; i <= n; i += 1) out.push((out[i - 1] ?? 1n) * BigInt(i))
  return out
}

function sizes(n: number): Uint8Array {
  const out = new Uint8Array(1 << n)
  for (let mask = 1; mask < out.length; mask += 1) out[mask] = (out[mask >> 1] ?? 0) + (mask & 1)
  return out
}

/**
 * Shapley value, exactly: what a member adds to a coalition, averaged over all orders in which the members could have come.
 *
 * φ_i = Σ_S |S|! (n−|S|−1)! / n! · (v(S ∪ i) − v(S)). Source: L. S. Shapley, "A Value for n-Person Games", 1953.
 *
 * @pl wartość Shapleya
 */
export function shapleyShares(game: Game): ExactShares {
  const n = game.players.length
  const f = factorials(n)
  const size = sizes(n)
  const numerators = game.players.map((_, i) => {
    let total = 0n
    for (let mask = 0; mask < 1 << n; mask += 1) {
      if ((mask >> i) & 1) continue
      const s = size[mask] ?? 0
      const weight = (f[s] ?? 1n) * (f[n - s - 1] ?? 1n)
      total += weight * ((game.values[mask | (1 << i)] ?? 0n) - (game.values[mask] ?? 0n))
    }
    return total
  })
  return { numerators, denominator: f[n] ?? 1n }
}

/** By how much a coalition gets less than it is worth alone, the largest over all coalitions (in units of the game). */
export interface CoreTest {
  /** Nobody and no group would do better alone; equality allowed. */
  readonly inCore: boolean
  /** No single member would do better alone. */
  readonly individuallyRational: boolean
  /** Coalition with the largest claim, as a mask; 0 when in the core. */
  readonly worst: number
}

/**
 * Whether shares leave no coalition worse off than alone; exact.
 *
 * @pl rdzeń gry; indywidualna racjonalność
 */
export function coreTest(game: Game, { numerators, denominator }: ExactShares): CoreTest {
  const n = game.players.length
  let worst = 0
  let worstClaim = 0n
  let individuallyRational = true
  const sums = new Array<bigint>(1 << n).fill(0n)
  for (let mask = 1; mask < 1 << n; mask += 1) {
    const low = 31 - Math.clz32(mask & -mask)
    const sum = (sums[mask & (mask - 1)] ?? 0n) + (numerators[low] ?? 0n)
    sums[mask] = sum
    const claim = (game.values[mask] ?? 0n) * denominator - sum
    if (claim > 0n && (mask & (mask - 1)) === 0) individuallyRational = false
    if (claim > worstClaim) {
      worst = mask
      worstClaim = claim
    }
  }
  return { inCore: worst === 0, individuallyRational, worst }
}
