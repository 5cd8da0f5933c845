import type { Slot } from '../../../domain/calendar/slot.ts'
import { SLOTS_PER_HOUR } from '../../../domain/calendar/slot.ts'
import type { PointFacts } from '../../../domain/metering/point-facts.ts'
import { monthReports } from '../../../domain/metering/quality/month-report.ts'
import type { Direction, Series } from '../../../domain/metering/series.ts'
import { MISSING, Quality, toHours } from '../../../domain/metering/series.ts'
import { repair } from '../../../domain/metering/substitution/repair.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { AnalysisPeriod } from './lay-on-year.ts'
import type { MonthQuality } from './result.ts'

/** One register of a point over the whole period, hour by hour, without gaps, and what it is worth. */
export interface RegisterHours {
  readonly wh: Int32Array
  readonly quality: readonly MonthQuality[]
  readonly findings: readonly Finding[]
}

/** The series cut and stretched to the period: what it does not reach is missing. */
export function cropTo(series: Series, period: AnalysisPeriod): Series {
  const step = series.slotsPerValue
  const count = (period.hours * SLOTS_PER_HOUR) / step
  const wh = new Int32Array(count).fill(MISSING)
  const quality = new Uint8Array(count)
  const shift = (series.start - period.start) / step
  const from = Math.max(0, -shift)
  const to = Math.min(series.wh.length, count - shift)
  if (to > from) {
    wh.set(series.wh.subarray(from, to), from + shift)
    quality.set(series.quality.subarray(from, to), from + shift)
  }
  return { ...series, start: period.start, wh, quality }
}

/** Raw registers come first; netted ones only where there is nothing else. */
export function chosenRegister(readings: readonly Series[], direction: Direction): Series | undefined {
  const fitting = readings.filter((series) => series.direction === direction)
  return fitting.find(({ netting }) => netting === 'raw') ?? fitting[0]
}

/** Fills what no method of substitution could, by the mean of the same hour of the day: a register ends without holes. */
function fillByMean(series: Series): { wh: Int32Array; filled: number } {
  const sums = new Float64Array(24)
  const counts = new Float64Array(24)
  series.wh.forEach((value, h) => {
    if (value === MISSING) return
    sums[h % 24] = (sums[h % 24] as number) + value
    counts[h % 24] = (counts[h % 24] as number) + 1
  })
  const known = counts.reduce((a, b) => a + b, 0)
  const overall = known === 0 ? 0 : sums.reduce((a, b) => a + b, 0) / known
  let filled = 0
  const wh = series.wh.map((value, h) => {
    if (value !== MISSING) return value
    filled += 1
    const count = counts[h % 24] as number
    return Math.round(count === 0 ? overall : (sums[h % 24] as number) / count)
  })
  return { wh, filled }
}

/**
 * Makes one register ready for settlement: gaps filled by the methods of substitution, summed to hours.
 *
 * @param raw  the register cut to the period
 * @returns undefined when the register has no value at all in the period
 */
export function readyRegister(
  raw: Series,
  facts: PointFacts,
  profile: string | null,
  period: AnalysisPeriod,
): RegisterHours | undefined {
  if (raw.wh.every((value) => value === MISSING)) return undefined
  const { series, findings } = repair(raw, { facts, profile })
  const hours = toHours(series)
  const { wh, filled } = fillByMean(hours)
  const span = { from: period.start, to: (period.start + period.hours * SLOTS_PER_HOUR) as Slot }
  const quality = monthReports(hours, span).map((report): MonthQuality => {
    const { month, expected, measured, estimated, substituted, corrected, modelled, missing } = report
    return {
      month,
      expected,
      measured: measured + corrected,
      estimated,
      substituted: substituted + missing,
      modelled,
      missing: 0,
    }
  })
  const told = filled === 0 ? [] : [finding('folder.filled-by-mean', 'warning', { point: raw.point, hours: filled })]
  return {
    wh,
    quality,
    findings: [...findings.filter(({ code }) => code !== 'metering.not-filled' || filled === 0), ...told],
  }
}

/** Month rows of a register made wholly from a model. */
export function modelledMonths(wh: Int32Array, period: AnalysisPeriod): MonthQuality[] {
  const quality = new Uint8Array(wh.length).fill(Quality.modelled)
  const series: Series = {
    point: '',
    direction: 'withdrawal',
    netting: 'raw',
    start: period.start,
    slotsPerValue: 4,
    wh,
    quality,
  }
  const span = { from: period.start, to: (period.start + period.hours * SLOTS_PER_HOUR) as Slot }
  return monthReports(series, span).map(({ month, expected, modelled }) => ({
    month,
    expected,
    measured: 0,
    estimated: 0,
    substituted: 0,
    modelled,
    missing: 0,
  }))
}
