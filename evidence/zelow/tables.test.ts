import { describe, expect, test } from 'vitest'
import { loadPlanFolder } from '../../app/imports/plan-folder/load-plan-folder.ts'
import type { Masses } from '../../app/usecases/plan/emission-report.ts'
import { makePlan } from '../../app/usecases/plan/make-plan.ts'
import { day } from '../../domain/calendar/day.ts'
import { figure, rowsOf } from './evidence.ts'

const data = await loadPlanFolder(new URL('../../examples/zelow-plan', import.meta.url).pathname)
const plan = makePlan(data, { today: day('2026-11-26'), version: 'evidence' })
const SECTORS = ['residential', 'public', 'business'] as const
const POLLUTANTS = ['pm10', 'pm25', 'co2', 'bap', 'so2', 'nox', 'co'] as const

function yearOf(scenario: string, year: number) {
  const found = plan.scenarios.find(({ id }) => id === scenario)?.years.find((one) => one.year === year)
  if (!found) throw new Error(`${scenario} ${year}`)
  return found
}

function near(value: number, expected: number, tolerance: number, what: string): void {
  expect(Math.abs(value - expected), `${what}: ${value} against ${expected}`).toBeLessThanOrEqual(tolerance)
}

describe('the tables of the Zelów plan come out of its configuration', () => {
  test('table 1: every figure of the grid stands among the networks, and its condition is told to sum to 99.79 % (source error)', () => {
    const values = plan.networks?.filter(({ carrier }) => carrier === 'electricity').map(({ value }) => value)
    for (const row of rowsOf('t01-grid.csv')) expect(values).toContain(figure(row, 'value'))
    expect(plan.findings.find(({ code }) => code === 'plan.condition-not-100')?.facts.sum).toBe('99.79')
  })

  test('table 5: the dwellings’ indices before retrofit are the low ends of their classes', () => {
    const housing = plan.demand[0]?.groups.slice(0, 5) ?? []
    rowsOf('t05-index-by-age.csv').forEach((row, i) => {
      expect(Number(housing[i]?.indexKwhPerM2)).toBe(figure(row, 'low'))
    })
  })

  test('table 7: areas by sector and their sum', () => {
    const rows = rowsOf('t07-areas.csv')
    const area = (item: string) =>
      figure(
        rows.find((row) => row.item === item),
        'value',
      )
    for (const { id, areaM2 } of plan.demand) expect(areaM2).toBe(area(id))
    expect(plan.demand.reduce((sum, { areaM2 }) => sum + areaM2, 0)).toBe(area('total'))
  })

  test('table 12: energy by carrier and sector, sums and shares', () => {
    for (const row of rowsOf('t12-carriers.csv')) {
      const carrier = row.carrier ?? ''
      const at = plan.carriers.carriers.indexOf(carrier)
      for (const sector of SECTORS) {
        const own = carrier === 'total' ? plan.carriers.bySector[sector] : plan.carriers.matrix[sector]?.[carrier]
        expect(own ?? 0).toBe(figure(row, sector))
      }
      expect(carrier === 'total' ? plan.carriers.total : plan.carriers.byCarrier[carrier]).toBe(figure(row, 'total'))
      if (at >= 0) near(plan.carriers.sharePct[at] ?? 0, figure(row, 'share_pct'), 0.001, `share of ${carrier}`)
    }
  })

  test('table 13: the sectors sum to the printed total', () => {
    const total = rowsOf('t13-emission.csv').find(({ sector }) => sector === 'total')
    for (const one of POLLUTANTS)
      near(plan.emission.total?.[one] ?? Number.NaN, figure(total, one), one === 'co2' ? 0.011 : 0.0101, one)
  })

  test('table 14: areas to the horizon', () => {
    for (const row of rowsOf('t14-area-forecast.csv').filter(({ sector }) => sector !== 'public'))
      for (const year of [2021, 2024, 2036])
        expect(yearOf('neglect', year).sectors[row.sector ?? '']?.areaM2).toBe(figure(row, `y${year}`))
  })

  test('table 15: retrofitted shares of dwellings to the horizon', () => {
    const [housing] = rowsOf('t15-retrofit-shares.csv')
    for (const year of [2021, 2024, 2036])
      near(
        (yearOf('sustainable', year).sectors.residential?.retrofittedShare ?? 0) * 100,
        figure(housing, `y${year}`),
        1,
        String(year),
      )
  })

  test('table 17: totals, power and changes of the neglect scenario', () => {
    for (const row of rowsOf('t17-neglect.csv').filter(({ item }) =>
      ['final_energy_gj', 'power_mw'].includes(item ?? ''),
    ))
      for (const year of [2021, 2024, 2036] as const) {
        const one = yearOf('neglect', year)
        const from = yearOf('neglect', 2021)
        const pick = (which: typeof one) => {
          const sector = row.sector === 'total' ? which : which.sectors[row.sector ?? '']
          return (row.item === 'power_mw' ? sector?.powerMw : sector?.finalGj) ?? Number.NaN
        }
        near(
          pick(one),
          figure(row, `y${year}`),
          row.item === 'power_mw' ? 0.0101 : 1.5,
          `${row.sector} ${row.item} ${year}`,
        )
        if (year !== 2021 && row[`change_${year}_pct`])
          near((pick(one) / pick(from) - 1) * 100, figure(row, `change_${year}_pct`), 0.02, `${row.sector} ${year}`)
      }
  })

  test('table 18: electricity to the horizon', () => {
    for (const row of rowsOf('t18-electricity.csv'))
      near(yearOf('neglect', figure(row, 'year')).electricityMwh, figure(row, 'mwh'), 1, row.year ?? '')
  })

  test('table 20: carriers of the sustainable scenario', () => {
    for (const row of rowsOf('t20-carriers-sustainable.csv'))
      for (const year of [2021, 2024, 2036]) {
        const { carriers } = yearOf('sustainable', year)
        const gj = row.carrier === 'total' ? carriers.total : carriers.byCarrier[row.carrier ?? '']
        near((gj ?? Number.NaN) / 1000, figure(row, `y${year}`), 0.0101, `${row.carrier} ${year}`)
      }
  })

  test('table 21: dust, SO2, NOx and CO of 2024 follow from devices of class 3; CO2 and its change do not (source error)', () => {
    const rows = rowsOf('t21-emission-sustainable.csv')
    const y2024 = rows.find(({ row }) => row === 'y2024')
    const change = rows.find(({ row }) => row === 'change_2024_pct')
    const { emission } = yearOf('sustainable', 2024)
    const base = yearOf('sustainable', 2021).emission
    const of = (masses: Masses | null, one: (typeof POLLUTANTS)[number]) => masses?.[one] ?? Number.NaN
    for (const one of ['pm10', 'pm25', 'so2', 'nox', 'co'] as const) {
      near(of(emission, one), figure(y2024, one), 0.0101, one)
      near((of(emission, one) / of(base, one) - 1) * 100, figure(change, one), 0.1, `change of ${one}`)
    }
    expect(figure(y2024, 'co2') - of(emission, 'co2')).toBeGreaterThan(300)
  })

  test('chapter 5: potentials', () => {
    for (const row of rowsOf('ch5-resources.csv')) {
      const potential = plan.resources.find(({ kind }) => kind === row.kind)?.potential
      const value =
        row.item === 'technicalMwh'
          ? (potential?.technicalGj ?? Number.NaN) / 3.6
          : (potential?.[row.item as 'technicalGj' | 'theoreticalGj'] ?? Number.NaN)
      near(value / figure(row, 'value'), 1, row.kind === 'willow' ? 5e-3 : 5e-4, `${row.kind} ${row.item}`)
    }
  })

  test('chapter 7: index method, survey, excess, and the printed hot water, which is useful heat over the efficiency', () => {
    const rows = rowsOf('ch7-heat.csv')
    const item = (name: string) =>
      figure(
        rows.find((row) => row.item === name),
        'value',
      )
    const [housing, publicSector] = plan.demand
    near(housing?.demand.indexFinalGj ?? 0, item('final_index_residential_gj'), 10, 'index method')
    near(housing?.demand.finalGj ?? 0, item('final_survey_residential_gj'), 0.5, 'survey')
    expect(publicSector?.demand.surveyFinalGj).toBe(item('final_survey_public_gj'))
    near((housing?.demand.excess ?? 0) * 100, item('excess_pct'), 0.05, 'excess')
    const water = (housing?.demand.usefulWaterGj ?? 0) / item('hot_water_efficiency')
    near(water, item('hot_water_printed_gj'), 1, 'hot water')
  })
})
