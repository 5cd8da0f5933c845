import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { send } from './client.ts'
import type { WireFinding } from './finding.ts'
import type { Job } from './jobs.ts'
import { getJson, inCluster, sendJson } from './json.ts'
import type { Both, Step } from './month-result.ts'

export type Scenario = Wire<'Scenario'>
export type ScenarioMeans = Wire<'ScenarioMeans'>
export type Preset = ScenarioMeans['presets'][number]
export type ChangesChecked = Wire<'ScenarioChangesChecked'>

/** A change as it is sent: its kind and the fields of the kind. */
export type Change = Readonly<Record<string, unknown>>

export interface ScenarioWanted {
  readonly name: string
  readonly note: string | null
  readonly base: { readonly year: number; readonly on: string }
  readonly changes: readonly Change[]
}

export interface ComparedCell {
  readonly value: number | string | null
  readonly range: readonly [number | null, number | null] | null
  readonly rank: number | null
}

export interface ComparedRow {
  readonly id: string
  readonly name: Both
  readonly unit: 'PLN' | 'share' | 'years' | 't CO2' | 'count' | 'PLN/year'
  readonly certainty: 'certain' | 'waits'
  readonly cells: readonly ComparedCell[]
}

/** What a what-if means for one member; amounts are exact decimal texts. */
export interface MemberEffect {
  readonly member: string
  readonly name: string
  readonly status: 'stays' | 'new' | 'left'
  readonly todayPln: string
  readonly scenarioPln: string
  readonly changePln: string
  readonly todayDecidedPln: string
  readonly scenarioDecidedPln: string
  readonly changeDecidedPln: string
  readonly steps: readonly Step[]
}

export interface ComparedColumn {
  /** Null for today. */
  readonly id: string | null
  readonly name: Both
  readonly formName: Both
  readonly waits: boolean
  readonly eligible: boolean | null
  /** Statutory conditions of the form that are not met. */
  readonly missed: readonly Both[]
  readonly changes: readonly Both[]
  readonly steps: readonly Step[]
  readonly members: readonly MemberEffect[]
  readonly losers: readonly string[]
  readonly losersDecided: readonly string[]
  readonly sensitivity: readonly {
    readonly input: Both
    readonly lowLabel: string
    readonly highLabel: string
    readonly lowNpvPln: string
    readonly highNpvPln: string
  }[]
  readonly npvPln: string | null
  readonly findings: readonly WireFinding[]
}

/** What-ifs beside today, as the server ranks them. */
export interface Comparison {
  readonly base: { readonly year: number; readonly on: string }
  readonly from: string
  readonly to: string
  readonly columns: readonly ComparedColumn[]
  readonly rows: readonly ComparedRow[]
  readonly presentHash: string
  readonly lawHash: string
  readonly program: string
  readonly computedAt: string
}

const one = (clusterId: string, id: string, rest = '') =>
  inCluster(clusterId, `/scenarios/${encodeURIComponent(id)}${rest}`)

const isOpen = ({ job }: Scenario) => job?.state === 'waiting' || job?.state === 'running'
const LOOK_AGAIN_MS = 700

/** All what-ifs; looked at again while one is computed. */
export function scenariosQuery(clusterId: string) {
  return queryOptions({
    queryKey: ['scenarios', clusterId],
    queryFn: async () => (await getJson<{ items: readonly Scenario[] }>(inCluster(clusterId, '/scenarios'))).items,
    refetchInterval: ({ state }) => (state.data?.some(isOpen) ? LOOK_AGAIN_MS : false),
  })
}

export function meansQuery(clusterId: string) {
  return queryOptions({
    queryKey: ['scenario-means', clusterId],
    queryFn: () => getJson<ScenarioMeans>(inCluster(clusterId, '/scenario-means')),
  })
}

/** What the changes would do, told at once. */
export function checkQuery(clusterId: string, base: ScenarioWanted['base'], changes: readonly Change[]) {
  return queryOptions({
    queryKey: ['scenario-check', clusterId, base, changes],
    queryFn: () => sendJson<ChangesChecked>('POST', inCluster(clusterId, '/scenario-check'), { base, changes }),
    placeholderData: (before: ChangesChecked | undefined) => before,
    retry: false,
  })
}

/** @param key  what the results were computed at: another run is another answer */
export function comparisonQuery(clusterId: string, ids: readonly string[], key: string) {
  return queryOptions({
    queryKey: ['scenario-comparison', clusterId, ids, key],
    queryFn: () => getJson<Comparison>(inCluster(clusterId, `/scenario-comparison?ids=${ids.join(',')}`)),
    retry: false,
  })
}

export function createScenario(clusterId: string, wanted: ScenarioWanted): Promise<Scenario> {
  return sendJson('POST', inCluster(clusterId, '/scenarios'), wanted)
}

export function changeScenario(clusterId: string, before: Scenario, wanted: ScenarioWanted): Promise<Scenario> {
  return sendJson('PUT', one(clusterId, before.scenarioId), wanted, { 'if-match': `"${before.version}"` })
}

export function removeScenario(clusterId: string, before: Scenario): Promise<void> {
  return sendJson('DELETE', one(clusterId, before.scenarioId), undefined, { 'if-match': `"${before.version}"` })
}

export function runScenario(clusterId: string, id: string): Promise<Job> {
  return sendJson('POST', one(clusterId, id, '/run'))
}

export function cancelRun(clusterId: string, id: string): Promise<void> {
  return sendJson('POST', one(clusterId, id, '/cancellation'))
}

export type PaperFormat = 'html' | 'pdf' | 'docx' | 'xlsx' | 'json'

/** The comparison as a document, with the name the server gives it. */
export async function fetchPaper(
  clusterId: string,
  ids: readonly string[],
  format: PaperFormat,
): Promise<{ readonly blob: Blob; readonly name: string }> {
  const response = await send(inCluster(clusterId, `/scenario-comparison/${format}?ids=${ids.join(',')}`))
  const [, name = `warianty.${format}`] =
    /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? []
  return { blob: await response.blob(), name }
}
