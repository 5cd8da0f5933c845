import { expect, test } from 'vitest'
import { labelPlace } from './label-place.ts'

/** A horseshoe open to the right: its centre lies outside of it. */
const HORSESHOE = [
  [0, 0],
  [10, 0],
  [10, 3],
  [3, 3],
  [3, 7],
  [10, 7],
  [10, 10],
  [0, 10],
  [0, 0],
] as const

test('the name of a bent area stands within it, away from its border', () => {
  const [x, y] = labelPlace([HORSESHOE], [5, 5])
  expect(x <= 3 || y <= 3 || y >= 7).toBe(true)
  expect(Math.min(x, y, 10 - y)).toBeGreaterThan(1)
})

test('an area no point falls into keeps the place given', () => {
  expect(labelPlace([], [5, 5])).toEqual([5, 5])
})
