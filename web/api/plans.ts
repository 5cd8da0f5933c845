import type { QueryClient } from '@tanstack/react-query'
import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { send } from './client.ts'
import { getJson, inCluster, sendJson } from './json.ts'
import { planPath, planTag } from './plan-address.ts'

export type Plan = Wire<'Plan'>

export type PlanVersion = Wire<'PlanVersion'>

export type ListedPlan = Wire<'ListedPlan'>

export type WholePlan = Wire<'WholePlan'>

export type PlanTable = Wire<'PlanTable'>

export type TableCompared = Wire<'PlanTableCompared'>

export type PlanComputed = Wire<'PlanComputed'>

export type PlanNeed = Wire<'PlanNeed'>

export type PlanChapter = Wire<'PlanChapter'>

export type PlanPlace = Wire<'PlanPlace'>

export type PlanWhatIf = Wire<'PlanWhatIf'>

export type ScenarioYear = Wire<'PlanScenarioYear'>

export type PlanChanges = Wire<'PlanChanges'>

export type PartText = Wire<'PlanPartText'>

/** What sliders turn; every one at its middle leaves the scenario as it is written. */
export interface Sliders {
  readonly areaGrowth: number
  readonly retrofitPace: number
  readonly retrofitAdded: number
  readonly efficiencyGain: number
  readonly heatPumpShare: number
  readonly vehicles: number
  readonly newIndex: number
}

export const AT_REST: Sliders = {
  areaGrowth: 1,
  retrofitPace: 1,
  retrofitAdded: 0,
  efficiencyGain: 0,
  heatPumpShare: 0,
  vehicles: 1,
  newIndex: 1,
}

export function plansQuery(clusterId: string) {
  return queryOptions({
    queryKey: ['plans', clusterId],
    queryFn: async () => (await getJson<{ items: readonly ListedPlan[] }>(inCluster(clusterId, '/plans'))).items,
  })
}

export function planQuery(clusterId: string, planId: string) {
  return queryOptions({
    queryKey: ['plan', clusterId, planId, 'head'],
    queryFn: () => getJson<WholePlan>(planPath(clusterId, planId)),
  })
}

export function computedQuery(clusterId: string, planId: string) {
  return queryOptions({
    queryKey: ['plan', clusterId, planId, 'result'],
    queryFn: () => getJson<PlanComputed>(planPath(clusterId, planId, '/result')),
    staleTime: 60_000,
  })
}

export function placesQuery(clusterId: string, text: string) {
  return queryOptions({
    queryKey: ['plan-places', clusterId, text],
    queryFn: async () =>
      (await getJson<{ items: PlanPlace[] }>(inCluster(clusterId, `/plan-places?text=${encodeURIComponent(text)}`)))
        .items,
    enabled: text.trim().length >= 3,
    retry: false,
  })
}

export function createPlan(clusterId: string, wanted: unknown): Promise<Plan> {
  return sendJson('POST', inCluster(clusterId, '/plans'), wanted)
}

async function sendBytes<T>(method: 'POST' | 'PUT', address: string, file: Blob, version?: number): Promise<T> {
  const headers = { 'content-type': 'application/octet-stream', ...(version === undefined ? {} : planTag(version)) }
  return (await send(address, { method, headers, body: file })).json()
}

export function uploadPlan(clusterId: string, file: Blob): Promise<Plan> {
  return sendBytes('POST', inCluster(clusterId, '/plan-files'), file)
}

export function replacePlan(clusterId: string, plan: Plan, file: Blob): Promise<Plan> {
  return sendBytes('PUT', planPath(clusterId, plan.planId, '/files'), file, plan.version)
}

export function removePlan(clusterId: string, plan: Plan): Promise<void> {
  return sendJson('DELETE', planPath(clusterId, plan.planId), undefined, planTag(plan.version))
}

export function tableQuery(clusterId: string, planId: string, table: string) {
  return queryOptions({
    queryKey: ['plan', clusterId, planId, 'table', table],
    queryFn: () => getJson<PlanTable>(planPath(clusterId, planId, `/tables/${table}`)),
  })
}

export interface Sheet {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function writeTable(clusterId: string, planId: string, table: string, sheet: Sheet, version: number) {
  return sendJson<Wire<'PlanPart'>>('PUT', planPath(clusterId, planId, `/tables/${table}`), sheet, planTag(version))
}

export function compareTable(clusterId: string, planId: string, table: string, file: File): Promise<TableCompared> {
  const name = encodeURIComponent(file.name)
  return sendBytes('POST', planPath(clusterId, planId, `/tables/${table}/spreadsheet?name=${name}`), file)
}

const partPath = (clusterId: string, planId: string, name: string) =>
  planPath(clusterId, planId, `/part?name=${encodeURIComponent(name)}`)

export function partQuery(clusterId: string, planId: string, name: string) {
  return queryOptions({
    queryKey: ['plan', clusterId, planId, 'part', name],
    queryFn: () => getJson<PartText>(partPath(clusterId, planId, name)),
  })
}

export function writePart(clusterId: string, planId: string, name: string, text: string, version: number) {
  return sendJson<Wire<'PlanPart'>>('PUT', partPath(clusterId, planId, name), { text }, planTag(version))
}

export function dropPart(clusterId: string, planId: string, name: string, version: number): Promise<void> {
  return sendJson('DELETE', partPath(clusterId, planId, name), undefined, planTag(version))
}

export function whatIfQuery(clusterId: string, planId: string, scenario: string, sliders: Sliders) {
  return queryOptions({
    queryKey: ['plan', clusterId, planId, 'what-if', scenario, sliders],
    queryFn: () => sendJson<PlanWhatIf>('POST', planPath(clusterId, planId, '/what-if'), { scenario, sliders }),
    placeholderData: (before: PlanWhatIf | undefined) => before,
    retry: false,
  })
}

export function saveScenario(clusterId: string, planId: string, wanted: object): Promise<{ id: string; name: string }> {
  return sendJson('POST', planPath(clusterId, planId, '/scenarios'), wanted)
}

export function overrideFigure(
  clusterId: string,
  planId: string,
  wanted: { readonly path: string; readonly value: number; readonly note: string; readonly author: string },
): Promise<void> {
  return sendJson('POST', planPath(clusterId, planId, '/overrides'), wanted)
}

export function chapterQuery(clusterId: string, planId: string, chapter: string) {
  return queryOptions({
    queryKey: ['plan', clusterId, planId, 'chapter', chapter],
    queryFn: () => getJson<PlanChapter>(planPath(clusterId, planId, `/chapters/${chapter}`)),
  })
}

export function editChapter(clusterId: string, planId: string, chapter: PlanChapter, text: string) {
  const body = { text, replaces: chapter.hash }
  return sendJson<unknown>(
    'PUT',
    planPath(clusterId, planId, `/chapters/${chapter.id}`),
    body,
    planTag(chapter.version),
  )
}

export function dropChapterEdit(clusterId: string, planId: string, chapter: PlanChapter): Promise<void> {
  return sendJson('DELETE', planPath(clusterId, planId, `/chapters/${chapter.id}`), undefined, planTag(chapter.version))
}

export function freezePlan(
  clusterId: string,
  planId: string,
  wanted: { readonly label: string; readonly note: string | null; readonly isAdopted: boolean },
): Promise<PlanVersion> {
  return sendJson('POST', planPath(clusterId, planId, '/versions'), wanted)
}

export function changesQuery(clusterId: string, planId: string, number: number) {
  return queryOptions({
    queryKey: ['plan', clusterId, planId, 'changes', number],
    queryFn: () => getJson<PlanChanges>(planPath(clusterId, planId, `/changes/${number}`)),
  })
}

/** Addresses of files the browser takes by itself. */
export function planFile(clusterId: string, planId: string, format: string, against?: number): string {
  return planPath(clusterId, planId, `/document/${format}${against === undefined ? '' : `?against=${against}`}`)
}

export function versionFile(clusterId: string, planId: string, number: number, format: string): string {
  return planPath(clusterId, planId, `/versions/${number}/document/${format}`)
}

export function folderFile(clusterId: string, planId: string): string {
  return planPath(clusterId, planId, '/files')
}

/** What is computed anew takes seconds; the page does not wait for it. */
const COMPUTED = ['result', 'what-if', 'changes']

/** After a change: what was stored is read again at once, what is computed follows. */
export async function renewPlan(queries: QueryClient, clusterId: string, planId: string): Promise<void> {
  const ofPlan = ['plan', clusterId, planId]
  const isComputed = (key: readonly unknown[]) => COMPUTED.includes(String(key[3]))
  void queries.invalidateQueries({ queryKey: ofPlan, predicate: ({ queryKey }) => isComputed(queryKey) })
  await queries.invalidateQueries({ queryKey: ofPlan, predicate: ({ queryKey }) => !isComputed(queryKey) })
}
