import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calculate } from './calculator.ts'
import { cashFlow } from './cash-flow.ts'
import { irr } from './irr.ts'
import { lcoe } from './lcoe.ts'

describe('calculator lcoe', () => {
  test('table 1 of the 2023 study: 223.70', () => {
    expect(
      calculate(lcoe, { investmentPln: '3500000', operatingPlnTotal: 1876850, energyMwhTotal: 24036 }),
    ).toMatchObject({ lcoePlnPerMwh: '223.70', method: 'simple' })
  })
  test('years are discounted, the investment is not', () => {
    const found = calculate(lcoe, {
      investmentPln: '1000',
      operatingPln: ['110', '121'],
      energyMwh: [11, 12.1],
      discountRate: 0.1,
    })
    // (1000 + 100 + 100) / (10 + 10)
    expect(found.lcoePlnPerMwh).toBe('60.00')
  })
  test('no energy gives null', () => {
    expect(calculate(lcoe, { investmentPln: '1', operatingPlnTotal: '0', energyMwhTotal: 0 }).lcoePlnPerMwh).toBeNull()
  })
  test.each([
    [{}],
    [{ investmentPln: '1' }],
    [{ investmentPln: '1', operatingPlnTotal: '1' }],
    [{ investmentPln: '1', operatingPlnTotal: '1', energyMwhTotal: 1, discountRate: 0.1 }],
    [{ investmentPln: '-1', operatingPlnTotal: '1', energyMwhTotal: 1 }],
    [{ investmentPln: '1', operatingPlnTotal: '1', energyMwhTotal: -1 }],
    [{ investmentPln: '1', operatingPln: ['1'], energyMwh: [1, 2], discountRate: 0.1 }],
    [{ investmentPln: '1', operatingPln: ['1'], energyMwh: [1], discountRate: -1 }],
    [{ investmentPln: 'x', operatingPlnTotal: '1', energyMwhTotal: 1 }],
  ])('%j is refused', (input) => {
    expect(() => calculate(lcoe, input)).toThrow(/input\.|economics\./)
  })
})

const flat = (years: number) => new Array<number>(years).fill(1)
const base = {
  years: 3,
  investmentPln: '1000',
  investmentYear: 0,
  operatingPln: '100',
  savingPln: '600',
  operatingIndex: flat(3),
  savingIndex: flat(3),
  outputIndex: flat(3),
  discountRate: 0.1,
  depreciationRate: 0.1,
  incomeTaxRate: 0.1,
  convention: 'standard',
}

interface Row {
  readonly [field: string]: string
}

describe('calculator cash-flow', () => {
  test('the standard convention by hand', () => {
    const found = calculate(cashFlow, base) as unknown as {
      rows: Row[]
      indicators: Record<string, Record<string, unknown>>
    }
    // Base 600 − 100 − 100 = 400, tax 40; result 460 a year.
    expect(found.rows[0]).toMatchObject({ year: 0, investmentPln: '-1000.00', resultPln: '-1000.00', taxPln: '0.00' })
    expect(found.rows[1]).toMatchObject({
      operatingPln: '-100.00',
      savingPln: '600.00',
      taxPln: '-40.00',
      resultPln: '460.00',
      cumulativePln: '-540.00',
      depreciationPln: '-100.00',
    })
    expect(found.rows[2]?.discounted).toMatchObject({ resultPln: '380.17', savingPln: '495.87' })
    expect(found.indicators.standard).toMatchObject({
      npvPln: '143.95',
      irr: expect.closeTo(0.180_6, 3),
      spbtYears: expect.closeTo(2 + 80 / 460, 9),
    })
  })
  test('rows add up as printed within a grosz, in either convention', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.integer({ min: 0, max: 999_999 }),
        fc.integer({ min: -99, max: 999_999 }),
        fc.constantFrom('standard', 'study-2023'),
        fc.constantFrom(0, 1),
        (years, investment, operating, saving, convention, investmentYear) => {
          const found = calculate(cashFlow, {
            ...base,
            years,
            investmentPln: investment,
            operatingPln: operating,
            savingPln: saving,
            operatingIndex: flat(years),
            savingIndex: flat(years),
            outputIndex: flat(years),
            convention,
            investmentYear,
          }) as unknown as { rows: (Row & { discounted: Row })[] }
          expect(found.rows).toHaveLength(years + 1)
          for (const row of found.rows)
            for (const one of [row, row.discounted] as Row[]) {
              const parts = ['investmentPln', 'operatingPln', 'savingPln', 'taxPln'].map((name) => Number(one[name]))
              expect(Math.abs(parts.reduce((a, b) => a + b, 0) - Number(one.resultPln))).toBeLessThan(0.021)
            }
        },
      ),
    )
  })
  test('the study names the tax and does not apply it; both indicator sets come with what differs', () => {
    const found = calculate(cashFlow, { ...base, convention: 'study-2023' })
    expect(found.taxApplied).toBe(false)
    const codes = found.findings.map(({ code }) => code)
    expect(codes).toContain('economics.study-tax-not-applied')
    expect(codes).toContain('economics.conventions-differ')
  })
  test.each([
    [{ ...base, outputIndex: flat(2) }],
    [{ ...base, savingIndex: flat(4) }],
    [{ ...base, years: 0 }],
    [{ ...base, years: 2.5 }],
    [{ ...base, investmentYear: 2 }],
    [{ ...base, incomeTaxRate: 9 }],
    [{ ...base, depreciationRate: -0.1 }],
    [{ ...base, discountRate: -1 }],
    [{ ...base, investmentPln: '-5' }],
    [{ ...base, convention: 'mine' }],
    [{ ...base, operatingIndex: [1, 1, -1] }],
    [{ ...base, savingPln: null }],
    [{ ...base, grantPln: '1001' }],
  ])('%j is refused', (input) => {
    expect(() => calculate(cashFlow, input)).toThrow(/input\.|economics\./)
  })
  test('a rate written as percent is told', () => {
    expect(calculate(cashFlow, { ...base, discountRate: 10.35 }).findings.map(({ code }) => code)).toContain(
      'economics.rate-as-percent',
    )
  })
})

describe('calculator irr', () => {
  test('one root, several, none, and why', () => {
    expect(calculate(irr, { flowsPln: ['-100', '110'] })).toMatchObject({ roots: [0.1], reason: null })
    expect(calculate(irr, { flowsPln: [-1000, 6000, -11000, 6000] })).toMatchObject({
      roots: [0, 1, 2],
      reason: 'several-roots',
    })
    expect(calculate(irr, { flowsPln: [-1, 1, -1] })).toMatchObject({ roots: [], reason: 'no-real-root' })
    expect(calculate(irr, { flowsPln: [1, 2] })).toMatchObject({ roots: [], reason: 'no-sign-change' })
    expect(
      calculate(irr, {
        flows: [
          { day: '2026-01-01', amountPln: '110' },
          { day: '2025-01-01', amountPln: '-100' },
        ],
      }),
    ).toMatchObject({ roots: [0.1], reason: null })
  })
  test.each([
    [{}],
    [{ flowsPln: [1], flows: [] }],
    [{ flowsPln: ['a'] }],
    [{ flows: [{ day: '2025-02-30', amountPln: 1 }] }],
    [{ flowsPln: new Array(700).fill(1) }],
  ])('%j is refused', (input) => {
    expect(() => calculate(irr, input)).toThrow(/input\./)
  })
})
