import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { month } from '../../../domain/calendar/day.ts'
import type { Slot } from '../../../domain/calendar/slot.ts'
import { startOfMonth } from '../../../domain/calendar/slot.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import { packBlock, unpackBlock, valuesOfMonth } from '../../../domain/metering/blocks/month-block.ts'
import { MISSING, Quality } from '../../../domain/metering/series.ts'
import { addMonth, sumWithin } from './add-month.ts'
import { emptyQuarters } from './quarters.ts'

const FEBRUARY = month('2025-02')
const START = startOfMonth(FEBRUARY)
const LENGTH = valuesOfMonth(FEBRUARY, 1)

function blockOf(point: string, slotsPerValue: 1 | 4, value: (i: number) => number): MonthBlock {
  const wh = Int32Array.from({ length: valuesOfMonth(FEBRUARY, slotsPerValue) }, (_, i) => value(i))
  const quality = Uint8Array.from(wh, (one) => (one === MISSING ? Quality.missing : Quality.measured))
  const key = { point, direction: 'withdrawal', netting: 'raw', month: FEBRUARY, slotsPerValue } as const
  return packBlock(key, wh, quality)
}

const quartersOf = (from: number, to: number) => ({
  withdrawal: emptyQuarters((START + from) as Slot, (START + to) as Slot),
  'feed-in': emptyQuarters((START + from) as Slot, (START + to) as Slot),
})

const value = fc.integer({ min: -1, max: 200_000 }).map((one) => (one < 0 ? MISSING : one))
const register = fc.record({ hourly: fc.boolean(), values: fc.array(value, { minLength: 8, maxLength: 8 }) })

describe('a month of many registers added up', () => {
  test('is the plain sum of what is known, whatever is missing, in hours or quarters, over any part of the month', () => {
    fc.assert(
      fc.property(
        fc.array(register, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        (registers, from, count) => {
          const blocks = registers.map(({ hourly, values }, p) =>
            blockOf(`P${p}`, hourly ? 4 : 1, (i) => values[i % values.length] as number),
          )
          const found = quartersOf(from, from + count)
          addMonth(found, blocks, new Map())
          for (let slot = from; slot < from + count; slot += 1) {
            const known = blocks.filter(({ slotsPerValue }) => slotsPerValue === 1)
            const quarters = known.map((block) => unpackBlock(block).wh[slot] as number)
            const hours = blocks
              .filter(({ slotsPerValue }) => slotsPerValue === 4)
              .map((block) => unpackBlock(block).wh[Math.floor(slot / 4)] as number)
            const missing = [...quarters, ...hours].filter((one) => one === MISSING).length
            expect(found.withdrawal.gaps[slot - from]).toBe(missing)
            const sum = found.withdrawal.wh[slot - from] as number
            expect(Number.isNaN(sum)).toBe(missing === blocks.length)
            const hour = hours.reduce((total, one) => total + Math.max(0, one), 0)
            const quarter = quarters.reduce((total, one) => total + Math.max(0, one), 0)
            if (!Number.isNaN(sum)) expect(Math.abs(sum - quarter - hour / 4)).toBeLessThan(1)
          }
        },
      ),
      { numRuns: 40 },
    )
  })
  test('the quarters of an hour add up to the hour, to the watt-hour', () => {
    const found = quartersOf(0, LENGTH)
    addMonth(found, [blockOf('P', 4, (i) => 101 + i)], new Map())
    expect([...found.withdrawal.wh.subarray(0, 4)]).toEqual([26, 25, 25, 25])
    expect(found.withdrawal.wh.subarray(4, 8).reduce((sum, one) => sum + one, 0)).toBe(102)
  })
  test('a later month of the same length is laid over the earlier without a trace of it', () => {
    const pools = new Map()
    addMonth(quartersOf(0, LENGTH), [blockOf('P', 1, () => 7), blockOf('Q', 1, () => 7)], pools)
    const found = quartersOf(0, LENGTH)
    addMonth(found, [blockOf('P', 1, () => 1)], pools)
    expect(found.withdrawal.wh.every((one) => one === 1)).toBe(true)
    expect(found['feed-in'].wh.every(Number.isNaN)).toBe(true)
  })
})

describe('the sum of a register', () => {
  const block = blockOf('P', 1, (i) => (i === 5 ? MISSING : 2))
  test('of a whole month is its header, with what is missing in it', () => {
    expect(sumWithin(block, START, (START + LENGTH) as Slot)).toEqual({ wh: 2 * (LENGTH - 1), missing: 1 })
  })
  test('of a part counts the values that begin in it; of nothing known it is unknown, never zero', () => {
    expect(sumWithin(block, (START + 4) as Slot, (START + 8) as Slot)).toEqual({ wh: 6, missing: 1 })
    expect(sumWithin(block, (START + 5) as Slot, (START + 6) as Slot)).toEqual({ wh: null, missing: 1 })
    const none = blockOf('P', 1, () => MISSING)
    expect(sumWithin(none, START, (START + LENGTH) as Slot)).toEqual({ wh: null, missing: LENGTH })
  })
})
