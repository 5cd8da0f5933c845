import type { ProblemCode } from './catalogue.ts'
import { meaningOf } from './catalogue.ts'
import type { Facts, Place } from './problem.ts'
import { fill } from './problem.ts'

export type Severity = 'info' | 'warning' | 'error'

/** Something about the data a person should know. A value in the result: nothing stops. */
export interface Finding {
  readonly code: ProblemCode
  readonly severity: Severity
  readonly facts: Facts
  readonly place?: Place
  readonly pl: string
  readonly en: string
  readonly advicePl: string
  readonly adviceEn: string
}

export function finding(code: ProblemCode, severity: Severity, facts: Facts = {}, place?: Place): Finding {
  const meaning = meaningOf(code)
  return {
    code,
    severity,
    facts,
    ...(place ? { place } : {}),
    pl: fill(meaning.pl, facts),
    en: fill(meaning.en, facts),
    advicePl: fill(meaning.advicePl, facts),
    adviceEn: fill(meaning.adviceEn, facts),
  }
}
