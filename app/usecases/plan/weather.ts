import type { Weather } from '../../../domain/generation/weather.ts'
import { syntheticWeather } from '../../../domain/generation/weather-generator/synthetic-weather.ts'
import type { PlanData } from './plan-data.ts'

/** The generator's own year, for projects that name none. */
const USUAL = { weatherPlace: 'warszawa', weatherYear: 2025, seed: 20_250_101 }

/** The weather year of the plan: that of the project's file, else drawn by the generator. @refuses generation.unknown-place */
export function planWeather({ config, weather }: PlanData): Weather {
  const { weatherPlace, weatherYear, seed } = config.hourly ?? USUAL
  return weather ?? syntheticWeather({ place: weatherPlace, year: weatherYear, seed })
}
