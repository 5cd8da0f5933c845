import { standardPressure } from '../air.ts'
import type { ClimatePlace } from './places.ts'
import { normalShare, type Random } from './random.ts'
import type { YearHours } from './year-hours.ts'

/** Correlation of the day's temperature anomaly with the next day's: weather systems last three to four days. */
const TEMPERATURE_DAY_TO_DAY = 0.75
/** Correlation of the wind from hour to hour, and the form of its spread (Weibull; 2 is Rayleigh). */
const WIND_HOUR_TO_HOUR = 0.94
const WIND_FORM = 2
/** Pressure: standard deviation in the month [Pa], January to December, larger in winter; correlation from hour to hour. */
const PRESSURE_SPREAD = [1100, 1100, 1000, 800, 650, 550, 500, 550, 700, 850, 1000, 1100]
const PRESSURE_HOUR_TO_HOUR = 0.99
/** Hour of the wall clock at which air is warmest and wind strongest. */
const WARMEST_HOUR = 15

function hourOfDay(year: YearHours, d: number, h: number): number {
  const from = year.firstHour[d] as number
  return ((h - from) * 24) / ((year.firstHour[d + 1] as number) - from)
}

/** Shifts each month to its mean, held between its extremes; what the extremes cut off is spread over the rest. */
function fitMonths(
  values: Float64Array,
  month: Uint8Array,
  means: readonly number[],
  clamp: (value: number, m: number) => number,
  step: (value: number, mean: number, target: number) => number,
): void {
  for (let round = 0; round < 12; round += 1) {
    const sums = new Float64Array(12)
    const counts = new Float64Array(12)
    values.forEach((value, h) => {
      sums[month[h] as number] = (sums[month[h] as number] as number) + value
      counts[month[h] as number] = (counts[month[h] as number] as number) + 1
    })
    const reached = sums.map((sum, m) => sum / (counts[m] as number))
    if (means.every((mean, m) => Math.abs(mean - (reached[m] as number)) < 1e-4)) return
    for (let h = 0; h < values.length; h += 1) {
      const m = month[h] as number
      const mean = reached[m] as number
      values[h] = clamp(step(values[h] as number, mean, means[m] as number), m)
    }
  }
}

/**
 * Air temperature of each hour [°C]: the monthly mean drawn smoothly through the year, an anomaly that lasts days, and a
 * swing over the day that is larger under a clear sky; held between the month's known extremes.
 */
export function syntheticTemperature(
  place: ClimatePlace,
  year: YearHours,
  clearness: Float64Array,
  random: Random,
): Float64Array {
  const temperature = new Float64Array(year.hours)
  const noise = Math.sqrt(1 - TEMPERATURE_DAY_TO_DAY ** 2)
  let anomaly = random.normal()
  let before = anomaly
  year.days.forEach((of, d) => {
    const m = Number(of.slice(5, 7)) - 1
    const stats = place.months[m] as ClimatePlace['months'][number]
    before = anomaly
    anomaly = TEMPERATURE_DAY_TO_DAY * anomaly + noise * random.normal()
    // A month of thirty correlated days reaches about two standard deviations to either side.
    const swing = (1.5 + 9 * (clearness[d] as number)) * (m >= 3 && m <= 8 ? 1 : 0.6)
    const sigma = Math.max(1, (stats.maxC - stats.minC - swing) / 4)
    const dayOfMonth = Number(of.slice(8, 10))
    for (let h = year.firstHour[d] as number; h < (year.firstHour[d + 1] as number); h += 1) {
      const hour = hourOfDay(year, d, h)
      const between = before + ((anomaly - before) * (hour + 0.5)) / 24
      temperature[h] =
        seasonal(place, m, dayOfMonth + hour / 24) +
        sigma * between +
        (swing / 2) * Math.cos(((hour + 0.5 - WARMEST_HOUR) / 24) * 2 * Math.PI)
    }
  })
  fitMonths(
    temperature,
    year.month,
    place.months.map(({ meanC }) => meanC),
    (value, m) => Math.min(place.months[m]?.maxC ?? value, Math.max(place.months[m]?.minC ?? value, value)),
    (value, mean, target) => value + target - mean,
  )
  return temperature.map((value) => Math.round(value * 100) / 100)
}

/** Mean temperature through the year: straight between the middles of the months. */
function seasonal(place: ClimatePlace, m: number, dayOfMonth: number): number {
  const position = (dayOfMonth - 15.5) / 30.4
  const here = place.months[m]?.meanC ?? 0
  const other = place.months[(m + (position >= 0 ? 1 : 11)) % 12]?.meanC ?? here
  return here + Math.abs(position) * (other - here)
}

/**
 * Wind of each hour [m/s]: Weibull with the month's mean, correlated from hour to hour, stronger in the afternoon of the
 * warm months.
 *
 * Source of the method: normal scores of an autoregressive process turned into Weibull values (B. Brown, R. Katz, A. Murphy,
 * J. Climate Appl. Meteor. 23 (1984) 1184).
 */
export function syntheticWind(place: ClimatePlace, year: YearHours, random: Random): Float64Array {
  const wind = new Float64Array(year.hours)
  const noise = Math.sqrt(1 - WIND_HOUR_TO_HOUR ** 2)
  let state = random.normal()
  year.days.forEach((_, d) => {
    for (let h = year.firstHour[d] as number; h < (year.firstHour[d + 1] as number); h += 1) {
      const m = year.month[h] as number
      state = WIND_HOUR_TO_HOUR * state + noise * random.normal()
      const swing = m >= 3 && m <= 8 ? 0.25 : 0.08
      const day = 1 + swing * Math.cos(((hourOfDay(year, d, h) + 0.5 - WARMEST_HOUR) / 24) * 2 * Math.PI)
      // Γ(1 + 1/2) = √π/2 makes the mean of the Weibull the month's.
      const scale = (place.months[m]?.wind ?? 0) / (Math.sqrt(Math.PI) / 2)
      wind[h] = scale * day * (-Math.log(Math.max(1e-12, 1 - normalShare(state)))) ** (1 / WIND_FORM)
    }
  })
  fitMonths(
    wind,
    year.month,
    place.months.map((stats) => stats.wind),
    (value) => Math.min(35, value),
    (value, mean, target) => (value * target) / mean,
  )
  return wind.map((value) => Math.round(value * 100) / 100)
}

/** Air pressure of each hour [Pa]: the standard atmosphere at the place with highs and lows that last days. */
export function syntheticPressure(place: ClimatePlace, year: YearHours, random: Random): Float64Array {
  const mean = standardPressure(place.site.elevationM)
  const noise = Math.sqrt(1 - PRESSURE_HOUR_TO_HOUR ** 2)
  let state = random.normal()
  return Float64Array.from({ length: year.hours }, (_, h) => {
    state = PRESSURE_HOUR_TO_HOUR * state + noise * random.normal()
    return Math.round(mean + state * (PRESSURE_SPREAD[year.month[h] as number] as number))
  })
}
