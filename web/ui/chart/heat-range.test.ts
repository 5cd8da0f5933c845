import { expect, test } from 'vitest'
import { heatRange } from './heat-range.ts'

const from = (count: number, value: (i: number) => number) => Float64Array.from({ length: count }, (_, i) => value(i))

test('the scale of a map holds all values; what is missing is not among them', () => {
  expect(heatRange(from(100, (i) => (i === 7 ? Number.NaN : i)))).toEqual({ least: 0, most: 99, over: 0 })
})
test('a few values far above the rest are beyond the scale, and counted', () => {
  const found = heatRange(from(1000, (i) => (i < 5 ? 50_000 : i === 5 ? 160 : 100 + (i % 50))))
  expect(found).toEqual({ least: 100, most: expect.closeTo(149 * 1.3), over: 5 })
})
test('nothing known, or nothing but zero, is a scale still', () => {
  expect(heatRange(from(3, () => Number.NaN))).toEqual({ least: 0, most: 0, over: 0 })
  expect(heatRange(from(3, () => 0))).toEqual({ least: 0, most: 0, over: 0 })
})
