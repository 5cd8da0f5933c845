import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kthLargest } from './kth-largest.ts'
import { compareIds } from './order-of-ids.ts'

describe('the order of ids', () => {
  test('is that of code points, also beyond the basic plane', () => {
    const points = (text: string) => Array.from(text, (c) => c.codePointAt(0) ?? 0)
    const plainly = (a: string, b: string) => {
      const [x, y] = [points(a), points(b)]
      for (let i = 0; i < Math.min(x.length, y.length); i += 1)
        if (x[i] !== y[i]) return Math.sign((x[i] ?? 0) - (y[i] ?? 0))
      return Math.sign(x.length - y.length)
    }
    const text = fc.string({ unit: 'binary', maxLength: 4 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareIds(a, b))).toBe(plainly(a, b))
      }),
    )
    expect(compareIds('\u{1F600}', '\uFF5E')).toBeGreaterThan(0)
    expect(['10', '9', 'b', 'a', 'Ż'].sort(compareIds)).toEqual(['10', '9', 'a', 'b', 'Ż'])
  })
})

describe('the k-th largest', () => {
  test('is what sorting would give', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 60 }), fc.nat(), (values, pick) => {
        const k = 1 + (pick % values.length)
        const sorted = [...values].sort((a, b) => b - a)
        expect(kthLargest(Float64Array.from(values), values.length, k)).toBe(sorted[k - 1])
      }),
    )
  })
})
