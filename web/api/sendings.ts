import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { getJson, inCluster, sendJson } from './json.ts'

export type Sending = Wire<'Sending'>

const PAUSE_MS = 600

/** Is a sending still waiting or at work? */
export function isSending({ state }: Sending): boolean {
  return state === 'waiting' || state === 'running'
}

const at = (clusterId: string, settlementId: string) =>
  inCluster(clusterId, `/settlements/${encodeURIComponent(settlementId)}/sending`)

/** The newest sending of a settlement, asked for again as long as it runs. */
export function sendingQuery(clusterId: string, settlementId: string) {
  return queryOptions({
    queryKey: ['sending', clusterId, settlementId],
    queryFn: async () => (await getJson<{ sending: Sending | null }>(at(clusterId, settlementId))).sending,
    refetchInterval: (query) => (query.state.data && isSending(query.state.data) ? PAUSE_MS : false),
  })
}

/** @param members  null: all whose statement was not sent yet */
export function startSending(
  clusterId: string,
  settlementId: string,
  members: readonly string[] | null,
): Promise<Sending> {
  return sendJson('POST', at(clusterId, settlementId), { members })
}
