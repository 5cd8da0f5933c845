/** Total solar irradiance at 1 AU [W/m²]. Source: G. Kopp, J. Lean, Geophys. Res. Lett. 38 (2011) L01706. */
export const SOLAR_CONSTANT = 1361

/** Irradiance on a plane facing the sun above the air [W/m²]. @param distanceAu distance to the sun [AU] */
export function extraterrestrial(distanceAu: number): number {
  return SOLAR_CONSTANT / (distanceAu * distanceAu)
}

/**
 * Relative optical air mass at sea level.
 *
 * Source: F. Kasten, A. T. Young, Applied Optics 28 (1989) 4735, with its coefficients 0.50572, 6.07995°, 1.6364.
 *
 * @param sinElevation  sine of the true elevation, > 0
 */
export function airMass(sinElevation: number): number {
  const elevation = (Math.asin(sinElevation) * 180) / Math.PI
  return 1 / (sinElevation + 0.50572 * (elevation + 6.07995) ** -1.6364)
}
