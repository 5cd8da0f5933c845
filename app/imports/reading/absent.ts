import { SECONDS_PER_SLOT } from '../../../domain/calendar/slot.ts'
import { UNNAMED } from './register.ts'
import { dayShape } from './wall-clock.ts'

/** Intervals that should be there and are not. */
export interface Absent {
  /** On days of which the file has other intervals. */
  inDays: number
  firstInDays: number
  /** On days the file leaves out altogether. */
  between: number
  firstGap: number
  lastGap: number
}

/** Intervals no line has named, told apart: on days that have others, and on days left out altogether. */
export function absentOf(start: number, step: number, quality: Uint8Array): Absent {
  const out: Absent = { inDays: 0, firstInDays: Number.NaN, between: 0, firstGap: Number.NaN, lastGap: Number.NaN }
  let day = Math.floor((start * SECONDS_PER_SLOT + 3600) / 86_400)
  for (let i = 0; i < quality.length; ) {
    const { start: dayStart, slots } = dayShape(day)
    const end = Math.min(quality.length, Math.ceil((dayStart + slots - start) / step))
    const before = i
    let absent = 0
    let first = Number.NaN
    for (; i < end; i += 1) {
      if (quality[i] !== UNNAMED) continue
      if (absent === 0) first = start + i * step
      absent += 1
    }
    if (absent > 0 && absent < end - before) {
      if (out.inDays === 0) out.firstInDays = first
      out.inDays += absent
    }
    if (absent > 0 && absent === end - before) {
      out.between += absent
      if (Number.isNaN(out.firstGap)) out.firstGap = day
      out.lastGap = day
    }
    day += 1
  }
  return out
}
