import { Refusal } from '../../../domain/problems/refusal.ts'
import type { CsvRow } from './csv.ts'
import { readCsv } from './csv.ts'
import type { Source } from './source.ts'
import { readWallTime } from './time-text.ts'

/** Rows looked at: two days of quarter-hours of one point. */
const LOOKED_AT = 400

export interface Step {
  /** Quarter-hours in one interval. */
  readonly step: 1 | 4
  /** Minutes of the day of the first label; NaN when there is none. */
  readonly first: number
}

/** Quarter-hours in an interval, from the labels of one series: the smallest step between neighbours. */
export function stepOf(labels: readonly number[], refuse: (minutes: number) => Refusal): 1 | 4 {
  let smallest = Number.POSITIVE_INFINITY
  for (let i = 1; i < labels.length; i += 1) {
    const apart = Math.abs((labels[i] ?? 0) - (labels[i - 1] ?? 0))
    if (apart > 0 && apart < smallest) smallest = apart
  }
  // A single interval says nothing of its length: hours, unless it stands on a quarter.
  if (smallest === Number.POSITIVE_INFINITY) return labels.some((label) => label % 60 !== 0) ? 1 : 4
  if (smallest % 60 === 0) return 4
  if (smallest % 15 === 0) return 1
  throw refuse(smallest)
}

/** The step of a long CSV whose labels are local times. @refuses imports.interval-length */
export async function stepOfLabels(
  source: Source,
  separator: string,
  headerLine: number,
  label: (row: CsvRow) => string,
): Promise<Step> {
  const labels: number[] = []
  let first = Number.NaN
  await readCsv(source, separator, (row) => {
    if (row.line <= headerLine) return true
    const found = readWallTime(label(row))
    if (found?.minutes !== undefined) {
      if (labels.length === 0) first = found.minutes
      labels.push(found.day * 1440 + found.minutes)
    }
    return labels.length < LOOKED_AT
  })
  return {
    step: stepOf(
      labels,
      (minutes) => new Refusal('imports.interval-length', { minutes }, source.place(headerLine + 1)),
    ),
    first,
  }
}
