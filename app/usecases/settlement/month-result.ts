import type { Source } from '../../../domain/law/citations.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import type { PriceListStamp } from '../analyse/price-schema.ts'
import type {
  BillLine,
  Both,
  Condition,
  MemberBill,
  MonthQuality,
  Pln,
  RegimeId,
  SharingReport,
} from '../analyse/result.ts'
import type { AccountsText, SharingRule } from './month-inputs.ts'

/** Bill of one point for the month under one regime. */
export interface PointBill {
  readonly point: string
  readonly member: string
  readonly lines: readonly BillLine[]
  readonly netPln: Pln
  readonly vatPln: Pln
  readonly grossPln: Pln
  readonly innerWh: number
  readonly innerPln: Pln
  readonly salesPln: Pln
}

/** Energy of one point in the month. All [Wh]. */
export interface PointMonth {
  readonly point: string
  readonly name: string
  readonly member: string
  readonly tariff: string | null
  readonly withdrawalWh: number
  readonly feedInWh: number
  /** Of the withdrawal, what members generated in the same hours; of the feed-in, what members took. */
  readonly fromClusterWh: number
  readonly toClusterWh: number
  readonly quality: MonthQuality | null
}

/** One step of an explanation: what, its value, how it comes about. */
export interface Step {
  readonly id: string
  readonly name: Both
  readonly formula: Both
  readonly value: string
  readonly unit: string
  /** Where it stands: an article, a tariff, a resolution, the readings. */
  readonly source: string
}

export interface MemberMonth {
  readonly member: string
  readonly name: string
  readonly withdrawalWh: number
  readonly feedInWh: number
  readonly fromClusterWh: number
  readonly toClusterWh: number
  /** Part of the withdrawal that came from the cluster; null where nothing was withdrawn. */
  readonly fromClusterShare: number | null
  /** What it pays without the cluster, and under the regime settled. */
  readonly costWithoutPln: Pln
  readonly costPln: Pln
  /** The benefit before sharing: what its own bills are lower by. */
  readonly ownBenefitPln: Pln
  /** Its part by the rule in force; null when there is nothing to share. */
  readonly benefitPln: Pln | null
  /** What it receives from (+) or pays to (−) the others so that each ends with its part. */
  readonly transferPln: Pln | null
  readonly steps: readonly Step[]
}

export interface RegimeMonth {
  readonly id: RegimeId
  readonly decisionInForce: boolean
  readonly name: Both
  readonly certainty: 'in-application' | 'waits-for-decision' | 'not-enacted'
  readonly certaintyNote: Both
  readonly settledWh: number
  readonly totalCostPln: Pln
  readonly benefitPln: Pln
  readonly bills: readonly MemberBill[]
  readonly points: readonly PointBill[]
  readonly eligible: boolean | null
  readonly conditions: readonly Condition[]
  readonly settings: readonly { readonly name: Both; readonly value: string; readonly why: Both }[]
  readonly sources: readonly Source[]
}

/** A settled month: what is frozen when it is approved. */
export interface MonthResult {
  readonly format: 'openklaster-settlement/1'
  readonly month: string
  readonly readingsVersion: number
  readonly regime: RegimeId
  readonly decided: boolean
  readonly rule: SharingRule
  /** The dated price list the month is billed by; absent where prices carry no date. */
  readonly priceList?: PriceListStamp
  readonly totals: {
    readonly withdrawalWh: number
    readonly feedInWh: number
    readonly matchedWh: number
    readonly benefitPln: Pln
  }
  readonly members: readonly MemberMonth[]
  readonly points: readonly PointMonth[]
  readonly regimes: readonly RegimeMonth[]
  /** Every key, for comparison. */
  readonly sharing: readonly SharingReport[]
  /** What prosumers' accounts carry into the next month. */
  readonly closing: AccountsText
  readonly findings: readonly Finding[]
  readonly sources: readonly Source[]
}
