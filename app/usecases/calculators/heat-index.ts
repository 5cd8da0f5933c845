import { z } from 'zod'
import { heatIndex } from '../../../domain/heat/heat-index.ts'
import { toNumber } from '../../../domain/quantity/decimal.ts'
import { calculator } from './calculator.ts'
import { exactNonNegative, fraction } from './fields.ts'

export const heatIndexCalculator = calculator({
  name: 'heat-index',
  pl: 'Średni wskaźnik zapotrzebowania na ciepło zasobu budynków (metoda wskaźnikowa).',
  en: 'Mean heating index of a building stock (index method).',
  input: z.object({
    areaM2: exactNonNegative(),
    groups: z
      .array(
        z.object({
          built: z.string(),
          areaShare: fraction(),
          retrofittedShare: fraction(),
          indexKwhPerM2: exactNonNegative(),
          retrofittedIndexKwhPerM2: exactNonNegative(),
        }),
      )
      .min(1),
  }),
  output: z.object({ indexKwhPerM2: z.number(), usefulKwh: z.number(), usefulGj: z.number() }),
  run({ areaM2, groups }) {
    const { indexKwhPerM2, usefulKwh, usefulGj } = heatIndex(areaM2, groups)
    return {
      indexKwhPerM2: toNumber(indexKwhPerM2),
      usefulKwh: toNumber(usefulKwh),
      usefulGj: toNumber(usefulGj),
    }
  },
})
