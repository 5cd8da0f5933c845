import { Refusal } from '../problems/refusal.ts'
import type { LocalDay, LocalMonth } from './day.ts'
import { addDays, addMonths, dayFromEpoch, daysFromCivil, epochDay, firstDay } from './day.ts'
import { instantsOfLocal, offsetAt } from './warsaw.ts'

declare const slotBrand: unique symbol

/** A quarter-hour: whole quarter-hours since 1970-01-01T00:00Z. Names the start of the interval. */
export type Slot = number & { readonly [slotBrand]: true }

export const SECONDS_PER_SLOT = 900
export const SLOTS_PER_HOUR = 4

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(Z|[+-]\d{2}:?\d{2})$/

/**
 * Seconds since the epoch of an ISO 8601 instant with an offset.
 *
 * @refuses calendar.not-an-instant when the text has no offset, is no date, or names a fraction of a second
 */
export function epochSeconds(text: string): number {
  const found = INSTANT.exec(text)
  if (!found) throw new Refusal('calendar.not-an-instant', { text })
  const [, y, mo, d, h, mi, s = '0', fraction = '0', zone = 'Z'] = found
  const days = daysFromCivil(Number(y), Number(mo), Number(d))
  const bad =
    dayFromEpoch(days) !== `${y}-${mo}-${d}` ||
    Number(h) > 23 ||
    Number(mi) > 59 ||
    Number(s) > 59 ||
    Number(fraction) !== 0
  if (bad) throw new Refusal('calendar.not-an-instant', { text })
  let offset = 0
  if (zone !== 'Z') {
    const digits = zone.slice(1).replace(':', '')
    const hours = Number(digits.slice(0, 2))
    const minutes = Number(digits.slice(2, 4))
    if (hours > 14 || minutes > 59) throw new Refusal('calendar.not-an-instant', { text })
    offset = (zone[0] === '-' ? -1 : 1) * (hours * 3600 + minutes * 60)
  }
  return days * 86_400 + Number(h) * 3600 + Number(mi) * 60 + Number(s) - offset
}

/** The slot that starts at an instant. @refuses calendar.not-an-instant when the instant is inside a quarter-hour */
export function slotAt(text: string): Slot {
  const seconds = epochSeconds(text)
  if (seconds % SECONDS_PER_SLOT !== 0) throw new Refusal('calendar.not-an-instant', { text })
  return (seconds / SECONDS_PER_SLOT) as Slot
}

/** First slot of a local day; a day ends where the next begins, so it has 92, 96 or 100 slots. */
export function startOfDay(of: LocalDay): Slot {
  const [instant] = instantsOfLocal(epochDay(of) * 86_400)
  if (instant === undefined) throw new Error(`midnight of ${of} does not exist`)
  return (instant / SECONDS_PER_SLOT) as Slot
}

export function slotsOfDay(of: LocalDay): number {
  return startOfDay(addDays(of, 1)) - startOfDay(of)
}

export function startOfMonth(of: LocalMonth): Slot {
  return startOfDay(firstDay(of))
}

/** Slots of a local month: 2976 and the like, 2972 in March, 2980 in October. */
export function slotsOfMonth(of: LocalMonth): number {
  return startOfMonth(addMonths(of, 1)) - startOfMonth(of)
}

/** Local calendar of a slot: day, hour 0–23, minute, and whether summer time holds. */
export interface LocalTime {
  readonly day: LocalDay
  readonly hour: number
  readonly minute: number
  readonly summer: boolean
}

export function localTime(slot: Slot): LocalTime {
  const seconds = slot * SECONDS_PER_SLOT
  const offset = offsetAt(seconds)
  const local = seconds + offset
  const days = Math.floor(local / 86_400)
  const ofDay = local - days * 86_400
  return {
    day: dayFromEpoch(days),
    hour: Math.floor(ofDay / 3600),
    minute: Math.floor((ofDay % 3600) / 60),
    summer: offset === 7200,
  }
}

export function localDayOf(slot: Slot): LocalDay {
  const seconds = slot * SECONDS_PER_SLOT
  return dayFromEpoch(Math.floor((seconds + offsetAt(seconds)) / 86_400))
}

/** `2026-03-29T01:00:00Z` of a slot. */
export function toUtcText(slot: Slot): string {
  const seconds = slot * SECONDS_PER_SLOT
  const days = Math.floor(seconds / 86_400)
  const rest = seconds - days * 86_400
  const hh = String(Math.floor(rest / 3600)).padStart(2, '0')
  const mm = String(Math.floor((rest % 3600) / 60)).padStart(2, '0')
  return `${dayFromEpoch(days)}T${hh}:${mm}:00Z`
}

/**
 * Slots that start at a local wall time: none in the spring gap, two in the autumn fold (summer time first).
 *
 * @param of      local day
 * @param minutes minutes after local midnight on the wall clock, a multiple of 15
 */
export function slotsAtLocal(of: LocalDay, minutes: number): Slot[] {
  return instantsOfLocal(epochDay(of) * 86_400 + minutes * 60).map((s) => (s / SECONDS_PER_SLOT) as Slot)
}
