import { slotsOfMonth } from '../../calendar/slot.ts'
import { located, type QualityFinding } from './located.ts'
import type { MonthReport } from './month-report.ts'
import type { View } from './view.ts'

/**
 * Calendar years that are there in part: so few known values that yearly figures suffer. Single gaps are told by
 * month only.
 *
 * @param months  reports of one register
 * @pl niepełny rok
 */
export function yearLengths(months: readonly MonthReport[], { series, settings }: View): QualityFinding[] {
  const { slotsPerValue } = series
  const years = new Map<string, MonthReport[]>()
  for (const m of months) years.set(m.month.slice(0, 4), [...(years.get(m.month.slice(0, 4)) ?? []), m])
  return [...years].flatMap(([year, list]) => {
    if (list.length < 12) return []
    const whole = list.every((m) => m.expected === slotsOfMonth(m.month) / slotsPerValue)
    const found = list.reduce((n, m) => n + m.expected - m.missing, 0)
    const expected = list.reduce((n, m) => n + m.expected, 0)
    const gap = list.find((m) => m.longestGap)?.longestGap
    if (!whole || expected - found < settings.yearMissingShare * expected || !gap) return []
    const { point, direction } = list[0] as MonthReport
    return [
      located(
        'metering.year-length',
        'info',
        { point, direction, start: gap.from, slotsPerValue: 1 },
        0,
        gap.to - gap.from,
        {
          year,
          found,
          expected,
        },
      ),
    ]
  })
}
