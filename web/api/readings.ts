import { queryOptions } from '@tanstack/react-query'
import type { Wire } from './client.ts'
import { send } from './client.ts'
import type { WireFinding } from './finding.ts'

export interface QualityRow {
  readonly pointCode: string
  readonly name: string
  readonly memberId: string | null
  readonly memberName: string | null
  readonly direction: 'withdrawal' | 'feed-in'
  readonly days: string
  readonly counts: {
    readonly measured: number
    readonly estimated: number
    readonly substituted: number
    readonly corrected: number
    readonly modelled: number
    readonly missing: number
  }
  readonly sumWh: number
  readonly findings: readonly WireFinding[]
  readonly proposals: readonly {
    readonly kind: 'fill' | 'correct' | 'choose'
    readonly pl: string
    readonly en: string
  }[]
}

export interface QualityMonth {
  readonly month: string
  readonly rows: readonly QualityRow[]
  readonly totals: {
    readonly points: number
    readonly complete: number
    readonly toCheck: number
    readonly missing: number
  }
}

export type QualityBoard = Wire<'QualityBoard'>
export type ReadingRepair = Wire<'ReadingRepair'>
export type ReadingRevision = Wire<'ReadingRevision'>
export type PointVersion = Wire<'PointVersion'>
export type ValueChange = Wire<'ValueChange'>

export interface RepairWanted {
  readonly kind: 'fill' | 'correct'
  readonly points: readonly string[]
  readonly from: string
  readonly to: string
}

export interface RepairPlan {
  readonly findings: readonly WireFinding[]
  readonly totals: {
    readonly values: number
    readonly points: number
    readonly beforeWh: number
    readonly afterWh: number
  }
  readonly shareOfMonth: number | null
}

const at = (clusterId: string, path: string) => `/api/clusters/${encodeURIComponent(clusterId)}${path}`

async function get<T>(path: string): Promise<T> {
  return (await send(path)).json()
}

async function post<T>(path: string, body: unknown): Promise<T> {
  const response = await send(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return response.json()
}

export function qualityQuery(clusterId: string, month: string) {
  return queryOptions({
    queryKey: ['quality', clusterId, month],
    queryFn: () => get<QualityMonth>(at(clusterId, `/quality?month=${month}`)),
  })
}

export function previewRepair(clusterId: string, wanted: RepairWanted): Promise<RepairPlan> {
  return post(at(clusterId, '/repairs/preview'), wanted)
}

/** Makes a repair; its id takes it back. */
export async function makeRepair(
  clusterId: string,
  wanted: RepairWanted,
): Promise<{ readonly repairId: number; readonly values: number }> {
  const made = await post<{ repair: { repairId: number; totals: { values: number } } }>(
    at(clusterId, '/repairs'),
    wanted,
  )
  return { repairId: made.repair.repairId, values: made.repair.totals.values }
}

export async function undoRepair(clusterId: string, repairId: number): Promise<void> {
  await send(at(clusterId, `/repairs/${repairId}`), { method: 'DELETE' })
}

/** What each month of a year consists of, point by point. */
export function boardQuery(clusterId: string, year: number) {
  return queryOptions({
    queryKey: ['quality', clusterId, 'year', year],
    queryFn: () => get<QualityBoard>(at(clusterId, `/quality/board?from=${year}-01&to=${year + 1}-01`)),
  })
}

/** Repairs made, newest first. */
export function repairsQuery(clusterId: string) {
  return queryOptions({
    queryKey: ['quality', clusterId, 'repairs'],
    queryFn: async () => (await get<{ items: readonly ReadingRepair[] }>(at(clusterId, '/repairs'))).items,
  })
}

/** Versions in which readings of a month changed, newest first. */
export function monthVersionsQuery(clusterId: string, month: string) {
  return queryOptions({
    queryKey: ['quality', clusterId, 'month-versions', month],
    queryFn: async () =>
      (
        await get<{ items: readonly ReadingRevision[] }>(
          at(clusterId, `/readings/versions?${new URLSearchParams({ month })}`),
        )
      ).items,
  })
}

const ofPoint = (clusterId: string, point: string, path: string) =>
  at(clusterId, `/points/${encodeURIComponent(point)}${path}`)

/** Versions of a point's month: who, when, why, what changed; newest first. */
export function versionsQuery(clusterId: string, point: string, month: string, next: string) {
  return queryOptions({
    queryKey: ['quality', clusterId, 'versions', point, month],
    queryFn: async () =>
      (
        await get<{ items: readonly PointVersion[] }>(
          ofPoint(clusterId, point, `/versions?${new URLSearchParams({ from: month, to: next })}`),
        )
      ).items,
  })
}

export interface Compared {
  readonly month: string
  readonly direction: 'withdrawal' | 'feed-in'
  readonly netting: 'raw' | 'netted'
  readonly before: number
  readonly after: number
}

/** Values that two versions tell differently. */
export function comparisonQuery(clusterId: string, point: string, compared: Compared) {
  const { month, direction, netting, before, after } = compared
  const wanted = new URLSearchParams({ month, direction, netting, before: String(before), after: String(after) })
  return queryOptions({
    queryKey: ['quality', clusterId, 'comparison', point, String(wanted)],
    queryFn: async () =>
      (await get<{ items: readonly ValueChange[] }>(ofPoint(clusterId, point, `/comparison?${wanted}`))).items,
  })
}
