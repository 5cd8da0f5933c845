import type { LocalMonth } from '../../calendar/day.ts'
import { addMonths, monthOf } from '../../calendar/day.ts'
import type { Slot } from '../../calendar/slot.ts'
import { localDayOf, slotsOfMonth, startOfMonth } from '../../calendar/slot.ts'
import { WIDE_LIMIT } from '../kernel/pool.ts'
import type { Direction, Netting, Series } from '../series.ts'
import { endOf, MISSING, Quality } from '../series.ts'
import type { QualityRun } from './quality-runs.ts'
import { qualitiesOf, runsOf } from './quality-runs.ts'

/**
 * One register of one point in one local month: whole watt-hours packed in 16 bits where they fit, else in 32, with the
 * sums a reader of the header needs. A missing value stands as 0 among the values so that sums need no test, and is told
 * from a true zero by its quality, which every result counts: see `missing`.
 */
export interface MonthBlock {
  readonly point: string
  readonly direction: Direction
  readonly netting: Netting
  readonly month: LocalMonth
  readonly slotsPerValue: 1 | 4
  readonly wh: Uint16Array | Uint32Array
  /** Sum of the known values [Wh], exact. */
  readonly sumWh: number
  /** Largest known value [Wh]; null when none is known. */
  readonly maxWh: number | null
  /** Values not known. */
  readonly missing: number
  readonly quality: readonly QualityRun[]
}

const NARROW_LIMIT = 65_536

/** Intervals of a month: 2,976 quarter-hours and the like, or hours. */
export function valuesOfMonth(month: LocalMonth, slotsPerValue: 1 | 4): number {
  return slotsOfMonth(month) / slotsPerValue
}

/** Packs the values of one month, {@link MISSING} and {@link Quality.missing} where none is known. */
export function packBlock(
  key: Pick<MonthBlock, 'point' | 'direction' | 'netting' | 'month' | 'slotsPerValue'>,
  wh: Int32Array,
  quality: Uint8Array,
): MonthBlock {
  const { point, direction, netting, month, slotsPerValue } = key
  if (wh.length !== valuesOfMonth(month, slotsPerValue) || quality.length !== wh.length)
    throw new Error(`packBlock: ${point} ${month}: ${wh.length} values`)
  let sumWh = 0
  let missing = 0
  let max = -1
  for (let i = 0; i < wh.length; i += 1) {
    const value = wh[i] as number
    const absent = quality[i] === Quality.missing
    if (absent !== (value === MISSING) || value < MISSING || value >= WIDE_LIMIT)
      throw new Error(`packBlock: ${point} ${month}: value ${value} with quality ${quality[i]} at ${i}`)
    if (absent) missing += 1
    else {
      sumWh += value
      if (value > max) max = value
    }
  }
  const packed = max < NARROW_LIMIT ? new Uint16Array(wh.length) : new Uint32Array(wh.length)
  for (let i = 0; i < wh.length; i += 1) packed[i] = Math.max(0, wh[i] as number)
  const maxWh = max < 0 ? null : max
  return {
    point,
    direction,
    netting,
    month,
    slotsPerValue,
    wh: packed,
    sumWh,
    maxWh,
    missing,
    quality: runsOf(quality),
  }
}

/** The blocks of a series, one per local month it touches; what the series does not reach is missing. */
export function blocksOf(series: Series): MonthBlock[] {
  const { point, direction, netting, slotsPerValue } = series
  const blocks: MonthBlock[] = []
  if (series.wh.length === 0) return blocks
  const last = monthOf(localDayOf((endOf(series) - 1) as Slot))
  for (let month = monthOf(localDayOf(series.start)); month <= last; month = addMonths(month, 1)) {
    const start = startOfMonth(month)
    const count = valuesOfMonth(month, slotsPerValue)
    const wh = new Int32Array(count).fill(MISSING)
    const quality = new Uint8Array(count)
    const shift = (series.start - start) / slotsPerValue
    if (!Number.isInteger(shift)) throw new Error(`blocksOf: ${point} does not begin on a full interval`)
    const from = Math.max(0, -shift)
    const to = Math.min(series.wh.length, count - shift)
    wh.set(series.wh.subarray(from, to), from + shift)
    quality.set(series.quality.subarray(from, to), from + shift)
    blocks.push(packBlock({ point, direction, netting, month, slotsPerValue }, wh, quality))
  }
  return blocks
}

/** The values of a block as they were packed: {@link MISSING} where none is known. */
export function unpackBlock(block: MonthBlock): { wh: Int32Array; quality: Uint8Array } {
  const quality = qualitiesOf(block.quality, block.wh.length)
  const wh = Int32Array.from(block.wh)
  if (block.missing > 0) for (let i = 0; i < wh.length; i += 1) if (quality[i] === Quality.missing) wh[i] = MISSING
  return { wh, quality }
}
