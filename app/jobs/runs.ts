import { readingsOn } from '../database/stores/readings/reading-stores.ts'
import type { JobKind } from '../usecases/jobs/ports.ts'
import { flushLive } from '../usecases/readings/live-readings.ts'
import { importJob, pickupJob } from './import-job.ts'
import { scenarioJob } from './scenario-job.ts'
import type { JobRun } from './worker.ts'

/** Makes a version of the readings from what came live. */
const flushJob: JobRun = (job, { database, clock }) =>
  flushLive(readingsOn(database, clock), { kind: 'job', name: 'live' }, job.cluster)

/** What each kind of job does. */
export const RUNS: Readonly<Record<JobKind, JobRun>> = {
  'readings-import': importJob,
  'readings-pickup': pickupJob,
  'live-flush': flushJob,
  'scenario-run': scenarioJob,
}
