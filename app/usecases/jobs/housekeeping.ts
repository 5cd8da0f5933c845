import type { JournalPort, Needs } from '../office/ports.ts'
import type { BlockStore, ImportStore } from '../readings/ports.ts'

/** What has served its time. */
export interface OutdatedStore {
  clusters(): Promise<readonly string[]>
  /**
   * Deletes jobs that ended before an instant, with the files that came with them; a job that still tells the state of
   * something (the newest sending of a settlement, the run of a what-if) stays. @returns how many
   */
  dropJobs(cluster: string, before: string, most: number): Promise<number>
  /** Rehearsed imports that nobody accepted since before an instant. */
  rehearsals(cluster: string, before: string, most: number): Promise<readonly number[]>
}

export interface HousekeepingStores {
  readonly journal: Pick<JournalPort, 'record'>
  readonly blocks: Pick<BlockStore, 'lock'>
  readonly imports: Pick<ImportStore, 'find' | 'update' | 'drop'>
  readonly outdated: OutdatedStore
}

export type HousekeepingNeeds = Needs<HousekeepingStores>

/** What a round took away in a cluster. */
export interface Cleaned {
  readonly cluster: string
  readonly jobs: number
  readonly rehearsals: number
}

/** Things of one kind in one transaction: writers of the cluster wait no longer than that. */
const MOST = 500
const DAY_MS = 86_400_000

async function cleanCluster(needs: HousekeepingNeeds, cluster: string, before: string): Promise<Cleaned> {
  return needs.transaction(async ({ blocks, imports, outdated, journal }) => {
    // Nobody accepts a rehearsal while it is given up.
    await blocks.lock(cluster)
    const jobs = await outdated.dropJobs(cluster, before, MOST)
    const rehearsals = await outdated.rehearsals(cluster, before, MOST)
    for (const id of rehearsals) {
      const found = await imports.find(cluster, id)
      if (!found) throw new Error(`the rehearsal ${id} is gone`)
      // The line stays, so that its number is never given again; what it brought goes.
      await imports.update(cluster, { ...found, state: 'cancelled' })
      await imports.drop(cluster, id)
    }
    if (jobs + rehearsals.length > 0)
      await journal.record(cluster, needs.now(), {
        actor: 'job:housekeeping',
        what: 'housekeeping.done',
        about: `cluster:${cluster}`,
        before: null,
        after: { endedBefore: before, jobs, rehearsals },
      })
    return { cluster, jobs, rehearsals: rehearsals.length }
  })
}

/**
 * Takes away finished jobs and rehearsals nobody accepted, cluster by cluster, one line of the journal each. Readings,
 * settlements and papers are never touched.
 *
 * @param days  how long they are kept after they ended, or were rehearsed
 * @returns     clusters where something went
 * @pl sprzątanie
 */
export async function cleanUp(needs: HousekeepingNeeds, days: number): Promise<readonly Cleaned[]> {
  const before = new Date(Date.parse(needs.now()) - days * DAY_MS).toISOString()
  const found: Cleaned[] = []
  for (const cluster of await needs.read(({ outdated }) => outdated.clusters())) {
    const cleaned = await cleanCluster(needs, cluster, before)
    if (cleaned.jobs + cleaned.rehearsals > 0) found.push(cleaned)
  }
  return found
}
