import type { LocalDay } from '../../calendar/day.ts'
import type { Place } from '../../calendar/sun.ts'
import type { Both } from '../both.ts'

/** What a standard profile is and how far it may be trusted. @pl profil standardowy */
export interface ProfileInfo {
  readonly id: string
  readonly name: Both
  /** For whom it is meant. */
  readonly use: Both
  /** Where the figures come from. */
  readonly source: string
  /** What the reader of a report must know before trusting it. */
  readonly caution: Both
  /** Whether it needs the place of the point (sun). */
  readonly needsPlace: boolean
}

/** One local day of a year, as profiles look at it. */
export interface ProfileDay {
  readonly day: LocalDay
  readonly month: number
  readonly dayOfMonth: number
  /** 1 for 1 January. */
  readonly dayOfYear: number
  readonly type: 'workday' | 'saturday' | 'sunday'
  /** First slot of the day. */
  readonly start: number
  /** 92, 96 or 100. */
  readonly slots: number
}

/**
 * A standard profile: relative weights of the quarter-hours of a day.
 *
 * Only proportions count, the yearly sum is scaled. `fill` writes `of.slots` weights ≥ 0 into `into` from `at` on.
 */
export interface Profile {
  readonly info: ProfileInfo
  readonly fill: (of: ProfileDay, into: Float64Array, at: number, place: Place) => void
}
