import type { LocalDay } from '../calendar/day.ts'
import type { Said } from './said.ts'

/** How sure we are that the text of law says this. */
export type LawStatus = 'confirmed' | 'recalled' | 'derived'

/** What a law entry may hold: decimals as texts (never binary floats), whole numbers, flags, lists and tables of these. */
export type LawValue = string | number | boolean | null | readonly LawValue[] | { readonly [key: string]: LawValue }

/** One value of an entry, in force on `[from, to)`; `to` null: no end is enacted. */
export interface DatedValue {
  readonly from: LocalDay
  readonly to: LocalDay | null
  readonly value: LawValue
  /** Key of `law/acts.yaml`. */
  readonly act: string
  /** The unit of the act's text: art., ust., pkt, lit., or the tariff's point. */
  readonly article: string
  readonly status: LawStatus
  readonly note?: Said
}

/** One legal parameter through time, as compiled from `law/`. */
export interface LawEntry {
  readonly id: string
  readonly pl: string
  readonly en: string
  readonly unit: string
  readonly values: readonly DatedValue[]
  /** The last day a person held the entry against the text. */
  readonly checkedUntil: LocalDay
  readonly doubts: readonly Said[]
}

/** An act, tariff or published notice. */
export interface Act {
  readonly title: string
  readonly address: string
}

/** One entry on one day: what a kernel reads and a report cites. */
export interface InForce extends DatedValue {
  readonly id: string
  readonly pl: string
  readonly en: string
  readonly unit: string
  readonly checkedUntil: LocalDay
  readonly doubts: readonly Said[]
}
