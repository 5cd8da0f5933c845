import { Refusal } from '../../../domain/problems/refusal.ts'

/** Something two clerks may edit at once: each write makes the next version. */
export interface Versioned {
  readonly version: number
}

/**
 * Refuses to write over a version the writer has not seen.
 *
 * @param expected  the version the writer started from
 * @refuses register.changed-meanwhile with both versions
 */
export function checkVersion(found: Versioned, expected: number, about: string): void {
  if (found.version !== expected)
    throw new Refusal('register.changed-meanwhile', { about, expected, found: found.version })
}
