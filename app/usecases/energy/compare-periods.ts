import type { LocalDay } from '../../../domain/calendar/day.ts'
import type { Actor } from '../office/actor.ts'
import type { Keeping } from '../readings/keeper.ts'
import type { ReadingNeeds } from '../readings/ports.ts'
import type { EnergySums, PeriodBalance } from './read-energy.ts'
import { readBalance } from './read-energy.ts'
import type { EnergyWanted } from './wanted.ts'

export const COMPARED = ['withdrawalWh', 'feedInWh', 'matchedWh', 'surplusWh', 'outsideWh'] as const
export type Compared = (typeof COMPARED)[number]

/** One quantity in both periods. */
export interface Difference {
  readonly of: Compared
  readonly wh: number | null
  readonly otherWh: number | null
  /** wh ÷ otherWh − 1; null where either is unknown or the other is nothing. */
  readonly change: number | null
  /** Means of a day [Wh]: what periods of different lengths can be held against each other by. */
  readonly perDayWh: number | null
  readonly otherPerDayWh: number | null
  readonly perDayChange: number | null
}

export interface Comparison {
  readonly period: PeriodBalance
  readonly other: PeriodBalance
  /** Periods of as many days: then sums are comparable as they are. */
  readonly sameLength: boolean
  readonly differences: readonly Difference[]
}

function changeOf(now: number | null, then: number | null): number | null {
  return now === null || then === null || then === 0 ? null : now / then - 1
}

function differenceOf(of: Compared, period: PeriodBalance, other: PeriodBalance): Difference {
  const wh = period.total[of as keyof EnergySums]
  const otherWh = other.total[of as keyof EnergySums]
  const [perDayWh, otherPerDayWh] = [
    wh === null ? null : wh / period.days,
    otherWh === null ? null : otherWh / other.days,
  ]
  return {
    of,
    wh,
    otherWh,
    change: changeOf(wh, otherWh),
    perDayWh,
    otherPerDayWh,
    perDayChange: changeOf(perDayWh, otherPerDayWh),
  }
}

function withoutRows({ rows: _, ...rest }: PeriodBalance & { readonly rows: unknown }): PeriodBalance {
  return rest
}

/**
 * Two periods side by side, of whatever length each.
 *
 * @refuses readings.period, readings.unknown-point, actor.not-entitled
 * @pl porównanie okresów
 */
export async function comparePeriods(
  needs: ReadingNeeds & Keeping,
  actor: Actor,
  cluster: string,
  wanted: EnergyWanted,
  other: { readonly from: LocalDay; readonly to: LocalDay },
): Promise<Comparison> {
  const [now, then] = [
    withoutRows(await readBalance(needs, actor, cluster, wanted, 'month')),
    withoutRows(await readBalance(needs, actor, cluster, { ...wanted, ...other }, 'month')),
  ]
  return {
    period: now,
    other: then,
    sameLength: now.days === then.days,
    differences: COMPARED.map((of) => differenceOf(of, now, then)),
  }
}
