import type { LocalMonth } from '../../calendar/day.ts'
import { firstDay } from '../../calendar/day.ts'
import type { Citations } from '../../law/citations.ts'
import { asDecimal, read, readDecimal } from '../../law/citations.ts'
import { Refusal } from '../../problems/refusal.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { compare, sign } from '../../quantity/decimal.ts'
import type { CooperativeMonthResult, CooperativeRules, Lot, ZoneBalance } from '../cooperative/month.ts'
import { settleCooperativeMonth } from '../cooperative/month.ts'

/**
 * The rules of net-metering for an installation in a month: 0.8 up to 10 kW, 0.7 above, taken back within 12 months.
 *
 * @pl      opusty
 * @law     prosumer.net-metering.* (art. 4 ust. 1 i 11 OZE)
 * @param powerKw  installed power of the micro-installation [kW]
 * @refuses settlement.power-impossible for a power of 0 or less
 */
export function netMeteringRules(powerKw: Decimal, month: LocalMonth, cite: Citations): CooperativeRules {
  if (sign(powerKw) <= 0) throw new Refusal('settlement.power-impossible')
  const on = firstDay(month)
  read('prosumer.net-metering.started-until', on, cite)
  const small = compare(powerKw, readDecimal('prosumer.net-metering.small-up-to', on, cite)) <= 0
  const months = 'prosumer.net-metering.carry-over'
  return {
    ratio: readDecimal(`prosumer.net-metering.ratio-${small ? 'small' : 'large'}`, on, cite),
    carryOver: Number(asDecimal(read(months, on, cite).value, months).mantissa),
  }
}

/**
 * One month of a net-metering prosumer: energy fed in comes back at the ratio, oldest lot first.
 *
 * The arithmetic is that of a cooperative with one member; only the ratio differs.
 *
 * @param zones    sums of the hours with net withdrawal and with net feed-in, by tariff zone
 */
export function settleNetMetering(
  month: LocalMonth,
  zones: readonly ZoneBalance[],
  carried: readonly Lot[],
  rules: CooperativeRules,
): Omit<CooperativeMonthResult, 'billed' | 'splitByWithdrawal'> {
  const { billed, splitByWithdrawal, ...result } = settleCooperativeMonth({ month, zones, members: [], carried }, rules)
  return result
}
