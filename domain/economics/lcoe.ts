import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { isZero, ONE, plus, sign, text, times, ZERO } from '../quantity/decimal.ts'
import { divide } from '../quantity/rounding.ts'

/** Digits after the point of a unit cost [PLN/MWh]: the grosz. */
const GROSZ_DIGITS = 2

/**
 * Unit cost of energy without discounting: (investment + operating cost of all years) / energy of all years.
 *
 * The method of the 2023 study's tables 1 and 2, where it is called LCOE; the standard measure discounts both
 * ({@link discountedLcoe}).
 *
 * @param investment  [PLN]
 * @param operating   of all years together [PLN]
 * @param energy      of all years together [MWh], ≥ 0
 * @returns           [PLN/MWh] to the grosz, exact; null without energy
 * @pl jednostkowy koszt wytworzenia energii (niezdyskontowany)
 */
export function simpleLcoe(investment: Decimal, operating: Decimal, energy: Decimal): Decimal | null {
  return isZero(energy) ? null : divide(plus(investment, operating), energy, GROSZ_DIGITS)
}

/**
 * Levelised cost of energy: discounted cost over discounted energy, investment now, the rest at year ends 1..n.
 *
 * Source: IEA/NEA, Projected Costs of Generating Electricity 2020, chapter 8: LCOE = Σ cost_t (1+r)^−t / Σ energy_t (1+r)^−t.
 * Computed without a rounding error: numerator and denominator are multiplied by (1+r)^n, which makes both exact decimals.
 *
 * @param operating  cost of year 1..n [PLN]
 * @param energy     energy of year 1..n [MWh], each ≥ 0
 * @param rate       discount rate, a fraction above −1
 * @returns          [PLN/MWh] to the grosz; null when no energy
 * @refuses          economics.unequal-years, economics.impossible-rate
 * @pl uśredniony koszt energii (LCOE)
 */
export function discountedLcoe(
  investment: Decimal,
  operating: readonly Decimal[],
  energy: readonly Decimal[],
  rate: Decimal,
): Decimal | null {
  if (operating.length !== energy.length)
    throw new Refusal(
      'economics.unequal-years',
      { list: 'energyMwh', length: energy.length, years: operating.length },
      { pointer: '/energyMwh' },
    )
  if (sign(plus(ONE, rate)) <= 0) throw new Refusal('economics.impossible-rate', { rate: text(rate) })
  const growth = plus(ONE, rate)
  let cost = investment
  let produced: Decimal = ZERO
  for (const [i, yearly] of operating.entries()) {
    cost = plus(times(cost, growth), yearly)
    produced = plus(times(produced, growth), energy[i] ?? ZERO)
  }
  return isZero(produced) ? null : divide(cost, produced, GROSZ_DIGITS)
}
