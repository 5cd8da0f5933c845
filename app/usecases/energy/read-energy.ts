import type { LocalDay } from '../../../domain/calendar/day.ts'
import { addDays } from '../../../domain/calendar/day.ts'
import { startOfDay, toUtcText } from '../../../domain/calendar/slot.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import type { Keeping } from '../readings/keeper.ts'
import { KEEPS_NOTHING } from '../readings/keeper.ts'
import type { ReadingNeeds } from '../readings/ports.ts'
import { gather } from './gather.ts'
import type { Quarters } from './quarters.ts'
import { lessOf, matchedOf } from './quarters.ts'
import type { Step, Stretch } from './steps.ts'
import { stretchesOf, sumOver } from './steps.ts'
import type { Subject } from './subject.ts'
import { selectionOf } from './subject.ts'

export const ENERGY_KINDS = ['withdrawal', 'feed-in', 'matched', 'surplus', 'outside'] as const
export type EnergyKind = (typeof ENERGY_KINDS)[number]

export interface EnergyWanted {
  readonly subject: Subject
  readonly from: LocalDay
  /** First day after. */
  readonly to: LocalDay
}

/** A year and a leap day: longer stretches are asked for in parts. */
const MOST_DAYS = 366

/** @refuses readings.period */
export function checkDays({ from, to }: Pick<EnergyWanted, 'from' | 'to'>): void {
  if (to <= from)
    throw new Refusal('readings.period', {
      from,
      to,
      reasonPl: 'koniec przed początkiem',
      reason: 'it ends before it begins',
    })
  if (addDays(from, MOST_DAYS) < to)
    throw new Refusal('readings.period', {
      from,
      to,
      reasonPl: `najwyżej ${MOST_DAYS} dni naraz`,
      reason: `at most ${MOST_DAYS} days at once`,
    })
}

/**
 * Energy of one kind, quarter by quarter.
 *
 * @refuses readings.period, readings.unknown-point, readings.kind-of-cluster, actor.not-entitled
 * @pl szereg energii
 */
export async function readSeries(
  { read, keeper = KEEPS_NOTHING }: ReadingNeeds & Keeping,
  actor: Actor,
  cluster: string,
  wanted: EnergyWanted,
  kind: EnergyKind,
): Promise<Quarters> {
  checkDays(wanted)
  if (wanted.subject.kind !== 'cluster' && kind !== 'withdrawal' && kind !== 'feed-in')
    throw new Refusal('readings.kind-of-cluster', { kind })
  const selection = selectionOf(actor, cluster, wanted.subject)
  return read(async (stores) => {
    const found = await gather(stores, keeper, cluster, selection, wanted)
    if (kind === 'withdrawal' || kind === 'feed-in') return found[kind]
    const matched = matchedOf(found.withdrawal, found['feed-in'])
    if (kind === 'matched') return matched
    return lessOf(kind === 'surplus' ? found['feed-in'] : found.withdrawal, matched)
  })
}

/** Energy of a stretch [Wh]; null where nothing is known. */
export interface BalanceRow {
  /** Local day the stretch begins on. */
  readonly day: LocalDay
  /** Its first instant, UTC. */
  readonly from: string
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

export interface Balance {
  readonly rows: readonly BalanceRow[]
  /** The same of the whole period. */
  readonly total: Omit<BalanceRow, 'day' | 'from'>
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

/**
 * Sums by quarter-hour, hour, local day or month: what was withdrawn, fed in, matched between members, and what was
 * left on either side.
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
  return read(async (stores) => {
    const found = await gather(stores, keeper, cluster, selection, wanted)
    const withdrawal = found.withdrawal
    const feedIn = found['feed-in']
    const matched = wanted.subject.kind === 'cluster' ? matchedOf(withdrawal, feedIn) : null
    const [surplus, outside] = [matched && lessOf(feedIn, matched), matched && lessOf(withdrawal, matched)]
    const rowOf = (stretch: Stretch): BalanceRow => {
      const [used, given] = [sumOver(withdrawal, stretch), sumOver(feedIn, stretch)]
      return {
        day: stretch.day,
        from: toUtcText(stretch.start),
        withdrawalWh: used.wh,
        feedInWh: given.wh,
        matchedWh: matched && sumOver(matched, stretch).wh,
        surplusWh: surplus && sumOver(surplus, stretch).wh,
        outsideWh: outside && sumOver(outside, stretch).wh,
        missing: used.missing + given.missing,
      }
    }
    const whole = { day: wanted.from, start: startOfDay(wanted.from), end: startOfDay(wanted.to) }
    const { day: _, from: __, ...total } = rowOf(whole)
    return { rows: stretches.map(rowOf), total }
  })
}
