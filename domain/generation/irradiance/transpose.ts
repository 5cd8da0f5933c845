import { airMass } from './extraterrestrial.ts'

/** How light from the sky is spread over it. */
export type SkyModel = 'isotropic' | 'hay-davies' | 'perez'

/** Irradiance on a plane, by where it comes from [W/m²]. */
export interface PlaneIrradiance {
  readonly beam: number
  readonly sky: number
  readonly ground: number
}

/** Light of one hour as the transposition needs it. */
export interface Light {
  readonly ghi: number
  readonly dni: number
  readonly dhi: number
  readonly sinElevation: number
  /** Extraterrestrial, facing the sun [W/m²]. */
  readonly extra: number
}

/** Cosine of the sun's zenith under which circumsolar ratios are held, 0.01745 = cos 89°, as Hay and Perez do. */
const MIN_COSINE = Math.cos((89 * Math.PI) / 180)
const MIN_COSINE_PEREZ = Math.cos((85 * Math.PI) / 180)

const EPSILON_BINS = [1.065, 1.23, 1.5, 1.95, 2.8, 4.5, 6.2]
/** F11, F12, F13, F21, F22, F23 of the eight classes of sky clearness; "all sites composite" of the paper. */
const PEREZ: readonly (readonly [number, number, number, number, number, number])[] = [
  [-0.0083117, 0.5877285, -0.0620636, -0.0596012, 0.0721249, -0.0220216],
  [0.1299457, 0.6825954, -0.1513752, -0.0189325, 0.065965, -0.0288748],
  [0.3296958, 0.4868735, -0.2210958, 0.055414, -0.0639588, -0.0260542],
  [0.5682053, 0.1874525, -0.295129, 0.1088631, -0.1519229, -0.0139754],
  [0.873028, -0.3920403, -0.3616149, 0.2255647, -0.4620442, 0.0012448],
  [1.1326077, -1.2367284, -0.4118494, 0.2877813, -0.8230357, 0.0558651],
  [1.0601591, -1.5999137, -0.3589221, 0.2642124, -1.127234, 0.1310694],
  [0.677747, -0.3272588, -0.2504286, 0.1561313, -1.3765031, 0.2506212],
]

/**
 * Irradiance on a tilted plane.
 *
 * Sources: isotropic: B. Liu, R. Jordan, Solar Energy 7 (1963) 53; Hay, Davies, Proc. First Canadian Solar Radiation Data
 * Workshop (1980) 59; R. Perez et al., Solar Energy 44 (1990) 271–289 (coefficients of 1988, all sites composite).
 *
 * @param light         of the hour
 * @param cosIncidence  cosine of the angle between sun and the plane's normal; may be negative
 * @param tilt          of the plane from the horizontal [rad]
 * @param albedo        share of the global irradiance the ground throws back
 */
export function transpose(
  light: Light,
  cosIncidence: number,
  tilt: number,
  albedo: number,
  model: SkyModel,
): PlaneIrradiance {
  const front = Math.max(0, cosIncidence)
  const skyView = (1 + Math.cos(tilt)) / 2
  const ground = light.ghi * albedo * (1 - skyView)
  return { beam: light.dni * front, sky: Math.max(0, skyPart(light, front, tilt, skyView, model)), ground }
}

function skyPart(light: Light, front: number, tilt: number, skyView: number, model: SkyModel): number {
  const { dhi, dni, extra, sinElevation } = light
  if (model === 'isotropic' || dhi <= 0) return dhi * skyView
  if (model === 'hay-davies') {
    const anisotropy = dni / extra
    return dhi * ((1 - anisotropy) * skyView + (anisotropy * front) / Math.max(MIN_COSINE, sinElevation))
  }
  if (sinElevation <= 0) return dhi * skyView
  const zenith = Math.PI / 2 - Math.asin(sinElevation)
  const cube = 1.041 * zenith ** 3
  const epsilon = ((dhi + dni) / dhi + cube) / (1 + cube)
  const found = EPSILON_BINS.findIndex((edge) => epsilon < edge)
  const [f11, f12, f13, f21, f22, f23] = PEREZ[found === -1 ? 7 : found] as (typeof PEREZ)[number]
  const brightness = (dhi * airMass(sinElevation)) / extra
  const circumsolar = Math.max(0, f11 + f12 * brightness + f13 * zenith)
  const horizon = f21 + f22 * brightness + f23 * zenith
  return (
    dhi *
    ((1 - circumsolar) * skyView +
      (circumsolar * front) / Math.max(MIN_COSINE_PEREZ, sinElevation) +
      horizon * Math.sin(tilt))
  )
}

/**
 * Cosine of the angle of incidence on a plane.
 *
 * @param sinElevation  sine of the sun's elevation
 * @param azimuth       of the sun, clockwise from north [rad]
 * @param tilt          of the plane [rad]
 * @param facing        azimuth of the plane, clockwise from north [rad]
 */
export function cosOfIncidence(sinElevation: number, azimuth: number, tilt: number, facing: number): number {
  const cosElevation = Math.sqrt(Math.max(0, 1 - sinElevation * sinElevation))
  return sinElevation * Math.cos(tilt) + cosElevation * Math.sin(tilt) * Math.cos(azimuth - facing)
}
