import type { DesignPower } from '../../../domain/plan/design-power.ts'
import type { HeatDemand } from '../../../domain/plan/heat-demand.ts'
import type { SurveyGap } from '../../../domain/plan/survey-gap.ts'
import type { BuildingGroup, SurveyRow } from './plan-data.ts'

/** The survey behind a sector's final energy, fuel by fuel. @pl metoda ankietowa */
export interface SurveyReport {
  readonly rows: readonly (SurveyRow & {
    /** Of the whole sector, the answers scaled to its area [GJ]. */
    readonly finalGj: number
    readonly usefulGj: number
  })[]
  readonly byCarrier: Readonly<Record<string, number>>
  readonly finalGj: number
  readonly usefulGj: number
  /** Part of the area the answers cover, a fraction. */
  readonly coverage: number
  /** Null: one of the methods gives nothing to compare. */
  readonly gap: SurveyGap | null
}

export interface SectorDemand {
  readonly id: string
  readonly name: string
  readonly areaM2: number
  readonly areaShare: number
  readonly groups: readonly BuildingGroup[]
  readonly retrofittedShare: number
  readonly demand: HeatDemand
  /** Useful heating and hot water brought to the survey [GJ]. */
  readonly usefulHeatGj: number
  readonly usefulWaterGj: number
  readonly power: DesignPower
  readonly differenceBecause: string | null
  /** Null: only a total, or no survey. */
  readonly survey?: SurveyReport | null
}

export interface CarrierReport {
  readonly sectors: readonly string[]
  readonly carriers: readonly string[]
  readonly matrix: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly bySector: Readonly<Record<string, number>>
  readonly byCarrier: Readonly<Record<string, number>>
  readonly total: number
  /** Percent, in the order of `carriers`; they sum to exactly 100. */
  readonly sharePct: readonly number[]
}
