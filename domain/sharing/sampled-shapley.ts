import { randomOrder, seededChance } from '../quantity/random.ts'

export interface SampledShares {
  /** Mean of what each member added, in units of the value function; they add up to what all are worth. */
  readonly shares: readonly number[]
  /** Half the width of the 95 % confidence interval of each share. */
  readonly halfWidths: readonly number[]
  readonly orders: number
  readonly seed: number
}

/** Quantile of the normal distribution for 95 %, two-sided. */
const Z_95 = 1.959963984540054

/** Worth of a growing coalition: `join` adds a member and gives the worth so far; `begin` empties it. */
export interface GrowingWorth {
  readonly begin: () => void
  readonly join: (member: number) => number
}

/**
 * Shapley value estimated from random orders, for more members than can be counted out.
 *
 * Orders come in pairs, each with its reverse: a member early in one is late in the other, which steadies the mean
 * (antithetic sampling; Castro, Gómez, Tejada 2009 for the plain method). In every order the additions sum to the worth of
 * all, so the shares do as well.
 *
 * @param members   how many
 * @param worth     worth of a coalition that grows member by member
 * @param pairs     pairs of orders, ≥ 2
 * @param seed      the same seed gives the same shares
 * @pl wartość Shapleya z losowania
 */
export function sampledShapley(members: number, worth: GrowingWorth, pairs: number, seed: number): SampledShares {
  const chance = seededChance(seed)
  const mean = new Float64Array(members)
  const squares = new Float64Array(members)
  const added = new Float64Array(members)
  const walk = (order: readonly number[]) => {
    worth.begin()
    let before = 0
    for (const member of order) {
      const now = worth.join(member)
      added[member] = (added[member] ?? 0) + (now - before) / 2
      before = now
    }
  }
  for (let pair = 1; pair <= pairs; pair += 1) {
    added.fill(0)
    const order = randomOrder(members, chance)
    walk(order)
    walk(order.reverse())
    for (let i = 0; i < members; i += 1) {
      // Welford: mean and spread in one pass, without large differences.
      const value = added[i] ?? 0
      const step = value - (mean[i] ?? 0)
      mean[i] = (mean[i] ?? 0) + step / pair
      squares[i] = (squares[i] ?? 0) + step * (value - (mean[i] ?? 0))
    }
  }
  const halfWidths = Array.from(squares, (square) => Z_95 * Math.sqrt(square / (pairs - 1) / pairs))
  return { shares: [...mean], halfWidths, orders: 2 * pairs, seed }
}
