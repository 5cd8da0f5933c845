import type { Geocentric } from './geocentric.ts'
import { geocentric, meanSiderealTime } from './geocentric.ts'
import type { Site } from './sun-position.ts'
import { observer, topocentric } from './topocentric.ts'

const DAY = 86_400

/** Position of the sun at many instants, for a kernel that walks through a year. */
export interface SunPath {
  /** Sine of the true elevation, −1…1. */
  readonly sinElevation: Float64Array
  /** Azimuth clockwise from north [rad]. */
  readonly azimuth: Float64Array
  /** Distance to the sun [AU]. */
  readonly distance: Float64Array
}

/** The sun at midnights computed before: every plant of a cluster asks for the same ones. Cleared when it grows past a decade. */
const midnights = new Map<number, Geocentric>()
const KEPT_DAYS = 4000

function sunAtMidnight(epochDay: number): Geocentric {
  const known = midnights.get(epochDay)
  if (known) return known
  if (midnights.size >= KEPT_DAYS) midnights.clear()
  const sun = geocentric(epochDay * DAY)
  midnights.set(epochDay, sun)
  return sun
}

/**
 * The sun at many instants of a rising list, within 0.0001° of {@link sunPosition}.
 *
 * Right ascension, declination and distance move slowly and smoothly, so the long series of the algorithm are summed once a
 * day and interpolated between four days (Lagrange, third degree); the earth's rotation is computed for each instant.
 *
 * @param seconds  instants in rising order [s since 1970-01-01T00:00Z]
 */
export function sunPath(site: Site, seconds: Float64Array): SunPath {
  const count = seconds.length
  const path = {
    sinElevation: new Float64Array(count),
    azimuth: new Float64Array(count),
    distance: new Float64Array(count),
  }
  if (count === 0) return path
  const from = observer(site.latitudeDeg, site.longitudeDeg, site.elevationM)
  const firstDay = Math.floor((seconds[0] ?? 0) / DAY) - 1
  const lastDay = Math.floor((seconds[count - 1] ?? 0) / DAY) + 2
  const days = lastDay - firstDay + 1
  const ascension = new Float64Array(days)
  const declination = new Float64Array(days)
  const distance = new Float64Array(days)
  const equinoxes = new Float64Array(days)
  let turns = 0
  for (let d = 0; d < days; d += 1) {
    const sun = sunAtMidnight(firstDay + d)
    // Right ascension grows without end here: the step from 360° to 0° would break the interpolation.
    if (d > 0 && sun.rightAscension + turns < (ascension[d - 1] ?? 0)) turns += 360
    ascension[d] = sun.rightAscension + turns
    declination[d] = sun.declination
    distance[d] = sun.distance
    equinoxes[d] = sun.equinoxes
  }
  for (let i = 0; i < count; i += 1) {
    const at = seconds[i] ?? 0
    const position = at / DAY - firstDay
    const d = Math.floor(position)
    const t = position - d
    const w0 = (-t * (t - 1) * (t - 2)) / 6
    const w1 = ((t + 1) * (t - 1) * (t - 2)) / 2
    const w2 = (-(t + 1) * t * (t - 2)) / 2
    const w3 = ((t + 1) * t * (t - 1)) / 6
    const between = (of: Float64Array) =>
      w0 * (of[d - 1] ?? 0) + w1 * (of[d] ?? 0) + w2 * (of[d + 1] ?? 0) + w3 * (of[d + 2] ?? 0)
    const sun = {
      rightAscension: between(ascension),
      declination: between(declination),
      distance: between(distance),
    }
    const { elevationDeg, azimuthDeg } = topocentric(sun, meanSiderealTime(at) + between(equinoxes), from)
    path.sinElevation[i] = Math.sin((elevationDeg * Math.PI) / 180)
    path.azimuth[i] = (azimuthDeg * Math.PI) / 180
    path.distance[i] = sun.distance
  }
  return path
}
