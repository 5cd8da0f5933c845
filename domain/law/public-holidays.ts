import type { LocalDay } from '../calendar/day.ts'
import { addDays } from '../calendar/day.ts'
import type { HolidayRule } from '../calendar/holidays.ts'
import { holidaysOf } from '../calendar/holidays.ts'
import type { Citations } from './citations.ts'
import { read } from './citations.ts'

const cache = new Map<string, ReadonlySet<LocalDay>>()

/** Statutory days off of one year that fall in `[from, to)`. */
function within(year: number, rule: HolidayRule, from: LocalDay, to: LocalDay): LocalDay[] {
  return [...holidaysOf(year, rule)].filter((day) => from <= day && day < to)
}

/**
 * Statutory days off in `[from, to)`, ordinary Sundays not among them; each day by the rule in force on it, so that
 * 24 December is free from 2025 on.
 *
 * @pl      dni ustawowo wolne od pracy
 * @law     calendar.public-holidays
 * @refuses law.not-covered before the first recorded rule
 */
export function publicHolidays(from: LocalDay, to: LocalDay, cite: Citations): ReadonlySet<LocalDay> {
  const found: LocalDay[] = []
  const key = `${from}/${to}`
  const known = cache.get(key)
  for (let at = from; at < to; ) {
    const entry = read('calendar.public-holidays', at, cite)
    const end = entry.to !== null && entry.to < to ? entry.to : to
    if (!known) {
      const rule = entry.value as unknown as HolidayRule
      const lastYear = Number(addDays(end, -1).slice(0, 4))
      for (let year = Number(at.slice(0, 4)); year <= lastYear; year += 1) found.push(...within(year, rule, at, end))
    }
    at = end
  }
  if (known) return known
  const days = new Set(found)
  if (cache.size > 500) cache.clear()
  cache.set(key, days)
  return days
}
