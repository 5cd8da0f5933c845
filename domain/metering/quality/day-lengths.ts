import type { LocalDay } from '../../calendar/day.ts'
import { slotsOfDay } from '../../calendar/slot.ts'
import type { Finding } from '../../problems/finding.ts'
import { finding } from '../../problems/finding.ts'
import { dayPl } from './located.ts'

/** How many rows a file has for one local day, before they become a series. */
export interface DayRows {
  readonly day: LocalDay
  readonly values: number
}

/**
 * Rows of a file per day against the length of the day: 23, 24 or 25 hours.
 *
 * A file that has 24 hours on both days of clock change gives constant time; that is one finding and not two, as the
 * remedy is one. This runs on what a reader counted, since a series has lost what does not fit the clock.
 *
 * @param point          code of the point
 * @param rows           rows per day, each day once
 * @param slotsPerValue  4 for hours, 1 for quarter-hours
 * @pl liczba wartości w dobie
 */
export function dayLengths(point: string, rows: readonly DayRows[], slotsPerValue: 1 | 4): Finding[] {
  const ordinary = 96 / slotsPerValue
  const wrong = rows.filter(({ day, values }) => values !== slotsOfDay(day) / slotsPerValue)
  const years = new Map<string, DayRows[]>()
  for (const row of rows)
    if (slotsOfDay(row.day) !== 96) years.set(row.day.slice(0, 4), [...(years.get(row.day.slice(0, 4)) ?? []), row])
  const constant = [...years].filter(([, days]) => days.length === 2 && days.every((d) => d.values === ordinary))
  const explained = new Set(constant.flatMap(([, days]) => days.map((d) => d.day)))
  return [
    ...constant.map(([year]) => finding('metering.no-clock-change', 'error', { point, year, found: ordinary })),
    ...wrong
      .filter(({ day }) => !explained.has(day))
      .map(({ day, values }) =>
        finding('metering.day-length', 'warning', {
          point,
          day,
          firstDay: day,
          firstDayPl: dayPl(day),
          found: values,
          expected: slotsOfDay(day) / slotsPerValue,
        }),
      ),
  ]
}
