import type { Decimal } from './decimal.ts'
import { tenTo } from './decimal.ts'

/**
 * Integer quotient with halves away from zero.
 *
 * @law art. 106e ust. 11 ustawy o VAT: an ending of half a grosz or more counts as one grosz
 */
export function divideHalfAway(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n) throw new Error('division by zero')
  const negative = numerator < 0n !== denominator < 0n
  const n = numerator < 0n ? -numerator : numerator
  const d = denominator < 0n ? -denominator : denominator
  const quotient = (2n * n + d) / (2n * d)
  return negative ? -quotient : quotient
}

/** The value with `scale` digits after the point, halves away from zero. */
export function roundHalfAway(a: Decimal, scale: number): Decimal {
  if (a.scale <= scale) return { mantissa: a.mantissa * tenTo(scale - a.scale), scale }
  return { mantissa: divideHalfAway(a.mantissa, tenTo(a.scale - scale)), scale }
}

/** The value cut down (towards minus infinity) to `scale` digits after the point. */
export function roundDown(a: Decimal, scale: number): Decimal {
  if (a.scale <= scale) return { mantissa: a.mantissa * tenTo(scale - a.scale), scale }
  const unit = tenTo(a.scale - scale)
  const cut = a.mantissa / unit
  return { mantissa: a.mantissa < 0n && a.mantissa % unit !== 0n ? cut - 1n : cut, scale }
}

/** a / b with `scale` digits after the point, halves away from zero; b must not be zero. */
export function divide(a: Decimal, b: Decimal, scale: number): Decimal {
  const numerator = a.mantissa * tenTo(scale + b.scale)
  const denominator = b.mantissa * tenTo(a.scale)
  return { mantissa: divideHalfAway(numerator, denominator), scale }
}

/** Money to the grosz [PLN], halves away from zero. */
export function toGrosz(a: Decimal): Decimal {
  return roundHalfAway(a, 2)
}
