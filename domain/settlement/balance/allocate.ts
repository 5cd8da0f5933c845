import { giveRemainders } from '../../quantity/give-remainders.ts'

/** Room for allocating among so many points; used again for every interval. */
export interface Scratch {
  readonly parts: Float64Array
  readonly remainders: Float64Array
  readonly spare: Float64Array
}

export function newScratch(points: number): Scratch {
  return {
    parts: new Float64Array(points),
    remainders: new Float64Array(points),
    spare: new Float64Array(points),
  }
}

const EXACT = Number.MAX_SAFE_INTEGER

/**
 * Shares a whole among points in proportion to their weights: whole watt-hours, largest remainder, ties by position.
 *
 * As the whole is at most the sum of the weights, no part exceeds its weight: the exact share of a point with remainder
 * lies below its whole weight, and rounding up reaches it at most.
 *
 * @param weights  one per point, whole, ≥ 0 [Wh]
 * @param total    their sum [Wh]
 * @param whole    what to share, 0 … total [Wh]
 * @param scratch  `parts` holds the result, one per point [Wh]
 */
export function allocate(weights: Float64Array, total: number, whole: number, scratch: Scratch): void {
  const { parts, remainders, spare } = scratch
  const count = weights.length
  if (whole === total) {
    parts.set(weights)
    return
  }
  if (whole === 0) {
    parts.fill(0)
    return
  }
  if (!(whole > 0 && whole < total)) throw new Error(`allocate: ${whole} Wh of ${total} Wh`)
  let left = whole
  for (let i = 0; i < count; i += 1) {
    const weight = weights[i] as number
    const product = whole * weight
    let part: number
    let remainder: number
    if (product <= EXACT) {
      part = Math.floor(product / total)
      remainder = product - part * total
      // The quotient of two exact whole numbers may round up to the next whole one, never further.
      if (remainder < 0) {
        part -= 1
        remainder += total
      }
    } else {
      const exact = BigInt(whole) * BigInt(weight)
      part = Number(exact / BigInt(total))
      remainder = Number(exact % BigInt(total))
    }
    parts[i] = part
    remainders[i] = remainder
    left -= part
  }
  giveRemainders(parts, remainders, spare, count, left)
}
