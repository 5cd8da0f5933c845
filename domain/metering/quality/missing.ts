import { located, type QualityFinding, shortNumber } from './located.ts'
import type { MonthReport } from './month-report.ts'

/**
 * One finding per month with missing values: how many, and the longest gap.
 *
 * An error when a day or more is missing in a row, since nothing short of a substitution heals it.
 *
 * @pl brakujące odczyty
 */
export function missingFindings(months: readonly MonthReport[]): QualityFinding[] {
  return months.flatMap((month) => {
    const gap = month.longestGap
    if (!gap) return []
    return [
      located(
        'metering.missing-values',
        gap.hours >= 24 ? 'error' : 'warning',
        { point: month.point, direction: month.direction, start: gap.from, slotsPerValue: 1 },
        0,
        gap.to - gap.from,
        {
          month: month.month,
          missing: month.missing,
          expected: month.expected,
          longestHours: shortNumber(gap.hours, 2),
        },
      ),
    ]
  })
}
