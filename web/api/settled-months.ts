import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { getJson, inCluster } from './json.ts'

export type SettledMonth = Wire<'SettledMonth'>
export type SettledYear = Wire<'SettledYear'>

/** Settlements with their sums, and years of those that hold. */
export function settledMonthsQuery(clusterId: string) {
  return queryOptions({
    queryKey: ['settlements', clusterId, 'sums'],
    queryFn: () =>
      getJson<{ items: readonly SettledMonth[]; years: readonly SettledYear[] }>(
        inCluster(clusterId, '/settled-months'),
      ),
  })
}

/** Does the benefit of a settlement rest on the decision that is not given yet? */
export function waitsForDecision({ regime, decided }: Pick<SettledMonth, 'regime' | 'decided'>): boolean {
  return regime === 'cluster' && decided
}
