import { describe, expect, test } from 'vitest'
import { day, weekday } from '../../../domain/calendar/day.ts'
import { localTime, type Slot } from '../../../domain/calendar/slot.ts'
import { calendarYear, layOnPeriod, sourceDay } from './lay-on-year.ts'

describe('a reading year laid on the calendar of another year', () => {
  test.each([
    [2025, 2026],
    [2024, 2026],
    [2023, 2026],
    [2026, 2025],
    [2025, 2028],
  ])('%i on %i keeps every weekday and every hour of the clock', (from, to) => {
    const source = calendarYear(from)
    const target = calendarYear(to)
    const map = layOnPeriod(source, target)
    expect(map.length).toBe(target.hours)
    let otherHour = 0
    for (let h = 0; h < target.hours; h += 1) {
      const a = localTime((target.start + h * 4) as Slot)
      const b = localTime((source.start + (map[h] ?? 0) * 4) as Slot)
      expect(weekday(b.day)).toBe(weekday(a.day))
      if (a.hour !== b.hour) otherHour += 1
    }
    // Only around a clock change on another day may an hour stand in for its neighbour.
    expect(otherHour).toBeLessThanOrEqual(4)
  })
  test('the same year is itself', () => {
    const year = calendarYear(2026)
    expect([...layOnPeriod(year, year)]).toEqual(Array.from({ length: 8760 }, (_, i) => i))
  })
  test('the last day, for which no day 52 weeks earlier is left, takes the same weekday at the other end', () => {
    expect(sourceDay(day('2026-12-31'), calendarYear(2025))).toBe('2025-01-02')
    expect(sourceDay(day('2026-01-01'), calendarYear(2025))).toBe('2025-01-02')
  })
})
