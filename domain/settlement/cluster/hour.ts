import type { Decimal } from '../../quantity/decimal.ts'
import { minus, ONE, plus, smaller, sum, times, ZERO } from '../../quantity/decimal.ts'
import { quotient } from '../../quantity/fraction.ts'
import type { Bracket } from './discount.ts'
import { chargedPart } from './discount.ts'

/** What the members put through their network points in one hour, in one unit of energy. */
export interface ClusterHour {
  readonly withdrawal: ReadonlyMap<string, Decimal>
  readonly resFeedIn: ReadonlyMap<string, Decimal>
  /** Own generation used behind the meter; counts only in the denominator `consumption`. */
  readonly ownUse: ReadonlyMap<string, Decimal>
}

/** How the share is read: RES over withdrawal from the network, or over consumption with own use behind the meter. */
export type Denominator = 'withdrawal' | 'consumption'

export interface ClusterHourResult {
  /** Numerator and denominator of the RES share, both exact; the share is capped at 1. */
  readonly resFedIn: Decimal
  readonly denominator: Decimal
  readonly factor: Decimal
  readonly matched: Decimal
  /** RES feed-in that no member withdrew in the hour. */
  readonly surplus: Decimal
  readonly members: ReadonlyMap<string, { readonly matched: Decimal; readonly networkBasis: Decimal }>
}

/**
 * One hour of a cluster's support: matched energy, factor and allocation by share of withdrawal.
 *
 * matched = min(Σ RES fed in, Σ withdrawal); a member's part is matched × its withdrawal / Σ withdrawal;
 * variable and quality charges are due on withdrawal − matched + factor × matched.
 *
 * @pl        rozliczenie godzinowe klastra energii
 * @law       cluster.support.discount, cluster.support.allocation (art. 184k ust. 1–2, art. 184m OZE)
 * @param active  whether the State-aid decision is in force; without it nothing is matched and the factor is 1
 */
export function settleClusterHour(
  hour: ClusterHour,
  table: readonly Bracket[],
  denominatorIs: Denominator,
  active: boolean,
): ClusterHourResult {
  const withdrawn = sum(hour.withdrawal.values())
  const resFedIn = sum(hour.resFeedIn.values())
  const denominator = denominatorIs === 'consumption' ? plus(withdrawn, sum(hour.ownUse.values())) : withdrawn
  const nothing = !active || withdrawn.mantissa === 0n
  const matched = nothing ? ZERO : smaller(resFedIn, withdrawn)
  const factor = nothing ? ONE : chargedPart(table, resFedIn, denominator)
  const members = new Map<string, { matched: Decimal; networkBasis: Decimal }>()
  for (const [id, own] of hour.withdrawal) {
    const part = matched.mantissa === 0n ? ZERO : quotient(times(matched, own), withdrawn)
    members.set(id, { matched: part, networkBasis: minus(own, times(minus(ONE, factor), part)) })
  }
  return { resFedIn, denominator, factor, matched, surplus: minus(resFedIn, matched), members }
}
