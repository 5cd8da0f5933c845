import { expect, test } from 'vitest'
import type { Pair } from './ratios.ts'
import { over, untilClear } from './until-clear.ts'

/** A page that takes so many times the control; some rounds come while the machine does something else. */
function measureOf(ratios: readonly number[]) {
  let round = 0
  return async (rounds: number): Promise<Pair[]> => {
    const now = Array.from({ length: rounds }, () => ratios[round++ % ratios.length] ?? Number.NaN)
    return [{ name: 'page', peer: 'control', budget: 1.8, ours: now.map((one) => one * 50), theirs: now.map(() => 50) }]
  }
}

test('a page within its budget is measured once', async () => {
  const [pair] = await untilClear(measureOf([1.6]), 5, 4)
  expect(pair?.ours).toHaveLength(5)
  expect(over(pair ? [pair] : [])).toEqual([])
})

test('a few bad rounds are outweighed by the many good ones', async () => {
  const pairs = await untilClear(measureOf([2.4, 2.2, 2.6, 1.6, 1.7, 1.5, 1.6, 1.7, 1.6, 1.6]), 5, 4)
  expect(pairs[0]?.ours).toHaveLength(10)
  expect(over(pairs)).toEqual([])
})

test('a pair that is clear is settled while another is measured on', async () => {
  const clear: Pair = { name: 'clear', peer: 'control', budget: 1.8, ours: [50], theirs: [50] }
  const [first, other] = await untilClear(async (rounds) => [clear, ...(await measureOf([1.9])(rounds))], 5, 3)
  expect(first?.ours).toHaveLength(1)
  expect(other?.ours).toHaveLength(15)
})

test('a page over its budget is told with its ratio, however often it is measured', async () => {
  const pairs = await untilClear(measureOf([1.9]), 5, 4)
  expect(pairs[0]?.ours).toHaveLength(20)
  expect(over(pairs)).toEqual(['page: 1.90 × control, the budget is 1.8'])
})

test('a page that could not be measured counts as over its budget', () => {
  expect(over([{ name: 'page', peer: 'control', budget: 1.8, ours: [], theirs: [] }])).toHaveLength(1)
})
