import type { LocalDay } from '../../../domain/calendar/day.ts'
import { gridGasFactor } from '../../../domain/emissions/greenhouse-gas.ts'
import type { Citations } from '../../../domain/law/citations.ts'
import { readDecimal } from '../../../domain/law/citations.ts'
import { abatementCurve, simplePayback } from '../../../domain/plan/abatement.ts'
import type { Budget, Grant } from '../../../domain/plan/low-emission-programme.ts'
import { serveQueues } from '../../../domain/plan/low-emission-programme.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { toNumber } from '../../../domain/quantity/decimal.ts'
import { findGmina } from '../../../domain/territory/gmina.ts'
import type { PlanConfig } from './config.ts'
import type { MeasuresConfig } from './measures-config.ts'
import type { PlanData } from './plan-data.ts'
import type { MeasureReport, PlanResult } from './result.ts'

/** A retrofit of the street lighting as a measure of its own, from the figures of plan.yaml. */
function lightingMeasure({ lighting, inventory }: PlanConfig): MeasuresConfig['measures'] {
  const retrofit = lighting?.retrofit
  if (!lighting || !retrofit) return []
  const savedKwh = lighting.kwh * retrofit.savingShare
  const grid = inventory && gridGasFactor(inventory.electricityYear)
  return [
    {
      id: 'street-lighting',
      name: 'Modernizacja oświetlenia ulicznego',
      field: 'lighting',
      means: 'replacement',
      who: 'gmina',
      years: '',
      investmentPln: lighting.luminaires * retrofit.plnPerLuminaire,
      grantShare: 0,
      yearlySavingPln: savedKwh * retrofit.plnPerKwh,
      savedMwh: savedKwh / 1000,
      savedTCo2: grid ? (savedKwh * toNumber(grid.kgCo2e)) / 1e6 : 0,
      lifeYears: 15,
      indicator: 'kWh',
      source: retrofit.source,
    },
  ]
}

/** Parts of the investment by payer; without a list the grant's source and whoever does it. @refuses plan.payers-not-one */
function payersOf(
  { id, payers, investmentPln, grantSource, who }: MeasuresConfig['measures'][number],
  grantPln: number,
): NonNullable<MeasureReport['payers']> {
  if (payers) {
    const whole = payers.reduce((sum, one) => sum + one.share, 0)
    if (Math.abs(whole - 1) > 1e-6)
      throw new Refusal(
        'plan.payers-not-one',
        { measure: id, percent: Number((whole * 100).toFixed(6)) },
        { file: 'measures.yaml' },
      )
    return payers.map((one) => ({ who: one.who, pln: one.share * investmentPln }))
  }
  return [
    ...(grantPln > 0 ? [{ who: grantSource ?? 'dotacja', pln: grantPln }] : []),
    { who, pln: investmentPln - grantPln },
  ]
}

/** Measures with payback, and the curve from the cheapest tonne to the dearest. @pl przedsięwzięcia racjonalizujące */
export function measureReports(data: PlanData): Pick<PlanResult, 'measures' | 'abatement'> {
  const own = data.measures.measures
  const all = [...own, ...(own.some(({ field }) => field === 'lighting') ? [] : lightingMeasure(data.config))]
  const measures = all.map((one): MeasureReport => {
    const grantPln = one.investmentPln * one.grantShare
    return {
      id: one.id,
      name: one.name,
      field: one.field,
      means: one.means ?? null,
      who: one.who,
      years: one.years,
      investmentPln: one.investmentPln,
      grantPln,
      grantSource: one.grantSource ?? null,
      yearlySavingPln: one.yearlySavingPln,
      payers: payersOf(one, grantPln),
      paybackYears: simplePayback(one.investmentPln, one.yearlySavingPln),
      paybackWithGrantYears: simplePayback(one.investmentPln - grantPln, one.yearlySavingPln),
      savedMwh: one.savedMwh,
      savedTCo2: one.savedTCo2,
      indicator: one.indicator ?? null,
      source: one.source,
    }
  })
  const abatement = abatementCurve(
    all.map((one) => ({
      id: one.id,
      investmentPln: one.investmentPln,
      yearlyCostPln: -one.yearlySavingPln,
      lifeYears: one.lifeYears,
      savedTCo2: one.savedTCo2,
    })),
    data.config.discountRate,
  )
  return { measures, abatement }
}

/** The low-emission programme over several gminas: queue, money and effect of each. @pl program niskiej emisji */
export function programmeReport(
  data: PlanData,
  on: LocalDay,
  cite: Citations,
): { readonly programme: PlanResult['programme']; readonly findings: Finding[] } {
  const { programme } = data.measures
  if (!programme) return { programme: null, findings: [] }
  const { applications } = programme
  const mostMeanCostPln = toNumber(readDecimal('planning.low-emission-programme.house-cost', on, cite))
  const meanCostPln =
    applications.length === 0 ? null : applications.reduce((sum, { costPln }) => sum + costPln, 0) / applications.length
  const grants = serveQueues(applications, programme.budgets)
  const gminas = [...new Set(grants.map(({ application }) => application.gmina))].sort()
  return {
    findings:
      meanCostPln !== null && meanCostPln > mostMeanCostPln
        ? [finding('plan.programme-cost', 'warning', { mean: Math.round(meanCostPln), most: mostMeanCostPln })]
        : [],
    programme: {
      name: programme.name,
      source: programme.source,
      meanCostPln,
      mostMeanCostPln,
      gminas: gminas.map((code) => queueOf(code, grants, programme.budgets)),
    },
  }
}

function queueOf(
  code: string,
  grants: readonly Grant[],
  budgets: readonly Budget[],
): NonNullable<PlanResult['programme']>['gminas'][number] {
  const own = grants.filter(({ application }) => application.gmina === code)
  const served = own.filter(({ year }) => year !== null)
  const sum = (pick: (one: Grant) => number) => served.reduce((all, one) => all + pick(one), 0)
  const budgetPln = budgets.filter(({ gmina }) => gmina === code).reduce((all, { pln }) => all + pln, 0)
  const byYear: Record<string, number> = {}
  for (const { year, grantPln } of served) byYear[String(year)] = (byYear[String(year)] ?? 0) + grantPln
  return {
    gmina: code,
    name: findGmina(code)?.name ?? code,
    applications: own.length,
    served: served.length,
    waiting: own.length - served.length,
    grantPln: sum(({ grantPln }) => grantPln),
    budgetPln,
    leftPln: budgetPln - sum(({ grantPln }) => grantPln),
    savedPm10Kg: sum(({ application }) => application.savedPm10Kg),
    savedTCo2: sum(({ application }) => application.savedTCo2),
    byYear,
  }
}
