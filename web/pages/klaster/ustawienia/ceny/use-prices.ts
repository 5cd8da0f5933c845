import { useQuery } from '@tanstack/react-query'
import type { Wire } from '../../../../api/client.ts'
import { getJson, inCluster } from '../../../../api/json.ts'
import { settledMonthsQuery } from '../../../../api/settled-months.ts'
import { useCluster } from '../../use-cluster.ts'

export type Cluster = Wire<'Cluster'>

/** The cluster with its settings; the same answer the form of its data begins with. */
export function useClusterQuery() {
  const { clusterId } = useCluster()
  return useQuery({
    queryKey: ['cluster', clusterId],
    queryFn: () => getJson<Cluster>(inCluster(clusterId, '')),
  })
}

/** Months with an approved settlement; none while nobody knows. */
export function useSettledMonths(): readonly string[] {
  const { clusterId } = useCluster()
  const found = useQuery(settledMonthsQuery(clusterId)).data?.items ?? []
  return found.filter(({ head }) => head.state === 'approved').map(({ head }) => head.month)
}
