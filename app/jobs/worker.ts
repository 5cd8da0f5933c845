import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '../../domain/problems/refusal.ts'
import { noSpaceIn } from '../database/disk.ts'
import type { Database } from '../database/session.ts'
import { enqueueDue } from '../database/stores/jobs/job-schedules.ts'
import type { TakenJob } from '../database/stores/jobs/take-jobs.ts'
import { beat, closeJob, takeJob } from '../database/stores/jobs/take-jobs.ts'
import { newId } from '../database/stores/office-stores.ts'
import type { JobKind, Progress } from '../usecases/jobs/ports.ts'

/** What a job is given beside its input. */
export interface JobContext {
  readonly database: Database
  readonly clock: () => string
  readonly progress: (progress: Progress) => void
  /** Aborted when somebody asks the job to stop. */
  readonly stop: AbortSignal
}

export type JobRun = (job: TakenJob, context: JobContext) => Promise<unknown>

export interface WorkerOptions {
  readonly database: Database
  /** Kinds of jobs this worker does; the others are left to those that can. */
  readonly runs: Partial<Readonly<Record<JobKind, JobRun>>>
  readonly clock: () => string
  readonly name: string
  readonly log: (line: string) => void
  /** Waited for before the first job. */
  readonly ready?: Promise<unknown>
}

/** A job that fails through a fault of ours is tried so often. */
const MOST_ATTEMPTS = 3
/** Pause before the next attempt [s], times the attempts made. */
const PAUSE = 5
/** A sign of life so often [ms]. */
const BEAT = 1000

async function work(job: TakenJob, { database, runs, clock, log }: WorkerOptions): Promise<void> {
  const stopper = new AbortController()
  let latest: Progress | null = null
  let beating = Promise.resolve()
  const sign = () => {
    const progress = latest
    latest = null
    beating = beating
      .then(() => beat(database, job, clock(), progress))
      .then(({ cancelAsked }) => {
        if (cancelAsked) stopper.abort()
      })
      .catch((error: unknown) => log(`job ${job.jobId}: no sign of life: ${String(error)}`))
  }
  const timer = setInterval(sign, BEAT)
  try {
    if (job.attempts > MOST_ATTEMPTS) throw new Error('its workers died')
    const progress = (one: Progress) => {
      latest = one
    }
    const run = runs[job.kind]
    if (!run) throw new Error(`a job this worker cannot do: ${job.kind}`)
    const result = await run(job, { database, clock, progress, stop: stopper.signal })
    clearInterval(timer)
    await beating
    if (!(await closeJob(database, job, clock(), { state: 'done', result: result ?? null })))
      log(`job ${job.jobId}: another worker had taken it over; what both did is there once`)
  } catch (error) {
    clearInterval(timer)
    await beating
    const refusal = error instanceof Refusal ? error : noSpaceIn(error)
    if (refusal) {
      const { code, facts } = refusal
      await closeJob(database, job, clock(), {
        state: code === 'job.cancelled' ? 'cancelled' : 'failed',
        problem: { code, facts },
      })
      return
    }
    log(
      `job ${job.jobId} (${job.kind}), attempt ${job.attempts}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
    if (job.attempts < MOST_ATTEMPTS) {
      const again = new Date(Date.parse(clock()) + PAUSE * 1000 * job.attempts).toISOString()
      await closeJob(database, job, clock(), { state: 'waiting', again })
    } else
      await closeJob(database, job, clock(), {
        state: 'failed',
        problem: { code: 'job.fault', facts: { attempts: job.attempts, id: job.jobId } },
      })
  }
}

/** Does one job, if there is any. @returns whether there was */
export async function workOnce(options: WorkerOptions): Promise<boolean> {
  const { database, clock, name } = options
  await enqueueDue(database, clock(), newId)
  const job = await takeJob(database, name, clock(), Object.keys(options.runs) as JobKind[])
  if (job) await work(job, options)
  return job !== undefined
}

/** The same line again is left out for a minute: a full disk or a lost database must not fill the log as well. */
function onceAWhile(log: (line: string) => void, everyMs = 60_000): (line: string) => void {
  let last = ''
  let at = Number.NEGATIVE_INFINITY
  return (line) => {
    if (line === last && performance.now() - at < everyMs) return
    last = line
    at = performance.now()
    log(line)
  }
}

/** A worker that runs until it is stopped. */
export interface RunningWorker {
  /** Takes no more jobs and waits for the one in hand. */
  readonly stop: () => Promise<void>
}

/** Works jobs off one after another; start as many as there are processors, in as many processes as there are. */
export function startWorker(options: WorkerOptions, pauseMs = 500): RunningWorker {
  const stopper = new AbortController()
  const say = onceAWhile(options.log)
  const loop = (async () => {
    await options.ready
    while (!stopper.signal.aborted) {
      const found = await workOnce(options).catch((error: unknown) => {
        say(`worker ${options.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
        return false
      })
      if (!found) await wait(pauseMs, undefined, { signal: stopper.signal }).catch(() => undefined)
    }
  })()
  return {
    async stop() {
      stopper.abort()
      await loop
    },
  }
}
