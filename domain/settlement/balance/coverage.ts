import type { Slot } from '../../calendar/slot.ts'
import { SLOTS_PER_HOUR } from '../../calendar/slot.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { tenTo } from '../../quantity/decimal.ts'
import type { IntervalBalance } from './interval-balance.ts'
import { periodsOf } from './periods.ts'

/** One hour of the cluster. */
export interface HourCoverage {
  readonly slot: Slot
  readonly consumptionWh: number
  readonly generationWh: number
  /** generation ÷ consumption, not capped: 1 and more is full coverage. */
  readonly coverage: number
}

/** How far generation covers consumption, hour by hour. Hours without consumption have no coverage and are not counted. */
export interface Coverage {
  /** Hours with consumption. */
  readonly hours: number
  /** The lowest coverage; null when no hour has consumption. */
  readonly min: number | null
  readonly threshold: Decimal
  /** Hours whose coverage is below the threshold, compared exactly. */
  readonly hoursBelow: number
  /** Hours that are not counted at all because a value is missing. */
  readonly hoursIncomplete: number
  /** The worst hours: lowest coverage first, then the larger deficit, then the earlier. */
  readonly worst: readonly HourCoverage[]
}

/** Whether generation ÷ consumption is below a threshold, in whole numbers. */
export function isBelow(generationWh: number, consumptionWh: number, threshold: Decimal): boolean {
  return BigInt(generationWh) * tenTo(threshold.scale) < BigInt(consumptionWh) * threshold.mantissa
}

/**
 * Coverage per hour. Quarter-hours are summed to hours first. An hour in which a value is missing is left out and
 * counted: its coverage is not known.
 *
 * @param threshold  e.g. one half: art. 184l ust. 2 asks for half of the deliveries in every hour
 * @param list       how many worst hours to list
 * @pl pokrycie zapotrzebowania w każdej godzinie
 */
export function coverageByHour(balance: IntervalBalance, threshold: Decimal, list = 10): Coverage {
  const { starts } = periodsOf(balance, 'hour')
  const found: HourCoverage[] = []
  let hoursBelow = 0
  let hoursIncomplete = 0
  for (let h = 0; h + 1 < starts.length; h += 1) {
    let consumptionWh = 0
    let generationWh = 0
    let missing = 0
    for (let t = starts[h] as number; t < (starts[h + 1] as number); t += 1) {
      consumptionWh += balance.consumptionWh[t] as number
      generationWh += balance.generationWh[t] as number
      missing += balance.missing?.[t] ?? 0
    }
    if (missing > 0) hoursIncomplete += 1
    else if (consumptionWh > 0) {
      if (isBelow(generationWh, consumptionWh, threshold)) hoursBelow += 1
      const first = balance.start + (starts[h] as number) * balance.slotsPerValue
      const slot = (Math.floor(first / SLOTS_PER_HOUR) * SLOTS_PER_HOUR) as Slot
      found.push({ slot, consumptionWh, generationWh, coverage: generationWh / consumptionWh })
    }
  }
  const deficit = (hour: HourCoverage) => hour.consumptionWh - hour.generationWh
  const worst = [...found]
    .sort((a, b) => a.coverage - b.coverage || deficit(b) - deficit(a) || a.slot - b.slot)
    .slice(0, list)
  return { hours: found.length, min: lowest(found), threshold, hoursBelow, hoursIncomplete, worst }
}

function lowest(hours: readonly HourCoverage[]): number | null {
  return hours.reduce<number | null>((min, { coverage }) => (min === null ? coverage : Math.min(min, coverage)), null)
}
