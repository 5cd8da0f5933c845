import { giveRemainders } from '../../quantity/give-remainders.ts'

/**
 * Whole watt-hours from shares in doubles: each share's whole part, and what is left of the exact total one watt-hour
 * each to the largest fractions, ties by position. Never more than the receiver consumed.
 *
 * A share rests on ratios of 44 binary digits, so it is off by less than 2⁻⁴⁴ of what the receiver consumed: 0.06 mWh for
 * 1 GWh. That can move a watt-hour only between points whose fractions are that close; the
 * parts still add up to the total exactly. Where each interval is to be rounded on its own, as in a settlement,
 * `balanceIntervals` of domain/settlement/balance does it.
 *
 * @param shares  one per receiver, in the order of ids [Wh]
 * @param limits  what each receiver consumed, whole [Wh]
 * @param total   the exact sum to share, whole [Wh]
 * @returns       whole watt-hours that add up to `total`
 */
export function exactMonth(shares: Float64Array, limits: Float64Array, total: number): Float64Array {
  const count = shares.length
  const parts = new Float64Array(count)
  const fractions = new Float64Array(count)
  let left = total
  for (let i = 0; i < count; i += 1) {
    const limit = limits[i] as number
    const share = Math.min(shares[i] as number, limit)
    const whole = Math.floor(share)
    parts[i] = whole
    // A full receiver takes no more.
    fractions[i] = whole < limit ? share - whole : -1
    left -= whole
  }
  if (left < 0 || left > count) throw new Error(`exactMonth: shares miss the total of ${total} Wh by ${left} Wh`)
  giveRemainders(parts, fractions, new Float64Array(count), count, left)
  return parts
}
