import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, month } from '../../../../domain/calendar/day.ts'
import { packBlock, valuesOfMonth } from '../../../../domain/metering/blocks/month-block.ts'
import type { Direction } from '../../../../domain/metering/series.ts'
import { Quality } from '../../../../domain/metering/series.ts'
import { comparePeriods } from '../../../usecases/energy/compare-periods.ts'
import { readBalance } from '../../../usecases/energy/read-energy.ts'
import { readShares } from '../../../usecases/energy/shares.ts'
import { ENGINES } from '../../engines.test-support.ts'
import { writeBlocks } from '../../readings/reading-store.ts'
import type { Database } from '../../session.ts'
import { readingsOn } from './reading-stores.ts'
import { CLERK, CLUSTER, foundCluster, person } from './readings-world.test-support.ts'

const MONTHS = Array.from({ length: 12 }, (_, m) => month(`2026-${String(m + 1).padStart(2, '0')}`))
const YEAR = { from: day('2026-01-01'), to: day('2027-01-01') }

describe.each(ENGINES)('energy of a year in which a point changes hands, on the $name', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await foundCluster(database)
    const blocks = MONTHS.flatMap((one, m) =>
      (
        [
          ['P1', 'withdrawal', 1],
          ['P2', 'withdrawal', 10],
          ['P2F', 'feed-in', 3],
        ] satisfies [string, Direction, number][]
      ).map(([point, direction, wh]) => {
        const length = valuesOfMonth(one, 1)
        const key = { point, direction, netting: 'raw', month: one, slotsPerValue: 1 } as const
        return packBlock(key, new Int32Array(length).fill(wh * (m + 1)), new Uint8Array(length).fill(Quality.measured))
      }),
    )
    await database.transaction(async (session) => {
      await writeBlocks(session, CLUSTER, blocks, {
        at: '2027-01-02T00:00:00Z',
        actor: 'a',
        reason: 'import',
        importId: null,
      })
      // The school gives its point to the waterworks on the first of July.
      await session.query(
        `update point_member set during = daterange('2024-01-01', '2026-07-01') where point_code = 'P1'`,
      )
      await session.query(
        `insert into point_member (cluster_id, point_code, member_id, during) values ($1, 'P1', 'zwik', daterange('2026-07-01', null))`,
        [CLUSTER],
      )
    })
  })
  afterAll(() => database.close())
  const slots = (first: number, last: number) =>
    MONTHS.slice(first - 1, last).reduce((sum, one, at) => sum + valuesOfMonth(one, 1) * (first + at), 0)
  const totalOf = async (subject: Parameters<typeof readBalance>[3]['subject'], actor = CLERK) =>
    (await readBalance(readingsOn(database), actor, CLUSTER, { subject, ...YEAR }, 'month')).total

  test('the whole is the sum of all registers', async () => {
    expect(await totalOf({ kind: 'cluster' })).toMatchObject({
      withdrawalWh: 11 * slots(1, 12),
      feedInWh: 3 * slots(1, 12),
      matchedWh: 3 * slots(1, 12),
      surplusWh: 0,
      outsideWh: 8 * slots(1, 12),
      missing: 0,
    })
  })
  test('each holder has the months of holding: the former its own, the new one only what came after', async () => {
    expect((await totalOf({ kind: 'member', id: 'szkola' })).withdrawalWh).toBe(slots(1, 6))
    expect((await totalOf({ kind: 'member', id: 'zwik' })).withdrawalWh).toBe(10 * slots(1, 12) + slots(7, 12))
  })
  test('the former holder still sees its months of the point, and nothing after them', async () => {
    const school = person('member', 'szkola')
    expect((await totalOf({ kind: 'point', code: 'P1' }, school)).withdrawalWh).toBe(slots(1, 6))
    expect((await totalOf({ kind: 'point', code: 'P1' }, person('member', 'zwik'))).withdrawalWh).toBe(slots(7, 12))
    expect((await totalOf({ kind: 'point', code: 'P1' })).withdrawalWh).toBe(slots(1, 12))
    await expect(totalOf({ kind: 'point', code: 'P2' }, school)).rejects.toMatchObject({
      code: 'readings.unknown-point',
    })
  })
  test('in the list of points it stands once for each holder, and the list adds up to the whole', async () => {
    const all = await readShares(readingsOn(database), CLERK, CLUSTER, YEAR)
    expect(all.map(({ pointCode, memberId, withdrawalWh }) => [pointCode, memberId, withdrawalWh])).toEqual([
      ['P1', 'szkola', slots(1, 6)],
      ['P1', 'zwik', slots(7, 12)],
      ['P2', 'zwik', 10 * slots(1, 12)],
    ])
    expect(all.find(({ pointCode }) => pointCode === 'P2')?.feedInWh).toBe(3 * slots(1, 12))
    const own = await readShares(readingsOn(database), person('member', 'szkola'), CLUSTER, YEAR)
    expect(own.map(({ pointCode, withdrawalWh }) => [pointCode, withdrawalWh])).toEqual([['P1', slots(1, 6)]])
  })
  test('the sums say what they rest on, and what part of the whole the matched energy is', async () => {
    const wanted = { subject: { kind: 'cluster' as const }, ...YEAR }
    const found = await readBalance(readingsOn(database), CLERK, CLUSTER, wanted, 'month')
    expect(found).toMatchObject({
      days: 365,
      shares: { matchedOfWithdrawal: 3 / 11, matchedOfFeedIn: 1 },
      sources: { version: 1, points: 2, withdrawalRegisters: 2, feedInRegisters: 1, matchedHours: 8760 },
    })
    const alone = await readBalance(
      readingsOn(database),
      CLERK,
      CLUSTER,
      { ...wanted, subject: { kind: 'point', code: 'P1' } },
      'month',
    )
    expect(alone.shares).toEqual({ matchedOfWithdrawal: null, matchedOfFeedIn: null })
    expect(alone.sources).toMatchObject({ points: 1, feedInRegisters: 0, matchedHours: null })
  })
  test('any two periods stand side by side; of unequal ones the mean day tells', async () => {
    const compare = (other: { from: string; to: string }) =>
      comparePeriods(
        readingsOn(database),
        CLERK,
        CLUSTER,
        { subject: { kind: 'cluster' }, from: day('2026-02-01'), to: day('2026-03-01') },
        { from: day(other.from), to: day(other.to) },
      )
    const unequal = await compare({ from: '2026-01-01', to: '2026-02-01' })
    expect([unequal.period.days, unequal.other.days, unequal.sameLength]).toEqual([28, 31, false])
    expect(unequal.differences[0]).toEqual({
      of: 'withdrawalWh',
      wh: 22 * 96 * 28,
      otherWh: 11 * 96 * 31,
      change: (22 * 28) / (11 * 31) - 1,
      perDayWh: 22 * 96,
      otherPerDayWh: 11 * 96,
      perDayChange: 1,
    })
    const unknown = await compare({ from: '2025-02-01', to: '2025-03-01' })
    expect(unknown.sameLength).toBe(true)
    expect(unknown.differences[0]).toMatchObject({ otherWh: null, change: null, perDayChange: null })
    await expect(compare({ from: '2026-03-01', to: '2026-03-01' })).rejects.toMatchObject({ code: 'readings.period' })
  })
  test('others get their turn while a year is summed', async () => {
    let turns = 0
    let summing = true
    const turn = () => {
      turns += 1
      if (summing) setImmediate(turn)
    }
    setImmediate(turn)
    await totalOf({ kind: 'cluster' })
    summing = false
    expect(turns).toBeGreaterThanOrEqual(12)
  })
})
