import { decimal, fullText, plus, ZERO } from '../../../domain/quantity/decimal.ts'
import type { Actor } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'
import type { SettledSums, SettlementHead, SettlementNeeds } from './ports.ts'

/** A settlement with its sums. */
export interface SettledMonth extends Omit<SettledSums, 'settlementId'> {
  readonly head: SettlementHead
  /** The one that holds for its month: the last approved. */
  readonly holds: boolean
}

/** What the months that hold add up to. */
export interface SettledYear {
  readonly year: number
  readonly months: number
  readonly withdrawalWh: number
  readonly feedInWh: number
  readonly matchedWh: number
  readonly benefitPln: string
  /** Months whose benefit rests on a decision that is not given yet. */
  readonly waiting: number
}

export interface SettledMonths {
  readonly items: readonly SettledMonth[]
  readonly years: readonly SettledYear[]
}

/** Settlements that hold: of each month the last approved, a correction in the place of what it corrects. */
export function holding(heads: readonly SettlementHead[]): ReadonlySet<string> {
  const last = new Map<string, SettlementHead>()
  for (const head of heads) {
    const known = last.get(head.month)
    if (head.state === 'approved' && (known?.approvedAt ?? '') <= (head.approvedAt ?? '')) last.set(head.month, head)
  }
  return new Set([...last.values()].map(({ settlementId }) => settlementId))
}

/** The benefit of a cluster rests on the State-aid decision where it was computed as if it were given. */
export function restsOnDecision({ regime, decided }: Pick<SettledSums, 'regime' | 'decided'>): boolean {
  return regime === 'cluster' && decided
}

function yearOf(year: number, months: readonly SettledMonth[]): SettledYear {
  const wh = (of: 'withdrawalWh' | 'feedInWh' | 'matchedWh') => months.reduce((sum, month) => sum + month[of], 0)
  return {
    year,
    months: months.length,
    withdrawalWh: wh('withdrawalWh'),
    feedInWh: wh('feedInWh'),
    matchedWh: wh('matchedWh'),
    benefitPln: fullText(months.reduce((sum, { benefitPln }) => plus(sum, decimal(benefitPln)), ZERO)),
    waiting: months.filter(restsOnDecision).length,
  }
}

/**
 * Settled months with their sums, and years of those that hold; drafts stand in the list and count in no year.
 *
 * @refuses actor.not-entitled
 * @pl rozliczone miesiące
 */
export async function settledMonths({ read }: SettlementNeeds, actor: Actor, cluster: string): Promise<SettledMonths> {
  entitle(actor, 'settlement.read', cluster)
  return read(async ({ settlements }) => {
    const [heads, sums] = [await settlements.list(cluster), await settlements.sums(cluster)]
    const held = holding(heads)
    const items = heads.flatMap((head): SettledMonth[] => {
      const found = sums.find(({ settlementId }) => settlementId === head.settlementId)
      if (!found) return []
      const { settlementId, ...rest } = found
      return [{ head, holds: held.has(settlementId), ...rest }]
    })
    const years = Map.groupBy(
      items.filter(({ holds }) => holds),
      ({ head }) => Number(head.month.slice(0, 4)),
    )
    return { items, years: [...years].sort(([a], [b]) => b - a).map(([year, months]) => yearOf(year, months)) }
  })
}
