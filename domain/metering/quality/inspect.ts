import type { Slot } from '../../calendar/slot.ts'
import type { PointFacts } from '../point-facts.ts'
import type { Netting, Series } from '../series.ts'
import { endOf, MISSING } from '../series.ts'
import type { MeteringSettings } from '../settings.ts'
import { meteringSettings } from '../settings.ts'
import { abovePower } from './above-power.ts'
import { billingTotals } from './billing-total.ts'
import { autumnHour } from './clock-change.ts'
import { shiftedByClock } from './clock-shift.ts'
import { impossibleValues } from './impossible.ts'
import type { QualityFinding } from './located.ts'
import { missingFindings } from './missing.ts'
import type { MonthReport } from './month-report.ts'
import { monthReports } from './month-report.ts'
import { nightFeedIn } from './night-feed-in.ts'
import { shiftedAgainstNoon } from './noon-shift.ts'
import { stuckValues } from './stuck.ts'
import { shiftedBySun } from './sun-shift.ts'
import { swappedDirection } from './swapped.ts'
import { unitMixUp } from './unit-mix-up.ts'
import type { View } from './view.ts'
import { knownSum, viewOf } from './view.ts'
import { yearLengths } from './year-length.ts'
import { zeroDays } from './zero-days.ts'

/** What the readings of a point are worth. @pl raport jakości danych punktu */
export interface QualityReport {
  readonly point: string
  readonly months: readonly MonthReport[]
  /** In order of time; what one fault explains is not told again by another check. */
  readonly findings: readonly QualityFinding[]
}

function overlaps(a: QualityFinding, b: QualityFinding): boolean {
  return a.from < b.to && b.from < a.to
}

/** The view with explained stretches as missing, so that no other check tells the same fault in its own words. */
function masked(view: View, explained: readonly QualityFinding[]): View {
  if (explained.length === 0) return view
  const { start, slotsPerValue } = view.series
  const wh = view.series.wh.slice()
  for (const { from, to } of explained)
    wh.fill(MISSING, Math.max(0, (from - start) / slotsPerValue), Math.max(0, (to - start) / slotsPerValue))
  return { ...view, series: { ...view.series, wh } }
}

/** Months that miss more than the one autumn hour, which has its own finding. */
function withoutAutumnHour(
  months: readonly MonthReport[],
  view: View,
  autumn: readonly QualityFinding[],
): MonthReport[] {
  const { start, slotsPerValue } = view.series
  return months.filter((month) => {
    const hour = autumn.find((one) => one.facts.month === month.month)
    if (!hour) return true
    const [from, to] = [(hour.from - start) / slotsPerValue, (hour.to - start) / slotsPerValue]
    return month.missing > to - from - knownSum(view.series, from, to).known
  })
}

/** All checks of one register; `swapped` is what the pair of registers told already. */
function inspectOne(view: View, swapped: readonly QualityFinding[], period: { from: Slot; to: Slot }) {
  const months = monthReports(view.series, period)
  const units = unitMixUp(view)
  const autumn = autumnHour(view)
  const rest = masked(view, [...units, ...swapped])
  const noon = shiftedAgainstNoon(rest)
  const sun = [...noon, ...shiftedBySun(rest).filter((one) => !noon.some((other) => overlaps(one, other)))]
  const findings = [
    ...missingFindings(withoutAutumnHour(months, view, autumn)),
    ...yearLengths(months, view),
    ...impossibleValues(view),
    ...units,
    ...abovePower(rest),
    ...sun,
    ...nightFeedIn(rest, sun),
    ...shiftedByClock(rest),
    ...stuckValues(rest),
    ...zeroDays(rest),
    ...billingTotals(view).filter((bill) => !units.some((unit) => overlaps(bill, unit))),
    ...autumn,
  ]
  return { months, findings }
}

/**
 * Looks at all registers of one point and says what a person should know before settling on them.
 *
 * @param series    the registers of the point, any number of them
 * @param facts     what the list of points and the invoices say; unknown facts switch the checks that need them off
 * @param settings  thresholds that differ from `METERING_SETTINGS`
 * @returns         one report per month, register and netting, and the findings, each with point, month, day and hour
 */
export function inspectPoint(
  series: readonly Series[],
  facts: PointFacts,
  settings: Partial<MeteringSettings> = {},
): QualityReport {
  const values = meteringSettings(settings)
  const views = series.map((one) => viewOf(one, facts, values))
  const months: MonthReport[] = []
  const findings: QualityFinding[] = []
  for (const netting of ['raw', 'netted'] satisfies Netting[]) {
    const same = views.filter((view) => view.series.netting === netting)
    const ofDirection = (direction: string) => same.find((view) => view.series.direction === direction) ?? null
    const swapped = swappedDirection({ withdrawal: ofDirection('withdrawal'), feedIn: ofDirection('feed-in') })
    findings.push(...swapped)
    for (const view of same) {
      const period = facts.period ?? { from: view.series.start, to: endOf(view.series) }
      const report = inspectOne(
        view,
        swapped.filter((one) => one.code === 'metering.swapped-direction'),
        period,
      )
      months.push(...report.months)
      findings.push(...report.findings)
    }
  }
  findings.sort((a, b) => a.from - b.from || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
  return { point: facts.point, months, findings }
}
