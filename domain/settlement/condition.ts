import type { Decimal } from '../quantity/decimal.ts'
import { compare, isZero, minus, times, toNumber } from '../quantity/decimal.ts'
import { quotient } from '../quantity/fraction.ts'
import type { Both, Condition } from './regime.ts'

/** What a condition is called and where it stands. */
export interface ConditionText {
  readonly id: string
  readonly name: Both
  readonly unit: Condition['unit']
  readonly article: string
  readonly explanation: Both
}

/** The value must reach the threshold: room left = value − threshold. */
export function atLeast(text: ConditionText, value: Decimal, threshold: Decimal): Condition {
  return condition(text, value, threshold, minus(value, threshold))
}

/** The value must not pass the threshold: room left = threshold − value. */
export function atMost(text: ConditionText, value: Decimal, threshold: Decimal): Condition {
  return condition(text, value, threshold, minus(threshold, value))
}

function condition(text: ConditionText, value: Decimal, threshold: Decimal, room: Decimal): Condition {
  return {
    ...text,
    value: toNumber(value),
    threshold: toNumber(threshold),
    passes: room.mantissa >= 0n,
    distance: toNumber(room),
  }
}

/**
 * part / whole must reach the threshold, compared exactly by cross-multiplication. With nothing to divide by, value
 * and distance are null and the condition is not met: what does not exist proves nothing.
 */
export function shareAtLeast(text: ConditionText, part: Decimal, whole: Decimal, threshold: Decimal): Condition {
  if (isZero(whole)) return { ...text, value: null, threshold: toNumber(threshold), passes: false, distance: null }
  return {
    ...text,
    value: toNumber(quotient(part, whole)),
    threshold: toNumber(threshold),
    passes: compare(part, times(threshold, whole)) >= 0,
    distance: toNumber(quotient(minus(part, times(threshold, whole)), whole)),
  }
}
