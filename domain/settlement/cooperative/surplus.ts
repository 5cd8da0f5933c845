import type { Decimal } from '../../quantity/decimal.ts'
import { minus, ONE, smaller, times } from '../../quantity/decimal.ts'

/** What the surplus left to the seller pays of the variable network charges on settled energy. */
export interface SurplusPayment {
  /** Energy left to the seller: (1 − Wi) of what the cooperative fed in on balance, same unit as the input. */
  readonly surplus: Decimal
  readonly valuePln: Decimal
  /** Variable charges the seller pays the distributor from that value. */
  readonly paidPln: Decimal
  /** Charges above that value: not due (art. 38c ust. 7 pkt 2). */
  readonly notDuePln: Decimal
  /** Value that stays with the seller. */
  readonly keptPln: Decimal
}

/**
 * How far the surplus left to the seller carries the variable network charges.
 *
 * @pl     rozliczenie składników zmiennych z nadwyżki pozostawionej sprzedawcy
 * @law    art. 38c ust. 7 pkt 2, ust. 11 i 11a OZE
 * @param fedInMwh  feed-in of the cooperative as a whole, hours balanced first [MWh]
 * @param ratio     cooperative.settlement.ratio
 * @param pricePlnPerMwh  URE's average price on the competitive market in the previous quarter
 * @param variablePln     variable charges on the settled energy
 */
export function surplusPays(
  fedInMwh: Decimal,
  ratio: Decimal,
  pricePlnPerMwh: Decimal,
  variablePln: Decimal,
): SurplusPayment {
  const surplus = times(minus(ONE, ratio), fedInMwh)
  const valuePln = times(surplus, pricePlnPerMwh)
  const paidPln = smaller(valuePln, variablePln)
  return { surplus, valuePln, paidPln, notDuePln: minus(variablePln, paidPln), keptPln: minus(valuePln, paidPln) }
}
