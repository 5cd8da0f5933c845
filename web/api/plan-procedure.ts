import { queryOptions } from '@tanstack/react-query'
import { getJson, sendJson } from './json.ts'
import { planPath, planTag } from './plan-address.ts'

export interface Letter {
  readonly to: string
  readonly kind: 'gmina' | 'company' | 'other'
  readonly sentOn?: string | undefined
  readonly repliedOn?: string | undefined
  readonly reply?: string | undefined
  readonly scope: readonly string[]
}

export interface Remark {
  readonly from: string
  readonly receivedOn: string
  readonly text: string
  readonly answer?: string | undefined
  readonly accepted?: boolean | undefined
}

/** What the office enters of the procedure. */
export interface ProcedureData {
  readonly letters: readonly Letter[]
  readonly remarks: readonly Remark[]
  readonly [field: string]: unknown
}

export interface ProcedureStep {
  readonly id: string
  readonly actor: 'mayor' | 'companies' | 'neighbours' | 'board' | 'council'
  readonly state: 'done' | 'open' | 'waits' | 'overdue' | 'broken' | 'not-needed'
  readonly doneOn: string | null
  readonly dueOn: string | null
  readonly law: string
  readonly reason?: string
}

export interface ProcedureView {
  readonly procedure: {
    readonly steps: readonly ProcedureStep[]
    readonly displayDays: number | null
    readonly leastDisplayDays: number
    readonly nextUpdateBy: string | null
    readonly horizonYears: number
    readonly leastHorizonYears: number
    readonly horizonOk: boolean
    readonly fullPlan: 'needed' | 'not-needed' | 'not-judged'
  }
  readonly data: ProcedureData
  readonly version: number
}

export function procedureQuery(clusterId: string, planId: string) {
  return queryOptions({
    queryKey: ['plan', clusterId, planId, 'procedure'],
    queryFn: () => getJson<ProcedureView>(planPath(clusterId, planId, '/procedure')),
  })
}

export function writeProcedure(clusterId: string, planId: string, data: ProcedureData, version: number) {
  return sendJson<unknown>('PUT', planPath(clusterId, planId, '/procedure'), data, planTag(version))
}
