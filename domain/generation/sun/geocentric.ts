import { deltaT, polynomial } from './delta-t.ts'
import { NUTATION } from './nutation-terms.ts'
import type { EarthTerm } from './spa-terms.ts'
import { DISTANCE, LATITUDE, LONGITUDE } from './spa-terms.ts'

const RAD = Math.PI / 180
const SECONDS_PER_DAY = 86_400
const JULIAN_DAY_OF_EPOCH = 2_440_587.5
const JULIAN_DAY_OF_2000 = 2_451_545
const DAYS_PER_CENTURY = 36_525

/** Where the sun stands as seen from the centre of the earth, with what led there (all angles [°]). */
export interface Geocentric {
  readonly julianDay: number
  readonly deltaT: number
  /** Heliocentric longitude L and latitude B of the earth. */
  readonly heliocentricLongitude: number
  readonly heliocentricLatitude: number
  /** Distance R to the sun [AU]. */
  readonly distance: number
  /** Nutation in longitude Δψ and in obliquity Δε. */
  readonly nutationLongitude: number
  readonly nutationObliquity: number
  /** True obliquity ε of the ecliptic. */
  readonly obliquity: number
  /** Apparent longitude λ of the sun, with nutation and aberration. */
  readonly apparentLongitude: number
  readonly rightAscension: number
  readonly declination: number
  /** Equation of the equinoxes Δψ·cos ε. */
  readonly equinoxes: number
}

/** Mean sidereal time at Greenwich ν₀ [°], not reduced to one turn. @param seconds since 1970-01-01T00:00Z */
export function meanSiderealTime(seconds: number): number {
  const days = julianDay(seconds) - JULIAN_DAY_OF_2000
  const t = days / DAYS_PER_CENTURY
  return 280.46061837 + 360.98564736629 * days + 0.000387933 * t * t - (t * t * t) / 38_710_000
}

export function julianDay(seconds: number): number {
  return seconds / SECONDS_PER_DAY + JULIAN_DAY_OF_EPOCH
}

function series(powers: readonly (readonly EarthTerm[])[], millennia: number): number {
  const sums = powers.map((terms) => {
    let total = 0
    for (const [amplitude, phase, rate] of terms) total += amplitude * Math.cos(phase + rate * millennia)
    return total
  })
  return polynomial(millennia, sums) / 1e8
}

function nutation(t: number): { longitude: number; obliquity: number } {
  const x0 = polynomial(t, [297.85036, 445_267.11148, -0.0019142, 1 / 189_474]) * RAD
  const x1 = polynomial(t, [357.52772, 35_999.05034, -0.0001603, -1 / 300_000]) * RAD
  const x2 = polynomial(t, [134.96298, 477_198.867398, 0.0086972, 1 / 56_250]) * RAD
  const x3 = polynomial(t, [93.27191, 483_202.017538, -0.0036825, 1 / 327_270]) * RAD
  const x4 = polynomial(t, [125.04452, -1_934.136261, 0.0020708, 1 / 450_000]) * RAD
  let longitude = 0
  let obliquity = 0
  for (const [y0, y1, y2, y3, y4, a, b, c, d] of NUTATION) {
    const angle = y0 * x0 + y1 * x1 + y2 * x2 + y3 * x3 + y4 * x4
    longitude += (a + b * t) * Math.sin(angle)
    obliquity += (c + d * t) * Math.cos(angle)
  }
  return { longitude: longitude / 36_000_000, obliquity: obliquity / 36_000_000 }
}

const OBLIQUITY = [84_381.448, -4_680.93, -1.55, 1_999.25, -51.38, -249.67, -39.05, 7.12, 27.87, 5.79, 2.45]

/**
 * The sun seen from the centre of the earth.
 *
 * Source: steps 3.1–3.10 of NREL/TP-560-34302 (Reda, Andreas 2008); accurate to 0.0003° from the year −2000 to 6000.
 *
 * @param seconds  instant [s since 1970-01-01T00:00Z]
 * @param dt       terrestrial less universal time [s]; by default of the model {@link deltaT}
 */
export function geocentric(seconds: number, dt = deltaT(1970 + seconds / (365.2425 * SECONDS_PER_DAY))): Geocentric {
  const day = julianDay(seconds)
  const century = (day + dt / SECONDS_PER_DAY - JULIAN_DAY_OF_2000) / DAYS_PER_CENTURY
  const millennia = century / 10
  const longitude = series(LONGITUDE, millennia) / RAD
  const latitude = series(LATITUDE, millennia) / RAD
  const distance = series(DISTANCE, millennia)
  const { longitude: nutationLongitude, obliquity: nutationObliquity } = nutation(century)
  const obliquity = polynomial(millennia / 10, OBLIQUITY) / 3600 + nutationObliquity
  const aberration = -20.4898 / (3600 * distance)
  const apparentLongitude = turn(longitude + 180 + nutationLongitude + aberration)
  const lambda = apparentLongitude * RAD
  const epsilon = obliquity * RAD
  const beta = -latitude * RAD
  const rightAscension = turn(
    Math.atan2(Math.sin(lambda) * Math.cos(epsilon) - Math.tan(beta) * Math.sin(epsilon), Math.cos(lambda)) / RAD,
  )
  const declination =
    Math.asin(Math.sin(beta) * Math.cos(epsilon) + Math.cos(beta) * Math.sin(epsilon) * Math.sin(lambda)) / RAD
  return {
    julianDay: day,
    deltaT: dt,
    heliocentricLongitude: turn(longitude),
    heliocentricLatitude: latitude,
    distance,
    nutationLongitude,
    nutationObliquity,
    obliquity,
    apparentLongitude,
    rightAscension,
    declination,
    equinoxes: nutationLongitude * Math.cos(epsilon),
  }
}

/** The same angle in [0°, 360°). */
export function turn(degrees: number): number {
  const rest = degrees % 360
  return rest < 0 ? rest + 360 : rest
}
