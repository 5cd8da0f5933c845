import type { Condition } from '../analyse/result.ts'
import type { MonthResult } from '../settlement/month-result.ts'
import type { SettledMonth, SettledMonths } from '../settlement/settled-months.ts'
import type { Asked } from './ports.ts'

/** How far the cluster is from each statutory threshold, and which settlement found it. */
export interface DashboardThresholds {
  readonly settlementId: string
  /** Month of the settlement the distances are from. */
  readonly month: string
  /** `asked`: of the month asked for; `last`: that month is not settled, so the last settled one is shown. */
  readonly of: 'asked' | 'last'
  readonly state: 'draft' | 'approved'
  readonly conditions: readonly Condition[]
  /** Conditions in force that month. */
  readonly met: number
  readonly notMet: number
  /** Conditions of a later law, already known, that would not be met. */
  readonly laterNotMet: number
}

/** The settlement that speaks for a month: the one that holds, else its draft, else the last month that holds. */
function chosenFor(items: readonly SettledMonth[], month: string): SettledMonth | undefined {
  const own = items.filter(({ head }) => head.month === month)
  return own.find(({ holds }) => holds) ?? own[0] ?? items.find(({ holds }) => holds)
}

/** Distances to the thresholds as a settlement computed them; null where none did. */
export async function dashboardThresholds(
  { needs, cluster }: Asked,
  { items }: SettledMonths,
  month: string,
): Promise<DashboardThresholds | null> {
  const chosen = chosenFor(items, month)
  if (!chosen) return null
  const { settlementId, contentHash, state } = chosen.head
  // The result of a checksum is always the same: kept over every other change of the cluster.
  const conditions = await needs.keeper.get(`board conditions ${cluster} ${contentHash}`, async () => {
    const found = await needs.read(({ settlements }) => settlements.find(cluster, settlementId))
    const { regimes } = JSON.parse(found?.result ?? '{"regimes":[]}') as Pick<MonthResult, 'regimes'>
    return regimes.find((regime) => regime.id === 'cluster' && regime.conditions.length > 0)?.conditions ?? []
  })
  if (conditions.length === 0) return null
  // A condition of a later law carries its year before the colon.
  const [later, now] = [true, false].map((is) => conditions.filter(({ id }) => id.includes(':') === is))
  const failing = (of: readonly Condition[] = []) => of.filter(({ passes }) => !passes).length
  return {
    settlementId,
    month: chosen.head.month,
    of: chosen.head.month === month ? 'asked' : 'last',
    state,
    conditions,
    met: (now?.length ?? 0) - failing(now),
    notMet: failing(now),
    laterNotMet: failing(later),
  }
}
