import { abatementCurve, simplePayback } from '../../../domain/plan/abatement.ts'
import { serveQueues } from '../../../domain/plan/low-emission-programme.ts'
import { findGmina } from '../../../domain/territory/gmina.ts'
import type { MeasuresConfig, PlanConfig } from './config.ts'
import type { PlanData } from './plan-data.ts'
import type { MeasureReport, PlanResult } from './result.ts'

/** A retrofit of the street lighting as a measure of its own, from the figures of plan.yaml. */
function lightingMeasure({ lighting }: PlanConfig): MeasuresConfig['measures'] {
  const retrofit = lighting?.retrofit
  if (!lighting || !retrofit) return []
  const savedKwh = lighting.kwh * retrofit.savingShare
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
      savedTCo2: 0,
      lifeYears: 15,
      indicator: 'kWh',
      source: retrofit.source,
    },
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
export function programmeReport(data: PlanData): PlanResult['programme'] {
  const { programme } = data.measures
  if (!programme) return null
  const grants = serveQueues(programme.applications, programme.budgets)
  const gminas = [...new Set(grants.map(({ application }) => application.gmina))].sort()
  return {
    name: programme.name,
    source: programme.source,
    gminas: gminas.map((code) => {
      const own = grants.filter(({ application }) => application.gmina === code)
      const served = own.filter(({ year }) => year !== null)
      const sum = (pick: (one: (typeof own)[number]) => number) => served.reduce((all, one) => all + pick(one), 0)
      const byYear: Record<string, number> = {}
      for (const { year, grantPln } of served) byYear[String(year)] = (byYear[String(year)] ?? 0) + grantPln
      return {
        gmina: code,
        name: findGmina(code)?.name ?? code,
        applications: own.length,
        served: served.length,
        waiting: own.length - served.length,
        grantPln: sum(({ grantPln }) => grantPln),
        savedPm10Kg: sum(({ application }) => application.savedPm10Kg),
        savedTCo2: sum(({ application }) => application.savedTCo2),
        byYear,
      }
    }),
  }
}
