import { z } from 'zod'
import { hotWater } from '../../../domain/heat/hot-water.ts'
import { sign, toNumber } from '../../../domain/quantity/decimal.ts'
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
  run(use) {
    const { usefulGj, finalGj } = hotWater(use)
    return { usefulGj: toNumber(usefulGj), finalGj: toNumber(finalGj) }
  },
})
