import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { getJson, inCluster, sendJson } from './json.ts'
import type { BillLine, MemberMonth, MonthResult, PointBill, PointMonth } from './month-result.ts'

export type SettlementHead = Wire<'SettlementHead'>
export type Differences = NonNullable<Wire<'SettlementDifferences'>>
export type Statement = Wire<'Statement'>
export type OwnStatement = Wire<'OwnStatement'>
export type SharingRule = Wire<'SharingRule'>

/** A settlement with its result. */
export interface Settlement {
  readonly head: SettlementHead
  readonly result: MonthResult
}

/** A member's statement, as the server makes it. */
export interface StatementPage {
  readonly settlementId: string
  readonly number: string
  readonly month: string
  readonly clusterName: string
  readonly state: Statement['state']
  readonly sentAt: string | null
  readonly remarks: readonly {
    readonly remarkId: string
    readonly text: string
    readonly madeAt: string
    readonly answer: string | null
    readonly answeredAt: string | null
  }[]
  readonly corrects: string | null
  readonly reason: string | null
  readonly contentHash: string
  readonly approvedAt: string | null
  readonly regime: {
    readonly id: string
    readonly decisionInForce: boolean
    readonly name: { readonly pl: string; readonly en: string }
    readonly certaintyNote: { readonly pl: string; readonly en: string }
  }
  readonly rule: MonthResult['rule']
  readonly member: MemberMonth
  readonly points: readonly (PointMonth & { readonly bill: PointBill | null; readonly billWithout: PointBill | null })[]
  readonly lines: readonly BillLine[]
  readonly linesWithout: readonly BillLine[]
  readonly sums: {
    readonly without: { readonly vatPln: string | null; readonly salesPln: string }
    readonly within: { readonly vatPln: string | null; readonly salesPln: string }
    readonly vatSource: string | null
  }
  readonly priceList: MonthResult['priceList'] | null
  readonly sources: MonthResult['sources']
  readonly estimated: number
  readonly substituted: number
  readonly values: number
}

const one = (clusterId: string, id: string, rest = '') =>
  inCluster(clusterId, `/settlements/${encodeURIComponent(id)}${rest}`)

export function settlementsQuery(clusterId: string) {
  return queryOptions({
    queryKey: ['settlements', clusterId],
    queryFn: async () =>
      (await getJson<{ items: readonly SettlementHead[] }>(inCluster(clusterId, '/settlements'))).items,
  })
}

export function settlementQuery(clusterId: string, id: string) {
  return queryOptions({
    queryKey: ['settlement', clusterId, id],
    queryFn: () => getJson<Settlement>(one(clusterId, id)),
  })
}

export function differencesQuery(clusterId: string, id: string) {
  return queryOptions({
    queryKey: ['differences', clusterId, id],
    queryFn: async () =>
      (await getJson<{ differences: Differences | null }>(one(clusterId, id, '/differences'))).differences,
  })
}

export function statementsQuery(clusterId: string, id: string) {
  return queryOptions({
    queryKey: ['statements', clusterId, id],
    queryFn: async () => (await getJson<{ items: readonly Statement[] }>(one(clusterId, id, '/statements'))).items,
  })
}

export function statementQuery(clusterId: string, id: string, memberId: string) {
  return queryOptions({
    queryKey: ['statement', clusterId, id, memberId],
    queryFn: () => getJson<StatementPage>(one(clusterId, id, `/statements/${encodeURIComponent(memberId)}`)),
  })
}

export function ownStatementsQuery(clusterId: string, memberId: string) {
  return queryOptions({
    queryKey: ['own-statements', clusterId, memberId],
    queryFn: async () =>
      (
        await getJson<{ items: readonly OwnStatement[] }>(
          inCluster(clusterId, `/members/${encodeURIComponent(memberId)}/statements`),
        )
      ).items,
  })
}

export function rulesQuery(clusterId: string) {
  return queryOptions({
    queryKey: ['sharing-rules', clusterId],
    queryFn: async () =>
      (await getJson<{ items: readonly SharingRule[] }>(inCluster(clusterId, '/sharing-rules'))).items,
  })
}

/** @param readingsVersion  an earlier version of the readings; null: the newest */
export function runSettlement(
  clusterId: string,
  month: string,
  readingsVersion: number | null = null,
): Promise<SettlementHead> {
  return sendJson('POST', inCluster(clusterId, '/settlements'), { month, readingsVersion })
}

export function approveSettlement(
  clusterId: string,
  head: SettlementHead,
  errorsRead: boolean,
): Promise<SettlementHead> {
  const tag = { 'if-match': `"${head.version}"` }
  return sendJson('POST', one(clusterId, head.settlementId, '/approval'), { errorsRead }, tag)
}

export function correctSettlement(clusterId: string, id: string, reason: string): Promise<SettlementHead> {
  return sendJson('POST', one(clusterId, id, '/correction'), { reason })
}

export function dropSettlement(clusterId: string, id: string): Promise<void> {
  return sendJson('DELETE', one(clusterId, id))
}

export function recomputeSettlement(
  clusterId: string,
  id: string,
): Promise<{ readonly contentHash: string; readonly same: boolean }> {
  return sendJson('POST', one(clusterId, id, '/recomputation'))
}

export function sendStatement(clusterId: string, id: string, memberId: string): Promise<Statement> {
  return sendJson('POST', one(clusterId, id, `/statements/${encodeURIComponent(memberId)}/sending`))
}

/** Where the paper of a statement is. */
export function statementPdf(clusterId: string, id: string, memberId: string): string {
  return one(clusterId, id, `/statements/${encodeURIComponent(memberId)}/pdf`)
}

/** The same as one page that needs no script, to read or to print. */
export function statementHtml(clusterId: string, id: string, memberId: string): string {
  return one(clusterId, id, `/statements/${encodeURIComponent(memberId)}/paper/html`)
}
