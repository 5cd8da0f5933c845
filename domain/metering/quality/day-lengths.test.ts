import { describe, expect, test } from 'vitest'
import { day, daysBetween } from '../../calendar/day.ts'
import { slotsOfDay } from '../../calendar/slot.ts'
import { dayLengths } from './day-lengths.ts'

const year = daysBetween(day('2025-01-01'), day('2026-01-01'))
const codes = (rows: { day: (typeof year)[number]; values: number }[], slotsPerValue: 1 | 4 = 4) =>
  dayLengths('P', rows, slotsPerValue).map((f) => [f.code, f.facts.day ?? f.facts.year])

describe('rows of a file per day', () => {
  test('a right year of hours and of quarters is silent', () => {
    expect(codes(year.map((d) => ({ day: d, values: slotsOfDay(d) / 4 })))).toEqual([])
    expect(
      codes(
        year.map((d) => ({ day: d, values: slotsOfDay(d) })),
        1,
      ),
    ).toEqual([])
  })
  test('8760 rows, 24 on each day, are one finding: the file knows no clock change', () => {
    expect(codes(year.map((d) => ({ day: d, values: 24 })))).toEqual([['metering.no-clock-change', '2025']])
  })
  test('a lost 25th hour and a short ordinary day are told by day', () => {
    const rows = year.map((d) => ({ day: d, values: slotsOfDay(d) / 4 }))
    const changed = rows.map((r) => ({
      day: r.day,
      values: ['2025-10-26', '2025-06-01'].includes(r.day) ? r.values - 1 : r.values,
    }))
    expect(codes(changed)).toEqual([
      ['metering.day-length', '2025-06-01'],
      ['metering.day-length', '2025-10-26'],
    ])
  })
})
