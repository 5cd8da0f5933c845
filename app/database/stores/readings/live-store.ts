import type { LiveReading, LiveStore } from '../../../usecases/readings/ports.ts'
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
  }
}
