import type { LocalDay, LocalMonth } from '../../../domain/calendar/day.ts'
import { addMonths, earlierDay, firstDay, month as monthNamed, monthOf } from '../../../domain/calendar/day.ts'
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

/** The sums in readings of a stretch of months, kept by whoever calls. */
export type PreliminaryMonths = (
  cluster: string,
  from: LocalDay,
  to: LocalDay,
  version: number,
) => Promise<readonly PublicMonth[]>

/** Reads the sums of months from the readings in force. */
export function preliminaryFrom(readings: ReadingNeeds): PreliminaryMonths {
  return async (cluster, from, to) => {
    const { rows } = await readBalance(readings, PAGE, cluster, { subject: { kind: 'cluster' }, from, to }, 'month')
    return rows.map(({ day, withdrawalWh, feedInWh, matchedWh, missing }) => ({
      month: monthOf(day),
      source: withdrawalWh === null && feedInWh === null ? 'none' : 'readings',
      withdrawalWh,
      feedInWh,
      matchedWh,
      settlement: null,
      approvedOn: null,
      missing,
    }))
  }
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
  preliminary: PreliminaryMonths,
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
  const all = Array.from({ length: 12 }, (_, i) => addMonths(monthNamed(`${year}-01`), i))
  const over = all.filter((month) => month < monthOf(today))
  const open = over.filter((month) => !approved.has(month))
  const fromReadings = new Map<string, PublicMonth>()
  const [first, last] = [open[0], open.at(-1)]
  if (first && last) {
    const to = earlierDay(firstDay(addMonths(last, 1)), firstDay(monthOf(today)))
    for (const one of await preliminary(cluster, firstDay(first), to, newestVersion)) fromReadings.set(one.month, one)
  }
  const months: PublicMonth[] = []
  for (const month of all) {
    const head = approved.get(month)
    if (head) {
      const totals = await needs.read(({ settled }) => settled.totals(cluster, head.settlementId))
      months.push({
        month,
        source: 'settled',
        withdrawalWh: totals.withdrawalWh,
        feedInWh: totals.feedInWh,
        matchedWh: totals.matchedWh,
        settlement: `${head.number}/${head.year}`,
        approvedOn: head.approvedAt && localToday(head.approvedAt),
        missing: 0,
      })
    } else
      months.push(
        fromReadings.get(month) ?? {
          month,
          source: month < monthOf(today) ? 'none' : 'later',
          withdrawalWh: null,
          feedInWh: null,
          matchedWh: null,
          settlement: null,
          approvedOn: null,
          missing: 0,
        },
      )
  }
  return { years, year: yearFigures(year, months), withheld: null }
}
