import type { LocalMonth } from '../../../domain/calendar/day.ts'
import { KEEPS_NOTHING, reachKey } from '../readings/keeper.ts'
import type { QualityCounts } from '../readings/quality-counts.ts'
import { qualityMonth } from '../readings/quality-month.ts'
import { permitted } from './permitted.ts'
import type { Asked } from './ports.ts'

/** How complete the readings of a month are, and what they rest on. */
export interface DashboardQuality {
  /** `own`: only the points of the member the reader stands for. */
  readonly reach: 'all' | 'own'
  readonly month: LocalMonth
  /** Points by state, as on the quality board. */
  readonly points: number
  readonly complete: number
  readonly toCheck: number
  readonly without: number
  /** Values of the month by what they rest on. */
  readonly values: QualityCounts
}

const KINDS = ['measured', 'estimated', 'substituted', 'corrected', 'modelled', 'missing'] as const

/** The quality board in one line; null for who may not read readings. */
export async function dashboardQuality(asked: Asked, month: LocalMonth): Promise<DashboardQuality | null> {
  const { needs, actor, cluster, state } = asked
  const seen = permitted(actor, 'readings.read', cluster)
  if (seen === null) return null
  return needs.keeper.get(`board quality ${cluster} ${state} ${month} ${reachKey(seen)}`, async () => {
    const { totals, rows } = await qualityMonth({ ...needs, keeper: KEEPS_NOTHING }, actor, cluster, month)
    const sum = (kind: (typeof KINDS)[number]) => rows.reduce((total, { counts }) => total + counts[kind], 0)
    const values = Object.fromEntries(KINDS.map((kind) => [kind, sum(kind)])) as Record<(typeof KINDS)[number], number>
    const { points, complete, toCheck, missing } = totals
    return { reach: seen.reach, month, points, complete, toCheck, without: missing, values }
  })
}
