import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { month } from '../../calendar/day.ts'
import type { Slot } from '../../calendar/slot.ts'
import { slotsOfMonth, startOfMonth } from '../../calendar/slot.ts'
import { blocksOf } from '../../metering/blocks/month-block.ts'
import { balanceMonth, packMonth } from '../../metering/kernel/balance-month.ts'
import type { Direction, Series } from '../../metering/series.ts'
import { MISSING, Quality } from '../../metering/series.ts'
import { clusterRows, groupRows } from './balance-rows.ts'
import { balanceIntervals } from './interval-balance.ts'
import { periodsOf } from './periods.ts'

const OCTOBER = month('2025-10')

describe('the month kernel and the interval balance', () => {
  test('agree in every total, interval by interval, and in a point’s month to the rounding of its intervals', () => {
    const pattern = fc.array(fc.oneof(fc.nat({ max: 900 }), fc.nat({ max: 90_000 }), fc.constant(MISSING)), {
      minLength: 1,
      maxLength: 50,
    })
    const rows = fc.array(pattern, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(rows, rows, (use, make) => {
        const intervals = slotsOfMonth(OCTOBER)
        const start = startOfMonth(OCTOBER)
        const series =
          (direction: Direction) =>
          (values: number[], i: number): Series => {
            const wh = Int32Array.from({ length: intervals }, (_, t) => values[t % values.length] ?? MISSING)
            const quality = Uint8Array.from(wh, (v) => (v === MISSING ? Quality.missing : Quality.measured))
            return { point: `P${i}`, direction, netting: 'netted', start: start as Slot, slotsPerValue: 1, wh, quality }
          }
        const consumption = use.map(series('withdrawal'))
        const generation = make.map(series('feed-in'))
        const fast = balanceMonth(packMonth(consumption.flatMap(blocksOf), generation.flatMap(blocksOf)))
        const slow = balanceIntervals({ start, slotsPerValue: 1, intervals, consumption, generation })
        for (const column of ['consumptionWh', 'generationWh', 'selfUseWh', 'withdrawalWh', 'surplusWh'] as const)
          expect(fast[column]).toEqual(slow[column])
        const [total] = clusterRows(slow, periodsOf(slow, 'month'))
        expect(total).toMatchObject(fast.totals)
        const points = groupRows(slow, periodsOf(slow, 'whole'), (point) => point)
        for (const [i, point] of fast.consumers.entries()) {
          const row = points.find(({ group }) => group === point)?.total
          expect(row?.consumptionWh).toBe(fast.consumerWh[i])
          // Each interval rounds by less than one watt-hour.
          expect(Math.abs((row?.selfUseWh ?? Number.NaN) - (fast.allocatedWh[i] ?? Number.NaN))).toBeLessThan(intervals)
        }
        const missing = slow.missing ?? new Uint32Array(intervals)
        for (let t = 0; t < intervals; t += 1)
          expect((fast.missingConsumption?.[t] ?? 0) + (fast.missingGeneration?.[t] ?? 0)).toBe(missing[t])
      }),
      { numRuns: 15 },
    )
  })
})
