import type { LocalDay } from '../../calendar/day.ts'
import { addDays } from '../../calendar/day.ts'
import type { Slot } from '../../calendar/slot.ts'
import { localDayOf } from '../../calendar/slot.ts'
import { lawOnIfAny } from '../../law/book.ts'
import type { Citations } from '../../law/citations.ts'
import type { ListedDay } from '../../tariffs/capacity-hours.ts'
import { listedDays } from '../../tariffs/capacity-hours.ts'

/** Tells of an hour whether the capacity charge is due in it; undefined where URE's list is not recorded. */
export type CapacityHours = (hour: Slot) => boolean | undefined

/**
 * Hours of the capacity charge, one hour at a time and in any order.
 *
 * @pl  godziny doby, w których pobiera się opłatę mocową
 * @law capacity.listed-hours, calendar.public-holidays
 */
export function capacityHours(cite: Citations): CapacityHours {
  const byDay = new Map<LocalDay, readonly ListedDay[] | undefined>()
  return (slot) => {
    const day = localDayOf(slot)
    if (!byDay.has(day)) {
      const listed = lawOnIfAny('capacity.listed-hours', day)
      byDay.set(day, listed && listedDays(day, addDays(day, 1), cite))
    }
    return byDay.get(day)?.some(({ listedFrom, listedTo }) => slot >= listedFrom && slot < listedTo)
  }
}
