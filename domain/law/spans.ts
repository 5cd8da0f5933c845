import type { LocalDay } from '../calendar/day.ts'
import type { Citations } from './citations.ts'
import { read } from './citations.ts'
import type { InForce } from './entry.ts'

/** A part of a period in which one value of an entry holds, `[from, to)`. */
export interface LawSpan {
  readonly from: LocalDay
  readonly to: LocalDay
  readonly entry: InForce
}

/**
 * A period cut where the value of an entry changes, and on further days the caller names.
 *
 * @param id    law entry
 * @param from  first day
 * @param to    day after the last
 * @param cuts  days on which a new part begins for another reason (a change of VAT, of a seller's price)
 * @refuses     law.not-covered when a day of the period has no value
 */
export function lawSpans(
  id: string,
  from: LocalDay,
  to: LocalDay,
  cite: Citations,
  cuts: readonly LocalDay[] = [],
): LawSpan[] {
  const spans: LawSpan[] = []
  for (let at = from; at < to; ) {
    const entry = read(id, at, cite)
    let end = entry.to !== null && entry.to < to ? entry.to : to
    for (const cut of cuts) if (cut > at && cut < end) end = cut
    spans.push({ from: at, to: end, entry })
    at = end
  }
  return spans
}

/** `charges.res-fee@2026-01-01`: how a line of a bill names its source. */
export function sourceOf(entry: InForce): string {
  return `${entry.id}@${entry.from}`
}
