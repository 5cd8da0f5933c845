import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from '../../database/engines.test-support.ts'
import { verifyJournal } from '../../database/journal.ts'
import type { Database } from '../../database/session.ts'
import { jobsOn } from '../../database/stores/job-store.ts'
import { readingsOn } from '../../database/stores/readings/reading-stores.ts'
import {
  CLERK,
  CLUSTER,
  delivered,
  foundCluster,
  hours,
} from '../../database/stores/readings/readings-world.test-support.ts'
import { acceptImport } from '../../usecases/readings/accept-import.ts'
import { findImport } from '../../usecases/readings/find-imports.ts'
import { stageImport } from '../../usecases/readings/stage-import.ts'
import { newHousekeeping } from './housekeeping.ts'
import { housekeepingDays } from './settings.ts'

const NOW = '2026-06-30T12:00:00.000Z'
const daysAgo = (days: number) => new Date(Date.parse(NOW) - days * 86_400_000).toISOString()

describe.each(ENGINES)('housekeeping on the $name', ({ open }) => {
  let database: Database
  const lines: string[] = []
  beforeAll(async () => {
    database = await open()
    await foundCluster(database)
  })
  afterAll(() => database.close())

  const round = (days = 30) => newHousekeeping(days, { database, clock: () => NOW, log: (line) => lines.push(line) })()
  const stage = async (day: string, age: number) => {
    const needs = readingsOn(database, () => daysAgo(age))
    const values = Array.from({ length: 24 }, (_, hour) => 1000 + hour)
    const staged = await stageImport(needs, CLERK, CLUSTER, 'files', [delivered(day, [hours('P1', day, values)])])
    return { needs, id: staged.import.importId }
  }
  const put = async (state: string, age: number | null, kind = 'readings-import', input: unknown = {}) => {
    const id = crypto.randomUUID()
    await database.transaction(async (session) => {
      await session.query(
        `insert into job (cluster_id, job_id, kind, state, input, run_after, created_at, created_by, finished_at)
         values ($1, $2, $3, $4, $5, $6, $6, 'user:x', $7)`,
        [CLUSTER, id, kind, state, JSON.stringify(input), daysAgo(age ?? 90), age === null ? null : daysAgo(age)],
      )
      await session.query(
        `insert into job_file (cluster_id, job_id, file, part, name, data) values ($1, $2, 0, 0, 'x', $3)`,
        [CLUSTER, id, Buffer.from('left behind')],
      )
    })
    return id
  }
  const left = async () =>
    (await jobsOn(database).read(({ jobs }) => jobs.list(CLUSTER, 100))).map(({ jobId }) => jobId)
  const count = async (table: string) => {
    const [row] = await database.read((session) =>
      session.query<{ n: number }>(`select count(*)::int as n from ${table} where cluster_id = $1`, [CLUSTER]),
    )
    return row?.n
  }
  const entries = async () =>
    (
      await database.read((session) =>
        session.query<{ after: unknown }>(
          `select after from journal where cluster_id = $1 and what = 'housekeeping.done' order by entry`,
          [CLUSTER],
        ),
      )
    ).map(({ after }) => after)

  test('jobs that ended long ago go with their files; those that wait, run or ended lately stay', async () => {
    const old = [await put('done', 31), await put('failed', 40), await put('cancelled', 365)]
    const kept = [await put('done', 29), await put('waiting', null), await put('running', null)]
    await round()
    const found = await left()
    expect(old.filter((id) => found.includes(id))).toEqual([])
    expect(kept.filter((id) => !found.includes(id))).toEqual([])
    expect(await count('job_file')).toBe(kept.length)
    expect(lines.at(-1)).toContain('3 jobs and 0 rehearsals older than 30 days')
    expect(await entries()).toEqual([{ endedBefore: daysAgo(30), jobs: 3, rehearsals: [] }])
  })
  test('the newest sending of a settlement stays, however old: it tells who got no letter', async () => {
    const about = crypto.randomUUID()
    const first = await put('done', 60, 'statements-send', { about })
    const last = await put('done', 50, 'statements-send', { about })
    await round()
    const found = await left()
    expect([found.includes(first), found.includes(last)]).toEqual([false, true])
  })
  test('a rehearsal nobody accepted is given up, and what it brought goes; what stands in force is untouched', async () => {
    const accepted = await stage('2026-01-01', 60)
    await acceptImport(accepted.needs, CLERK, CLUSTER, accepted.id)
    const blocks = await count('reading_block')
    const deliveries = await count('reading_delivery')
    const { id: forgotten } = await stage('2026-01-02', 31)
    const { id: fresh } = await stage('2026-01-03', 2)
    await round()
    const state = async (id: number) => (await findImport(readingsOn(database), CLERK, CLUSTER, id)).import.state
    expect([await state(accepted.id), await state(forgotten), await state(fresh)]).toEqual([
      'saved',
      'cancelled',
      'preview',
    ])
    expect(await count('reading_block')).toBe(blocks)
    // Those in force and those of the fresh rehearsal.
    expect(await count('reading_delivery')).toBe((deliveries ?? 0) + 1)
    await expect(acceptImport(readingsOn(database), CLERK, CLUSTER, forgotten)).rejects.toMatchObject({
      code: 'readings.import-closed',
    })
    expect((await entries()).at(-1)).toMatchObject({ jobs: 0, rehearsals: [forgotten] })
  })
  test('a round that finds nothing writes nothing, and the chain of the journal holds', async () => {
    const before = [await count('journal'), lines.length]
    await round()
    expect([await count('journal'), lines.length]).toEqual(before)
    expect(await database.read((session) => verifyJournal(session, CLUSTER))).toMatchObject({ brokenAt: null })
  })
  test('the operator sets the days; what is no number is refused with what it may be', () => {
    expect([undefined, '', ' 7 ', '3650', 'off'].map(housekeepingDays)).toEqual([30, 30, 7, 3650, null])
    for (const wrong of ['0', '-1', '1.5', '4000', 'never'])
      expect(() => housekeepingDays(wrong)).toThrow('job.housekeeping-setting')
  })
})
