import type { Slot } from './slot.ts'
import { SECONDS_PER_SLOT } from './slot.ts'

/** Where on earth: north and east positive [°]. */
export interface Place {
  readonly latitudeDeg: number
  readonly longitudeDeg: number
}

/** The geometric middle of Poland (Piątek near Łęczyca): stands in where nobody named a place. */
export const MIDDLE_OF_POLAND: Place = { latitudeDeg: 52.07, longitudeDeg: 19.48 }

const RADIANS = Math.PI / 180
/** Slots from the epoch of the slots (1970-01-01T00Z) to 2000-01-01T12Z. */
const J2000 = 1_051_872 + 48

/**
 * Height of the sun's centre above the horizon, without refraction; good to about 0.02° from 1950 to 2050.
 *
 * Enough to tell day from night on a quarter-hour; yields of plants use the finer kernel of `generation`.
 *
 * @param slot   instant, may be a fraction of a slot
 * @returns      elevation [°], negative below the horizon
 * @see          Astronomical Almanac, section C ("low precision formulas for the sun")
 * @pl           wysokość Słońca nad horyzontem
 */
export function sunElevation(slot: Slot | number, place: Place): number {
  const n = ((slot - J2000) * SECONDS_PER_SLOT) / 86_400
  const meanLongitude = 280.46 + 0.9856474 * n
  const anomaly = (357.528 + 0.9856003 * n) * RADIANS
  const ecliptic = (meanLongitude + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * RADIANS
  const obliquity = (23.439 - 0.0000004 * n) * RADIANS
  const rightAscension = Math.atan2(Math.cos(obliquity) * Math.sin(ecliptic), Math.cos(ecliptic))
  const declination = Math.asin(Math.sin(obliquity) * Math.sin(ecliptic))
  // Greenwich mean sidereal time [°]: the same almanac, section B.
  const sidereal = 280.46061837 + 360.98564736629 * n
  const hourAngle = (sidereal + place.longitudeDeg) * RADIANS - rightAscension
  const latitude = place.latitudeDeg * RADIANS
  const sine =
    Math.sin(latitude) * Math.sin(declination) + Math.cos(latitude) * Math.cos(declination) * Math.cos(hourAngle)
  return Math.asin(Math.max(-1, Math.min(1, sine))) / RADIANS
}
