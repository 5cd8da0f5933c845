import type { LocalMonth } from '../../../domain/calendar/day.ts'
import { monthOf } from '../../../domain/calendar/day.ts'
import type { Citations } from '../../../domain/law/citations.ts'
import { readDecimal } from '../../../domain/law/citations.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import {
  decimal,
  fromInteger,
  fromNumber,
  ONE,
  plus,
  sum,
  text,
  times,
  toNumber,
  ZERO,
} from '../../../domain/quantity/decimal.ts'
import { divide } from '../../../domain/quantity/rounding.ts'
import type { Lot } from '../../../domain/settlement/cooperative/month.ts'
import { monthsOf, sumOf } from '../../../domain/settlement/period.ts'
import type { DepositLot } from '../../../domain/settlement/prosumer/net-billing.ts'
import { netBillingRules, settleNetBilling } from '../../../domain/settlement/prosumer/net-billing.ts'
import { netMeteringRules, settleNetMetering } from '../../../domain/settlement/prosumer/net-metering.ts'
import type { PointOutcome } from '../../../domain/settlement/regime.ts'
import { spread } from '../../../domain/settlement/spread.ts'
import type { Bill } from '../../../domain/tariffs/bill.ts'
import type { AnalysisPeriod } from './lay-on-year.ts'

const MWH_PER_WH: Decimal = { mantissa: 1n, scale: 6 }

/** What a prosumer's account carries from the months before. @pl depozyt prosumencki, energia do odebrania */
export interface ProsumerAccount {
  readonly deposit: readonly DepositLot[]
  readonly carried: readonly Lot[]
}

export const NEW_ACCOUNT: ProsumerAccount = { deposit: [], carried: [] }

/**
 * A net-metered point: what it fed in comes back at the ratio of its power, month by month; only the rest is billed by
 * energy.
 *
 * @pl system opustów
 */
export function netMetered(
  outcome: PointOutcome,
  powerKw: number,
  period: AnalysisPeriod,
  cite: Citations,
  opening: ProsumerAccount = NEW_ACCOUNT,
): { readonly outcome: PointOutcome; readonly carried: readonly Lot[] } {
  const billed = new Int32Array(period.hours)
  let carried = opening.carried
  for (const { month, from, to } of monthsOf(period.start, period.hours)) {
    const rules = netMeteringRules(fromNumber(powerKw), month, cite)
    const zone = {
      id: 'all',
      withdrawn: fromInteger(sumOf(outcome.sellerWh, from, to)),
      fedIn: fromInteger(sumOf(outcome.saleSellerWh, from, to)),
      variableRate: ZERO,
    }
    const result = settleNetMetering(month, [zone], carried, rules)
    carried = result.carried
    const hours = Array.from({ length: to - from }, (_, i) => from + i)
    // Whole watt-hours: what the ratio leaves of one is billed, never lost.
    const whole = Math.ceil(toNumber(result.settled))
    spread(whole, hours, [{ out: billed, weightAt: (h) => outcome.sellerWh[h] as number }])
  }
  const netted = {
    ...outcome,
    sellerWh: billed,
    variableWh: billed,
    qualityWh: billed,
    resCogenerationWh: billed,
    saleSellerWh: new Int32Array(period.hours),
  }
  return { outcome: netted, carried }
}

/** Energy charge of a month's bill with VAT: the only thing a deposit pays. */
function energyCharge(bill: Bill | undefined, vat: Decimal): Decimal {
  const net = sum(
    (bill?.lines ?? []).filter(({ id }) => id.startsWith('energy')).map(({ amountPln }) => decimal(amountPln)),
  )
  return times(net, plus(ONE, vat))
}

/** What the deposit of a net-billed point pays in the period, and what is left of it at the end. */
export interface DepositResult {
  readonly paidPln: Decimal
  readonly leftPln: Decimal
  /** Lots that go on into the next month. */
  readonly deposit: readonly DepositLot[]
}

/**
 * Runs the deposit of a net-billed point through the months of the period.
 *
 * @pl     depozyt prosumencki
 * @param price  market price of a month [PLN/MWh]
 */
export function runDeposit(
  outcome: PointOutcome,
  bills: readonly Bill[],
  basis: 'rcem' | 'rce',
  price: (month: LocalMonth) => Decimal,
  period: AnalysisPeriod,
  cite: Citations,
  opening: ProsumerAccount = NEW_ACCOUNT,
): DepositResult {
  let deposit = opening.deposit
  let paidPln = ZERO
  for (const { month, from, to } of monthsOf(period.start, period.hours)) {
    const bill = bills.find((one) => monthOf(one.from) === month)
    const vat = readDecimal('charges.vat', bill?.from ?? period.from, cite)
    const fedInMwh = times(fromInteger(sumOf(outcome.saleSellerWh, from, to)), MWH_PER_WH)
    const result = settleNetBilling(
      { month, fedInValuePln: times(fedInMwh, price(month)), deposit, energyChargePln: energyCharge(bill, vat) },
      netBillingRules(month, basis, cite),
    )
    deposit = result.deposit
    paidPln = plus(paidPln, plus(result.usedPln, result.refundPln))
  }
  return { paidPln, leftPln: sum(deposit.map(({ pln }) => pln)), deposit }
}

/** A quantity of watt-hours as kWh text, exact. */
export function kwhText(wh: number): string {
  return text({ mantissa: BigInt(wh), scale: 3 })
}

/** PLN of an energy at a price [PLN/MWh], exact. */
export function worth(wh: number, plnPerMwh: Decimal): Decimal {
  return times(times(fromInteger(wh), MWH_PER_WH), plnPerMwh)
}

/** PLN/kWh of a price per MWh. */
export function perKwh(plnPerMwh: Decimal): Decimal {
  return divide(plnPerMwh, decimal('1000'), plnPerMwh.scale + 3)
}
