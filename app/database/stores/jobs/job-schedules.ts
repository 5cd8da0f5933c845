import type { Job } from '../../../usecases/jobs/ports.ts'
import type { Database, Session } from '../../session.ts'

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
