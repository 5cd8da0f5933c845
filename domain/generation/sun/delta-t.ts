/**
 * Terrestrial time less universal time (ΔT) [s].
 *
 * Polynomials of F. Espenak, J. Meeus, "Five Millennium Canon of Solar Eclipses", NASA/TP-2006-214141 (2006), in pieces
 * from 1900 to 2150, and their long-term parabola elsewhere. From 2005 on they are a forecast: in 2025 it is 5 s above what
 * was measured since, which moves the sun by 0.0000024° in the sky and is of no account here.
 *
 * @param year  calendar year with its fraction, e.g. 2025.5
 */
export function deltaT(year: number): number {
  const t = year - 2000
  if (year >= 2005 && year < 2050) return polynomial(t, [62.92, 0.32217, 0.005589])
  if (year >= 1986 && year < 2005)
    return polynomial(t, [63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599])
  if (year >= 1961 && year < 1986) return polynomial(year - 1975, [45.45, 1.067, -1 / 260, -1 / 718])
  if (year >= 1941 && year < 1961) return polynomial(year - 1950, [29.07, 0.407, -1 / 233, 1 / 2547])
  if (year >= 1920 && year < 1941) return polynomial(year - 1920, [21.2, 0.84493, -0.0761, 0.0020936])
  if (year >= 1900 && year < 1920) return polynomial(year - 1900, [-2.79, 1.494119, -0.0598939, 0.0061966, -0.000197])
  const u = (year - 1820) / 100
  const parabola = -20 + 32 * u * u
  return year >= 2050 && year < 2150 ? parabola - 0.5628 * (2150 - year) : parabola
}

/** c₀ + c₁x + c₂x² … */
export function polynomial(x: number, coefficients: readonly number[]): number {
  let total = 0
  for (let i = coefficients.length - 1; i >= 0; i -= 1) total = total * x + (coefficients[i] ?? 0)
  return total
}
