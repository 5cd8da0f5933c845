import type { Decimal } from './decimal.ts'
import { tenTo } from './decimal.ts'
import { divideHalfAway } from './rounding.ts'

/** Digits a quotient is carried to before it becomes a binary number: far beyond the 17 that one can hold. */
const CARRIED = 40

function digits(a: bigint): number {
  return (a < 0n ? -a : a).toString().length
}

/**
 * a / b with at least 40 significant digits: sums of thousands of such quotients still agree with the exact sum to the
 * last binary digit.
 *
 * @param b  not zero
 */
export function quotient(a: Decimal, b: Decimal): Decimal {
  const numerator = a.mantissa * tenTo(b.scale)
  const denominator = b.mantissa * tenTo(a.scale)
  if (numerator === 0n) return { mantissa: 0n, scale: 0 }
  const scale = Math.max(0, CARRIED + digits(denominator) - digits(numerator))
  return { mantissa: divideHalfAway(numerator * tenTo(scale), denominator), scale }
}

/** Decimals brought to one scale: mantissas that compare and add as they stand. */
export function commonScale(parts: readonly Decimal[]): { readonly mantissas: bigint[]; readonly scale: number } {
  const scale = parts.reduce((most, { scale: s }) => Math.max(most, s), 0)
  return { mantissas: parts.map((part) => part.mantissa * tenTo(scale - part.scale)), scale }
}
