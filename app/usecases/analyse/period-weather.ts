import { addDays } from '../../../domain/calendar/day.ts'
import { SLOTS_PER_HOUR } from '../../../domain/calendar/slot.ts'
import { layOnYear } from '../../../domain/generation/lay-on-year.ts'
import type { Weather } from '../../../domain/generation/weather.ts'
import { hoursOf } from '../../../domain/generation/weather.ts'
import { syntheticWeather } from '../../../domain/generation/weather-generator/synthetic-weather.ts'
import type { AnalysisPeriod } from './lay-on-year.ts'

/** Where the weather of a period comes from: our generator, or a year read from a file. */
export type WeatherSource =
  | { readonly kind: 'synthetic'; readonly place: string; readonly seed: number }
  | { readonly kind: 'file'; readonly weather: Weather }

const COLUMNS = ['ghi', 'dni', 'dhi', 'temperature', 'wind', 'pressure'] as const

function yearOf(source: WeatherSource, year: number): Weather {
  return source.kind === 'synthetic' ? syntheticWeather({ ...source, year }) : layOnYear(source.weather, year)
}

/**
 * Hourly weather of exactly the period: the calendar years it touches, joined and cut.
 *
 * @refuses what the generator or the file's year refuse
 */
export function periodWeather(source: WeatherSource, period: AnalysisPeriod): Weather {
  const first = Number(period.from.slice(0, 4))
  const last = Number(addDays(period.to, -1).slice(0, 4))
  const years = Array.from({ length: last - first + 1 }, (_, i) => yearOf(source, first + i))
  const head = years[0] as Weather
  const cut = (period.start - head.start) / SLOTS_PER_HOUR
  const column = (name: (typeof COLUMNS)[number]): Float64Array | null => {
    if (years.some((year) => year[name] === null)) return null
    const all = new Float64Array(years.reduce((sum, year) => sum + hoursOf(year), 0))
    let at = 0
    for (const year of years) {
      all.set(year[name] as Float64Array, at)
      at += hoursOf(year)
    }
    return all.slice(cut, cut + period.hours)
  }
  return {
    ...head,
    start: period.start,
    ghi: column('ghi'),
    dni: column('dni'),
    dhi: column('dhi'),
    temperature: column('temperature'),
    wind: column('wind'),
    pressure: column('pressure'),
  }
}
