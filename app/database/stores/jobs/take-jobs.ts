import type { Job, JobKind } from '../../../usecases/jobs/ports.ts'
import { JOB_KINDS } from '../../../usecases/jobs/ports.ts'
import type { Database } from '../../session.ts'
import { forgetFiles, sweepFiles } from '../job-files.ts'
import type { JobRow } from './job-row.ts'
import { jobOf } from './job-row.ts'

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
    const [row] = await session.query<JobRow>(
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
