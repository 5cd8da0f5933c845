import { day, daysBetween } from '../../../../domain/calendar/day.ts'
import { startOfDay } from '../../../../domain/calendar/slot.ts'
import { acceptImport } from '../../../usecases/readings/accept-import.ts'
import { stageImport } from '../../../usecases/readings/stage-import.ts'
import type { Database } from '../../session.ts'
import { readingsOn } from '../readings/reading-stores.ts'
import { CLERK, CLUSTER, delivered, foundCluster, hours } from '../readings/readings-world.test-support.ts'

/** Settings as `cluster.yaml` holds them: one seller, a price between members. */
export const SETTINGS = {
  site: { latitudeDeg: 53, longitudeDeg: 20, elevationM: 140 },
  prices: {
    sellers: [{ id: 'jst', pl: 'Grupa zakupowa', energyPlnPerMwh: '548.00' }],
    surplus: { default: { kind: 'fixed', plnPerMwh: '330.00' } },
    internalPlnPerMwh: '430.00',
  },
  options: { sharingKey: 'energy' },
}

/** Hours of a month: a load by day, and sun at noon that feeds in. */
export function monthHours(from: string, to: string, at: (hour: number) => number): number[] {
  const count = (startOfDay(day(to)) - startOfDay(day(from))) / 4
  if (daysBetween(day(from), day(to)).length * 24 < count - 1) throw new Error('a month without its hours')
  return Array.from({ length: count }, (_, h) => Math.round(at(h)))
}

export const load = (base: number) => (h: number) => base + 400 * Math.sin((h % 24) / 4) ** 2
export const sun = (h: number) => (h % 24 >= 8 && h % 24 <= 16 ? 9000 : 0)

/** The cluster of the readings tests with prices, and its readings of March and April 2026. */
export async function foundSettledCluster(database: Database): Promise<void> {
  await foundCluster(database)
  await database.transaction(async (session) => {
    await session.query('update cluster set settings = $2, coordinator = $3, area = $4 where cluster_id = $1', [
      CLUSTER,
      JSON.stringify(SETTINGS),
      'zwik',
      JSON.stringify({ kind: 'gminy', powiat: null, gminas: ['1413011'], label: 'Mława' }),
    ])
    await session.query(`update point set gmina = '1413011', voltage = 'low' where cluster_id = $1`, [CLUSTER])
    await session.query(`update point_tariff set tariff = 'C11' where cluster_id = $1`, [CLUSTER])
    await session.query(
      `update member set email = member_id || '@example.test', kind = 'municipal-company' where cluster_id = $1`,
      [CLUSTER],
    )
    await session.query(
      `insert into plant (cluster_id, plant_id, point_code, member_id, name, kind, power_kw, description, placement, status)
       values ($1, 'pv', 'P2', 'zwik', 'PV', 'pv', 50, $2, 'feed-in', 'operating')`,
      [CLUSTER, JSON.stringify({ arrays: [{ tiltDeg: 30, azimuthDeg: 180, share: 1 }] })],
    )
  })
  const needs = readingsOn(database)
  for (const [from, to] of [
    ['2026-03-01', '2026-04-01'],
    ['2026-04-01', '2026-05-01'],
  ] as const) {
    const staged = await stageImport(needs, CLERK, CLUSTER, 'files', [
      delivered(
        `${from}.csv`,
        [
          hours('P1', from, monthHours(from, to, load(5000))),
          hours('P2', from, monthHours(from, to, load(1500))),
          hours('P2F', from, monthHours(from, to, sun), 'feed-in'),
        ],
        { publishedAt: '202605010000' },
      ),
    ])
    await acceptImport(needs, CLERK, CLUSTER, staged.import.importId)
  }
}
