import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, month } from '../../../../domain/calendar/day.ts'
import { readBalance } from '../../../usecases/energy/read-energy.ts'
import { preliminaryFrom, publicFigures } from '../../../usecases/public-side/public-figures.ts'
import { onlyShown } from '../../../usecases/public-side/year-figures.ts'
import type { ReadingNeeds } from '../../../usecases/readings/ports.ts'
import { findSettlement } from '../../../usecases/settlement/read-settlement.ts'
import { approveSettlement, runSettlement } from '../../../usecases/settlement/run-settlement.ts'
import { ENGINES } from '../../engines.test-support.ts'
import type { Database } from '../../session.ts'
import { readingsOn } from '../readings/reading-stores.ts'
import { CLERK, CLUSTER } from '../readings/readings-world.test-support.ts'
import { foundSettledCluster } from '../settlement/settled-world.test-support.ts'
import { settlementsOn } from '../settlement/settlement-stores.ts'
import { publicSideOn } from './public-stores.ts'

describe.each(ENGINES)('yearly figures for everybody, on the $name', ({ open }) => {
  let database: Database
  let readings: ReadingNeeds
  const clock = () => '2026-06-10T10:00:00.000Z'
  beforeAll(async () => {
    database = await open()
    await foundSettledCluster(database)
    readings = readingsOn(database)
  })
  afterAll(() => database.close())
  const figures = (year: number | null) =>
    publicFigures(
      { needs: publicSideOn(database, clock), readings, preliminary: preliminaryFrom(readings) },
      CLUSTER,
      year,
    )
  const join = (members: readonly string[]) =>
    database.transaction(async (session) => {
      for (const member of members)
        await session.query(
          `insert into membership (cluster_id, member_id, during, role) values ($1, $2, daterange('2024-01-01', null), 'founder')`,
          [CLUSTER, member],
        )
    })

  test('with fewer than three members nothing is told: a sum would be one member’s use', async () => {
    await join(['szkola', 'zwik'])
    expect(await figures(null)).toEqual({ years: [], year: null, withheld: 'too-few-members' })
  })
  test('before approval the months are preliminary and are the balance of the readings', async () => {
    await database.transaction((session) =>
      session.query(`insert into member (cluster_id, member_id, name) values ($1, 'gmina', 'Gmina')`, [CLUSTER]),
    )
    await join(['gmina'])
    const { years, year } = await figures(null)
    expect(years).toEqual([2026])
    expect(year?.months.map(({ source }) => source).join(' ')).toBe(
      'none none readings readings none later later later later later later later',
    )
    const wanted = { subject: { kind: 'cluster' as const }, from: day('2026-03-01'), to: day('2026-05-01') }
    const { total } = await readBalance(readings, CLERK, CLUSTER, wanted, 'month')
    expect([year?.withdrawalWh, year?.feedInWh, year?.matchedWh]).toEqual([
      total.withdrawalWh,
      total.feedInWh,
      total.matchedWh,
    ])
    expect(year?.share).toBeCloseTo((total.matchedWh ?? 0) / (total.withdrawalWh ?? 1), 12)
    expect(year).toMatchObject({ settledMonths: 0, preliminaryMonths: 2, absentMonths: 3 })
  })
  test('an approved month shows its settlement, to the watt-hour, and says its number', async () => {
    const needs = settlementsOn(database)
    const draft = await runSettlement(needs, CLERK, CLUSTER, month('2026-03'), { regime: null, decided: null })
    expect((await figures(2026)).year?.months[2]?.source).toBe('readings')
    const approved = await approveSettlement(needs, CLERK, CLUSTER, draft.settlementId, draft.version, true)
    const { result } = await findSettlement(needs, CLERK, CLUSTER, draft.settlementId)
    const march = (await figures(2026)).year?.months[2]
    const { withdrawalWh, feedInWh, matchedWh } = result.totals
    expect(march).toMatchObject({ source: 'settled', withdrawalWh, feedInWh, matchedWh, missing: 0 })
    expect(march?.settlement).toBe(`${approved.number}/${approved.year}`)
  })
  test('a year of which nothing is known is told as such', async () => {
    expect(await figures(2019)).toMatchObject({ year: null, withheld: 'nothing-known' })
  })
  test('figures the cluster does not show are left out, month by month too', async () => {
    const { year } = await figures(2026)
    const shown = year && onlyShown(year, ['share'])
    expect(shown?.share).toBe(year?.share)
    expect([shown?.withdrawalWh, shown?.feedInWh, shown?.matchedWh]).toEqual([null, null, null])
    expect(
      shown?.months.every(({ withdrawalWh, feedInWh, matchedWh }) => (withdrawalWh ?? feedInWh ?? matchedWh) === null),
    ).toBe(true)
  })
})
