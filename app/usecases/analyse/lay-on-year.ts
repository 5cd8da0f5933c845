import type { LocalDay } from '../../../domain/calendar/day.ts'
import { addDays, day, daysBetween, epochDay } from '../../../domain/calendar/day.ts'
import type { Slot } from '../../../domain/calendar/slot.ts'
import { SLOTS_PER_HOUR, startOfDay } from '../../../domain/calendar/slot.ts'

const SAME_WEEKDAY = 364

/** The period an analysis runs over: full local days, hour by hour. */
export interface AnalysisPeriod {
  readonly from: LocalDay
  /** First day after the period. */
  readonly to: LocalDay
  readonly start: Slot
  readonly hours: number
}

export function periodOf(from: LocalDay, to: LocalDay): AnalysisPeriod {
  const start = startOfDay(from)
  return { from, to, start, hours: (startOfDay(to) - start) / SLOTS_PER_HOUR }
}

export function calendarYear(year: number): AnalysisPeriod {
  return periodOf(day(`${year}-01-01`), day(`${year + 1}-01-01`))
}

/** The day of the source year with the same weekday and nearly the same date: moved by a multiple of 52 weeks. */
export function sourceDay(target: LocalDay, source: AnalysisPeriod): LocalDay {
  const first = epochDay(source.from)
  const last = epochDay(source.to) - 1
  let at = epochDay(target)
  while (at < first) at += SAME_WEEKDAY
  while (at > last) at -= SAME_WEEKDAY
  // A year has a day more than 52 weeks, so a step may land one day before the source: then the next same weekday.
  return addDays(target, (at < first ? at + 7 : at) - epochDay(target))
}

/**
 * For each hour of the target period the hour of the source period it takes its energy from.
 *
 * Weekdays, hours of the local clock and the seasons stay together, so that a reading year can be valued at the law and
 * tariffs of another year. On days whose number of hours differs (clock changes on other days) the hour after the
 * change is left out or taken twice.
 */
export function layOnPeriod(source: AnalysisPeriod, target: AnalysisPeriod): Int32Array {
  const map = new Int32Array(target.hours)
  let at = 0
  for (const to of daysBetween(target.from, target.to)) {
    const from = sourceDay(to, source)
    const begin = (startOfDay(from) - source.start) / SLOTS_PER_HOUR
    const had = (startOfDay(addDays(from, 1)) - startOfDay(from)) / SLOTS_PER_HOUR
    const needs = (startOfDay(addDays(to, 1)) - startOfDay(to)) / SLOTS_PER_HOUR
    for (let h = 0; h < needs; h += 1) {
      const moved = h >= 3 ? h + had - needs : Math.min(h, 2)
      map[at] = begin + Math.max(0, Math.min(had - 1, had === needs ? h : moved))
      at += 1
    }
  }
  return map
}

/** Values of the source period in the order of the target. */
export function pick(values: Int32Array, map: Int32Array): Int32Array {
  const out = new Int32Array(map.length)
  for (let i = 0; i < map.length; i += 1) out[i] = values[map[i] ?? 0] ?? 0
  return out
}
