/** One link from the resource to the energy at the meter. */
export interface ChainLink {
  readonly id: string
  readonly pl: string
  readonly en: string
  /** What is left of the energy before it; null for the first link and when nothing came in. */
  readonly factor: number | null
  /** Energy after this link [kWh]. */
  readonly energyKwh: number
}

/** Turns energies after each link into a chain whose factors multiply up to the whole. */
export function chainOf(
  links: readonly { readonly id: string; readonly pl: string; readonly en: string; readonly energyKwh: number }[],
): ChainLink[] {
  return links.map((link, i) => {
    const before = links[i - 1]?.energyKwh
    return { ...link, factor: before === undefined || before === 0 ? null : link.energyKwh / before }
  })
}
