import type { LocalGrid } from '../local-grid.ts'
import { localGrid } from '../local-grid.ts'
import type { PointFacts } from '../point-facts.ts'
import type { Series } from '../series.ts'
import { MISSING, Quality } from '../series.ts'
import type { MeteringSettings } from '../settings.ts'
import type { QualityFinding } from './located.ts'

/** A series with its local days, as the checks look at it. */
export interface View {
  readonly series: Series
  readonly grid: LocalGrid
  readonly facts: PointFacts
  readonly settings: MeteringSettings
}

/** One check: looks at one register and says what it found. */
export type Check = (view: View) => QualityFinding[]

/** Both registers of a point with the same netting and the same intervals; one may be absent. */
export interface PairView {
  readonly withdrawal: View | null
  readonly feedIn: View | null
}

export function viewOf(series: Series, facts: PointFacts, settings: MeteringSettings): View {
  return { series, grid: localGrid(series.start, series.wh.length, series.slotsPerValue), facts, settings }
}

/** Whether a value came from a meter (measured or corrected), so that a meter can be blamed for it. */
export function isMetered(quality: number | undefined): boolean {
  return quality === Quality.measured || quality === Quality.corrected
}

/** Sum of the known values of a stretch [Wh], and how many are known. */
export function knownSum(series: Series, from: number, to: number): { wh: number; known: number } {
  let wh = 0
  let known = 0
  for (let i = from; i < to; i += 1) {
    const value = series.wh[i] ?? MISSING
    if (value >= 0) {
      wh += value
      known += 1
    }
  }
  return { wh, known }
}

/** Energy of each local day [Wh]; NaN where a day is cut or has a missing value. */
export function dayTotals({ series, grid }: View): Float64Array {
  return Float64Array.from(grid.days, (day) => {
    const { wh, known } = knownSum(series, day.from, day.to)
    return day.complete && known === day.to - day.from ? wh : Number.NaN
  })
}

/** The middle value; NaN of nothing. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2
}

/** Runs of consecutive indices `[from, to)` where `holds`. */
export function runs(count: number, holds: (i: number) => boolean): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (let i = 0; i < count; ) {
    if (!holds(i)) {
      i += 1
      continue
    }
    const from = i
    while (i < count && holds(i)) i += 1
    found.push({ from, to: i })
  }
  return found
}
