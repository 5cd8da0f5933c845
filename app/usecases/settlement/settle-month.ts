import { addMonths, firstDay } from '../../../domain/calendar/day.ts'
import type { Source } from '../../../domain/law/citations.ts'
import { lawFindings, newCitations, sourcesOf } from '../../../domain/law/citations.ts'
import { publicHolidays } from '../../../domain/law/public-holidays.ts'
import type { Series } from '../../../domain/metering/series.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { decimal, fullText, minus } from '../../../domain/quantity/decimal.ts'
import { toGrosz } from '../../../domain/quantity/rounding.ts'
import { sumBills } from '../../../domain/tariffs/bill-sum.ts'
import type { ClusterData } from '../analyse/cluster-data.ts'
import { clusterDataFromRegister } from '../analyse/cluster-data-from-register.ts'
import { clusterEnergy } from '../analyse/cluster-energy.ts'
import { distinct } from '../analyse/distinct.ts'
import { periodOf } from '../analyse/lay-on-year.ts'
import type { PointMoney } from '../analyse/member-bills.ts'
import type { PreparedPoint } from '../analyse/point-energy.ts'
import type { RegimeContext, RegimeRun } from '../analyse/regimes.ts'
import { regimeInput, regimesToRun, runRegime } from '../analyse/regimes.ts'
import { sharingReports } from '../analyse/sharing-report.ts'
import { memberSteps } from './member-steps.ts'
import type { AccountsText, MonthInputs } from './month-inputs.ts'
import { accountOf, accountText, regimeKey } from './month-inputs.ts'
import type { MemberMonth, MonthResult, PointBill, PointMonth, RegimeMonth } from './month-result.ts'

/** Stands for the whole community among the accounts. */
const WHOLE = '*'

function total(wh: Int32Array): number {
  let sum = 0
  for (const value of wh) sum += value
  return sum
}

function pointBill({ point, member, bills, inner, salesPln }: PointMoney): PointBill {
  const { lines, netPln, vatPln, grossPln } = sumBills(bills)
  return {
    point,
    member,
    lines: lines.map(({ id, pl, quantity, unit, ratePln, amountPln, source }) => ({
      id,
      pl,
      quantity,
      unit,
      ratePln,
      amountPln,
      source,
    })),
    netPln,
    vatPln,
    grossPln,
    innerWh: inner.wh,
    innerPln: fullText(toGrosz(inner.pln)),
    salesPln: fullText(toGrosz(salesPln)),
  }
}

function regimeMonth({ report, points }: RegimeRun): RegimeMonth {
  const { id, decisionInForce, name, certainty, certaintyNote, settledWh, totalCostPln, benefitPln } = report
  const { bills, eligible, conditions, settings, sources } = report
  return {
    id,
    decisionInForce,
    name,
    certainty,
    certaintyNote,
    settledWh,
    totalCostPln,
    benefitPln,
    bills,
    points: points.map(pointBill),
    eligible,
    conditions,
    settings,
    sources,
  }
}

function pointMonth(
  prepared: PreparedPoint,
  run: RegimeRun,
  hours: { withdrawalWh: Int32Array; feedInWh: Int32Array },
): PointMonth {
  const outcome = run.outcome.points.find(({ id }) => id === prepared.code)
  return {
    point: prepared.code,
    name: prepared.point.name,
    member: prepared.member,
    tariff: prepared.point.tariff,
    withdrawalWh: total(hours.withdrawalWh),
    feedInWh: total(hours.feedInWh),
    fromClusterWh: outcome ? total(outcome.innerWh) : 0,
    toClusterWh: outcome ? total(outcome.saleInnerWh) : 0,
    quality: prepared.quality[0] ?? null,
  }
}

/** The matched energy of each point, hour by hour in proportion: the same for every regime that shares by statute. */
function matchedRun(runs: readonly RegimeRun[], wanted: RegimeRun): RegimeRun {
  const matches = (run: RegimeRun) => run.outcome.points.some(({ innerWh }) => innerWh.some((wh) => wh > 0))
  return matches(wanted) ? wanted : (runs.find(({ report }) => report.id === 'citizen') ?? wanted)
}

function closingOf(runs: readonly RegimeRun[]): AccountsText {
  return Object.fromEntries(
    runs.map(({ report, points, outcome }) => [
      regimeKey(report.id, report.decisionInForce),
      Object.fromEntries([
        ...points.flatMap(({ point, closing }) => (closing ? [[point, accountText(closing)] as const] : [])),
        ...(outcome.carriedLots ? [[WHOLE, accountText({ deposit: [], carried: outcome.carriedLots })] as const] : []),
      ]),
    ]),
  )
}

function allSources(lists: readonly (readonly Source[])[]): Source[] {
  const found = new Map<string, Source>()
  for (const one of lists.flat()) found.set(`${one.id}@${one.from}`, one)
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.from < b.from ? -1 : 1))
}

function memberRows(
  data: ClusterData,
  points: readonly PointMonth[],
  none: RegimeRun,
  run: RegimeRun,
  shares: ReadonlyMap<string, { readonly sharePln: string; readonly reason: { pl: string; en: string } }> | undefined,
  inputs: MonthInputs,
): MemberMonth[] {
  return data.members.map(({ id, name }, i): MemberMonth => {
    const own = points.filter(({ member }) => member === id)
    const sum = (of: 'withdrawalWh' | 'feedInWh' | 'fromClusterWh' | 'toClusterWh') =>
      own.reduce((all, point) => all + point[of], 0)
    const withdrawalWh = sum('withdrawalWh')
    const fromClusterWh = sum('fromClusterWh')
    const costWithoutPln = none.report.bills[i]?.costPln ?? '0.00'
    const costPln = run.report.bills[i]?.costPln ?? '0.00'
    const ownBenefitPln = run.report.benefitByMember[i]?.benefitPln ?? '0.00'
    const share = shares?.get(id)
    const row = {
      member: id,
      name,
      withdrawalWh,
      feedInWh: sum('feedInWh'),
      fromClusterWh,
      toClusterWh: sum('toClusterWh'),
      fromClusterShare: withdrawalWh === 0 ? null : fromClusterWh / withdrawalWh,
      costWithoutPln,
      costPln,
      ownBenefitPln,
      benefitPln: share?.sharePln ?? null,
      transferPln: share ? fullText(minus(decimal(share.sharePln), decimal(ownBenefitPln))) : null,
    }
    return { ...row, steps: memberSteps(row, own, none.report, run.report, share?.reason ?? null, inputs) }
  })
}

/**
 * Settles one month of a cluster: four regimes side by side, bills by member and point, the benefit shared by the rule
 * in force, with the reason of each number. Plants that are only planned take no part.
 *
 * @param readings  the month's series in force at `inputs.readingsVersion`
 * @returns the same content for the same inputs, to the last byte of its canonical text
 * @refuses what the kernels refuse: a tariff group the distributor lacks, a day without law
 * @pl rozliczenie miesiąca
 */
export function settleMonth(inputs: MonthInputs, readings: readonly Series[]): MonthResult {
  const cite = newCitations()
  const { month, register, rule, regime, decided } = inputs
  const period = periodOf(firstDay(month), firstDay(addMonths(month, 1)))
  const given = clusterDataFromRegister(register, readings, inputs.readingsVersion)
  const config = { ...given.config, plants: given.config.plants.filter(({ status }) => status === 'operating') }
  const data: ClusterData = { ...given, config }
  const energy = clusterEnergy(data, period, period, publicHolidays(period.from, period.to, cite))
  const context = (key: string): RegimeContext => ({
    data,
    config,
    members: data.members,
    points: new Map(data.points.map((point) => [point.code, point])),
    hours: energy.today,
    period,
    annualKwh: new Map(Object.entries(inputs.annualKwh)),
    opening: new Map(Object.entries(inputs.opening[key] ?? {}).map(([point, account]) => [point, accountOf(account)])),
    carriedLots: inputs.opening[key]?.[WHOLE] ? accountOf(inputs.opening[key][WHOLE]).carried : [],
    cache: new Map(),
  })
  const input = regimeInput(energy.today, data, period)
  const runs: RegimeRun[] = []
  for (const { id, decided: law } of regimesToRun(context('none')))
    runs.push(runRegime(id, law, input, context(regimeKey(id, law)), runs[0]?.report.bills))
  const none = runs[0] as RegimeRun
  const run =
    runs.find(({ report }) => report.id === regime && report.decisionInForce === decided) ??
    runs.find(({ report }) => report.id === regime) ??
    none
  const matched = matchedRun(runs, run)
  const points = energy.prepared.map((one) => pointMonth(one, matched, energy.today.get(one.code) ?? one))
  const gains = Number(run.report.benefitPln) > 0
  const sharing = gains ? sharingReports(run, data.members, energy.today, period.hours) : []
  const chosen = sharing.find(({ key }) => key === rule.key)
  const shares = chosen && new Map(chosen.shares.map(({ member, sharePln, reason }) => [member, { sharePln, reason }]))
  const findings: Finding[] = [
    ...energy.findings,
    ...runs.flatMap(({ report }) => report.findings),
    ...lawFindings(cite),
  ]
  if (inputs.isOlderVersion)
    findings.push(finding('settlement.older-readings', 'warning', { version: inputs.readingsVersion }))
  if (inputs.marketPriceOf)
    findings.push(finding('settlement.borrowed-market-price', 'warning', { month, taken: inputs.marketPriceOf }))
  if (gains && !chosen) findings.push(finding('settlement.rule-cannot-share', 'error', { rule: rule.key, month }))
  const members = memberRows(data, points, none, run, shares, inputs)
  const sum = (of: 'withdrawalWh' | 'feedInWh' | 'fromClusterWh') => points.reduce((all, point) => all + point[of], 0)
  return {
    format: 'openklaster-settlement/1',
    month,
    readingsVersion: inputs.readingsVersion,
    regime: run.report.id,
    decided: run.report.decisionInForce,
    rule,
    ...(config.priceList ? { priceList: config.priceList } : {}),
    totals: {
      withdrawalWh: sum('withdrawalWh'),
      feedInWh: sum('feedInWh'),
      matchedWh: sum('fromClusterWh'),
      benefitPln: run.report.benefitPln,
    },
    members,
    points,
    regimes: runs.map(regimeMonth),
    sharing,
    closing: closingOf(runs),
    findings: distinct(findings),
    sources: allSources([sourcesOf(cite), ...runs.map(({ report }) => report.sources)]),
  }
}
