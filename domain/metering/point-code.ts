import { Refusal } from '../problems/refusal.ts'

/** What the code of a metering point is. @pl kod PPE */
export interface PointCode {
  readonly kind: 'gsrn' | 'legacy'
  /** Whether the check digit agrees; null for legacy codes, which have none. */
  readonly valid: boolean | null
  readonly reason: string
  readonly distributor: string | null
}

/** GS1 prefixes of distributors, longest first. Source: the distributors' pages on PPE codes. */
const PREFIXES: readonly (readonly [string, string])[] = [
  ['5906111757', 'MA Polska'],
  ['59032240', 'Tauron Dystrybucja'],
  ['59032241', 'Tauron Dystrybucja'],
  ['59032242', 'Tauron Dystrybucja'],
  ['5902438', 'Energa-Operator'],
  ['5903106', 'Enea Operator'],
  ['5903801', 'Stoen Operator'],
  ['5905088', 'PGE Energetyka Kolejowa'],
  ['590543', 'PGE Dystrybucja'],
]

/** The GS1 check digit of 17 digits: weights 3, 1, 3, … from the right. Source: GS1 General Specifications, 7.9. */
export function checkDigit(digits: string): number {
  let total = 0
  for (let i = 0; i < digits.length; i += 1) {
    const weight = (digits.length - 1 - i) % 2 === 0 ? 3 : 1
    total += Number(digits[i]) * weight
  }
  return (10 - (total % 10)) % 10
}

/**
 * Reads the code of a metering point.
 *
 * @param code  18 digits (GSRN) or an older text, which is kept as it stands
 * @refuses     metering.empty-code
 */
export function readPointCode(code: string): PointCode {
  const trimmed = code.trim()
  if (trimmed === '') throw new Refusal('metering.empty-code', {}, { pointer: '/code' })
  if (!/^[0-9]{18}$/.test(trimmed))
    return { kind: 'legacy', valid: null, reason: 'not 18 digits: an older code, kept as it stands', distributor: null }
  const distributor = PREFIXES.find(([prefix]) => trimmed.startsWith(prefix))?.[1] ?? null
  const expected = checkDigit(trimmed.slice(0, 17))
  const valid = Number(trimmed[17]) === expected
  const reason = valid ? `check digit ${expected} agrees` : `check digit is ${trimmed[17]}, expected ${expected}`
  return { kind: 'gsrn', valid, reason, distributor }
}
