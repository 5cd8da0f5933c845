import { describe, expect, test } from 'vitest'
import { investmentAnalysis } from './investment.ts'
import type { InvestmentInputs } from './investment-plan.ts'

const inputs: InvestmentInputs = {
  regime: 'cluster',
  decisionInForce: false,
  parts: [
    {
      id: 'pv',
      name: 'PV',
      investmentPln: 3_000_000,
      operatingPlnPerYear: 60_000,
      energyKwhPerYear: 1_000_000,
      degradationPerYear: 0.005,
    },
    {
      id: 'store',
      name: 'Magazyn',
      investmentPln: 1_000_000,
      operatingPlnPerYear: 15_000,
      energyKwhPerYear: 0,
      degradationPerYear: 0,
    },
  ],
  savingPlnYear1: 520_000,
  years: 25,
  investmentYear: 0,
  discountRate: 0.06,
  savingPath: { kind: 'compound', rate: 0.02 },
  operatingPath: { kind: 'compound', rate: 0.025 },
  depreciationRate: 0.07,
  incomeTaxRate: 0.19,
  grantShare: 0.3,
  replacements: [{ year: 13, pln: 130_000 }],
  lostVatShare: 0,
  residualShare: 0.05,
  loan: { share: 0.5, years: 12, graceYears: 1, rate: 0.065, kind: 'equal-principal' },
  ranges: { investment: [0.85, 1.25], saving: [0.7, 1.3], output: [0.9, 1.1] },
  monteCarlo: { runs: 500, seed: 7 },
}

describe('the investment part of the report', () => {
  const report = investmentAnalysis(inputs)
  test('both conventions have all years; the standard one taxes, the study does not and says where it differs', () => {
    expect(report.conventions.map(({ id }) => id)).toEqual(['standard', 'study-2023'])
    for (const { simple, discounted } of report.conventions) {
      expect(simple).toHaveLength(26)
      expect(discounted).toHaveLength(26)
    }
    const [standard, study] = report.conventions
    expect(Number(standard?.simple[20]?.taxPln)).toBeLessThan(0)
    expect(study?.simple.every(({ taxPln }) => taxPln === '0.00')).toBe(true)
    expect(study?.warnings.length).toBeGreaterThan(2)
    // The standard NPV is the last running sum of its discounted table when the investment stands at t = 0.
    expect(standard?.indicators.npvPln).toBe(standard?.discounted.at(-1)?.cumulativePln)
  })
  test('the base case of the scenarios is the standard NPV, without the grant it is lower, and the ends enclose it', () => {
    const npv = (pl: string) => Number(report.scenarios.find(({ name }) => name.pl === pl)?.npvPln)
    expect(npv('wariant podstawowy')).toBe(Number(report.conventions[0]?.indicators.npvPln))
    expect(npv('bez dotacji')).toBeLessThan(npv('wariant podstawowy'))
    expect(npv('wszystko na gorszym końcu zakresów')).toBeLessThan(npv('wariant podstawowy'))
    expect(npv('wszystko na lepszym końcu zakresów')).toBeGreaterThan(npv('wariant podstawowy'))
  })
  test('storage has no unit cost of energy; the plant has both, the discounted one higher', () => {
    expect(report.lcoe.map(({ plant }) => plant)).toEqual(['PV'])
    expect(Number(report.lcoe[0]?.discountedPlnPerMwh)).toBeGreaterThan(Number(report.lcoe[0]?.simplePlnPerMwh))
  })
  test('percentiles rise, and the widest bar of the tornado is the saving', () => {
    const values = report.monteCarlo?.npvPercentilesPln.map(({ npvPln }) => Number(npvPln)) ?? []
    expect(values).toEqual([...values].sort((a, b) => a - b))
    expect(report.sensitivity[0]?.input.en).toMatch(/saving/)
    expect(report.sensitivity[0]?.lowLabel).toBe('−30%')
  })
  test('the loan is repaid and the owner’s figures stand among the parameters', () => {
    expect(report.equity?.schedule.at(-1)?.balancePln).toBe(0)
    expect(report.parameters.map(({ name }) => name.en)).toContain('NPV of equity with the loan')
  })
  test('without ranges and loan there is no spread and no owner’s view', () => {
    const plain = investmentAnalysis({ ...inputs, ranges: {}, loan: null, grantShare: 0 })
    expect(plain.monteCarlo).toBeNull()
    expect(plain.equity).toBeNull()
    expect(plain.sensitivity).toEqual([])
  })
})
