import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { InvestmentPlan } from './cash-flow.ts'
import { cashFlow } from './cash-flow.ts'
import { netPresentValue } from './discount.ts'
import { equityWithLoan } from './equity.ts'
import { standardIndicators, studyIndicators } from './indicators.ts'
import { monteCarlo, percentileOf } from './monte-carlo.ts'
import { breakEvenFactor, standardNpv, tornado } from './sensitivity.ts'

const flat = (years: number) => new Array<number>(years).fill(1)

const plans: fc.Arbitrary<InvestmentPlan> = fc.integer({ min: 1, max: 30 }).chain((years) => {
  const index = fc.array(fc.double({ min: 0.2, max: 2, noNaN: true }), { minLength: years, maxLength: years })
  return fc.record({
    years: fc.constant(years),
    investmentPln: fc.integer({ min: 0, max: 5_000_000 }),
    investmentYear: fc.constantFrom(0 as const, 1 as const),
    operatingPln: fc.integer({ min: 0, max: 200_000 }),
    savingPln: fc.integer({ min: 0, max: 900_000 }),
    operatingIndex: index,
    savingIndex: index,
    outputIndex: index,
    discountRate: fc.double({ min: -0.05, max: 0.4, noNaN: true }),
    depreciationRate: fc.constantFrom(0, 0.04, 0.07, 0.1, 0.25, 1),
    incomeTaxRate: fc.constantFrom(0, 0.09, 0.19),
  })
})

describe('cash flow of a plan', () => {
  test('result = investment + operation + saving + tax, and the running sum adds them up, in both tables of both conventions', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom('standard' as const, 'study-2023' as const), (plan, convention) => {
        const flow = cashFlow(plan, convention)
        for (const rows of [flow.simple, flow.discounted]) {
          let running = 0
          expect(rows).toHaveLength(plan.years + 1)
          for (const row of rows) {
            running += row.result
            expect(row.result).toBeCloseTo(row.investment + row.operating + row.saving + row.tax, 4)
            expect(row.cumulative).toBeCloseTo(running, 4)
            expect(row.investment).toBeLessThanOrEqual(0)
            expect(row.operating).toBeLessThanOrEqual(0)
            expect(row.tax).toBeLessThanOrEqual(0)
          }
        }
        if (convention === 'study-2023') for (const row of flow.simple) expect(row.tax).toBe(-0)
      }),
    )
  })
  test('an independent computation year by year gives the same standard figures', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const net = [-plan.investmentPln]
        let left = plan.investmentPln
        for (let t = 1; t <= plan.years; t += 1) {
          const i = t - 1
          const gain =
            plan.savingPln * (plan.savingIndex[i] ?? 0) * (plan.outputIndex[i] ?? 0) -
            plan.operatingPln * (plan.operatingIndex[i] ?? 0)
          const off = t > plan.investmentYear ? Math.min(plan.investmentPln * plan.depreciationRate, left) : 0
          left = Math.abs(left - off) < 1e-6 * plan.investmentPln ? 0 : left - off
          net.push(gain - Math.max(0, gain - off) * plan.incomeTaxRate)
        }
        const found = standardIndicators(plan, cashFlow(plan, 'standard'))
        const size = 1 + Math.abs(found.npv) + plan.investmentPln + plan.savingPln * 100
        expect(Math.abs(found.npv - netPresentValue(net, plan.discountRate))).toBeLessThan(1e-6 * size)
        // B/C and NPV always agree on whether it pays.
        if (found.benefitCost !== null && Math.abs(found.npv) > 1e-3) expect(found.benefitCost > 1).toBe(found.npv > 0)
        if (found.irr !== null)
          expect(Math.abs(netPresentValue(net, found.irr))).toBeLessThan(
            1e-3 * size * Math.max(1, (1 + found.irr) ** -plan.years),
          )
      }),
    )
  })
  test('without tax, grant and rest value both conventions have the same NPV', () => {
    fc.assert(
      fc.property(plans, (given) => {
        const plan = { ...given, incomeTaxRate: 0 }
        const standard = standardIndicators(plan, cashFlow(plan, 'standard')).npv
        const flow = cashFlow(plan, 'study-2023')
        expect(studyIndicators(plan, flow).npv).toBeCloseTo(standard, 3)
        expect(flow.discounted.at(-1)?.cumulative).toBeCloseTo(standard, 3)
      }),
    )
  })
  test('grant, lost VAT, exchanged inverters, rest value and working capital enter where they belong', () => {
    const plan: InvestmentPlan = {
      years: 3,
      investmentPln: 1000,
      investmentYear: 0,
      operatingPln: 10,
      savingPln: 500,
      operatingIndex: flat(3),
      savingIndex: flat(3),
      outputIndex: flat(3),
      discountRate: 0,
      depreciationRate: 0.5,
      incomeTaxRate: 0.1,
      grantPln: 400,
      lostVatShare: 0.23,
      replacements: [{ year: 2, pln: 90 }],
      residualPln: 50,
      workingCapitalPln: 20,
    }
    const { simple } = cashFlow(plan, 'standard')
    expect(simple[0]?.investment).toBeCloseTo(-(1000 * 1.23 - 400 + 20), 9)
    expect(simple[2]?.operating).toBe(-100)
    expect(simple[3]?.investment).toBe(70)
    // Year 1: base 500 − 10 − 415; year 3: 500 − 10 + 50.
    expect(simple[1]?.tax).toBeCloseTo(-7.5, 9)
    expect(simple[3]?.tax).toBeCloseTo(-54, 9)
  })
  test('lists of another length, no years and a grant above the investment are refused', () => {
    const plan: InvestmentPlan = {
      years: 2,
      investmentPln: 10,
      investmentYear: 0,
      operatingPln: 1,
      savingPln: 5,
      operatingIndex: flat(2),
      savingIndex: flat(2),
      outputIndex: flat(2),
      discountRate: 0.1,
      depreciationRate: 0.1,
      incomeTaxRate: 0,
    }
    expect(() => cashFlow({ ...plan, outputIndex: flat(3) }, 'standard')).toThrow(/unequal-years/)
    expect(() => cashFlow({ ...plan, years: 0 }, 'standard')).toThrow(/no-years/)
    expect(() => cashFlow({ ...plan, grantPln: 11 }, 'standard')).toThrow(/grant-above-investment/)
    expect(() => cashFlow({ ...plan, replacements: [{ year: 3, pln: 1 }] }, 'standard')).toThrow(/year-outside/)
    expect(() => cashFlow({ ...plan, discountRate: -1 }, 'standard')).toThrow(/impossible-rate/)
  })
})

describe('risk', () => {
  const plan: InvestmentPlan = {
    years: 20,
    investmentPln: 1_000_000,
    investmentYear: 0,
    operatingPln: 20_000,
    savingPln: 150_000,
    operatingIndex: flat(20),
    savingIndex: flat(20),
    outputIndex: flat(20),
    discountRate: 0.08,
    depreciationRate: 0.1,
    incomeTaxRate: 0.09,
  }
  test('the widest bar comes first, and at the break-even factor the NPV is nothing', () => {
    const bars = tornado(plan, [
      { input: 'operating', low: 0.9, high: 1.1 },
      { input: 'saving', low: 0.9, high: 1.1 },
    ])
    expect(bars.map((bar) => bar.input)).toEqual(['saving', 'operating'])
    expect((bars[0]?.lowNpv ?? 0) < (bars[0]?.highNpv ?? 0)).toBe(true)
    const factor = breakEvenFactor(plan, 'saving', 0.1, 3) ?? 0
    expect(standardNpv({ ...plan, savingPln: plan.savingPln * factor })).toBeCloseTo(0, 4)
    expect(breakEvenFactor(plan, 'saving', 2, 3)).toBeNull()
  })
  test('the same seed gives the same spread, another seed another; without ranges there is none', () => {
    const ranges = [{ input: 'saving', low: 0.8, high: 1.2, shape: 'triangle' }] as const
    expect(monteCarlo(plan, ranges, 500, 1)).toEqual(monteCarlo(plan, ranges, 500, 1))
    expect(monteCarlo(plan, ranges, 500, 1)).not.toEqual(monteCarlo(plan, ranges, 500, 2))
    const still = monteCarlo(plan, [], 10, 1)
    expect(new Set(still.percentiles.map(({ npv }) => npv)).size).toBe(1)
    expect(() => monteCarlo(plan, [], 0, 1)).toThrow(/impossible-runs/)
  })
  test('NPV is linear in the saving while tax is due, so its mean over an even range is the NPV of the middle', () => {
    const even = monteCarlo(
      { ...plan, incomeTaxRate: 0 },
      [{ input: 'saving', low: 0.8, high: 1.2, shape: 'even' }],
      4000,
      3,
    )
    expect(Math.abs(even.mean / standardNpv({ ...plan, incomeTaxRate: 0 }) - 1)).toBeLessThan(1e-3)
    expect(even.percentiles[3]?.npv).toBeCloseTo(percentileOf([even.percentiles[3]?.npv ?? 0], 50), 9)
  })
  test('a loan at the discount rate changes nothing in the NPV without tax; a cheaper one raises it', () => {
    const untaxed = { ...plan, incomeTaxRate: 0 }
    const flow = cashFlow(untaxed, 'standard')
    const loan = { principalPln: 700_000, years: 10, graceYears: 1, kind: 'annuity' } as const
    expect(equityWithLoan(untaxed, flow, { ...loan, rate: 0.08 }).npv).toBeCloseTo(standardNpv(untaxed), 4)
    expect(equityWithLoan(untaxed, flow, { ...loan, rate: 0.02 }).npv).toBeGreaterThan(standardNpv(untaxed))
  })
})
