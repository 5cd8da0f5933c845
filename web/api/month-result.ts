import type { WireFinding } from './finding.ts'

/** Money as an exact decimal text [PLN]. */
type Pln = string

export interface Both {
  readonly pl: string
  readonly en: string
}

export interface BillLine {
  readonly id: string
  readonly pl: string
  readonly en?: string
  readonly quantity: string
  readonly unit: string
  readonly ratePln: string
  readonly amountPln: Pln
  readonly source: string
}

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

export interface PointMonth {
  readonly point: string
  readonly name: string
  readonly member: string
  readonly tariff: string | null
  readonly withdrawalWh: number
  readonly feedInWh: number
  readonly fromClusterWh: number
  readonly toClusterWh: number
  /** Values of the month by quality; absent where nothing was expected. */
  readonly quality?: {
    readonly expected: number
    readonly measured: number
    readonly estimated: number
    readonly substituted: number
    readonly modelled: number
    readonly missing: number
  }
}

/** One step of an explanation: what, its value, how it comes about, where it stands. */
export interface Step {
  readonly id: string
  readonly name: Both
  readonly formula: Both
  readonly value: string
  readonly unit: string
  readonly source: string
}

export interface MemberMonth {
  readonly member: string
  readonly name: string
  readonly withdrawalWh: number
  readonly feedInWh: number
  readonly fromClusterWh: number
  readonly toClusterWh: number
  readonly fromClusterShare: number | null
  readonly costWithoutPln: Pln
  readonly costPln: Pln
  readonly ownBenefitPln: Pln
  readonly benefitPln: Pln | null
  readonly transferPln: Pln | null
  readonly steps: readonly Step[]
}

export interface Condition {
  readonly id: string
  readonly name: Both
  readonly value: number | null
  readonly threshold: number
  readonly passes: boolean
  readonly distance: number | null
  readonly unit: 'share' | 'MW' | 'count'
  readonly article: string
  readonly explanation: Both
}

export interface RegimeMonth {
  readonly id: string
  readonly decisionInForce: boolean
  readonly name: Both
  readonly certainty: 'in-application' | 'waits-for-decision' | 'not-enacted'
  readonly certaintyNote: Both
  readonly settledWh: number
  readonly totalCostPln: Pln
  readonly benefitPln: Pln
  readonly points: readonly PointBill[]
  readonly eligible: boolean | null
  readonly conditions: readonly Condition[]
  readonly settings: readonly { readonly name: Both; readonly value: string; readonly why: Both }[]
}

export interface LawSource {
  readonly id: string
  readonly pl: string
  readonly en: string
  readonly value: unknown
  readonly unit: string
  readonly from: string
  readonly to: string | null
  readonly act: string
  readonly actTitle: string
  readonly article: string
  readonly status: string
  /** Older settlements hold sentences of one language. */
  readonly doubts: readonly (string | { readonly pl: string; readonly en: string })[]
}

export interface SharingReport {
  readonly key: string
  readonly name: Both
  readonly benefitPln: Pln
  readonly shares: readonly { readonly member: string; readonly sharePln: Pln; readonly reason: Both }[]
  readonly note: Both
}

/** A settled month, as it is computed and, when approved, frozen. */
export interface MonthResult {
  readonly month: string
  readonly readingsVersion: number
  readonly regime: string
  readonly decided: boolean
  readonly rule: { readonly key: string; readonly resolution: string | null; readonly resolvedOn: string | null }
  /** The dated price list the month is billed by; absent where prices carry no date. */
  readonly priceList?: { readonly from: string; readonly note: string | null }
  readonly totals: {
    readonly withdrawalWh: number
    readonly feedInWh: number
    readonly matchedWh: number
    readonly benefitPln: Pln
  }
  readonly members: readonly MemberMonth[]
  readonly points: readonly PointMonth[]
  readonly regimes: readonly RegimeMonth[]
  readonly sharing: readonly SharingReport[]
  readonly findings: readonly WireFinding[]
  readonly sources: readonly LawSource[]
}

/** The regime a month was settled by. */
export function settledRegime({ regimes, regime, decided }: MonthResult): RegimeMonth | undefined {
  return regimes.find(({ id, decisionInForce }) => id === regime && decisionInForce === decided)
}
