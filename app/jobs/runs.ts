import { readingsOn } from '../database/stores/readings/reading-stores.ts'
import type { JobKind } from '../usecases/jobs/ports.ts'
import { flushLive } from '../usecases/readings/live-readings.ts'
import { importJob, pickupJob } from './import-job.ts'
import { scenarioJob } from './scenario-job.ts'
import type { Post } from './sending-job.ts'
import { sendingJob } from './sending-job.ts'
import type { JobRun } from './worker.ts'

/** Makes a version of the readings from what came live. */
const flushJob: JobRun = (job, { database, clock }) =>
  flushLive(readingsOn(database, clock), { kind: 'job', name: 'live' }, job.cluster)

/** What each kind of job does, where nothing is needed but the database. */
export const RUNS = {
  'readings-import': importJob,
  'readings-pickup': pickupJob,
  'live-flush': flushJob,
  'scenario-run': scenarioJob,
} as const satisfies Partial<Record<JobKind, JobRun>>

/** All kinds of jobs for a process that writes letters; one that does not leaves sendings to those that do. */
export function runsWith(post: Post | null): Partial<Readonly<Record<JobKind, JobRun>>> {
  return post === null ? RUNS : { ...RUNS, 'statements-send': sendingJob(post) }
}
