import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { compare, decimal, minus, ONE, plus, sum, text, times, ZERO } from '../quantity/decimal.ts'

/** Buildings of one period, part of them retrofitted. @pl grupa wieku budynków */
export interface AgeGroup {
  readonly built: string
  /** Share of the usable area, a fraction. */
  readonly areaShare: Decimal
  /** Share of that area that was retrofitted, a fraction. @pl odsetek powierzchni po termomodernizacji */
  readonly retrofittedShare: Decimal
  /** Heating demand without retrofit [kWh/(m² year)]. */
  readonly indexKwhPerM2: Decimal
  /** Heating demand after retrofit [kWh/(m² year)]. */
  readonly retrofittedIndexKwhPerM2: Decimal
}

/** 1 kWh = 0.0036 GJ. */
export const GJ_PER_KWH: Decimal = decimal('0.0036')

/**
 * Mean heating index of a building stock and the useful energy it asks for (index method).
 *
 * @pl      wskaźnik sezonowego zapotrzebowania na ciepło, metoda wskaźnikowa
 * @param areaM2  usable area [m²], ≥ 0
 * @returns       mean index [kWh/(m² year)], useful energy [kWh] and [GJ] a year; exact
 * @refuses       heat.shares-not-one
 */
export function heatIndex(areaM2: Decimal, groups: readonly AgeGroup[]) {
  const shares = sum(groups.map(({ areaShare }) => areaShare))
  if (compare(shares, ONE) !== 0)
    throw new Refusal('heat.shares-not-one', { sum: text(shares) }, { pointer: '/groups' })
  let indexKwhPerM2 = ZERO
  for (const group of groups) {
    const old = times(minus(ONE, group.retrofittedShare), group.indexKwhPerM2)
    const renewed = times(group.retrofittedShare, group.retrofittedIndexKwhPerM2)
    indexKwhPerM2 = plus(indexKwhPerM2, times(group.areaShare, plus(old, renewed)))
  }
  const usefulKwh = times(indexKwhPerM2, areaM2)
  return { indexKwhPerM2, usefulKwh, usefulGj: times(usefulKwh, GJ_PER_KWH) }
}
