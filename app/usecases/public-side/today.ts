import type { LocalDay } from '../../../domain/calendar/day.ts'
import { localDayOf, slotAt } from '../../../domain/calendar/slot.ts'

/** The day it is in Poland at an instant. */
export function localToday(now: string): LocalDay {
  return localDayOf(slotAt(`${now.slice(0, 14)}00:00Z`))
}
