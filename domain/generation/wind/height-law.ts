/** How wind grows with height: by the roughness of the ground, or by an exponent. */
export type HeightLaw =
  | { readonly kind: 'log'; readonly roughnessM: number }
  | { readonly kind: 'power'; readonly exponent: number }

/**
 * Wind at one height over wind at another.
 *
 * Logarithmic law of the neutral surface layer, v ∝ ln(h/z₀), or the power law of Hellmann, v ∝ h^α. Source: T. Burton et
 * al., Wind Energy Handbook, 2nd ed. (2011), section 2.6.2; E. Hau, Windkraftanlagen (2008), section 13.5.
 *
 * @param fromM  height the wind is known at [m]
 * @param toM    height of the hub [m]
 */
export function heightFactor(law: HeightLaw, fromM: number, toM: number): number {
  if (law.kind === 'power') return (toM / fromM) ** law.exponent
  return Math.log(toM / law.roughnessM) / Math.log(fromM / law.roughnessM)
}
