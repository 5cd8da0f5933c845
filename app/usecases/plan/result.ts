import type { BuildingYear } from '../../../domain/heat/building-year.ts'
import type { Source } from '../../../domain/law/citations.ts'
import type { AbatementStep } from '../../../domain/plan/abatement.ts'
import type { Deadline } from '../../../domain/plan/boiler-bans.ts'
import type { ChargingNeed } from '../../../domain/plan/charging.ts'
import type { Procedure } from '../../../domain/plan/procedure.ts'
import type { Potential } from '../../../domain/plan/resources/potential.ts'
import type { StartingValue } from '../../../domain/plan/starting-values.ts'
import type { Subsidy } from '../../../domain/plan/subsidies.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import type { GminaBoundary } from '../boundaries/ports.ts'
import type { AssumptionsConfig } from './assumptions-config.ts'
import type { PlanConfig } from './config.ts'
import type { CarrierReport, SectorDemand } from './demand-report.ts'
import type { EmissionReport, InventoryReport } from './emission-report.ts'
import type { MeasuresConfig } from './measures-config.ts'
import type { ChapterText, NetworkRow, ProfileFigure, PublicBuilding, SourceRow } from './plan-data.ts'
import type { ProcedureConfig } from './procedure-config.ts'
import type { ScenarioReport } from './scenario-outcome.ts'

export interface ResourceReport {
  readonly name: string
  readonly kind: string
  readonly potential: Potential
  /** Null: nobody judged it. */
  readonly economicGj: number | null
  readonly economicBecause: string | null
  readonly source: string
}

/** Own sources against the demand for electricity, hour by hour. */
export interface HourlyReport {
  readonly weatherPlace: string
  /** What the weather year is, in words. */
  readonly weatherLabel?: { readonly pl: string; readonly en: string }
  readonly pvKwp: number
  readonly pvMwh: number
  readonly windMwh: number
  readonly demandMwh: number
  /** Demand met in the hour by own energy [MWh]. */
  readonly metMwh: number
  readonly surplusMwh: number
  readonly surplusHours: number
  readonly peakDemandMw: number
  readonly peakSurplusMw: number
  /** Largest hourly heat demand of the weather year [MW] and its degree days. */
  readonly peakHeatMw: number
  readonly weatherDegreeDays: number
  /** Twelve months [MWh]. */
  readonly months: readonly {
    readonly demandMwh: number
    readonly ownMwh: number
    readonly metMwh: number
    readonly heatMwh: number
  }[]
}

export interface MeasureReport {
  readonly id: string
  readonly name: string
  readonly field: MeasuresConfig['measures'][number]['field']
  readonly means: string | null
  readonly who: string
  readonly years: string
  readonly investmentPln: number
  readonly grantPln: number
  readonly grantSource: string | null
  readonly yearlySavingPln: number
  /** Who pays how much of it [PLN]; they sum to the investment. */
  readonly payers?: readonly { readonly who: string; readonly pln: number }[]
  readonly paybackYears: number | null
  readonly paybackWithGrantYears: number | null
  readonly savedMwh: number
  readonly savedTCo2: number
  readonly indicator: string | null
  readonly source: string
}

export interface PublicBuildingReport extends PublicBuilding {
  readonly finalGj: number | null
  readonly kwhPerM2: number | null
  /** Saving down to the reference index [GJ], and the rank by it. */
  readonly savingGj: number | null
  readonly rank: number | null
}

/** A building in the hourly model, before and after its measure. */
export interface BuildingAuditReport {
  readonly name: string
  readonly areaM2: number
  readonly before: BuildingYear
  readonly after: BuildingYear
  /** Final energy computed, and that of the fuel of the register [GJ]; null: not known. */
  readonly finalGj: number
  readonly measuredGj: number | null
  readonly savedGj: number
  readonly costPln: number | null
  readonly savingPln: number | null
  readonly paybackYears: number | null
  /** By payback; null: no cost. */
  readonly rank: number | null
  readonly source: string
}

/** What a row of the resolution says. */
export interface BanRuleReport {
  readonly rule: string
  readonly from: string | null
  readonly adapt: boolean
}

export interface PlanResult {
  readonly meta: {
    readonly name: string
    readonly inTheGenitive: string
    readonly teryt: string
    readonly type: string
    readonly powiat: string
    readonly voivodeship: string
    readonly mayor: string
    readonly council: string
    readonly board: string
    readonly author: string
    readonly baseYear: number
    readonly fromYear: number
    readonly toYear: number
    readonly planVersion: string
    readonly madeOn: string
    readonly version: string
  }
  readonly config: PlanConfig
  readonly profile: readonly ProfileFigure[]
  readonly neighbours: readonly string[] | null
  /** Real borders where the project has them. */
  readonly borders?: readonly GminaBoundary[]
  readonly demand: readonly SectorDemand[]
  readonly carriers: CarrierReport
  readonly emission: EmissionReport
  readonly register: {
    readonly count: number
    readonly rows: readonly {
      readonly label: string
      readonly count: number
      readonly bannedFrom: string | null
      readonly source?: SourceRow
      /** `until`: a day; `none`: to the end of its life; `unknown`: no rule fits. */
      readonly ban?: 'until' | 'none' | 'unknown'
      readonly adapt?: boolean
    }[]
    readonly deadlines: readonly Deadline[]
    readonly unlimited: number
    readonly unknown: number
    /** Rules of the resolution that hold here, earliest first; undefined: no resolution is named. */
    readonly rules?: readonly BanRuleReport[]
    /** Where the gmina's own rules come from; null: the law folder. */
    readonly rulesSource?: string | null
  }
  readonly inventory: InventoryReport | null
  readonly resources: readonly ResourceReport[]
  /** Least distance of turbines from houses [m]; undefined: no wind is planned. */
  readonly windDistanceM?: number | undefined
  readonly hourly: HourlyReport | null
  readonly publicBuildings: readonly PublicBuildingReport[]
  readonly networks?: readonly NetworkRow[]
  readonly buildingAudits?: readonly BuildingAuditReport[]
  readonly scenarios: readonly ScenarioReport[]
  readonly measures: readonly MeasureReport[]
  readonly abatement: readonly AbatementStep[]
  readonly indicators: readonly MeasuresConfig['indicators'][number][]
  readonly programme: {
    readonly name: string
    readonly source: string
    /** Mean cost of an application and the most the act allows [PLN]. */
    readonly meanCostPln?: number | null
    readonly mostMeanCostPln?: number
    readonly gminas: readonly {
      readonly gmina: string
      readonly name: string
      readonly applications: number
      readonly served: number
      readonly waiting: number
      readonly grantPln: number
      /** Money of all years, and what of it no application took [PLN]. */
      readonly budgetPln?: number
      readonly leftPln?: number
      readonly savedPm10Kg: number
      readonly savedTCo2: number
      readonly byYear: Readonly<Record<string, number>>
    }[]
  } | null
  /** Public money for homes, as the law folder has it on the plan's day. */
  readonly subsidies?: readonly Subsidy[]
  readonly charging: readonly ChargingNeed[]
  readonly procedure: Procedure
  readonly procedureData: ProcedureConfig
  readonly assumptions: AssumptionsConfig
  /** Starting values replaced (both kept) and those still in use. Null: the project has none. */
  readonly overrides?: {
    readonly changed: readonly (StartingValue & {
      readonly used: number | null
      readonly note: string | null
      readonly author: string | null
      readonly day: string | null
    })[]
    readonly left: readonly StartingValue[]
  } | null
  readonly chapters: readonly ChapterText[]
  readonly files: readonly { readonly path: string; readonly sha256: string }[]
  readonly findings: readonly Finding[]
  readonly sources: readonly Source[]
}
