import type { Weather } from '../weather.ts'
import { placeOf } from './places.ts'
import { seededRandom } from './random.ts'
import { syntheticPressure, syntheticTemperature, syntheticWind } from './synthetic-air.ts'
import { syntheticLight } from './synthetic-light.ts'
import { yearHours } from './year-hours.ts'

/** What a synthetic year is drawn from. */
export interface SyntheticRequest {
  /** Id of a place with monthly statistics, e.g. `warszawa`. */
  readonly place: string
  /** Local year (Europe/Warsaw). */
  readonly year: number
  /** Whole number; the same one gives the same year to the last bit. */
  readonly seed: number
}

/**
 * A synthetic weather year: hourly light, temperature, wind and pressure whose monthly sums and means are those known of the
 * place. It is no record of any year; results made from it say so.
 *
 * The global sum of each month and the means of temperature and wind meet the statistics within 0.5 % (0.05 °C), the diffuse
 * sum within 3 %; beam follows from both and lies up to 16 % above the statistics in single months, since a mean hour and the
 * instants it is made of split differently. The hours vary from day to day and hour to hour as the models named beside
 * each part describe.
 *
 * @pl syntetyczny rok pogodowy
 * @refuses generation.unknown-place
 */
export function syntheticWeather({ place: id, year, seed }: SyntheticRequest): Weather {
  const place = placeOf(id)
  const hours = yearHours(year)
  const light = syntheticLight(place, hours, seededRandom(seed, 1))
  return {
    start: hours.start,
    label: {
      pl: `syntetyczny rok pogodowy ${year}, ${place.pl}, ziarno ${seed}`,
      en: `synthetic weather year ${year}, ${place.en}, seed ${seed}`,
    },
    origin: 'synthetic',
    sunMinute: 30,
    ghi: light.ghi,
    dni: light.dni,
    dhi: light.dhi,
    temperature: syntheticTemperature(place, hours, light.clearness, seededRandom(seed, 2)),
    wind: syntheticWind(place, hours, seededRandom(seed, 3)),
    windHeightM: place.windHeightM,
    pressure: syntheticPressure(place, hours, seededRandom(seed, 4)),
  }
}
