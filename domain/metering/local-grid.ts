import type { LocalDay, LocalMonth } from '../calendar/day.ts'
import { addDays, monthOf } from '../calendar/day.ts'
import type { Slot } from '../calendar/slot.ts'
import { localDayOf, localTime, startOfDay } from '../calendar/slot.ts'

/** One local day of a grid; indices are clipped to the grid. */
export interface GridDay {
  readonly day: LocalDay
  readonly month: LocalMonth
  /** Index of the day's first value, and the index after its last. */
  readonly from: number
  readonly to: number
  /** Whether the whole day lies on the grid. */
  readonly complete: boolean
  /** 92, 96 or 100. */
  readonly slots: number
}

/** Local days and wall-clock positions of consecutive values: one walk for all series with the same intervals. */
export interface LocalGrid {
  readonly start: Slot
  readonly slotsPerValue: 1 | 4
  readonly count: number
  readonly days: readonly GridDay[]
  /** Index into `days` of each value. */
  readonly dayOf: Int32Array
  /** Position of each value on the wall clock: 0–95 (quarters) or 0–23 (hours); 2 stands twice on the autumn day. */
  readonly wall: Uint8Array
}

/** First quarter of the wall clock after the clock change: 2:00 becomes 3:00 in spring, 3:00 becomes 2:00 in autumn. */
const SPRING_GAP = 8
const AUTUMN_FOLD = 12

/** Wall-clock quarter (0–95) of the n-th quarter of a day that has `slots` quarters. */
export function wallQuarter(n: number, slots: number): number {
  if (slots === 92) return n < SPRING_GAP ? n : n + 4
  if (slots === 100) return n < AUTUMN_FOLD ? n : n - 4
  return n
}

function build(start: Slot, count: number, slotsPerValue: 1 | 4): LocalGrid {
  const days: GridDay[] = []
  const dayOf = new Int32Array(count)
  const wall = new Uint8Array(count)
  const end = start + count * slotsPerValue
  let day = localDayOf(start)
  let begin = startOfDay(day)
  while (begin < end) {
    const following = addDays(day, 1)
    const next = startOfDay(following)
    const slots = next - begin
    const from = Math.max(0, Math.ceil((begin - start) / slotsPerValue))
    const to = Math.min(count, Math.ceil((next - start) / slotsPerValue))
    for (let i = from; i < to; i += 1) {
      dayOf[i] = days.length
      const quarter = wallQuarter(start + i * slotsPerValue - begin, slots)
      wall[i] = slotsPerValue === 4 ? quarter >> 2 : quarter
    }
    days.push({ day, month: monthOf(day), from, to, slots, complete: begin >= start && next <= end })
    day = following
    begin = next
  }
  return { start, slotsPerValue, count, days, dayOf, wall }
}

const KEPT = 8
const kept = new Map<string, LocalGrid>()

/** The local days of `count` values from `start`; the last few are kept, as the points of a cluster share them. */
export function localGrid(start: Slot, count: number, slotsPerValue: 1 | 4): LocalGrid {
  const key = `${start}/${count}/${slotsPerValue}`
  let found = kept.get(key)
  if (!found) {
    found = build(start, count, slotsPerValue)
    const oldest = kept.keys().next().value
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest)
    kept.set(key, found)
  }
  return found
}

/** Wall-clock text of a slot, `14:15`. */
export function wallText(slot: Slot): string {
  const { hour, minute } = localTime(slot)
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
