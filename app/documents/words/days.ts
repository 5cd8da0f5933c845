import { dayFromEpoch, day as dayOf, epochDay, month as monthOf } from '../../../domain/calendar/day.ts'
import type { Language } from './language.ts'
import { NBSP } from './numbers.ts'

const MONTHS = {
  pl: [
    ['styczeń', 'stycznia', 'styczniu', 'sty'],
    ['luty', 'lutego', 'lutym', 'lut'],
    ['marzec', 'marca', 'marcu', 'mar'],
    ['kwiecień', 'kwietnia', 'kwietniu', 'kwi'],
    ['maj', 'maja', 'maju', 'maj'],
    ['czerwiec', 'czerwca', 'czerwcu', 'cze'],
    ['lipiec', 'lipca', 'lipcu', 'lip'],
    ['sierpień', 'sierpnia', 'sierpniu', 'sie'],
    ['wrzesień', 'września', 'wrześniu', 'wrz'],
    ['październik', 'października', 'październiku', 'paź'],
    ['listopad', 'listopada', 'listopadzie', 'lis'],
    ['grudzień', 'grudnia', 'grudniu', 'gru'],
  ],
  en: [
    ['January', 'January', 'January', 'Jan'],
    ['February', 'February', 'February', 'Feb'],
    ['March', 'March', 'March', 'Mar'],
    ['April', 'April', 'April', 'Apr'],
    ['May', 'May', 'May', 'May'],
    ['June', 'June', 'June', 'Jun'],
    ['July', 'July', 'July', 'Jul'],
    ['August', 'August', 'August', 'Aug'],
    ['September', 'September', 'September', 'Sep'],
    ['October', 'October', 'October', 'Oct'],
    ['November', 'November', 'November', 'Nov'],
    ['December', 'December', 'December', 'Dec'],
  ],
} as const

/** Cases a month's name stands in: alone, after a day, after "w", and cut for an axis. */
const CASES = { alone: 0, ofDay: 1, within: 2, cut: 3 } as const

function nameOf(month: number, form: keyof typeof CASES, language: Language): string {
  return MONTHS[language][month - 1]?.[CASES[form]] ?? ''
}

/** `31 marca 2026 r.` in sentences and papers. @refuses calendar.not-a-day */
export function formatDay(text: string, language: Language): string {
  const [year = '', month = '', date = ''] = dayOf(text).split('-')
  const name = nameOf(Number(month), 'ofDay', language)
  return language === 'pl'
    ? `${Number(date)}${NBSP}${name} ${year}${NBSP}r.`
    : `${Number(date)}${NBSP}${name}${NBSP}${year}`
}

/** `31.03.2026` in tables. */
export function formatDayShort(text: string, language: Language): string {
  const [year, month, date] = dayOf(text).split('-')
  return language === 'pl' ? `${date}.${month}.${year}` : text
}

/** `marzec 2026` alone. @refuses calendar.not-a-month */
export function formatMonth(text: string, language: Language): string {
  const [year, month] = monthOf(text).split('-')
  return `${nameOf(Number(month), 'alone', language)}${NBSP}${year}`
}

/** `w marcu 2026 r.` in a sentence; the case changes, so the whole phrase is made here. */
export function formatInMonth(text: string, language: Language): string {
  const [year, month] = monthOf(text).split('-')
  const name = nameOf(Number(month), 'within', language)
  return language === 'pl'
    ? `${name.startsWith('w') && !'aeioóuy'.includes(name[1] ?? '') ? 'we' : 'w'} ${name} ${year}${NBSP}r.`
    : `in ${name}${NBSP}${year}`
}

/** `sty`, for axes where the year stands elsewhere. */
export function formatMonthCut(text: string, language: Language): string {
  return nameOf(Number(monthOf(text).slice(5, 7)), 'cut', language)
}

/** The last day of a half-open period `[from, to)`. */
export function lastDayBefore(to: string): string {
  return dayFromEpoch(epochDay(dayOf(to)) - 1)
}

/** A half-open period `[from, to)` as people say it: with its last day. */
export function formatPeriod(from: string, to: string, language: Language): string {
  const last = lastDayBefore(to)
  if (from === last) return formatDay(from, language)
  const first = formatDay(from, language)
  return language === 'pl'
    ? `od ${first} do ${formatDay(last, language)}`
    : `from ${first} to ${formatDay(last, language)}`
}

/** `2025` when the period is that calendar year, else both ends in short form. */
export function formatPeriodShort(from: string, to: string, language: Language): string {
  const year = Number(from.slice(0, 4))
  if (from === `${year}-01-01` && to === `${year + 1}-01-01`) return String(year)
  return `${formatDayShort(from, language)}–${formatDayShort(lastDayBefore(to), language)}`
}
