import { Refusal } from '../problems/refusal.ts'
import { linearDepreciation, studyDepreciation } from './depreciation.ts'
import { discountFactor } from './discount.ts'
import type { LossCarryForward } from './income-tax.ts'
import { incomeTax } from './income-tax.ts'

/** `standard`: as finance counts. `study-2023`: as the 2023 study of the Płock cluster counts, for reproduction. */
export type Convention = 'standard' | 'study-2023'

/** An investment that saves or earns money over whole years. Amounts are positive; costs get their sign in the rows. */
export interface InvestmentPlan {
  readonly years: number
  readonly investmentPln: number
  /** 0: paid before the first year; 1: paid at the end of the first. The study pays in year 1. */
  readonly investmentYear: 0 | 1
  /** Cost of operation and saving of year 1 [PLN/year]. */
  readonly operatingPln: number
  readonly savingPln: number
  /** Factors of years 1..n. */
  readonly operatingIndex: readonly number[]
  readonly savingIndex: readonly number[]
  readonly outputIndex: readonly number[]
  readonly discountRate: number
  readonly depreciationRate: number
  /** First year with depreciation; undefined: the year after the investment. */
  readonly depreciationStartYear?: number
  readonly incomeTaxRate: number
  readonly taxLosses?: LossCarryForward
  /** Grant received with the investment [PLN]; its part of the investment is not depreciated for tax. */
  readonly grantPln?: number
  /** Exchanges of worn parts (inverters) in given years [PLN of that year]. */
  readonly replacements?: readonly { readonly year: number; readonly pln: number }[]
  /** VAT on the investment that nobody gives back, as a fraction of the net price. */
  readonly lostVatShare?: number
  /** What the plant is still worth at the end of the last year [PLN]. */
  readonly residualPln?: number
  /** Money bound with the investment and set free in the last year [PLN]. */
  readonly workingCapitalPln?: number
}

/** One year in złoty; costs negative, savings positive. Depreciation is no flow and stands apart. */
export interface FlowYear {
  readonly year: number
  /** Investment less grant, bound and freed working capital, residual value. */
  readonly investment: number
  /** Operation and exchanges of parts. */
  readonly operating: number
  readonly saving: number
  readonly tax: number
  readonly result: number
  readonly cumulative: number
  readonly depreciation: number
}

export interface CashFlow {
  readonly convention: Convention
  readonly simple: readonly FlowYear[]
  readonly discounted: readonly FlowYear[]
}

/** Refuses lists of another length than the horizon, and rates that mean nothing. */
export function checkPlan(plan: InvestmentPlan): void {
  if (!Number.isInteger(plan.years) || plan.years < 1)
    throw new Refusal('economics.no-years', { years: plan.years }, { pointer: '/years' })
  for (const list of ['operatingIndex', 'savingIndex', 'outputIndex'] as const)
    if (plan[list].length !== plan.years)
      throw new Refusal(
        'economics.unequal-years',
        { list, length: plan[list].length, years: plan.years },
        { pointer: `/${list}` },
      )
  if (!(plan.discountRate > -1))
    throw new Refusal('economics.impossible-rate', { rate: plan.discountRate }, { pointer: '/discountRate' })
  if ((plan.grantPln ?? 0) > plan.investmentPln)
    throw new Refusal('economics.grant-above-investment', {
      grant: plan.grantPln ?? 0,
      investment: plan.investmentPln,
    })
  for (const { year } of plan.replacements ?? [])
    if (!Number.isInteger(year) || year < 1 || year > plan.years)
      throw new Refusal('economics.year-outside', { year, years: plan.years })
}

/** What must be paid for the investment itself: net price and the VAT nobody gives back, less the grant [PLN]. */
export function initialOutlay(plan: InvestmentPlan): number {
  return plan.investmentPln * (1 + (plan.lostVatShare ?? 0)) - (plan.grantPln ?? 0)
}

function yearly(values: readonly { readonly year: number; readonly pln: number }[], years: number): number[] {
  const out = new Array<number>(years + 1).fill(0)
  for (const { year, pln } of values) out[year] = (out[year] ?? 0) + pln
  return out
}

function depreciationOf(plan: InvestmentPlan, convention: Convention): number[] {
  if (convention === 'study-2023') return studyDepreciation(plan.investmentPln, plan.depreciationRate, plan.years)
  const start = plan.depreciationStartYear ?? plan.investmentYear + 1
  return linearDepreciation(initialOutlay(plan), plan.depreciationRate, start, plan.years)
}

/**
 * Cash flow of years 0..n, simple and discounted, in one of two conventions.
 *
 * `standard`: the investment stands in its year and is discounted like any flow; tax is due on saving less operation less
 * depreciation (a negative base gives none); result = all flows after tax.
 * `study-2023` (tables 8, 9, 12 and 13 of the study): the investment stands in year 1 and is not discounted; the other flows of
 * year t are divided by (1+r)^t; depreciation is shown from year 2 and used for nothing; no tax.
 *
 * @refuses economics.no-years, economics.unequal-years, economics.impossible-rate, economics.grant-above-investment
 * @pl przepływy finansowe: model prosty i zdyskontowany
 */
export function cashFlow(plan: InvestmentPlan, convention: Convention): CashFlow {
  checkPlan(plan)
  const { years } = plan
  const study = convention === 'study-2023'
  const investmentYear = study ? 1 : plan.investmentYear
  const depreciation = depreciationOf(plan, convention)
  const replaced = yearly(plan.replacements ?? [], years)
  const upFront = initialOutlay(plan) + (plan.workingCapitalPln ?? 0)
  const freed = (plan.residualPln ?? 0) + (plan.workingCapitalPln ?? 0)
  const operating = replaced.map((pln, t) =>
    t === 0 ? 0 : -(plan.operatingPln * (plan.operatingIndex[t - 1] ?? 0) + pln),
  )
  const saving = replaced.map((_, t) =>
    t === 0 ? 0 : plan.savingPln * (plan.savingIndex[t - 1] ?? 0) * (plan.outputIndex[t - 1] ?? 0),
  )
  // The residual value is proceeds of a sale: taxed, as the written-off rest was deducted.
  const bases = saving.map(
    (s, t) => s + (operating[t] ?? 0) - (depreciation[t] ?? 0) + (t === years ? (plan.residualPln ?? 0) : 0),
  )
  const tax = study ? bases.map(() => 0) : incomeTax(bases, plan.incomeTaxRate, plan.taxLosses ?? null)
  const flows = saving.map((s, t) => ({
    initial: t === investmentYear ? -upFront : 0,
    later: t === years ? freed : 0,
    operating: operating[t] ?? 0,
    saving: s,
    tax: -(tax[t] ?? 0),
    depreciation: -(depreciation[t] ?? 0),
  }))
  const rows = (factor: (t: number) => number): FlowYear[] => {
    let cumulative = 0
    return flows.map((flow, year) => {
      const f = factor(year)
      const investment = flow.initial * (study ? 1 : f) + flow.later * f
      const result = investment + (flow.operating + flow.saving + flow.tax) * f
      cumulative += result
      return {
        year,
        investment,
        operating: flow.operating * f,
        saving: flow.saving * f,
        tax: flow.tax * f,
        result,
        cumulative,
        depreciation: flow.depreciation * f,
      }
    })
  }
  return { convention, simple: rows(() => 1), discounted: rows((t) => discountFactor(plan.discountRate, t)) }
}
