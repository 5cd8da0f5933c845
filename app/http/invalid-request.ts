import type { z } from '@hono/zod-openapi'
import { Refusal } from '../../domain/problems/refusal.ts'
import { fieldReason } from '../usecases/field-reason.ts'

/** One field that cannot be what it says. */
export interface FieldFault {
  /** JSON pointer into the body, or the name of the parameter. */
  readonly pointer: string
  readonly reason: string
  readonly reasonPl: string
}

/** A request whose parts do not have the shape told: every fault at once. */
export class InvalidRequest extends Refusal {
  readonly faults: readonly FieldFault[]

  constructor(target: string, faults: readonly FieldFault[]) {
    const [first] = faults
    super(
      'http.invalid-request',
      {
        target,
        count: faults.length,
        field: first?.pointer ?? '',
        reason: first?.reason ?? '',
        reasonPl: first?.reasonPl ?? '',
      },
      { pointer: first?.pointer ?? '' },
    )
    this.faults = faults
  }
}

/** The refusal of a request from what validation found. */
export function invalidRequest(
  target: string,
  error: { readonly issues: readonly z.core.$ZodIssue[] },
): InvalidRequest {
  return new InvalidRequest(
    target,
    error.issues.slice(0, 100).map((issue) => ({
      pointer: issue.path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('') || '/',
      ...fieldReason(issue),
    })),
  )
}
