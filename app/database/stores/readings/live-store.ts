import type { LiveNote, LiveReading, LiveStore } from '../../../usecases/readings/ports.ts'
import type { Session } from '../../session.ts'

interface Row {
  readonly point_code: string
  readonly direction: LiveReading['direction']
  readonly slot: number
  readonly slots_per_value: 1 | 4
  readonly wh: number
  readonly received_at: string
  readonly source: string
}

interface ProblemRow {
  readonly topic: string
  readonly code: LiveNote['code']
  readonly facts: LiveNote['facts']
  readonly first_at: string
  readonly last_at: string
  readonly times: number
}

/** Problems kept of a cluster: who sends nonsense under ever new names must not fill the disk. */
const MOST_PROBLEMS = 500

/** The buffer of live readings, on a session. */
export function liveStoreOn(session: Session): LiveStore {
  return {
    async put(cluster, readings) {
      for (const { pointCode, direction, slot, slotsPerValue, wh, receivedAt, source } of readings)
        await session.query(
          `insert into live_reading (cluster_id, point_code, direction, slot, slots_per_value, wh, received_at, source)
           values ($1, $2, $3, $4, $5, $6, $7, $8)
           on conflict (cluster_id, point_code, direction, slot) do update
             set wh = excluded.wh, slots_per_value = excluded.slots_per_value, received_at = excluded.received_at,
                 source = excluded.source
             where excluded.received_at >= live_reading.received_at`,
          [cluster, pointCode, direction, slot, slotsPerValue, wh, receivedAt, source],
        )
    },
    async take(cluster) {
      const rows = await session.query<Row>(
        'delete from live_reading where cluster_id = $1 returning point_code, direction, slot, slots_per_value, wh, received_at, source',
        [cluster],
      )
      return rows.map((row) => ({
        pointCode: row.point_code,
        direction: row.direction,
        slot: row.slot,
        slotsPerValue: row.slots_per_value,
        wh: row.wh,
        receivedAt: row.received_at,
        source: row.source,
      }))
    },
    async count(cluster) {
      const [row] = await session.query<{ count: number }>(
        'select count(*) as count from live_reading where cluster_id = $1',
        [cluster],
      )
      return row?.count ?? 0
    },
    async note(cluster, { topic, code, facts, at }) {
      const kept = await session.query(
        `insert into live_problem (cluster_id, topic, code, facts, first_at, last_at, times)
         select $1, $2, $3, $4, $5, $5, 1 where exists (select 1 from cluster where cluster_id = $1)
         on conflict (cluster_id, topic, code) do update
           set facts = excluded.facts, last_at = excluded.last_at, times = live_problem.times + 1
         returning topic`,
        [cluster, topic.slice(0, 200), code, JSON.stringify(facts), at],
      )
      await session.query(
        `delete from live_problem where cluster_id = $1 and (topic, code) in (
           select topic, code from live_problem where cluster_id = $1 order by last_at desc offset ${MOST_PROBLEMS})`,
        [cluster],
      )
      return kept.length > 0
    },
    async problems(cluster) {
      const rows = await session.query<ProblemRow>(
        'select topic, code, facts, first_at, last_at, times from live_problem where cluster_id = $1 order by last_at desc',
        [cluster],
      )
      return rows.map(({ first_at, last_at, ...row }) => ({ ...row, firstAt: first_at, lastAt: last_at }))
    },
  }
}
