import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, fromNumber, fullText } from '../quantity/decimal.ts'
import { ASSUMED_PATHS, assumedPaths } from './assumed-paths.ts'
import { linearDepreciation, studyDepreciation } from './depreciation.ts'
import { annuityPresentValue, discountFactor, equivalentAnnual, netPresentValue } from './discount.ts'
import { incomeTax } from './income-tax.ts'
import { factorsOf } from './index-path.ts'
import { discountedLcoe, simpleLcoe } from './lcoe.ts'
import type { Loan } from './loan.ts'
import { loanSchedule } from './loan.ts'
import { paybackYears, studyPaybackYears } from './payback.ts'
import { plnText } from './pln-text.ts'

const rate = fc.double({ min: 0, max: 0.5, noNaN: true })

describe('time value of money', () => {
  test('an annuity of 1 is worth the sum of its discounted złoty, and its equivalent is the loan instalment', () => {
    fc.assert(
      fc.property(rate, fc.integer({ min: 1, max: 60 }), (r, n) => {
        let sum = 0
        for (let t = 1; t <= n; t += 1) sum += discountFactor(r, t)
        expect(annuityPresentValue(r, n)).toBeCloseTo(sum, 8)
        const instalment = equivalentAnnual(1000, r, n)
        expect(netPresentValue([-1000, ...new Array<number>(n).fill(instalment)], r)).toBeCloseTo(0, 6)
      }),
    )
  })
  test('at a rate of nothing everything is worth itself', () => {
    expect(netPresentValue([-3, 1, 2], 0)).toBe(0)
    expect(annuityPresentValue(0, 7)).toBe(7)
  })
})

describe('unit cost of energy', () => {
  const list = (values: readonly number[]) => values.map(fromNumber)
  test('no energy means no unit cost', () => {
    expect(simpleLcoe(decimal('1'), decimal('1'), decimal('0'))).toBeNull()
    expect(discountedLcoe(decimal('1'), list([1, 1]), list([0, 0]), decimal('0.1'))).toBeNull()
  })
  test('without discounting the two measures agree', () => {
    const found = discountedLcoe(decimal('100'), list([1, 2, 3]), list([2, 2, 2]), decimal('0'))
    expect(found && fullText(found)).toBe('17.67')
    expect(fullText(simpleLcoe(decimal('100'), decimal('6'), decimal('6')) ?? decimal('0'))).toBe('17.67')
  })
  test('the exact way agrees with the plain sum of discounted years', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 1, max: 9_000 })), {
          minLength: 1,
          maxLength: 40,
        }),
        fc.integer({ min: -500, max: 3000 }),
        (investment, years, r) => {
          const found = discountedLcoe(
            fromNumber(investment),
            list(years.map(([cost]) => cost)),
            list(years.map(([, energy]) => energy)),
            { mantissa: BigInt(r), scale: 4 },
          )
          let cost = investment
          let energy = 0
          years.forEach(([c, e], i) => {
            cost += c / (1 + r / 10_000) ** (i + 1)
            energy += e / (1 + r / 10_000) ** (i + 1)
          })
          const expected = cost / energy
          expect(Math.abs(Number(found && fullText(found)) - expected)).toBeLessThan(0.005 + 1e-9 * expected)
        },
      ),
    )
  })
})

describe('loans', () => {
  const kinds = fc.constantFrom('annuity', 'equal-principal') as fc.Arbitrary<Loan['kind']>
  test('what is repaid is what was lent, the last balance is nothing, and the bank earns exactly its rate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000_000 }),
        rate,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 29 }),
        kinds,
        (principalPln, r, years, grace, kind) => {
          const graceYears = Math.min(grace, years - 1)
          const rows = loanSchedule({ principalPln, rate: r, years, graceYears, kind })
          expect(rows).toHaveLength(years)
          expect(rows.at(-1)?.balancePln).toBe(0)
          const repaid = rows.reduce((sum, row) => sum + row.principalPln, 0)
          expect(Math.abs(repaid - principalPln)).toBeLessThan(1e-9 * principalPln)
          expect(Math.abs(netPresentValue([-principalPln, ...rows.map((row) => row.paymentPln)], r))).toBeLessThan(
            1e-7 * principalPln,
          )
          for (const row of rows.slice(0, graceYears)) expect(row.principalPln).toBe(0)
          if (kind === 'annuity') {
            const paid = rows.slice(graceYears).map((row) => row.paymentPln)
            for (const payment of paid) expect(Math.abs(payment - (paid[0] ?? 0))).toBeLessThan(1e-7 * principalPln)
          }
        },
      ),
    )
  })
  test('a loan that is never repaid is refused', () => {
    expect(() => loanSchedule({ principalPln: 1, rate: 0.1, years: 3, graceYears: 3, kind: 'annuity' })).toThrow(
      /impossible-loan/,
    )
    expect(() => loanSchedule({ principalPln: -1, rate: 0.1, years: 3, graceYears: 0, kind: 'annuity' })).toThrow(
      /impossible-loan/,
    )
  })
})

describe('depreciation and tax', () => {
  test('linear depreciation writes off the value, no more; 10 % takes ten years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 100 }), (value, percent) => {
        const parts = linearDepreciation(value, percent / 100, 1, 120)
        expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(value, 4)
      }),
    )
    expect(linearDepreciation(100, 0.1, 1, 15).filter((part) => part > 0)).toHaveLength(10)
    expect(linearDepreciation(100, 0.3, 2, 6).map((part) => Number(part.toFixed(9)))).toEqual([0, 0, 30, 30, 30, 10, 0])
    expect(linearDepreciation(100, 0, 1, 3)).toEqual([0, 0, 0, 0])
  })
  test('the study leaves the first year out, so a tenth is never written off', () => {
    const parts = studyDepreciation(10_380_133, 0.1, 25)
    expect(parts.slice(0, 3)).toEqual([0, 0, 1_038_013.3])
    expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(9_342_119.7, 6)
  })
  test('a loss gives no tax, and lowers later tax only where the option says so', () => {
    expect(incomeTax([0, -100, 60, 80], 0.1, null)).toEqual([0, 0, 6, 8])
    expect(incomeTax([0, -100, 60, 80], 0.1, { years: 5, yearlyShare: 0.5 })).toEqual([0, 0, 1, 3])
    expect(incomeTax([0, -100, 60, 80], 0.1, { years: 1, yearlyShare: 1 })).toEqual([0, 0, 0, 8])
  })
})

describe('payback', () => {
  test('the standard way interpolates within the year; the study divides by the year before and counts one more', () => {
    expect(paybackYears([-100, 40, 40, 40])).toBe(2.5)
    expect(studyPaybackYears([0, -60, 40, 40])).toBe(3.5)
    expect(paybackYears([-100, 40])).toBeNull()
    expect(paybackYears([0, 40])).toBe(0)
    expect(paybackYears([-40, 40])).toBe(1)
    expect(studyPaybackYears([0, -60, 40])).toBeNull()
    expect(studyPaybackYears([0, 10, 10])).toBeNull()
  })
})

describe('index paths', () => {
  test('listed factors must be as many as the years, and no factor is negative', () => {
    expect(() => factorsOf({ kind: 'listed', factors: [1, 1] }, 3)).toThrow(/unequal-years/)
    expect(() => factorsOf({ kind: 'listed', factors: [1, 1, 1, 1] }, 3)).toThrow(/unequal-years/)
    expect(() => factorsOf({ kind: 'linear-loss', first: 0.5, yearly: 0.3 }, 4)).toThrow(/impossible-index/)
    expect(factorsOf({ kind: 'compound', rate: 0.1 }, 3)[2]).toBeCloseTo(1.21, 12)
  })
  test('every recorded set of paths covers 25 years, names its author and starts at 1', () => {
    for (const { id, saving, operating, output, author, day } of ASSUMED_PATHS) {
      expect(author.length).toBeGreaterThan(3)
      expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      for (const path of [saving, operating, output]) expect(factorsOf(path, 25)[0], id).toBe(1)
    }
    expect(() => assumedPaths('study-plok')).toThrow(/study-plock-2023/)
  })
  test('the output path of the study sums to 22.9 years of 25', () => {
    expect(factorsOf(assumedPaths('study-plock-2023').output, 25).reduce((a, b) => a + b, 0)).toBeCloseTo(22.9, 10)
  })
})

test('money leaves float64 without its noise: 123456.785 is printed .79 though its binary neighbour lies below', () => {
  expect(plnText(123456.78499999999)).toBe('123456.79')
  expect(plnText(-0.001)).toBe('0.00')
  expect(plnText(-2.345)).toBe('-2.35')
  expect(plnText(21624863.114)).toBe('21624863.11')
})
