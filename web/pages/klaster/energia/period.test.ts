import { describe, expect, test } from 'vitest'
import { begunDays, comparedWith, daysOf, isPeriod, moved, rangeOf, sameStretch, stepFor } from './period.ts'

describe('periods of the explorer', () => {
  test('a running year ends today, a past one on its last day, a future one is left whole', () => {
    expect(begunDays('2026', '2026-11-26')).toEqual({ from: '2026-01-01', to: '2026-11-27' })
    expect(begunDays('2025', '2026-11-26')).toEqual({ from: '2025-01-01', to: '2026-01-01' })
    expect(begunDays('2027', '2026-11-26')).toEqual({ from: '2027-01-01', to: '2028-01-01' })
  })
  test('a running month is compared with as many days of the month before', () => {
    const here = begunDays('2026-11', '2026-11-10')
    expect(sameStretch(here, '2026-11', comparedWith('2026-11', 'poprzedni'))).toEqual({
      from: '2026-10-01',
      to: '2026-10-11',
    })
  })
  test('a whole month is compared with the whole of the other, though it be longer', () => {
    const here = begunDays('2026-02', '2026-11-10')
    expect(sameStretch(here, '2026-02', '2026-01')).toEqual({ from: '2026-01-01', to: '2026-02-01' })
  })
  test('any days are a period: both ends count, steps keep the length, a year before keeps the days', () => {
    const spring = rangeOf('2024-02-15', '2024-02-29')
    expect(daysOf(spring)).toEqual({ from: '2024-02-15', to: '2024-03-01' })
    expect(moved(spring, 1)).toBe('2024-03-01..2024-03-15')
    expect(moved(spring, -1)).toBe('2024-01-31..2024-02-14')
    expect(comparedWith(spring, 'rok')).toBe('2023-02-15..2023-02-28')
    expect(comparedWith(spring, '2025-07')).toBe('2025-07')
    expect(stepFor(spring)).toBe('hour')
    expect(rangeOf('2024-02-15', '2024-02-15')).toBe('2024-02-15')
  })
  test('what is no day is no period', () => {
    for (const text of ['2025', '2025-12', '2025-02-28', '2025-02-28..2025-03-01']) expect(isPeriod(text)).toBe(true)
    for (const text of ['2025-13', '2025-02-30', '2025-03-02..2025-03-01', '2025..2026', 'a..b', 7])
      expect(isPeriod(text)).toBe(false)
  })
  test('a day is compared with the day before or the same day a year earlier; the leap day with the 28th', () => {
    expect(comparedWith('2026-03-01', 'poprzedni')).toBe('2026-02-28')
    expect(comparedWith('2024-02-29', 'rok')).toBe('2023-02-28')
  })
})
