import type { CashFlow, FlowYear, InvestmentPlan } from './cash-flow.ts'
import { initialOutlay } from './cash-flow.ts'
import { discountFactor, equivalentAnnual, netPresentValue } from './discount.ts'
import type { NoSingleRate } from './irr.ts'
import { internalRatesOf } from './irr.ts'
import { modifiedRate } from './mirr.ts'
import { paybackYears, studyPaybackYears } from './payback.ts'

/** What an investment is worth, in one way of reading its flows. Money [PLN], rates fractions, times [years]. */
export interface Indicators {
  readonly npv: number
  readonly irr: number | null
  /** Why `irr` is null. */
  readonly irrReason: NoSingleRate | null
  readonly mirr: number | null
  readonly spbt: number | null
  readonly dpbt: number | null
  readonly benefitCost: number | null
  /** Even yearly amount worth as much as the NPV. */
  readonly annuity: number
}

/** Everything but the first outlay, year by year: what both readings share. */
function afterOutlay(row: FlowYear, outlay: number, investmentYear: number): number {
  return row.result + (row.year === investmentYear ? outlay : 0)
}

function quotient(a: number, b: number): number | null {
  return b > 0 ? a / b : null
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0)
}

/** Flows of years 0..n with the outlay at t = 0 [PLN]. */
export function standardFlows(plan: InvestmentPlan, flow: CashFlow): number[] {
  const outlay = initialOutlay(plan) + (plan.workingCapitalPln ?? 0)
  const paidIn = flow.convention === 'study-2023' ? 1 : plan.investmentYear
  const net = flow.simple.map((row) => afterOutlay(row, outlay, paidIn))
  net[0] = (net[0] ?? 0) - outlay
  return net
}

/** NPV of the standard reading alone [PLN]: cheap enough to be drawn thousands of times. */
export function standardValue(plan: InvestmentPlan, flow: CashFlow): number {
  return netPresentValue(standardFlows(plan, flow), plan.discountRate)
}

/**
 * The standard reading: the outlay at t = 0, every flow discounted by its year, payback within the year in which it
 * happens, B/C of discounted benefits (savings and what is set free at the end) over discounted costs (outlay, operation,
 * tax), so that B/C > 1 exactly when NPV > 0; IRR of the undiscounted flows.
 *
 * @param flow  rows of either convention; its tax is taken as it stands
 * @pl NPV, IRR, MIRR, SPBT, DPBT, B/C, renta roczna
 */
export function standardIndicators(plan: InvestmentPlan, flow: CashFlow): Indicators {
  const outlay = initialOutlay(plan) + (plan.workingCapitalPln ?? 0)
  const net = standardFlows(plan, flow)
  const discounted = net.map((value, t) => value * discountFactor(plan.discountRate, t))
  const worth = (of: (row: FlowYear) => number) =>
    sum(flow.simple.map((row) => of(row) * discountFactor(plan.discountRate, row.year)))
  const freed = (plan.residualPln ?? 0) + (plan.workingCapitalPln ?? 0)
  const benefits = worth((row) => row.saving) + freed * discountFactor(plan.discountRate, plan.years)
  const costs = outlay - worth((row) => row.operating + row.tax)
  const rates = internalRatesOf(net)
  const npv = sum(discounted)
  return {
    npv,
    irr: rates.reason === null ? (rates.roots[0] ?? null) : null,
    irrReason: rates.reason,
    mirr: modifiedRate(net, plan.discountRate, plan.discountRate),
    spbt: paybackYears(net),
    dpbt: paybackYears(discounted),
    benefitCost: quotient(benefits, costs),
    annuity: equivalentAnnual(npv, plan.discountRate, plan.years),
  }
}

/**
 * The reading of the 2023 study: the outlay in year 1 undiscounted, NPV = last running sum of the discounted flows, payback
 * by the study's interpolation, B/C of undiscounted savings over undiscounted costs, and an "IRR" of the already discounted
 * flows, which is no IRR.
 *
 * @source 2023 study, table 11; the last one is the closest reading of its printed 35.42 % (35.49 % here)
 */
export function studyIndicators(plan: InvestmentPlan, flow: CashFlow): Indicators {
  const outlay = initialOutlay(plan) + (plan.workingCapitalPln ?? 0)
  const paidIn = flow.convention === 'study-2023' ? 1 : plan.investmentYear
  const inYearOne = (net: readonly number[]) => net.map((value, t) => value - (t === 1 ? outlay : 0))
  const rest = flow.simple.map((row) => afterOutlay(row, outlay, paidIn))
  const simple = inYearOne(rest)
  const discounted = inYearOne(rest.map((value, t) => value * discountFactor(plan.discountRate, t)))
  const rates = internalRatesOf(discounted)
  const freed = (plan.residualPln ?? 0) + (plan.workingCapitalPln ?? 0)
  const npv = sum(discounted)
  return {
    npv,
    irr: rates.reason === null ? (rates.roots[0] ?? null) : null,
    irrReason: rates.reason,
    mirr: modifiedRate(simple, plan.discountRate, plan.discountRate),
    spbt: studyPaybackYears(simple),
    dpbt: studyPaybackYears(discounted),
    benefitCost: quotient(
      sum(flow.simple.map((row) => row.saving)) + freed,
      outlay - sum(flow.simple.map((row) => row.operating + row.tax)),
    ),
    annuity: equivalentAnnual(npv, plan.discountRate, plan.years),
  }
}
