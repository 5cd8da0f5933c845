import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { moveBetween } from '../database/backup/move.ts'
import { openEmbedded } from '../database/embedded.ts'
import { MIGRATIONS } from '../database/migrations/all.ts'
import type { Database } from '../database/session.ts'
import { filesOfJob } from '../database/stores/job-files.ts'
import { jobsOn } from '../database/stores/job-store.ts'
import { releaseJobs, takeJob } from '../database/stores/jobs/take-jobs.ts'
import { CLERK, CLUSTER, foundCluster } from '../database/stores/readings/readings-world.test-support.ts'
import { withSpooledFiles } from '../http/uploads/spool.ts'
import { cancelJob, findJob, startImport } from '../usecases/jobs/jobs.ts'
import type { JobFile } from '../usecases/jobs/ports.ts'
import { RUNS } from './runs.ts'
import { workOnce } from './worker.ts'

/** A file of one day of a point as PGE exports it. */
function pge(day: string): string {
  const hours = Array.from({ length: 24 }, (_, h) => `H${String(h + 1).padStart(2, '0')}`).join(';')
  return `KodPP;DataOdczytu;Kierunek;${hours}\nP1;${day};En.Czynna Pobrana${';0,200'.repeat(24)}\n`
}

let home: string
let uploads: string
let database: Database
let log: string[]
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'openklaster-on-disk-'))
  uploads = join(home, 'uploads')
  database = await openEmbedded(home)
  await foundCluster(database)
})
afterAll(async () => {
  await database.close()
  rmSync(home, { recursive: true, force: true })
})
beforeEach(() => {
  log = []
})

const now = () => new Date().toISOString()
const work = () => workOnce({ database, runs: RUNS, clock: now, name: 'test', log: (line) => log.push(line) })
const find = (id: string) => findJob(jobsOn(database), CLERK, CLUSTER, id)
/** Sends files as the office does, through a form that streams in. */
async function send(files: Readonly<Record<string, string>>): Promise<string> {
  const form = new FormData()
  for (const [name, text] of Object.entries(files)) form.append('files', new File([text], name))
  const request = new Request('http://localhost', { method: 'POST', body: form })
  const start = (sent: readonly JobFile[]) => startImport(jobsOn(database), CLERK, CLUSTER, sent)
  return (await withSpooledFiles(request, 'files', start, 1 << 20, uploads)).jobId
}

test('an upload waits on the disk beside the database, is read from there, and is gone when its job has ended', async () => {
  const id = await send({ 'luty.csv': pge('20260202'), 'a/b\\..csv': 'nonsense' })
  expect(readdirSync(uploads)).toEqual([id])
  expect(readdirSync(join(uploads, id, '0'))).toEqual(['luty.csv'])
  const rows = await database.read((session) => session.query('select octet_length(data) as bytes from job_file'))
  expect(rows).toEqual([{ bytes: 0 }, { bytes: 0 }])
  expect(await work()).toBe(true)
  expect(await find(id)).toMatchObject({ state: 'done', result: { totals: { added: 24 } } })
  expect(readdirSync(uploads)).toEqual([])
  expect(log).toEqual([])
})
test('a job cancelled while it waits takes its files with it', async () => {
  const id = await send({ 'x.csv': pge('20260203') })
  await cancelJob(jobsOn(database), CLERK, CLUSTER, id)
  expect(readdirSync(uploads)).toEqual([])
})
test.each([
  ['gone', (path: string) => rmSync(path), 0],
  ['cut off', (path: string) => writeFileSync(path, pge('20260204').slice(0, 50)), 50],
  ['changed in one letter', (path: string) => writeFileSync(path, pge('20260205')), pge('20260204').length],
])('a file that is %s by the time it is read is refused, never read as something else', async (_, harm, found) => {
  const id = await send({ 'x.csv': pge('20260204') })
  harm(join(uploads, id, '0', 'x.csv'))
  await work()
  const facts = { file: 'x.csv', found, size: pge('20260204').length }
  expect(await find(id)).toMatchObject({ state: 'failed', problem: { code: 'readings.upload-lost', facts } })
  expect(readdirSync(uploads)).toEqual([])
})
test('an upload that is refused leaves nothing on the disk', async () => {
  await expect(send({ 'big.csv': 'x'.repeat(2 << 20) })).rejects.toMatchObject({ code: 'http.too-large' })
  expect(readdirSync(uploads)).toEqual([])
})
test('what a killed process left is removed at the next start; what a job waits for, and what comes just now, is not', async () => {
  const waiting = await send({ 'x.csv': pge('20260206') })
  const long = new Date(Date.now() - 3_600_000)
  for (const name of ['openklaster-form-old', '0191c0de-0000-7000-8000-00000000dead', 'openklaster-form-new'])
    mkdirSync(join(uploads, name))
  for (const name of ['openklaster-form-old', '0191c0de-0000-7000-8000-00000000dead', waiting])
    utimesSync(join(uploads, name), long, long)
  await releaseJobs(database, now())
  expect(readdirSync(uploads).sort()).toEqual([waiting, 'openklaster-form-new'].sort())
  rmSync(join(uploads, 'openklaster-form-new'), { recursive: true })
  await cancelJob(jobsOn(database), CLERK, CLUSTER, waiting)
})
test('moved to another database, a job that waits still has its files', async () => {
  const id = await send({ 'x.csv': pge('20260207'), 'y.csv': pge('20260208') })
  const other = await openEmbedded(null)
  try {
    await moveBetween(database, other, MIGRATIONS, { replace: true })
    expect(existsSync(join(uploads, id))).toBe(false)
    for (const at of [other, database]) {
      const held = await takeJob(at, 'somebody', now())
      expect(held?.jobId).toBe(id)
      if (!held) return
      const texts: string[] = []
      for (const { open } of await filesOfJob(at, held)) {
        const pieces: Uint8Array[] = []
        for await (const piece of open()) pieces.push(piece)
        texts.push(Buffer.concat(pieces).toString())
      }
      expect(texts).toEqual([pge('20260207'), pge('20260208')])
    }
  } finally {
    await other.close()
  }
})
