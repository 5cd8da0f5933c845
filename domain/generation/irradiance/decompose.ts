/** Beam facing the sun and diffuse on the horizontal [W/m²]. */
export interface BeamAndDiffuse {
  readonly dni: number
  readonly dhi: number
}

/** Below this elevation (3°) division by its sine makes beam out of noise: all light is taken as diffuse. */
export const MIN_SIN_ELEVATION = Math.sin((3 * Math.PI) / 180)

/**
 * Diffuse share of the global irradiance.
 *
 * Source: D. G. Erbs, S. A. Klein, J. A. Duffie, Solar Energy 28 (1982) 293–302, the hourly correlation.
 *
 * @param clearness  global over extraterrestrial horizontal irradiance
 */
export function erbsDiffuseShare(clearness: number): number {
  if (clearness <= 0.22) return 1 - 0.09 * clearness
  if (clearness > 0.8) return 0.165
  return 0.9511 + clearness * (-0.1604 + clearness * (4.388 + clearness * (-16.638 + clearness * 12.336)))
}

/**
 * Beam and diffuse irradiance when only the global one is known.
 *
 * @param ghi             global horizontal [W/m²]
 * @param sinElevation    sine of the true elevation
 * @param extra           extraterrestrial irradiance facing the sun [W/m²]
 * @param diffuseShare    model of the diffuse share; Erbs where nothing better is known
 */
export function decompose(
  ghi: number,
  sinElevation: number,
  extra: number,
  diffuseShare: (clearness: number) => number = erbsDiffuseShare,
): BeamAndDiffuse {
  if (ghi <= 0 || sinElevation < MIN_SIN_ELEVATION) return { dni: 0, dhi: Math.max(0, ghi) }
  const clearness = ghi / (extra * sinElevation)
  const dhi = ghi * Math.min(1, Math.max(0, diffuseShare(clearness)))
  const dni = (ghi - dhi) / sinElevation
  // Beam never exceeds what reaches the air; what is left over was diffuse.
  return dni <= extra ? { dni, dhi } : { dni: extra, dhi: ghi - extra * sinElevation }
}
