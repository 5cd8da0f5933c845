import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { api, dataOf, versionTag } from './client.ts'

export type Point = Wire<'Point'>
export type PointPatch = Wire<'PointPatch'>
export type NewPoint = Wire<'NewPoint'>

/** Every point the reader may see. */
export function pointsQuery(clusterId: string, q = '', member = '') {
  return queryOptions({
    queryKey: ['points', clusterId, q, member],
    queryFn: async () => {
      const items: Point[] = []
      let after: string | undefined
      for (;;) {
        const page = await dataOf(
          api.GET('/api/clusters/{clusterId}/points', {
            params: {
              path: { clusterId },
              query: { limit: 200, ...(q ? { q } : {}), ...(member ? { member } : {}), ...(after ? { after } : {}) },
            },
          }),
        )
        items.push(...page.items)
        if (!page.next) return items
        after = page.next
      }
    },
  })
}

export function pointQuery(clusterId: string, pointCode: string) {
  return queryOptions({
    queryKey: ['point', clusterId, pointCode],
    queryFn: () =>
      dataOf(api.GET('/api/clusters/{clusterId}/points/{pointCode}', { params: { path: { clusterId, pointCode } } })),
  })
}

export function changePoint(clusterId: string, before: Point, body: PointPatch): Promise<Point> {
  return dataOf(
    api.PATCH('/api/clusters/{clusterId}/points/{pointCode}', {
      params: { path: { clusterId, pointCode: before.code }, header: { 'if-match': versionTag(before) } },
      body,
    }),
  )
}

export function createPoint(clusterId: string, body: NewPoint): Promise<Point> {
  return dataOf(api.POST('/api/clusters/{clusterId}/points', { params: { path: { clusterId } }, body }))
}

export async function removePoint(clusterId: string, point: Point): Promise<void> {
  await api.DELETE('/api/clusters/{clusterId}/points/{pointCode}', {
    params: { path: { clusterId, pointCode: point.code }, header: { 'if-match': versionTag(point) } },
  })
}

/** What holds on a day: the stretch of a history that contains it, else the last one. */
export function heldOn<Stretch extends { readonly from?: string | null; readonly to?: string | null }>(
  history: readonly Stretch[],
  day: string,
): Stretch | undefined {
  return (
    history.find(({ from, to }) => (!from || from <= day) && (!to || day < to)) ??
    history.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? '')).at(-1)
  )
}
