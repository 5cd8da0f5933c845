import { createReadStream } from 'node:fs'
import { lstat, mkdir, readdir, rename, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProblemCode } from '../../../domain/problems/catalogue.ts'
import { meaningOf } from '../../../domain/problems/catalogue.ts'
import { fill } from '../../../domain/problems/problem.ts'
import type { Database } from '../../database/session.ts'
import { jobsOn } from '../../database/stores/job-store.ts'
import { isUuid } from '../../database/stores/settlement/settlement-store.ts'
import { newJob } from '../../usecases/jobs/jobs.ts'
import type { Job } from '../../usecases/jobs/ports.ts'
import type { PickupResult } from '../import-job.ts'
import { noteOf } from './note.ts'
import type { PickupFolder } from './settings.ts'

/** Subfolders: files under way (each batch under the id of its job), taken, refused. */
export const UNDER_WAY = 'w-toku'
export const TAKEN = 'wczytane'
export const REFUSED = 'odrzucone'

/** Files of one job. */
const BATCH = 200
/** Names that programs give to files they have not finished. */
const UNFINISHED = /^[.~]|~$|\.(part|partial|tmp|temp|crdownload|filepart)$/i

export interface PickupOptions {
  readonly database: Database
  readonly clock: () => string
  readonly log: (line: string) => void
}

/**
 * Watches the folders of one process. Each round moves finished batches on and takes up new files: those that have not
 * changed between two rounds. A file is moved before its job is made, and the batch carries the job's id: wherever the
 * process is killed, the next round goes on from there, and no file is read twice.
 */
export function newPickup(
  folders: readonly PickupFolder[],
  { database, clock, log }: PickupOptions,
): () => Promise<void> {
  const needs = jobsOn(database, clock)
  /** Size and time of files seen in the round before, by path. */
  let seen = new Map<string, string>()

  const filesIn = async (folder: string) => {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort()
  }

  async function enqueue(cluster: string, batch: string, jobId: string): Promise<void> {
    const names = await filesIn(batch)
    if (names.length === 0) return
    const job: Job = { ...newJob(needs, 'job:pickup', 'readings-pickup', { files: names }), jobId }
    const files = names.map((name) => ({ name, open: () => createReadStream(join(batch, name)) }))
    await needs.transaction(({ jobs }) => jobs.enqueue(cluster, job, files))
  }

  async function moveOn(folder: string, batch: string, name: string, to: string, note: string): Promise<void> {
    const target = join(folder, to)
    await mkdir(target, { recursive: true })
    // The same name may come every month; what lies there is kept.
    const free = (await lstat(join(target, name)).catch(() => null)) === null
    const kept = free ? name : `${clock().replace(/[:.]/g, '-')}_${name}`
    await writeFile(join(target, `${kept}.nota.txt`), note)
    await rename(join(batch, name), join(target, kept))
  }

  async function finish(folder: string, batch: string, job: Job): Promise<void> {
    const names = await filesIn(batch)
    const result = job.state === 'done' ? (job.result as PickupResult) : null
    for (const name of names) {
      // What an archive held is told file by file; it counts as taken when nothing of it was refused.
      const told = result?.files.filter((file) => file.name === name || file.name.startsWith(`${name}/`)) ?? []
      if (!result || told.length === 0) {
        await moveOn(folder, batch, name, REFUSED, failure(job))
        continue
      }
      const note = told.map((file) => noteOf(file, result.importId, clock())).join('\n')
      await moveOn(folder, batch, name, told.every(({ taken }) => taken) ? TAKEN : REFUSED, note)
    }
    await rmdir(batch)
  }

  async function goOn({ cluster, path }: PickupFolder): Promise<void> {
    const batches = await readdir(join(path, UNDER_WAY)).catch(() => [])
    for (const jobId of batches.filter(isUuid)) {
      const batch = join(path, UNDER_WAY, jobId)
      const job = await needs.read(({ jobs }) => jobs.find(cluster, jobId))
      if (!job) await ((await filesIn(batch)).length === 0 ? rmdir(batch) : enqueue(cluster, batch, jobId))
      else if (job.state !== 'waiting' && job.state !== 'running') await finish(path, batch, job)
    }
  }

  async function takeUp({ cluster, path }: PickupFolder, now: Map<string, string>): Promise<void> {
    const stable: string[] = []
    for (const name of await filesIn(path)) {
      if (UNFINISHED.test(name)) continue
      const file = join(path, name)
      const { size, mtimeMs } = await lstat(file)
      now.set(file, `${size} ${mtimeMs}`)
      if (size > 0 && seen.get(file) === now.get(file)) stable.push(name)
    }
    for (let i = 0; i < stable.length; i += BATCH) {
      const jobId = needs.newId()
      const batch = join(path, UNDER_WAY, jobId)
      await mkdir(batch, { recursive: true })
      for (const name of stable.slice(i, i + BATCH)) await rename(join(path, name), join(batch, name))
      await enqueue(cluster, batch, jobId)
    }
  }

  return async () => {
    const now = new Map<string, string>()
    for (const folder of folders)
      try {
        await goOn(folder)
        await takeUp(folder, now)
      } catch (error) {
        // One folder that cannot be read must not keep the others waiting.
        log(`${folder.path}: ${error instanceof Error ? error.message : String(error)}`)
      }
    seen = now
  }
}

/** Why a whole batch came to nothing. */
function failure({ state, problem }: Job): string {
  if (problem === null)
    return `Zadanie zakończono (${state}); plik nie został wczytany.\nThe job ended (${state}); the file was not taken.\n`
  const { pl, en, advicePl, adviceEn } = meaningOf(problem.code as ProblemCode)
  return `${fill(pl, problem.facts)} ${fill(advicePl, problem.facts)}\n${fill(en, problem.facts)} ${fill(adviceEn, problem.facts)}\n`
}
