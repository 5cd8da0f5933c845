import type { Database } from '../../database/session.ts'
import { housekeepingOn } from '../../database/stores/jobs/housekeeping-stores.ts'
import { cleanUp } from '../../usecases/jobs/housekeeping.ts'

/** One round of housekeeping; what it took away is also a line of the log. */
export function newHousekeeping(
  days: number,
  {
    database,
    clock,
    log,
  }: { readonly database: Database; readonly clock: () => string; readonly log: (line: string) => void },
): () => Promise<void> {
  const needs = housekeepingOn(database, clock)
  return async () => {
    for (const { cluster, jobs, rehearsals } of await cleanUp(needs, days))
      log(`housekeeping: cluster ${cluster}: ${jobs} jobs and ${rehearsals} rehearsals older than ${days} days`)
  }
}
