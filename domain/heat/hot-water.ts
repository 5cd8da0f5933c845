import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { compare, decimal, minus, text, times } from '../quantity/decimal.ts'
import { divide } from '../quantity/rounding.ts'

/** What hot water a building stock uses. @pl ciepła woda użytkowa */
export interface HotWaterUse {
  /** Usable area [m²]. */
  readonly areaM2: Decimal
  /** Hot water per area and day [l/(m² day)]. */
  readonly litresPerM2Day: Decimal
  readonly coldC: Decimal
  readonly hotC: Decimal
  /** Part of the year the building is used, a fraction. */
  readonly usageFactor: Decimal
  /** Days in the year. */
  readonly days: Decimal
  /** Of making, storing and carrying the water, a fraction above 0. */
  readonly efficiency: Decimal
}

/** Heat capacity of water [kJ/(kg K)]; one litre weighs one kilogram. Source: the Zelów plan, chapter 7. */
export const HEAT_CAPACITY = decimal('4.19')
const GJ_PER_KJ = decimal('0.000001')
const DIGITS = 12

/**
 * Energy to warm tap water in a year: V·F·c·ρ·(t_hot − t_cold)·k·days.
 *
 * @returns useful energy [GJ], exact, and final energy [GJ] = useful / efficiency, to 12 digits after the point
 * @refuses heat.hot-below-cold
 */
export function hotWater(use: HotWaterUse) {
  if (compare(use.hotC, use.coldC) < 0)
    throw new Refusal('heat.hot-below-cold', { hot: text(use.hotC), cold: text(use.coldC) }, { pointer: '/hotC' })
  const litres = times(times(use.litresPerM2Day, use.areaM2), times(use.usageFactor, use.days))
  const usefulGj = times(times(litres, times(HEAT_CAPACITY, minus(use.hotC, use.coldC))), GJ_PER_KJ)
  return { usefulGj, finalGj: divide(usefulGj, use.efficiency, DIGITS) }
}
