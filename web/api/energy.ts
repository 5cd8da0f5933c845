import { queryOptions } from '@tanstack/react-query'
import { send } from './client.ts'

/** Consecutive quarter-hours as they came over the wire; missing is NaN, never zero. */
export interface QuarterSeries {
  /** First quarter-hour since 1970 in UTC. */
  readonly start: number
  /** Energy [Wh]. */
  readonly wh: Float64Array
}

export type EnergyKind = 'withdrawal' | 'feed-in' | 'matched' | 'surplus' | 'outside'

/** What stands for a missing value in the packed answer. */
const MISSING = -(2 ** 31)

/** Reads the packed answer: little-endian 32-bit watt-hours. */
export function unpack(bytes: ArrayBuffer, start: number): QuarterSeries {
  const view = new DataView(bytes)
  const wh = new Float64Array(bytes.byteLength / 4)
  for (let i = 0; i < wh.length; i += 1) {
    const value = view.getInt32(i * 4, true)
    wh[i] = value === MISSING ? Number.NaN : value
  }
  return { start, wh }
}

/** Quarter-hours of the cluster, a member or a point, `[from, to)`. */
export function seriesQuery(clusterId: string, subject: string, kind: EnergyKind, from: string, to: string) {
  return queryOptions({
    queryKey: ['series', clusterId, subject, kind, from, to],
    staleTime: 5 * 60_000,
    queryFn: async (): Promise<QuarterSeries> => {
      const wanted = new URLSearchParams({ subject, kind, from, to, step: 'quarter' })
      const response = await send(`/api/clusters/${encodeURIComponent(clusterId)}/energy/series?${wanted}`, {
        headers: { accept: 'application/octet-stream' },
      })
      return unpack(await response.arrayBuffer(), Number(response.headers.get('x-from')))
    },
  })
}
