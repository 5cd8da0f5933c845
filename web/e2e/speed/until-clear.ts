import type { Pair } from './ratios.ts'
import { ratioOf } from './ratios.ts'

const isWithin = (pair: Pair) => ratioOf(pair) <= pair.budget

/** Those that are over their budget, told with their ratio. */
export function over(pairs: readonly Pair[]): string[] {
  return pairs
    .filter((pair) => !isWithin(pair))
    .map((pair) => `${pair.name}: ${ratioOf(pair).toFixed(2)} × ${pair.peer}, the budget is ${pair.budget}`)
}

/**
 * Measures, and while a pair is over its budget measures it on: a few rounds swing with whatever the machine does just
 * then, the median of many does not. All rounds of a pair count, none is thrown away.
 *
 * @param measure - so many rounds of every pair, always in the same order
 * @param rounds - rounds of one go
 * @param goes - goes after which a pair that is over stays over
 */
export async function untilClear(
  measure: (rounds: number) => Promise<readonly Pair[]>,
  rounds: number,
  goes: number,
): Promise<readonly Pair[]> {
  let pairs = await measure(rounds)
  for (let go = 1; go < goes && over(pairs).length > 0; go += 1) {
    const more = await measure(rounds)
    pairs = pairs.map((pair, at) =>
      isWithin(pair)
        ? pair
        : {
            ...pair,
            ours: [...pair.ours, ...(more[at]?.ours ?? [])],
            theirs: [...pair.theirs, ...(more[at]?.theirs ?? [])],
          },
    )
  }
  return pairs
}
