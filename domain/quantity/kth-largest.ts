/**
 * The k-th largest of the first `count` values; reorders them (Hoare's FIND, on the average in linear time).
 *
 * @param values  scratch, its first `count` places are reordered; no NaN
 * @param k       1 for the largest … `count` for the smallest
 */
export function kthLargest(values: Float64Array, count: number, k: number): number {
  if (k < 1 || k > count) throw new Error(`kthLargest: ${k} of ${count}`)
  const target = k - 1
  let left = 0
  let right = count - 1
  while (left < right) {
    const pivot = values[(left + right) >> 1] as number
    let i = left
    let j = right
    while (i <= j) {
      while ((values[i] as number) > pivot) i += 1
      while ((values[j] as number) < pivot) j -= 1
      if (i <= j) {
        const held = values[i] as number
        values[i] = values[j] as number
        values[j] = held
        i += 1
        j -= 1
      }
    }
    if (target <= j) right = j
    else if (target >= i) left = i
    else break
  }
  return values[target] as number
}
