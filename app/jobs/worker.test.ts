import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { month } from '../../domain/calendar/day.ts'
import { seriesOf } from '../../domain/metering/in-force.ts'
import { openEmbedded } from '../database/embedded.ts'
import { ENGINES } from '../database/engines.test-support.ts'
import type { Database } from '../database/session.ts'
import { jobsOn } from '../database/stores/job-store.ts'
import { setSchedule } from '../database/stores/jobs/job-schedules.ts'
import { beat, closeJob, releaseJobs, takeJob } from '../database/stores/jobs/take-jobs.ts'
import { readingsOn } from '../database/stores/readings/reading-stores.ts'
import { CLERK, CLUSTER, foundCluster, person } from '../database/stores/readings/readings-world.test-support.ts'
import { cancelJob, findJob, listJobs, startImport } from '../usecases/jobs/jobs.ts'
import type { JobFile } from '../usecases/jobs/ports.ts'
import { acceptImport } from '../usecases/readings/accept-import.ts'
import { findImport, listImports } from '../usecases/readings/find-imports.ts'
import { sendReadings } from '../usecases/readings/live-readings.ts'
import { RUNS } from './runs.ts'
import type { JobRun } from './worker.ts'
import { startWorker, workOnce } from './worker.ts'

/** A file of one day of a point as PGE exports it. */
function pge(point: string, day: string, first: string): string {
  const hours = Array.from({ length: 24 }, (_, h) => `H${String(h + 1).padStart(2, '0')}`).join(';')
  return `KodPP;DataOdczytu;Kierunek;${hours}\n${point};${day};En.Czynna Pobrana;${first}${';0,200'.repeat(23)}\n`
}

function file(name: string, text: string): JobFile {
  return {
    name,
    async *open() {
      yield Buffer.from(text)
    },
  }
}

/** Minutes from now. */
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()

describe.each(ENGINES)('long work on the $name', ({ open }) => {
  let database: Database
  let log: string[]
  beforeAll(async () => {
    database = await open()
    await foundCluster(database)
  })
  afterAll(() => database.close())
  beforeEach(() => {
    log = []
  })

  const options = (more: { at?: string; run?: JobRun; name?: string } = {}) => ({
    database,
    runs: more.run ? { ...RUNS, 'readings-import': more.run } : RUNS,
    clock: () => more.at ?? new Date().toISOString(),
    name: more.name ?? 'test',
    log: (line: string) => log.push(line),
  })
  const start = (...files: JobFile[]) => startImport(jobsOn(database), CLERK, CLUSTER, files)
  const find = (id: string) => findJob(jobsOn(database), CLERK, CLUSTER, id)
  const imports = async () =>
    (await listImports(readingsOn(database), CLERK, CLUSTER, { after: null, limit: 1000 })).items
  const files = () =>
    database.read((session) => session.query('select 1 from job_file where cluster_id = $1', [CLUSTER]))
  const march = () =>
    readingsOn(database).read(async ({ blocks }) => {
      const key = { month: month('2026-03'), direction: 'withdrawal', netting: 'raw' } as const
      const [found] = await blocks.read(CLUSTER, { ...key, points: ['P1'] })
      return found && [...seriesOf(found.block).wh]
    })

  test('a job reads the files it came with, and they are gone from the queue afterwards', async () => {
    const { jobId } = await start(file('a.csv', pge('P1', '20260302', '0,100')))
    expect(await workOnce(options())).toBe(true)
    expect(await find(jobId)).toMatchObject({ state: 'done', attempts: 1, problem: null })
    expect(await files()).toEqual([])
    expect(await workOnce(options())).toBe(false)
    expect(log).toEqual([])
  })
  test('a file larger than a piece of the queue arrives whole', async () => {
    const text = pge('P1', '20260302', '0,100') + `${' '.repeat(120)}\n`.repeat(20_000)
    const sums: number[] = []
    const run: JobRun = async (job, { database: at }) => {
      const { filesOfJob } = await import('../database/stores/job-files.ts')
      for (const one of await filesOfJob(at, job)) {
        const pieces: Uint8Array[] = []
        for await (const piece of one.open()) pieces.push(piece)
        sums.push(pieces.length, Number(Buffer.concat(pieces).toString() === text))
      }
    }
    await start(file('big.csv', text))
    await workOnce(options({ run }))
    expect(sums).toEqual([Math.ceil(text.length / 2 ** 20), 1])
  })
  test('a worker that dies before the work or just before its end leaves the job to the next, and nothing is doubled', async () => {
    for (const dies of ['before', 'after'] as const) {
      const count = (await imports()).length
      const { jobId } = await start(file('b.csv', pge('P1', '20260303', dies === 'before' ? '0,111' : '0,222')))
      const held = await takeJob(database, 'dead', later(0))
      if (!held) throw new Error('there was a job')
      const context = { database, clock: () => later(0), progress: () => undefined, stop: new AbortController().signal }
      if (dies === 'after') await RUNS['readings-import'](held, context)
      expect(await workOnce(options())).toBe(false)
      expect(await workOnce(options({ at: later(2) }))).toBe(true)
      expect(await find(jobId)).toMatchObject({ state: 'done', attempts: 2 })
      expect((await imports()).length).toBe(count + 1)
    }
  })
  test('a worker that was only slow cannot close the job another one took over', async () => {
    const { jobId } = await start(file('c.csv', pge('P1', '20260304', '0,1')))
    const slow = await takeJob(database, 'slow', later(0))
    const fast = await takeJob(database, 'fast', later(2))
    if (!slow || !fast) throw new Error('both had it')
    expect(await beat(database, slow, later(2), null)).toEqual({ cancelAsked: true })
    expect(await closeJob(database, slow, later(2), { state: 'failed' })).toBe(false)
    expect((await find(jobId)).state).toBe('running')
    expect(await closeJob(database, fast, later(2), { state: 'done', result: 1 })).toBe(true)
    expect(await find(jobId)).toMatchObject({ state: 'done', result: 1 })
  })
  test('a job whose workers keep dying, or that fails by a fault of ours, is given up after three attempts', async () => {
    const { jobId } = await start(file('d.csv', 'x'))
    for (let minute = 0; minute < 8; minute += 2) await takeJob(database, 'dead', later(minute))
    await workOnce(options({ at: later(10) }))
    expect(await find(jobId)).toMatchObject({ state: 'failed', problem: { code: 'job.fault' } })
    let runs = 0
    const faulty = await start(file('e.csv', 'x'))
    const run: JobRun = async () => {
      runs += 1
      throw new Error('broken on purpose')
    }
    for (const minute of [0, 1, 2, 3]) await workOnce(options({ at: later(minute), run }))
    expect([runs, (await find(faulty.jobId)).state]).toEqual([3, 'failed'])
    expect(log.at(-1)).toContain('broken on purpose')
  })
  test('a job that waits is cancelled at once with its files, one that runs when its worker next looks up', async () => {
    const waiting = await start(file('f.csv', pge('P1', '20260305', '0,1')))
    const asked = await cancelJob(jobsOn(database), CLERK, CLUSTER, waiting.jobId)
    expect(asked).toMatchObject({ state: 'cancelled' })
    expect(await files()).toEqual([])
    expect(await workOnce(options())).toBe(false)
    const count = (await imports()).length
    const running = await start(file('g.csv', pge('P1', '20260305', '0,1')))
    const run: JobRun = async (job, context) => {
      await cancelJob(jobsOn(database), CLERK, CLUSTER, job.jobId)
      while (!context.stop.aborted) await wait(20)
      return RUNS['readings-import'](job, context)
    }
    await workOnce(options({ run }))
    expect(await find(running.jobId)).toMatchObject({ state: 'cancelled', cancelAsked: true })
    expect((await imports()).length).toBe(count)
    await expect(cancelJob(jobsOn(database), person('auditor'), CLUSTER, running.jobId)).rejects.toMatchObject({
      code: 'actor.not-entitled',
    })
  })
  test('workers side by side never do the same job twice', async () => {
    const done: string[] = []
    const run: JobRun = async ({ jobId }) => {
      done.push(jobId)
      await wait(5)
    }
    const wanted: string[] = []
    for (let i = 0; i < 8; i += 1) wanted.push((await start(file(`${i}.csv`, 'x'))).jobId)
    const workers = ['one', 'two', 'three'].map((name) => startWorker(options({ run, name }), 10))
    while (
      (await listJobs(jobsOn(database), CLERK, CLUSTER)).some(
        ({ state }) => state !== 'done' && state !== 'failed' && state !== 'cancelled',
      )
    )
      await wait(20)
    for (const worker of workers) await worker.stop()
    expect(done.sort()).toEqual(wanted.sort())
  })
  test('a file nobody can read changes nothing, even accepted; the same files in another order give the same state', async () => {
    const bring = async (...all: JobFile[]) => {
      const { jobId } = await start(...all)
      while (await workOnce(options()));
      const { importId } = (await find(jobId)).result as { importId: number }
      return acceptImport(readingsOn(database), CLERK, CLUSTER, importId)
    }
    expect(await bring(file('nonsense.txt', 'not a reading'))).toMatchObject({ state: 'saved', version: null })
    expect(await march()).toBeUndefined()
    const one = file('one.csv', pge('P1', '20260310', '0,100'))
    const two = file('two.csv', pge('P1', '20260311', '0,300'))
    await bring(one)
    await bring(two)
    const state = await march()
    expect(state?.slice(9 * 24, 9 * 24 + 2)).toEqual([100, 200])
    expect(await bring(two, one)).toMatchObject({ version: null })
    expect(await march()).toEqual(state)
  })
  test('files that describe others are sent along: the list of readings and the description of columns', async () => {
    const { jobId } = await start(
      file('mine.csv', 'kiedy;ile\n2026-03-20 00:00;1,5\n2026-03-20 01:00;2,5\n'),
      file(
        'mine.csv.mapping.yaml',
        'columns: { time: kiedy, value: ile }\npoint: P1\ndirection: withdrawal\nunit: kWh\nminutes: 60\nlabel: start\nzone: local\n',
      ),
      file('index.csv', 'plik;kierunek\nmine.csv;pobór\n'),
    )
    while (await workOnce(options()));
    const { importId, totals } = (await find(jobId)).result as { importId: number; totals: { added: number } }
    const { files: read } = await findImport(readingsOn(database), CLERK, CLUSTER, importId)
    expect(read.map(({ name, findings }) => [name, findings.filter(({ severity }) => severity === 'error')])).toEqual([
      ['mine.csv', []],
    ])
    expect(totals.added).toBe(2)
  })
  test('an archive is taken apart: good files are read, a bad one told, and a broken archive hurts nobody', async () => {
    const zip = zipSync({
      'lipiec/good.csv': strToU8(pge('P1', '20260321', '0,5')),
      'lipiec/bad.csv': strToU8('nonsense'),
      '../../escape.csv': strToU8(pge('P1', '20260322', '0,5')),
      '__MACOSX/good.csv': strToU8('litter'),
    })
    const bytes = (name: string, data: Uint8Array): JobFile => ({
      name,
      async *open() {
        yield data
      },
    })
    const { jobId } = await start(bytes('all.zip', zip), bytes('broken.zip', zip.subarray(0, 300)))
    while (await workOnce(options()));
    const { importId, totals } = (await find(jobId)).result as { importId: number; totals: { added: number } }
    const { files: read } = await findImport(readingsOn(database), CLERK, CLUSTER, importId)
    expect(
      read.map(({ name, findings }) => [name, findings.some(({ severity }) => severity === 'error')]).sort(),
    ).toEqual([
      ['all.zip/bad.csv', true],
      ['all.zip/escape.csv', false],
      ['all.zip/good.csv', false],
      ['broken.zip', true],
    ])
    expect(totals.added).toBe(48)
  })
  test('what comes live becomes a version of the readings by itself', async () => {
    const reading = { point: 'P1', direction: 'withdrawal', from: '2026-07-01T10:00:00Z', minutes: 60, wh: 7 } as const
    await sendReadings(readingsOn(database), person('member', 'szkola'), CLUSTER, [reading], 'api')
    expect(await workOnce(options())).toBe(false)
    expect(await workOnce(options({ at: later(2) }))).toBe(true)
    const [job] = await listJobs(jobsOn(database), CLERK, CLUSTER)
    expect(job).toMatchObject({ kind: 'live-flush', state: 'done', result: { taken: 1, otherInterval: 0 } })
  })
  test('a schedule puts its job into the queue again and again', async () => {
    const schedule = { kind: 'live-flush', input: {}, everyMinutes: 30, nextAt: later(20) } as const
    await setSchedule(database, CLUSTER, 'nightly', schedule)
    expect(await workOnce(options({ at: later(10) }))).toBe(false)
    expect(await workOnce(options({ at: later(21) }))).toBe(true)
    expect(await workOnce(options({ at: later(22) }))).toBe(false)
    expect(await workOnce(options({ at: later(52) }))).toBe(true)
    await setSchedule(database, CLUSTER, 'nightly', null)
    expect(await workOnce(options({ at: later(200) }))).toBe(false)
  })
})

describe('a worker process killed with SIGKILL', () => {
  test.each(['before', 'after'])(
    '%s its work: the job is done by the next one, once',
    async (when) => {
      const folder = mkdtempSync(join(tmpdir(), 'openklaster-kill-'))
      try {
        const before = await openEmbedded(folder)
        await foundCluster(before)
        const { jobId } = await startImport(jobsOn(before), CLERK, CLUSTER, [
          file('k.csv', pge('P1', '20260302', '0,1')),
        ])
        await before.close()
        const child = spawn(process.execPath, [
          new URL('./dying-worker.test-support.ts', import.meta.url).pathname,
          folder,
          when,
        ])
        const faults: string[] = []
        child.stderr.on('data', (data) => faults.push(String(data)))
        await Promise.race([
          once(child.stdout, 'data'),
          once(child, 'exit').then(() => Promise.reject(new Error(`it ended by itself: ${faults.join('')}`))),
        ])
        child.kill('SIGKILL')
        await once(child, 'exit')
        const database = await openEmbedded(folder)
        try {
          expect(await releaseJobs(database, new Date().toISOString())).toBe(1)
          const worker = startWorker(
            {
              database,
              runs: RUNS,
              clock: () => new Date().toISOString(),
              name: 'next',
              log: (line) => faults.push(line),
            },
            10,
          )
          const find = () => findJob(jobsOn(database), CLERK, CLUSTER, jobId)
          while ((await find()).state !== 'done') await wait(50)
          await worker.stop()
          expect(await find()).toMatchObject({ state: 'done', attempts: 2 })
          const { items } = await listImports(readingsOn(database), CLERK, CLUSTER, { after: null, limit: 10 })
          expect(items.map(({ state, totals }) => [state, totals.added])).toEqual([['preview', 24]])
          expect(readdirSync(join(folder, 'uploads'))).toEqual([])
          expect(faults).toEqual([])
        } finally {
          await database.close()
        }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
    60_000,
  )
})
