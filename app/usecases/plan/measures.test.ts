import { expect, test } from 'vitest'
import { day } from '../../../domain/calendar/day.ts'
import { newCitations } from '../../../domain/law/citations.ts'
import { subsidiesOn } from '../../../domain/plan/subsidies.ts'
import { loadPlanFolder } from '../../imports/plan-folder/load-plan-folder.ts'
import { measureReports, programmeReport } from './measures.ts'

const data = await loadPlanFolder(new URL('../../../examples/zelow-plan', import.meta.url).pathname)
const today = day('2026-11-26')

test('payers of every measure sum to its investment, named or not', () => {
  for (const { payers, investmentPln } of measureReports(data).measures)
    expect(payers?.reduce((sum, { pln }) => sum + pln, 0)).toBeCloseTo(investmentPln, 6)
})

test('payers that do not sum to one are refused', () => {
  const [first, ...rest] = data.measures.measures
  if (!first) throw new Error('the example has measures')
  const wrong = {
    ...data,
    measures: { ...data.measures, measures: [{ ...first, payers: [{ who: 'A', share: 0.9 }] }, ...rest] },
  }
  expect(() => measureReports(wrong)).toThrow(/payers-not-one/)
})

test('street lighting from plan.yaml alone saves carbon by the grid factor of its year', () => {
  const bare = { ...data, measures: { ...data.measures, measures: [] } }
  const [lighting] = measureReports(bare).measures
  expect(lighting?.savedMwh).toBeCloseTo(443.187, 2)
  expect(lighting?.savedTCo2).toBeCloseTo(443.187 * 0.708, 1)
})

test('a programme dearer than the act allows per house is told, with both figures', () => {
  const { programme, findings } = programmeReport(data, today, newCitations())
  expect(programme?.mostMeanCostPln).toBe(53_000)
  expect(findings).toEqual([])
  const applications = data.measures.programme?.applications.map((one) => ({ ...one, costPln: 60_000 })) ?? []
  const own = data.measures.programme
  if (!own) throw new Error('the example has a programme')
  const dear = programmeReport(
    { ...data, measures: { ...data.measures, programme: { ...own, applications } } },
    today,
    newCitations(),
  )
  expect(dear.findings.map(({ code, facts }) => [code, facts.mean])).toEqual([['plan.programme-cost', 60_000]])
})

test('a subsidy that has ended is not offered', () => {
  const ids = (on: string) => subsidiesOn(day(on), newCitations()).map(({ id }) => id)
  expect(ids('2026-11-26')).toContain('clean-air')
  expect(ids('2029-07-01')).not.toContain('clean-air')
  expect(ids('2029-07-01')).toContain('gmina-programme')
})

test('a budget is grants and what is left, gmina by gmina, and never overspent', () => {
  const { programme } = programmeReport(data, today, newCitations())
  const budgets = data.measures.programme?.budgets ?? []
  for (const { gmina, budgetPln, grantPln, leftPln } of programme?.gminas ?? []) {
    const own = budgets.filter((one) => one.gmina === gmina).reduce((sum, { pln }) => sum + pln, 0)
    expect(budgetPln).toBe(own)
    expect(grantPln + (leftPln ?? 0)).toBeCloseTo(own, 6)
    expect(leftPln).toBeGreaterThanOrEqual(0)
  }
})
