import type { LocalDay } from '../../calendar/day.ts'
import type { Citations } from '../../law/citations.ts'
import { asDecimal, read } from '../../law/citations.ts'
import type { LawValue } from '../../law/entry.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { compare, ONE, times } from '../../quantity/decimal.ts'

/** One row of the discount table: which shares it covers, and the part of the charges that stays due. */
export interface Bracket {
  /** The share is above this; left out: no lower bound of its own. */
  readonly above?: Decimal
  /** The share is at most this. */
  readonly upTo?: Decimal
  /** The share is below this. */
  readonly below?: Decimal
  /** The share is exactly this. */
  readonly at?: Decimal
  /** Part of the variable network and quality charges due on matched energy. */
  readonly charged: Decimal
}

const ID = 'cluster.support.discount'
const BESIDE = [
  'cluster.support.active-from',
  'cluster.support.exemptions',
  'cluster.support.denominator',
  'cluster.support.allocation',
]

function bracketOf(row: LawValue): Bracket {
  const fields = row as Readonly<Record<string, LawValue>>
  const bounds = Object.fromEntries(
    (['above', 'upTo', 'below', 'at'] as const)
      .filter((name) => fields[name] !== undefined)
      .map((name) => [name, asDecimal(fields[name], ID)]),
  )
  return { ...bounds, charged: asDecimal(fields.charged, ID) }
}

/**
 * The discount table in force on a day; notes the gate, the reading of the denominator and the allocation beside it.
 *
 * @law     cluster.support.discount (art. 184k ust. 1 pkt 2 i ust. 2 OZE)
 * @refuses law.not-covered before 2024-07-02 and after 2029-12-31
 */
export function readDiscount(on: LocalDay, cite: Citations): readonly Bracket[] {
  for (const id of BESIDE) read(id, on, cite)
  return (read(ID, on, cite).value as readonly LawValue[]).map(bracketOf)
}

/**
 * Part of the variable network and quality charges due on matched RES energy in one hour.
 *
 * The share is the RES energy fed in by members over the denominator, capped at 1; it is compared with the edges as a
 * fraction, before any rounding.
 *
 * @pl        współczynnik pobieranych opłat dystrybucyjnych w klastrze
 * @param resFedIn     RES energy fed in by members in the hour
 * @param denominator  members' consumption in the same hour and unit, above 0
 * @returns            1 where no discount applies, else the row's factor (0.95 … 0.75)
 */
export function chargedPart(table: readonly Bracket[], resFedIn: Decimal, denominator: Decimal): Decimal {
  const capped = compare(resFedIn, denominator) > 0 ? denominator : resFedIn
  const against = (edge: Decimal) => compare(capped, times(edge, denominator))
  for (const { above, upTo, below, at, charged } of table) {
    if (above && against(above) <= 0) continue
    if (upTo && against(upTo) > 0) continue
    if (below && against(below) >= 0) continue
    if (at && against(at) !== 0) continue
    return charged
  }
  return ONE
}
