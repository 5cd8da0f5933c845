import { z } from 'zod'
import type { LocalDay, LocalMonth } from '../../../domain/calendar/day.ts'
import { day, month } from '../../../domain/calendar/day.ts'
import { epochSeconds } from '../../../domain/calendar/slot.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import { fromNumber, parseDecimal } from '../../../domain/quantity/decimal.ts'

const bounds = { min: -1e15, max: 1e15 }
/** Digits of an amount, before or after the point. */
const mostDigits = 40

function digitsOf({ mantissa, scale }: Decimal): number {
  return (mantissa < 0n ? -mantissa : mantissa).toString().length - Math.min(scale, 0)
}

/** Says "a number is needed" of what is none, and leaves "too big" and "too small" with their limits to the checks. */
function numberError(issue: { readonly code?: string | undefined }): string | undefined {
  return issue.code === 'invalid_type' ? 'a number is needed' : undefined
}

/** Money [PLN] as a decimal text ("1234.56"); a JSON number is read as the decimal that stands in its text. */
export function money() {
  return z
    .union([z.string(), z.number()], { error: 'money is a decimal text such as "1234.56"' })
    .transform((value, context): Decimal => {
      const found = parseDecimal(String(value))
      // Beyond these no amount means anything, and "1e9999" would be ten thousand digits to carry along.
      const fits = found && found.scale <= mostDigits && digitsOf(found) <= mostDigits
      if (fits) return found
      const reason = found ? 'is beyond any amount of money' : 'is no decimal such as "1234.56"'
      context.issues.push({ code: 'custom', input: value, message: `"${String(value).slice(0, 60)}" ${reason}` })
      return z.NEVER
    })
    .meta({ description: 'decimal text, PLN' })
}

/** Money [PLN] of whole grosze. */
export function grosze() {
  return money().refine(
    (value) => (value.mantissa * 100n) % 10n ** BigInt(value.scale) === 0n,
    'money has whole grosze here',
  )
}

/** A JSON number, exact as its text says. */
export function exact() {
  return z
    .number({ error: numberError })
    .min(bounds.min)
    .max(bounds.max)
    .transform((value) => fromNumber(value))
}

/** An exact number ≥ 0. */
export function exactNonNegative() {
  return z
    .number({ error: numberError })
    .min(0, 'must not be negative')
    .max(bounds.max)
    .transform((value) => fromNumber(value))
}

/** A fraction of one: 0.85, never 85. */
export function fraction() {
  return z
    .number({ error: numberError })
    .min(0, 'is a fraction from 0 to 1')
    .max(1, 'is a fraction from 0 to 1')
    .transform((value) => fromNumber(value))
}

/** A finite JSON number for physics and economics (float64). */
export function real() {
  return z.number({ error: numberError }).min(bounds.min).max(bounds.max)
}

/** Whole watt-hours ≥ 0 [Wh]. */
export function wattHours() {
  return z.int({ error: 'watt-hours are whole numbers' }).min(0, 'watt-hours are not negative')
}

/** A local day `YYYY-MM-DD`. */
export function dayField() {
  return z.string({ error: 'a day is written YYYY-MM-DD' }).transform((text, context): LocalDay => {
    try {
      return day(text)
    } catch {
      context.issues.push({ code: 'custom', input: text, message: `"${text}" is no day; write YYYY-MM-DD` })
      return z.NEVER
    }
  })
}

/** A local month `YYYY-MM`. */
export function monthField() {
  return z.string({ error: 'a month is written YYYY-MM' }).transform((text, context): LocalMonth => {
    try {
      return month(text)
    } catch {
      context.issues.push({ code: 'custom', input: text, message: `"${text}" is no month; write YYYY-MM` })
      return z.NEVER
    }
  })
}

/** An instant with an offset, as whole seconds since the epoch. */
export function instantField() {
  return z.string({ error: 'an instant is written 2026-03-29T12:00:00+02:00' }).transform((text, context): number => {
    try {
      return epochSeconds(text)
    } catch {
      context.issues.push({ code: 'custom', input: text, message: `"${text}" is no instant with an offset` })
      return z.NEVER
    }
  })
}

/** An object from ids to values; ids are not empty. */
export function byId<Value extends z.ZodType>(value: Value) {
  return z.record(z.string().min(1), value)
}
