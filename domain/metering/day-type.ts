import type { LocalDay } from '../calendar/day.ts'
import { weekday } from '../calendar/day.ts'

/** How a day is lived: holidays as Sundays, as network operators count them. @pl dzień roboczy, sobota, niedziela lub święto */
export type DayType = 'workday' | 'saturday' | 'sunday'

/** The type of a local day. `holidays` are the statutory days off of the year (law data, handed in). */
export function dayTypeOf(of: LocalDay, holidays: ReadonlySet<LocalDay>): DayType {
  if (holidays.has(of)) return 'sunday'
  const n = weekday(of)
  return n === 7 ? 'sunday' : n === 6 ? 'saturday' : 'workday'
}
