import type { LocalDay } from '../calendar/day.ts'
import type { Citations } from '../law/citations.ts'
import { asDecimal, read } from '../law/citations.ts'
import type { LawSpan } from '../law/spans.ts'
import { lawSpans, sourceOf } from '../law/spans.ts'
import type { Finding } from '../problems/finding.ts'
import { finding } from '../problems/finding.ts'
import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { decimal, fullText, plus, sum, text, times, ZERO } from '../quantity/decimal.ts'
import { toGrosz } from '../quantity/rounding.ts'
import type { BillContext } from './bill-context.ts'
import type { BillLine } from './bill-line.ts'
import type { BilledPoint } from './billed-point.ts'
import { groupFindings, refuseUnbilled } from './billed-point.ts'
import type { CapacitySummary } from './charge-lines.ts'
import { capacityLines, collectedFeeLines, qualityLines, transitionLines } from './charge-lines.ts'
import { findDistributor } from './distributor.ts'
import { spansFromInvoice } from './invoice-rates.ts'
import { fixedLine, subscriptionLine, variableLines } from './network-lines.ts'
import { tariffSpans } from './network-tariff.ts'
import { excessLines, reactiveLines } from './power-lines.ts'
import type { BillQuantities } from './quantities.ts'
import { indicesOf, kwhOf, sumOf } from './quantities.ts'
import type { InnerTerms } from './sale-lines.ts'
import { innerLines, saleLines } from './sale-lines.ts'
import type { SellerTerms } from './seller.ts'

/** What a bill is asked for. */
export interface BillRequest {
  readonly point: BilledPoint
  /** First day. */
  readonly from: LocalDay
  /** Day after the last. */
  readonly to: LocalDay
  readonly quantities: BillQuantities
  /** Terms of the seller through the period; null: distribution only. */
  readonly seller: readonly SellerTerms[] | null
  /** Price of energy bought inside a community (`quantities.innerWh`) and where it stands. */
  readonly inner?: InnerTerms
  readonly cite: Citations
}

/** VAT of the lines under one rate. */
export interface VatPart {
  readonly rate: string
  readonly netPln: string
  readonly vatPln: string
  readonly source: string
}

/** A bill of one point, line by line. Money in decimal texts to the grosz. @pl rachunek za energię i jej dystrybucję */
export interface Bill {
  readonly from: LocalDay
  readonly to: LocalDay
  readonly lines: readonly BillLine[]
  /** Sum of the lines. */
  readonly netPln: string
  readonly vatPln: string
  readonly grossPln: string
  readonly vat: readonly VatPart[]
  readonly capacity: CapacitySummary
  /** Energy taken [kWh]. */
  readonly takenKwh: number
  /** False when a rate is not recorded and its line is missing: the sum is then too low. */
  readonly complete: boolean
  readonly findings: readonly Finding[]
}

function vatOf(lines: readonly BillLine[], span: LawSpan): { part: VatPart; net: Decimal; vat: Decimal } {
  const net = sum(
    lines.filter((line) => span.from <= line.from && line.from < span.to).map((line) => decimal(line.amountPln)),
  )
  const rate = asDecimal(span.entry.value, span.entry.id)
  const vat = toGrosz(times(net, rate))
  return {
    net,
    vat,
    part: { rate: text(rate), netPln: fullText(toGrosz(net)), vatPln: fullText(vat), source: sourceOf(span.entry) },
  }
}

function contextOf(request: BillRequest, vatSpans: readonly LawSpan[]): BillContext {
  const { point, from, to, quantities, cite } = request
  const cuts = vatSpans.slice(1).map((span) => span.from)
  const distributor = findDistributor(point.distributor, from, cite)
  const tariffs = point.rates
    ? spansFromInvoice(point.rates, distributor, point.group, [from, ...cuts, to], cite)
    : tariffSpans(distributor, point.group, from, to, cite, cuts)
  for (const span of tariffs) refuseUnbilled(span.tariff, span.from)
  const [first, end] = indicesOf(quantities, quantities.energyWh, from, to)
  const takenKwh = kwhOf(quantities, sumOf(quantities, quantities.energyWh, first, end))
  return { point, from, to, quantities, cite, cuts, tariffs, takenKwh, findings: [] }
}

/**
 * The bill of one point for a range of days.
 *
 * Every charge is computed over the parts of the range in which its rate holds, so a rate that changes inside the range
 * gives two lines. Each line is rounded to the grosz, the net sum is the sum of the lines, VAT is taken of the net sum
 * under each rate. Monthly charges in a part month: the subscription is due whole, the others by days of the month.
 *
 * @pl      rachunek punktu poboru
 * @law     network-tariffs, charges, capacity; charges.rounding (art. 106e ust. 11 ustawy o VAT)
 * @refuses tariffs.empty-period, tariffs.unknown-distributor, tariffs.unknown-group, tariffs.group-not-billed,
 *          tariffs.rate-not-recorded, tariffs.needs-contract-power, tariffs.needs-phases, tariffs.no-such-billing,
 *          tariffs.readings-do-not-cover, tariffs.missing-readings, tariffs.bad-energy, tariffs.no-price,
 *          tariffs.zone-price, tariffs.dynamic-prices, tariffs.capacity-class-cut, law.not-covered
 */
export function billPoint(request: BillRequest): Bill {
  const { from, to, seller, cite } = request
  if (to <= from) throw new Refusal('tariffs.empty-period', { from, to }, { pointer: '/to' })
  const vatSpans = lawSpans('charges.vat', from, to, cite)
  const context = contextOf(request, vatSpans)
  const tariff = context.tariffs[0]?.tariff
  if (!tariff) throw new Error('billPoint: a period without a tariff')
  const sale = [...(seller ? saleLines(context, seller) : []), ...innerLines(context, request.inner)]
  if (!seller) context.findings.push(finding('tariffs.no-seller', 'info'))
  const network = context.tariffs.flatMap((span) => [
    ...variableLines(context, span),
    fixedLine(context, span),
    subscriptionLine(context, span),
    ...excessLines(context, span),
  ])
  const capacity = capacityLines(context, tariff)
  const lines = [
    ...sale,
    ...network.filter((line) => line !== undefined),
    ...qualityLines(context, tariff),
    ...collectedFeeLines(context),
    ...capacity.lines,
    ...transitionLines(context, tariff),
    ...reactiveLines(context, tariff),
  ]
  read('charges.rounding', from, cite)
  const parts = vatSpans.map((span) => vatOf(lines, span))
  const net = parts.reduce((total, part) => plus(total, part.net), ZERO)
  const vat = parts.reduce((total, part) => plus(total, part.vat), ZERO)
  return {
    from,
    to,
    lines,
    netPln: fullText(toGrosz(net)),
    vatPln: fullText(toGrosz(vat)),
    grossPln: fullText(toGrosz(plus(net, vat))),
    vat: parts.map((part) => part.part),
    capacity: capacity.summary,
    takenKwh: Number(text(context.takenKwh)),
    complete: !context.findings.some((one) => one.code === 'tariffs.component-not-recorded'),
    findings: [...groupFindings(tariff), ...context.findings],
  }
}
