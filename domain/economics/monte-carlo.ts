import { Refusal } from '../problems/refusal.ts'
import { randomOrder, seededChance } from '../quantity/random.ts'
import type { InvestmentPlan } from './cash-flow.ts'
import { withInput } from './plan-inputs.ts'
import type { InputRange } from './sensitivity.ts'
import { standardNpv } from './sensitivity.ts'

/** A range with a shape: even between the ends, or a triangle with its top at factor 1 (the value in the plan). */
export interface ChanceRange extends InputRange {
  readonly shape: 'even' | 'triangle'
}

export interface MonteCarlo {
  readonly runs: number
  readonly seed: number
  readonly mean: number
  readonly percentiles: readonly { readonly percentile: number; readonly npv: number }[]
  /** Share of runs with a negative NPV. */
  readonly shareBelowZero: number
}

const MOST_RUNS = 1_000_000

/** Value of a range at the quantile u in [0, 1]. */
function at({ low, high, shape }: ChanceRange, u: number): number {
  if (shape === 'even' || low > 1 || high < 1) return low + u * (high - low)
  const width = high - low
  if (width === 0) return low
  const rise = (1 - low) / width
  return u < rise ? low + Math.sqrt(u * width * (1 - low)) : high - Math.sqrt((1 - u) * width * (high - 1))
}

/** Percentile of ascending values by linear interpolation between neighbours. */
export function percentileOf(sorted: readonly number[], percentile: number): number {
  const position = ((sorted.length - 1) * percentile) / 100
  const below = Math.floor(position)
  const low = sorted[below] ?? 0
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low
  return low + (position - below) * (high - low)
}

/**
 * Spread of the NPV when several inputs vary at once, independently, by Latin hypercube sampling: each input's range is
 * cut into as many equal slices as there are runs and each slice is drawn once (McKay, Beckman, Conover 1979), which needs
 * far fewer runs than plain chance for the same steadiness.
 *
 * @param seed  the same seed gives the same result
 * @refuses     economics.impossible-runs
 * @pl symulacja Monte Carlo
 */
export function monteCarlo(
  plan: InvestmentPlan,
  ranges: readonly ChanceRange[],
  runs: number,
  seed: number,
  percentiles: readonly number[] = [5, 10, 25, 50, 75, 90, 95],
): MonteCarlo {
  if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS)
    throw new Refusal('economics.impossible-runs', { runs, most: MOST_RUNS })
  const chance = seededChance(seed)
  const slices = ranges.map(() => randomOrder(runs, chance))
  const npvs = Array.from({ length: runs }, (_, run) => {
    let varied = plan
    for (const [i, range] of ranges.entries()) {
      const u = ((slices[i]?.[run] ?? 0) + chance.next()) / runs
      varied = withInput(varied, range.input, at(range, u))
    }
    return standardNpv(varied)
  }).sort((a, b) => a - b)
  return {
    runs,
    seed,
    mean: npvs.reduce((a, b) => a + b, 0) / runs,
    percentiles: percentiles.map((percentile) => ({ percentile, npv: percentileOf(npvs, percentile) })),
    shareBelowZero: npvs.filter((npv) => npv < 0).length / runs,
  }
}
