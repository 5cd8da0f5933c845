import { z } from 'zod'
import { GJ_PER_MWH } from '../../../domain/plan/resources/potential.ts'
import { belowRuleFinding } from '../plan/resource-finding.ts'
import { potentialOf, resourceSchema } from '../plan/resource-schema.ts'
import { calculator } from './calculator.ts'

export const resource = calculator({
  name: 'resource',
  pl: 'Potencjał lokalnego źródła energii: teoretyczny i techniczny [GJ, MWh rocznie].',
  en: 'Potential of a local energy resource: theoretical and technical [GJ, MWh a year].',
  input: resourceSchema,
  output: z.object({
    theoreticalGj: z.number(),
    technicalGj: z.number(),
    theoreticalMwh: z.number(),
    technicalMwh: z.number(),
    form: z.string(),
    usefulGj: z.number().nullable(),
    heatGj: z.number().nullable(),
    electricityMwh: z.number().nullable(),
  }),
  run(input) {
    const found = potentialOf(input)
    return {
      theoreticalGj: found.theoreticalGj,
      technicalGj: found.technicalGj,
      theoreticalMwh: found.theoreticalGj / GJ_PER_MWH,
      technicalMwh: found.technicalGj / GJ_PER_MWH,
      form: found.form,
      usefulGj: found.usefulGj ?? null,
      heatGj: found.heatGj ?? null,
      electricityMwh: found.electricityMwh ?? null,
      findings: found.below.map((rule) => belowRuleFinding(rule)),
      steps: [
        {
          pl: 'Potencjał techniczny',
          en: 'Technical potential',
          formula: found.formula,
          result: found.inNumbers,
        },
      ],
    }
  },
})
