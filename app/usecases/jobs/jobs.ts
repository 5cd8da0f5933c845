import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { Job, JobFile, JobKind, JobNeeds } from './ports.ts'

/** A job as it is put into the queue. */
export function newJob(needs: Pick<JobNeeds, 'now' | 'newId'>, by: string, kind: JobKind, input: unknown): Job {
  return {
    jobId: needs.newId(),
    kind,
    state: 'waiting',
    input,
    progress: null,
    result: null,
    problem: null,
    attempts: 0,
    createdAt: needs.now(),
    createdBy: by,
    startedAt: null,
    finishedAt: null,
    cancelAsked: false,
  }
}

/** Whether somebody may send files at all: asked before they are let in. @refuses actor.not-entitled */
export function mayImport(actor: Actor, cluster: string): void {
  entitle(actor, 'readings.import', cluster)
}

/** Starts reading uploaded files; the job ends with a rehearsed import. @refuses actor.not-entitled, readings.no-file */
export async function startImport(
  needs: JobNeeds,
  actor: Actor,
  cluster: string,
  files: readonly JobFile[],
): Promise<Job> {
  mayImport(actor, cluster)
  if (files.length === 0) throw new Refusal('readings.no-file')
  const job = newJob(needs, actorId(actor), 'readings-import', { files: files.map(({ name }) => name) })
  await needs.transaction(({ jobs }) => jobs.enqueue(cluster, job, files))
  return job
}

/** One job. @refuses job.not-found, actor.not-entitled */
export async function findJob({ read }: JobNeeds, actor: Actor, cluster: string, id: string): Promise<Job> {
  entitle(actor, 'jobs.read', cluster)
  const found = await read(({ jobs }) => jobs.find(cluster, id))
  if (!found) throw new Refusal('job.not-found', { id })
  return found
}

/** The newest jobs. @refuses actor.not-entitled */
export async function listJobs({ read }: JobNeeds, actor: Actor, cluster: string): Promise<readonly Job[]> {
  entitle(actor, 'jobs.read', cluster)
  return read(({ jobs }) => jobs.list(cluster, 100))
}

/** Asks a job to stop; one that waits stops at once. @refuses job.not-found, actor.not-entitled */
export async function cancelJob(needs: JobNeeds, actor: Actor, cluster: string, id: string): Promise<Job> {
  entitle(actor, 'jobs.cancel', cluster)
  return needs.transaction(async ({ jobs, journal }) => {
    const found = await jobs.find(cluster, id)
    if (!found) throw new Refusal('job.not-found', { id })
    const isOpen = found.state === 'waiting' || found.state === 'running'
    if (!isOpen || found.cancelAsked) return found
    await jobs.askToCancel(cluster, id, needs.now())
    await journal.record(cluster, needs.now(), {
      actor: actorId(actor),
      what: 'job.cancel-asked',
      about: `job:${id}`,
      before: { kind: found.kind, state: found.state },
      after: null,
    })
    return (await jobs.find(cluster, id)) as Job
  })
}
