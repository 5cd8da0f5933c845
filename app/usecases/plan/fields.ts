import { z } from 'zod'
import type { LocalDay } from '../../../domain/calendar/day.ts'
import { day } from '../../../domain/calendar/day.ts'
import type { Path } from '../../../domain/plan/scenario.ts'

/** A local day; YAML without quotes gives the text itself. */
export const dayText = z.string().transform((text, context): LocalDay => {
  try {
    return day(text)
  } catch {
    context.issues.push({ code: 'custom', input: text, message: `"${text}" is no day; write YYYY-MM-DD` })
    return z.NEVER
  }
})

export const id = z.string().min(1)
export const amount = z.number().min(0).max(1e12)
export const positive = z.number().positive().max(1e12)
export const share = z.number().min(0).max(1)
export const year = z.int().min(1950).max(2150)

/** Years and values, `{2021: 0.59, 2024: 0.69}`. */
export function pathOf(value: z.ZodNumber) {
  return z.record(z.string().regex(/^\d{4}$/, 'is no year'), value).transform(
    (found): Path =>
      Object.entries(found)
        .map(([text, one]) => ({ year: Number(text), value: one }))
        .sort((a, b) => a.year - b.year),
  )
}

/** Where a figure comes from. Every plan figure carries one. @pl źródło danych */
export const source = z.string().min(1)
