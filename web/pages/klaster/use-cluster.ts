import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { Session, SessionCluster } from '../../api/session.ts'
import { sessionQuery } from '../../api/session.ts'

interface Here {
  readonly clusterId: string
  readonly session: Session | undefined
  readonly cluster: SessionCluster | undefined
  readonly name: string
}

/** The cluster of the address, and what the reader is in it. */
export function useCluster(): Here {
  const { clusterId } = useParams({ from: '/klaster/$clusterId' })
  const { data: session } = useQuery(sessionQuery)
  const cluster = session?.clusters.find((one) => one.clusterId === clusterId)
  return { clusterId, session, cluster, name: cluster?.name ?? '' }
}
