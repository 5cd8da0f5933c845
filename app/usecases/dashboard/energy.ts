import type { LocalDay, LocalMonth } from '../../../domain/calendar/day.ts'
import { addMonths, firstDay, month as monthOfText } from '../../../domain/calendar/day.ts'
import type { Balance, BalanceRow } from '../energy/read-energy.ts'
import { readBalance } from '../energy/read-energy.ts'
import { KEEPS_NOTHING } from '../readings/keeper.ts'
import type { Step } from '../settlement/month-result.ts'
import type { EnergyQuantity } from './energy-steps.ts'
import { changeStep, missingStep, quantityStep, shareStep } from './energy-steps.ts'
import type { Asked } from './ports.ts'

/** Energy of a period beside that of the same period a year before. */
export interface EnergyFigure {
  readonly id: EnergyQuantity
  /** [Wh]; null where nothing is known. */
  readonly wh: number | null
  readonly beforeWh: number | null
  /** Part by which it changed; null where there is nothing to compare with. */
  readonly change: number | null
  readonly steps: readonly Step[]
}

/** A part of a whole beside that of the year before. */
export interface ShareFigure {
  /** Energy from the cluster in what members withdrew; in what they fed in. */
  readonly id: 'of-withdrawal' | 'of-feed-in'
  readonly share: number | null
  readonly beforeShare: number | null
  /** Difference of the shares; null where there is nothing to compare with. */
  readonly difference: number | null
  readonly steps: readonly Step[]
}

/** Indicators of a month, or of the year up to its end. */
export interface PeriodEnergy {
  readonly from: LocalDay
  /** First day after. */
  readonly to: LocalDay
  readonly figures: readonly EnergyFigure[]
  readonly shares: readonly ShareFigure[]
  /** Quarter-hours without a value, of this period and of the year before. */
  readonly missing: number
  readonly missingBefore: number
  /** Is the same period of the year before known: whole, with missing values, or not for every month. */
  readonly comparison: 'whole' | 'incomplete' | 'none'
}

export interface DashboardEnergy {
  readonly month: PeriodEnergy
  readonly year: PeriodEnergy
  /** The month day by day. */
  readonly days: readonly BalanceRow[]
  /** The day most was withdrawn on; null without readings. */
  readonly topDay: LocalDay | null
  /** Last day with a value of the month; null without readings. */
  readonly lastDay: LocalDay | null
}

type Sums = Omit<BalanceRow, 'day' | 'from'>

const QUANTITIES: readonly (readonly [EnergyQuantity, 'withdrawalWh' | 'feedInWh' | 'matchedWh'])[] = [
  ['withdrawal', 'withdrawalWh'],
  ['feed-in', 'feedInWh'],
  ['matched', 'matchedWh'],
]

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole
}

/** Is every month known before that is known now? A year is compared with a whole one or with none. */
function comparisonOf(now: readonly Sums[], before: readonly Sums[]): PeriodEnergy['comparison'] {
  const lacks = now.some((row, i) => row.withdrawalWh !== null && (before[i]?.withdrawalWh ?? null) === null)
  if (lacks || now.every(({ withdrawalWh }) => withdrawalWh === null)) return 'none'
  return [...now, ...before].some(({ missing }) => missing > 0) ? 'incomplete' : 'whole'
}

function periodOf(
  [from, to]: readonly [LocalDay, LocalDay],
  now: Sums,
  before: Sums,
  comparison: PeriodEnergy['comparison'],
  source: string,
): PeriodEnergy {
  const is = comparison !== 'none'
  const figures = QUANTITIES.map(([id, of]): EnergyFigure => {
    const [wh, beforeWh] = [now[of], is ? before[of] : null]
    const against = ratio(wh, beforeWh)
    const change = against === null ? null : against - 1
    return {
      id,
      wh,
      beforeWh,
      change,
      steps: [
        quantityStep(id, wh, source),
        ...(now.missing > 0 ? [missingStep(now.missing, source)] : []),
        ...(change === null ? [] : [changeStep(wh, beforeWh, change, source)]),
      ],
    }
  })
  const shares = (['of-withdrawal', 'of-feed-in'] as const).map((id): ShareFigure => {
    const whole = id === 'of-withdrawal' ? 'withdrawalWh' : 'feedInWh'
    const share = ratio(now.matchedWh, now[whole])
    const beforeShare = is ? ratio(before.matchedWh, before[whole]) : null
    return {
      id,
      share,
      beforeShare,
      difference: share === null || beforeShare === null ? null : share - beforeShare,
      steps: share === null ? [] : [shareStep(id, now.matchedWh, now[whole], share, source)],
    }
  })
  return { from, to, figures, shares, missing: now.missing, missingBefore: is ? before.missing : 0, comparison }
}

/** A balance that is kept until the cluster changes: small sums, so that many fit. */
function kept(
  { needs, actor, cluster, state }: Asked,
  [from, to]: readonly [LocalDay, LocalDay],
  step: 'day' | 'month',
): Promise<Balance> {
  return needs.keeper.get(`board balance ${cluster} ${state} ${from} ${to} ${step}`, () =>
    readBalance({ ...needs, keeper: KEEPS_NOTHING }, actor, cluster, { subject: { kind: 'cluster' }, from, to }, step),
  )
}

/**
 * Withdrawal, feed-in and energy from the cluster of a month and of the year up to its end, each against the same
 * months of the year before.
 *
 * @pl wskaźniki miesiąca i roku
 */
export async function dashboardEnergy(asked: Asked, month: LocalMonth): Promise<DashboardEnergy> {
  const newYear = monthOfText(`${month.slice(0, 4)}-01`)
  const span = (first: LocalMonth, last: LocalMonth) => [firstDay(first), firstDay(addMonths(last, 1))] as const
  const own = span(month, month)
  const sinceNewYear = span(newYear, month)
  const days = await kept(asked, own, 'day')
  const year = await kept(asked, sinceNewYear, 'month')
  const before = await kept(asked, span(addMonths(newYear, -12), addMonths(month, -12)), 'month')
  const monthBefore = before.rows.at(-1)
  if (!monthBefore) throw new Error(`no month stands before ${month}`)
  const source = `readings/${asked.state.split('/')[0]}`
  const known = days.rows.filter(({ withdrawalWh }) => withdrawalWh !== null)
  const top = known.reduce<BalanceRow | null>(
    (best, one) => (best === null || (one.withdrawalWh ?? 0) > (best.withdrawalWh ?? 0) ? one : best),
    null,
  )
  return {
    month: periodOf(own, days.total, monthBefore, comparisonOf([days.total], [monthBefore]), source),
    year: periodOf(sinceNewYear, year.total, before.total, comparisonOf(year.rows, before.rows), source),
    days: days.rows,
    topDay: top?.day ?? null,
    lastDay: known.at(-1)?.day ?? null,
  }
}
