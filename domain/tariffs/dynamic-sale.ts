import type { LocalDay } from '../calendar/day.ts'
import type { Decimal } from '../quantity/decimal.ts'
import type { BillQuantities, EnergyList } from './quantities.ts'
import { indicesOf, kwhOf, refuseBadValues } from './quantities.ts'
import type { DynamicPrices } from './seller.ts'
import { firstPrice } from './seller.ts'

/** Energy sold at moving prices, and what it costs before the markup, exact. */
export interface DynamicSale {
  readonly kwh: Decimal
  /** Sum of energy × price [PLN]; below zero when negative prices outweigh. */
  readonly amountPln: Decimal
}

const SAFE = Number.MAX_SAFE_INTEGER

/**
 * Sum of energy × price over a range of days.
 *
 * Products of whole units are summed in binary numbers while they stay exact and moved to a bigint before they would not.
 * An hour of energy under quarter-hour prices takes their mean; a quarter-hour under an hourly price takes that price.
 *
 * @refuses tariffs.dynamic-prices, tariffs.readings-do-not-cover, tariffs.missing-readings
 */
export function dynamicSale(
  quantities: BillQuantities,
  list: EnergyList,
  prices: DynamicPrices,
  from: LocalDay,
  to: LocalDay,
): DynamicSale {
  const [first, end] = indicesOf(quantities, list, from, to)
  const start = firstPrice(prices, from, to)
  const pricesPerValue = quantities.slotsPerValue / prices.slotsPerPrice
  // Four quarter-hour prices are summed for an hour, and the sum divided by four at the end.
  const summed = Math.max(pricesPerValue, 1)
  let exact = 0n
  let running = 0
  let units = 0
  for (let i = first; i < end; i += 1) {
    const raw = list[i] as number
    if (!(raw >= 0)) refuseBadValues(quantities, list, first, end)
    const energy = Math.round(raw)
    let price = 0
    const at = start + (i - first) * pricesPerValue
    for (let k = 0; k < summed; k += 1) price += prices.plnPerMwh[Math.floor(at) + k] as number
    units += energy
    const product = energy * price
    if (Math.abs(product) > SAFE) exact += BigInt(energy) * BigInt(price)
    else if (Math.abs(running + product) > SAFE) {
      exact += BigInt(running)
      running = product
    } else running += product
  }
  exact += BigInt(running)
  const kwh = kwhOf(quantities, units)
  // kWh digits, price digits, three for MWh, two for the division by four.
  const amountPln = { mantissa: exact * (summed === 1 ? 100n : 25n), scale: kwh.scale + prices.scale + 3 + 2 }
  return { kwh, amountPln }
}
