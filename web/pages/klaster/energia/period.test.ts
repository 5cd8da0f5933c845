import { describe, expect, test } from 'vitest'
import { begunDays, comparedWith, sameStretch } from './period.ts'

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
  test('a day is compared with the day before or the same day a year earlier; the leap day with the 28th', () => {
    expect(comparedWith('2026-03-01', 'poprzedni')).toBe('2026-02-28')
    expect(comparedWith('2024-02-29', 'rok')).toBe('2023-02-28')
  })
})
