import { standardPressure } from '../air.ts'
import { geocentric, meanSiderealTime } from './geocentric.ts'
import { observer, refraction, topocentric } from './topocentric.ts'

/** A place on the ground. */
export interface Site {
  /** North positive [°]. */
  readonly latitudeDeg: number
  /** East positive [°]. */
  readonly longitudeDeg: number
  /** Above sea level [m]. */
  readonly elevationM: number
}

export interface SunPosition {
  /** True topocentric elevation, without refraction [°]. */
  readonly elevationDeg: number
  /** What an eye sees: with refraction [°]. */
  readonly apparentElevationDeg: number
  /** Clockwise from north [°]. */
  readonly azimuthDeg: number
  /** Distance to the sun [AU]. */
  readonly distanceAu: number
  readonly declinationDeg: number
  /** Terrestrial less universal time that was used [s]. */
  readonly deltaTSeconds: number
}

/** The air the light passes; without it, the standard atmosphere at the site's height and 10 °C. */
export interface Air {
  readonly pressureHpa?: number | undefined
  readonly temperatureC?: number | undefined
}

/**
 * Where the sun stands in the sky of a place.
 *
 * The solar position algorithm of NREL (Reda, Andreas 2008), whole: accurate to 0.0003° from the year −2000 to 6000. How
 * ΔT is taken and why its error does not matter: see {@link deltaT}.
 *
 * @pl pozycja słońca: wysokość i azymut
 * @param seconds  instant [s since 1970-01-01T00:00Z]
 */
export function sunPosition(site: Site, seconds: number, air: Air = {}): SunPosition {
  const sun = geocentric(seconds)
  const from = observer(site.latitudeDeg, site.longitudeDeg, site.elevationM)
  const { elevationDeg, azimuthDeg } = topocentric(sun, meanSiderealTime(seconds) + sun.equinoxes, from)
  const pressure = air.pressureHpa ?? standardPressure(site.elevationM) / 100
  return {
    elevationDeg,
    apparentElevationDeg: elevationDeg + refraction(elevationDeg, pressure, air.temperatureC ?? 10),
    azimuthDeg,
    distanceAu: sun.distance,
    declinationDeg: sun.declination,
    deltaTSeconds: sun.deltaT,
  }
}
