import type { LocalDay } from '../../../domain/calendar/day.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { fromNumber } from '../../../domain/quantity/decimal.ts'
import { clusterRows, groupRows, totalRow } from '../../../domain/settlement/balance/balance-rows.ts'
import { energyFlows, GRID_FEED_IN, GRID_SUPPLY } from '../../../domain/settlement/balance/flows.ts'
import { assumedLossShare, emissionFactorOf } from '../../../domain/settlement/balance/grid-assumptions.ts'
import { indicatorsOf } from '../../../domain/settlement/balance/indicators.ts'
import type { IntervalBalance } from '../../../domain/settlement/balance/interval-balance.ts'
import { balanceIntervals } from '../../../domain/settlement/balance/interval-balance.ts'
import { periodsOf } from '../../../domain/settlement/balance/periods.ts'
import { typicalDays } from '../../../domain/settlement/balance/typical-days.ts'
import type { PointHours } from './apply-plants.ts'
import { pointOfPlant } from './apply-plants.ts'
import type { ClusterData } from './cluster-data.ts'
import type { AnalysisPeriod } from './lay-on-year.ts'
import { feedsRenewable } from './renewable-point.ts'
import type { AnalysisResult, BalanceRow, Both, Indicator } from './result.ts'

/** The balance of the cluster as the report shows it, with its indicators. */
export interface BalanceReport {
  readonly balance: AnalysisResult['balance']
  readonly indicators: readonly Indicator[]
  readonly intervals: IntervalBalance
  readonly findings: readonly Finding[]
}

function plus(a: Int32Array, b: Int32Array): Int32Array {
  return a.map((value, h) => value + (b[h] as number))
}

const anything = (wh: Int32Array) => wh.some((value) => value !== 0)

/** Balance of all points: consumption is withdrawal and known own use, generation is feed-in and known own use. */
function intervalsOf(points: Iterable<PointHours>, period: AnalysisPeriod): IntervalBalance {
  const rows = [...points]
  return balanceIntervals({
    start: period.start,
    slotsPerValue: 4,
    intervals: period.hours,
    consumption: rows
      .map(({ code, withdrawalWh, ownUseWh }) => ({ point: code, wh: plus(withdrawalWh, ownUseWh) }))
      .filter(({ wh }) => anything(wh)),
    generation: rows
      .map(({ code, feedInWh, ownUseWh }) => ({ point: code, wh: plus(feedInWh, ownUseWh) }))
      .filter(({ wh }) => anything(wh)),
  })
}

type Row = Omit<BalanceRow, 'label'>

function labelled(row: Row, id: string, label: string): BalanceRow {
  const { consumptionWh, generationWh, selfUseWh, withdrawalWh, surplusWh } = row
  return { id, label, consumptionWh, generationWh, selfUseWh, withdrawalWh, surplusWh }
}

const GRID_NAMES: Readonly<Record<string, Both>> = {
  [GRID_SUPPLY]: { pl: 'sieć (pobór)', en: 'grid (withdrawal)' },
  [GRID_FEED_IN]: { pl: 'sieć (nadwyżka)', en: 'grid (surplus)' },
}

/** The plant a generating point stands for: its main plant, or the point itself. */
function plantAt(data: ClusterData, code: string): string {
  const here = data.config.plants.filter((plant) => pointOfPlant(plant) === code)
  return (here.find(({ kind }) => kind !== 'storage') ?? here[0])?.id ?? code
}

/** How many ends a flow diagram can show on either side and still be read. */
const MOST_PLANTS = 8
const MOST_MEMBERS = 11
const OTHERS = 'pozostali'

/** Keeps the largest groups and joins the rest under one name. */
function joinSmall(energy: ReadonlyMap<string, number>, most: number): (id: string) => string {
  if (energy.size <= most) return (id) => id
  const kept = new Set(
    [...energy]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, most - 1)
      .map(([id]) => id),
  )
  return (id) => (kept.has(id) ? id : OTHERS)
}

function energyBy(points: readonly { readonly id: string; readonly wh: Int32Array }[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { id, wh } of points) sums.set(id, (sums.get(id) ?? 0) + wh.reduce((a, b) => a + b, 0))
  return sums
}

function flowsOf(data: ClusterData, balance: IntervalBalance, memberOf: (code: string) => string) {
  const plantOf = joinSmall(
    energyBy(balance.generators.map(({ point, generationWh }) => ({ id: plantAt(data, point), wh: generationWh }))),
    MOST_PLANTS,
  )
  const groupOf = joinSmall(
    energyBy(balance.consumers.map(({ point, consumptionWh }) => ({ id: memberOf(point), wh: consumptionWh }))),
    MOST_MEMBERS,
  )
  const flows = energyFlows(
    balance,
    (code) => plantOf(plantAt(data, code)),
    (code) => groupOf(memberOf(code)),
  ).filter(({ wh }) => wh > 0)
  const names: Record<string, Both> = {
    ...GRID_NAMES,
    [`plant:${OTHERS}`]: { pl: 'pozostałe instalacje', en: 'other plants' },
    [`member:${OTHERS}`]: { pl: 'pozostali członkowie', en: 'other members' },
  }
  for (const { id, name } of data.config.plants) names[`plant:${id}`] = { pl: name ?? id, en: name ?? id }
  for (const { code, name } of data.points) names[`plant:${code}`] ??= { pl: name, en: name }
  for (const { id, name } of data.members) names[`member:${id}`] = { pl: name, en: name }
  return { flows, flowNames: names }
}

/**
 * Balances the cluster's hours and gathers every view of it: year, months, members, gminas, points, typical days, flows.
 *
 * @param gminaName  name of a gmina by its TERYT code
 */
export function balanceReport(
  data: ClusterData,
  points: ReadonlyMap<string, PointHours>,
  period: AnalysisPeriod,
  holidays: ReadonlySet<LocalDay>,
  gminaName: (code: string) => string,
): BalanceReport {
  const { config } = data
  const balance = intervalsOf(points.values(), period)
  const months = periodsOf(balance, 'month')
  const memberOf = (code: string) => points.get(code)?.member ?? code
  const gminaOf = (code: string) => data.points.find((point) => point.code === code)?.gmina ?? '–'
  const grouped = (groupOf: (code: string) => string, label: (id: string) => string) =>
    groupRows(balance, months, groupOf).map(({ group, total }) => labelled(total, group, label(group)))
  const nameOf = (list: readonly { readonly name: string }[], of: (one: never) => string, id: string) =>
    list.find((one) => of(one as never) === id)?.name ?? id
  const generating = config.plants.filter(({ kind }) => kind !== 'storage')
  const kw = (list: typeof config.plants) => list.reduce((sum, { powerKw }) => sum + powerKw, 0)
  const indicators = indicatorsOf(balance, {
    isRes: (code) => {
      const point = data.points.find((one) => one.code === code)
      return point !== undefined && feedsRenewable(config.plants, point) === true
    },
    installedKw: kw(generating),
    storageKw: kw(config.plants.filter(({ kind }) => kind === 'storage')),
    coverageThreshold: fromNumber(config.options.coverageThreshold),
    lossShare: assumedLossShare(),
    emissionFactor: emissionFactorOf(Number(period.from.slice(0, 4))) ?? null,
  })
  return {
    intervals: balance,
    findings: indicators.findings,
    indicators: indicators.list.map(({ id, name, meaning, value, unit }) => ({ id, name, meaning, value, unit })),
    balance: {
      year: labelled(totalRow('year', balance), 'year', config.name),
      months: clusterRows(balance, months).map((row) => labelled(row, row.id, row.id)),
      members: grouped(memberOf, (id) => nameOf(data.members, ({ id: one }: { id: string }) => one, id)),
      gminas: grouped(gminaOf, (id) => (id === '–' ? id : gminaName(id))),
      points: grouped(
        (code) => code,
        (id) => nameOf(data.points, ({ code }: { code: string }) => code, id),
      ),
      hours: {
        consumptionWh: Int32Array.from(balance.consumptionWh),
        generationWh: Int32Array.from(balance.generationWh),
      },
      // A kind of day with an hour that no day of it has cannot be drawn; over a year every hour is there.
      typicalDays: typicalDays(balance, holidays)
        .map(({ id, name, consumptionWh, generationWh }) => ({
          id,
          name,
          consumptionWh: consumptionWh.filter((wh) => wh !== null),
          generationWh: generationWh.filter((wh) => wh !== null),
        }))
        .filter(({ consumptionWh }) => consumptionWh.length === 24),
      ...flowsOf(data, balance, memberOf),
    },
  }
}
