import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Slot, slotAt, toUtcText } from '../calendar/slot.ts'
import { layOnYear } from './lay-on-year.ts'
import { toWattHours } from './watt-hours.ts'
import type { Weather } from './weather.ts'

function year(first: string, hours: number): Weather {
  const start = slotAt(first)
  return {
    start,
    label: { pl: '', en: '' },
    origin: 'typical-year',
    sunMinute: 30,
    ghi: null,
    dni: null,
    dhi: null,
    // Each hour carries its own number, so that the test sees where it came from.
    temperature: null,
    wind: Float64Array.from({ length: hours }, (_, h) => h),
    windHeightM: 10,
    pressure: null,
  }
}

/** Month, day and hour of UTC of an hour of a series. */
const stamp = (start: Slot, hour: number) => toUtcText((start + hour * 4) as Slot).slice(5)

describe('a year of weather on the calendar of another', () => {
  test.each([
    ['2001-01-01T00:00:00Z', 8760, 2025],
    ['2001-01-01T00:00:00Z', 8760, 2024],
    ['2020-01-01T00:00:00Z', 8784, 2025],
    ['2020-01-01T00:00:00Z', 8784, 2024],
    ['2024-12-31T23:00:00Z', 8760, 2026],
  ])('from %s (%i hours) to %i every hour keeps its day and its hour of UTC', (first, hours, target) => {
    const source = year(first, hours)
    const laid = layOnYear(source, target)
    const leap = target % 4 === 0
    expect(laid.wind).toHaveLength(leap ? 8784 : 8760)
    expect(toUtcText(laid.start)).toBe(`${target - 1}-12-31T23:00:00Z`)
    laid.wind?.forEach((from, h) => {
      const wanted = stamp(laid.start, h).replace('02-29', hours === 8784 ? '02-29' : '02-28')
      expect(stamp(source.start, from)).toBe(wanted)
    })
  })
  test('what is no whole year is refused', () => {
    expect(() => layOnYear(year('2025-01-01T00:00:00Z', 8000), 2025)).toThrow(/unequal-lengths/)
  })
})

describe('whole watt-hours of modelled energy', () => {
  test('their sum is the rounded sum, and no hour is off by more than 1 Wh', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 5000, noNaN: true })), (kwh) => {
        const wh = toWattHours(Float64Array.from(kwh))
        const total = kwh.reduce((a, b) => a + b * 1000, 0)
        expect(Math.abs(wh.reduce((a, b) => a + b, 0) - total)).toBeLessThanOrEqual(0.51)
        wh.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(Math.abs(value - (kwh[i] ?? 0) * 1000)).toBeLessThanOrEqual(1.001)
        })
      }),
    )
  })
})
