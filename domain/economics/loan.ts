import { Refusal } from '../problems/refusal.ts'
import { annuityPresentValue } from './discount.ts'

export interface Loan {
  readonly principalPln: number
  /** Yearly interest, a fraction ≥ 0. */
  readonly rate: number
  /** Years until the last instalment, the grace period among them. */
  readonly years: number
  /** Years at the beginning in which only interest is paid. */
  readonly graceYears: number
  /** Equal instalments (annuity) or equal parts of the principal. */
  readonly kind: 'annuity' | 'equal-principal'
}

export interface LoanYear {
  readonly year: number
  readonly interestPln: number
  readonly principalPln: number
  readonly paymentPln: number
  /** What is still owed at the end of the year. */
  readonly balancePln: number
}

/**
 * Repayment of a loan, one instalment a year at the year's end, drawn at t = 0.
 *
 * @returns  years 1..n; the last balance is 0
 * @refuses  economics.impossible-loan when no year is left for repaying, or an amount is negative
 * @pl kredyt: raty równe (annuitetowe), raty malejące (kapitałowe), karencja
 */
export function loanSchedule(loan: Loan): LoanYear[] {
  const { principalPln, rate, years, graceYears, kind } = loan
  if (!Number.isInteger(years) || !Number.isInteger(graceYears) || graceYears < 0 || years - graceYears < 1)
    throw new Refusal('economics.impossible-loan', { years, graceYears, rate, principalPln })
  if (principalPln < 0 || rate < 0)
    throw new Refusal('economics.impossible-loan', { years, graceYears, rate, principalPln })
  const instalments = years - graceYears
  const annuity = principalPln / annuityPresentValue(rate, instalments)
  const rows: LoanYear[] = []
  let balance = principalPln
  for (let year = 1; year <= years; year += 1) {
    const interestPln = balance * rate
    const due = year <= graceYears ? 0 : kind === 'annuity' ? annuity - interestPln : principalPln / instalments
    // The last instalment takes the whole balance: no crumb of rounding stays owed.
    const repaid = year === years ? balance : due
    balance = year === years ? 0 : balance - repaid
    rows.push({ year, interestPln, principalPln: repaid, paymentPln: interestPln + repaid, balancePln: balance })
  }
  return rows
}
