import { addMonths, day, firstDay, monthOf } from '../../../domain/calendar/day.ts'
import { localTime, type Slot, startOfDay } from '../../../domain/calendar/slot.ts'
import type { Tick } from '../charts/spec.ts'
import type { Words } from '../words/words.ts'

/** Marks of an axis of hours or days at the first day of each month of `[from, to)`. */
export function monthTicks(from: string, to: string, unit: 'hour' | 'day', words: Words): Tick[] {
  const start = startOfDay(day(from))
  const end = startOfDay(day(to))
  const ticks: Tick[] = []
  for (let month = monthOf(day(from)); firstDay(month) < to; month = addMonths(month, 1)) {
    const slot = startOfDay(firstDay(month))
    if (slot < start || slot >= end) continue
    const hours = (slot - start) / 4
    ticks.push({ at: unit === 'hour' ? hours : Math.round(hours / 24), label: words.monthCut(month) })
  }
  return ticks
}

/** Where each hour of a period stands on the wall clock. */
export interface WallHour {
  readonly dayIndex: number
  readonly hour: number
  readonly month: string
}

/**
 * Hours of `[from, …)` on the local wall clock, in order. In spring an hour of the clock is missing, in autumn one
 * stands twice: days are counted by the calendar, not by 24.
 */
export function wallHours(from: string, count: number): WallHour[] {
  const start = startOfDay(day(from))
  let [dayIndex, last] = [-1, '']
  return Array.from({ length: count }, (_, i) => {
    const local = localTime((start + 4 * i) as Slot)
    if (local.day !== last) {
      dayIndex += 1
      last = local.day
    }
    return { dayIndex, hour: local.hour, month: local.day.slice(0, 7) }
  })
}
