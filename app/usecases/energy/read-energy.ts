import type { LocalDay } from '../../../domain/calendar/day.ts'
import { addDays, addMonths, firstDay, monthOf } from '../../../domain/calendar/day.ts'
import { startOfDay, startOfMonth, toUtcText } from '../../../domain/calendar/slot.ts'
import type { Direction } from '../../../domain/metering/series.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import type { Keeper, Keeping } from '../readings/keeper.ts'
import { KEEPS_NOTHING } from '../readings/keeper.ts'
import { allRegisters, chosen, monthsFrom } from '../readings/month-registers.ts'
import type { KnownPoint, ReadingNeeds, ReadingStores } from '../readings/ports.ts'
import type { Quarters } from './quarters.ts'
import { addBlock, addGap, emptyQuarters, lessOf, matchedOf } from './quarters.ts'
import type { Step, Stretch } from './steps.ts'
import { stretchesOf, sumOver } from './steps.ts'
import type { Subject } from './subject.ts'
import { pointsOf } from './subject.ts'

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

/** Registers a point should have readings of: everybody withdraws, who has a plant or a code for it feeds in too. */
function registersOf({ pointCode, feedInCode, source, plants }: KnownPoint): readonly (readonly [Direction, string])[] {
  const feedsIn = feedInCode !== null || source !== null || plants.length > 0
  return [['withdrawal', pointCode], ...(feedsIn ? [['feed-in', feedInCode ?? pointCode] as const] : [])]
}

/**
 * Both directions of a subject, summed over its points quarter by quarter, month by month those that belonged then.
 * What a point should have told and did not is counted, so that a sum never passes for whole.
 */
async function sums(stores: ReadingStores, keeper: Keeper, actor: Actor, cluster: string, wanted: EnergyWanted) {
  const { subject, from, to } = wanted
  const points = pointsOf(actor, cluster, subject, await stores.register.points(cluster, from, to))
  const codes = points.map(({ pointCode }) => pointCode)
  const state = await stores.blocks.stateOf(cluster)
  const key = `sums ${cluster} ${state} ${from} ${to} ${subject.kind === 'cluster' ? 'all' : codes.join(' ')}`
  return keeper.get(key, () => sumsOf(stores, cluster, new Set(codes), from, to))
}

async function sumsOf(
  stores: ReadingStores,
  cluster: string,
  chosenCodes: ReadonlySet<string>,
  from: LocalDay,
  to: LocalDay,
): Promise<Readonly<Record<Direction, Quarters>>> {
  const [start, end] = [startOfDay(from), startOfDay(to)]
  const found: Record<Direction, Quarters> = {
    withdrawal: emptyQuarters(start, end),
    'feed-in': emptyQuarters(start, end),
  }
  const last = addMonths(monthOf(addDays(to, -1)), 1)
  for (const month of monthsFrom(monthOf(from), last)) {
    const next = addMonths(month, 1)
    const members = (await stores.register.points(cluster, firstDay(month), firstDay(next))).filter(({ pointCode }) =>
      chosenCodes.has(pointCode),
    )
    const codes = [...new Set(members.flatMap(({ pointCode, feedInCode }) => [pointCode, feedInCode ?? pointCode]))]
    const blocks = codes.length === 0 ? [] : chosen(await allRegisters(stores, cluster, month, { points: codes }))
    for (const block of blocks) addBlock(found[block.direction], block)
    const present = new Set(blocks.map(({ direction, point }) => `${direction} ${point}`))
    for (const [direction, code] of members.flatMap(registersOf))
      if (!present.has(`${direction} ${code}`)) addGap(found[direction], startOfMonth(month), startOfMonth(next))
  }
  return found
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
  return read(async (stores) => {
    const found = await sums(stores, keeper, actor, cluster, wanted)
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
  return read(async (stores) => {
    const found = await sums(stores, keeper, actor, cluster, wanted)
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
