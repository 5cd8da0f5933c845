import { Refusal } from '../../../domain/problems/refusal.ts'
import type { People } from './ports.ts'

/** Failures before an address is locked, and for how long: each further failure doubles it, up to an hour. */
const FREE_FAILURES = 5
const FIRST_LOCK_S = 60
const LONGEST_LOCK_S = 3600
/** After so long without a failure counting begins anew. */
const FORGOTTEN_AFTER_MS = 24 * 3600 * 1000

export function tidyEmail(email: string): string {
  return email.trim().toLowerCase()
}

/** Refuses a sign-in while an address is locked; unknown addresses are locked alike, so that nobody learns which exist. @refuses auth.locked */
export async function checkLock({ read, now }: People, email: string): Promise<void> {
  const found = await read(({ failures }) => failures.find(tidyEmail(email)))
  const at = now()
  if (found?.lockedUntil && found.lockedUntil > at)
    throw new Refusal('auth.locked', { seconds: Math.ceil((Date.parse(found.lockedUntil) - Date.parse(at)) / 1000) })
}

/** Seconds of lock after so many failures. */
export function lockSeconds(failures: number): number {
  const beyond = failures - FREE_FAILURES
  return beyond < 0 ? 0 : Math.min(LONGEST_LOCK_S, FIRST_LOCK_S * 2 ** beyond)
}

/** Counts a failed sign-in. */
export async function countFailure({ transaction, now }: People, email: string): Promise<void> {
  const at = now()
  await transaction(async ({ failures }) => {
    const before = await failures.find(tidyEmail(email), true)
    const forgotten = before && Date.parse(at) - Date.parse(before.lastAt) > FORGOTTEN_AFTER_MS
    const count = before && !forgotten ? before.failures + 1 : 1
    const seconds = lockSeconds(count)
    await failures.save({
      email: tidyEmail(email),
      failures: count,
      lastAt: at,
      lockedUntil: seconds === 0 ? null : new Date(Date.parse(at) + seconds * 1000).toISOString(),
    })
  })
}

/** A right sign-in makes the failures before it forgotten. */
export async function forgetFailures({ transaction }: People, email: string): Promise<void> {
  await transaction(({ failures }) => failures.clear(tidyEmail(email)))
}
