import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { send } from './client.ts'
import { getJson, inCluster, sendJson } from './json.ts'

export type GminaBoundaries = Wire<'GminaBoundaries'>
interface Answer {
  readonly current: GminaBoundaries | null
}

/** Borders of the cluster's gminas; null where the office brought none in. */
export function boundariesQuery(clusterId: string) {
  return queryOptions({
    queryKey: ['boundaries', clusterId],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await getJson<Answer>(inCluster(clusterId, '/area/boundaries'))).current,
  })
}

/** Sends a GeoJSON file; its gminas of the cluster are kept. */
export async function sendBoundaries(clusterId: string, file: File, source: string): Promise<GminaBoundaries | null> {
  const body = new FormData()
  body.append('files', file, file.name)
  const path = inCluster(clusterId, `/area/boundaries?${new URLSearchParams({ source })}`)
  return ((await (await send(path, { method: 'POST', body })).json()) as Answer).current
}

/** Takes borders back: the ones before are in use again, or tiles. */
export async function withdrawBoundaries(clusterId: string, number: number): Promise<GminaBoundaries | null> {
  return (await sendJson<Answer>('DELETE', inCluster(clusterId, `/area/boundaries/${number}`))).current
}
