import type { Slot } from '../../calendar/slot.ts'
import { Refusal } from '../../problems/refusal.ts'
import type { Both } from '../both.ts'
import type { Series } from '../series.ts'
import { Quality } from '../series.ts'
import type { Stretch, SubstitutionMethod, SubstitutionRecord } from './record.ts'

function stretch(series: Series, from: number, to: number): Stretch {
  return { wh: [...series.wh.subarray(from, to)], quality: [...series.quality.subarray(from, to)] }
}

/**
 * Fills missing values of `[from, to)` (indices) and records it. The series given is not changed.
 *
 * @param values  one per interval, or undefined to leave it; where the series holds an energy it must be undefined
 */
export function substitute(
  series: Series,
  from: number,
  values: readonly (number | undefined)[],
  method: SubstitutionMethod,
  reason: Both,
): { series: Series; record: SubstitutionRecord } {
  const to = from + values.length
  const wh = series.wh.slice()
  const quality = series.quality.slice()
  values.forEach((value, k) => {
    if (value === undefined) return
    if ((series.wh[from + k] ?? 0) >= 0) throw new Error('substitute: only missing values are filled')
    if (!Number.isInteger(value) || value < 0) throw new Error(`substitute: ${value} is no whole energy`)
    wh[from + k] = value
    quality[from + k] = Quality.substituted
  })
  const filled = { ...series, wh, quality }
  return { series: filled, record: recordOf(series, filled, from, to, method, reason) }
}

/** The record of a change of the values `[from, to)` (indices). */
export function recordOf(
  before: Series,
  after: Series,
  from: number,
  to: number,
  method: SubstitutionMethod,
  reason: Both,
): SubstitutionRecord {
  const { point, direction, netting, start, slotsPerValue } = before
  return {
    point,
    direction,
    netting,
    from: (start + from * slotsPerValue) as Slot,
    to: (start + to * slotsPerValue) as Slot,
    slotsPerValue,
    method,
    before: stretch(before, from, to),
    after: stretch(after, from, to),
    reason,
  }
}

/**
 * Takes a substitution back: the series is then what it was before, value by value.
 *
 * @refuses metering.undo-mismatch when the series does not hold what the record put in (a later change stands on it)
 * @pl cofnięcie zastąpienia
 */
export function undo(series: Series, record: SubstitutionRecord): Series {
  const from = (record.from - series.start) / series.slotsPerValue
  const to = (record.to - series.start) / series.slotsPerValue
  const now = stretch(series, Math.max(0, from), Math.max(0, to))
  const same =
    series.point === record.point &&
    series.direction === record.direction &&
    series.netting === record.netting &&
    series.slotsPerValue === record.slotsPerValue &&
    from >= 0 &&
    to <= series.wh.length &&
    now.wh.every((wh, i) => wh === record.after.wh[i]) &&
    now.quality.every((quality, i) => quality === record.after.quality[i])
  if (!same) throw new Refusal('metering.undo-mismatch', { point: record.point, from: record.from })
  const wh = series.wh.slice()
  const quality = series.quality.slice()
  wh.set(record.before.wh, from)
  quality.set(record.before.quality, from)
  return { ...series, wh, quality }
}

/** Takes back a list of substitutions, the last first. @refuses metering.undo-mismatch */
export function undoAll(series: Series, records: readonly SubstitutionRecord[]): Series {
  return records.reduceRight(undo, series)
}
