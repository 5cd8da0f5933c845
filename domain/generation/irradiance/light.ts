import type { Finding } from '../../problems/finding.ts'
import { finding } from '../../problems/finding.ts'
import { Refusal } from '../../problems/refusal.ts'
import { sunPath } from '../sun/sun-path.ts'
import type { Site } from '../sun/sun-position.ts'
import type { Weather, WeatherColumn } from '../weather.ts'
import { checkWeather, hoursOf } from '../weather.ts'
import { decompose, MIN_SIN_ELEVATION } from './decompose.ts'
import { extraterrestrial } from './extraterrestrial.ts'

/** All three irradiances of each hour with the sun they belong to; zero at night. [W/m²] */
export interface HourlyLight {
  readonly ghi: Float64Array
  readonly dni: Float64Array
  readonly dhi: Float64Array
  /** Sine of the sun's elevation at the middle of the sunlit part of the hour. */
  readonly sinElevation: Float64Array
  /** Azimuth of the sun, clockwise from north [rad]. */
  readonly azimuth: Float64Array
  /** Extraterrestrial, facing the sun. */
  readonly extra: Float64Array
}

const HOUR = 3600
const SECONDS_PER_SLOT = 900
/**
 * The sun of each hour: at `minute` where it is up the whole hour, else the mean instant of the sunlit part.
 *
 * In the hours of sunrise and sunset the middle of the hour may lie below the horizon though light was measured.
 */
export function sunOfHours(
  site: Site,
  start: number,
  hours: number,
  minute: number,
): Pick<HourlyLight, 'sinElevation' | 'azimuth' | 'extra'> {
  const edges = Float64Array.from({ length: hours + 1 }, (_, h) => start * SECONDS_PER_SLOT + h * HOUR)
  const atEdges = sunPath(site, edges).sinElevation
  const middles = Float64Array.from({ length: hours }, (_, h) => {
    const from = edges[h] as number
    const before = atEdges[h] as number
    const after = atEdges[h + 1] as number
    if (before > 0 === after > 0 || minute !== 30) return from + minute * 60
    // Near the horizon the sine of the elevation runs straight: where it crosses zero, the sunlit part begins or ends.
    const crossing = before / (before - after)
    return from + HOUR * (before > 0 ? crossing / 2 : (1 + crossing) / 2)
  })
  const { sinElevation, azimuth, distance } = sunPath(site, middles)
  return { sinElevation, azimuth, extra: distance.map(extraterrestrial) }
}

/**
 * Global, beam and diffuse irradiance of each hour, from whichever are known: beam and diffuse as given; beam from global
 * and diffuse, or diffuse from global and beam; by the model of Erbs when only the global one is known.
 *
 * @refuses generation.no-irradiance, generation.weather-gap, generation.impossible-weather
 */
export function lightOf(site: Site, weather: Weather): { light: HourlyLight; findings: Finding[] } {
  const { ghi, dni, dhi } = weather
  const known = (['ghi', 'dni', 'dhi'] satisfies WeatherColumn[]).filter((name) => weather[name])
  if (!ghi && !(dni && dhi))
    throw new Refusal('generation.no-irradiance', { known: known.join(', ') || '–' }, { pointer: '/weather' })
  checkWeather(weather, known)
  const hours = hoursOf(weather)
  const sun = sunOfHours(site, weather.start, hours, weather.sunMinute)
  const light: HourlyLight = {
    ghi: new Float64Array(hours),
    dni: new Float64Array(hours),
    dhi: new Float64Array(hours),
    ...sun,
  }
  let dark = 0
  let darkKwh = 0
  let disagreeing = 0
  for (let h = 0; h < hours; h += 1) {
    const sine = sun.sinElevation[h] as number
    const global = ghi ? (ghi[h] as number) : (dni?.[h] as number) * Math.max(0, sine) + (dhi?.[h] as number)
    if (global <= 0) continue
    if (sine <= 0) {
      // Twilight is real and small; more of it means the clock of the file is wrong, and the finding says so.
      dark += 1
      darkKwh += global / 1000
      continue
    }
    let beam: number
    let diffuse: number
    if (dni && dhi) {
      beam = dni[h] as number
      diffuse = dhi[h] as number
      const sum = beam * sine + diffuse
      if (ghi && Math.abs(sum - global) > Math.max(25, 0.1 * global)) disagreeing += 1
    } else if (dhi) {
      diffuse = Math.min(dhi[h] as number, global)
      beam = sine < MIN_SIN_ELEVATION ? 0 : Math.min((global - diffuse) / sine, sun.extra[h] as number)
    } else if (dni) {
      beam = Math.min(dni[h] as number, global / sine)
      diffuse = global - beam * sine
    } else {
      const parts = decompose(global, sine, sun.extra[h] as number)
      beam = parts.dni
      diffuse = parts.dhi
    }
    light.ghi[h] = global
    light.dni[h] = beam
    light.dhi[h] = diffuse
  }
  const findings: Finding[] = []
  if (darkKwh > 5)
    findings.push(finding('generation.sun-below-horizon', 'warning', { hours: dark, kwh: darkKwh.toFixed(1) }))
  // A few hours at the edge of the day always disagree; a hundred are a wrong clock or place.
  if (disagreeing > hours / 50)
    findings.push(finding('generation.inconsistent-irradiance', 'warning', { hours: disagreeing }))
  return { light, findings }
}
