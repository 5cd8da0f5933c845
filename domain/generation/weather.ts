import type { Slot } from '../calendar/slot.ts'
import { Refusal } from '../problems/refusal.ts'

/**
 * What a weather year is: drawn by our generator, a typical year put together from several, measured at a place, computed
 * from satellites and models, or given without a word on its origin.
 */
export type WeatherOrigin = 'synthetic' | 'typical-year' | 'measured' | 'reanalysis' | 'given'

/**
 * Hourly weather of a place: mean values of each hour, gap-free in time.
 *
 * At least two of the three irradiances, or the global one alone, are known; what is unknown is `null`. A value that is
 * missing within a column is NaN and is refused by the kernel that needs it: never taken as zero.
 */
export interface Weather {
  /** Start of the first hour, a full hour of UTC. */
  readonly start: Slot
  /** Where the year comes from, as every result says. A synthetic year names itself so. */
  readonly label: { readonly pl: string; readonly en: string }
  readonly origin: WeatherOrigin
  /** Minute of the hour the irradiance stands for: 30 for a mean of the hour; PVGIS hourly values stand for about minute 10. */
  readonly sunMinute: number
  /** Global on the horizontal plane [W/m²]. */
  readonly ghi: Float64Array | null
  /** Beam on a plane facing the sun [W/m²]. */
  readonly dni: Float64Array | null
  /** Diffuse on the horizontal plane [W/m²]. */
  readonly dhi: Float64Array | null
  /** Air at 2 m [°C]. */
  readonly temperature: Float64Array | null
  /** Wind [m/s] at `windHeightM`. */
  readonly wind: Float64Array | null
  readonly windHeightM: number
  /** Air pressure at the ground of the site [Pa]; null: the standard atmosphere. */
  readonly pressure: Float64Array | null
}

const COLUMNS = ['ghi', 'dni', 'dhi', 'temperature', 'wind', 'pressure'] as const
export type WeatherColumn = (typeof COLUMNS)[number]

/** What is physically possible at the ground [unit of the column]: beyond it a file holds another unit or a mark for missing. */
const LIMITS: Readonly<Record<WeatherColumn, readonly [number, number]>> = {
  ghi: [0, 1600],
  dni: [0, 1500],
  dhi: [0, 1200],
  temperature: [-90, 60],
  wind: [0, 115],
  pressure: [50_000, 110_000],
}

/** Names of the columns in the calculators' inputs, for the places of refusals. */
const FIELDS: Readonly<Record<WeatherColumn, string>> = {
  ghi: 'ghiWm2',
  dni: 'dniWm2',
  dhi: 'dhiWm2',
  temperature: 'temperatureC',
  wind: 'windSpeedMs',
  pressure: 'pressurePa',
}

function placeOf(name: WeatherColumn, hour?: number) {
  return { pointer: `/weather/${FIELDS[name]}${hour === undefined ? '' : `/${hour}`}` }
}

export function hoursOf(weather: Weather): number {
  for (const name of COLUMNS) {
    const column = weather[name]
    if (column) return column.length
  }
  return 0
}

/**
 * Checks that the columns belong together and hold what the kernel needs.
 *
 * @refuses generation.unequal-lengths, generation.no-weather, generation.weather-gap, generation.impossible-weather
 */
export function checkWeather(weather: Weather, needed: readonly WeatherColumn[]): void {
  const hours = hoursOf(weather)
  if (hours === 0) throw new Refusal('generation.no-weather', { column: needed.join(', ') })
  if (weather.start % 4 !== 0) throw new Refusal('generation.not-full-hours', {})
  checkPossible(weather)
  for (const name of needed) {
    const gap = weather[name]?.findIndex(Number.isNaN)
    if (gap === undefined) throw new Refusal('generation.no-weather', { column: name }, placeOf(name))
    if (gap !== -1) throw new Refusal('generation.weather-gap', { column: name, hour: gap }, placeOf(name, gap))
  }
}

/**
 * Checks that all columns are equally long and hold possible values; missing ones (NaN) are left for the kernel that needs
 * them.
 *
 * @refuses generation.unequal-lengths, generation.impossible-weather
 */
export function checkPossible(weather: Weather): void {
  const hours = hoursOf(weather)
  for (const name of COLUMNS) {
    const column = weather[name]
    if (!column) continue
    if (column.length !== hours)
      throw new Refusal(
        'generation.unequal-lengths',
        { column: name, found: column.length, expected: hours },
        placeOf(name),
      )
    const [low, high] = LIMITS[name]
    const bad = column.findIndex((value) => value < low || value > high)
    if (bad !== -1)
      throw new Refusal(
        'generation.impossible-weather',
        { column: name, hour: bad, value: column[bad] as number, low, high },
        placeOf(name, bad),
      )
  }
}
