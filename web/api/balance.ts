import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { getJson, inCluster } from './json.ts'

export type Balance = Wire<'EnergyBalance'>

/** Sums of a subject by day or month, `[from, to)`. */
export function balanceQuery(clusterId: string, subject: string, from: string, to: string, step: 'day' | 'month') {
  return queryOptions({
    queryKey: ['balance', clusterId, subject, from, to, step],
    staleTime: 60_000,
    queryFn: () =>
      getJson<Balance>(inCluster(clusterId, `/energy/balance?${new URLSearchParams({ subject, from, to, step })}`)),
  })
}

export type EnergyComparison = Wire<'EnergyComparison'>

/** Two periods of a subject side by side, each `[from, to)`. */
export function comparisonQuery(
  clusterId: string,
  subject: string,
  { from, to }: { readonly from: string; readonly to: string },
  other: { readonly from: string; readonly to: string },
) {
  const asked = { subject, from, to, otherFrom: other.from, otherTo: other.to }
  return queryOptions({
    queryKey: ['balance', clusterId, 'comparison', asked],
    staleTime: 60_000,
    queryFn: () => getJson<EnergyComparison>(inCluster(clusterId, `/energy/comparison?${new URLSearchParams(asked)}`)),
  })
}

/** Months the cluster has readings of. */
export function monthsQuery(clusterId: string) {
  return queryOptions({
    queryKey: ['months', clusterId],
    queryFn: () =>
      getJson<{ months: readonly { month: string; points: number }[]; newestVersion: number }>(
        inCluster(clusterId, '/energy/months'),
      ),
  })
}
