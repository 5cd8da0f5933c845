import { addDays, addMonths, day, daysBetween, earlierDay, firstDay, month } from '../../../../domain/calendar/day.ts'
import { readDay } from '../../../ui/form/typed.ts'
import type { Words } from '../../../ui/words.ts'

/** A year, a month, a day or any days of the address: `2025`, `2025-03`, `2025-03-14`, `2025-03-14..2025-04-02`. */
export type PeriodText = string

const BETWEEN = '..'

export function isPeriod(text: unknown): text is PeriodText {
  if (typeof text !== 'string') return false
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text)) return true
  const days = text.split(BETWEEN)
  const [first = '', last = first] = days
  return days.length <= 2 && days.every((one) => readDay(one) === one) && first <= last
}

export const isRange = (period: PeriodText): boolean => period.includes(BETWEEN)
export const isYear = (period: PeriodText): boolean => period.length === 4

/** Any days, both ends included. */
export function rangeOf(first: string, last: string): PeriodText {
  return first === last ? first : `${first}${BETWEEN}${last}`
}

/** The half-open days of a period. */
export function daysOf(period: PeriodText): { readonly from: string; readonly to: string } {
  if (isYear(period)) return { from: `${period}-01-01`, to: `${Number(period) + 1}-01-01` }
  if (period.length === 7) return { from: `${period}-01`, to: firstDay(addMonths(month(period), 1)) }
  const [first = '', last = first] = period.split(BETWEEN)
  return { from: first, to: addDays(day(last), 1) }
}

/** Days of a period that have begun by now: of those to come nothing can be missing. */
export function begunDays(period: PeriodText, now: string): { readonly from: string; readonly to: string } {
  const { from, to } = daysOf(period)
  const tomorrow = addDays(day(now), 1)
  return { from, to: tomorrow < to && from < tomorrow ? tomorrow : to }
}

/** As many days of the other period, from its beginning, as are looked at of this one. */
export function sameStretch(
  { from, to }: { readonly from: string; readonly to: string },
  whole: PeriodText,
  other: PeriodText,
): { readonly from: string; readonly to: string } {
  const against = daysOf(other)
  if (to === daysOf(whole).to) return against
  const cut = addDays(day(against.from), daysBetween(day(from), day(to)).length)
  return { from: against.from, to: earlierDay(cut, day(against.to)) }
}

/** The period before (-1) or after (1), of the same length. */
export function moved(period: PeriodText, by: number): PeriodText {
  if (isYear(period)) return String(Number(period) + by)
  if (period.length === 7) return addMonths(month(period), by)
  const { from, to } = daysOf(period)
  const length = daysBetween(day(from), day(to)).length
  return rangeOf(addDays(day(from), by * length), addDays(day(to), by * length - 1))
}

/** The same stretch a year earlier; the 29th of February becomes the 28th. */
export function yearBefore(period: PeriodText): PeriodText {
  return period
    .split(BETWEEN)
    .map((one) => `${Number(one.slice(0, 4)) - 1}${one.slice(4)}`.replace(/02-29$/, '02-28'))
    .join(BETWEEN)
}

export const COMPARED_BY_NAME = ['rok', 'poprzedni'] as const
export type ComparedByName = (typeof COMPARED_BY_NAME)[number]

/** The period another is held against: the same a year earlier, the one just before, or any other. */
export function comparedWith(period: PeriodText, how: ComparedByName | PeriodText): PeriodText {
  if (how === 'rok') return yearBefore(period)
  return how === 'poprzedni' ? moved(period, -1) : how
}

export function periodText(period: PeriodText, words: Words): string {
  if (isYear(period)) return words.t(`rok ${period}`, `year ${period}`)
  if (period.length === 7) return words.month(period)
  const { from, to } = daysOf(period)
  return isRange(period) ? `${words.dayShort(from)}–${words.dayShort(addDays(day(to), -1))}` : words.day(period)
}

/** The step in which a period is read best. */
export function stepFor(period: PeriodText): 'quarter' | 'hour' | 'day' {
  const { from, to } = daysOf(period)
  const days = daysBetween(day(from), day(to)).length
  return days > 62 ? 'day' : days > 3 ? 'hour' : 'quarter'
}
