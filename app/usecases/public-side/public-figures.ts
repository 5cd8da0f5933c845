import type { LocalMonth } from '../../../domain/calendar/day.ts'
import { addMonths, firstDay, month as monthNamed, monthOf } from '../../../domain/calendar/day.ts'
import { readBalance } from '../energy/read-energy.ts'
import type { Actor } from '../office/actor.ts'
import type { ReadingNeeds } from '../readings/ports.ts'
import { monthsWithReadings } from '../readings/versions-of.ts'
import type { SettlementHead } from '../settlement/ports.ts'
import type { PublicNeeds } from './ports.ts'
import { membersOn } from './public-register.ts'
import { localToday } from './today.ts'
import type { PublicMonth, YearFigures } from './year-figures.ts'
import { yearFigures } from './year-figures.ts'

/** The page itself adds up what it shows: sums of the whole, never of a member. */
const PAGE: Actor = { kind: 'job', name: 'public-page' }

/** Our own care, no rule of law: in the sum of two each could read the use of the other. */
const LEAST_MEMBERS = 3

/** The sums of one month in the readings of a version; kept by whoever hands it in. */
export type PreliminaryMonth = (cluster: string, month: LocalMonth, version: number) => Promise<PublicMonth>

/** Reads the sums of a month from the readings in force. */
export function preliminaryFrom(readings: ReadingNeeds): PreliminaryMonth {
  return async (cluster, month) => {
    const wanted = { subject: { kind: 'cluster' as const }, from: firstDay(month), to: firstDay(addMonths(month, 1)) }
    const { total } = await readBalance(readings, PAGE, cluster, wanted, 'month')
    const { withdrawalWh, feedInWh, matchedWh, missing } = total
    if (withdrawalWh === null && feedInWh === null) return unknownMonth(month, 'none')
    return { ...unknownMonth(month, 'readings'), withdrawalWh, feedInWh, matchedWh, missing }
  }
}

function unknownMonth(month: LocalMonth, source: PublicMonth['source']): PublicMonth {
  const unknown = { withdrawalWh: null, feedInWh: null, matchedWh: null, settlement: null, approvedOn: null }
  return { month, source, ...unknown, missing: 0 }
}

/** The settlement that holds for each month: the last one approved, corrections after what they correct. */
function approvedByMonth(heads: readonly SettlementHead[]): Map<LocalMonth, SettlementHead> {
  const approved = heads.filter(({ state }) => state === 'approved')
  return new Map(
    [...approved]
      .sort((a, b) => ((a.approvedAt ?? '') < (b.approvedAt ?? '') ? -1 : 1))
      .map((head) => [head.month, head]),
  )
}

export interface PublicFigures {
  /** Years of which something is known, newest first. */
  readonly years: readonly number[]
  /** Null while nothing is known, or so few belong that a sum would tell of one. */
  readonly year: YearFigures | null
  readonly withheld: 'too-few-members' | 'nothing-known' | null
}

/** What the sums of a cluster's months are made from. */
export interface SumNeeds {
  readonly needs: PublicNeeds
  readonly readings: ReadingNeeds
  readonly preliminary: PreliminaryMonth
}

/**
 * Sums of a year: approved settlements where there are, else the readings in force, marked as preliminary.
 *
 * @param wanted  the year; null: the last one something is known of
 * @returns       the years something is known of, newest first; null for one of which nothing is
 */
export async function yearSums(
  { needs, readings, preliminary }: SumNeeds,
  cluster: string,
  wanted: number | null,
): Promise<{ readonly years: readonly number[]; readonly year: YearFigures | null }> {
  const running = monthOf(localToday(needs.now()))
  const approved = approvedByMonth(await needs.read(({ settled }) => settled.list(cluster)))
  const { months: read, newestVersion } = await monthsWithReadings(readings, PAGE, cluster)
  const known = [...approved.keys(), ...read.map(({ month }) => month)].filter((month) => month < running)
  const years = [...new Set(known.map((month) => Number(month.slice(0, 4))))].sort((a, b) => b - a)
  const year = wanted ?? years[0]
  if (year === undefined || !years.includes(year)) return { years, year: null }
  const months: PublicMonth[] = []
  for (const month of Array.from({ length: 12 }, (_, i) => addMonths(monthNamed(`${year}-01`), i))) {
    const head = approved.get(month)
    if (head) months.push(await settledMonth(needs, cluster, head))
    else if (month >= running) months.push(unknownMonth(month, 'later'))
    else if (read.some((one) => one.month === month)) months.push(await preliminary(cluster, month, newestVersion))
    else months.push(unknownMonth(month, 'none'))
  }
  return { years, year: yearFigures(year, months) }
}

/** The sums of a year as everybody may know them. @pl dane roczne klastra */
export async function publicFigures(from: SumNeeds, cluster: string, wanted: number | null): Promise<PublicFigures> {
  const { needs } = from
  const today = localToday(needs.now())
  const members = await needs.read(async (stores) => (await membersOn(stores.members, cluster, today)).length)
  const { years, year } = await yearSums(from, cluster, wanted)
  if (year === null) return { years, year, withheld: 'nothing-known' }
  if (members < LEAST_MEMBERS) return { years: [], year: null, withheld: 'too-few-members' }
  return { years, year, withheld: null }
}

/** The approved settlements that hold for a year, by month. */
export async function settledOfYear({ read }: PublicNeeds, cluster: string, year: number): Promise<SettlementHead[]> {
  const approved = approvedByMonth(await read(({ settled }) => settled.list(cluster)))
  return [...approved.values()].filter(({ month }) => month.startsWith(`${year}-`))
}

async function settledMonth({ read }: PublicNeeds, cluster: string, head: SettlementHead): Promise<PublicMonth> {
  const { withdrawalWh, feedInWh, matchedWh } = await read(({ settled }) => settled.totals(cluster, head.settlementId))
  return {
    ...unknownMonth(head.month, 'settled'),
    withdrawalWh,
    feedInWh,
    matchedWh,
    settlement: `${head.number}/${head.year}`,
    approvedOn: head.approvedAt && localToday(head.approvedAt),
  }
}
