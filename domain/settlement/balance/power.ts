import type { Slot } from '../../calendar/slot.ts'
import { SLOTS_PER_HOUR } from '../../calendar/slot.ts'

/** The largest mean power of an interval, and the interval it was in first. */
export interface Peak {
  readonly kw: number
  readonly slot: Slot
}

/** Mean power of an interval [kW] from its energy [Wh]. */
export function meanKw(wh: number, slotsPerValue: 1 | 4): number {
  return (wh * SLOTS_PER_HOUR) / slotsPerValue / 1000
}

/** The peak of a series of energies [Wh]; null where there is no energy at all. */
export function peakOf(wh: Float64Array, start: Slot, slotsPerValue: 1 | 4): Peak | null {
  let at = -1
  let most = 0
  for (let t = 0; t < wh.length; t += 1)
    if ((wh[t] as number) > most) {
      most = wh[t] as number
      at = t
    }
  return at < 0 ? null : { kw: meanKw(most, slotsPerValue), slot: (start + at * slotsPerValue) as Slot }
}

/** Mean power over peak power, from 0 to 1; null without energy. @pl stopień wykorzystania mocy szczytowej */
export function loadFactor(wh: Float64Array): number | null {
  let total = 0
  let most = 0
  for (const value of wh) {
    total += value
    if (value > most) most = value
  }
  return most === 0 ? null : total / wh.length / most
}

/** Powers from largest to smallest [kW]: the n-th value is exceeded or met in n intervals. @pl krzywa uporządkowana */
export function durationCurve(wh: Float64Array, slotsPerValue: 1 | 4): Float64Array {
  return wh
    .map((value) => meanKw(value, slotsPerValue))
    .sort()
    .reverse()
}
