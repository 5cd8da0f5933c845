import { describe, expect, test } from 'vitest'
import { day, daysBetween } from '../calendar/day.ts'
import { isWorkingDay } from '../calendar/holidays.ts'
import { newCitations } from './citations.ts'
import { publicHolidays } from './public-holidays.ts'

function free(from: string, to: string): string[] {
  return [...publicHolidays(day(from), day(to), newCitations())].sort()
}

describe('days off', () => {
  test('of 2026 are the fourteen named ones', () => {
    expect(free('2026-01-01', '2027-01-01')).toEqual([
      '2026-01-01',
      '2026-01-06',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-03',
      '2026-05-24',
      '2026-06-04',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
    ])
  })
  test('Christmas Eve is a working day in 2024 and free from 2025', () => {
    expect(free('2024-12-24', '2024-12-25')).toEqual([])
    expect(free('2025-12-24', '2025-12-25')).toEqual(['2025-12-24'])
    expect(free('2024-12-01', '2026-01-01').filter((one) => one.endsWith('12-24'))).toEqual(['2025-12-24'])
  })
  test.each([
    [2023, 251],
    [2024, 252],
    [2025, 251],
    [2026, 253],
  ])('leave %i with %i working days', (year, count) => {
    const [from, to] = [day(`${year}-01-01`), day(`${year + 1}-01-01`)]
    const holidays = publicHolidays(from, to, newCitations())
    expect(daysBetween(from, to).filter((one) => isWorkingDay(one, holidays))).toHaveLength(count)
  })
  test('cite the rules of both sides of a change', () => {
    const cite = newCitations()
    publicHolidays(day('2025-01-01'), day('2025-03-01'), cite)
    publicHolidays(day('2025-01-01'), day('2025-03-01'), cite)
    expect([...cite.used.keys()]).toEqual([
      'calendar.public-holidays@2011-01-01',
      'calendar.public-holidays@2025-02-01',
    ])
  })
})
