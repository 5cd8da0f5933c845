import { kthLargest } from './kth-largest.ts'

/**
 * Gives what is left of a whole, one unit each, to the largest remainders; ties by position (Hare–Niemeyer's last step).
 *
 * @param parts       whole parts, raised in place
 * @param remainders  one per part; a negative one takes nothing
 * @param scratch     at least `count` places, overwritten
 * @param left        units to give, from 0 to the number of remainders ≥ 0
 */
export function giveRemainders(
  parts: Float64Array,
  remainders: Float64Array,
  scratch: Float64Array,
  count: number,
  left: number,
): void {
  if (left === 0) return
  if (!(left > 0 && left <= count)) throw new Error(`giveRemainders: ${left} units among ${count} parts`)
  for (let i = 0; i < count; i += 1) scratch[i] = remainders[i] as number
  const edge = kthLargest(scratch, count, left)
  if (edge < 0) throw new Error(`giveRemainders: ${left} units, fewer remainders`)
  let atEdge = left
  for (let i = 0; i < count; i += 1) if ((remainders[i] as number) > edge) atEdge -= 1
  for (let i = 0; i < count; i += 1) {
    const remainder = remainders[i] as number
    if (remainder < edge) continue
    if (remainder === edge) {
      if (atEdge === 0) continue
      atEdge -= 1
    }
    parts[i] = (parts[i] as number) + 1
  }
}
