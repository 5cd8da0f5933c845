import type { Slot } from '../../../domain/calendar/slot.ts'
import { SLOTS_PER_HOUR } from '../../../domain/calendar/slot.ts'

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

/** A sum of registers over consecutive intervals of one length. */
export interface Sums {
  readonly start: Slot
  readonly slotsPerValue: 1 | 4
  /** Energy [Wh] of the registers that have a value. */
  readonly wh: Float64Array
  /** How many have none, interval by interval; null when all have one. */
  readonly missing: Uint32Array | null
  readonly registers: number
}

/** Adds a sum; an hour's energy is laid on its four quarters, to the watt-hour. */
export function addSums(into: Quarters, { start, slotsPerValue, wh, missing, registers }: Sums): void {
  if (registers === 0) return
  const shift = start - into.start
  const first = Math.max(0, Math.floor(-shift / slotsPerValue))
  const end = Math.min(wh.length, Math.ceil((into.wh.length - shift) / slotsPerValue))
  for (let i = first; i < end; i += 1) {
    const without = missing === null ? 0 : (missing[i] as number)
    const value = without === registers ? Number.NaN : (wh[i] as number)
    const part = Math.floor(value / slotsPerValue)
    for (let q = 0; q < slotsPerValue; q += 1) {
      const slot = shift + i * slotsPerValue + q
      if (slot < 0 || slot >= into.wh.length) continue
      into.gaps[slot] = (into.gaps[slot] as number) + without
      if (Number.isNaN(value)) continue
      const own = part + (q < value - part * slotsPerValue ? 1 : 0)
      const before = into.wh[slot] as number
      into.wh[slot] = Number.isNaN(before) ? own : before + own
    }
  }
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
