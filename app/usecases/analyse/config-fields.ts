import { z } from 'zod'
import type { LocalDay } from '../../../domain/calendar/day.ts'
import { day } from '../../../domain/calendar/day.ts'
import { parseDecimal } from '../../../domain/quantity/decimal.ts'

/** A local day; YAML without quotes gives the text itself. */
export const dayText = z.string().transform((text, context): LocalDay => {
  try {
    return day(text)
  } catch {
    context.issues.push({ code: 'custom', input: text, message: `"${text}" is no day; write YYYY-MM-DD` })
    return z.NEVER
  }
})

/** Money as a decimal text in quotes: YAML would turn 548.00 into 548. */
export const money = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((text) => parseDecimal(text) !== undefined, 'is no decimal such as "548.00"')

export const id = z.string().min(1)
export const positive = z.number().positive()
export const share = z.number().min(0).max(1)
