import type { Job, JobKind, JobNeeds, JobStore } from '../../usecases/jobs/ports.ts'
import { JOB_KINDS } from '../../usecases/jobs/ports.ts'
import type { Change } from '../../usecases/office/ports.ts'
import { record } from '../journal.ts'
import type { Database, Session } from '../session.ts'
import { forgetFiles, keepFiles, sweepFiles } from './job-files.ts'
import { needsOn } from './office-stores.ts'
import { isUuid } from './settlement/settlement-store.ts'

interface Row {
  readonly cluster_id: string
  readonly job_id: string
  readonly kind: Job['kind']
  readonly state: Job['state']
  readonly input: unknown
  readonly progress: Job['progress'] | Record<string, never>
  readonly result: unknown
  readonly problem: Job['problem']
  readonly attempts: number
  readonly created_at: string
  readonly created_by: string
  readonly started_at: string | null
  readonly finished_at: string | null
  readonly cancel_asked: boolean
}

function jobOf(row: Row): Job {
  return {
    jobId: row.job_id,
    kind: row.kind,
    state: row.state,
    input: row.input,
    progress: row.progress !== null && 'total' in row.progress ? (row.progress as Job['progress']) : null,
    result: row.result,
    problem: row.problem,
    attempts: row.attempts,
    createdAt: row.created_at,
    createdBy: row.created_by,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    cancelAsked: row.cancel_asked,
  }
}

/** Where files of jobs lie on the disk, and what is to be done when the transaction has ended well. */
interface Files {
  readonly folder: string | null
  /** Told of jobs whose files nobody wants any more. */
  readonly ended: (jobId: string) => void
}

/** Jobs that come without files. */
const NO_FILES: Files = { folder: null, ended: () => undefined }

/** The queue as use-cases see it, on a session. */
export function jobStoreOn(session: Session, { folder, ended }: Files = NO_FILES): JobStore {
  return {
    async enqueue(cluster, job, files = []) {
      await session.query(
        `insert into job (cluster_id, job_id, kind, state, input, run_after, created_at, created_by)
         values ($1, $2, $3, 'waiting', $4, $5, $5, $6)`,
        [cluster, job.jobId, job.kind, JSON.stringify(job.input), job.createdAt, job.createdBy],
      )
      await keepFiles(session, folder, { cluster, jobId: job.jobId }, files)
    },
    async find(cluster, id) {
      if (!isUuid(id)) return undefined
      const [row] = await session.query<Row>('select * from job where cluster_id = $1 and job_id = $2', [cluster, id])
      return row && jobOf(row)
    },
    async list(cluster, limit) {
      const rows = await session.query<Row>(
        'select * from job where cluster_id = $1 order by created_at desc limit $2',
        [cluster, limit],
      )
      return rows.map(jobOf)
    },
    async newestAbout(cluster, kind, about) {
      const [row] = await session.query<Row>(
        `select * from job where cluster_id = $1 and kind = $2 and input ->> 'about' = $3
         order by created_at desc limit 1`,
        [cluster, kind, about],
      )
      return row && jobOf(row)
    },
    async askToCancel(cluster, id, at) {
      await session.query(
        `update job set cancel_asked = true,
           state = case when state = 'waiting' then 'cancelled' else state end,
           finished_at = case when state = 'waiting' then $3::timestamptz else finished_at end
         where cluster_id = $1 and job_id = $2 and state in ('waiting', 'running')`,
        [cluster, id, at],
      )
      const gone = await session.query(
        `delete from job_file f using job j where f.cluster_id = $1 and f.job_id = $2
           and j.cluster_id = f.cluster_id and j.job_id = f.job_id and j.state = 'cancelled' returning f.file`,
        [cluster, id],
      )
      if (gone.length > 0) ended(id)
    },
  }
}

/** The queue on a database. */
export function jobsOn(database: Database, clock?: () => string): JobNeeds {
  const storesOn = (session: Session, files: Files) => ({
    jobs: jobStoreOn(session, files),
    journal: {
      async record(cluster: string, at: string, change: Change) {
        await record(session, cluster, at, change)
      },
    },
  })
  return {
    ...needsOn(database, (session) => storesOn(session, NO_FILES), clock),
    async transaction(work) {
      const ended: string[] = []
      const files: Files = { folder: database.filesFolder, ended: (jobId) => ended.push(jobId) }
      const result = await database.transaction((session) => work(storesOn(session, files)))
      for (const jobId of ended) await forgetFiles(database, jobId)
      return result
    },
  }
}

/** A job a worker holds, with the cluster it belongs to. */
export interface TakenJob extends Job {
  readonly cluster: string
  readonly worker: string
}

/** Holds only while the job is this worker's: one counted as dead may have lost it to another. */
const MINE = `cluster_id = $1 and job_id = $2 and state = 'running' and worker = $3 and attempts = $4`

function mine({ cluster, jobId, worker, attempts }: TakenJob): readonly [string, string, string, number] {
  return [cluster, jobId, worker, attempts]
}

/** After so long without a sign of life a job's worker counts as dead [s]. */
const DEAD_AFTER = 60

/**
 * Takes the next job for a worker: one that waits, or one whose worker died. Others looking at the same time pass over
 * it (`skip locked`), so that any number of workers never take the same.
 *
 * @param kinds  what this worker can do; the rest is left to others
 */
export async function takeJob(
  database: Database,
  worker: string,
  at: string,
  kinds: readonly JobKind[] = JOB_KINDS,
): Promise<TakenJob | undefined> {
  return database.transaction(async (session) => {
    const [row] = await session.query<Row>(
      `update job set state = 'running', attempts = attempts + 1, started_at = coalesce(started_at, $2),
         heartbeat_at = $2, worker = $1
       where (cluster_id, job_id) in (
         select cluster_id, job_id from job
         where kind = any($3::text[]) and ((state = 'waiting' and run_after <= $2)
            or (state = 'running' and heartbeat_at < $2::timestamptz - make_interval(secs => ${DEAD_AFTER})))
         order by run_after limit 1 for update skip locked)
       returning *`,
      [worker, at, kinds],
    )
    return row && { ...jobOf(row), cluster: row.cluster_id, worker }
  })
}

/** Says that a worker lives, and how far it is. @returns whether it was asked to stop, or the job is no longer its own */
export async function beat(
  database: Database,
  job: TakenJob,
  at: string,
  progress: Job['progress'],
): Promise<{ readonly cancelAsked: boolean }> {
  return database.transaction(async (session) => {
    const [row] = await session.query<{ cancel_asked: boolean }>(
      `update job set heartbeat_at = $5, progress = coalesce($6::jsonb, progress) where ${MINE} returning cancel_asked`,
      [...mine(job), at, progress === null ? null : JSON.stringify(progress)],
    )
    return { cancelAsked: row?.cancel_asked ?? true }
  })
}

/** Closes a job, or lets it wait for another attempt. @returns false when it had gone to another worker meanwhile */
export async function closeJob(
  database: Database,
  job: TakenJob,
  at: string,
  end: {
    readonly state: Job['state']
    readonly result?: unknown
    readonly problem?: Job['problem']
    readonly again?: string
  },
): Promise<boolean> {
  const isClosed = await database.transaction(async (session) => {
    const closed = await session.query(
      `update job set state = $5, result = $6, problem = $7, finished_at = $8, run_after = coalesce($9, run_after)
       where ${MINE} returning job_id`,
      [
        ...mine(job),
        end.state,
        end.result === undefined ? null : JSON.stringify(end.result),
        end.problem ? JSON.stringify(end.problem) : null,
        end.state === 'waiting' ? null : at,
        end.again ?? null,
      ],
    )
    if (closed.length === 0) return false
    if (end.state !== 'waiting')
      await session.query('delete from job_file where cluster_id = $1 and job_id = $2', [job.cluster, job.jobId])
    return true
  })
  if (isClosed && end.state !== 'waiting') await forgetFiles(database, job.jobId)
  return isClosed
}

/**
 * Gives back the jobs of workers that are gone for certain: an embedded database has one process, so whatever was
 * running when it opened runs no more; files nobody is to read any more are removed. @returns how many
 */
export async function releaseJobs(database: Database, at: string): Promise<number> {
  if (database.engine !== 'embedded') return 0
  const released = await database.transaction((session) =>
    session.query(`update job set state = 'waiting', run_after = $1 where state = 'running' returning job_id`, [at]),
  )
  await sweepFiles(database)
  return released.length
}

/** Puts jobs whose time has come into the queue. @returns how many */
export async function enqueueDue(database: Database, at: string, newId: () => string): Promise<number> {
  return database.transaction(async (session) => {
    const due = await session.query<{
      cluster_id: string
      schedule_id: string
      kind: string
      input: unknown
      every_minutes: number
    }>('select * from job_schedule where next_at <= $1 for update skip locked', [at])
    for (const { cluster_id, schedule_id, kind, input, every_minutes } of due) {
      await session.query(
        `insert into job (cluster_id, job_id, kind, state, input, run_after, created_at, created_by)
         values ($1, $2, $3, 'waiting', $4, $5, $5, 'job:schedule')`,
        [cluster_id, newId(), kind, JSON.stringify(input), at],
      )
      await session.query(
        `update job_schedule set next_at = $3::timestamptz + make_interval(mins => $4)
         where cluster_id = $1 and schedule_id = $2`,
        [cluster_id, schedule_id, at, every_minutes],
      )
    }
    return due.length + (await enqueueFlushes(session, at, newId))
  })
}

/** Live readings gather for so long before a version is made of them [s]. */
const GATHER = 60

/** Lets what came live be made a version of the readings, cluster by cluster. */
async function enqueueFlushes(session: Session, at: string, newId: () => string): Promise<number> {
  const waiting = await session.query<{ cluster_id: string }>(
    `select cluster_id from cluster c
     where exists (select 1 from live_reading l where l.cluster_id = c.cluster_id)
       and not exists (select 1 from job j where j.cluster_id = c.cluster_id and j.kind = 'live-flush'
         and j.state in ('waiting', 'running'))`,
  )
  for (const { cluster_id } of waiting)
    await session.query(
      `insert into job (cluster_id, job_id, kind, state, input, run_after, created_at, created_by)
       values ($1, $2, 'live-flush', 'waiting', '{}', $3::timestamptz + make_interval(secs => ${GATHER}), $3, 'job:live')`,
      [cluster_id, newId(), at],
    )
  return waiting.length
}

/** Lets a kind of job run again and again; null ends it. */
export async function setSchedule(
  database: Database,
  cluster: string,
  scheduleId: string,
  schedule: {
    readonly kind: Job['kind']
    readonly input: unknown
    readonly everyMinutes: number
    readonly nextAt: string
  } | null,
): Promise<void> {
  await database.transaction(async (session) => {
    await session.query('delete from job_schedule where cluster_id = $1 and schedule_id = $2', [cluster, scheduleId])
    if (schedule)
      await session.query(
        `insert into job_schedule (cluster_id, schedule_id, kind, input, every_minutes, next_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [cluster, scheduleId, schedule.kind, JSON.stringify(schedule.input), schedule.everyMinutes, schedule.nextAt],
      )
  })
}
