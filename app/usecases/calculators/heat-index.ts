import { z } from 'zod'
import type { AgeGroup } from '../../../domain/heat/heat-index.ts'
import { GJ_PER_KWH, heatIndex } from '../../../domain/heat/heat-index.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import { text, toNumber } from '../../../domain/quantity/decimal.ts'
import type { Step } from './calculator.ts'
import { calculator } from './calculator.ts'
import { exactNonNegative, fraction } from './fields.ts'

function stepsOf(areaM2: Decimal, groups: readonly AgeGroup[], found: ReturnType<typeof heatIndex>): Step[] {
  const terms = groups.map(
    ({ areaShare, retrofittedShare, indexKwhPerM2, retrofittedIndexKwhPerM2 }) =>
      `${text(areaShare)} × ((1 − ${text(retrofittedShare)}) × ${text(indexKwhPerM2)} + ${text(retrofittedShare)} × ${text(retrofittedIndexKwhPerM2)})`,
  )
  return [
    {
      pl: 'Średni wskaźnik: udziały powierzchni × wskaźnik przed i po termomodernizacji',
      en: 'Mean index: shares of area × index before and after retrofit',
      formula: terms.join(' + '),
      result: `${text(found.indexKwhPerM2)} kWh/m²`,
    },
    {
      pl: 'Energia użytkowa w roku: wskaźnik × powierzchnia',
      en: 'Useful energy of a year: index × area',
      formula: `${text(found.indexKwhPerM2)} × ${text(areaM2)}`,
      result: `${text(found.usefulKwh)} kWh`,
    },
    {
      pl: 'Ta sama energia w gigadżulach',
      en: 'The same energy in gigajoules',
      formula: `${text(found.usefulKwh)} × ${text(GJ_PER_KWH)}`,
      result: `${text(found.usefulGj)} GJ`,
    },
  ]
}

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
      .min(1, 'at least one group is needed'),
  }),
  output: z.object({ indexKwhPerM2: z.number(), usefulKwh: z.number(), usefulGj: z.number() }),
  run({ areaM2, groups }, { explain }) {
    const found = heatIndex(areaM2, groups)
    const { indexKwhPerM2, usefulKwh, usefulGj } = found
    return {
      indexKwhPerM2: toNumber(indexKwhPerM2),
      usefulKwh: toNumber(usefulKwh),
      usefulGj: toNumber(usefulGj),
      steps: explain ? stepsOf(areaM2, groups, found) : [],
    }
  },
})
