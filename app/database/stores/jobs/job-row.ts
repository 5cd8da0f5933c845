import type { Job } from '../../../usecases/jobs/ports.ts'

/** A job as its table has it. */
export interface JobRow {
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

export function jobOf(row: JobRow): Job {
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
