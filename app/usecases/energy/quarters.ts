import type { Slot } from '../../../domain/calendar/slot.ts'
import { SLOTS_PER_HOUR, startOfMonth } from '../../../domain/calendar/slot.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import { unpackBlock } from '../../../domain/metering/blocks/month-block.ts'
import { MISSING } from '../../../domain/metering/series.ts'

/** Quarter-hours summed over points. */
export interface Quarters {
  readonly start: Slot
  /** Energy [Wh] of the points that have a value; NaN where none has. */
  readonly wh: Float64Array
  /** How many registers should have a value and have none: what a sum is short of. */
  readonly gaps: Uint32Array
}

export function emptyQuarters(start: Slot, end: Slot): Quarters {
  const length = Math.max(0, end - start)
  return { start, wh: new Float64Array(length).fill(Number.NaN), gaps: new Uint32Array(length) }
}

/** Quarter-hours of registers without a value, over the whole. */
export function gapsIn({ gaps }: Quarters): number {
  return gaps.reduce((sum, one) => sum + one, 0)
}

/** Counts a register that is not there at all from one slot to another. */
export function addGap(into: Quarters, from: Slot, to: Slot): void {
  const [first, end] = [Math.max(0, from - into.start), Math.min(into.gaps.length, to - into.start)]
  for (let at = first; at < end; at += 1) into.gaps[at] = (into.gaps[at] as number) + 1
}

/** A month of quarter-hours without a gap, as most are: thousands of points make a plain loop worth while. */
function addWhole(into: Quarters, { wh }: MonthBlock, shift: number): void {
  const sum = into.wh
  const end = Math.min(wh.length, sum.length - shift)
  for (let i = Math.max(0, -shift); i < end; i += 1) {
    const before = sum[shift + i] as number
    const value = wh[i] as number
    sum[shift + i] = Number.isNaN(before) ? value : before + value
  }
}

/** Adds a block to the sum; an hour's energy is laid on its four quarters, to the watt-hour. */
export function addBlock(into: Quarters, block: MonthBlock): void {
  const first = startOfMonth(block.month)
  if (block.missing === 0 && block.slotsPerValue === 1) {
    addWhole(into, block, first - into.start)
    return
  }
  const { wh } = unpackBlock(block)
  const step = block.slotsPerValue
  wh.forEach((value, i) => {
    const at = first + i * step - into.start
    if (at + step <= 0 || at >= into.wh.length) return
    if (value === MISSING) {
      addGap(into, (into.start + at) as Slot, (into.start + at + step) as Slot)
      return
    }
    const part = Math.floor(value / step)
    for (let q = 0; q < step; q += 1) {
      const own = part + (q < value - part * step ? 1 : 0)
      const slot = at + q
      if (slot < 0 || slot >= into.wh.length) continue
      const before = into.wh[slot] as number
      into.wh[slot] = Number.isNaN(before) ? own : before + own
    }
  })
}

/**
 * What members used of what members fed in: by the hour, the smaller of both sums (the statutory hour of settlement),
 * laid on its quarters. An hour with an unknown side is unknown.
 *
 * @pl energia z klastra, godzina po godzinie
 */
export function matchedOf(withdrawal: Quarters, feedIn: Quarters): Quarters {
  const out: Quarters = {
    start: withdrawal.start,
    wh: new Float64Array(withdrawal.wh.length).fill(Number.NaN),
    gaps: gapsOfBoth(withdrawal, feedIn),
  }
  const offset = (SLOTS_PER_HOUR - (withdrawal.start % SLOTS_PER_HOUR)) % SLOTS_PER_HOUR
  for (let at = offset; at + SLOTS_PER_HOUR <= out.wh.length; at += SLOTS_PER_HOUR) {
    let [used, given] = [0, 0]
    for (let q = at; q < at + SLOTS_PER_HOUR; q += 1) {
      used += withdrawal.wh[q] as number
      // Where nobody feeds in, a quarter has no value on that side: nothing was matched then.
      given += Number.isNaN(feedIn.wh[q] as number) ? 0 : (feedIn.wh[q] as number)
    }
    if (Number.isNaN(used)) continue
    const matched = Math.min(used, given)
    const part = Math.floor(matched / SLOTS_PER_HOUR)
    for (let q = 0; q < SLOTS_PER_HOUR; q += 1) out.wh[at + q] = part + (q < matched - part * SLOTS_PER_HOUR ? 1 : 0)
  }
  return out
}

function gapsOfBoth(a: Quarters, b: Quarters): Uint32Array {
  return a.gaps.map((count, i) => count + (b.gaps[i] as number))
}

/** One less the other, which holds the gaps of both. */
export function lessOf(a: Quarters, b: Quarters): Quarters {
  return { start: a.start, wh: a.wh.map((value, i) => value - (b.wh[i] as number)), gaps: b.gaps }
}
