import { z } from 'zod'
import { readPointCode } from '../../../domain/metering/point-code.ts'
import { calculator } from './calculator.ts'

export const pointCode = calculator({
  name: 'point-code',
  pl: 'Sprawdza kod punktu poboru energii (cyfra kontrolna GSRN).',
  en: 'Checks the code of a metering point (GSRN check digit).',
  input: z.object({ code: z.string({ error: 'a text is needed' }) }),
  output: z.object({
    kind: z.enum(['gsrn', 'legacy']),
    valid: z.boolean().nullable(),
    reason: z.string(),
    distributor: z.string().nullable(),
  }),
  run: ({ code }) => readPointCode(code),
})
