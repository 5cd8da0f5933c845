import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { getJson, inCluster, sendJson } from './json.ts'

export type Remark = Wire<'Remark'>

/** Remarks to the statements of one settlement, those that wait for an answer first. */
export function remarksQuery(clusterId: string, settlementId: string) {
  return queryOptions({
    queryKey: ['remarks', clusterId, settlementId],
    queryFn: async () =>
      (
        await getJson<{ items: readonly Remark[] }>(
          inCluster(clusterId, `/remarks?settlementId=${encodeURIComponent(settlementId)}`),
        )
      ).items,
  })
}

export function makeRemark(clusterId: string, settlementId: string, memberId: string, text: string): Promise<Remark> {
  const at = `/settlements/${encodeURIComponent(settlementId)}/statements/${encodeURIComponent(memberId)}/remarks`
  return sendJson('POST', inCluster(clusterId, at), { text })
}

/** Answers a remark; with that it is closed. */
export function answerRemark(clusterId: string, remarkId: string, answer: string): Promise<Remark> {
  return sendJson('POST', inCluster(clusterId, `/remarks/${encodeURIComponent(remarkId)}/answer`), { answer })
}
