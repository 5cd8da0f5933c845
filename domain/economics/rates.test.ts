import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LocalDay } from '../calendar/day.ts'
import { addDays, day } from '../calendar/day.ts'
import { decimal, fromNumber } from '../quantity/decimal.ts'
import { netPresentValue } from './discount.ts'
import { internalRates, internalRatesOf } from './irr.ts'
import { modifiedRate } from './mirr.ts'
import { datedRates } from './xirr.ts'

/** Whole flows whose rates are known: Π (10 − g_i·x) with x = 1/(1+r), so that 1 + r = g_i / 10. */
function flowsWith(growthTenths: readonly number[]): bigint[] {
  let p: bigint[] = [1n]
  for (const g of growthTenths) {
    const next = new Array<bigint>(p.length + 1).fill(0n)
    p.forEach((c, i) => {
      next[i] = (next[i] ?? 0n) + c * 10n
      next[i + 1] = (next[i + 1] ?? 0n) - c * BigInt(g)
    })
    p = next
  }
  return p
}

describe('internal rates of return', () => {
  test.each([
    [[-100, 110], [0.1], null],
    [[-1000, 6000, -11000, 6000], [0, 1, 2], 'several-roots'],
    [[-1, 4.4, -4.84], [1.2], null],
    [[-1, 1, -1], [], 'no-real-root'],
    [[5, 5], [], 'no-sign-change'],
    [[0, 0, 0], [], 'no-flows'],
    [[0, -100, 50], [-0.5], null],
    [[-100, 0, 0, 0, 0], [], 'no-sign-change'],
  ])('%j has the rates %j', (flows, roots, reason) => {
    const found = internalRatesOf(flows as number[])
    expect(found.reason).toBe(reason)
    expect(found.roots).toHaveLength((roots as number[]).length)
    found.roots.forEach((rate, i) => {
      expect(rate).toBeCloseTo((roots as number[])[i] ?? 0, 12)
    })
  })

  test('every rate put into the flows is found, each once, even when several fall together', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 7 }), (growth) => {
        const found = internalRates(flowsWith(growth).map((mantissa) => ({ mantissa, scale: 0 })))
        const expected = [...new Set(growth)].sort((a, b) => a - b).map((g) => g / 10 - 1)
        expect(found.roots).toHaveLength(expected.length)
        found.roots.forEach((rate, i) => {
          expect(rate).toBeCloseTo(expected[i] ?? 0, 10)
        })
      }),
      { numRuns: 300 },
    )
  })

  test('no rate is missed: a fine scan for changes of sign never sees more, and each rate makes the flows worth nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 12 }), (flows) => {
        const { roots } = internalRatesOf(flows)
        const size = flows.reduce((a, b) => a + Math.abs(b), 1)
        for (const rate of roots)
          if (rate > -0.9) {
            const value = netPresentValue(flows, rate)
            const slack = 1e-9 * size * Math.max(1, (1 + rate) ** -flows.length)
            expect(Math.abs(value)).toBeLessThan(slack)
          }
        let changes = 0
        let last = 0
        for (let x = 0.005; x < 60; x *= 1.004) {
          const sign = Math.sign(flows.reduceRight((sum, flow) => sum * x + flow, 0))
          if (sign !== 0 && last !== 0 && sign !== last) changes += 1
          if (sign !== 0) last = sign
        }
        expect(roots.length).toBeGreaterThanOrEqual(changes)
      }),
      { numRuns: 500 },
    )
  })

  test('twenty-five years and one investment take the quick way and agree with bisection', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 10_000_000 }),
        fc.array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 1, maxLength: 40 }),
        (investment, later) => {
          const flows = [-investment, ...later]
          const { roots, reason } = internalRatesOf(flows)
          expect(reason).toBeNull()
          let [low, high] = [-0.99999999, 1e5]
          for (let i = 0; i < 200; i += 1) {
            const middle = (low + high) / 2
            if (netPresentValue(flows, middle) > 0) low = middle
            else high = middle
          }
          expect(Math.abs((roots[0] ?? 0) - low)).toBeLessThan(1e-8 * (1 + low) + 1e-11)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('rates of dated flows', () => {
  const flow = (on: string, amount: number) => ({ day: day(on), amount: fromNumber(amount) })

  test('the example of the spreadsheet function XIRR gives 0.373362535', () => {
    const { roots, reason } = datedRates([
      flow('2008-03-01', 2750),
      flow('2009-04-01', 2750),
      flow('2008-01-01', -10000),
      flow('2009-02-15', 3250),
      flow('2008-10-30', 4250),
    ])
    expect(reason).toBeNull()
    expect(roots[0]).toBeCloseTo(0.373362535, 7)
  })
  test('Act/365: a leap year lasts 366/365 of a year', () => {
    expect(datedRates([flow('2024-01-01', -100), flow('2025-01-01', 110)]).roots[0]).toBeCloseTo(
      1.1 ** (365 / 366) - 1,
      12,
    )
    expect(datedRates([flow('2025-01-01', -100), flow('2026-01-01', 110)]).roots).toEqual([0.1])
  })
  test('a root that only touches zero is found, and several are all found', () => {
    const at = (offset: number, amount: number) => ({
      day: addDays(day('2025-01-01'), offset),
      amount: fromNumber(amount),
    })
    // (1 − 2y)(1 − 3y)(1 − 4y) in y = (1+r)^(−100/365)
    const growth = [2, 3, 4].map((g) => g ** (365 / 100) - 1)
    const { roots } = datedRates([at(0, 1), at(100, -9), at(200, 26), at(300, -24)])
    expect(roots).toHaveLength(3)
    roots.forEach((rate, i) => {
      expect(rate).toBeCloseTo(growth[i] ?? 0, 6)
    })
    expect(datedRates([at(0, -1), at(100, 4), at(200, -4)]).roots).toHaveLength(1)
    expect(datedRates([at(0, -1), at(100, 1), at(200, -1)]).reason).toBe('no-real-root')
  })
  test('order does not matter, flows of one day are added, and every rate found makes them worth nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: -900, max: 900 })), {
          minLength: 2,
          maxLength: 15,
        }),
        (pairs) => {
          const flows = pairs.map(([offset, amount]) => ({
            day: addDays('2020-02-29' as LocalDay, offset),
            amount: decimal(String(amount)),
          }))
          const found = datedRates(flows)
          expect(datedRates([...flows].reverse())).toEqual(found)
          // Next to −1 a float64 rate says too little of 1 + r for this check.
          for (const rate of found.roots.filter((r) => r > -0.99)) {
            const parts = pairs.map(([offset, amount]) => amount * Math.exp((-offset / 365) * Math.log1p(rate)))
            const size = parts.reduce((a, b) => a + Math.abs(b), 0)
            expect(Math.abs(parts.reduce((a, b) => a + b, 0))).toBeLessThanOrEqual(1e-9 * size)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
  test('a gain too quick for any number is named, not written as infinity', () => {
    expect(datedRates([flow('2025-01-01', -1), flow('2025-01-02', 1000)]).reason).toBe('beyond-numbers')
  })
})

test('the modified rate leads from what was paid to what it grew to', () => {
  // Hand computation: paid 1000 now and 4000·1.1^−3; 5000·1.12³·… as in the textbook example of MIRR.
  const flows = [-1000, -4000, 5000, 2000]
  const paid = 1000 + 4000 / 1.1
  const grown = 5000 * 1.12 + 2000
  expect(modifiedRate(flows, 0.1, 0.12)).toBeCloseTo((grown / paid) ** (1 / 3) - 1, 14)
  expect(modifiedRate([-1, -1], 0.1, 0.1)).toBeNull()
  expect(modifiedRate([1, 1], 0.1, 0.1)).toBeNull()
})
