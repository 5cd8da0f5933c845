import type { AgeGroup } from '../heat/heat-index.ts'
import { heatIndex } from '../heat/heat-index.ts'
import type { HotWaterUse } from '../heat/hot-water.ts'
import { hotWater } from '../heat/hot-water.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { decimal, toNumber } from '../quantity/decimal.ts'

/** Heated buildings of one sector in the base year. @pl sektor bilansowy */
export interface HeatSector {
  /** Usable area [m²]. */
  readonly areaM2: Decimal
  readonly groups: readonly AgeGroup[]
  readonly hotWater: Omit<HotWaterUse, 'areaM2' | 'efficiency'>
  /** Of the whole heating system and of the hot-water system, fractions above 0. @pl sprawność całkowita */
  readonly heatingEfficiency: Decimal
  readonly hotWaterEfficiency: Decimal
  /** Final energy found by a survey of fuel burnt [GJ]; undefined: there was none. @pl metoda ankietowa */
  readonly surveyFinalGj?: number | undefined
}

/** Heat demand of a sector. Useful and final energy are never mixed. */
export interface HeatDemand {
  readonly indexKwhPerM2: number
  /** By the index method [GJ]. @pl energia użytkowa, energia końcowa */
  readonly usefulHeatGj: number
  readonly usefulWaterGj: number
  readonly finalHeatGj: number
  readonly finalWaterGj: number
  readonly indexFinalGj: number
  readonly surveyFinalGj: number | null
  /** Index method over survey, less one: how far the check lies from the survey. */
  readonly excess: number | null
  readonly method: 'survey' | 'index'
  /** What the plan goes on with [GJ]. */
  readonly finalGj: number
  /** Survey over index method: what turns figures of the index method into those of the survey. @pl kalibracja */
  readonly calibration: number
}

const ONE = decimal('1')

/**
 * Heat demand of a sector by the index method, held against a survey where there is one; the survey goes on.
 *
 * Final energy is useful energy over the efficiency of its own system, heating and hot water apart.
 *
 * @pl       zapotrzebowanie na ciepło sektora
 * @refuses  heat.shares-not-one, heat.hot-below-cold
 */
export function heatDemand(sector: HeatSector): HeatDemand {
  const index = heatIndex(sector.areaM2, sector.groups)
  const water = hotWater({ ...sector.hotWater, areaM2: sector.areaM2, efficiency: ONE })
  const usefulHeatGj = toNumber(index.usefulGj)
  const usefulWaterGj = toNumber(water.usefulGj)
  const finalHeatGj = usefulHeatGj / toNumber(sector.heatingEfficiency)
  const finalWaterGj = usefulWaterGj / toNumber(sector.hotWaterEfficiency)
  const indexFinalGj = finalHeatGj + finalWaterGj
  const survey = sector.surveyFinalGj
  return {
    indexKwhPerM2: toNumber(index.indexKwhPerM2),
    usefulHeatGj,
    usefulWaterGj,
    finalHeatGj,
    finalWaterGj,
    indexFinalGj,
    surveyFinalGj: survey ?? null,
    excess: survey === undefined || survey === 0 ? null : indexFinalGj / survey - 1,
    method: survey === undefined ? 'index' : 'survey',
    finalGj: survey ?? indexFinalGj,
    calibration: survey === undefined || indexFinalGj === 0 ? 1 : survey / indexFinalGj,
  }
}

/** Fuel that buildings of a survey burnt. @pl ankieta: zużycie paliwa */
export interface SurveyFuel {
  readonly carrier: string
  /** Amount in the unit of the calorific value. */
  readonly amount: number
  /** Net calorific value [GJ per unit]. @pl wartość opałowa */
  readonly gjPerUnit: number
  /** Of the device, a fraction: what useful heat came of it. */
  readonly efficiency: number
}

/**
 * Survey method: fuel × calorific value is final energy, times the efficiency is useful energy, scaled from the area
 * surveyed to the whole sector.
 *
 * @param surveyedM2  area the answers cover [m²], > 0
 * @param allM2       area of the sector [m²]
 * @returns           final energy by carrier and both totals [GJ] of the whole sector
 */
export function surveyDemand(fuels: readonly SurveyFuel[], surveyedM2: number, allM2: number) {
  const scale = allM2 / surveyedM2
  const byCarrier = new Map<string, number>()
  let usefulGj = 0
  for (const { carrier, amount, gjPerUnit, efficiency } of fuels) {
    const finalGj = amount * gjPerUnit * scale
    byCarrier.set(carrier, (byCarrier.get(carrier) ?? 0) + finalGj)
    usefulGj += finalGj * efficiency
  }
  const finalGj = [...byCarrier.values()].reduce((sum, one) => sum + one, 0)
  return { byCarrier: Object.fromEntries(byCarrier), finalGj, usefulGj, coverage: surveyedM2 / allM2 }
}
