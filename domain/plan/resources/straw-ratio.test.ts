import { expect, test } from 'vitest'
import { CROPS, strawRatioOf } from './straw-ratio.ts'

test('the class of the yield gives the ratio, its upper edge included (table 4)', () => {
  expect(strawRatioOf('winter-rye', 2.5)).toBe(1.45)
  expect(strawRatioOf('winter-rye', 3)).toBe(1.45)
  expect(strawRatioOf('winter-rye', 3.01)).toBe(1.44)
  expect(strawRatioOf('spring-barley', 5.5)).toBe(0.72)
})

test('a yield outside the table has no ratio', () => {
  for (const crop of CROPS) expect([strawRatioOf(crop, 2), strawRatioOf(crop, 6.5)]).toEqual([undefined, undefined])
})
