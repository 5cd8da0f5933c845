import type { JobNeeds, JobStore } from '../../usecases/jobs/ports.ts'
import type { Change } from '../../usecases/office/ports.ts'
import { record } from '../journal.ts'
import type { Database, Session } from '../session.ts'
import { forgetFiles, keepFiles } from './job-files.ts'
import type { JobRow } from './jobs/job-row.ts'
import { jobOf } from './jobs/job-row.ts'
import { needsOn } from './office-stores.ts'
import { isUuid } from './settlement/settlement-store.ts'

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
      const [row] = await session.query<JobRow>('select * from job where cluster_id = $1 and job_id = $2', [
        cluster,
        id,
      ])
      return row && jobOf(row)
    },
    async list(cluster, limit) {
      const rows = await session.query<JobRow>(
        'select * from job where cluster_id = $1 order by created_at desc limit $2',
        [cluster, limit],
      )
      return rows.map(jobOf)
    },
    async newestAbout(cluster, kind, about) {
      const [row] = await session.query<JobRow>(
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
