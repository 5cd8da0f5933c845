import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, month } from '../../calendar/day.ts'
import type { Slot } from '../../calendar/slot.ts'
import { startOfMonth } from '../../calendar/slot.ts'
import type { Series } from '../series.ts'
import { MISSING, Quality } from '../series.ts'
import { blocksOf, packBlock, unpackBlock, valuesOfMonth } from './month-block.ts'

const point = '590322400000000017'

describe('month blocks', () => {
  test('a series of any start and length comes back from its blocks, and what it does not reach is missing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 8000 }),
        fc.array(fc.oneof(fc.nat({ max: 70_000 }), fc.constant(MISSING)), { minLength: 1, maxLength: 7000 }),
        (shift, values) => {
          const first = month('2025-09')
          const start = (startOfMonth(first) + shift) as Slot
          const wh = Int32Array.from(values)
          const quality = Uint8Array.from(values, (v) => (v === MISSING ? Quality.missing : Quality.measured))
          const series: Series = {
            point,
            direction: 'withdrawal',
            netting: 'raw',
            start,
            slotsPerValue: 1,
            wh,
            quality,
          }
          const blocks = blocksOf(series)
          const all = blocks.flatMap((block) => [...unpackBlock(block).wh])
          const before = start - startOfMonth(blocks[0]?.month ?? first)
          expect(all.slice(before, before + wh.length)).toEqual([...wh])
          expect(all.filter((v) => v !== MISSING).reduce((a, b) => a + b, 0)).toBe(
            blocks.reduce((sum, block) => sum + block.sumWh, 0),
          )
          expect(all.filter((v) => v === MISSING).length).toBe(blocks.reduce((sum, b) => sum + b.missing, 0))
        },
      ),
      { numRuns: 30 },
    )
  })

  test.each([
    ['2025-03', 2972],
    ['2025-10', 2980],
    ['2026-02', 2688],
  ])('%s has %i quarter-hours', (text, count) => {
    expect(valuesOfMonth(month(text), 1)).toBe(count)
  })

  test('values up to 65,535 Wh take two bytes, larger ones four', () => {
    const of = addMonths(month('2026-01'), 1)
    const make = (value: number) => {
      const wh = new Int32Array(valuesOfMonth(of, 4)).fill(value)
      const key = { point, direction: 'feed-in', netting: 'raw', month: of, slotsPerValue: 4 } as const
      return packBlock(key, wh, new Uint8Array(wh.length).fill(Quality.measured))
    }
    expect(make(65_535).wh.BYTES_PER_ELEMENT).toBe(2)
    expect(make(65_536).wh.BYTES_PER_ELEMENT).toBe(4)
    expect(() => make(2 ** 29)).toThrow(/value/)
  })

  test('a missing value is no zero: the header counts it, and a month of nothing has no maximum', () => {
    const of = month('2026-02')
    const count = valuesOfMonth(of, 4)
    const key = { point, direction: 'feed-in', netting: 'raw', month: of, slotsPerValue: 4 } as const
    const empty = packBlock(key, new Int32Array(count).fill(MISSING), new Uint8Array(count))
    expect([empty.sumWh, empty.maxWh, empty.missing]).toEqual([0, null, count])
    expect(() => packBlock(key, new Int32Array(count), new Uint8Array(count))).toThrow(/quality/)
  })
})
