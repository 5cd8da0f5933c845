import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { getJson, sendJson } from './json.ts'
import { planPath, planTag } from './plan-address.ts'

export type PlanFields = Wire<'PlanFields'>

export type PlanField = PlanFields['fields'][number]

const fieldsPath = (clusterId: string, planId: string, name: string) =>
  planPath(clusterId, planId, `/fields?name=${encodeURIComponent(name)}`)

export function fieldsQuery(clusterId: string, planId: string, name: string) {
  return queryOptions({
    queryKey: ['plan', clusterId, planId, 'fields', name],
    queryFn: () => getJson<PlanFields>(fieldsPath(clusterId, planId, name)),
    retry: false,
  })
}

export function writeFields(
  clusterId: string,
  planId: string,
  name: string,
  changes: readonly PlanField[],
  version: number,
) {
  return sendJson<Wire<'PlanPart'>>('PUT', fieldsPath(clusterId, planId, name), { changes }, planTag(version))
}
