import { dayFromEpoch, epochDay, monthOf } from '../../calendar/day.ts'
import type { Slot } from '../../calendar/slot.ts'
import { localDayOf, SLOTS_PER_HOUR, startOfDay, toUtcText } from '../../calendar/slot.ts'

export type PeriodKind = 'interval' | 'hour' | 'day' | 'month' | 'year' | 'whole'

/** Consecutive periods of a balance: period p covers intervals `[starts[p], starts[p + 1])`. */
export interface Periods {
  readonly kind: PeriodKind
  /** `2026-03-29T01:00:00Z` of intervals and hours, `2026-03-29`, `2026-03`, `2026`; `whole`. */
  readonly ids: readonly string[]
  readonly starts: Uint32Array
}

interface Span {
  readonly start: Slot
  readonly slotsPerValue: 1 | 4
  readonly intervals: number
}

/** Cuts intervals into hours, or into days, months or years of the local calendar; cut-off ends make shorter periods. */
export function periodsOf({ start, slotsPerValue, intervals }: Span, kind: PeriodKind): Periods {
  const ids: string[] = []
  const starts: number[] = []
  const open = (id: string, at: number) => {
    if (ids.at(-1) === id) return
    ids.push(id)
    starts.push(at)
  }
  const slotAt = (t: number) => (start + t * slotsPerValue) as Slot
  if (intervals > 0 && kind === 'whole') open('whole', 0)
  else if (kind === 'interval') for (let t = 0; t < intervals; t += 1) open(toUtcText(slotAt(t)), t)
  else if (kind === 'hour')
    for (let t = 0; t < intervals; t += 1)
      open(toUtcText((Math.floor(slotAt(t) / SLOTS_PER_HOUR) * SLOTS_PER_HOUR) as Slot), t)
  else if (intervals > 0) {
    // An interval belongs to the local day it starts in.
    const last = epochDay(localDayOf(slotAt(intervals - 1)))
    for (let n = epochDay(localDayOf(start)); n <= last; n += 1) {
      const day = dayFromEpoch(n)
      const from = Math.max(0, Math.ceil((startOfDay(day) - start) / slotsPerValue))
      open(kind === 'day' ? day : kind === 'month' ? monthOf(day) : day.slice(0, 4), from)
    }
  }
  return { kind, ids, starts: Uint32Array.from([...starts, intervals]) }
}
