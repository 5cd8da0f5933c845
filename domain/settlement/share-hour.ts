import { shareByWeights } from '../quantity/largest-remainder.ts'
import { compareIds } from '../quantity/order-of-ids.ts'

/** Positions of ids in the order ties are broken in. */
export function orderOf(ids: readonly string[]): Int32Array {
  return Int32Array.from(ids.keys()).sort((a, b) => compareIds(ids[a] ?? '', ids[b] ?? ''))
}

/** Shares whole watt-hours of one hour after another; holds its scratch space, so a year costs no allocation. */
export interface HourSharer {
  /**
   * Writes to `parts` the whole watt-hours of `whole` in proportion to `weights`, by largest remainder, ties in the
   * order of ids. `total` is the sum of the weights and ≥ `whole`, so that no part is above its weight.
   */
  readonly share: (whole: number, weights: Float64Array, total: number, parts: Float64Array) => void
}

/** A sharer for receivers with these ids. */
export function hourSharer(ids: readonly string[]): HourSharer {
  const order = orderOf(ids)
  const rank = new Float64Array(ids.length)
  for (const [place, index] of order.entries()) rank[index] = place
  const count = ids.length
  const remainders = new Float64Array(count)
  const sorted = new Float64Array(count)

  function exactly(whole: number, weights: Float64Array, parts: Float64Array): void {
    const shares = shareByWeights(
      BigInt(whole),
      Array.from(order, (index) => BigInt(weights[index] ?? 0)),
    )
    for (const [place, index] of order.entries()) parts[index] = Number(shares?.[place] ?? 0n)
  }

  function share(whole: number, weights: Float64Array, total: number, parts: Float64Array): void {
    if (whole === 0) {
      parts.fill(0)
      return
    }
    if (whole === total) {
      parts.set(weights)
      return
    }
    // Below 2^53 products and quotients of whole numbers are exact in binary; above, the bigint twin takes over.
    if (whole * total >= 2 ** 52 / (count + 1)) {
      exactly(whole, weights, parts)
      return
    }
    let left = whole
    for (let i = 0; i < count; i += 1) {
      const product = whole * (weights[i] as number)
      const part = Math.floor(product / total)
      parts[i] = part
      left -= part
      // Remainder first, then the earlier id: one number that sorts both ways.
      remainders[i] = (product - part * total) * count + (count - 1 - (rank[i] as number))
    }
    if (left === 0) return
    sorted.set(remainders)
    sorted.sort()
    const least = sorted[count - left] as number
    for (let i = 0; i < count; i += 1) {
      if ((remainders[i] as number) >= least) parts[i] = (parts[i] as number) + 1
    }
  }
  return { share }
}
