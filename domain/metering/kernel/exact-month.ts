import { kthLargest } from '../../quantity/kth-largest.ts'

/**
 * Whole watt-hours from shares in doubles: each share's whole part, and what is left of the exact total one watt-hour
 * each to the largest fractions, ties by position. Never more than the receiver consumed.
 *
 * A share is a sum of n products in doubles, so it is off by at most n × 2⁻⁵² of itself: below a thousandth of a
 * watt-hour for a month of 1 GWh. That can move a watt-hour only between points whose fractions are that close; the
 * parts still add up to the total exactly. Where the law asks for each interval's own rounding, `allocateIntervals`
 * of domain/settlement/balance does it.
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
    // A full receiver takes no more: it comes last, and below zero.
    fractions[i] = whole < limit ? share - whole : -1
    left -= whole
  }
  if (left < 0 || left > count) throw new Error(`exactMonth: shares miss the total of ${total} Wh by ${left} Wh`)
  if (left === 0) return parts
  const edge = kthLargest(fractions.slice(), count, left)
  if (edge < 0) throw new Error(`exactMonth: ${left} Wh of ${total} Wh fit no receiver`)
  let atEdge = left
  for (let i = 0; i < count; i += 1) if ((fractions[i] as number) > edge) atEdge -= 1
  for (let i = 0; i < count; i += 1) {
    const fraction = fractions[i] as number
    const takes = fraction > edge || (fraction === edge && atEdge > 0)
    if (fraction === edge && atEdge > 0) atEdge -= 1
    if (takes) parts[i] = (parts[i] as number) + 1
  }
  return parts
}
