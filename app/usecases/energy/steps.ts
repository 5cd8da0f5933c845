import type { LocalDay } from '../../../domain/calendar/day.ts'
import { addDays, addMonths, earlierDay, firstDay, monthOf } from '../../../domain/calendar/day.ts'
import type { Slot } from '../../../domain/calendar/slot.ts'
import { localDayOf, SLOTS_PER_HOUR, startOfDay } from '../../../domain/calendar/slot.ts'
import type { Quarters } from './quarters.ts'

export const STEPS = ['quarter', 'hour', 'day', 'month'] as const
export type Step = (typeof STEPS)[number]

/** A stretch of time that is summed to one value. */
export interface Stretch {
  /** Local day it begins on. */
  readonly day: LocalDay
  readonly start: Slot
  readonly end: Slot
}

/** The stretches of `[from, to)`; days and months are local, a month cut by the period is cut. */
export function stretchesOf(from: LocalDay, to: LocalDay, step: Step): Stretch[] {
  const out: Stretch[] = []
  if (step === 'day' || step === 'month') {
    for (let day = from; day < to; ) {
      const next = earlierDay(step === 'day' ? addDays(day, 1) : firstDay(addMonths(monthOf(day), 1)), to)
      out.push({ day, start: startOfDay(day), end: startOfDay(next) })
      day = next
    }
    return out
  }
  const [length, end] = [step === 'hour' ? SLOTS_PER_HOUR : 1, startOfDay(to)]
  for (let at = startOfDay(from) as number; at < end; at += length)
    out.push({ day: localDayOf(at as Slot), start: at as Slot, end: (at + length) as Slot })
  return out
}

/** Energy of a stretch [Wh]: the sum of what is known, null where nothing is; and what it is short of. */
export function sumOver(quarters: Quarters, { start, end }: Pick<Stretch, 'start' | 'end'>) {
  let wh: number | null = null
  let missing = 0
  for (let at = start - quarters.start; at < end - quarters.start; at += 1) {
    missing += quarters.gaps[at] as number
    const value = quarters.wh[at] as number
    if (!Number.isNaN(value)) wh = (wh ?? 0) + value
  }
  return { wh, missing }
}
