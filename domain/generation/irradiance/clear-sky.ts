import { SOLAR_CONSTANT } from './extraterrestrial.ts'

/** What the clear air holds. Defaults of the model's report for a mid-latitude site. */
export interface ClearAir {
  /** Air pressure [mbar = hPa]. */
  readonly pressureHpa: number
  /** Ozone, vertical [cm]. */
  readonly ozoneCm: number
  /** Precipitable water [cm]. */
  readonly waterCm: number
  /** Aerosol optical depth at 500 nm and 380 nm. */
  readonly depth500: number
  readonly depth380: number
  /** Share of the scattered light that goes forward. */
  readonly forward: number
  readonly albedo: number
}

export interface ClearSky {
  readonly dni: number
  readonly ghi: number
  readonly dhi: number
  readonly airMass: number
}

/**
 * Irradiance under a cloudless sky [W/m²].
 *
 * Source: R. Bird, R. Hulstrom, "A Simplified Clear Sky Model for Direct and Diffuse Insolation on Horizontal Surfaces",
 * SERI/TR-642-761 (1981), with the air mass of Kasten (1966) the report uses.
 *
 * @param zenithDeg  zenith angle of the sun [°]; 90 and more is night
 * @param extra      extraterrestrial irradiance facing the sun [W/m²]
 */
export function birdClearSky(zenithDeg: number, air: ClearAir, extra: number = SOLAR_CONSTANT): ClearSky {
  if (zenithDeg >= 90) return { dni: 0, ghi: 0, dhi: 0, airMass: 0 }
  const cosZenith = Math.cos((zenithDeg * Math.PI) / 180)
  const mass = 1 / (cosZenith + 0.15 / (93.885 - zenithDeg) ** 1.25)
  const pressed = (mass * air.pressureHpa) / 1013
  const rayleigh = Math.exp(-0.0903 * pressed ** 0.84 * (1 + pressed - pressed ** 1.01))
  const o = air.ozoneCm * mass
  const ozone = 1 - 0.1611 * o * (1 + 139.48 * o) ** -0.3034 - (0.002715 * o) / (1 + 0.044 * o + 0.0003 * o * o)
  const gases = Math.exp(-0.0127 * pressed ** 0.26)
  const w = air.waterCm * mass
  const water = 1 - (2.4959 * w) / ((1 + 79.034 * w) ** 0.6828 + 6.385 * w)
  const depth = 0.2758 * air.depth380 + 0.35 * air.depth500
  const aerosol = Math.exp(-(depth ** 0.873) * (1 + depth - depth ** 0.7088) * mass ** 0.9108)
  const absorbed = 1 - 0.1 * (1 - mass + mass ** 1.06) * (1 - aerosol)
  const skyAlbedo = 0.0685 + (1 - air.forward) * (1 - aerosol / absorbed)
  const dni = 0.9662 * extra * aerosol * water * gases * ozone * rayleigh
  const beam = dni * cosZenith
  const scattered =
    (extra *
      cosZenith *
      0.79 *
      ozone *
      gases *
      water *
      absorbed *
      (0.5 * (1 - rayleigh) + air.forward * (1 - aerosol / absorbed))) /
    (1 - mass + mass ** 1.02)
  const ghi = (beam + scattered) / (1 - air.albedo * skyAlbedo)
  return { dni, ghi, dhi: ghi - beam, airMass: mass }
}
