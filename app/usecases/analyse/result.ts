import type { Source } from '../../../domain/law/citations.ts'
import type { Finding } from '../../../domain/problems/finding.ts'

/** Money here is a decimal text [PLN]; energy whole watt-hours [Wh]; shares fractions or null when nothing divides. */
export type Pln = string

/** A text in both languages; Polish is the first. */
export interface Both {
  readonly pl: string
  readonly en: string
}

/** What one balance row says of a period, a member, a gmina or a point. All [Wh]. */
export interface BalanceRow {
  readonly id: string
  readonly label: string
  readonly consumptionWh: number
  readonly generationWh: number
  /** Consumption met by the cluster's own generation in the same hour. */
  readonly selfUseWh: number
  readonly withdrawalWh: number
  readonly surplusWh: number
}

export interface MonthQuality {
  readonly month: string
  readonly expected: number
  readonly measured: number
  readonly estimated: number
  readonly substituted: number
  readonly modelled: number
  readonly missing: number
}

export interface PointReport {
  readonly code: string
  readonly name: string
  readonly member: string
  readonly gmina: string
  readonly distributor: string
  readonly group: string
  readonly contractPowerKw: number | null
  /** Where its energy comes from. */
  readonly origin: 'readings' | 'profile' | 'plant-model'
  readonly withdrawalWh: number
  readonly feedInWh: number
  readonly quality: readonly MonthQuality[]
}

export interface MemberReport {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly points: number
  readonly withdrawalWh: number
  readonly feedInWh: number
}

export interface PlantReport {
  readonly id: string
  readonly name: string
  readonly kind: 'pv' | 'wind' | 'biogas' | 'chp' | 'storage'
  readonly powerKw: number
  readonly member: string
  readonly behindPoint: string | null
  readonly origin: 'readings' | 'plant-model' | 'given'
  readonly generationWh: number
  readonly investmentPln: Pln | null
  readonly planned: boolean
}

export interface Indicator {
  readonly id: string
  readonly name: Both
  /** One sentence that says exactly what is divided by what. */
  readonly meaning: Both
  readonly value: number | null
  readonly unit: 'share' | 'kW' | 'kWh' | 'MWh' | 'hours' | 't CO2'
}

export interface Condition {
  readonly id: string
  readonly name: Both
  readonly value: number | null
  readonly threshold: number
  readonly passes: boolean
  /** Room left (≥ 0) or what is missing (< 0), in the unit of the value. */
  readonly distance: number | null
  readonly unit: 'share' | 'MW' | 'count'
  readonly article: string
  readonly explanation: Both
}

export interface BillLine {
  readonly id: string
  readonly pl: string
  /** The English name; without it an English report prints the Polish term. */
  readonly en?: string
  readonly quantity: string
  readonly unit: string
  readonly ratePln: string
  readonly amountPln: Pln
  readonly source: string
}

/** Bill of one member under one regime for the whole period, net lines summed over points and months. */
export interface MemberBill {
  readonly member: string
  readonly lines: readonly BillLine[]
  readonly netPln: Pln
  readonly vatPln: Pln
  readonly grossPln: Pln
  /** What the member earns on energy fed in, net. */
  readonly salesPln: Pln
  /** Gross cost less sales: what the member pays in the end. */
  readonly costPln: Pln
}

export type RegimeId = 'none' | 'cluster' | 'cooperative' | 'citizen' | 'study-2023'

export interface RegimeReport {
  readonly id: RegimeId
  readonly name: Both
  /** Enacted and in application, enacted but waiting for a decision, or no law at all (a study's method). */
  readonly certainty: 'in-application' | 'waits-for-decision' | 'not-enacted'
  readonly certaintyNote: Both
  /** For regimes that wait: false shows the law as applied today, true the law after the decision. */
  readonly decisionInForce: boolean
  readonly eligible: boolean | null
  readonly conditions: readonly Condition[]
  readonly settledWh: number
  readonly bills: readonly MemberBill[]
  readonly totalCostPln: Pln
  /** Cost under `none` less cost here: positive is a gain. */
  readonly benefitPln: Pln
  readonly benefitByMember: readonly { readonly member: string; readonly benefitPln: Pln }[]
  readonly settings: readonly { readonly name: Both; readonly value: string; readonly why: Both }[]
  readonly findings: readonly Finding[]
  readonly sources: readonly Source[]
}

export interface SharingReport {
  readonly key: 'equal' | 'energy' | 'hourly' | 'shapley' | 'nucleolus'
  readonly name: Both
  /** The regime whose benefit is shared, as in `regimes`: the report marks a benefit that waits for a decision. */
  readonly regime: RegimeId
  readonly decisionInForce: boolean
  readonly benefitPln: Pln
  readonly shares: readonly { readonly member: string; readonly sharePln: Pln; readonly reason: Both }[]
  readonly note: Both
}

export interface CashFlowRow {
  readonly year: number
  readonly investmentPln: Pln
  readonly operatingPln: Pln
  readonly savingPln: Pln
  readonly taxPln: Pln
  readonly resultPln: Pln
  readonly cumulativePln: Pln
  readonly depreciationPln: Pln
}

export interface EconomicIndicators {
  readonly npvPln: Pln
  readonly irr: number | null
  /** Why there is no single rate of return. */
  readonly irrReason: Both | null
  readonly mirr: number | null
  readonly spbtYears: number | null
  readonly dpbtYears: number | null
  readonly benefitCost: number | null
  readonly lcoePlnPerMwh: string | null
}

export interface InvestmentReport {
  /** Which regime the yearly saving comes from, as in `regimes`. */
  readonly regime: RegimeId
  readonly decisionInForce: boolean
  readonly parameters: readonly {
    readonly name: Both
    readonly value: string
    readonly unit: string
    /** A file the value was given in, or where it was computed. */
    readonly origin: string | Both
  }[]
  readonly lcoe: readonly {
    readonly plant: string
    readonly simplePlnPerMwh: string
    readonly discountedPlnPerMwh: string
    readonly investmentPln: Pln
    readonly operatingPlnTotal: Pln
    readonly energyMwhTotal: number
  }[]
  readonly conventions: readonly {
    readonly id: 'standard' | 'study-2023'
    readonly name: Both
    readonly simple: readonly CashFlowRow[]
    readonly discounted: readonly CashFlowRow[]
    readonly indicators: EconomicIndicators
    readonly warnings: readonly Finding[]
  }[]
  /** Tornado: NPV when one input moves down or up. */
  readonly sensitivity: readonly {
    readonly input: Both
    readonly lowLabel: string
    readonly highLabel: string
    readonly lowNpvPln: Pln
    readonly highNpvPln: Pln
  }[]
  readonly scenarios: readonly {
    readonly name: Both
    readonly npvPln: Pln
    readonly irr: number | null
    readonly dpbtYears: number | null
  }[]
  readonly monteCarlo: {
    readonly runs: number
    readonly seed: number
    readonly npvPercentilesPln: readonly { readonly percentile: number; readonly npvPln: Pln }[]
    readonly shareBelowZero: number
    readonly ranges: readonly { readonly input: Both; readonly from: string; readonly to: string }[]
  } | null
}

export interface FlowLink {
  readonly from: string
  readonly to: string
  readonly wh: number
}

/** Everything the main job found; the report, the tables and the JSON are views of it. */
export interface AnalysisResult {
  readonly format: 'openklaster-analysis/1'
  readonly cluster: {
    readonly name: string
    readonly coordinator: string
    readonly area: string
    readonly distributor: string
    /** Period `[from, to)`, local days. */
    readonly from: string
    readonly to: string
    readonly madeOn: string
    readonly version: string
    /** SHA-256 of every input file, so that a report can be tied to its data. */
    readonly inputs: readonly { readonly file: string; readonly sha256: string; readonly format: string }[]
  }
  readonly members: readonly MemberReport[]
  readonly points: readonly PointReport[]
  readonly plants: readonly PlantReport[]
  readonly balance: {
    readonly year: BalanceRow
    readonly months: readonly BalanceRow[]
    readonly members: readonly BalanceRow[]
    readonly gminas: readonly BalanceRow[]
    readonly points: readonly BalanceRow[]
    /** Per hour of the period, in order from the first local hour [Wh]. */
    readonly hours: {
      readonly consumptionWh: Int32Array | readonly number[]
      readonly generationWh: Int32Array | readonly number[]
    }
    /** Mean consumption and generation by hour of day, local wall clock [Wh]: 24 values each, per season and day type. */
    readonly typicalDays: readonly {
      readonly id: string
      readonly name: Both
      readonly consumptionWh: readonly number[]
      readonly generationWh: readonly number[]
    }[]
    /** Sankey: plants and grid to members and grid. */
    readonly flows: readonly FlowLink[]
    readonly flowNames: Readonly<Record<string, Both>>
  }
  readonly indicators: readonly Indicator[]
  readonly regimes: readonly RegimeReport[]
  readonly sharing: readonly SharingReport[]
  readonly investment: InvestmentReport | null
  readonly method: readonly Both[]
  readonly sources: readonly Source[]
  readonly findings: readonly Finding[]
}
