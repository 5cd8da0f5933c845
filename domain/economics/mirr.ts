import { discountFactor } from './discount.ts'

/**
 * Modified internal rate of return: outflows are brought to today at the finance rate, inflows to the last year at the
 * reinvestment rate; the rate that leads from one to the other.
 *
 * @param flows          flows of years 0..n [PLN]
 * @param financeRate    fraction above −1
 * @param reinvestRate   fraction above −1
 * @returns              fraction; null without an outflow or without an inflow
 * @pl zmodyfikowana wewnętrzna stopa zwrotu (MIRR)
 */
export function modifiedRate(flows: readonly number[], financeRate: number, reinvestRate: number): number | null {
  const last = flows.length - 1
  let paid = 0
  let grown = 0
  for (const [year, flow] of flows.entries()) {
    if (flow < 0) paid -= flow * discountFactor(financeRate, year)
    else grown += flow * (1 + reinvestRate) ** (last - year)
  }
  return paid > 0 && grown > 0 && last > 0 ? (grown / paid) ** (1 / last) - 1 : null
}
