import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, civilFromDays, day, dayFromEpoch, daysFromCivil, epochDay, month, weekday } from './day.ts'
import { easterSunday } from './holidays.ts'
import {
  epochSeconds,
  localTime,
  type Slot,
  slotsAtLocal,
  slotsOfDay,
  slotsOfMonth,
  startOfDay,
  toUtcText,
} from './slot.ts'

const warsaw = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Warsaw',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

describe('the calendar of Europe/Warsaw', () => {
  test('every quarter-hour from 1997 to 2049 has the local time the time-zone database gives', () => {
    const from = startOfDay(day('1997-01-01'))
    const to = startOfDay(day('2050-01-01'))
    fc.assert(
      fc.property(fc.integer({ min: from, max: to - 1 }), (n) => {
        const slot = n as Slot
        const parts = Object.fromEntries(warsaw.formatToParts(new Date(slot * 900_000)).map((p) => [p.type, p.value]))
        const local = localTime(slot)
        expect(`${local.day} ${local.hour}:${local.minute}`).toBe(
          `${parts.year}-${parts.month}-${parts.day} ${Number(parts.hour)}:${Number(parts.minute)}`,
        )
      }),
      { numRuns: 3000 },
    )
  })
  test.each([
    ['2026-03-28', 96],
    ['2026-03-29', 92],
    ['2025-10-26', 100],
    ['2026-10-25', 100],
  ])('%s has %i quarter-hours', (text, count) => {
    expect(slotsOfDay(day(text))).toBe(count)
  })
  test('March is short and October long by an hour', () => {
    expect(slotsOfMonth(month('2025-03'))).toBe(2972)
    expect(slotsOfMonth(month('2025-10'))).toBe(2980)
  })
  test('half past two does not exist in spring and stands twice in autumn', () => {
    expect(slotsAtLocal(day('2026-03-29'), 150)).toEqual([])
    expect(slotsAtLocal(day('2025-10-26'), 150).map(toUtcText)).toEqual([
      '2025-10-26T00:30:00Z',
      '2025-10-26T01:30:00Z',
    ])
  })
  test('an instant without an offset is refused', () => {
    expect(() => epochSeconds('2026-01-01T00:00:00')).toThrow(/offset/)
    expect(epochSeconds('2026-01-01T00:00:00+01:00')).toBe(epochSeconds('2025-12-31T23:00Z'))
  })
})

describe('days', () => {
  test('count forth and back over four centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -150_000, max: 150_000 }), (n) => {
        const { year, month: m, day: d } = civilFromDays(n)
        expect(daysFromCivil(year, m, d)).toBe(n)
      }),
    )
    expect(dayFromEpoch(epochDay(day('2024-02-29')) + 1)).toBe('2024-03-01')
  })
  test.each(['2026-02-29', '2026-13-01', '2026-1-1', 'yesterday'])('%s is refused', (text) => {
    expect(() => day(text)).toThrow(/calendar/)
  })
  test('weekdays and months step rightly', () => {
    expect(weekday(day('2026-11-25'))).toBe(3)
    expect(addMonths(month('2026-11'), 14)).toBe('2028-01')
    expect(addMonths(month('2026-01'), -1)).toBe('2025-12')
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01')
  })
  test.each([
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
  ])('Easter of %i is %s', (year, expected) => {
    expect(easterSunday(year)).toBe(expected)
  })
})
