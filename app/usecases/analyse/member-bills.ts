import type { LocalMonth } from '../../../domain/calendar/day.ts'
import type { Citations } from '../../../domain/law/citations.ts'
import { readDecimal } from '../../../domain/law/citations.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import { decimal, fullText, minus, plus, sum, text, times, ZERO } from '../../../domain/quantity/decimal.ts'
import { toGrosz } from '../../../domain/quantity/rounding.ts'
import { monthsOf, sumOf } from '../../../domain/settlement/period.ts'
import type { PointOutcome, RegimeOutcome } from '../../../domain/settlement/regime.ts'
import type { Bill } from '../../../domain/tariffs/bill.ts'
import { sumBills } from '../../../domain/tariffs/bill-sum.ts'
import type { PointHours } from './apply-plants.ts'
import { pointOfPlant } from './apply-plants.ts'
import type { ClusterMember, ClusterPoint } from './cluster-data.ts'
import type { ClusterConfig } from './config.ts'
import { findingAtPoint } from './finding-at-point.ts'
import type { AnalysisPeriod } from './lay-on-year.ts'
import { pointBills } from './point-bill.ts'
import { priceSource } from './price-lists.ts'
import { innerPrice, marketPrice, sellerOf, surplusPrice, termsOf } from './prices.ts'
import type { ProsumerAccount } from './prosumer.ts'
import { kwhText, NEW_ACCOUNT, netMetered, perKwh, runDeposit, worth } from './prosumer.ts'
import type { BillLine, MemberBill } from './result.ts'

/** What the bills of all regimes share. */
export interface BillingContext {
  readonly config: ClusterConfig
  readonly members: readonly ClusterMember[]
  readonly points: ReadonlyMap<string, ClusterPoint>
  readonly hours: ReadonlyMap<string, PointHours>
  readonly period: AnalysisPeriod
  /** Energy of a full year of a point [kWh], where the period is shorter and some charge hangs on the year. */
  readonly annualKwh?: ReadonlyMap<string, number>
  /** What prosumers' accounts carry into the period. */
  readonly opening?: ReadonlyMap<string, ProsumerAccount>
  /** Bills by point and by what is billed, so that regimes that leave a point as it is today do not compute it anew. */
  readonly cache: Map<
    string,
    { readonly outcome: PointOutcome; readonly bills: readonly Bill[]; readonly findings: readonly Finding[] }[]
  >
}

/** Bills of one point under one regime, and what it earns. */
export interface PointMoney {
  readonly point: string
  readonly member: string
  readonly bills: readonly Bill[]
  /** Energy from other members and what it costs, net. */
  readonly inner: { readonly wh: number; readonly pln: Decimal }
  readonly salesPln: Decimal
  /** What the prosumer's account carries on; undefined for points that are none. */
  readonly closing: ProsumerAccount | undefined
  readonly findings: readonly Finding[]
}

function sameQuantities(a: PointOutcome, b: PointOutcome): boolean {
  return (
    a.sellerWh === b.sellerWh &&
    a.variableWh === b.variableWh &&
    a.qualityWh === b.qualityWh &&
    a.resCogenerationWh === b.resCogenerationWh &&
    a.capacityWh === b.capacityWh
  )
}

/** The kind of plant that feeds in at a point: decides what its surplus earns. */
function plantKindAt(config: ClusterConfig, code: string): string | undefined {
  const here = config.plants.filter((plant) => pointOfPlant(plant) === code)
  return (here.find(({ kind }) => kind !== 'storage') ?? here[0])?.kind
}

function billsOf(context: BillingContext, outcome: PointOutcome, cite: Citations) {
  const point = context.points.get(outcome.id)
  const hours = context.hours.get(outcome.id)
  const member = context.members.find(({ id }) => id === outcome.member)
  if (!point || !hours || !member) return { bills: [], findings: [] }
  const known = context.cache.get(outcome.id) ?? []
  const hit = known.find((one) => sameQuantities(one.outcome, outcome))
  if (hit) return hit
  const { seller, findings } = sellerOf(context.config, member)
  const { config, period } = context
  const made = pointBills({
    point,
    config,
    period,
    withdrawalWh: hours.withdrawalWh,
    outcome,
    ...(context.annualKwh?.has(point.code) ? { annualKwh: context.annualKwh.get(point.code) as number } : {}),
    terms: termsOf(config, seller, point.tariff),
    cite,
  })
  const entry = {
    outcome,
    bills: made.bills,
    findings: [...findings, ...made.findings.map((one) => findingAtPoint(one, point))],
  }
  context.cache.set(outcome.id, [...known, entry])
  return entry
}

/** Whether a point is settled as a net-metering prosumer wherever the regime leaves it as it is today. */
function isNetMetered(point: ClusterPoint | undefined, outcome: PointOutcome, hours: PointHours | undefined): boolean {
  return point?.prosumer === 'net-metering' && outcome.variableWh === hours?.withdrawalWh
}

function moneyOf(context: BillingContext, given: PointOutcome, inner: Decimal, cite: Citations): PointMoney {
  const { config, period } = context
  const point = context.points.get(given.id)
  const hours = context.hours.get(given.id)
  const netted = isNetMetered(point, given, hours)
  const powerKw = point?.sourcePowerKw ?? config.plants.find((plant) => pointOfPlant(plant) === given.id)?.powerKw
  const opening = context.opening?.get(given.id) ?? NEW_ACCOUNT
  const metered = netted && powerKw ? netMetered(given, powerKw, period, cite, opening) : undefined
  const outcome = metered?.outcome ?? given
  const base = { point: given.id, member: given.member }
  const { bills, findings } = billsOf(context, outcome, cite)
  const innerWh = sumOf(outcome.innerWh)
  const months = monthsOf(period.start, period.hours)
  const kind = plantKindAt(config, given.id)
  const basis =
    point?.prosumer === 'net-billing-rcem' ? 'rcem' : point?.prosumer === 'net-billing-rce' ? 'rce' : undefined
  const innerSales = worth(sumOf(outcome.saleInnerWh), inner)
  if (basis) {
    const price = (month: LocalMonth) => marketPrice(config, month)
    const { paidPln, leftPln, deposit } = runDeposit(outcome, bills, basis, price, period, cite, opening)
    const left = text(toGrosz(leftPln))
    const told = leftPln.mantissa > 0n ? [finding('folder.deposit-left', 'info', { point: given.id, left })] : []
    return {
      ...base,
      closing: { deposit, carried: [] },
      bills,
      inner: { wh: innerWh, pln: worth(innerWh, inner) },
      salesPln: plus(paidPln, innerSales),
      findings: [...findings, ...told],
    }
  }
  const outside = sum(
    months.map(({ month, from, to }) =>
      worth(sumOf(outcome.saleSellerWh, from, to), surplusPrice(config, kind, month)),
    ),
  )
  return {
    ...base,
    closing: metered && { deposit: [], carried: metered.carried },
    bills,
    inner: { wh: innerWh, pln: worth(innerWh, inner) },
    salesPln: plus(outside, innerSales),
    findings,
  }
}

function innerLine(wh: number, pln: Decimal, price: Decimal, source: string): BillLine {
  return {
    id: 'inner-energy',
    pl: 'Energia od członków (cena wewnętrzna)',
    en: 'Energy from members (internal price)',
    quantity: kwhText(wh),
    unit: 'kWh',
    ratePln: text(perKwh(price)),
    amountPln: fullText(toGrosz(pln)),
    source,
  }
}

/**
 * Bills of all members under one regime, and what each earns and pays in the end.
 *
 * A member that recovers VAT pays net; the others pay gross. Income is counted net.
 */
export function memberBills(
  context: BillingContext,
  regime: RegimeOutcome,
  cite: Citations,
): {
  readonly bills: readonly MemberBill[]
  readonly points: readonly PointMoney[]
  readonly findings: readonly Finding[]
} {
  const { price } = innerPrice(context.config)
  const innerSource = priceSource(context.config, 'prices.internalPlnPerMwh')
  const vatRate = readDecimal('charges.vat', context.period.from, cite)
  const findings: Finding[] = []
  const points: PointMoney[] = []
  const bills = context.members.map((member): MemberBill => {
    const money = regime.points
      .filter((point) => point.member === member.id)
      .map((point) => moneyOf(context, point, price, cite))
    points.push(...money)
    for (const one of money) findings.push(...one.findings)
    const all = sumBills(money.flatMap((one) => one.bills))
    findings.push(...all.findings)
    const innerWh = money.reduce((total, one) => total + one.inner.wh, 0)
    const innerPln = toGrosz(sum(money.map((one) => one.inner.pln)))
    const innerVat = toGrosz(times(innerPln, vatRate))
    const lines: BillLine[] = all.lines.map(({ id, pl, en, quantity, unit, ratePln, amountPln, source }) => ({
      id,
      pl,
      en,
      quantity,
      unit,
      ratePln,
      amountPln,
      source,
    }))
    const net = plus(decimal(all.netPln), innerPln)
    const vat = plus(decimal(all.vatPln), innerVat)
    const gross = plus(net, vat)
    const sales = toGrosz(money.reduce((total, one) => plus(total, one.salesPln), ZERO))
    const paid = member.recoversVat === true ? net : gross
    return {
      member: member.id,
      lines: innerWh > 0 ? [innerLine(innerWh, innerPln, price, innerSource), ...lines] : lines,
      netPln: fullText(toGrosz(net)),
      vatPln: fullText(toGrosz(vat)),
      grossPln: fullText(toGrosz(gross)),
      salesPln: fullText(sales),
      costPln: fullText(toGrosz(minus(paid, sales))),
    }
  })
  return { bills, points, findings }
}
