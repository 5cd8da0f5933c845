import { z } from 'zod'
import { dayText } from './fields.ts'

/** `procedure.yaml`. @pl procedura i współpraca */
export const procedureSchema = z.object({
  draftReadyOn: dayText.optional(),
  companiesAskedOn: dayText.optional(),
  neighboursAskedOn: dayText.optional(),
  opinionAskedOn: dayText.optional(),
  opinionGivenOn: dayText.optional(),
  displayedFrom: dayText.optional(),
  displayedTo: dayText.optional(),
  remarksConsideredOn: dayText.optional(),
  adoptedOn: dayText.optional(),
  resolution: z.string().optional(),
  previousAdoptedOn: dayText.optional(),
  companyPlansSuffice: z.boolean().optional(),
  companyPlansBecause: z.string().optional(),
  letters: z
    .array(
      z.object({
        to: z.string(),
        kind: z.enum(['gmina', 'company', 'other']),
        sentOn: dayText.optional(),
        repliedOn: dayText.optional(),
        reply: z.string().optional(),
        scope: z.array(z.enum(['heat', 'electricity', 'gas', 'res'])).default([]),
      }),
    )
    .default([]),
  remarks: z
    .array(
      z.object({
        from: z.string(),
        receivedOn: dayText,
        text: z.string(),
        answer: z.string().optional(),
        accepted: z.boolean().optional(),
      }),
    )
    .default([]),
})

export type ProcedureConfig = z.infer<typeof procedureSchema>
