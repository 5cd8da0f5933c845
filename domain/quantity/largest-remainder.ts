/**
 * Whole units shared in proportion to weights; the parts add up to the whole, exactly.
 *
 * Each part is first the whole number below its exact share; what is left goes, one unit each, to the largest
 * remainders, ties by position (Hare–Niemeyer).
 *
 * @param whole    units to share, ≥ 0 (Wh, grosz)
 * @param weights  one weight per receiver, each ≥ 0
 * @returns        one part per receiver; undefined when nothing has a weight and there is something to share
 */
export function shareByWeights(whole: bigint, weights: readonly bigint[]): bigint[] | undefined {
  if (whole < 0n) throw new Error('shareByWeights: a negative whole is shared as its positive twin')
  let total = 0n
  for (const weight of weights) {
    if (weight < 0n) throw new Error('shareByWeights: a weight is negative')
    total += weight
  }
  if (whole === 0n) return weights.map(() => 0n)
  if (total === 0n) return undefined
  const parts = weights.map((weight) => (whole * weight) / total)
  let left = whole
  for (const part of parts) left -= part
  if (left === 0n) return parts
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (whole * weight) % total }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
  for (const { index } of byRemainder) {
    if (left === 0n) break
    parts[index] = (parts[index] ?? 0n) + 1n
    left -= 1n
  }
  return parts
}
