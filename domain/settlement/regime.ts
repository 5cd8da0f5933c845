import type { LocalMonth } from '../calendar/day.ts'
import type { Slot } from '../calendar/slot.ts'
import type { Finding } from '../problems/finding.ts'
import type { Decimal } from '../quantity/decimal.ts'

/**
 * The settlements OpenKlaster knows. Each lives in a folder of its own with the same shape:
 * `settle….ts` (input and settings in, {@link RegimeOutcome} out) and `conditions.ts` where the law sets any.
 */
export type RegimeId = 'none' | 'cluster' | 'cooperative' | 'citizen' | 'study-2023'

/** Enacted and applied, enacted but waiting for a decision, or no law at all (a study's method). */
export type Certainty = 'in-application' | 'waits-for-decision' | 'not-enacted'

/** A text in both languages; Polish is the first. */
export interface Both {
  readonly pl: string
  readonly en: string
}

/** One metering point over the period, per hour [Wh]. Whole numbers ≥ 0, every array as long as the period. @pl PPE */
export interface RegimePoint {
  readonly id: string
  readonly member: string
  /** Withdrawal from the distribution network per hour [Wh], netted between the phases only. @pl pobór */
  readonly withdrawalWh: Int32Array
  /** Feed-in to the distribution network per hour [Wh]. @pl oddanie */
  readonly feedInWh: Int32Array
  /** The renewable part of the feed-in [Wh]; left out: all of the feed-in. */
  readonly resFeedInWh?: Int32Array
  /** Own generation used behind the meter [Wh]; left out: none known. */
  readonly ownUseWh?: Int32Array
  /** How the point is settled as a prosumer; art. 184k(4) shuts net-metered prosumers out of the cluster's support. */
  readonly prosumer?: 'net-metering' | 'net-billing'
}

/** What every regime settles: the same hours, the same points. */
export interface RegimeInput {
  /** First hour; must start a full hour. */
  readonly start: Slot
  /** Number of hours; all arrays have this length. */
  readonly hours: number
  readonly points: readonly RegimePoint[]
}

/**
 * The quantities to bill at one point, per hour [Wh]: hand each to the tariff with its zones and rates.
 * Arrays may be shared with the input or with each other: read them, never write.
 */
export interface PointOutcome {
  readonly id: string
  readonly member: string
  /** Energy bought from the seller at its price. @pl energia czynna kupiona u sprzedawcy */
  readonly sellerWh: Int32Array
  /** Energy bought from other members at the price the contract or statute sets. @pl energia kupiona wewnątrz */
  readonly innerWh: Int32Array
  /** Basis of the variable network charge. @pl składnik zmienny stawki sieciowej */
  readonly variableWh: Int32Array
  /** Basis of the quality charge. @pl stawka jakościowa */
  readonly qualityWh: Int32Array
  /** Basis of the RES and cogeneration charges. @pl opłata OZE, opłata kogeneracyjna */
  readonly resCogenerationWh: Int32Array
  /** Energy on which the capacity charge is measured, every hour; the tariff picks the listed hours. @pl opłata mocowa */
  readonly capacityWh: Int32Array
  /** Energy sold to the seller. @pl sprzedaż nadwyżki */
  readonly saleSellerWh: Int32Array
  /** Energy sold to other members inside the community. */
  readonly saleInnerWh: Int32Array
}

/** One month of the whole community. All [Wh]. */
export interface RegimeMonth {
  readonly month: LocalMonth
  readonly withdrawalWh: number
  readonly feedInWh: number
  /** Energy the regime settles between the members: matched, stored and taken back, or netted. */
  readonly settledWh: number
  /** Energy billed by the seller. */
  readonly billedWh: number
  /** Energy sold outside. */
  readonly soldWh: number
  /** Energy carried into the next month (cooperative, after the coefficient); else 0. */
  readonly carriedWh: number
  /** Carried energy that lapsed unused this month; else 0. */
  readonly expiredWh: number
}

/** A condition the law sets, with the room left (≥ 0) or what is missing (< 0), in the unit of the value. */
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

/** A reading of an ambiguous rule, named and open: how it was set and why. */
export interface Setting {
  readonly name: Both
  readonly value: string
  readonly why: Both
}

/** What one regime makes of the period. Quantities only: prices belong to the tariffs. */
export interface RegimeOutcome {
  readonly id: RegimeId
  readonly name: Both
  readonly certainty: Certainty
  readonly certaintyNote: Both
  /** In the order of the input. */
  readonly points: readonly PointOutcome[]
  readonly months: readonly RegimeMonth[]
  /** Sum of {@link RegimeMonth.settledWh}. */
  readonly settledWh: number
  readonly settings: readonly Setting[]
  /** Credit that goes on into the next period, after the ratio [Wh] (cooperative); absent where nothing is carried. */
  readonly carriedLots?: readonly { readonly month: LocalMonth; readonly energy: Decimal; readonly zone?: string }[]
  readonly findings: readonly Finding[]
}
