/**
 * A whole number of grosze shared in proportion to weights that may be negative (a member that costs the others), by the
 * largest remainder: parts are rounded down, and the grosze left over go, one each, to the largest remainders, ties in the
 * order given. A loss is shared as its positive twin, so that a benefit and the same loss mirror each other.
 *
 * @param whole    grosze, of either sign
 * @param weights  one for each receiver, in the order that breaks ties
 * @returns        parts that add up to the whole; undefined when the weights add up to nothing
 * @pl metoda największych reszt
 */
export function shareWhole(whole: bigint, weights: readonly bigint[]): bigint[] | undefined {
  if (whole < 0n) return shareWhole(-whole, weights)?.map((part) => -part)
  let total = 0n
  for (const weight of weights) total += weight
  if (total === 0n) return undefined
  const signed = total < 0n ? weights.map((weight) => -weight) : weights
  const sum = total < 0n ? -total : total
  return roundParts(
    whole,
    signed.map((weight) => whole * weight),
    sum,
  )
}

/**
 * Parts rounded to whole grosze so that they add up to the whole, by the largest remainder.
 *
 * @param whole        grosze; the sum of `numerators` is `whole` × `denominator`
 * @param numerators   exact parts × `denominator`, in the order that breaks ties
 * @param denominator  above 0
 */
export function roundParts(whole: bigint, numerators: readonly bigint[], denominator: bigint): bigint[] {
  const parts = numerators.map((value) => floorDivide(value, denominator))
  let left = whole
  for (const part of parts) left -= part
  const byRemainder = numerators
    .map((value, index) => ({ index, remainder: value - (parts[index] ?? 0n) * denominator }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
  for (const { index } of byRemainder.slice(0, Number(left))) parts[index] = (parts[index] ?? 0n) + 1n
  return parts
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b
  return a % b < 0n ? quotient - 1n : quotient
}
