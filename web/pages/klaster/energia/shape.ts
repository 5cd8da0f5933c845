import type { LocalDay } from '../../../../domain/calendar/day.ts'
import { weekday } from '../../../../domain/calendar/day.ts'
import type { Slot } from '../../../../domain/calendar/slot.ts'
import { localGrid } from '../../../../domain/metering/local-grid.ts'
import type { QuarterSeries } from '../../../api/energy.ts'

export type Step = 'quarter' | 'hour' | 'day' | 'month'

/** Consecutive stretches of time with the energy of each. */
export interface Steps {
  /** Start of each [s since 1970 UTC]. */
  readonly times: Float64Array
  /** Energy [Wh] of the values that are there; NaN where there is none at all. */
  readonly wh: Float64Array
  /** Missing quarter-hours in each. */
  readonly missing: Int32Array
  readonly step: Step
}

function keyAt(step: Step, series: QuarterSeries): (index: number) => number | string {
  if (step === 'hour') return (index) => Math.floor((series.start + index) / 4)
  const grid = localGrid(series.start as Slot, series.wh.length, 1)
  return step === 'day' ? (index) => grid.dayOf[index] ?? 0 : (index) => grid.days[grid.dayOf[index] ?? 0]?.month ?? ''
}

/** Sums quarter-hours to hours, local days or local months; what is missing is counted, never taken for zero. */
export function inSteps(series: QuarterSeries, step: Step): Steps {
  const { start, wh } = series
  if (step === 'quarter') {
    return {
      times: Float64Array.from(wh, (_, index) => (start + index) * 900),
      wh,
      missing: Int32Array.from(wh, (value) => (Number.isNaN(value) ? 1 : 0)),
      step,
    }
  }
  const keyOf = keyAt(step, series)
  const times: number[] = []
  const sums: number[] = []
  const missing: number[] = []
  let last: number | string | undefined
  for (let index = 0; index < wh.length; index += 1) {
    const key = keyOf(index)
    if (key !== last) {
      times.push((start + index) * 900)
      sums.push(Number.NaN)
      missing.push(0)
      last = key
    }
    const at = sums.length - 1
    const value = wh[index] ?? Number.NaN
    if (Number.isNaN(value)) missing[at] = (missing[at] ?? 0) + 1
    else sums[at] = Number.isNaN(sums[at] ?? Number.NaN) ? value : (sums[at] ?? 0) + value
  }
  return { times: Float64Array.from(times), wh: Float64Array.from(sums), missing: Int32Array.from(missing), step }
}

export interface Totals {
  readonly wh: number
  readonly missing: number
  readonly count: number
}

/** Sum of what is there, and how much is not. */
export function totalsOf({ wh }: QuarterSeries): Totals {
  let sum = 0
  let missing = 0
  for (const value of wh) {
    if (Number.isNaN(value)) missing += 1
    else sum += value
  }
  return { wh: sum, missing, count: wh.length }
}

/** Local days across, 96 quarters of the wall clock down: mean power [kW]; NaN where there is none. */
export function yearMapOf({ start, wh }: QuarterSeries): {
  readonly days: readonly LocalDay[]
  readonly values: Float64Array
} {
  const grid = localGrid(start as Slot, wh.length, 1)
  const sums = new Float64Array(grid.days.length * 96)
  const counts = new Uint8Array(sums.length)
  wh.forEach((value, index) => {
    if (Number.isNaN(value)) return
    const at = (grid.dayOf[index] ?? 0) * 96 + (grid.wall[index] ?? 0)
    sums[at] = (sums[at] ?? 0) + value * 0.004
    counts[at] = (counts[at] ?? 0) + 1
  })
  return {
    days: grid.days.map(({ day }) => day),
    values: sums.map((sum, at) => (counts[at] ? sum / (counts[at] ?? 1) : Number.NaN)),
  }
}

/** Power [kW] in falling order, with the share of time it is reached or passed; at most `points` of them. */
export function durationOf({ wh }: QuarterSeries, points = 400): readonly (readonly [number, number])[] {
  const there = wh.filter((value) => !Number.isNaN(value)).sort()
  const count = there.length
  if (count === 0) return []
  const wanted = Math.min(points, count)
  return Array.from({ length: wanted }, (_, i) => {
    const rank = wanted === 1 ? 0 : Math.round((i / (wanted - 1)) * (count - 1))
    return [(rank / Math.max(1, count - 1)) * 100, (there[count - 1 - rank] ?? 0) * 0.004] as const
  })
}

export const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const
export type Season = (typeof SEASONS)[number]

/** The season of a day, by whole months: winter is December to February. */
export function seasonOf(day: LocalDay): Season {
  return SEASONS[Math.floor((Number(day.slice(5, 7)) % 12) / 3)] ?? 'winter'
}

export interface TypicalDays {
  /** Mean powers of 24 hours [kW]; NaN for an hour without a value. */
  readonly workday: number[]
  readonly weekend: number[]
}

/** Mean day of workdays and of weekends, of all days or of those of one season. */
export function typicalDaysOf({ start, wh }: QuarterSeries, season?: Season): TypicalDays {
  const grid = localGrid(start as Slot, wh.length, 1)
  const isWeekend = grid.days.map(({ day }) => weekday(day) >= 6)
  const isWanted = grid.days.map(({ day }) => season === undefined || seasonOf(day) === season)
  const sums = [new Float64Array(24), new Float64Array(24)] as const
  const counts = [new Int32Array(24), new Int32Array(24)] as const
  wh.forEach((value, index) => {
    const at = grid.dayOf[index] ?? 0
    if (Number.isNaN(value) || !isWanted[at]) return
    const kind = isWeekend[at] ? 1 : 0
    const hour = (grid.wall[index] ?? 0) >> 2
    sums[kind][hour] = (sums[kind][hour] ?? 0) + value
    counts[kind][hour] = (counts[kind][hour] ?? 0) + 1
  })
  const mean = (kind: 0 | 1) =>
    Array.from(sums[kind], (sum, hour) => (counts[kind][hour] ? (sum / (counts[kind][hour] ?? 1)) * 0.004 : Number.NaN))
  return { workday: mean(0), weekend: mean(1) }
}

/** The stretch with the most energy. */
export function mostOf({ times, wh }: Steps): { readonly time: number; readonly wh: number } | undefined {
  let best = -1
  wh.forEach((value, index) => {
    if (!Number.isNaN(value) && (best < 0 || value > (wh[best] ?? 0))) best = index
  })
  return best < 0 ? undefined : { time: times[best] ?? 0, wh: wh[best] ?? 0 }
}
