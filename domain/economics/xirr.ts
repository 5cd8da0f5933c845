import type { LocalDay } from '../calendar/day.ts'
import { epochDay } from '../calendar/day.ts'
import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { isZero, plus, sign, toNumber } from '../quantity/decimal.ts'
import { exponentialRoots } from './exponential-roots.ts'
import type { Rates } from './irr.ts'
import { internalRates, MOST_FLOWS, ratesFrom } from './irr.ts'

export interface DatedFlow {
  readonly day: LocalDay
  readonly amount: Decimal
}

/** Act/365 Fixed: a year of the exponent has 365 days, leap years too. */
const DAYS_OF_YEAR = 365

function byDay(flows: readonly DatedFlow[]): Map<LocalDay, Decimal> {
  const sums = new Map<LocalDay, Decimal>()
  for (const { day, amount } of flows) {
    const before = sums.get(day)
    sums.set(day, before ? plus(before, amount) : amount)
  }
  return sums
}

/**
 * All yearly rates of return above −1 of flows on any days (Act/365), in any order; flows of one day are added.
 *
 * Solves Σ amount_i (1+r)^(−days_i/365) = 0. Flows exactly 365 days apart are solved as yearly ones, with whole numbers;
 * others by halving between turning points.
 *
 * @refuses  economics.too-many-flows
 * @pl wewnętrzna stopa zwrotu dla przepływów w dowolnych dniach (XIRR)
 */
export function datedRates(flows: readonly DatedFlow[]): Rates {
  if (flows.length > MOST_FLOWS)
    throw new Refusal('economics.too-many-flows', { count: flows.length, most: MOST_FLOWS })
  const sums = [...byDay(flows)].filter(([, amount]) => !isZero(amount)).sort(([a], [b]) => (a < b ? -1 : 1))
  const start = sums[0]?.[0]
  const signs = { up: sums.some(([, a]) => sign(a) > 0), down: sums.some(([, a]) => sign(a) < 0) }
  if (start === undefined || !signs.up || !signs.down) return ratesFrom([], signs)
  const apart = sums.map(([day, amount]) => ({ days: epochDay(day) - epochDay(start), amount }))
  if (apart.every(({ days }) => days % DAYS_OF_YEAR === 0) && (apart.at(-1)?.days ?? 0) < DAYS_OF_YEAR * MOST_FLOWS) {
    const years = (apart.at(-1)?.days ?? 0) / DAYS_OF_YEAR
    const yearly: Decimal[] = Array.from({ length: years + 1 }, () => ({ mantissa: 0n, scale: 0 }))
    for (const { days, amount } of apart) yearly[days / DAYS_OF_YEAR] = amount
    return internalRates(yearly)
  }
  // t = ln(1+r): each flow is amount·e^(−t·days/365).
  const terms = apart.map(({ days, amount }) => ({ a: toNumber(amount), d: days / DAYS_OF_YEAR }))
  const roots = exponentialRoots(terms).map(Math.expm1)
  const writable = roots.filter((rate) => rate > -1 && Number.isFinite(rate))
  // A rate that no number tells from −1 (two late flows within days) is no rate above −1; nor is one beyond all numbers.
  return writable.length > 0 || roots.length === 0
    ? ratesFrom(writable, signs)
    : { roots: [], reason: 'beyond-numbers' }
}
