import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { getJson, inCluster } from './json.ts'

export type Board = Wire<'Dashboard'>
export type BoardEnergy = NonNullable<Board['energy']>
export type BoardPeriod = Wire<'DashboardPeriod'>
export type BoardQuality = Wire<'DashboardQuality'>
export type BoardThresholds = Wire<'DashboardThresholds'>
export type BoardCondition = Wire<'DashboardCondition'>
export type BoardMoney = Wire<'DashboardMoney'>
export type BoardStep = Wire<'DashboardStep'>
export type BoardTask = Wire<'DashboardTask'>

/** The board of a month; without one the newest month with readings. */
export function dashboardQuery(clusterId: string, month: string | undefined) {
  return queryOptions({
    queryKey: ['dashboard', clusterId, month ?? 'newest'],
    // What is to be done must not be of before the last visit; the answer is cheap.
    staleTime: 0,
    queryFn: () => getJson<Board>(inCluster(clusterId, `/dashboard${month ? `?month=${month}` : ''}`)),
  })
}
