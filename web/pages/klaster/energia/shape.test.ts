import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../../domain/calendar/day.ts'
import { startOfDay } from '../../../../domain/calendar/slot.ts'
import { durationOf, inSteps, seasonOf, totalsOf, typicalDaysOf, yearMapOf } from './shape.ts'

const start = startOfDay(day('2025-01-01'))
const end = startOfDay(day('2026-01-01'))
const year = { start, short: 0, wh: Float64Array.from({ length: end - start }, (_, i) => (i * 7) % 1000) }

const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.constant(Number.NaN)), {
  minLength: 1,
  maxLength: 2000,
})

describe('the shapes the explorer shows', () => {
  test.each(['quarter', 'hour', 'day', 'month'] as const)('energy is kept when summed by %s', (step) => {
    const sum = inSteps(year, step).wh.reduce((a, b) => a + b, 0)
    expect(sum).toBe(totalsOf(year).wh)
  })
  test('a year has 365 local days, 12 months and 8760 hours', () => {
    expect(inSteps(year, 'day').wh).toHaveLength(365)
    expect(inSteps(year, 'month').wh).toHaveLength(12)
    expect(inSteps(year, 'hour').wh).toHaveLength(8760)
  })
  test('energy and missing values are kept whatever is missing', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('hour', 'day', 'month' as const), (wh, step) => {
        const series = { start, short: 0, wh: Float64Array.from(wh) }
        const steps = inSteps(series, step as 'hour')
        const { wh: sum, missing } = totalsOf(series)
        expect(steps.wh.reduce((a, b) => a + (Number.isNaN(b) ? 0 : b), 0)).toBe(sum)
        expect(steps.missing.reduce((a, b) => a + b, 0)).toBe(missing)
      }),
    )
  })
  test('a day with nothing measured is missing, not zero', () => {
    const series = { start, short: 0, wh: new Float64Array(96).fill(Number.NaN) }
    expect(inSteps(series, 'day').wh[0]).toBeNaN()
  })
  test('the hour the spring change leaves out stays empty on the map; the autumn day is full', () => {
    const { days, values: map } = yearMapOf(year)
    const spring = days.indexOf(day('2025-03-30'))
    expect(map.subarray(spring * 96 + 8, spring * 96 + 12).every(Number.isNaN)).toBe(true)
    const autumn = days.indexOf(day('2025-10-26'))
    expect(map.subarray(autumn * 96, autumn * 96 + 96).some(Number.isNaN)).toBe(false)
  })
  test('a duration curve falls from the greatest to the least power', () => {
    const curve = durationOf(year)
    expect(curve[0]?.[1]).toBeCloseTo(999 * 0.004, 9)
    expect(curve.at(-1)).toEqual([100, 0])
    curve.forEach(([, power], i) => {
      if (i > 0) expect(power).toBeLessThanOrEqual(curve[i - 1]?.[1] ?? 0)
    })
  })
  test('seasons go by whole months and together are the whole year', () => {
    expect(
      ['2025-01-15', '2025-02-28', '2025-03-01', '2025-06-01', '2025-11-30', '2025-12-01'].map((text) =>
        seasonOf(day(text)),
      ),
    ).toEqual(['winter', 'winter', 'spring', 'summer', 'autumn', 'winter'])
  })
  test('a typical day of a season that has no reading is missing, not zero', () => {
    const january = { start, wh: new Float64Array(96 * 31).fill(250), short: 0 }
    expect(typicalDaysOf(january, 'summer').workday.every(Number.isNaN)).toBe(true)
    expect(typicalDaysOf(january, 'winter').workday.every((power) => Math.abs(power - 1) < 1e-12)).toBe(true)
  })
  test('a constant load has the same power in every hour of the typical days', () => {
    const { workday, weekend } = typicalDaysOf({ start, short: 0, wh: new Float64Array(end - start).fill(250) })
    for (const power of [...workday, ...weekend]) expect(power).toBeCloseTo(1, 12)
  })
})
