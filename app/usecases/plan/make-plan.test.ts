import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { day } from '../../../domain/calendar/day.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { loadPlanFolder } from '../../imports/plan-folder/load-plan-folder.ts'
import { makePlan } from './make-plan.ts'

const folder = new URL('../../../examples/zelow-plan', import.meta.url).pathname
const run = { today: day('2026-11-26'), version: 'test' }
const data = await loadPlanFolder(folder)
const result = makePlan(data, run)
const copies: string[] = []

/** A copy of the example with one file rewritten. */
async function changed(file: string, edit: (text: string) => string) {
  const copy = mkdtempSync(join(tmpdir(), 'openklaster-plan-'))
  copies.push(copy)
  cpSync(folder, copy, { recursive: true })
  writeFileSync(join(copy, file), edit(readFileSync(join(folder, file), 'utf8')))
  return loadPlanFolder(copy)
}

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true })
})

const yearOf = (scenario: string, year: number) => {
  const found = result.scenarios.find(({ id }) => id === scenario)?.years.find((one) => one.year === year)
  if (!found) throw new Error(`${scenario} ${year}`)
  return found
}

describe('the published plan of Zelów comes out of its configuration', () => {
  test('index method, hot water and final energy of housing (chapter 7.2)', () => {
    const [housing] = result.demand
    expect(housing?.demand.indexKwhPerM2).toBeCloseTo(112.15, 2)
    expect(housing?.demand.usefulHeatGj).toBeCloseTo(177_752, 0)
    expect(Math.abs((housing?.demand.indexFinalGj ?? 0) - 319_558)).toBeLessThan(10)
    expect(housing?.demand.excess).toBeCloseTo(0.009, 3)
  })

  test('energy of the sectors and their power (tables 10 and 17)', () => {
    expect(result.demand.map(({ demand }) => Math.round(demand.finalGj))).toEqual([316_794, 6_496, 65_159])
    expect(result.demand.map(({ power }) => power.byFactorMw.toFixed(2))).toEqual(['44.35', '0.91', '9.12'])
  })

  test('carriers by sector with shares that print to 100 % (table 12)', () => {
    expect(result.carriers.total).toBe(388_449)
    expect(result.carriers.sharePct).toEqual([1.13, 68.52, 11.46, 6.85, 10.41, 0.38, 0.94, 0.31])
    expect(result.carriers.sharePct.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100, 9)
  })

  test('emission of the base year is given, and the program says which mixes could stand behind it (table 13)', () => {
    expect(result.emission.basis).toBe('given')
    expect(result.emission.total?.co2).toBeCloseTo(28_920.9, 2)
    expect(result.emission.bounds.map(({ sector }) => sector)).toEqual(['residential', 'public', 'business'])
  })

  test('demand and power of the sustainable scenario (table 16)', () => {
    expect(Math.round(yearOf('sustainable', 2024).finalGj)).toBe(378_526)
    expect(Math.round(yearOf('sustainable', 2036).finalGj)).toBe(371_699)
    expect(yearOf('sustainable', 2036).powerMw).toBeCloseTo(52.04, 2)
  })

  test('demand and power of the neglect scenario (table 17)', () => {
    expect([2024, 2036].map((year) => Math.round(yearOf('neglect', year).finalGj))).toEqual([403_166, 451_955])
    expect([2021, 2024, 2036].map((year) => yearOf('neglect', year).powerMw.toFixed(2))).toEqual([
      '54.38',
      '56.44',
      '63.27',
    ])
  })

  test('electricity to the horizon (table 18)', () => {
    expect([2021, 2024, 2036].map((year) => Math.round(yearOf('neglect', year).electricityMwh))).toEqual([
      33_915, 34_085, 36_311,
    ])
  })

  test('carriers of the sustainable scenario (table 20)', () => {
    const tj = (year: number, carrier: string) =>
      ((yearOf('sustainable', year).carriers.byCarrier[carrier] ?? 0) / 1000).toFixed(2)
    expect(['coal', 'gas', 'heat pumps'].map((one) => tj(2024, one))).toEqual(['246.99', '30.63', '3.60'])
    expect(['coal', 'gas', 'heat pumps'].map((one) => tj(2036, one))).toEqual(['212.71', '60.95', '9.84'])
  })

  test('emission of the sustainable scenario from its devices (table 21: dust, SO2, NOx and CO of 2024)', () => {
    const { emission } = yearOf('sustainable', 2024)
    expect([emission?.pm10, emission?.pm25, emission?.nox, emission?.co].map((one) => one?.toFixed(2))).toEqual([
      '14.57',
      '14.27',
      '92.80',
      '315.35',
    ])
    expect(Math.abs((emission?.so2 ?? 0) - 73.5)).toBeLessThan(0.01)
  })

  test('potentials of chapter 5', () => {
    const technical = Object.fromEntries(result.resources.map(({ kind, potential }) => [kind, potential.technicalGj]))
    expect(technical['solar-heat']).toBeCloseTo(11_700.74, 2)
    expect((technical.pv ?? 0) / 3.6).toBeCloseTo(3312.75, 1)
    expect(result.resources.find(({ kind }) => kind === 'willow')?.potential.theoreticalGj).toBeCloseTo(20_490, 0)
  })
})

test('energy of scenarios is kept: sectors, carriers and the whole agree in every printed year', () => {
  for (const { years } of result.scenarios)
    for (const year of years) {
      const sectors = Object.values(year.sectors).reduce((sum, { finalGj }) => sum + finalGj, 0)
      expect(sectors).toBeCloseTo(year.finalGj, 6)
      expect(year.carriers.total).toBeCloseTo(year.finalGj, 0)
      expect(year.carriers.sharePct.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100, 9)
    }
})

test('the hourly balance keeps energy: months sum to the year and nothing met exceeds demand or own energy', () => {
  const { hourly } = result
  if (!hourly) throw new Error('the example has an hourly balance')
  type Month = (typeof hourly.months)[number]
  const sum = (pick: (one: Month) => number) => hourly.months.reduce((all, one) => all + pick(one), 0)
  expect(sum(({ demandMwh }) => demandMwh)).toBeCloseTo(hourly.demandMwh, 3)
  expect(sum(({ ownMwh }) => ownMwh)).toBeCloseTo(hourly.pvMwh + hourly.windMwh, 6)
  expect(sum(({ metMwh }) => metMwh) + hourly.surplusMwh).toBeCloseTo(hourly.pvMwh + hourly.windMwh, 6)
})

test('the inventory counts what burns here as scope 1, grid and network energy as scope 2, and biogenic CO2 apart', () => {
  const { inventory } = result
  expect(inventory?.byScope['1']).toBeGreaterThan(0)
  expect((inventory?.byScope['1'] ?? 0) + (inventory?.byScope['2'] ?? 0)).toBeCloseTo(inventory?.tCo2e ?? 0, 6)
  expect(inventory?.biogenicTCo2).toBeGreaterThan(0)
  const lighting = inventory?.rows.find(({ sector }) => sector === 'public-lighting')
  expect(lighting?.tCo2e).toBeCloseTo((1181.833 * 708) / 1000, 2)
})

test('the same data, day and version give the same result', () => {
  expect(makePlan(data, run)).toEqual(result)
})

test('an update due in the past and overdue boilers are told', () => {
  const codes = result.findings.map(({ code }) => code)
  expect(codes).toContain('plan.update-overdue')
  expect(codes).toContain('plan.ban-passed')
  expect(result.procedure.nextUpdateBy).toBe('2025-08-31')
})

test('the survey is computed fuel by fuel, and its difference from the index method is told in two parts', () => {
  const survey = result.demand[0]?.survey
  expect(survey?.finalGj).toBeCloseTo(316_794, 0)
  expect(survey?.rows.find(({ carrier }) => carrier === 'coal')?.usefulGj).toBeCloseTo(220_335 * 0.62, 0)
  const gap = survey?.gap
  const difference = (result.demand[0]?.demand.indexFinalGj ?? 0) - (survey?.finalGj ?? 0)
  expect((gap?.byDemandGj ?? 0) + (gap?.byEfficiencyGj ?? 0)).toBeCloseTo(difference, 6)
})

test('a survey that covers half of the area is doubled, and where carriers.csv has no rows its fuels are the carriers', async () => {
  const half = await changed('plan.yaml', (text) =>
    text.replace('survey: { finalGj: 316794,', 'survey: { coveredAreaM2: 220125,'),
  )
  const own = { ...half, carriers: half.carriers.filter(({ sector }) => sector !== 'residential') }
  const plan = makePlan(own, run)
  expect(plan.demand[0]?.demand.finalGj).toBeCloseTo(2 * 316_794, 0)
  expect(plan.carriers.bySector.residential).toBeCloseTo(2 * 316_794, 0)
  expect(plan.carriers.matrix.residential?.coal).toBeCloseTo(2 * 220_335, 0)
})

test('a total of the survey that its fuels do not give is told', async () => {
  const other = await changed('plan.yaml', (text) => text.replace('finalGj: 316794', 'finalGj: 300000'))
  expect(makePlan(other, run).findings.map(({ code }) => code)).toContain('plan.survey-total-differs')
})

test('given totals that the corrected factor contradicts are traced to the printed cell, with the mixes behind them', () => {
  const { bounds } = result.emission
  for (const { fits, alternative } of bounds) {
    expect(fits).toBe(false)
    expect(alternative?.factorSet).toBe('zelow-t11')
    expect(alternative?.differsIn).toEqual(['co2'])
    expect(alternative?.ranges.length).toBeGreaterThan(5)
    for (const { minGj, maxGj } of alternative?.ranges ?? []) expect(minGj).toBeLessThanOrEqual(maxGj)
  }
})

test('the register gives an emission of its own beside given totals; by sector and by carrier it sums to the same', () => {
  const { estimate, basis, total } = result.emission
  expect(basis).toBe('given')
  expect(total?.pm10).toBeCloseTo(101.13, 2)
  if (!estimate) throw new Error('the example has a register')
  expect(estimate.origin).toBe('register')
  for (const pollutant of ['pm10', 'pm25', 'co2', 'bap', 'so2', 'nox', 'co'] as const) {
    const sum = (parts: typeof estimate.bySector) => Object.values(parts).reduce((all, one) => all + one[pollutant], 0)
    expect(sum(estimate.bySector)).toBeCloseTo(estimate.total[pollutant], 6)
    expect(sum(estimate.byCarrier)).toBeCloseTo(estimate.total[pollutant], 6)
  }
})

test('without given totals the register is the emission of the base year, and says that it is an estimate', async () => {
  const own = await changed('plan.yaml', (text) => text.replace(/ {2}given:\n( {4}.*\n){3}/, ''))
  const plan = makePlan(own, run)
  expect(plan.emission.basis).toBe('register')
  expect(plan.emission.total?.co2).toBeGreaterThan(20_000)
  expect(plan.findings.map(({ code }) => code)).toContain('plan.mix-is-estimate')
})

test('a horizon of fourteen years is an error', async () => {
  const short = await changed('plan.yaml', (text) => text.replace('fromYear: 2021', 'fromYear: 2022'))
  const found = makePlan(short, run).findings.find(({ code }) => code === 'plan.horizon-too-short')
  expect(found?.severity).toBe('error')
  expect(found?.pl).toContain('14 lat')
})

test('a sector that plan.yaml does not have is refused by name and file', async () => {
  const wrong = await changed('carriers.csv', (text) => text.replace('residential;coal', 'mieszkania;coal'))
  expect(() => makePlan(wrong, run)).toThrow(Refusal)
  expect(() => makePlan(wrong, run)).toThrow(/mieszkania/)
})

test('a share that is no share is refused with line and column', async () => {
  const wrong = changed('buildings.csv', (text) => text.replace('17%;59%', '17%;590%'))
  await expect(wrong).rejects.toMatchObject({ place: { line: 2, column: 4 } })
})

test('a misspelt field of plan.yaml is told with line and column', async () => {
  const wrong = changed('plan.yaml', (text) => text.replace('baseYear: 2021', 'baseYear: MMXXI'))
  await expect(wrong).rejects.toMatchObject({ code: 'folder.field', place: { file: 'plan.yaml' } })
})

test('device shares that do not sum to one are refused', async () => {
  const wrong = await changed('devices.csv', (text) => text.replace('class 3;100%', 'class 3;90%'))
  expect(() => makePlan(wrong, run)).toThrow(/90%/)
})

test('tables may name sectors and carriers in Polish, and the numbers stay the same', async () => {
  const polish = await changed('carriers.csv', (text) =>
    text
      .replaceAll('residential;', 'Mieszkalnictwo;')
      .replaceAll(';coal;', ';Węgiel;')
      .replaceAll(';heat pumps;', ';pompy ciepła;'),
  )
  expect(makePlan(polish, run).carriers.byCarrier).toEqual(result.carriers.byCarrier)
})

test('area shares that do not sum to 100 % are refused with the sector and what they sum to', async () => {
  const wrong = await changed('buildings.csv', (text) =>
    text.replace(/(Mieszkalnictwo|residential);do 1966;17%/, '$1;do 1966;30%'),
  )
  expect(() => makePlan(wrong, run)).toThrow(/Mieszkalnictwo.*113%/)
})
