import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ProblemCode } from '../../domain/problems/catalogue.ts'
import { finding } from '../../domain/problems/finding.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import { filesOfJob } from '../database/stores/job-store.ts'
import { readingsOn } from '../database/stores/readings/reading-stores.ts'
import type { Actor } from '../usecases/office/actor.ts'
import { acceptImport } from '../usecases/readings/accept-import.ts'
import type { DeliveredFile, ImportKind } from '../usecases/readings/ports.ts'
import { stageImport } from '../usecases/readings/stage-import.ts'
import { runTask } from './run-task.ts'
import type { FileToRead, TaskResults } from './task.ts'
import type { JobContext, JobRun } from './worker.ts'

/** The program acting for whoever started the job: what that person may do was checked when it was queued. */
function actorOf(name: string): Actor {
  return { kind: 'job', name }
}

/** A file nobody can read, as a file of the import with its reason. */
function unread({ name, code, facts }: TaskResults['read-files']['refused'][number]): DeliveredFile {
  const told = finding(code as ProblemCode, 'error', facts, { file: name })
  return { name, sha256: '', format: '', publishedAt: null, preliminary: false, series: [], findings: [told] }
}

async function stage(
  cluster: string,
  kind: ImportKind,
  by: string,
  files: readonly FileToRead[],
  { database, clock, progress, stop }: JobContext,
) {
  const total = files.length
  const { delivered, refused } = await runTask(
    { kind: 'read-files', files },
    ({ done, pl }) => progress({ done, total, pl: `odczyt: ${pl}`, en: `reading: ${pl}` }),
    stop,
  )
  if (stop.aborted) throw new Refusal('job.cancelled')
  progress({ done: total, total, pl: 'porównanie z bazą', en: 'comparing with the database' })
  return stageImport(readingsOn(database, clock), actorOf(by), cluster, kind, [...delivered, ...refused.map(unread)])
}

/** Reads uploaded files and rehearses their import. */
export const importJob: JobRun = async (job, context) => {
  const folder = await mkdtemp(join(tmpdir(), 'openklaster-upload-'))
  try {
    const files: FileToRead[] = []
    for (const [i, { name, open }] of (await filesOfJob(context.database, job)).entries()) {
      // Recognition looks at the name too, so it is kept; a number before it would change it, a folder does not.
      const own = await mkdtemp(join(folder, `${i}-`))
      const path = join(own, name.replace(/[/\\\0]/g, '_').replace(/^\.+/, '_') || 'plik')
      await writeFile(path, Readable.from(open()))
      files.push({ path, name })
    }
    const staged = await stage(job.cluster, 'files', job.createdBy.replace(/^job:/, ''), files, context)
    return { importId: staged.import.importId, totals: staged.import.totals }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Picks up the files of a folder: those without an error are accepted at once, else the import waits for a person. A
 * file picked up before changes nothing.
 */
export const pickupJob: JobRun = async (job, context) => {
  const { folder } = job.input as { folder: string }
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort()
  const files: FileToRead[] = []
  for (const name of names)
    if ((await stat(join(folder, name))).isFile()) files.push({ path: join(folder, name), name })
  if (files.length === 0) return { importId: null }
  const staged = await stage(job.cluster, 'folder', 'pickup', files, context)
  const { importId } = staged.import
  const clean = staged.files.every(({ findings }) => findings.every(({ severity }) => severity !== 'error'))
  if (clean) await acceptImport(readingsOn(context.database, context.clock), actorOf('pickup'), job.cluster, importId)
  return { importId, accepted: clean }
}
