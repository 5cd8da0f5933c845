import type { LocalDay } from '../calendar/day.ts'
import { day, epochDay } from '../calendar/day.ts'
import { SLOTS_PER_HOUR, type Slot, startOfDay } from '../calendar/slot.ts'
import { Refusal } from '../problems/refusal.ts'
import type { Weather } from './weather.ts'
import { hoursOf } from './weather.ts'

const HOURS_OF_DAY = 24
const TYPICAL_YEAR_HOURS = 8760

function of(column: Float64Array | null, source: Int32Array): Float64Array | null {
  return column ? Float64Array.from(source, (h) => column[h] as number) : null
}

/**
 * A year of weather laid on the hours of a local year: the same hour of the same day of the calendar, in UTC, so that the sun
 * stands where it stood. 29 February takes 28 February; the hours a local year begins before UTC's come from the other end.
 *
 * For typical years, which belong to no year, and for looking at one year with the weather of another.
 *
 * @param weather  8760 or 8784 hours from 1 January 00:00 UTC, or up to a day before or after
 * @param year     local year (Europe/Warsaw)
 * @refuses        generation.unequal-lengths when it is no whole year
 */
export function layOnYear(weather: Weather, year: number): Weather {
  const hours = hoursOf(weather)
  if (hours !== TYPICAL_YEAR_HOURS && hours !== TYPICAL_YEAR_HOURS + HOURS_OF_DAY)
    throw new Refusal('generation.unequal-lengths', { column: 'weather', found: hours, expected: TYPICAL_YEAR_HOURS })
  const start = startOfDay(day(`${String(year).padStart(4, '0')}-01-01`))
  const end = startOfDay(day(`${String(year + 1).padStart(4, '0')}-01-01`))
  const firstHourOf = (slot: Slot) => slot / SLOTS_PER_HOUR
  // Hours of UTC years: position of an hour within its calendar year, by month and day.
  const sourceYear = yearAround(weather.start, hours)
  const sourceJanuary = epochDay(`${sourceYear}-01-01` as LocalDay) * HOURS_OF_DAY
  const offset = firstHourOf(weather.start) - sourceJanuary
  const targetHours = (end - start) / SLOTS_PER_HOUR
  const source = Int32Array.from({ length: targetHours }, (_, i) => {
    const hour = firstHourOf(start) + i
    const position = positionInYear(hour, hours > TYPICAL_YEAR_HOURS)
    return (((position - offset) % hours) + hours) % hours
  })
  return {
    ...weather,
    start,
    ghi: of(weather.ghi, source),
    dni: of(weather.dni, source),
    dhi: of(weather.dhi, source),
    temperature: of(weather.temperature, source),
    wind: of(weather.wind, source),
    pressure: of(weather.pressure, source),
  }
}

function civilYear(hour: number): number {
  const days = Math.floor(hour / HOURS_OF_DAY)
  let year = 1970 + Math.floor(days / 365.2425)
  while (epochDay(`${year + 1}-01-01` as LocalDay) <= days) year += 1
  while (epochDay(`${year}-01-01` as LocalDay) > days) year -= 1
  return year
}

/** The year the middle of a period lies in. */
function yearAround(start: Slot, hours: number): number {
  return civilYear(start / SLOTS_PER_HOUR + hours / 2)
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const HOURS_TO_END_OF_FEBRUARY = 59 * HOURS_OF_DAY

/** Hour within its UTC year as a year with or without 29 February counts it. */
function positionInYear(hour: number, withLeapDay: boolean): number {
  const year = civilYear(hour)
  const position = hour - epochDay(`${year}-01-01` as LocalDay) * HOURS_OF_DAY
  if (position < HOURS_TO_END_OF_FEBRUARY || isLeap(year) === withLeapDay) return position
  return isLeap(year) ? position - HOURS_OF_DAY : position + HOURS_OF_DAY
}
