import { addDays, addMonths, day, daysBetween, earlierDay, firstDay, month } from '../../../../domain/calendar/day.ts'
import type { Words } from '../../../ui/words.ts'

/** A year, a month or a day of the address: `2025`, `2025-03`, `2025-03-14`. */
export type PeriodText = string

export function isPeriod(text: unknown): text is PeriodText {
  return typeof text === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)
}

/** The half-open days of a period. */
export function daysOf(period: PeriodText): { readonly from: string; readonly to: string } {
  if (period.length === 4) return { from: `${period}-01-01`, to: `${Number(period) + 1}-01-01` }
  if (period.length === 7) return { from: `${period}-01`, to: firstDay(addMonths(month(period), 1)) }
  return { from: period, to: addDays(day(period), 1) }
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
  if (period.length === 4) return String(Number(period) + by)
  if (period.length === 7) return addMonths(month(period), by)
  return addDays(day(period), by)
}

/** The same stretch a year earlier; the 29th of February becomes the 28th. */
export function yearBefore(period: PeriodText): PeriodText {
  const earlier = `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`
  return earlier.endsWith('02-29') ? earlier.replace('02-29', '02-28') : earlier
}

/** The period another is held against: the same a year earlier, or the one just before. */
export function comparedWith(period: PeriodText, how: 'rok' | 'poprzedni'): PeriodText {
  return how === 'rok' ? yearBefore(period) : moved(period, -1)
}

export function periodText(period: PeriodText, words: Words): string {
  if (period.length === 4) return words.t(`rok ${period}`, `year ${period}`)
  return period.length === 7 ? words.month(period) : words.day(period)
}

/** The step in which a period is read best. */
export function stepFor(period: PeriodText): 'quarter' | 'hour' | 'day' {
  return period.length === 4 ? 'day' : period.length === 7 ? 'hour' : 'quarter'
}
