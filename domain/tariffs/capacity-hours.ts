import type { LocalDay } from '../calendar/day.ts'
import { addDays, daysBetween, firstDay, monthOf } from '../calendar/day.ts'
import { isWorkingDay } from '../calendar/holidays.ts'
import { slotsAtLocal, startOfDay } from '../calendar/slot.ts'
import type { Citations } from '../law/citations.ts'
import { read } from '../law/citations.ts'
import { publicHolidays } from '../law/public-holidays.ts'

/** The part of a working day in which the capacity fee is charged, in slots. @pl wybrane godziny doby */
export interface ListedDay {
  readonly day: LocalDay
  readonly start: number
  readonly end: number
  readonly listedFrom: number
  readonly listedTo: number
}

interface Hours {
  readonly fromHour: number
  readonly toHour: number
}

function listedDay(day: LocalDay, hours: Hours): ListedDay {
  const [listedFrom] = slotsAtLocal(day, hours.fromHour * 60)
  const [listedTo] = slotsAtLocal(day, hours.toHour * 60)
  if (listedFrom === undefined || listedTo === undefined) throw new Error(`${day}: a listed hour does not exist`)
  return { day, start: startOfDay(day), end: startOfDay(addDays(day, 1)), listedFrom, listedTo }
}

const cache = new Map<string, readonly ListedDay[]>()

/**
 * The days of `[from, to)` that have listed hours (Monday to Friday without public holidays), with those hours in
 * legal local time.
 *
 * @law     capacity.listed-hours, calendar.public-holidays
 * @refuses law.not-covered for a year whose hours are not recorded
 */
export function listedDays(from: LocalDay, to: LocalDay, cite: Citations): readonly ListedDay[] {
  const key = `${from}/${to}`
  const holidays = publicHolidays(from, to, cite)
  const known = cache.get(key)
  const found: ListedDay[] = []
  for (let at = from; at < to; ) {
    const entry = read('capacity.listed-hours', at, cite)
    const end = entry.to !== null && entry.to < to ? entry.to : to
    if (!known) {
      const hours = entry.value as unknown as Hours
      for (const day of daysBetween(at, end)) if (isWorkingDay(day, holidays)) found.push(listedDay(day, hours))
    }
    at = end
  }
  if (known) return known
  if (cache.size > 400) cache.clear()
  cache.set(key, found)
  return found
}

/** How long one qualification period is. */
export type ClassPeriod = 'month' | 'ten-days' | 'day'

/**
 * The qualification period a day belongs to: the month, the ten days (the last of a month has 8 to 11) or the day.
 *
 * @law capacity.class-period (art. 89e, art. 70a ust. 3 ustawy o rynku mocy)
 */
export function classPeriodOf(day: LocalDay, kind: ClassPeriod): { readonly from: LocalDay; readonly to: LocalDay } {
  if (kind === 'day') return { from: day, to: addDays(day, 1) }
  const first = firstDay(monthOf(day))
  const next = addDays(first, 31)
  const nextFirst = firstDay(monthOf(next))
  if (kind === 'month') return { from: first, to: nextFirst }
  const tenth = Number(day.slice(8)) <= 10 ? 0 : Number(day.slice(8)) <= 20 ? 10 : 20
  return { from: addDays(first, tenth), to: tenth === 20 ? nextFirst : addDays(first, tenth + 10) }
}
