import type { LocalDay } from '../../../domain/calendar/day.ts'
import { daysBetween } from '../../../domain/calendar/day.ts'
import { SLOTS_PER_HOUR, startOfDay, toUtcText } from '../../../domain/calendar/slot.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import type { Keeping } from '../readings/keeper.ts'
import { KEEPS_NOTHING } from '../readings/keeper.ts'
import type { ReadingNeeds } from '../readings/ports.ts'
import type { Gathered } from './gather.ts'
import { gather } from './gather.ts'
import type { Quarters } from './quarters.ts'
import { lessOf, matchedOf } from './quarters.ts'
import type { Step, Stretch } from './steps.ts'
import { stretchesOf, sumOver } from './steps.ts'
import { selectionOf } from './subject.ts'
import type { EnergyWanted } from './wanted.ts'
import { checkDays } from './wanted.ts'

/** Energy of a stretch [Wh]; null where nothing is known. */
export interface EnergySums {
  readonly withdrawalWh: number | null
  readonly feedInWh: number | null
  /** Null for a single member or point, like the two that follow from it: matching is between members. */
  readonly matchedWh: number | null
  /** Fed in and used by no member in the same hour. */
  readonly surplusWh: number | null
  /** Withdrawn and covered by no member in the same hour. */
  readonly outsideWh: number | null
  /** Quarter-hours that registers should have a value of and have none, both directions together. */
  readonly missing: number
}

export interface BalanceRow extends EnergySums {
  /** Local day the stretch begins on. */
  readonly day: LocalDay
  /** Its first instant, UTC. */
  readonly from: string
}

/** What the sums rest on, so that each can be traced. */
export interface BalanceSources {
  /** Version of the readings. */
  readonly version: number
  readonly points: number
  /** Registers with readings in the period. */
  readonly withdrawalRegisters: number
  readonly feedInRegisters: number
  /** Hours in which members' withdrawal and feed-in were held against each other; null where nothing is matched. */
  readonly matchedHours: number | null
}

/** Parts of a whole, 0 to 1; null where the whole is nothing or unknown. */
export interface BalanceShares {
  /** matchedWh ÷ withdrawalWh */
  readonly matchedOfWithdrawal: number | null
  /** matchedWh ÷ feedInWh */
  readonly matchedOfFeedIn: number | null
}

/** A period summed. */
export interface PeriodBalance {
  readonly from: LocalDay
  readonly to: LocalDay
  readonly days: number
  readonly total: EnergySums
  readonly shares: BalanceShares
  readonly sources: BalanceSources
}

export interface Balance extends PeriodBalance {
  readonly rows: readonly BalanceRow[]
}

/** Rows of an answer: a year of hours. */
export const MOST_ROWS = 9000

/** @refuses readings.period for more stretches than an answer may hold */
export function checkedStretches({ from, to }: Pick<EnergyWanted, 'from' | 'to'>, step: Step): Stretch[] {
  const stretches = stretchesOf(from, to, step)
  if (stretches.length > MOST_ROWS)
    throw new Refusal('readings.period', {
      from,
      to,
      reasonPl: `najwyżej ${MOST_ROWS} wierszy naraz`,
      reason: `at most ${MOST_ROWS} rows at once`,
    })
  return stretches
}

function partOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole
}

/** Hours with a value: what was matched is known hour by hour. */
function hoursOf({ wh }: Quarters): number {
  return wh.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0) / SLOTS_PER_HOUR
}

function periodOf(found: Gathered, { subject, from, to }: EnergyWanted, stretches: readonly Stretch[]): Balance {
  const { withdrawal, 'feed-in': feedIn } = found
  const matched = subject.kind === 'cluster' ? matchedOf(withdrawal, feedIn) : null
  const [surplus, outside] = [matched && lessOf(feedIn, matched), matched && lessOf(withdrawal, matched)]
  const sumsOf = (stretch: Pick<Stretch, 'start' | 'end'>): EnergySums => {
    const [used, given] = [sumOver(withdrawal, stretch), sumOver(feedIn, stretch)]
    return {
      withdrawalWh: used.wh,
      feedInWh: given.wh,
      matchedWh: matched && sumOver(matched, stretch).wh,
      surplusWh: surplus && sumOver(surplus, stretch).wh,
      outsideWh: outside && sumOver(outside, stretch).wh,
      missing: used.missing + given.missing,
    }
  }
  const total = sumsOf({ start: startOfDay(from), end: startOfDay(to) })
  return {
    from,
    to,
    days: daysBetween(from, to).length,
    total,
    shares: {
      matchedOfWithdrawal: partOf(total.matchedWh, total.withdrawalWh),
      matchedOfFeedIn: partOf(total.matchedWh, total.feedInWh),
    },
    sources: {
      version: found.version,
      points: new Set(found.points.map(({ pointCode }) => pointCode)).size,
      withdrawalRegisters: found.registers.withdrawal,
      feedInRegisters: found.registers['feed-in'],
      matchedHours: matched && hoursOf(matched),
    },
    rows: stretches.map((stretch) => ({ day: stretch.day, from: toUtcText(stretch.start), ...sumsOf(stretch) })),
  }
}

/**
 * Sums by quarter-hour, hour, local day or month: what was withdrawn, fed in, matched between members, and what was
 * left on either side; with what they rest on.
 *
 * @refuses readings.period, readings.unknown-point, actor.not-entitled
 * @pl bilans energii
 */
export async function readBalance(
  { read, keeper = KEEPS_NOTHING }: ReadingNeeds & Keeping,
  actor: Actor,
  cluster: string,
  wanted: EnergyWanted,
  step: Step,
): Promise<Balance> {
  checkDays(wanted)
  const stretches = checkedStretches(wanted, step)
  const selection = selectionOf(actor, cluster, wanted.subject)
  return read(async (stores) => periodOf(await gather(stores, keeper, cluster, selection, wanted), wanted, stretches))
}
