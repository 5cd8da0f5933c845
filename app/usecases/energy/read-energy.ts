import type { LocalDay } from '../../../domain/calendar/day.ts'
import { addDays, addMonths, earlierDay, firstDay, monthOf } from '../../../domain/calendar/day.ts'
import { startOfDay } from '../../../domain/calendar/slot.ts'
import type { Direction } from '../../../domain/metering/series.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { allRegisters, chosen, monthsFrom } from '../readings/month-registers.ts'
import type { ReadingNeeds, ReadingStores } from '../readings/ports.ts'
import type { Quarters } from './quarters.ts'
import { addBlock, emptyQuarters, lessOf, matchedOf } from './quarters.ts'
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

function checkDays({ from, to }: EnergyWanted): void {
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

/** Both directions of a subject, summed over its points quarter by quarter. */
async function sums(stores: ReadingStores, actor: Actor, cluster: string, wanted: EnergyWanted) {
  const { subject, from, to } = wanted
  const points = pointsOf(actor, cluster, subject, await stores.register.points(cluster, from, to))
  const codes = [...new Set(points.flatMap(({ pointCode, feedInCode }) => [pointCode, feedInCode ?? pointCode]))]
  const [start, end] = [startOfDay(from), startOfDay(to)]
  const found: Record<Direction, Quarters> = {
    withdrawal: emptyQuarters(start, end),
    'feed-in': emptyQuarters(start, end),
  }
  const last = addMonths(monthOf(addDays(to, -1)), 1)
  for (const month of monthsFrom(monthOf(from), last))
    for (const block of chosen(await allRegisters(stores, cluster, month, { points: codes })))
      addBlock(found[block.direction], block)
  return found
}

/**
 * Energy of one kind, quarter by quarter.
 *
 * @refuses readings.period, readings.unknown-point, readings.kind-of-cluster, actor.not-entitled
 * @pl szereg energii
 */
export async function readSeries(
  { read }: ReadingNeeds,
  actor: Actor,
  cluster: string,
  wanted: EnergyWanted,
  kind: EnergyKind,
): Promise<Quarters> {
  checkDays(wanted)
  if (wanted.subject.kind !== 'cluster' && kind !== 'withdrawal' && kind !== 'feed-in')
    throw new Refusal('readings.kind-of-cluster', { kind })
  return read(async (stores) => {
    const found = await sums(stores, actor, cluster, wanted)
    if (kind === 'withdrawal' || kind === 'feed-in') return found[kind]
    const matched = matchedOf(found.withdrawal, found['feed-in'])
    if (kind === 'matched') return matched
    return lessOf(kind === 'surplus' ? found['feed-in'] : found.withdrawal, matched)
  })
}

/** Energy of a stretch [Wh]; null where nothing is known. */
export interface BalanceRow {
  /** First local day of the stretch. */
  readonly day: LocalDay
  readonly withdrawalWh: number | null
  readonly feedInWh: number | null
  /** Null for a single member or point: matching is between members. */
  readonly matchedWh: number | null
  readonly missing: number
}

export interface Balance {
  readonly rows: readonly BalanceRow[]
  readonly total: Omit<BalanceRow, 'day'>
}

function sumOf(quarters: Quarters, from: number, to: number): { wh: number | null; missing: number } {
  let wh: number | null = null
  let missing = 0
  for (let at = from; at < to; at += 1) {
    const value = quarters.wh[at] as number
    if (Number.isNaN(value)) missing += 1
    else wh = (wh ?? 0) + value
  }
  return { wh, missing }
}

/**
 * Sums by local day or month: what was withdrawn, fed in and matched between members.
 *
 * @refuses readings.period, readings.unknown-point, actor.not-entitled
 * @pl bilans energii
 */
export async function readBalance(
  { read }: ReadingNeeds,
  actor: Actor,
  cluster: string,
  wanted: EnergyWanted,
  step: 'day' | 'month',
): Promise<Balance> {
  checkDays(wanted)
  return read(async (stores) => {
    const found = await sums(stores, actor, cluster, wanted)
    const withdrawal = found.withdrawal
    const feedIn = found['feed-in']
    const matched = wanted.subject.kind === 'cluster' ? matchedOf(withdrawal, feedIn) : null
    const rowOf = (day: LocalDay, next: LocalDay): BalanceRow => {
      const [a, b] = [startOfDay(day) - withdrawal.start, startOfDay(next) - withdrawal.start]
      const used = sumOf(withdrawal, a, b)
      return {
        day,
        withdrawalWh: used.wh,
        feedInWh: sumOf(feedIn, a, b).wh,
        matchedWh: matched && sumOf(matched, a, b).wh,
        missing: used.missing,
      }
    }
    const rows: BalanceRow[] = []
    for (let day = wanted.from; day < wanted.to; ) {
      const next = step === 'day' ? addDays(day, 1) : firstDay(addMonths(monthOf(day), 1))
      const end = earlierDay(next, wanted.to)
      rows.push(rowOf(day, end))
      day = end
    }
    const { day: _, ...total } = rowOf(wanted.from, wanted.to)
    return { rows, total: { ...total, missing: withdrawal.missing + feedIn.missing } }
  })
}
