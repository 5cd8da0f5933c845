import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { month } from '../../calendar/day.ts'
import type { MonthBlock } from '../blocks/month-block.ts'
import { packBlock, unpackBlock, valuesOfMonth } from '../blocks/month-block.ts'
import { MISSING, Quality } from '../series.ts'
import { balanceMonth, packMonth } from './balance-month.ts'
import { exactMonth } from './exact-month.ts'

const MARCH = month('2026-03')
const HOURS = valuesOfMonth(MARCH, 4)

/** A block whose values repeat a short pattern; null is missing. */
function block(point: string, direction: 'withdrawal' | 'feed-in', pattern: readonly (number | null)[]): MonthBlock {
  const wh = new Int32Array(HOURS)
  const quality = new Uint8Array(HOURS)
  for (let t = 0; t < HOURS; t += 1) {
    const value = pattern[t % pattern.length] ?? null
    wh[t] = value ?? MISSING
    quality[t] = value === null ? Quality.missing : Quality.measured
  }
  return packBlock({ point, direction, netting: 'netted', month: MARCH, slotsPerValue: 4 }, wh, quality)
}

const value = fc.oneof(fc.nat({ max: 50 }), fc.nat({ max: 200_000 }), fc.constant(null))
const pattern = fc.array(value, { minLength: 1, maxLength: 31 })
const side = fc.array(pattern, { minLength: 1, maxLength: 7 })

/** Month sums and exact shares as fractions over one common denominator per interval: slow and obvious. */
function plainly(consumption: readonly MonthBlock[], generation: readonly MonthBlock[]) {
  const known = (of: MonthBlock) => Array.from(unpackBlock(of).wh, (wh) => (wh === MISSING ? 0 : wh))
  const c = consumption.map(known)
  const g = generation.map(known)
  const total = (rows: number[][], t: number) => rows.reduce((sum, row) => sum + (row[t] ?? 0), 0)
  const shares = c.map(() => 0)
  let selfUse = 0
  for (let t = 0; t < HOURS; t += 1) {
    const consumed = total(c, t)
    const met = Math.min(consumed, total(g, t))
    selfUse += met
    for (const [i, row] of c.entries())
      if (consumed > 0) shares[i] = (shares[i] ?? 0) + ((row[t] ?? 0) * met) / consumed
  }
  return { selfUse, shares, sums: c.map((row) => row.reduce((a, b) => a + b, 0)) }
}

describe('the balance of a month', () => {
  test('parts add up to the whole, none above its consumption, each within a watt-hour of its exact share', () => {
    fc.assert(
      fc.property(side, side, fc.constantFrom('wasm-simd' as const, 'typescript' as const), (use, make, engine) => {
        const consumption = use.map((p, i) => block(`P${i}`, 'withdrawal', p))
        const generation = make.map((p, i) => block(`P${i}`, 'feed-in', p))
        const result = balanceMonth(packMonth(consumption, generation, engine))
        const oracle = plainly(consumption, generation)
        const { totals } = result
        expect(totals.selfUseWh).toBe(oracle.selfUse)
        expect(totals.consumptionWh - totals.selfUseWh).toBe(totals.withdrawalWh)
        expect(totals.generationWh - totals.selfUseWh).toBe(totals.surplusWh)
        expect([...result.consumerWh]).toEqual(oracle.sums)
        expect(result.allocatedWh.reduce((a, b) => a + b, 0)).toBe(totals.selfUseWh)
        for (const [i, part] of result.allocatedWh.entries()) {
          expect(Number.isInteger(part)).toBe(true)
          expect(part).toBeLessThanOrEqual(result.consumerWh[i] ?? -1)
          expect(Math.abs(part - (oracle.shares[i] ?? Number.NaN))).toBeLessThan(1 + 1e-6)
        }
        for (let t = 0; t < HOURS; t += 1) {
          const absent = use.filter((p) => p[t % p.length] === null).length
          expect(result.missingConsumption?.[t] ?? 0).toBe(absent)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('the header sums of the blocks are the sums the kernel finds', () => {
    const consumption = [block('B', 'withdrawal', [1, null, 70_000]), block('A', 'withdrawal', [5])]
    const generation = [block('A', 'feed-in', [3, 9])]
    const result = balanceMonth(packMonth(consumption, generation))
    expect(result.consumers).toEqual(['A', 'B'])
    expect([...result.consumerWh]).toEqual([consumption[1]?.sumWh, consumption[0]?.sumWh])
    expect([...result.generatorWh]).toEqual([generation[0]?.sumWh])
  })

  test('an interval without a value is counted, and a month without gaps says so', () => {
    const whole = balanceMonth(packMonth([block('A', 'withdrawal', [5])], [block('A', 'feed-in', [3])]))
    expect([whole.missingConsumption, whole.missingGeneration]).toEqual([null, null])
    const gap = balanceMonth(packMonth([block('A', 'withdrawal', [5, null])], [block('A', 'feed-in', [3])]))
    expect(gap.missingConsumption?.slice(0, 4)).toEqual(new Uint32Array([0, 1, 0, 1]))
  })

  test('the same point twice on one side is a fault, never added twice', () => {
    const twice = [block('A', 'withdrawal', [5]), block('A', 'withdrawal', [5])]
    expect(() => packMonth(twice, [])).toThrow(/two blocks of A/)
  })
})

describe('whole watt-hours from shares in doubles', () => {
  test('ties go by position', () => {
    expect([...exactMonth(new Float64Array([0.5, 0.5, 0.5, 0.5]), new Float64Array([1, 1, 1, 1]), 2)]).toEqual([
      1, 1, 0, 0,
    ])
  })
  test('a share a hair below a whole number takes its watt-hour back', () => {
    expect([...exactMonth(new Float64Array([5 - 1e-13, 2.4, 1.6]), new Float64Array([5, 9, 9]), 9)]).toEqual([5, 2, 2])
  })
  test('a full receiver takes no more', () => {
    expect([...exactMonth(new Float64Array([3, 0.5, 0.5]), new Float64Array([3, 1, 1]), 4)]).toEqual([3, 1, 0])
  })
  test('shares that miss the total are a broken promise', () => {
    expect(() => exactMonth(new Float64Array([1, 1]), new Float64Array([9, 9]), 5)).toThrow(/miss/)
  })
})
