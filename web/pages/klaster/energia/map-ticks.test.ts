import { describe, expect, test } from 'vitest'
import { addDays, day } from '../../../../domain/calendar/day.ts'
import { wordsIn } from '../../../ui/words.ts'
import { mapTicks } from './map-ticks.ts'

const from = (first: string, count: number) => Array.from({ length: count }, (_, at) => addDays(day(first), at))

describe('names under the map of days and hours', () => {
  test('a year is named by its months', () => {
    const ticks = mapTicks(from('2025-01-01', 365), wordsIn('pl'))
    expect(ticks).toHaveLength(12)
    expect(ticks[1]).toEqual({ day: 31, text: 'lut' })
  })
  test('a month is named by some of its days, a week by each', () => {
    expect(mapTicks(from('2025-03-01', 31), wordsIn('pl')).map(({ text }) => text)).toEqual([
      '01.03',
      '06.03',
      '11.03',
      '16.03',
      '21.03',
      '26.03',
      '31.03',
    ])
    expect(mapTicks(from('2025-02-26', 7), wordsIn('pl'))).toHaveLength(7)
    expect(mapTicks(from('2025-03-01', 90), wordsIn('pl')).length).toBeLessThanOrEqual(9)
  })
})
