import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import type { Slot } from '../calendar/slot.ts'
import { localTime, startOfDay } from '../calendar/slot.ts'
import { localGrid } from './local-grid.ts'

describe('the local days of a series', () => {
  test('every value stands on the day and at the wall-clock time the calendar gives', () => {
    const from = startOfDay(day('2024-01-01'))
    const to = startOfDay(day('2028-01-01'))
    fc.assert(
      fc.property(
        fc.integer({ min: from, max: to }),
        fc.integer({ min: 1, max: 9000 }),
        fc.constantFrom(1 as const, 4 as const),
        fc.nat(),
        (at, count, slotsPerValue, pick) => {
          const start = (slotsPerValue === 4 ? at - (at % 4) : at) as Slot
          const grid = localGrid(start, count, slotsPerValue)
          const i = pick % count
          const local = localTime((start + i * slotsPerValue) as Slot)
          const on = grid.days[grid.dayOf[i] ?? -1]
          expect(on?.day).toBe(local.day)
          expect(on && on.from <= i && i < on.to).toBe(true)
          expect(grid.wall[i]).toBe(slotsPerValue === 4 ? local.hour : local.hour * 4 + local.minute / 15)
          expect(grid.days.reduce((n, d) => n + d.to - d.from, 0)).toBe(count)
        },
      ),
      { numRuns: 300 },
    )
  })
  test('days cut by the ends of the series are not complete', () => {
    const grid = localGrid((startOfDay(day('2026-03-28')) + 4) as Slot, 24 + 23 + 24, 4)
    expect(grid.days.map((d) => [d.day, d.complete, d.to - d.from])).toEqual([
      ['2026-03-28', false, 23],
      ['2026-03-29', true, 23],
      ['2026-03-30', true, 24],
      ['2026-03-31', false, 1],
    ])
  })
})
