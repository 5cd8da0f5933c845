import { dayFromEpoch } from '../../../domain/calendar/day.ts'
import type { Slot } from '../../../domain/calendar/slot.ts'
import { Quality } from '../../../domain/metering/series.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import { absentOf } from './absent.ts'
import type { PriceKey } from './reader.ts'
import { LONGEST_SPAN, UNNAMED, utcOf } from './register.ts'
import type { Source } from './source.ts'

/** Prices of a file: one per interval, gap-free, or one per local month. */
export interface PriceSeries {
  readonly id: string
  readonly currency: 'PLN' | 'EUR'
  /** Quarter-hours in one value; null when the values belong to whole local months. */
  readonly slotsPerValue: 1 | 4 | null
  /** First slot of each interval or month, rising; of equal steps except for months. */
  readonly starts: readonly Slot[]
  /** Price [currency/MWh], null where there is none. */
  readonly perMwh: readonly (Decimal | null)[]
  /** Intervals without a price on days of which the file has others. */
  readonly missing: number
}

/** The prices of one kind while their file is read. */
export interface PriceBook {
  readonly key: PriceKey
  readonly values: Map<number, Decimal | null>
  conflicts: number
}

/** Sorts the prices of a file into a gap-free series and finds what is missing. */
export function closePrices({ key, values }: PriceBook, source: Source, findings: Finding[]): PriceSeries {
  const known = [...values.keys()].sort((a, b) => a - b)
  const [first = 0, last = 0] = [known[0], known.at(-1)]
  const step = key.slotsPerValue
  const blank = known.filter((slot) => values.get(slot) === null)
  let missing = blank.length
  let firstMissing = blank[0] ?? Number.NaN
  let slots = known
  if (step !== null) {
    if (last - first > LONGEST_SPAN) throw new Refusal('imports.span', { code: key.id, years: 20 }, source.place())
    slots = Array.from({ length: (last - first) / step + 1 }, (_, i) => first + i * step)
    const named = Uint8Array.from(slots, (slot) => (values.has(slot) ? Quality.measured : UNNAMED))
    const { inDays, firstInDays, between, firstGap, lastGap } = absentOf(first, step, named)
    missing += inDays
    if (inDays > 0 && !(firstMissing < firstInDays)) firstMissing = firstInDays
    if (between > 0) {
      const period = { from: dayFromEpoch(firstGap), to: dayFromEpoch(lastGap) }
      findings.push(
        finding(
          'imports.gap',
          'warning',
          { count: between, ...period, rejestr: key.id, register: key.id },
          source.place(),
        ),
      )
    }
  }
  if (missing > 0)
    findings.push(
      finding('imports.price-missing', 'warning', { count: missing, at: utcOf(firstMissing) }, source.place()),
    )
  return {
    id: key.id,
    currency: key.currency,
    slotsPerValue: step,
    starts: slots as Slot[],
    perMwh: slots.map((slot) => values.get(slot) ?? null),
    missing,
  }
}
