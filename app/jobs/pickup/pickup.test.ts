import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ENGINES } from '../../database/engines.test-support.ts'
import { verifyJournal } from '../../database/journal.ts'
import type { Database } from '../../database/session.ts'
import { jobsOn } from '../../database/stores/job-store.ts'
import { readingsOn } from '../../database/stores/readings/reading-stores.ts'
import { CLERK, CLUSTER, foundCluster } from '../../database/stores/readings/readings-world.test-support.ts'
import { cancelJob, listJobs } from '../../usecases/jobs/jobs.ts'
import { monthsWithReadings } from '../../usecases/readings/versions-of.ts'
import { RUNS } from '../runs.ts'
import { workOnce } from '../worker.ts'
import { newPickup, REFUSED, TAKEN, UNDER_WAY } from './pickup.ts'
import { pickupFolders } from './settings.ts'

function pge(point: string, day: string, first: string): string {
  const hours = Array.from({ length: 24 }, (_, h) => `H${String(h + 1).padStart(2, '0')}`).join(';')
  return `KodPP;DataOdczytu;Kierunek;${hours}\n${point};${day};En.Czynna Pobrana;${first}${';0,200'.repeat(23)}\n`
}

describe.each(ENGINES)('files picked up from a folder, on the $name', ({ open }) => {
  let database: Database
  let folder: string
  let round: () => Promise<void>
  const log: string[] = []
  const clock = () => new Date().toISOString()
  beforeAll(async () => {
    database = await open()
    await foundCluster(database)
  })
  afterAll(() => database.close())
  const watch = () =>
    newPickup([{ cluster: CLUSTER, path: folder }], { database, clock, log: (line) => log.push(line) })
  beforeEach(() => {
    log.length = 0
    folder = mkdtempSync(join(tmpdir(), 'openklaster-folder-'))
    round = watch()
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
    expect(log).toEqual([])
  })

  const put = (name: string, text: string) => writeFileSync(join(folder, name), text)
  const list = (sub: string) => (existsSync(join(folder, sub)) ? readdirSync(join(folder, sub)).sort() : [])
  const work = async () => {
    while (await workOnce({ database, runs: RUNS, clock, name: 'test', log: (line) => log.push(line) }));
  }
  /** Rounds until everything that lies there is dealt with. */
  const settle = async () => {
    await round()
    await round()
    await work()
    await round()
  }
  const version = async () => (await monthsWithReadings(readingsOn(database), CLERK, CLUSTER)).newestVersion

  test('good files are taken, bad ones refused with the reason, each with a note, once', async () => {
    put('good.csv', pge('P1', '20260302', '0,100'))
    put('bad.csv', 'this is nothing')
    put('stranger.csv', pge('OBCY', '20260302', '0,100'))
    await settle()
    expect(list('.')).toEqual([REFUSED, TAKEN, UNDER_WAY].sort())
    expect(list(UNDER_WAY)).toEqual([])
    expect(list(TAKEN)).toEqual(['good.csv', 'good.csv.nota.txt'])
    expect(list(REFUSED)).toEqual(['bad.csv', 'bad.csv.nota.txt', 'stranger.csv', 'stranger.csv.nota.txt'])
    const note = (sub: string, name: string) => readFileSync(join(folder, sub, `${name}.nota.txt`), 'utf8')
    expect(note(TAKEN, 'good.csv')).toContain('wartości: 24.')
    expect(note(REFUSED, 'bad.csv')).toMatch(/Plik odrzucono.*\n.*refused[\s\S]*błąd \/ error/)
    expect(note(REFUSED, 'stranger.csv')).toContain('OBCY')
    expect(await version()).toBe(1)
    const jobs = (await listJobs(jobsOn(database), CLERK, CLUSTER)).length
    await settle()
    expect((await listJobs(jobsOn(database), CLERK, CLUSTER)).length).toBe(jobs)
  })
  test('the same file again changes nothing, and what lies among the taken is kept', async () => {
    put('good.csv', pge('P1', '20260302', '0,100'))
    await settle()
    const before = await version()
    put('good.csv', pge('P1', '20260302', '0,100'))
    await settle()
    expect(await version()).toBe(before)
    expect(list(TAKEN).filter((name) => name.endsWith('good.csv'))).toHaveLength(2)
    const notes = list(TAKEN).filter((name) => name.endsWith('nota.txt'))
    expect(notes.map((name) => readFileSync(join(folder, TAKEN, name), 'utf8')).join()).toContain(
      'Plik był już wczytany',
    )
  })
  test('a file that is still being written, has a name of such, or is none is left alone', async () => {
    put('grows.csv', pge('P1', '20260303', '0,1').slice(0, 100))
    put('grows.csv.part', 'x')
    put('.hidden.csv', 'x')
    put('empty.csv', '')
    mkdirSync(join(folder, 'drawer'))
    symlinkSync('/etc/hostname', join(folder, 'link.csv'))
    await round()
    put('grows.csv', pge('P1', '20260303', '0,1'))
    await round()
    expect(list(UNDER_WAY)).toEqual([])
    await round()
    await work()
    await round()
    expect(list(TAKEN)).toContain('grows.csv')
    expect(list('.')).toEqual(
      ['.hidden.csv', TAKEN, 'drawer', 'empty.csv', 'grows.csv.part', 'link.csv', UNDER_WAY].sort(),
    )
  })
  test('a process killed between its steps loses no file and reads none twice', async () => {
    put('one.csv', pge('P1', '20260304', '0,1'))
    const batch = join(folder, UNDER_WAY, '0191c0de-0000-7000-8000-0000000000e1')
    // Killed after the move and before the job.
    mkdirSync(batch, { recursive: true })
    renameSync(join(folder, 'one.csv'), join(batch, 'one.csv'))
    round = watch()
    await round()
    await work()
    const before = await version()
    // Killed after the note and before the move; another process goes on.
    mkdirSync(join(folder, TAKEN))
    writeFileSync(join(folder, TAKEN, 'one.csv.nota.txt'), 'half')
    round = watch()
    await round()
    expect(list(TAKEN)).toEqual(['one.csv', 'one.csv.nota.txt'])
    expect(readFileSync(join(folder, TAKEN, 'one.csv.nota.txt'), 'utf8')).toContain('wartości: 24')
    await settle()
    expect(await version()).toBe(before)
  })
  test('a batch whose job was cancelled goes to the refused with the reason', async () => {
    put('c.csv', pge('P1', '20260305', '0,1'))
    await round()
    await round()
    const [job] = await listJobs(jobsOn(database), CLERK, CLUSTER)
    await cancelJob(jobsOn(database), CLERK, CLUSTER, job?.jobId ?? '')
    await round()
    expect(list(REFUSED)).toEqual(['c.csv', 'c.csv.nota.txt'])
  })
  test('an archive counts as taken when nothing of it was refused', async () => {
    const archive = (name: string, content: Record<string, string>) =>
      writeFileSync(
        join(folder, name),
        zipSync(Object.fromEntries(Object.entries(content).map(([file, text]) => [file, strToU8(text)]))),
      )
    archive('good.zip', { 'a.csv': pge('P1', '20260306', '0,1'), 'b.csv': pge('P1', '20260307', '0,1') })
    archive('mixed.zip', { 'a.csv': pge('P1', '20260308', '0,1'), 'b.csv': 'nonsense' })
    await settle()
    expect(list(TAKEN)).toEqual(['good.zip', 'good.zip.nota.txt'])
    expect(list(REFUSED)).toEqual(['mixed.zip', 'mixed.zip.nota.txt'])
    expect(readFileSync(join(folder, REFUSED, 'mixed.zip.nota.txt'), 'utf8')).toMatch(
      /a.csv[\s\S]*wczytano[\s\S]*b.csv[\s\S]*odrzucono/,
    )
  })
  test('who did it stands in a journal that holds', async () => {
    const rows = await database.read((session) =>
      session.query<{ actor: string }>(`select distinct actor from journal where cluster_id = $1 order by actor`, [
        CLUSTER,
      ]),
    )
    expect(rows).toEqual([{ actor: 'job:pickup' }, { actor: 'user:office' }])
    expect((await database.read((session) => verifyJournal(session, CLUSTER))).brokenAt).toBeNull()
  })
})

test('a setting that names no cluster, no folder or one folder twice is refused before anything starts', () => {
  const path = tmpdir()
  expect(pickupFolders(undefined)).toEqual([])
  expect(pickupFolders(` ${CLUSTER} = ${path} ;`)).toEqual([{ cluster: CLUSTER, path }])
  for (const wrong of [
    `x=${path}`,
    `${CLUSTER}=relative`,
    `${CLUSTER}=/there/is/nothing`,
    `${CLUSTER}=${path};${CLUSTER}=${path}`,
  ])
    expect(() => pickupFolders(wrong)).toThrow(/readings.pickup-setting/)
})
