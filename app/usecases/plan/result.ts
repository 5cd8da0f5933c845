import type { BuildingYear } from '../../../domain/heat/building-year.ts'
import type { Source } from '../../../domain/law/citations.ts'
import type { AbatementStep } from '../../../domain/plan/abatement.ts'
import type { Deadline } from '../../../domain/plan/boiler-bans.ts'
import type { ChargingNeed } from '../../../domain/plan/charging.ts'
import type { DesignPower } from '../../../domain/plan/design-power.ts'
import type { HeatDemand } from '../../../domain/plan/heat-demand.ts'
import type { Procedure } from '../../../domain/plan/procedure.ts'
import type { Potential } from '../../../domain/plan/resources/potential.ts'
import type { SectorYear } from '../../../domain/plan/scenario.ts'
import type { StartingValue } from '../../../domain/plan/starting-values.ts'
import type { Subsidy } from '../../../domain/plan/subsidies.ts'
import type { SurveyGap } from '../../../domain/plan/survey-gap.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import type { AssumptionsConfig, MeasuresConfig, PlanConfig, ProcedureConfig } from './config.ts'
import type {
  BuildingGroup,
  ChapterText,
  NetworkRow,
  ProfileFigure,
  PublicBuilding,
  SourceRow,
  SurveyRow,
} from './plan-data.ts'

/** Mass by pollutant [Mg]. */
export type Masses = Readonly<Record<'pm10' | 'pm25' | 'co2' | 'bap' | 'so2' | 'nox' | 'co', number>>

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

/** What the energy of a group of like devices may be [GJ]. */
export interface MixBounds {
  readonly sector: string
  readonly fits: boolean
  readonly leastStretch: number
  readonly ranges: readonly {
    readonly carrier: string
    readonly devices: readonly { readonly device: string; readonly variant: string }[]
    readonly minGj: number
    readonly maxGj: number
  }[]
  /** What fits when this set does not: another value of the doubtful cells. Null: nothing does, or nothing is needed. */
  readonly alternative?: {
    readonly factorSet: string
    readonly ranges: MixBounds['ranges']
    /** Pollutants the two sets differ in; without them the first set fits too. */
    readonly differsIn: readonly string[]
  } | null
}

/** Emission computed from counts of the register, beside totals a document gives. @pl szacunek z ewidencji */
export interface EmissionEstimate {
  readonly origin: 'register' | 'estimate' | 'data'
  readonly bySector: Readonly<Record<string, Masses>>
  readonly byCarrier: Readonly<Record<string, Masses>>
  readonly total: Masses
  readonly devices: readonly {
    readonly carrier: string
    readonly device: string
    readonly variant: string
    readonly share: number
  }[]
  /** Energy without a device or factor, left out [GJ]. */
  readonly uncoveredGj: number
}

export interface EmissionReport {
  readonly factorSet: string
  readonly factorSetName: string
  /** `data`, `estimate` and `register` (counts): from a mix of devices; `given`: totals of a document; `bounds`: only a range. */
  readonly basis: 'data' | 'estimate' | 'register' | 'given' | 'unknown'
  readonly bySector: Readonly<Record<string, Masses>>
  readonly byCarrier: Readonly<Record<string, Masses>> | null
  readonly total: Masses | null
  readonly bounds: readonly MixBounds[]
  /** What the mix at hand gives; where totals of a document stand, beside them. Null: no mix is known. */
  readonly estimate?: EmissionEstimate | null
}

export interface InventoryRow {
  readonly sector: string
  readonly carrier: string
  readonly scope: number
  readonly activity: number
  readonly unit: string
  readonly kgPerUnit: number
  readonly tCo2e: number
  readonly biogenicTCo2: number
  readonly source: string
}

export interface InventoryReport {
  readonly rows: readonly InventoryRow[]
  readonly bySector: Readonly<Record<string, number>>
  readonly byScope: Readonly<Record<string, number>>
  readonly tCo2e: number
  readonly biogenicTCo2: number
}

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

export interface ScenarioYear {
  readonly year: number
  readonly sectors: Readonly<
    Record<string, SectorYear & { readonly powerMw: number; readonly computed: SectorYear | null }>
  >
  readonly usefulGj: number
  readonly finalGj: number
  readonly indexKwhPerM2: number
  readonly powerMw: number
  readonly areaM2: number
  readonly carriers: CarrierReport
  readonly electricityMwh: number
  readonly heatPumpMwh: number
  readonly vehicleMwh: number
  readonly gasM3: number
  readonly population: number | null
  readonly emission: Masses | null
  readonly emissionBasis: 'mix' | 'base-mix-kept' | 'unknown'
  /** Final energy when the assumptions are worse or better, each for itself and together [GJ]. */
  readonly finalLowGj: number
  readonly finalHighGj: number
}

export interface ScenarioReport {
  readonly id: string
  readonly name: string
  readonly inTheGenitive: string
  readonly description: string
  readonly source: string
  /** Printed years first to last, the base year among them. */
  readonly years: readonly ScenarioYear[]
  /** Every year from the base to the horizon. */
  readonly path: readonly ScenarioYear[]
  /** What one assumption does to final energy in the last year [GJ]. */
  readonly sensitivity: readonly { readonly driver: string; readonly lowGj: number; readonly highGj: number }[]
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
  readonly indicators: MeasuresConfig['indicators']
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
