import type { Potential } from './potential.ts'
import { digits, gjOfKwh } from './potential.ts'

/** Collectors or panels on roofs. The yield per m² is given, or follows from irradiation and efficiency. */
export interface RoofSun {
  readonly buildings: number
  /** Area of the absorbers or panels of one building [m²]. */
  readonly areaM2PerBuilding: number
  /** Energy one m² gives in a year [kWh/m²]. */
  readonly yieldKwhPerM2?: number | undefined
  /** Sun on one m² in a year [kWh/m²]. */
  readonly irradiationKwhPerM2?: number | undefined
  /** Of all the way from the sun to the tap or the meter, a fraction. */
  readonly efficiency?: number | undefined
}

/**
 * Sun on roofs, as heat or electricity: buildings × area × yield.
 *
 * Where only the yield is known, nothing says what falls on the roof and the theoretical potential is the same number.
 *
 * @returns undefined when neither the yield nor irradiation with efficiency is known
 */
export function roofSun(sun: RoofSun, form: 'heat' | 'electricity'): Potential | undefined {
  const { irradiationKwhPerM2: irradiation, efficiency } = sun
  const yieldOf =
    sun.yieldKwhPerM2 ?? (irradiation !== undefined && efficiency !== undefined ? irradiation * efficiency : undefined)
  if (yieldOf === undefined) return undefined
  const areaM2 = sun.buildings * sun.areaM2PerBuilding
  const falls = irradiation ?? yieldOf
  const technicalGj = gjOfKwh(areaM2 * yieldOf)
  return {
    theoreticalGj: gjOfKwh(areaM2 * falls),
    technicalGj,
    form,
    ...(form === 'electricity' ? { electricityMwh: (areaM2 * yieldOf) / 1000 } : {}),
    formula: 'E = N · A · q',
    inNumbers: `${digits(sun.buildings)} · ${digits(sun.areaM2PerBuilding)} m² · ${digits(yieldOf)} kWh/m² = ${digits(areaM2 * yieldOf)} kWh`,
    below: [],
  }
}
