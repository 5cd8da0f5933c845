import { z } from 'zod'
import { abatementCurve } from '../../../domain/plan/abatement.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { calculator } from './calculator.ts'
import { real } from './fields.ts'

const measure = z.object({
  id: z.string().min(1),
  investmentPln: real().min(0),
  yearlyCostPln: real().meta({ description: 'running it above today; a saving is negative' }),
  lifeYears: real().positive(),
  savedTCo2: real().min(0),
})

export const abatement = calculator({
  name: 'abatement',
  pl: 'Krzywa krańcowych kosztów redukcji: koszt tony CO2 każdego przedsięwzięcia, od najtańszej.',
  en: 'Marginal abatement cost curve: cost of a tonne of CO2 of each measure, the cheapest first.',
  input: z.object({
    discountRate: real().min(0).max(1).meta({ description: 'real, a fraction' }),
    measures: z.array(measure).min(1),
  }),
  output: z.object({
    curve: z.array(
      z.object({
        id: z.string(),
        plnPerT: z.number(),
        savedTCo2: z.number(),
        cumulativeTCo2: z.number(),
        annualCostPln: z.number(),
      }),
    ),
  }),
  run: ({ discountRate, measures }, { explain }) => {
    const curve = abatementCurve(measures, discountRate)
    return {
      curve,
      findings: measures
        .filter(({ savedTCo2 }) => savedTCo2 === 0)
        .map(({ id }) => finding('plan.saves-nothing', 'info', { measure: id })),
      steps: explain
        ? curve.map(({ id, annualCostPln, savedTCo2, plnPerT }) => ({
            pl: `${id}: rata nakładu i koszt roczny na tonę`,
            en: `${id}: annuity and yearly cost per tonne`,
            formula: `${annualCostPln} / ${savedTCo2}`,
            result: `${plnPerT} PLN/t`,
          }))
        : [],
    }
  },
})
