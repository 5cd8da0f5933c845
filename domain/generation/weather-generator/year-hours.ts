import type { LocalDay } from '../../calendar/day.ts'
import { day, daysBetween } from '../../calendar/day.ts'
import type { Slot } from '../../calendar/slot.ts'
import { SLOTS_PER_HOUR, startOfDay } from '../../calendar/slot.ts'

/** The hours of a local year, one after the other in UTC: 8760, or 8784 in a leap year. */
export interface YearHours {
  readonly start: Slot
  readonly hours: number
  readonly days: readonly LocalDay[]
  /** First hour of each day, and one more for the end: a day has 23, 24 or 25 hours. */
  readonly firstHour: Int32Array
  /** Month of each hour, 0–11. */
  readonly month: Uint8Array
}

/** The hours of a year of Europe/Warsaw. */
export function yearHours(year: number): YearHours {
  const text = String(year).padStart(4, '0')
  const next = String(year + 1).padStart(4, '0')
  const days = daysBetween(day(`${text}-01-01`), day(`${next}-01-01`))
  const start = startOfDay(day(`${text}-01-01`))
  const firstHour = Int32Array.from(
    [...days, day(`${next}-01-01`)].map((of) => (startOfDay(of) - start) / SLOTS_PER_HOUR),
  )
  const hours = firstHour[days.length] as number
  const month = new Uint8Array(hours)
  days.forEach((of, d) => {
    month.fill(Number(of.slice(5, 7)) - 1, firstHour[d], firstHour[d + 1])
  })
  return { start, hours, days, firstHour, month }
}
