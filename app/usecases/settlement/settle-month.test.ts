import { beforeAll, describe, expect, test } from 'vitest'
import { month } from '../../../domain/calendar/day.ts'
import { newCitations } from '../../../domain/law/citations.ts'
import { publicHolidays } from '../../../domain/law/public-holidays.ts'
import type { Series } from '../../../domain/metering/series.ts'
import { Quality } from '../../../domain/metering/series.ts'
import { decimal, minus, sum, text, toNumber } from '../../../domain/quantity/decimal.ts'
import { loadClusterFolder } from '../../imports/cluster-folder/load-folder.ts'
import { analyse } from '../analyse/analyse.ts'
import type { ClusterData } from '../analyse/cluster-data.ts'
import { clusterEnergy } from '../analyse/cluster-energy.ts'
import { calendarYear } from '../analyse/lay-on-year.ts'
import type { AnalysisResult } from '../analyse/result.ts'
import { canonicalText } from './canonical.ts'
import type { AccountsText, MonthInputs } from './month-inputs.ts'
import type { MonthResult } from './month-result.ts'
import { settleMonth } from './settle-month.ts'

/** The demonstration cluster on 2026: its hours complete, nothing planned, so that year and months see the same energy. */
async function completeYear(): Promise<ClusterData> {
  const data = await loadClusterFolder('examples/dolina-zgody')
  const year = calendarYear(2026)
  const source = calendarYear(2025)
  const plants = data.config.plants.filter(({ status }) => status === 'operating')
  const config = { ...data.config, plants }
  const holidays = publicHolidays(source.from, source.to, newCitations())
  const { today } = clusterEnergy({ ...data, config }, source, year, holidays)
  const series = [...today.values()].flatMap(({ code, withdrawalWh, feedInWh }): Series[] =>
    (['withdrawal', 'feed-in'] as const).map((direction) => ({
      point: code,
      direction,
      netting: 'raw',
      start: year.start,
      slotsPerValue: 4,
      wh: direction === 'withdrawal' ? withdrawalWh : feedInWh,
      quality: new Uint8Array(year.hours).fill(Quality.measured),
    })),
  )
  const { pricingYear: _, ...period } = { ...data.config.period, from: year.from, to: year.to }
  const { investment: __, ...rest } = config
  const options = { ...config.options, faultyReadings: 'keep' as const }
  return { ...data, config: { ...rest, period, options }, readings: series, profiles: [], findings: [] }
}

describe('twelve monthly settlements and the analysis of the year', () => {
  let data: ClusterData
  let year: AnalysisResult
  const months: MonthResult[] = []
  const inputsOf = (of: string, opening: AccountsText, annualKwh: Record<string, number>): MonthInputs => ({
    format: 'openklaster-month/1',
    month: month(of),
    readingsVersion: 1,
    register: { config: data.config, members: data.members, points: data.points, profiles: [] },
    annualKwh,
    opening,
    openingFrom: null,
    rule: { key: 'equal', resolution: null, resolvedOn: null },
    regime: 'cluster',
    decided: false,
  })
  const annual = () =>
    Object.fromEntries(
      data.readings
        .filter(({ direction }) => direction === 'withdrawal')
        .map(({ point, wh }) => [point, wh.reduce((a, b) => a + b, 0) / 1000]),
    )
  beforeAll(async () => {
    data = await completeYear()
    year = analyse(data, { today: data.config.period.to, version: 'test' })
    let opening: AccountsText = {}
    for (let m = 1; m <= 12; m += 1) {
      const result = settleMonth(inputsOf(`2026-${String(m).padStart(2, '0')}`, opening, annual()), data.readings)
      opening = result.closing
      months.push(result)
    }
  }, 240_000)
  const regimeIn = (result: MonthResult, id: string, decided: boolean) =>
    result.regimes.find((one) => one.id === id && one.decisionInForce === decided)

  test('withdraw and feed in the same energy, to the watt-hour', () => {
    const all = (of: 'withdrawalWh' | 'feedInWh') => months.reduce((total, { totals }) => total + totals[of], 0)
    expect(all('withdrawalWh')).toBe(year.members.reduce((total, one) => total + one.withdrawalWh, 0))
    expect(all('feedInWh')).toBe(year.members.reduce((total, one) => total + one.feedInWh, 0))
  })
  test('settle the same energy in every regime', () => {
    for (const { id, decisionInForce, settledWh } of year.regimes)
      expect(
        months.reduce((total, one) => total + (regimeIn(one, id, decisionInForce)?.settledWh ?? 0), 0),
        id,
      ).toBe(settledWh)
  })
  test('bill every member the same, but for the rounding of what is rounded once a month instead of once a year', () => {
    for (const { id, decisionInForce, bills } of year.regimes)
      for (const bill of bills) {
        const own = months.map((one) => regimeIn(one, id, decisionInForce)?.bills.find((b) => b.member === bill.member))
        const net = sum(own.map((one) => decimal(one?.netPln ?? '0')))
        const cost = sum(own.map((one) => decimal(one?.costPln ?? '0')))
        // Energy from members and sales are rounded to the grosz per settlement, every other line per month alike.
        expect(Math.abs(toNumber(minus(net, decimal(bill.netPln)))), `${id} ${bill.member} net`).toBeLessThanOrEqual(
          0.12,
        )
        expect(Math.abs(toNumber(minus(cost, decimal(bill.costPln)))), `${id} ${bill.member} cost`).toBeLessThanOrEqual(
          0.36,
        )
        if (id === 'none') expect(text(net), bill.member).toBe(text(decimal(bill.netPln)))
      }
  })
  test('share the whole benefit, and transfers between members cancel out', () => {
    for (const { members, totals, regimes, regime } of months) {
      if (Number(totals.benefitPln) <= 0) continue
      expect(text(sum(members.map(({ benefitPln }) => decimal(benefitPln ?? '0'))))).toBe(
        text(decimal(totals.benefitPln)),
      )
      expect(text(sum(members.map(({ transferPln }) => decimal(transferPln ?? '0'))))).toBe('0')
      const bills = regimes.find(({ id }) => id === regime)
      expect(bills?.points.length).toBeGreaterThan(0)
    }
    expect(months.some(({ totals }) => Number(totals.benefitPln) > 0)).toBe(true)
  })
  test('the bills of the points add up to the bill of the member', () => {
    for (const { regimes } of months.slice(0, 2))
      for (const { bills, points } of regimes)
        for (const bill of bills) {
          const own = points.filter(({ member }) => member === bill.member)
          const net = sum(own.flatMap(({ netPln, innerPln }) => [decimal(netPln), decimal(innerPln)]))
          expect(Math.abs(toNumber(minus(net, decimal(bill.netPln))))).toBeLessThanOrEqual(0.01 * own.length)
        }
  })
  test('the same inputs give the same bytes', () => {
    const inputs = inputsOf('2026-01', {}, annual())
    const stored = JSON.parse(canonicalText(inputs)) as MonthInputs
    expect(canonicalText(settleMonth(stored, data.readings))).toBe(canonicalText(months[0]))
  })
  test('every figure of a member has its steps with values and a source', () => {
    const [first] = months
    for (const { steps, benefitPln, withdrawalWh } of first?.members ?? []) {
      expect(steps.map(({ id }) => id)).toContain('cost')
      const last = steps.find(({ id }) => id === 'benefit')
      if (benefitPln !== null) expect(last?.value).toBe(benefitPln)
      if (withdrawalWh > 0) for (const one of steps) expect(one.source, one.id).not.toBe('')
    }
  })
})
