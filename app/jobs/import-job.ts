import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ProblemCode } from '../../domain/problems/catalogue.ts'
import type { Finding } from '../../domain/problems/finding.ts'
import { finding } from '../../domain/problems/finding.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import { filesOfJob } from '../database/stores/job-files.ts'
import { nameOnDisk } from '../database/stores/job-folder.ts'
import type { TakenJob } from '../database/stores/jobs/take-jobs.ts'
import { readingsOn } from '../database/stores/readings/reading-stores.ts'
import type { Actor } from '../usecases/office/actor.ts'
import { acceptImport } from '../usecases/readings/accept-import.ts'
import type { PackedFile } from '../usecases/readings/ports.ts'
import { stagePacked } from '../usecases/readings/stage-import.ts'
import { cancelImport } from '../usecases/readings/undo-import.ts'
import { runTask } from './run-task.ts'
import type { FileToRead, TaskResults } from './task.ts'
import type { JobContext, JobRun } from './worker.ts'

/** The program acting for whoever started the job: what that person may do was checked when it was queued. */
function actorOf(name: string): Actor {
  return { kind: 'job', name }
}

const PICKUP = actorOf('pickup')

/** A file nobody can read, as a file of the import with its reason. */
function unread({ name, code, facts, place }: TaskResults['read-files']['refused'][number]): PackedFile {
  const told = finding(code as ProblemCode, 'error', facts, { ...place, file: name })
  const nothing = { format: '', publishedAt: null, preliminary: false, points: [], from: null, to: null, blocks: [] }
  return { name, sha256: '', ...nothing, findings: [told] }
}

/** Files that came with a job, on the disk for the readers while `use` works: where they lie, or laid out from the queue. */
async function withFilesOf<Result>(
  job: TakenJob,
  { database }: JobContext,
  use: (files: readonly FileToRead[]) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'openklaster-upload-'))
  try {
    const files: FileToRead[] = []
    for (const [i, { name, open, onDisk }] of (await filesOfJob(database, job)).entries()) {
      if (onDisk) {
        files.push({ name, ...onDisk })
        continue
      }
      // Recognition looks at the name too, so it is kept; a number before it would change it, a folder does not.
      const own = await mkdtemp(join(folder, `${i}-`))
      const path = join(own, nameOnDisk(name))
      await writeFile(path, Readable.from(open()))
      files.push({ path, name })
    }
    return await use(files)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Reads files in a thread of its own. */
async function readAll(files: readonly FileToRead[], { progress, stop }: JobContext) {
  const total = files.length
  const { delivered, refused, helpers } = await runTask(
    { kind: 'read-files', files },
    ({ done, pl }) => progress({ done, total, pl: `odczyt: ${pl}`, en: `reading: ${pl}` }),
    stop,
  )
  if (stop.aborted) throw new Refusal('job.cancelled')
  progress({ done: total, total, pl: 'porównanie z bazą', en: 'comparing with the database' })
  return { delivered: [...delivered, ...refused.map(unread)], helpers }
}

/** Reads uploaded files and rehearses their import. */
export const importJob: JobRun = (job, context) =>
  withFilesOf(job, context, async (files) => {
    const { delivered } = await readAll(files, context)
    const needs = readingsOn(context.database, context.clock)
    const by = actorOf(job.createdBy.replace(/^job:/, ''))
    const { import: made } = await stagePacked(needs, by, job.cluster, 'files', delivered, job.jobId)
    return { importId: made.importId, totals: made.totals }
  })

const isError = ({ severity }: Finding) => severity === 'error'

/** What became of a file that was picked up. */
export interface PickedFile {
  readonly name: string
  readonly taken: boolean
  readonly values: number
  readonly findings: readonly Finding[]
}

export interface PickupResult {
  readonly importId: number | null
  readonly files: readonly PickedFile[]
}

/**
 * Puts the files of a folder in force. One that has an error, or nothing for this cluster, is refused whole and changes
 * nothing; the others are taken. A file picked up before changes nothing.
 */
export const pickupJob: JobRun = (job, context): Promise<PickupResult> =>
  withFilesOf(job, context, async (files) => {
    const { delivered, helpers } = await readAll(files, context)
    const good = delivered.filter(({ findings }) => !findings.some(isError))
    const told = delivered
      .filter((one) => !good.includes(one))
      .map(({ name, findings }): PickedFile => ({ name, taken: false, values: 0, findings }))
    told.push(...helpers.map((name): PickedFile => ({ name, taken: true, values: 0, findings: [] })))
    if (good.length === 0) return { importId: null, files: told }
    const needs = readingsOn(context.database, context.clock)
    const staged = await stagePacked(needs, PICKUP, job.cluster, 'folder', good, job.jobId)
    const { importId } = staged.import
    const taken = staged.files.map(({ name, summary, findings }): PickedFile => {
      const known = summary.sameAs !== null || findings.some(({ code }) => code === 'readings.already-imported')
      return { name, taken: summary.values > 0 || known, values: summary.values, findings }
    })
    if (staged.import.state === 'preview')
      await (taken.some(({ values }) => values > 0) ? acceptImport : cancelImport)(needs, PICKUP, job.cluster, importId)
    return { importId, files: [...taken, ...told] }
  })
