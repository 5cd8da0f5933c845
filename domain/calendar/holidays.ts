import type { LocalDay } from './day.ts'
import { addDays, day, weekday } from './day.ts'

/** Easter Sunday of a year (Meeus/Jones/Butcher, "Astronomical Algorithms", ch. 8). */
export function easterSunday(year: number): LocalDay {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const dayOfMonth = ((h + l - 7 * m + 114) % 31) + 1
  return day(`${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`)
}

/** The days off that hold in one year, as the law data gives them: fixed `MM-DD` and days counted from Easter. */
export interface HolidayRule {
  readonly fixed: readonly string[]
  readonly afterEaster: readonly number[]
}

/** Statutory days off of a year without the ordinary Sundays. @pl dni ustawowo wolne od pracy */
export function holidaysOf(year: number, rule: HolidayRule): ReadonlySet<LocalDay> {
  const easter = easterSunday(year)
  return new Set([
    ...rule.fixed.map((monthDay) => day(`${year}-${monthDay}`)),
    ...rule.afterEaster.map((offset) => addDays(easter, offset)),
  ])
}

/** Monday to Friday and no statutory day off. */
export function isWorkingDay(of: LocalDay, holidays: ReadonlySet<LocalDay>): boolean {
  return weekday(of) <= 5 && !holidays.has(of)
}
