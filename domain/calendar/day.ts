import { Refusal } from '../problems/refusal.ts'

declare const localDay: unique symbol
declare const localMonth: unique symbol

/** A local day of Europe/Warsaw, `YYYY-MM-DD`. Texts compare as days do. */
export type LocalDay = string & { readonly [localDay]: true }
/** A local month, `YYYY-MM`. */
export type LocalMonth = string & { readonly [localMonth]: true }

/** Days since 1970-01-01 of a date of the Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms"). */
export function daysFromCivil(year: number, month: number, dayOfMonth: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The inverse of {@link daysFromCivil}. */
export function civilFromDays(days: number): { year: number; month: number; day: number } {
  const z = days + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

/** Years the calendar answers for: outside them a text is a slip of the pen, not a day of metering. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2200

function isInside(text: string): boolean {
  const year = Number(text.slice(0, 4))
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

function two(n: number): string {
  return n < 10 ? `0${n}` : `${n}`
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0')
}

/** The day a text names. @refuses calendar.not-a-day */
export function day(text: string): LocalDay {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!found || !isInside(text)) throw new Refusal('calendar.not-a-day', { text })
  const days = daysFromCivil(Number(found[1]), Number(found[2]), Number(found[3]))
  if (dayFromEpoch(days) !== text) throw new Refusal('calendar.not-a-day', { text })
  return text as LocalDay
}

/** Days since 1970-01-01. */
export function epochDay(of: LocalDay): number {
  return daysFromCivil(Number(of.slice(0, 4)), Number(of.slice(5, 7)), Number(of.slice(8, 10)))
}

export function dayFromEpoch(days: number): LocalDay {
  const { year, month, day: dayOfMonth } = civilFromDays(days)
  return `${fourDigits(year)}-${two(month)}-${two(dayOfMonth)}` as LocalDay
}

export function addDays(to: LocalDay, count: number): LocalDay {
  return dayFromEpoch(epochDay(to) + count)
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(of: LocalDay): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((epochDay(of) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/** The month a text names. @refuses calendar.not-a-month */
export function month(text: string): LocalMonth {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text) || !isInside(text)) throw new Refusal('calendar.not-a-month', { text })
  return text as LocalMonth
}

export function monthOf(of: LocalDay): LocalMonth {
  return of.slice(0, 7) as LocalMonth
}

export function addMonths(to: LocalMonth, count: number): LocalMonth {
  const index = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1 + count
  return `${fourDigits(Math.floor(index / 12))}-${two((index % 12) + 1)}` as LocalMonth
}

/** Months from a to b; negative when b is earlier. */
export function monthsBetween(a: LocalMonth, b: LocalMonth): number {
  return (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7))
}

export function firstDay(of: LocalMonth): LocalDay {
  return `${of}-01` as LocalDay
}

export function lastDay(of: LocalMonth): LocalDay {
  return addDays(firstDay(addMonths(of, 1)), -1)
}

export function daysInMonth(of: LocalMonth): number {
  return epochDay(firstDay(addMonths(of, 1))) - epochDay(firstDay(of))
}

/** All days of `[from, to)`. */
export function daysBetween(from: LocalDay, to: LocalDay): LocalDay[] {
  const out: LocalDay[] = []
  for (let d = epochDay(from); d < epochDay(to); d += 1) out.push(dayFromEpoch(d))
  return out
}

/** The earlier of two days. */
export function earlierDay(a: LocalDay, b: LocalDay): LocalDay {
  if (a < b) return a
  return b
}

/** The later of two days. */
export function laterDay(a: LocalDay, b: LocalDay): LocalDay {
  if (a < b) return b
  return a
}
