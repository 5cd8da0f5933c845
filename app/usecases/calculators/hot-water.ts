import { z } from 'zod'
import { HEAT_CAPACITY, hotWater } from '../../../domain/heat/hot-water.ts'
import { sign, text, toNumber } from '../../../domain/quantity/decimal.ts'
import type { Step } from './calculator.ts'
import { calculator } from './calculator.ts'
import { exact, exactNonNegative, fraction } from './fields.ts'

export const hotWaterCalculator = calculator({
  name: 'hot-water',
  pl: 'Energia na przygotowanie ciepłej wody użytkowej w roku.',
  en: 'Energy to warm tap water in a year.',
  input: z.object({
    areaM2: exactNonNegative(),
    litresPerM2Day: exactNonNegative(),
    coldC: exact(),
    hotC: exact(),
    usageFactor: fraction(),
    days: exactNonNegative(),
    efficiency: fraction().refine((value) => sign(value) > 0, 'must be above 0'),
  }),
  output: z.object({ usefulGj: z.number(), finalGj: z.number() }),
  run(use, { explain }) {
    const { usefulGj, finalGj } = hotWater(use)
    const { areaM2, litresPerM2Day, coldC, hotC, usageFactor, days, efficiency } = use
    const steps: Step[] = [
      {
        pl: 'Energia użytkowa: litry × ciepło właściwe × przyrost temperatury × współczynnik użytkowania × doby',
        en: 'Useful energy: litres × heat capacity × rise of temperature × usage factor × days',
        formula: `${text(litresPerM2Day)} × ${text(areaM2)} × ${text(HEAT_CAPACITY)} × (${text(hotC)} − ${text(coldC)}) × ${text(usageFactor)} × ${text(days)} / 1 000 000`,
        result: `${text(usefulGj)} GJ`,
      },
      {
        pl: 'Energia końcowa: użytkowa / sprawność',
        en: 'Final energy: useful / efficiency',
        formula: `${text(usefulGj)} / ${text(efficiency)}`,
        result: `${text(finalGj)} GJ`,
      },
    ]
    return { usefulGj: toNumber(usefulGj), finalGj: toNumber(finalGj), steps: explain ? steps : [] }
  },
})
