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

/**
 * Yearly figures of a cluster: approved settlements where there are, else the readings in force, marked as preliminary.
 *
 * @param wanted  the year; null: the running one if something is known of it, else the last one
 * @pl dane roczne klastra
 */
export async function publicFigures(
  needs: PublicNeeds,
  readings: ReadingNeeds,
  preliminary: PreliminaryMonth,
  cluster: string,
  wanted: number | null,
): Promise<PublicFigures> {
  const today = localToday(needs.now())
  const { heads, members } = await needs.read(async (stores) => ({
    heads: await stores.settled.list(cluster),
    members: (await membersOn(stores.members, cluster, today)).length,
  }))
  const approved = approvedByMonth(heads)
  const { months: read, newestVersion } = await monthsWithReadings(readings, PAGE, cluster)
  const known = [...approved.keys(), ...read.map(({ month }) => month)].filter((month) => month < monthOf(today))
  const years = [...new Set(known.map((month) => Number(month.slice(0, 4))))].sort((a, b) => b - a)
  const year = wanted ?? years[0]
  if (year === undefined || !years.includes(year)) return { years, year: null, withheld: 'nothing-known' }
  if (members < LEAST_MEMBERS) return { years: [], year: null, withheld: 'too-few-members' }
  const months: PublicMonth[] = []
  for (const month of Array.from({ length: 12 }, (_, i) => addMonths(monthNamed(`${year}-01`), i))) {
    const head = approved.get(month)
    if (head) months.push(await settledMonth(needs, cluster, head))
    else if (month >= monthOf(today)) months.push(unknownMonth(month, 'later'))
    else if (read.some((one) => one.month === month)) months.push(await preliminary(cluster, month, newestVersion))
    else months.push(unknownMonth(month, 'none'))
  }
  return { years, year: yearFigures(year, months), withheld: null }
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
