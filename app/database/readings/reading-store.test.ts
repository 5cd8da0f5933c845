import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { month } from '../../../domain/calendar/day.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import { packBlock, unpackBlock, valuesOfMonth } from '../../../domain/metering/blocks/month-block.ts'
import { MISSING, Quality } from '../../../domain/metering/series.ts'
import { ENGINES } from '../engines.test-support.ts'
import { migrate } from '../migration.ts'
import { MIGRATIONS } from '../migrations/all.ts'
import type { Database } from '../session.ts'
import type { BlockHead } from './block-codec.ts'
import { decodeBlocks, encodeBlocks } from './block-codec.ts'
import { knownPoints } from './known-points.ts'
import { readBlocks, readHeads, readMonth } from './read-blocks.ts'
import { monthsOfReadings, newestVersion, writeBlocks } from './reading-store.ts'

const CLUSTER = '0191c0de-0000-7000-8000-000000000003'
const NOTE = { at: '2026-11-25T10:00:00.000Z', actor: 'anna', reason: 'import', importId: null }
const march = month('2026-03')
const key = { month: march, direction: 'withdrawal', netting: 'raw' } as const

function blockOf(point: string, value: (i: number) => number, slotsPerValue: 1 | 4 = 1): MonthBlock {
  const wh = Int32Array.from({ length: valuesOfMonth(march, slotsPerValue) }, (_, i) => value(i))
  const quality = Uint8Array.from(wh, (v) => (v === MISSING ? Quality.missing : Quality.measured))
  return packBlock({ ...key, point, slotsPerValue }, wh, quality)
}

function headText({ point, slotsPerValue, count, missing }: BlockHead): string {
  return `${point} ${slotsPerValue} ${count} ${missing}`
}

test('blocks come back from their bytes as they went in', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.integer({ min: MISSING, max: 200_000 }), fc.boolean()), {
        minLength: 1,
        maxLength: 5,
      }),
      (parts) => {
        const blocks = parts.map(([point, value, hourly]) =>
          blockOf(point, (i) => (i % 7 === 0 ? value : 12), hourly ? 4 : 1),
        )
        const shifted = new Uint8Array(encodeBlocks(blocks).length + 3)
        shifted.set(encodeBlocks(blocks), 3)
        expect(decodeBlocks(key, shifted.subarray(3))).toEqual(blocks)
      },
    ),
    { numRuns: 40 },
  )
})

describe.each(ENGINES)('readings on the $name', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await migrate(database, MIGRATIONS)
    await database.transaction((session) =>
      session.query(`insert into cluster (cluster_id, name, short_name, distributor) values ($1, 'a', 'a', 'PGE')`, [
        CLUSTER,
      ]),
    )
  })
  afterAll(() => database.close())
  const write = (blocks: readonly MonthBlock[]) =>
    database.transaction((session) => writeBlocks(session, CLUSTER, blocks, NOTE))
  const read = (version?: number) =>
    database.read((session) => readBlocks(session, CLUSTER, { ...key, ...(version ? { version } : {}) }))

  test('45 points go in and come out, whole, with missing kept missing', async () => {
    const blocks = Array.from({ length: 45 }, (_, p) => blockOf(`P${p}`, (i) => (i === p ? MISSING : i + p * 3000)))
    expect(await write(blocks)).toBe(1)
    const found = await read()
    expect(found.length).toBe(45)
    for (const block of blocks) expect(found.find((one) => one.block.point === block.point)?.block).toEqual(block)
    expect(await database.read((session) => monthsOfReadings(session, CLUSTER))).toEqual([
      { month: '2026-03', points: 45 },
    ])
  })
  test('a correction is a new version; what stood before can still be read', async () => {
    expect(await write([blockOf('P7', () => 1)])).toBe(2)
    const sum = async (version?: number) => (await read(version)).find(({ block }) => block.point === 'P7')?.block.sumWh
    expect(await sum()).toBe(2972)
    expect(await sum(1)).not.toBe(2972)
    expect(unpackBlock((await read(1)).find(({ block }) => block.point === 'P7')?.block as MonthBlock).wh[7]).toBe(
      MISSING,
    )
    expect(await database.read((session) => newestVersion(session, CLUSTER))).toBe(2)
    expect((await read()).length).toBe(45)
  })
  test('all registers of a month come in one go, each as it stood at the version', async () => {
    const fed = { ...blockOf('P7', () => 5), direction: 'feed-in' as const }
    const netted = { ...blockOf('P8', () => 3), netting: 'netted' as const }
    expect(await write([fed, netted])).toBe(3)
    const whole = async (query: object = {}) =>
      (await database.read((session) => readMonth(session, CLUSTER, { month: march, ...query }))).map(
        ({ version, block }) => [version, block.direction, block.netting, block.point, block.sumWh],
      )
    expect(await whole({ points: ['P7', 'P8'] })).toEqual([
      [2, 'withdrawal', 'raw', 'P7', 2972],
      [1, 'withdrawal', 'raw', 'P8', expect.any(Number)],
      [3, 'withdrawal', 'netted', 'P8', 3 * 2972],
      [3, 'feed-in', 'raw', 'P7', 5 * 2972],
    ])
    expect((await whole()).length).toBe(47)
    expect((await whole({ version: 2 })).length).toBe(45)
    expect(await whole({ points: ['P7'], version: 1 })).toEqual([[1, 'withdrawal', 'raw', 'P7', expect.any(Number)]])
  })
  test('a correction keeps who made it and when, to the millisecond, and why', async () => {
    const note = { at: '2026-11-25T10:00:00.123Z', actor: 'żółw', reason: 'undo-import', importId: 7 }
    const blocks = Array.from({ length: 40 }, (_, p) => blockOf(`P${p}`, (i) => i + 7))
    const version = await database.transaction((session) => writeBlocks(session, CLUSTER, blocks, note))
    const rows = await database.read((session) =>
      session.query(
        'select distinct at, actor, reason, import_id from reading_version where cluster_id = $1 and version = $2',
        [CLUSTER, version],
      ),
    )
    expect(rows).toEqual([{ at: note.at, actor: note.actor, reason: note.reason, import_id: 7 }])
    for (const { block } of (await read(version)).filter(({ block: { point } }) => Number(point.slice(1)) < 40))
      expect(block).toEqual(blocks.find(({ point }) => point === block.point))
  })
  test('which points have anything in a month is told without reading it', async () => {
    await write([blockOf('Q1', () => 3, 4)])
    const known = await database.read((session) => knownPoints(session, CLUSTER, [march, month('2026-04')]))
    const keys = ['2026-03 feed-in raw', '2026-03 withdrawal netted', '2026-03 withdrawal raw']
    expect([...known.keys()].sort()).toEqual(keys)
    expect([...(known.get('2026-03 feed-in raw') ?? [])]).toEqual(['P7'])
    expect([...(known.get('2026-03 withdrawal raw') ?? [])]).toEqual(expect.arrayContaining(['P0', 'P7', 'Q1']))
    expect(await database.read((session) => knownPoints(session, CLUSTER, []))).toEqual(new Map())
  })
  test('the heads of the newest blocks are told without their values, also of a row of many runs', async () => {
    const broken = blockOf('Q2', (i) => (i % 2 === 0 ? MISSING : 5))
    await write([broken, ...Array.from({ length: 19 }, (_, p) => ({ ...broken, point: `Q${p + 3}` }))])
    await write([blockOf('Q2', (i) => (i % 3 === 0 ? MISSING : 5))])
    const heads = (await database.read((session) => readHeads(session, CLUSTER, key))).map(headText).sort()
    const blocks = (await read()).map(({ block }) => headText({ ...block, count: block.wh.length })).sort()
    expect(heads.length).toBeGreaterThan(40)
    expect(heads).toEqual(blocks)
  })
})
