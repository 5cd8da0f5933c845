import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { month } from '../../../../domain/calendar/day.ts'
import type { MonthBlock } from '../../../../domain/metering/blocks/month-block.ts'
import { seriesOf } from '../../../../domain/metering/in-force.ts'
import { Quality } from '../../../../domain/metering/series.ts'
import { acceptImport } from '../../../usecases/readings/accept-import.ts'
import type { DeliveredFile, ReadingNeeds } from '../../../usecases/readings/ports.ts'
import { stageImport } from '../../../usecases/readings/stage-import.ts'
import { cancelImport, undoImport } from '../../../usecases/readings/undo-import.ts'
import { ENGINES } from '../../engines.test-support.ts'
import { verifyJournal } from '../../journal.ts'
import type { Database } from '../../session.ts'
import { readingsOn } from './reading-stores.ts'
import { CLERK, CLUSTER, delivered, foundCluster, hours, person } from './readings-world.test-support.ts'

const MARCH = { month: month('2026-03'), direction: 'withdrawal', netting: 'raw' } as const
const day = (from: number) => Array.from({ length: 24 }, (_, h) => from + h)

describe.each(ENGINES)('imports of readings on the $name', ({ open }) => {
  let database: Database
  let needs: ReadingNeeds
  beforeAll(async () => {
    database = await open()
    await foundCluster(database)
    needs = readingsOn(database)
  })
  afterAll(() => database.close())

  const bring = async (...files: DeliveredFile[]) => {
    const staged = await stageImport(needs, CLERK, CLUSTER, 'files', files)
    await acceptImport(needs, CLERK, CLUSTER, staged.import.importId)
    return staged
  }
  const state = (version?: number) =>
    needs.read(async ({ blocks }) => {
      const found = await blocks.read(CLUSTER, { ...MARCH, ...(version === undefined ? {} : { version }) })
      return Object.fromEntries(
        found
          .map(({ block }): [string, MonthBlock] => [block.point, block])
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([point, block]) => [point, { wh: [...seriesOf(block).wh], quality: [...seriesOf(block).quality] }]),
      )
    })
  const undoAll = async () => {
    const { items } = await needs.read(({ imports }) => imports.list(CLUSTER, { after: null, limit: 1000 }))
    for (const { importId, state: at } of items) if (at === 'saved') await undoImport(needs, CLERK, CLUSTER, importId)
  }

  test('a rehearsal shows what is new and changes nothing', async () => {
    const staged = await stageImport(needs, CLERK, CLUSTER, 'files', [
      delivered('a.csv', [hours('P1', '2026-03-02', day(100)), hours('OBCY', '2026-03-02', day(1))]),
    ])
    expect(staged.import.totals).toMatchObject({ added: 24, changed: 0, same: 0, beforeWh: 0, afterWh: 2676 })
    expect(staged.files[0]?.findings.map(({ code }) => code)).toEqual(['imports.unknown-point'])
    expect(staged.files[0]?.months).toMatchObject([{ point: 'P1', month: '2026-03', added: 24 }])
    expect(await state()).toEqual({})
    await cancelImport(needs, CLERK, CLUSTER, staged.import.importId)
    await expect(acceptImport(needs, CLERK, CLUSTER, staged.import.importId)).rejects.toMatchObject({
      code: 'readings.import-closed',
    })
  })
  test('a correction tells what changes, keeps what stood before, and can be taken back exactly', async () => {
    await bring(delivered('b.csv', [hours('P1', '2026-03-02', day(100))], { publishedAt: '202604010000' }))
    const before = await state()
    const staged = await stageImport(needs, CLERK, CLUSTER, 'files', [
      delivered('c.csv', [hours('P1', '2026-03-02', [500, ...day(100).slice(1), 7])], { publishedAt: '202604020000' }),
    ])
    expect(staged.import.totals).toMatchObject({
      added: 1,
      changed: 1,
      same: 23,
      refused: 0,
      beforeWh: 2676,
      afterWh: 3083,
    })
    const saved = await acceptImport(needs, CLERK, CLUSTER, staged.import.importId)
    expect((await state()).P1?.wh.slice(24, 26)).toEqual([500, 101])
    expect((await state()).P1?.quality[24]).toBe(Quality.corrected)
    expect(await state((saved.version ?? 0) - 1)).toEqual(before)
    const history = await needs.read(({ blocks }) => blocks.history(CLUSTER, { ...MARCH, point: 'P1' }))
    expect(history.map(({ reason, actor }) => [reason, actor])).toEqual([
      ['import', 'user:office'],
      ['import', 'user:office'],
    ])
    await undoImport(needs, CLERK, CLUSTER, staged.import.importId)
    expect(await state()).toEqual(before)
  })
  test('the same file again changes nothing, whatever its name', async () => {
    const before = await state()
    const version = await needs.read(({ blocks }) => blocks.newestVersion(CLUSTER))
    const staged = await bring(
      delivered('other-name.csv', [hours('P1', '2026-03-02', day(100))], { sha256: 'b.csv' }),
      delivered('same-values.csv', [hours('P1', '2026-03-02', day(100))]),
    )
    expect(staged.files.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      ['readings.already-imported'],
      [],
    ])
    expect(staged.import.totals).toMatchObject({ added: 0, changed: 0, same: 24, refused: 0 })
    expect(await state()).toEqual(before)
    expect(await needs.read(({ blocks }) => blocks.newestVersion(CLUSTER))).toBe(version)
  })
  test('an estimate that comes later is told as not taken', async () => {
    const staged = await bring(
      delivered('est.csv', [hours('P1', '2026-03-02', [9], 'withdrawal', Quality.estimated)], {
        publishedAt: '202605010000',
      }),
    )
    expect(staged.import.totals).toMatchObject({ refused: 1, changed: 0, added: 0 })
  })
  test('quarter-hours beside hours of the same month are refused, the rest of the file is taken', async () => {
    const quarters = { ...hours('P1', '2026-03-05', day(1)), slotsPerValue: 1 as const }
    const staged = await stageImport(needs, CLERK, CLUSTER, 'files', [
      delivered('q.csv', [quarters, hours('P2', '2026-03-05', day(1))]),
    ])
    expect(staged.files[0]?.findings.map(({ code }) => code)).toEqual(['readings.other-interval'])
    expect(staged.import.totals.added).toBe(24)
    await cancelImport(needs, CLERK, CLUSTER, staged.import.importId)
  })
  test('who only sends readings of a member, an auditor or a stranger cannot import', async () => {
    for (const role of ['member', 'auditor', 'council'] as const)
      await expect(
        stageImport(needs, person(role, role === 'member' ? 'szkola' : null), CLUSTER, 'files', []),
      ).rejects.toMatchObject({ code: 'actor.not-entitled' })
    await expect(stageImport(needs, CLERK, '0191c0de-0000-7000-8000-0000000000ff', 'files', [])).rejects.toMatchObject({
      code: 'cluster.not-found',
    })
  })
  test('any order of importing gives the same readings, and importing all again changes nothing', async () => {
    const value = fc.option(fc.integer({ min: 0, max: 70_000 }), { freq: 4 })
    const file = fc.record({
      point: fc.constantFrom('P1', 'P2'),
      from: fc.constantFrom('2026-03-10', '2026-03-11', '2026-03-28'),
      values: fc.array(value, { minLength: 1, maxLength: 60 }),
      quality: fc.constantFrom(Quality.measured, Quality.measured, Quality.estimated),
      publishedAt: fc.constantFrom(null, '202604010000', '202604020000'),
    })
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 2, maxLength: 4 }), fc.boolean(), async (list, together) => {
        run += 1
        const files = list.map(({ point, from, values, quality, publishedAt }, i) =>
          delivered(`f${i}`, [hours(point, from, values, 'withdrawal', quality)], {
            publishedAt,
            sha256: `${run}/${i}`,
          }),
        )
        await undoAll()
        if (together) await bring(...files)
        else for (const one of files) await bring(one)
        const one = await state()
        const version = await needs.read(({ blocks }) => blocks.newestVersion(CLUSTER))
        for (const again of files) await bring(again)
        expect(await needs.read(({ blocks }) => blocks.newestVersion(CLUSTER))).toBe(version)
        await undoAll()
        for (const other of files.toReversed()) await bring(other)
        const known = (all: Awaited<ReturnType<typeof state>>) =>
          Object.fromEntries(Object.entries(all).filter(([, { wh }]) => wh.some((wh) => wh >= 0)))
        expect(known(await state())).toEqual(known(one))
      }),
      { numRuns: 12 },
    )
  })
  test('new points beside known ones, and a point in two files at once, are told and taken for what they are', async () => {
    const november = { month: month('2026-11'), direction: 'withdrawal', netting: 'raw' } as const
    const older = delivered('n1.csv', [hours('P1', '2026-11-05', day(10))], { publishedAt: '202612010000' })
    const newer = delivered('n2.csv', [hours('P1', '2026-11-05', day(50)), hours('P2', '2026-11-05', day(70))], {
      publishedAt: '202612020000',
    })
    const beside = delivered('n3.csv', [hours('P2', '2026-11-06', day(5))], { publishedAt: '202612020000' })
    await bring(older)
    const staged = await stageImport(needs, CLERK, CLUSTER, 'files', [newer, beside])
    expect(staged.import.totals).toMatchObject({ added: 48, changed: 24, same: 0, refused: 0 })
    expect(
      staged.files.map(({ months }) => months.map(({ point, added, changed }) => [point, added, changed])),
    ).toEqual([[['P1', 0, 24]], [['P2', 48, 0]]])
    await acceptImport(needs, CLERK, CLUSTER, staged.import.importId)
    const sums = () =>
      needs.read(async ({ blocks }) =>
        (await blocks.read(CLUSTER, november)).map(({ block }) => [block.point, block.sumWh]).sort(),
      )
    const sum = (first: number) => 24 * first + 276
    expect(await sums()).toEqual([
      ['P1', sum(50)],
      ['P2', sum(70) + sum(5)],
    ])
    await undoImport(needs, CLERK, CLUSTER, staged.import.importId)
    expect(await sums()).toEqual([
      ['P1', sum(10)],
      ['P2', 0],
    ])
  })
  test('the journal holds after all of it', async () => {
    expect((await database.read((session) => verifyJournal(session, CLUSTER))).brokenAt).toBeNull()
  })
})
