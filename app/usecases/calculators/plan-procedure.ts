import { z } from 'zod'
import { procedureOn } from '../../../domain/plan/procedure.ts'
import { calculator } from './calculator.ts'
import { dayField } from './fields.ts'

const step = z.object({
  id: z.string(),
  actor: z.enum(['mayor', 'companies', 'neighbours', 'board', 'council']),
  state: z.enum(['done', 'open', 'waits', 'overdue', 'broken', 'not-needed']),
  doneOn: z.string().nullable(),
  dueOn: z.string().nullable(),
  law: z.string(),
  reason: z.string().optional(),
})

export const planProcedure = calculator({
  name: 'plan-procedure',
  pl: 'Kroki założeń do planu zaopatrzenia gminy: kto, do kiedy, co zaległe, czy trzeba pełnego planu.',
  en: 'Steps of a gmina’s plan: who, by when, what is overdue, whether a full plan is needed.',
  input: z.object({
    on: dayField(),
    fromYear: z.int().min(1990).max(2150),
    toYear: z.int().min(1990).max(2200),
    draftReadyOn: dayField().optional(),
    companiesAskedOn: dayField().optional(),
    neighboursAskedOn: dayField().optional(),
    opinionAskedOn: dayField().optional(),
    opinionGivenOn: dayField().optional(),
    displayedFrom: dayField().optional(),
    displayedTo: dayField().optional(),
    remarksConsideredOn: dayField().optional(),
    adoptedOn: dayField().optional(),
    previousAdoptedOn: dayField().optional(),
    companyPlansSuffice: z.boolean().optional(),
  }),
  output: z.object({
    procedure: z.array(step),
    horizonYears: z.number(),
    leastHorizonYears: z.number(),
    horizonOk: z.boolean(),
    displayDays: z.number().nullable(),
    leastDisplayDays: z.number(),
    nextUpdateBy: z.string().nullable(),
    fullPlan: z.enum(['needed', 'not-needed', 'not-judged']),
  }),
  run: ({ on, ...facts }, { cite }) => {
    const { steps, ...rest } = procedureOn(facts, on, cite)
    return { ...rest, procedure: steps }
  },
})
