import type { CashFlow, InvestmentPlan } from './cash-flow.ts'
import { netPresentValue } from './discount.ts'
import { standardFlows } from './indicators.ts'
import type { Rates } from './irr.ts'
import { internalRatesOf } from './irr.ts'
import type { Loan, LoanYear } from './loan.ts'
import { loanSchedule } from './loan.ts'

/** The investment seen by its owner, after the bank. */
export interface Equity {
  readonly schedule: readonly LoanYear[]
  /** Owner's flows of years 0..n [PLN]. */
  readonly flows: readonly number[]
  readonly npv: number
  readonly rates: Rates
  /** Smallest yearly quotient of flow before the bank and instalment; null without an instalment. */
  readonly worstCoverage: number | null
}

/**
 * Owner's flows with a loan drawn at t = 0: what is left after instalments, and the tax saved on interest where a tax is
 * due in that year.
 *
 * @pl przepływy kapitału własnego; wskaźnik pokrycia obsługi długu (DSCR)
 */
export function equityWithLoan(plan: InvestmentPlan, flow: CashFlow, loan: Loan): Equity {
  const schedule = loanSchedule(loan)
  const before = standardFlows(plan, flow)
  const coverages: number[] = []
  const flows = before.map((value, year) => {
    if (year === 0) return value + loan.principalPln
    const row = schedule[year - 1]
    if (!row) return value
    // Interest lowers the base, but the tax of a year never below nothing.
    const due = -(flow.simple[year]?.tax ?? 0)
    const shield = Math.min(due, row.interestPln * plan.incomeTaxRate)
    if (row.paymentPln > 0) coverages.push((value + shield) / row.paymentPln)
    return value + shield - row.paymentPln
  })
  return {
    schedule,
    flows,
    npv: netPresentValue(flows, plan.discountRate),
    rates: internalRatesOf(flows),
    worstCoverage: coverages.length > 0 ? Math.min(...coverages) : null,
  }
}
