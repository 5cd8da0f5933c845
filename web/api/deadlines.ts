import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { getJson, inCluster, sendJson } from './json.ts'

export type Deadline = Wire<'Deadline'>

export function deadlinesQuery(clusterId: string) {
  return queryOptions({
    queryKey: ['deadlines', clusterId],
    queryFn: async () => (await getJson<{ items: readonly Deadline[] }>(inCluster(clusterId, '/deadlines'))).items,
  })
}

const one = (clusterId: string, key: string, rest = '') =>
  inCluster(clusterId, `/deadlines/${encodeURIComponent(key)}${rest}`)

export function markDeadline(clusterId: string, key: string, done: boolean, note: string | null = null): Promise<void> {
  return sendJson('PUT', one(clusterId, key, '/mark'), { done, note })
}

export function addDeadline(
  clusterId: string,
  draft: { readonly title: string; readonly dueOn: string; readonly basis: string | null },
): Promise<{ readonly key: string }> {
  return sendJson('POST', inCluster(clusterId, '/deadlines'), draft)
}

export function removeDeadline(clusterId: string, key: string): Promise<void> {
  return sendJson('DELETE', one(clusterId, key))
}

/** Where the calendar file is. */
export function deadlinesCalendar(clusterId: string): string {
  return inCluster(clusterId, '/deadlines/calendar')
}
