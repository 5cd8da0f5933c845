import type { LocalMonth } from '../calendar/day.ts'
import { addMonths, monthOf } from '../calendar/day.ts'
import type { Slot } from '../calendar/slot.ts'
import { localDayOf, SLOTS_PER_HOUR, startOfMonth } from '../calendar/slot.ts'
import { Refusal } from '../problems/refusal.ts'
import type { RegimeInput } from './regime.ts'

/** Hours `[from, to)` of a period that lie in one local month. */
export interface MonthSpan {
  readonly month: LocalMonth
  readonly from: number
  readonly to: number
}

/** The local months of a period of whole hours, cut at its ends. */
export function monthsOf(start: Slot, hours: number): MonthSpan[] {
  const spans: MonthSpan[] = []
  let from = 0
  while (from < hours) {
    const month = monthOf(localDayOf((start + from * SLOTS_PER_HOUR) as Slot))
    const end = (startOfMonth(addMonths(month, 1)) - start) / SLOTS_PER_HOUR
    const to = Math.min(end, hours)
    spans.push({ month, from, to })
    from = to
  }
  return spans
}

/**
 * Proves the input of a regime: full hours, one length, whole energies ≥ 0, each point once.
 *
 * @refuses settlement.not-full-hours, settlement.lengths-differ, settlement.missing-energy, settlement.point-twice
 */
export function checkInput(input: RegimeInput): void {
  if (input.start % SLOTS_PER_HOUR !== 0) throw new Refusal('settlement.not-full-hours', { start: input.start })
  const seen = new Set<string>()
  for (const point of input.points) {
    if (seen.has(point.id)) throw new Refusal('settlement.point-twice', { point: point.id })
    seen.add(point.id)
    for (const series of [point.withdrawalWh, point.feedInWh, point.resFeedInWh, point.ownUseWh]) {
      if (!series) continue
      if (series.length !== input.hours)
        throw new Refusal('settlement.lengths-differ', { point: point.id, found: series.length, expected: input.hours })
      for (let h = 0; h < series.length; h += 1) {
        if ((series[h] ?? -1) < 0) throw new Refusal('settlement.missing-energy', { point: point.id, hour: h })
      }
    }
  }
}

/** Sum of `[from, to)` of a series [Wh]. */
export function sumOf(series: Int32Array, from = 0, to = series.length): number {
  let total = 0
  for (let h = from; h < to; h += 1) total += series[h] ?? 0
  return total
}
