import type { Slot } from '../../../domain/calendar/slot.ts'
import { SLOTS_PER_HOUR, startOfMonth } from '../../../domain/calendar/slot.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import { unpackBlock } from '../../../domain/metering/blocks/month-block.ts'
import { MISSING } from '../../../domain/metering/series.ts'

/** Quarter-hours summed over points. */
export interface Quarters {
  readonly start: Slot
  /** Energy [Wh]; NaN where no point has a value. */
  readonly wh: Float64Array
  /** Values that should be there and are not, over all points. */
  missing: number
}

export function emptyQuarters(start: Slot, end: Slot): Quarters {
  return { start, wh: new Float64Array(Math.max(0, end - start)).fill(Number.NaN), missing: 0 }
}

/** Adds a block to the sum; an hour's energy is laid on its four quarters, to the watt-hour. */
export function addBlock(into: Quarters, block: MonthBlock): void {
  const { wh } = unpackBlock(block)
  const first = startOfMonth(block.month)
  const step = block.slotsPerValue
  wh.forEach((value, i) => {
    const at = first + i * step - into.start
    if (at + step <= 0 || at >= into.wh.length) return
    if (value === MISSING) {
      into.missing += 1
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
    missing: 0,
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

export function lessOf(a: Quarters, b: Quarters): Quarters {
  return { start: a.start, wh: a.wh.map((value, i) => value - (b.wh[i] as number)), missing: a.missing }
}
