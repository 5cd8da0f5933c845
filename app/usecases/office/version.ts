import { Refusal } from '../../../domain/problems/refusal.ts'

/** Something two clerks may edit at once: each write makes the next version. */
export interface Versioned {
  readonly version: number
}

/** Somebody else was faster: holds what is stored now, for the one who may change it and so may see it. */
export class ChangedMeanwhile extends Refusal {
  readonly current: Versioned

  constructor(current: Versioned, expected: number, about: string) {
    super('register.changed-meanwhile', { about, expected, found: current.version })
    this.current = current
  }
}

/**
 * Refuses to write over a version the writer has not seen.
 *
 * @param expected  the version the writer started from
 * @refuses register.changed-meanwhile with what is stored now
 */
export function checkVersion(found: Versioned, expected: number, about: string): void {
  if (found.version !== expected) throw new ChangedMeanwhile(found, expected, about)
}
