import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { send } from './client.ts'
import { getJson, inCluster } from './json.ts'

/** Consecutive quarter-hours as they came over the wire; missing is NaN, never zero. */
export interface QuarterSeries {
  /** First quarter-hour since 1970 in UTC. */
  readonly start: number
  /** Energy [Wh]. */
  readonly wh: Float64Array
  /** Quarter-hours that points should have a value of and have none: what the sums are short of. */
  readonly short: number
}

export type EnergyKind = 'withdrawal' | 'feed-in' | 'matched' | 'surplus' | 'outside'

/** What stands for a missing value in the packed answer, among 32 and among 16 bits. */
const MISSING_32 = -(2 ** 31)
const MISSING_16 = 0xffff

/** Reads the packed answer: little-endian watt-hours, 32 bits with sign or 16 without. */
export function unpack(bytes: ArrayBuffer, start: number, bits: 16 | 32, short = 0): QuarterSeries {
  const view = new DataView(bytes)
  const wh = new Float64Array(bytes.byteLength / (bits / 8))
  for (let i = 0; i < wh.length; i += 1) {
    const value = bits === 16 ? view.getUint16(i * 2, true) : view.getInt32(i * 4, true)
    wh[i] = value === (bits === 16 ? MISSING_16 : MISSING_32) ? Number.NaN : value
  }
  return { start, wh, short }
}

/** Quarter-hours of the cluster, a member or a point, `[from, to)`. */
export function seriesQuery(clusterId: string, subject: string, kind: EnergyKind, from: string, to: string) {
  return queryOptions({
    queryKey: ['series', clusterId, subject, kind, from, to],
    staleTime: 5 * 60_000,
    queryFn: async (): Promise<QuarterSeries> => {
      const wanted = new URLSearchParams({ subject, kind, from, to, format: 'narrow' })
      const response = await send(`/api/clusters/${encodeURIComponent(clusterId)}/energy/series?${wanted}`)
      const { headers } = response
      const [start, bits, short] = ['x-from', 'x-bits', 'x-missing'].map((name) => Number(headers.get(name)))
      return unpack(await response.arrayBuffer(), start ?? 0, bits === 16 ? 16 : 32, short)
    },
  })
}

export type PointShare = Wire<'PointShare'>
export type EnergyShares = Wire<'EnergyShares'>
export type GminaEnergy = Wire<'GminaEnergy'>
export type FlowEnd = Wire<'FlowEnd'>
export type GminaTile = Wire<'GminaTile'>

/** What each point the reader may see withdrew and fed in, and their members and gminas, `[from, to)`. */
export function sharesQuery(clusterId: string, from: string, to: string) {
  return queryOptions({
    queryKey: ['series', clusterId, 'shares', from, to],
    staleTime: 5 * 60_000,
    queryFn: () => getJson<EnergyShares>(inCluster(clusterId, `/energy/shares?${new URLSearchParams({ from, to })}`)),
  })
}

/** The gminas of the cluster as tiles of a schematic map. */
export function tilesQuery(clusterId: string) {
  return queryOptions({
    queryKey: ['tiles', clusterId],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await getJson<{ items: readonly GminaTile[] }>(inCluster(clusterId, '/area/tiles'))).items,
  })
}
