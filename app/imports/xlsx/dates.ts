import { civilFromDays } from '../../../domain/calendar/day.ts'

/** Built-in number formats that show a date, and those that show a time (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 27, 30, 36, 50, 57])
const BUILT_IN_TIMES = new Set([18, 19, 20, 21, 22, 45, 46, 47])
/** Days from 1899-12-30, the spreadsheet's day 0 after February 1900, to 1970-01-01. */
const EPOCH_1900 = 25_569
const EPOCH_1904 = 24_107
const LAST_SERIAL = 109_574

/** What a style shows its number as. */
export type DateStyle = 'date' | 'time' | undefined

/** By the letters of a format code outside quotes, brackets and escapes. */
function shown(code: string): DateStyle {
  const letters = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase()
  if (/[hs]/.test(letters)) return 'time'
  return /[ymd]/.test(letters) ? 'date' : undefined
}

/** For each cell style, whether its number is a date or a time. */
export function dateStyles(used: readonly number[], formats: ReadonlyMap<number, string>): DateStyle[] {
  return used.map((id) =>
    BUILT_IN_DATES.has(id) ? 'date' : BUILT_IN_TIMES.has(id) ? 'time' : shown(formats.get(id) ?? ''),
  )
}

/** `YYYY-MM-DD HH:MM:SS` (or the day alone) of a spreadsheet's serial number, to the second; else the text as it is. */
export function serialText(raw: string, date1904: boolean, style: 'date' | 'time'): string {
  const serial = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(serial) || serial < 0 || serial > LAST_SERIAL) return raw.trim()
  const seconds = Math.round((serial - (date1904 ? EPOCH_1904 : EPOCH_1900)) * 86_400)
  const days = Math.floor(seconds / 86_400)
  const rest = seconds - days * 86_400
  const { year, month, day } = civilFromDays(days)
  const two = (n: number) => String(n).padStart(2, '0')
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  if (rest === 0 && style === 'date') return date
  return `${date} ${two(Math.floor(rest / 3600))}:${two(Math.floor((rest % 3600) / 60))}:${two(rest % 60)}`
}
