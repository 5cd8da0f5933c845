import type { ProblemCode } from './catalogue.ts'
import { meaningOf } from './catalogue.ts'
import type { Facts, Place } from './problem.ts'
import { fill } from './problem.ts'

/** The system will not go on: what was asked is impossible or malformed. Carries a code, the facts and the place. */
export class Refusal extends Error {
  readonly code: ProblemCode
  readonly facts: Facts
  readonly place: Place

  constructor(code: ProblemCode, facts: Facts = {}, place: Place = {}) {
    super(`${code}: ${fill(meaningOf(code).en, facts)}`)
    this.name = 'Refusal'
    this.code = code
    this.facts = facts
    this.place = place
  }

  /** The same refusal at a place known only to the caller; what is already known stays. */
  at(place: Place): Refusal {
    return new Refusal(this.code, this.facts, { ...place, ...this.place })
  }
}
