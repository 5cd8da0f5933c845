import type { LocalMonth } from '../../calendar/day.ts'
import type { Slot } from '../../calendar/slot.ts'
import { SLOTS_PER_HOUR } from '../../calendar/slot.ts'
import { localGrid } from '../local-grid.ts'
import type { Direction, Netting, Series } from '../series.ts'
import { MISSING, Quality } from '../series.ts'

/** What the readings of one register are made of in one local month. @pl jakość danych w miesiącu */
export interface MonthReport {
  readonly month: LocalMonth
  readonly point: string
  readonly direction: Direction
  readonly netting: Netting
  /** Intervals the month has within the period asked for; 23- and 25-hour days counted rightly. */
  readonly expected: number
  readonly measured: number
  readonly estimated: number
  readonly substituted: number
  readonly corrected: number
  readonly modelled: number
  readonly missing: number
  /** Sum of what is known [Wh]. */
  readonly knownWh: number
  /** Longest run of missing intervals within the month; a gap over the month's end is cut there and told in both. */
  readonly longestGap: { readonly from: Slot; readonly to: Slot; readonly hours: number } | null
}

interface Tally {
  counts: number[]
  expected: number
  wh: number
  gapFrom: number
  gapTo: number
}

function valueAt(series: Series, slot: number): { wh: number; quality: number } {
  const i = (slot - series.start) / series.slotsPerValue
  const wh = i >= 0 && i < series.wh.length ? (series.wh[i] ?? MISSING) : MISSING
  return wh < 0 ? { wh: MISSING, quality: Quality.missing } : { wh, quality: series.quality[i] ?? Quality.missing }
}

function emptyTally(): Tally {
  return { counts: [0, 0, 0, 0, 0, 0], expected: 0, wh: 0, gapFrom: 0, gapTo: 0 }
}

function longest(tally: Tally): MonthReport['longestGap'] {
  const { gapFrom, gapTo } = tally
  if (gapTo === gapFrom) return null
  return { from: gapFrom as Slot, to: gapTo as Slot, hours: (gapTo - gapFrom) / SLOTS_PER_HOUR }
}

/**
 * Counts per local month what a register consists of.
 *
 * @param series  the register; values below zero count as missing
 * @param period  `[from, to)` that should be there (whole intervals); what lies outside the series is missing
 * @returns       one report per month of the period, in order; the counts of a month sum to `expected`
 */
export function monthReports(series: Series, period: { readonly from: Slot; readonly to: Slot }): MonthReport[] {
  const step = series.slotsPerValue
  const count = Math.max(0, Math.ceil((period.to - period.from) / step))
  const grid = localGrid(period.from, count, step)
  const months = new Map<LocalMonth, Tally>()
  let gap: { tally: Tally; from: number } | null = null
  const closeGap = (at: number) => {
    if (gap && at - gap.from > gap.tally.gapTo - gap.tally.gapFrom) {
      gap.tally.gapFrom = gap.from
      gap.tally.gapTo = at
    }
    gap = null
  }
  for (const day of grid.days) {
    let tally = months.get(day.month)
    if (!tally) {
      tally = emptyTally()
      months.set(day.month, tally)
      closeGap(period.from + day.from * step)
    }
    for (let i = day.from; i < day.to; i += 1) {
      const slot = period.from + i * step
      const { wh, quality } = valueAt(series, slot)
      tally.expected += 1
      // An unknown quality byte is a broken promise of a reader, found by its own check; the value is there.
      const kind = wh >= 0 && (quality === Quality.missing || quality > Quality.modelled) ? Quality.measured : quality
      tally.counts[kind] = (tally.counts[kind] ?? 0) + 1
      if (wh >= 0) {
        tally.wh += wh
        closeGap(slot)
      } else gap ??= { tally, from: slot }
    }
  }
  closeGap(period.from + count * step)
  const { point, direction, netting } = series
  return [...months].map(([month, tally]) => ({
    month,
    point,
    direction,
    netting,
    expected: tally.expected,
    measured: tally.counts[Quality.measured] ?? 0,
    estimated: tally.counts[Quality.estimated] ?? 0,
    substituted: tally.counts[Quality.substituted] ?? 0,
    corrected: tally.counts[Quality.corrected] ?? 0,
    modelled: tally.counts[Quality.modelled] ?? 0,
    missing: tally.counts[Quality.missing] ?? 0,
    knownWh: tally.wh,
    longestGap: longest(tally),
  }))
}
