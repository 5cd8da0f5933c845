import type { LocalDay } from '../calendar/day.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { compare, fromInteger, minus, sum, times, toNumber, ZERO } from '../quantity/decimal.ts'
import type { BillQuantities } from './quantities.ts'
import { indicesOf } from './quantities.ts'

/** Power taken above the contract power in a month. @pl przekroczenie mocy umownej */
export interface PowerExcess {
  /** Power on which the fee is charged [kW]: the sum of the largest hourly excesses, or so many times the largest. */
  readonly chargedKw: Decimal
  /** Largest power taken [kW]. */
  readonly largestKw: Decimal
  /** Hours in which the contract power was exceeded. */
  readonly hours: number
}

/** How the excess is counted: by hours, or from the largest where the meter records no hours. */
export type ExcessRule = 'ten-largest' | 'ten-times-largest' | 'not-charged'

/** Power [kW] of the energy of one interval, exact. */
function powerOf(quantities: BillQuantities, units: number): Decimal {
  const digits = 3 + Math.round(Math.log10(quantities.partsPerWh ?? 1))
  return { mantissa: BigInt(Math.round(units)) * (quantities.slotsPerValue === 1 ? 4n : 1n), scale: digits }
}

/**
 * The power on which exceeding the contract power is charged in one month.
 *
 * The power of an hour is the largest of its quarter-hour means; with hourly readings the hourly mean.
 *
 * @pl       nadwyżki mocy pobranej ponad moc umowną
 * @law      charges.contract-power-excess (§ 48 ust. 2–4 rozporządzenia taryfowego)
 * @param from        first day, inside one month
 * @param to          day after the last
 * @param contractKw  contract power [kW]
 * @param largest     number of hours summed, or the multiple of the largest (10 in both rules)
 */
export function powerExcess(
  quantities: BillQuantities,
  from: LocalDay,
  to: LocalDay,
  contractKw: Decimal,
  rule: ExcessRule,
  largest: number,
): PowerExcess {
  const list = quantities.energyWh
  const [first, end] = indicesOf(quantities, list, from, to)
  const perHour = quantities.slotsPerValue === 1 ? 4 : 1
  const limit = (toNumber(contractKw) * 1000 * (quantities.partsPerWh ?? 1)) / perHour
  const top: number[] = []
  let highest = 0
  let hours = 0
  for (let at = first; at < end; at += perHour) {
    let peak = 0
    for (let i = at; i < at + perHour; i += 1) peak = Math.max(peak, list[i] as number)
    if (peak > highest) highest = peak
    if (peak <= limit) continue
    hours += 1
    if (top.length < largest) top.push(peak)
    else {
      const smallest = Math.min(...top)
      if (peak > smallest) top[top.indexOf(smallest)] = peak
    }
  }
  // The comparison above is in binary numbers; the excess itself is exact, and one that vanishes is none.
  const excesses = top
    .map((units) => minus(powerOf(quantities, units), contractKw))
    .filter((excess) => compare(excess, ZERO) > 0)
  const ordered = excesses.sort((a, b) => compare(b, a))
  const chargedKw = rule === 'ten-largest' ? sum(ordered) : ordered[0] ? times(ordered[0], fromInteger(largest)) : ZERO
  return { chargedKw, largestKw: powerOf(quantities, highest), hours: excesses.length === 0 ? 0 : hours }
}
