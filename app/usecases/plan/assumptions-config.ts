import { z } from 'zod'
import { dayText, id, source } from './fields.ts'

/** `assumptions.yaml`: what nobody measured or enacted. @pl założenia */
export const assumptionsSchema = z.object({
  assumptions: z
    .array(z.object({ id, text: z.string(), value: z.string().optional(), author: z.string(), day: dayText, source }))
    .default([]),
  doubts: z
    .array(z.object({ id, text: z.string(), printed: z.string().optional(), expected: z.string().optional() }))
    .default([]),
  /** Why a starting value was replaced. @pl uwaga do zmienionej wartości wyjściowej */
  overrides: z.array(z.object({ path: id, note: z.string().min(1), author: z.string(), day: dayText })).default([]),
})

export type AssumptionsConfig = z.infer<typeof assumptionsSchema>
