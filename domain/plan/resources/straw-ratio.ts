import table from '../../../assumptions/resources/straw-ratio.json' with { type: 'json' }

/** Cereals whose straw the table knows. @pl zboże */
export const CROPS = [
  'winter-wheat',
  'winter-triticale',
  'winter-rye',
  'winter-barley',
  'spring-wheat',
  'spring-barley',
] as const
export type Crop = (typeof CROPS)[number]

/**
 * Straw per grain of a cereal at a yield, from the table's class of yields.
 *
 * @pl      stosunek plonu słomy do ziarna
 * @param grainTPerHa  above 2 and up to 6 t/ha
 * @returns undefined for a yield the table has no class for: never the nearest in silence
 */
export function strawRatioOf(crop: Crop, grainTPerHa: number): number | undefined {
  return table.rows.find(({ above, to }) => grainTPerHa > above && grainTPerHa <= to)?.[crop]
}
