import { shareByWeights } from '../../quantity/largest-remainder.ts'

/** Weights become whole numbers of this resolution before they share: exact sums need whole weights. */
const RESOLUTION = 2 ** 40

/**
 * Shares a whole energy over intervals in proportion to weights, exactly, by largest remainder.
 *
 * @param wh       energy to share [Wh], ≥ 0
 * @param weights  one per interval, ≥ 0
 * @returns        whole watt-hours that sum to `wh`; undefined when no interval has a weight and there is energy to share
 */
export function spread(wh: number, weights: ArrayLike<number>): number[] | undefined {
  let largest = 0
  for (let i = 0; i < weights.length; i += 1) largest = Math.max(largest, weights[i] ?? 0)
  if (largest === 0 && wh > 0) return undefined
  const whole = Array.from(weights, (weight) => BigInt(largest === 0 ? 0 : Math.round((weight / largest) * RESOLUTION)))
  return shareByWeights(BigInt(wh), whole)?.map(Number)
}
