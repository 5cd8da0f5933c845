import { Refusal } from '../problems/refusal.ts'

/** Exact decimal: `mantissa × 10^-scale`. Bills are computed in it; nothing is rounded unless asked. */
export interface Decimal {
  readonly mantissa: bigint
  readonly scale: number
}

const PLAIN = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/

/** 10 to the power of n, for n ≥ 0. */
export function tenTo(n: number): bigint {
  return 10n ** BigInt(n)
}

export const ZERO: Decimal = { mantissa: 0n, scale: 0 }
export const ONE: Decimal = { mantissa: 1n, scale: 0 }

/** The decimal a text stands for ("1234.56", "-0.5", "1e-3"), or undefined when it is not one. */
export function parseDecimal(text: string): Decimal | undefined {
  const found = PLAIN.exec(text.trim())
  if (!found) return undefined
  const [, sign, whole = '', part = '', exponent = '0'] = found
  const scale = part.length - Number(exponent)
  const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${part}`)
  return scale < 0 ? { mantissa: digits * tenTo(-scale), scale: 0 } : { mantissa: digits, scale }
}

/**
 * The decimal a text stands for.
 *
 * @param text  decimal with a point, e.g. "1234.56"
 * @refuses     number.not-decimal when the text is something else
 */
export function decimal(text: string): Decimal {
  const found = parseDecimal(text)
  if (!found) throw new Refusal('number.not-decimal', { text })
  return found
}

/** The decimal that stands in the text of a number (1.15 means 1.15, not its binary neighbour). */
export function fromNumber(value: number): Decimal {
  if (!Number.isFinite(value)) throw new Refusal('number.not-decimal', { text: String(value) })
  return decimal(String(value))
}

export function fromInteger(value: number | bigint): Decimal {
  return { mantissa: BigInt(value), scale: 0 }
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  if (a.scale === b.scale) return [a.mantissa, b.mantissa, a.scale]
  if (a.scale < b.scale) return [a.mantissa * tenTo(b.scale - a.scale), b.mantissa, b.scale]
  return [a.mantissa, b.mantissa * tenTo(a.scale - b.scale), a.scale]
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = aligned(a, b)
  return { mantissa: x + y, scale }
}

export function minus(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = aligned(a, b)
  return { mantissa: x - y, scale }
}

export function times(a: Decimal, b: Decimal): Decimal {
  return { mantissa: a.mantissa * b.mantissa, scale: a.scale + b.scale }
}

export function negate(a: Decimal): Decimal {
  return { mantissa: -a.mantissa, scale: a.scale }
}

export function sum(parts: Iterable<Decimal>): Decimal {
  let total = ZERO
  for (const part of parts) total = plus(total, part)
  return total
}

/** −1, 0 or 1 as a is below, equal to or above b; exact. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [x, y] = aligned(a, b)
  return x < y ? -1 : x > y ? 1 : 0
}

export function sign(a: Decimal): -1 | 0 | 1 {
  return a.mantissa < 0n ? -1 : a.mantissa > 0n ? 1 : 0
}

export function isZero(a: Decimal): boolean {
  return a.mantissa === 0n
}

export function smaller(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) <= 0 ? a : b
}

export function larger(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) >= 0 ? a : b
}

/** The shortest text of the same value: trailing zeros after the point are dropped. */
export function text(a: Decimal): string {
  let { mantissa, scale } = a
  while (scale > 0 && mantissa % 10n === 0n) {
    mantissa /= 10n
    scale -= 1
  }
  return withPoint(mantissa, scale)
}

/** The text with every digit kept ("5.00" stays "5.00"). */
export function fullText(a: Decimal): string {
  return withPoint(a.mantissa, a.scale)
}

function withPoint(mantissa: bigint, scale: number): string {
  if (scale === 0) return mantissa.toString()
  const negative = mantissa < 0n
  const digits = (negative ? -mantissa : mantissa).toString().padStart(scale + 1, '0')
  return `${negative ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

/** The nearest binary number, for physics, charts and JSON; never for money that is added later. */
export function toNumber(a: Decimal): number {
  return Number(withPoint(a.mantissa, a.scale))
}
