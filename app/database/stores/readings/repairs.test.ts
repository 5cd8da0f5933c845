import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, month } from '../../../../domain/calendar/day.ts'
import { seriesOf } from '../../../../domain/metering/in-force.ts'
import { MISSING, Quality } from '../../../../domain/metering/series.ts'
import { acceptImport } from '../../../usecases/readings/accept-import.ts'
import { flushLive, sendReadings } from '../../../usecases/readings/live-readings.ts'
import type { DeliveredFile, ReadingNeeds } from '../../../usecases/readings/ports.ts'
import { qualityBoard } from '../../../usecases/readings/quality-board.ts'
import { qualityMonth } from '../../../usecases/readings/quality-month.ts'
import { previewRepair, repairReadings, undoRepair } from '../../../usecases/readings/repair-readings.ts'
import { stageImport } from '../../../usecases/readings/stage-import.ts'
import { compareVersions, versionsOf } from '../../../usecases/readings/versions-of.ts'
import { ENGINES } from '../../engines.test-support.ts'
import type { Database } from '../../session.ts'
import { readingsOn } from './reading-stores.ts'
import { CLERK, CLUSTER, delivered, foundCluster, hours, person } from './readings-world.test-support.ts'

const MAY = month('2026-05')
const JUNE = month('2026-06')
const load = (count: number, at = 0) =>
  Array.from({ length: count }, (_, h) => 2000 + ((h + at) % 24) * 100 + (Math.floor((h + at) / 24) % 7) * 30)
/** May without 10 May 8:00–13:00. */
const may = load(31 * 24).map((wh, h) => (h >= 9 * 24 + 8 && h < 9 * 24 + 13 ? null : wh))
const GAP = { kind: 'fill', points: ['P1'], from: day('2026-05-01'), to: day('2026-06-01') } as const

describe.each(ENGINES)('quality, repairs and live readings on the $name', ({ open }) => {
  let database: Database
  let needs: ReadingNeeds
  const bring = async (...files: DeliveredFile[]) => {
    const staged = await stageImport(needs, CLERK, CLUSTER, 'files', files)
    return acceptImport(needs, CLERK, CLUSTER, staged.import.importId)
  }
  const values = async (point = 'P1', of = MAY) =>
    needs.read(async ({ blocks }) => {
      const [found] = await blocks.read(CLUSTER, {
        month: of,
        direction: 'withdrawal',
        netting: 'raw',
        points: [point],
      })
      return found && seriesOf(found.block)
    })
  beforeAll(async () => {
    database = await open()
    await foundCluster(database)
    needs = readingsOn(database)
    await bring(delivered('may.csv', [hours('P1', '2026-05-01', may)], { publishedAt: '202606010000' }))
  })
  afterAll(() => database.close())

  test('the board of a month shows the day with the gap, what is missing and what to do', async () => {
    const { rows, totals } = await qualityMonth(needs, CLERK, CLUSTER, MAY)
    const row = rows.find(({ pointCode }) => pointCode === 'P1')
    expect(row?.days).toBe(`${'M'.repeat(9)}.${'M'.repeat(21)}`)
    expect(row?.counts).toMatchObject({ missing: 5, measured: 739 })
    expect(row?.findings.map(({ code }) => code)).toContain('metering.missing-values')
    expect(row?.proposals.map(({ kind }) => kind)).toContain('fill')
    expect(totals).toEqual({ points: 2, complete: 0, toCheck: 1, missing: 1 })
    const board = await qualityBoard(needs, CLERK, CLUSTER, MAY, JUNE)
    expect(board.cells).toMatchObject([{ pointCode: 'P1', month: '2026-05', counts: { missing: 5 } }])
  })
  test('a member sees only its own rows', async () => {
    const { rows } = await qualityMonth(needs, person('member', 'zwik'), CLUSTER, MAY)
    expect(rows.map(({ pointCode }) => pointCode)).toEqual(['P2'])
  })
  test('a preview of a repair changes nothing; the repair fills the gap; taking it back restores it exactly', async () => {
    const before = await values()
    const plan = await previewRepair(needs, CLERK, CLUSTER, GAP)
    expect(plan.totals).toMatchObject({ values: 5, points: 1, beforeWh: 0 })
    expect(plan.shareOfMonth).toBeGreaterThan(0)
    expect(await values()).toEqual(before)
    const { repair } = await repairReadings(needs, CLERK, CLUSTER, GAP)
    const filled = await values()
    expect(filled?.wh.includes(MISSING)).toBe(false)
    expect([...(filled?.quality.slice(224, 229) ?? [])]).toEqual(Array(5).fill(Quality.substituted))
    const { rows } = await qualityMonth(needs, CLERK, CLUSTER, MAY)
    expect(rows.find(({ pointCode }) => pointCode === 'P1')?.days[9]).toBe('S')
    await expect(repairReadings(needs, CLERK, CLUSTER, GAP)).rejects.toMatchObject({
      code: 'readings.nothing-to-repair',
    })
    await undoRepair(needs, CLERK, CLUSTER, repair.repairId)
    expect(await values()).toEqual(before)
  })
  test('a reading that comes after a repair takes its place, and undoing the repair does not hurt it', async () => {
    const { repair } = await repairReadings(needs, CLERK, CLUSTER, GAP)
    await bring(delivered('late.csv', [hours('P1', '2026-05-10', [...Array(8).fill(null), 111, 222])]))
    const now = await values()
    expect([...(now?.wh.slice(224, 226) ?? [])]).toEqual([111, 222])
    expect([...(now?.quality.slice(224, 227) ?? [])]).toEqual([Quality.measured, Quality.measured, Quality.substituted])
    await undoRepair(needs, CLERK, CLUSTER, repair.repairId)
    expect([...((await values())?.wh.slice(224, 227) ?? [])]).toEqual([111, 222, MISSING])
  })
  test('every version tells who, when and what it changed, and two can be compared value by value', async () => {
    const versions = await versionsOf(needs, CLERK, CLUSTER, 'P1', MAY, JUNE)
    expect(versions.map(({ reason, change }) => [reason, change.added, change.lost])).toEqual([
      ['undo-repair', 0, 3],
      ['import', 0, 0],
      ['repair', 5, 0],
      ['undo-repair', 0, 5],
      ['repair', 5, 0],
      ['import', 739, 0],
    ])
    const [newest, import2] = versions
    const wanted = { point: 'P1', month: MAY, direction: 'withdrawal', netting: 'raw' } as const
    const changes = await compareVersions(needs, CLERK, CLUSTER, {
      ...wanted,
      before: import2?.version ?? 0,
      after: newest?.version ?? 0,
    })
    expect(changes.map(({ at, afterWh }) => [at, afterWh])).toEqual([
      ['2026-05-10T08:00:00Z', null],
      ['2026-05-10T09:00:00Z', null],
      ['2026-05-10T10:00:00Z', null],
    ])
  })
  test('two days written in Wh are set aside, can then be filled, and come back when both are undone', async () => {
    const wrong = load(30 * 24, 31 * 24).map((wh, h) => (h >= 48 && h < 96 ? wh * 1000 : wh))
    await bring(delivered('june.csv', [hours('P1', '2026-06-01', wrong)]))
    const before = await values('P1', JUNE)
    const wanted = { points: ['P1'], from: day('2026-06-01'), to: day('2026-07-01') }
    const aside = await repairReadings(needs, CLERK, CLUSTER, { ...wanted, kind: 'correct' })
    expect(aside.plan.totals.values).toBe(48)
    expect(aside.plan.findings.map(({ code }) => code)).toContain('metering.set-aside')
    const fill = await repairReadings(needs, CLERK, CLUSTER, { ...wanted, kind: 'fill' })
    expect(fill.plan.totals.values).toBe(48)
    const after = await values('P1', JUNE)
    expect(Math.max(...(after?.wh ?? []))).toBeLessThan(10_000)
    await undoRepair(needs, CLERK, CLUSTER, aside.repair.repairId)
    await undoRepair(needs, CLERK, CLUSTER, fill.repair.repairId)
    expect(await values('P1', JUNE)).toEqual(before)
  })
  test('exchanged directions are exchanged back, also where feeding in has a code of its own', async () => {
    const sun = (h: number) => (h % 24 >= 5 && h % 24 <= 19 ? Math.round(30_000 * Math.sin(((h % 24) - 4.5) / 5)) : 0)
    const hoursOfJune = Array.from({ length: 30 * 24 }, (_, h) => Math.max(0, sun(h)))
    const used = hoursOfJune.map((_, h) => 800 + (h % 7) * 10)
    await bring(
      delivered('swapped.csv', [hours('P2', '2026-06-01', hoursOfJune), hours('P2F', '2026-06-01', used, 'feed-in')]),
    )
    const sums = () =>
      needs.read(async ({ blocks }) => {
        const of = async (point: string, direction: 'withdrawal' | 'feed-in') =>
          (await blocks.read(CLUSTER, { month: JUNE, direction, netting: 'raw', points: [point] }))[0]?.block.sumWh
        return [await of('P2', 'withdrawal'), await of('P2F', 'feed-in')]
      })
    const before = await sums()
    const wanted = { kind: 'correct', points: ['P2'], from: day('2026-06-01'), to: day('2026-07-01') } as const
    const { repair, plan } = await repairReadings(needs, CLERK, CLUSTER, wanted)
    expect(plan.findings.map(({ code }) => code)).toContain('metering.exchanged')
    expect(await sums()).toEqual(before.toReversed())
    await undoRepair(needs, CLERK, CLUSTER, repair.repairId)
    expect(await sums()).toEqual(before)
    // A storage may feed in at night: what was an exchange before is nothing strange now.
    await database.transaction((session) =>
      session.query(
        `insert into plant (cluster_id, plant_id, point_code, member_id, name, kind, power_kw, description, placement, status)
         values ($1, 'magazyn', 'P2', 'zwik', 'Magazyn', 'storage', 50, '{}', 'feed-in', 'operating')`,
        [CLUSTER],
      ),
    )
    const codes = (await qualityMonth(needs, CLERK, CLUSTER, JUNE)).rows.flatMap(({ findings }) => findings)
    expect(codes.map(({ code }) => code)).not.toContain('metering.swapped-direction')
  })
  test('live readings become a version, and give way to the distributor', async () => {
    const sent = (hour: number, wh: number) => ({
      point: 'P1',
      direction: 'withdrawal' as const,
      from: `2026-07-01T0${hour}:00:00Z`,
      minutes: 60 as const,
      wh,
    })
    const school = person('member', 'szkola')
    await sendReadings(needs, school, CLUSTER, [sent(1, 10), sent(2, 20)], 'api')
    await sendReadings(needs, school, CLUSTER, [sent(2, 25), sent(3, 30)], 'api')
    await expect(sendReadings(needs, person('member', 'zwik'), CLUSTER, [sent(1, 10)], 'api')).rejects.toMatchObject({
      code: 'readings.not-yours',
    })
    expect(await flushLive(needs, { kind: 'job', name: 'live' }, CLUSTER)).toEqual({ taken: 3, otherInterval: 0 })
    const july = month('2026-07')
    expect([...((await values('P1', july))?.wh.slice(2, 7) ?? [])]).toEqual([MISSING, 10, 25, 30, MISSING])
    await sendReadings(needs, school, CLUSTER, [sent(4, 40)], 'api')
    await flushLive(needs, { kind: 'job', name: 'live' }, CLUSTER)
    await bring(delivered('july.csv', [hours('P1', '2026-07-01', [0, 0, 0, 11])]))
    expect([...((await values('P1', july))?.wh.slice(2, 8) ?? [])]).toEqual([0, 11, 25, 30, 40, MISSING])
    expect(await flushLive(needs, { kind: 'job', name: 'live' }, CLUSTER)).toEqual({ taken: 0, otherInterval: 0 })
  })
})
