import { z } from 'zod'
import { day } from '../../../domain/calendar/day.ts'

function isDay(text: string): boolean {
  try {
    day(text)
    return true
  } catch {
    return false
  }
}

/** A local day `YYYY-MM-DD` that exists. */
export const dayField = z.string().refine(isDay, 'write the day as YYYY-MM-DD')

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** A text that says something: trimmed, not empty, without control characters. */
export const text = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'write something here')
    .max(most)
    .refine((given) => !CONTROL.test(given), 'control characters are not allowed')

/** The same, or nothing: blank counts as nothing. */
export const textOrNull = (most: number) => blankToNull(text(most))

/** Blank text means null. */
export function blankToNull<Of extends z.ZodType<unknown, string>>(of: Of) {
  return z.preprocess((given) => (typeof given === 'string' && given.trim() === '' ? null : given), of.nullable())
}

/** A field that may be left out of something new: then it is null. Never for a patch, where left out means kept. */
export function orNull<Of extends z.ZodType>(of: Of) {
  return of.prefault(null as never)
}

/** An id people choose: letters, digits, `.`, `_`, `-`. */
export const idField = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[A-Za-z0-9ĄĆĘŁŃÓŚŹŻąćęłńóśźż][A-Za-z0-9ĄĆĘŁŃÓŚŹŻąćęłńóśźż._-]*$/, 'use letters, digits, dots, dashes')

/** Cells of columns we do not know, by heading. */
export const otherCells = z.record(z.string().max(200), z.string().max(4000))
