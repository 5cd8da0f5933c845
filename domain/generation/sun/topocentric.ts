import type { Geocentric } from './geocentric.ts'
import { turn } from './geocentric.ts'

const RAD = Math.PI / 180
const EARTH_FLATTENING = 0.99664719
const EARTH_RADIUS_M = 6_378_140
/** Half the sun's disc and the refraction at the horizon [°]: below both the sun is gone. */
const HALF_DISC = 0.26667
const HORIZON_REFRACTION = 0.5667

/** What depends on the observer only; made once for a whole year. */
export interface Observer {
  readonly longitudeDeg: number
  readonly sinLatitude: number
  readonly cosLatitude: number
  /** Distance from the earth's axis and from the equator's plane, in earth radii. */
  readonly x: number
  readonly y: number
}

/** @param elevationM height above the ellipsoid, which differs from sea level by less than 0.00001° here [m] */
export function observer(latitudeDeg: number, longitudeDeg: number, elevationM: number): Observer {
  const phi = latitudeDeg * RAD
  const u = Math.atan(EARTH_FLATTENING * Math.tan(phi))
  const height = elevationM / EARTH_RADIUS_M
  return {
    longitudeDeg,
    sinLatitude: Math.sin(phi),
    cosLatitude: Math.cos(phi),
    x: Math.cos(u) + height * Math.cos(phi),
    y: EARTH_FLATTENING * Math.sin(u) + height * Math.sin(phi),
  }
}

export interface Topocentric {
  /** True elevation, without refraction [°]. */
  readonly elevationDeg: number
  /** Clockwise from north [°], in [0, 360). */
  readonly azimuthDeg: number
}

/**
 * The sun seen from a place on the ground, with parallax and without refraction.
 *
 * Source: steps 3.11–3.15 of NREL/TP-560-34302.
 *
 * @param siderealDeg  apparent sidereal time at Greenwich [°]
 */
export function topocentric(
  sun: Pick<Geocentric, 'rightAscension' | 'declination' | 'distance'>,
  siderealDeg: number,
  from: Observer,
): Topocentric {
  const hour = turn(siderealDeg + from.longitudeDeg - sun.rightAscension) * RAD
  const delta = sun.declination * RAD
  const sinParallax = Math.sin((8.794 / 3600 / sun.distance) * RAD)
  const across = Math.cos(delta) - from.x * sinParallax * Math.cos(hour)
  const shift = Math.atan2(-from.x * sinParallax * Math.sin(hour), across)
  const declination = Math.atan2((Math.sin(delta) - from.y * sinParallax) * Math.cos(shift), across)
  const localHour = hour - shift
  const sinElevation =
    from.sinLatitude * Math.sin(declination) + from.cosLatitude * Math.cos(declination) * Math.cos(localHour)
  const azimuthFromSouth = Math.atan2(
    Math.sin(localHour) * Math.cos(declination),
    Math.cos(localHour) * from.sinLatitude * Math.cos(declination) - Math.sin(declination) * from.cosLatitude,
  )
  return {
    elevationDeg: Math.asin(Math.min(1, Math.max(-1, sinElevation))) / RAD,
    azimuthDeg: turn(azimuthFromSouth / RAD + 180),
  }
}

/**
 * By how much the air lifts the sun [°]; 0 when even the lifted upper edge of the disc stands below the horizon.
 *
 * Source: equation 42 of NREL/TP-560-34302 (after Bennett, Sæmundsson).
 *
 * @param elevationDeg  true elevation [°]
 * @param pressureHpa   air pressure [hPa]
 * @param temperatureC  air temperature [°C]
 */
export function refraction(elevationDeg: number, pressureHpa: number, temperatureC: number): number {
  if (elevationDeg < -(HALF_DISC + HORIZON_REFRACTION)) return 0
  const lifted = (elevationDeg + 10.3 / (elevationDeg + 5.11)) * RAD
  return ((pressureHpa / 1010) * (283 / (273 + temperatureC)) * 1.02) / (60 * Math.tan(lifted))
}
