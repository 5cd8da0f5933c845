import { queryOptions } from '@tanstack/react-query'
import type { WireFinding } from '../ui/findings.tsx'
import { send } from './client.ts'

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
