import type { Slot } from '../calendar/slot.ts'

/** Which register of a point: withdrawal from the grid, or feed-in to it. Never added together. @pl pobór, oddanie */
export type Direction = 'withdrawal' | 'feed-in'

/** Raw registers, or after the hourly netting of phases. @pl przed bilansowaniem, po zbilansowaniu */
export type Netting = 'raw' | 'netted'

/** Marks a missing value in `Series.wh`; energy itself is never negative. Missing is missing, never zero. */
export const MISSING = -1

/** What a value rests on, stored beside it in `Series.quality`. */
export const Quality = {
  missing: 0,
  measured: 1,
  /** Estimated by the distributor. */
  estimated: 2,
  /** Put in by us, with the method in the substitution record. */
  substituted: 3,
  /** Came with a later file and replaced another value. */
  corrected: 4,
  /** Made from a standard profile or a plant model, not from a meter. */
  modelled: 5,
} as const
export type Quality = (typeof Quality)[keyof typeof Quality]

/** Interval energy of one register of one point: whole watt-hours per interval, gap-free in time. */
export interface Series {
  readonly point: string
  readonly direction: Direction
  readonly netting: Netting
  /** Start of the first interval. */
  readonly start: Slot
  /** Quarter-hours in one value: 1 (15 minutes) or 4 (one hour). */
  readonly slotsPerValue: 1 | 4
  /** Energy of each interval [Wh], {@link MISSING} where none is known. */
  readonly wh: Int32Array
  /** One {@link Quality} per value. */
  readonly quality: Uint8Array
}

/** The slot after the last interval. */
export function endOf(series: Series): Slot {
  return (series.start + series.wh.length * series.slotsPerValue) as Slot
}

/**
 * The same energy per hour: four quarters make an hour; an hour with a missing quarter is missing.
 *
 * @refuses nothing; a quarter-hour series must start on a full hour and end on one (a broken promise otherwise)
 */
export function toHours(series: Series): Series {
  if (series.slotsPerValue === 4) return series
  if (series.start % 4 !== 0 || series.wh.length % 4 !== 0)
    throw new Error(`toHours: ${series.point} does not begin and end on full hours`)
  const hours = series.wh.length / 4
  const wh = new Int32Array(hours)
  const quality = new Uint8Array(hours)
  for (let h = 0; h < hours; h += 1) {
    let total = 0
    let worst: number = Quality.measured
    let missing = false
    for (let q = h * 4; q < h * 4 + 4; q += 1) {
      const value = series.wh[q] ?? MISSING
      if (value === MISSING) missing = true
      total += value
      worst = Math.max(worst, series.quality[q] ?? Quality.missing)
    }
    wh[h] = missing ? MISSING : total
    quality[h] = missing ? Quality.missing : worst
  }
  return { ...series, slotsPerValue: 4, wh, quality }
}
