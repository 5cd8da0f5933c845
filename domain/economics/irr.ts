import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { fromNumber } from '../quantity/decimal.ts'
import { commonScale } from '../quantity/fraction.ts'
import type { Dyadic } from './real-roots.ts'
import { positiveRoots } from './real-roots.ts'

/** Why there is no single rate of return. */
export type NoSingleRate =
  | 'no-flows'
  | 'no-sign-change'
  | 'no-real-root'
  | 'several-roots'
  /** A rate exists, but so large or so near −1 that no binary number can hold it (large gains within days). */
  | 'beyond-numbers'

export interface Rates {
  /** Every rate above −1 at which the flows are worth nothing, ascending, each once. */
  readonly roots: readonly number[]
  /** Null when there is exactly one. */
  readonly reason: NoSingleRate | null
}

/** Longest list of flows: fifty years of months. */
export const MOST_FLOWS = 601

/** The binary number nearest to a / b. */
function quotientOf(a: bigint, b: bigint): number {
  const extra = 80n
  const scaled = (a << extra) / b
  return Number(scaled) / 2 ** Number(extra)
}

/** What can be said of a number of roots. */
export function ratesFrom(roots: readonly number[], signs: { readonly up: boolean; readonly down: boolean }): Rates {
  if (!signs.up && !signs.down) return { roots, reason: 'no-flows' }
  if (!signs.up || !signs.down) return { roots, reason: 'no-sign-change' }
  if (roots.length === 0) return { roots, reason: 'no-real-root' }
  return { roots, reason: roots.length === 1 ? null : 'several-roots' }
}

/**
 * Rate belonging to a discount factor x = 1/(1+r).
 *
 * Subtracted before dividing, in whole numbers: a rate near nothing keeps its digits.
 */
function rateOf({ m, e }: Dyadic): number {
  return quotientOf((1n << e) - m, m)
}

/**
 * All internal rates of return of yearly flows.
 *
 * Solves Σ flow_t x^t = 0 for x = 1/(1+r) > 0 with whole numbers, so the number of roots is certain, double ones included.
 *
 * @param flows  flows of years 0..n [PLN]
 * @refuses      economics.too-many-flows
 * @pl wewnętrzna stopa zwrotu (IRR)
 */
export function internalRates(flows: readonly Decimal[]): Rates {
  if (flows.length > MOST_FLOWS)
    throw new Refusal('economics.too-many-flows', { count: flows.length, most: MOST_FLOWS })
  const whole = commonScale(flows).mantissas
  const signs = { up: whole.some((a) => a > 0n), down: whole.some((a) => a < 0n) }
  if (!signs.up || !signs.down) return ratesFrom([], signs)
  return ratesFrom(positiveRoots(whole).map(rateOf).reverse(), signs)
}

/** {@link internalRates} of flows computed in float64. */
export function internalRatesOf(flows: readonly number[]): Rates {
  return internalRates(flows.map(fromNumber))
}
