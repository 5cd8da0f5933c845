import { queryOptions } from '@tanstack/react-query'
import { getJson, inCluster } from './json.ts'
import type { ListedMember } from './members.ts'
import type { Point } from './points.ts'

interface Listed {
  readonly members: ListedMember
  readonly points: Point
}

/** The first of a list that fit a text, and how many do. */
export function firstFound<List extends keyof Listed>(clusterId: string, list: List, text: string, limit: number) {
  const query = new URLSearchParams({ q: text, limit: String(limit) })
  return queryOptions({
    queryKey: [list, clusterId, 'first', query.toString()],
    queryFn: () =>
      getJson<{ items: readonly Listed[List][]; total: number }>(inCluster(clusterId, `/${list}?${query}`)),
  })
}
