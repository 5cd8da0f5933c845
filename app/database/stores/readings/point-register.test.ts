import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../../../domain/calendar/day.ts'
import { ENGINES } from '../../engines.test-support.ts'
import type { Database } from '../../session.ts'
import { pointRegisterOn } from './point-register.ts'
import { CLUSTER, foundCluster } from './readings-world.test-support.ts'

describe.each(ENGINES)('points as readings know them, on the $name', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await foundCluster(database)
    await database.transaction(async (session) => {
      await session.query(
        `update point_member set during = daterange('2024-01-01', '2026-05-15') where point_code = 'P1'`,
      )
      await session.query(
        `insert into point_member (cluster_id, point_code, member_id, during) values ($1, 'P1', 'zwik', daterange('2026-05-15', null))`,
        [CLUSTER],
      )
      await session.query(`insert into point (cluster_id, point_code, name) values ($1, 'P0', 'bez członka')`, [
        CLUSTER,
      ])
      await session.query(
        `insert into plant (cluster_id, plant_id, point_code, member_id, name, kind, power_kw, placement, status)
         values ($1, 'a', 'P2', 'zwik', 'a', 'pv', 50, 'feed-in', 'operating'), ($1, 'b', 'P2', 'zwik', 'b', 'wind', 9, 'feed-in', 'planned')`,
        [CLUSTER],
      )
    })
  })
  afterAll(() => database.close())
  const points = (from?: string, to?: string) =>
    database.read((session) =>
      from && to
        ? pointRegisterOn(session).points(CLUSTER, day(from), day(to))
        : pointRegisterOn(session).points(CLUSTER),
    )

  test('the member is the last one of the days asked for; a point of nobody is left out', async () => {
    const of = async (from: string, to: string) => (await points(from, to)).map((one) => [one.pointCode, one.memberId])
    expect(await of('2026-01-01', '2026-05-15')).toEqual([
      ['P1', 'szkola'],
      ['P2', 'zwik'],
    ])
    expect(await of('2026-05-01', '2026-06-01')).toEqual([
      ['P1', 'zwik'],
      ['P2', 'zwik'],
    ])
    expect(await of('2020-01-01', '2020-02-01')).toEqual([])
  })
  test('without days every point comes, with its tariff and the plants that run', async () => {
    expect((await points()).map(({ pointCode, memberId }) => [pointCode, memberId])).toEqual([
      ['P0', null],
      ['P1', 'zwik'],
      ['P2', 'zwik'],
    ])
    expect((await points()).find(({ pointCode }) => pointCode === 'P2')).toEqual({
      pointCode: 'P2',
      name: 'P2',
      feedInCode: 'P2F',
      gmina: null,
      memberId: 'zwik',
      memberName: 'zwik',
      contractPowerKw: 40,
      tariff: 'C11',
      profile: null,
      source: 'pv',
      sourcePowerKw: 50,
      plants: [{ kind: 'pv', powerKw: 50 }],
    })
  })
  test('who held which point, the earlier before the later', async () => {
    const found = await database.read((session) =>
      pointRegisterOn(session).holdings(CLUSTER, day('2026-01-01'), day('2027-01-01')),
    )
    expect(found.filter(({ pointCode }) => pointCode === 'P1')).toEqual([
      { pointCode: 'P1', memberId: 'szkola', memberName: 'szkola', from: '2024-01-01', to: '2026-05-15' },
      { pointCode: 'P1', memberId: 'zwik', memberName: 'zwik', from: '2026-05-15', to: null },
    ])
  })
  test('a membership of since ever is the earlier one, and counts in every month', async () => {
    await database.transaction((session) =>
      session.query(
        `update point_member set during = daterange(null, '2026-05-15') where point_code = 'P1' and member_id = 'szkola'`,
      ),
    )
    const holdings = await database.read((session) =>
      pointRegisterOn(session).holdings(CLUSTER, day('2026-05-01'), day('2026-06-01')),
    )
    const ofP1 = holdings.filter(({ pointCode }) => pointCode === 'P1')
    expect(ofP1.map(({ memberId, from, to }) => [memberId, from, to])).toEqual([
      ['szkola', null, '2026-05-15'],
      ['zwik', '2026-05-15', null],
    ])
    expect((await points('2026-05-01', '2026-06-01')).map(({ memberId }) => memberId)).toEqual(['zwik', 'zwik'])
  })
})
