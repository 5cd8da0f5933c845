import { z } from 'zod'
import { localDayOf, type Slot, toUtcText } from '../../../domain/calendar/slot.ts'
import type { ChainLink } from '../../../domain/generation/chain.ts'
import { layOnYear } from '../../../domain/generation/lay-on-year.ts'
import type { Weather } from '../../../domain/generation/weather.ts'
import { syntheticWeather } from '../../../domain/generation/weather-generator/synthetic-weather.ts'
import { type Finding, finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Step } from './calculator.ts'
import { instantField, real } from './fields.ts'

const SECONDS_PER_HOUR = 3600
const SECONDS_PER_SLOT = 900
const MAX_HOURS = 10 * 8784

/** A place on the ground. */
export const siteFields = {
  latitudeDeg: real().min(-90).max(90).meta({ description: 'north positive [°]' }),
  longitudeDeg: real().min(-180).max(180).meta({ description: 'east positive [°]' }),
  elevationM: real().min(-450).max(9000).default(0).meta({ description: 'above sea level [m]' }),
}

export const siteField = z.object(siteFields)

/** A share that may not take all. */
export const lossField = () => real().min(0).lt(1)

function series(low: number, high: number, unit: string) {
  return z
    .array(real().min(low).max(high))
    .min(1)
    .max(MAX_HOURS)
    .meta({ description: `one value an hour [${unit}]` })
}

/** Hourly weather written into the input. */
export const weatherField = z.object({
  start: instantField().meta({ description: 'start of the first hour, ISO 8601 with offset' }),
  ghiWm2: series(0, 1600, 'W/m²').optional().meta({ description: 'global horizontal irradiance, hourly means [W/m²]' }),
  dniWm2: series(0, 1500, 'W/m²').optional().meta({ description: 'beam irradiance facing the sun [W/m²]' }),
  dhiWm2: series(0, 1200, 'W/m²').optional().meta({ description: 'diffuse horizontal irradiance [W/m²]' }),
  temperatureC: series(-90, 60, '°C').optional().meta({ description: 'air at 2 m [°C]' }),
  windSpeedMs: series(0, 115, 'm/s').optional().meta({ description: 'wind at windHeightM [m/s]' }),
  windHeightM: real().min(1).max(250).default(10),
  pressurePa: series(50_000, 110_000, 'Pa').optional().meta({ description: 'air pressure at the ground [Pa]' }),
  sunMinute: real()
    .min(0)
    .max(60)
    .default(30)
    .meta({ description: 'minute of the hour the irradiance stands for; 30 for hourly means' }),
  origin: z.enum(['typical-year', 'measured', 'reanalysis', 'given']).default('given'),
  label: z.string().optional(),
})

/** Weather as it stands in an input. A column with a missing value is left out, so that its kernel says what it lacks. */
export function inlineWeather(weather: Weather): z.input<typeof weatherField> {
  const whole = (values: Float64Array | null) => (values && !values.some(Number.isNaN) ? [...values] : undefined)
  return {
    start: toUtcText(weather.start),
    label: weather.label.pl,
    origin: weather.origin === 'synthetic' ? 'given' : weather.origin,
    sunMinute: weather.sunMinute,
    windHeightM: weather.windHeightM,
    ghiWm2: whole(weather.ghi),
    dniWm2: whole(weather.dni),
    dhiWm2: whole(weather.dhi),
    temperatureC: whole(weather.temperature),
    windSpeedMs: whole(weather.wind),
    pressurePa: whole(weather.pressure),
  }
}

/** Where the weather comes from: exactly one of the three. */
export const weatherSources = {
  weather: weatherField.optional(),
  synthetic: z
    .object({
      place: z.string().meta({ description: 'a place with monthly statistics, e.g. warszawa' }),
      year: z.int().min(1950).max(2100),
      seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
    })
    .optional()
    .meta({ description: 'a synthetic weather year drawn from monthly statistics; no measurement' }),
  weatherFile: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'path of an EPW, PVGIS or CSV file; on the command line only' }),
  year: z
    .int()
    .min(1950)
    .max(2100)
    .optional()
    .meta({ description: 'lay the weather on this local year (Europe/Warsaw); for typical years' }),
}

export interface WeatherInput {
  readonly weather?: z.output<typeof weatherField> | undefined
  readonly synthetic?: { readonly place: string; readonly year: number; readonly seed: number } | undefined
  readonly weatherFile?: string | undefined
  readonly year?: number | undefined
}

function column(values: readonly number[] | undefined): Float64Array | null {
  return values ? Float64Array.from(values) : null
}

/**
 * The weather an input names.
 *
 * @refuses generation.weather-source when none or several are given; generation.file-on-command-line
 */
export function weatherOf(input: WeatherInput): { weather: Weather; findings: Finding[] } {
  const given = [input.weather, input.synthetic, input.weatherFile].filter((one) => one !== undefined).length
  if (given !== 1) throw new Refusal('generation.weather-source', { count: given }, { pointer: '/weather' })
  if (input.weatherFile !== undefined)
    throw new Refusal('generation.file-on-command-line', { path: input.weatherFile }, { pointer: '/weatherFile' })
  if (input.synthetic) {
    const { place, seed } = input.synthetic
    return {
      weather: syntheticWeather(input.synthetic),
      findings: [finding('generation.synthetic-weather', 'warning', { place, seed })],
    }
  }
  const inline = input.weather as z.output<typeof weatherField>
  if (inline.start % SECONDS_PER_HOUR !== 0)
    throw new Refusal('generation.not-full-hours', {}, { pointer: '/weather/start' })
  const label = inline.label ?? 'szereg z wejścia'
  const weather: Weather = {
    start: (inline.start / SECONDS_PER_SLOT) as Slot,
    label: { pl: label, en: inline.label ?? 'series of the input' },
    origin: inline.origin,
    sunMinute: inline.sunMinute,
    ghi: column(inline.ghiWm2),
    dni: column(inline.dniWm2),
    dhi: column(inline.dhiWm2),
    temperature: column(inline.temperatureC),
    wind: column(inline.windSpeedMs),
    windHeightM: inline.windHeightM,
    pressure: column(inline.pressurePa),
  }
  return { weather: input.year === undefined ? weather : layOnYear(weather, input.year), findings: [] }
}

export const chainField = z.array(
  z.object({
    id: z.string(),
    pl: z.string(),
    en: z.string(),
    factor: z.number().nullable().meta({ description: 'what is left of the energy before this link' }),
    energyKwh: z.number(),
  }),
)

export const yieldFields = {
  start: z.string().meta({ description: 'start of the first hour, UTC' }),
  energyKwh: z.array(z.number()).meta({ description: 'energy of each hour [kWh]' }),
  totals: z.object({
    yearKwh: z.number().meta({ description: 'sum of all hours [kWh]' }),
    months: z.array(z.object({ month: z.string(), kwh: z.number() })).meta({ description: 'by local month' }),
  }),
  chain: chainField,
  weatherLabel: z.object({ pl: z.string(), en: z.string() }),
}

/** What every yield calculator answers. */
export function yieldAnswer(weather: Weather, energyKwh: Float64Array, chain: readonly ChainLink[]) {
  const months = new Map<string, number>()
  let yearKwh = 0
  energyKwh.forEach((kwh, h) => {
    yearKwh += kwh
    const month = localDayOf((weather.start + h * 4) as Slot).slice(0, 7)
    months.set(month, (months.get(month) ?? 0) + kwh)
  })
  return {
    start: toUtcText(weather.start),
    energyKwh: [...energyKwh],
    totals: { yearKwh, months: [...months].map(([month, kwh]) => ({ month, kwh })) },
    chain,
    weatherLabel: weather.label,
  }
}

/** The chain as steps of `--explain`. */
export function chainSteps(chain: readonly ChainLink[]): Step[] {
  return chain.map(({ pl, en, factor, energyKwh }, i) => ({
    pl,
    en,
    formula: factor === null ? '' : `${(chain[i - 1]?.energyKwh ?? 0).toFixed(3)} kWh × ${factor.toFixed(6)}`,
    result: `${energyKwh.toFixed(3)} kWh`,
  }))
}
