import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { getJson, inCluster } from './json.ts'

export type LiveState = Wire<'LiveState'>

/** Readings that came live and wait, and messages that could not be used; looked at again while the page is open. */
export function liveQuery(clusterId: string) {
  return queryOptions({
    queryKey: ['live', clusterId],
    queryFn: () => getJson<LiveState>(inCluster(clusterId, '/live-readings')),
    refetchInterval: 30_000,
  })
}
