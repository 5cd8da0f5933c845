import type { LocalMonth } from '../../calendar/day.ts'
import { addMonths, firstDay } from '../../calendar/day.ts'
import type { Citations } from '../../law/citations.ts'
import { asDecimal, read, readDecimal } from '../../law/citations.ts'
import { Refusal } from '../../problems/refusal.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { isZero, larger, minus, negate, plus, sign, smaller, sum, times, ZERO } from '../../quantity/decimal.ts'
import { toGrosz } from '../../quantity/rounding.ts'

/** Which price values the energy fed in: one of the month, or one of each settlement period. */
export type PriceBasis = 'rcem' | 'rce'

/** One settlement period after the balancing of phases: + withdrawn, − fed in. */
export interface NetInterval {
  readonly netKwh: Decimal
  /** Price of the period, PLN/MWh. */
  readonly pricePlnPerMwh: Decimal
}

/** Money on the prosumer's account, of one month. @pl depozyt prosumencki */
export interface DepositLot {
  readonly month: LocalMonth
  readonly pln: Decimal
  /** Value of the energy fed in in that month, before the factor; needed when the lot closes with money left. */
  readonly fedInValuePln?: Decimal | undefined
}

export interface NetBillingRules {
  readonly factor: Decimal
  readonly months: number
  readonly refundCap: Decimal
}

/**
 * The rules of net-billing in force in a month.
 *
 * @law     prosumer.net-billing.* (art. 4 ust. 11–11a, art. 4b, art. 4c OZE)
 * @refuses law.not-covered before 2022-04
 */
export function netBillingRules(month: LocalMonth, basis: PriceBasis, cite: Citations): NetBillingRules {
  const on = firstDay(month)
  read('prosumer.net-billing.negative-price', on, cite)
  read('prosumer.net-billing.pays', on, cite)
  const months = 'prosumer.net-billing.deposit-months'
  return {
    factor: readDecimal('prosumer.net-billing.deposit-factor', on, cite),
    months: Number(asDecimal(read(months, on, cite).value, months).mantissa),
    refundCap: readDecimal(`prosumer.net-billing.refund-${basis}`, on, cite),
  }
}

const KWH_PER_MWH: Decimal = { mantissa: 1n, scale: 3 }

/**
 * Value of the energy fed in over a month: Σ |Eb(t)| × max(price(t), 0) over the periods with Eb(t) < 0 [PLN], exact.
 *
 * @pl wartość energii wprowadzonej do sieci
 */
export function fedInValue(intervals: readonly NetInterval[]): Decimal {
  let value = ZERO
  for (const { netKwh, pricePlnPerMwh } of intervals) {
    if (sign(netKwh) >= 0 || sign(pricePlnPerMwh) <= 0) continue
    value = plus(value, times(negate(netKwh), pricePlnPerMwh))
  }
  return times(value, KWH_PER_MWH)
}

export interface NetBillingMonth {
  readonly month: LocalMonth
  /** Exact value of this month's energy fed in, before the factor [PLN]. */
  readonly fedInValuePln: Decimal
  readonly deposit: readonly DepositLot[]
  /** Gross charge for energy this month [PLN]; the deposit pays nothing else. */
  readonly energyChargePln: Decimal
}

export interface NetBillingResult {
  /** This month's deposit: value × factor, rounded once to the grosz. */
  readonly depositPln: Decimal
  readonly usedPln: Decimal
  readonly payablePln: Decimal
  readonly refundPln: Decimal
  readonly lapsedPln: Decimal
  readonly deposit: readonly DepositLot[]
  /** Money of lots that were too old already when the month began. */
  readonly tooOldPln: Decimal
}

/**
 * One month of a prosumer's deposit: this month's value enters, the energy charge is paid oldest lot first (this
 * month's last), and lots that have served their months close: part is refunded, the rest lapses.
 *
 * A lot of month m serves up to and including m + 12. The refund is at most the cap × the value fed in in month m.
 *
 * @pl      rozliczenie depozytu prosumenckiego
 * @refuses settlement.lot-negative, settlement.lot-not-earlier; settlement.lot-value-missing when a lot closes with
 *          money left and the value of its month is not given
 */
export function settleNetBilling(of: NetBillingMonth, rules: NetBillingRules): NetBillingResult {
  for (const [at, { month, pln }] of of.deposit.entries()) {
    if (sign(pln) < 0) throw new Refusal('settlement.lot-negative', { month }, { pointer: `/deposit/${at}/pln` })
    if (month >= of.month)
      throw new Refusal('settlement.lot-not-earlier', { month, settled: of.month }, { pointer: `/deposit/${at}/month` })
  }
  const depositPln = toGrosz(times(of.fedInValuePln, rules.factor))
  const oldest = addMonths(of.month, -rules.months)
  const lots = [...of.deposit].sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
  const own: DepositLot = { month: of.month, pln: depositPln, fedInValuePln: toGrosz(of.fedInValuePln) }
  let charge = of.energyChargePln
  const after = [...lots, own].map((lot) => {
    const used = lot.month < oldest ? ZERO : smaller(lot.pln, larger(charge, ZERO))
    charge = minus(charge, used)
    return { ...lot, pln: minus(lot.pln, used) }
  })
  let refundPln = ZERO
  let lapsedPln = ZERO
  for (const { month, pln, fedInValuePln } of after) {
    if (month > oldest || isZero(pln)) continue
    if (!fedInValuePln) throw new Refusal('settlement.lot-value-missing', { month }, { pointer: '/deposit' })
    const refund = smaller(pln, toGrosz(times(rules.refundCap, fedInValuePln)))
    refundPln = plus(refundPln, refund)
    lapsedPln = plus(lapsedPln, minus(pln, refund))
  }
  return {
    depositPln,
    usedPln: minus(of.energyChargePln, charge),
    payablePln: charge,
    refundPln,
    lapsedPln,
    deposit: after.filter(({ month, pln }) => month > oldest && !isZero(pln)),
    tooOldPln: sum(lots.filter(({ month }) => month < oldest).map(({ pln }) => pln)),
  }
}
