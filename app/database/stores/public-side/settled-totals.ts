import type { SettledStore, SettledTotals } from '../../../usecases/public-side/ports.ts'
import type { Session } from '../../session.ts'

/**
 * Sums of approved settlements. The database takes them out of the frozen result, which is long; what is frozen never
 * changes, so an answer is kept.
 */
const KEPT = new Map<string, SettledTotals>()
const MOST_KEPT = 10_000

export function settledTotalsOn(session: Session): SettledStore['totals'] {
  return async (cluster, settlementId) => {
    const key = `${cluster} ${settlementId}`
    const kept = KEPT.get(key)
    if (kept) return kept
    const [row] = await session.query<{ totals: SettledTotals; regime: string; decided: boolean }>(
      `select result::jsonb -> 'totals' as totals, result::jsonb ->> 'regime' as regime,
         (result::jsonb ->> 'decided')::boolean as decided
       from settlement where cluster_id = $1 and settlement_id = $2 and state = 'approved'`,
      [cluster, settlementId],
    )
    if (!row) throw new Error(`the approved settlement ${settlementId} is gone`)
    const { withdrawalWh, feedInWh, matchedWh, benefitPln } = row.totals
    const { regime, decided } = row
    const totals = { withdrawalWh, feedInWh, matchedWh, benefitPln, regime, decided }
    if (KEPT.size >= MOST_KEPT) KEPT.clear()
    KEPT.set(key, totals)
    return totals
  }
}
