import { describe, expect, test } from 'vitest'
import { assumedPaths } from '../../domain/economics/assumed-paths.ts'
import type { FlowYear, InvestmentPlan } from '../../domain/economics/cash-flow.ts'
import { cashFlow } from '../../domain/economics/cash-flow.ts'
import { factorsOf } from '../../domain/economics/index-path.ts'
import { standardIndicators, studyIndicators } from '../../domain/economics/indicators.ts'
import { internalRatesOf } from '../../domain/economics/irr.ts'
import { simpleLcoe } from '../../domain/economics/lcoe.ts'
import { plnText } from '../../domain/economics/pln-text.ts'
import { decimal, fullText } from '../../domain/quantity/decimal.ts'
import { evidenceItems, evidenceTable } from './evidence-table.ts'
import study from './study-2023.json' with { type: 'json' }

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

/** The plan of the study, from its configuration alone; it carries the yearly saving over in whole złoty. */
function planFor(regime: 'cluster' | 'cooperative'): InvestmentPlan {
  const paths = assumedPaths(study.indexPaths)
  return {
    years: study.years,
    investmentPln: sum(study.plants.map((plant) => plant.investmentPln)),
    investmentYear: 1,
    operatingPln: sum(study.plants.map((plant) => plant.operatingPlnPerYear + plant.replacementFundPlnPerYear)),
    savingPln: Math.round(Number(study.yearlySavingPln[regime])),
    operatingIndex: factorsOf(paths.operating, study.years),
    savingIndex: factorsOf(paths.saving, study.years),
    outputIndex: factorsOf(paths.output, study.years),
    discountRate: study.discountRate,
    depreciationRate: study.depreciationRate,
    incomeTaxRate: study.incomeTaxRate,
  }
}

const COLUMNS: readonly (readonly [string, keyof FlowYear])[] = [
  ['investment_PLN', 'investment'],
  ['operating_cost_PLN', 'operating'],
  ['cost_reduction_PLN', 'saving'],
  ['result_PLN', 'result'],
  ['cumulative_flow_PLN', 'cumulative'],
  ['depreciation_PLN', 'depreciation'],
  ['final_result_PLN', 'result'],
  ['cumulative_final_flow_PLN', 'cumulative'],
]

describe('the 2023 study of the Płock cluster, from its configuration', () => {
  test('table 1: one MWh from the sun costs 223.70 zł, not discounted', () => {
    const [row = {}] = evidenceTable('t01-unit-cost-pv.csv').rows
    const cost = simpleLcoe(
      decimal(row.investment_PLN ?? ''),
      decimal(row.operating_25_years_PLN ?? ''),
      decimal(row.energy_25_years_MWh ?? ''),
    )
    expect(cost && fullText(cost)).toBe(row.unit_cost_PLN_per_MWh)
  })
  test('table 6: the parts add up; the printed share of operating cost leaves the inverter fund out', () => {
    const t06 = evidenceItems('t06-investment.csv')
    const plan = planFor('cluster')
    const operating = sum(study.plants.map((plant) => plant.operatingPlnPerYear))
    expect(String(plan.investmentPln)).toBe(t06.investment_total_pln)
    expect(String(plan.investmentPln * study.ownContribution)).toBe(t06.own_contribution_pln)
    expect(String(operating)).toBe(t06.operating_cost_pln_per_year)
    expect(String(plan.operatingPln - operating)).toBe(t06.inverter_replacement_fund_pln_per_year)
    expect(((operating / plan.investmentPln) * 100).toFixed(2)).toBe(t06.operating_cost_share_of_investment_pct)
    expect(((plan.operatingPln / plan.investmentPln) * 100).toFixed(2)).toBe('2.10')
    for (const plant of study.plants) {
      const name = { pv: 'pv', wind: 'wind_turbine', transformer: 'transformer' }[plant.id]
      expect(String(plant.investmentPln)).toBe(t06[`investment_${name}_pln`])
    }
  })
  test('table 7: the yields are those of the plants and add up to the year’s production of 3 480 000 kWh', () => {
    const t07 = evidenceItems('t07-plants.csv')
    for (const plant of study.plants.filter(({ powerKw }) => powerKw > 0)) {
      expect(String(plant.powerKw)).toBe(t07[`${plant.id}_power_kw`])
      expect(String(plant.energyKwhPerYear)).toBe(t07[`${plant.id}_production_kwh_per_year`])
    }
    expect(sum(study.plants.map((plant) => plant.energyKwhPerYear))).toBe(
      study.balanceKwh.selfUse + study.balanceKwh.fedIn,
    )
  })
  test.each([
    ['table 8', 't08-cash-flow-simple-cluster.csv', 'simple'],
    ['table 9', 't09-cash-flow-discounted-cluster.csv', 'discounted'],
  ] as const)('%s: all 26 years and the totals, to the grosz', (_, file, which) => {
    const rows = cashFlow(planFor('cluster'), 'study-2023')[which]
    const printed = evidenceTable(file).rows
    expect(printed).toHaveLength(27)
    for (const [i, row] of rows.entries())
      for (const [column, field] of COLUMNS)
        expect(plnText(row[field]), `year ${i} ${column}`).toBe(printed[i]?.[column])
    for (const [column, field] of COLUMNS) {
      const total = printed[26]?.[column]
      if (total) expect(plnText(sum(rows.map((row) => row[field]))), `total ${column}`).toBe(total)
    }
  })
  test.each([
    ['table 10', 't10-parameters-cluster.csv', 'cluster'],
    ['table 14', 't14-parameters-cooperative.csv', 'cooperative'],
  ] as const)('%s: the parameters are those of the configuration and agree with each other', (_, file, regime) => {
    const printed = evidenceItems(file)
    const { fedIn, withdrawn, selfUse } = study.balanceKwh
    expect({
      income_tax_pct: String(study.incomeTaxRate * 100),
      discount_rate_pct: String(Number((study.discountRate * 100).toFixed(6))),
      depreciation_rate_pct_per_year: String(study.depreciationRate * 100),
      energy_sale_price_pln_per_mwh: String(study.salePricePlnPerMwh),
      energy_purchase_price_pln_per_mwh: String(study.purchasePricePlnPerMwh),
      annual_energy_to_grid_kwh: String(fedIn),
      annual_energy_from_grid_kwh: String(withdrawn),
      annual_self_consumption_kwh: String(selfUse),
      annual_consumption_kwh: String(selfUse + withdrawn),
      annual_cost_reduction_pln: String(planFor(regime).savingPln),
    }).toEqual(
      Object.fromEntries(Object.entries(printed).filter(([item]) => item !== 'average_distribution_cost_pln_per_mwh')),
    )
    // Disputed: table 5 gives 416.48, the parameter says 420.
    expect(printed.average_distribution_cost_pln_per_mwh).toBe('420')
    expect(((1_532_580 / (selfUse + withdrawn)) * 1000).toFixed(2)).toBe('416.48')
  })
  test('table 11: payback, B/C and NPV as printed; the “IRR” within a tenth of a point of the printed one', () => {
    const t11 = evidenceItems('t11-indicators-cluster.csv')
    const plan = planFor('cluster')
    const found = studyIndicators(plan, cashFlow(plan, 'study-2023'))
    expect(found.spbt?.toFixed(2)).toBe(t11.spbt_years)
    expect(found.dpbt?.toFixed(2)).toBe(t11.dpbt_years)
    expect(found.benefitCost?.toFixed(2)).toBe(t11.benefit_cost)
    expect(plnText(found.npv)).toBe(t11.npv_25_years_PLN)
    expect(((found.irr ?? 0) * 100).toFixed(2)).toBe('35.49')
    expect(Math.abs((found.irr ?? 0) * 100 - Number(t11.irr_percent))).toBeLessThan(0.1)
  })
  test('what the standard method says of the same flows: 2.69 and 3.34 years, 36.29 %', () => {
    const plan = planFor('cluster')
    const flow = cashFlow(plan, 'study-2023')
    const found = standardIndicators(plan, flow)
    expect(found.spbt?.toFixed(2)).toBe('2.69')
    expect(found.dpbt?.toFixed(2)).toBe('3.34')
    expect(((found.irr ?? 0) * 100).toFixed(2)).toBe('36.29')
    const asPrinted = internalRatesOf(flow.simple.map((row) => row.result))
    expect(((asPrinted.roots[0] ?? 0) * 100).toFixed(2)).toBe('57.83')
  })
  test('the same rules with the cooperative’s saving: DPBT 4.02 by the study, 3.02 and 39.38 % by the standard', () => {
    const plan = planFor('cooperative')
    const flow = cashFlow(plan, 'study-2023')
    expect(studyIndicators(plan, flow).dpbt?.toFixed(2)).toBe('4.02')
    expect(Math.abs((studyIndicators(plan, flow).irr ?? 0) * 100 - 41.43)).toBeLessThan(0.1)
    const standard = standardIndicators(plan, flow)
    expect(standard.dpbt?.toFixed(2)).toBe('3.02')
    expect(((standard.irr ?? 0) * 100).toFixed(2)).toBe('39.38')
  })
})
