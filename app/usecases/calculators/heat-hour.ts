import { z } from 'zod'
import { heatHour } from '../../../domain/heat/heat-hour.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { calculator } from './calculator.ts'
import { real } from './fields.ts'

const nonNegative = () => real().min(0)
const temperature = () => real().min(-100).max(100)

export const heatHourCalculator = calculator({
  name: 'heat-hour',
  pl: 'Ogrzewanie lub chłodzenie budynku w jednej godzinie (model 5R1C, EN ISO 13790).',
  en: 'Heating or cooling of a building in one hour (5R1C model, EN ISO 13790).',
  input: z
    .object({
      floorAreaM2: real().positive(),
      windowsWPerK: nonNegative(),
      opaqueWPerK: nonNegative(),
      ventilationWPerK: nonNegative(),
      capacityJPerK: real().positive(),
      massAreaM2: real().positive(),
      outdoorC: temperature(),
      supplyC: temperature().optional(),
      internalGainsW: nonNegative().default(0),
      solarGainsW: nonNegative().default(0),
      massBeforeC: temperature(),
      heatingSetC: temperature().default(20),
      coolingSetC: temperature().default(26),
      mostHeatingW: nonNegative().optional(),
      mostCoolingW: nonNegative().default(0),
    })
    .refine((x) => x.coolingSetC >= x.heatingSetC, { message: 'must not be below heatingSetC', path: ['coolingSetC'] })
    .refine((x) => x.massAreaM2 <= 4.5 * x.floorAreaM2, {
      message: 'is larger than all surfaces (4.5 × floor area)',
      path: ['massAreaM2'],
    })
    .refine((x) => x.opaqueWPerK < 9.1 * x.massAreaM2, {
      message: 'must be below 9.1 × massAreaM2, or no mass is left inside',
      path: ['opaqueWPerK'],
    }),
  output: z.object({
    heatingKwh: z.number(),
    coolingKwh: z.number(),
    airC: z.number(),
    surfaceC: z.number(),
    operativeC: z.number(),
    massC: z.number(),
    reached: z.boolean(),
  }),
  run(input) {
    const { powerW, ...temperatures } = heatHour(input, {
      ...input,
      supplyC: input.supplyC ?? input.outdoorC,
      mostHeatingW: input.mostHeatingW ?? Number.POSITIVE_INFINITY,
    })
    return {
      heatingKwh: Math.max(0, powerW) / 1000,
      coolingKwh: Math.max(0, -powerW) / 1000,
      ...temperatures,
      findings: temperatures.reached
        ? []
        : [finding('heat.not-reached', 'info', { air: temperatures.airC.toFixed(2) })],
    }
  },
})
