import { z } from 'zod'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import { compare, decimal, ONE, text, times } from '../../../domain/quantity/decimal.ts'
import { exact, money } from './fields.ts'

/** Longest horizon [years]: beyond it no plant lives and no price path means anything. */
export const mostYears = 200

const MINUS_ONE = decimal('-1')
const HUNDREDTH = decimal('0.01')
const HUNDRED = decimal('100')

/** A discount rate: a fraction above −1. */
export function discountRateField() {
  return exact().refine((value) => compare(value, MINUS_ONE) > 0, 'a rate is above −1')
}

/** Money [PLN] that cannot be negative. */
export function positiveMoney() {
  return money().refine((value) => value.mantissa >= 0n, 'must not be negative')
}

/** Factors of years 1..n, none negative. */
export function indexList() {
  return z.array(exact().refine((value) => value.mantissa >= 0n, 'must not be negative')).max(mostYears)
}

/** A rate above 1 is most often a percentage written without its sign. */
export function percentFindings(rate: Decimal, pointer: string): Finding[] {
  if (compare(rate, ONE) <= 0) return []
  const facts = { rate: text(rate), percent: text(times(rate, HUNDRED)), meant: text(times(rate, HUNDREDTH)) }
  return [finding('economics.rate-as-percent', 'warning', facts, { pointer })]
}
