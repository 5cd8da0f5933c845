import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { day } from '../../../../domain/calendar/day.ts'
import { startingCarriers } from '../../../../domain/plan/starting-values.ts'
import { buildPlan } from '../../../documents/plan/build-plan.ts'
import { loadPlanFolder } from '../../../imports/plan-folder/load-plan-folder.ts'
import { writePlanFolder } from '../../../imports/plan-folder/write-plan-folder.ts'
import { makePlan } from '../make-plan.ts'
import { startPlan } from './start-plan.ts'

const today = day('2026-11-26')
const run = { today, version: 'test' }
const folders: string[] = []

function started(teryt: string, population: number): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'openklaster-start-')), 'plan')
  folders.push(folder)
  writePlanFolder(startPlan(teryt, population, today), folder)
  return folder
}

afterAll(() => {
  for (const folder of folders) rmSync(join(folder, '..'), { recursive: true, force: true })
})

test.each([
  ['1001083', 14_876, 'łódzkie'],
  ['1465011', 1_860_000, 'mazowieckie'],
  ['2417042', 5_300, 'śląskie'],
  ['3261011', 36_000, 'zachodniopomorskie'],
])('the code %s and a population give a whole plan with a document', async (teryt, population, voivodeship) => {
  const plan = makePlan(await loadPlanFolder(started(teryt, population)), run)
  expect(plan.meta.voivodeship).toBe(voivodeship)
  expect(plan.procedure.horizonOk).toBe(true)
  expect(plan.carriers.sharePct.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100, 9)
  expect(plan.emission.basis).toBe('estimate')
  expect(plan.scenarios.map(({ id }) => id)).toEqual(['sustainable', 'business-as-usual'])
  const [sustainable] = plan.scenarios
  expect(sustainable?.years.at(-1)?.finalGj).toBeLessThan(sustainable?.years[0]?.finalGj ?? 0)
  expect(plan.overrides?.changed).toEqual([])
  expect(plan.findings.map(({ code }) => code)).toContain('plan.starting-values-left')
  expect(plan.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(buildPlan(plan).sections.length).toBeGreaterThan(15)
})

const textOf = async (teryt: string, population: number) =>
  JSON.stringify(buildPlan(makePlan(await loadPlanFolder(started(teryt, population)), run)))

test('the document of a plan just begun speaks Polish of its carriers and has no table without rows', async () => {
  const plan = makePlan(await loadPlanFolder(started('2261011', 486_345)), run)
  const { sections } = buildPlan(plan)
  expect(JSON.stringify(sections)).not.toMatch(/nośnik: [a-z ]*(coal|heat|biomass|oil)/)
  for (const { id, blocks } of sections)
    for (const block of blocks)
      if (block.kind === 'table') expect(block.rows.length, `${id} ${block.id}`).toBeGreaterThan(0)
})

test('houses and flats are sectors of their own, and shares of carriers sum to one for each', async () => {
  const plan = makePlan(await loadPlanFolder(started('1001083', 14_876)), run)
  expect(plan.demand.map(({ id }) => id)).toEqual(['single-family', 'multi-family', 'public', 'business'])
  for (const type of ['miejska', 'miejsko-wiejska', 'wiejska'] as const)
    for (const { id } of plan.demand)
      expect(Object.values(startingCarriers(type, id)).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12)
})

test('the houses of the gmina are its first resources: roofs for sun, heat pumps', async () => {
  const plan = makePlan(await loadPlanFolder(started('1816042', 9_000)), run)
  expect(plan.resources.map(({ kind }) => kind)).toEqual(['solar-heat', 'pv', 'heat-pump'])
  for (const { potential, economicGj } of plan.resources) {
    expect(potential.theoreticalGj).toBeGreaterThan(potential.technicalGj)
    expect(economicGj).toBeNull()
  }
  expect(plan.overrides?.left.map(({ path }) => path)).toContain('resources.0.inputs.buildings')
})

test('carriers, rounded to whole GJ, still sum to the demand of their sector', async () => {
  for (const [teryt, population] of [
    ['2261011', 486_345],
    ['1816042', 9_000],
  ] as const) {
    const plan = makePlan(await loadPlanFolder(started(teryt, population)), run)
    for (const { id, demand } of plan.demand)
      expect(plan.carriers.bySector[id]).toBe(Math.round(demand.finalHeatGj + demand.finalWaterGj))
  }
})

test('a city is run by a president, a rural gmina by a wójt; neighbours of one name are told apart by their kind', async () => {
  const city = await textOf('2261011', 486_345)
  expect(city).toContain('Prezydent Miasta')
  expect(city).toContain('Gmina Pruszcz Gdański (miejska)')
  expect(city).toContain('Gmina Pruszcz Gdański (wiejska)')
  expect(city).toContain('Wystąpień jeszcze nie wysłano. Do wysłania: 11.')
  expect(await textOf('1816042', 9_000)).toContain('Wójt')
})

test('without a register the document tells the days of the resolution, or that the program does not have it', async () => {
  expect(await textOf('1001083', 14_876)).toContain('Terminy uchwały antysmogowej: województwo łódzkie')
  const without = await textOf('1816042', 9_000)
  expect(without).toContain('Uchwały antysmogowej (województwo podkarpackie) program nie ma')
})

test('the inventory begins with homes, lighting and cars, and the forecast with the electricity of the base year', async () => {
  const plan = makePlan(await loadPlanFolder(started('1816042', 9_000)), run)
  expect(Object.keys(plan.inventory?.bySector ?? {}).sort()).toEqual([
    'municipal-buildings',
    'private-transport',
    'public-lighting',
    'residential-buildings',
    'tertiary-buildings',
  ])
  const [base] = plan.scenarios[0]?.years ?? []
  expect(base?.electricityMwh).toBeCloseTo(plan.config.electricity.mwh, 1)
  expect(plan.indicators.map(({ id }) => id)).toEqual(['coal', 'final', 'pm10', 'co2'])
})

test('a replaced value keeps the starting one beside it with the note, and without a note that is told', async () => {
  const folder = started('1001083', 14_876)
  const file = join(folder, 'plan.yaml')
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('areaM2: 308528', 'areaM2: 300250').replace('mwh: 34215', 'mwh: 33915'),
  )
  const assumptions = join(folder, 'assumptions.yaml')
  writeFileSync(
    assumptions,
    readFileSync(assumptions, 'utf8').replace(
      'overrides: []',
      'overrides:\n  - { path: sectors.single-family.areaM2, note: "GUS BDL 2020", author: urząd, day: 2026-11-26 }',
    ),
  )
  const plan = makePlan(await loadPlanFolder(folder), run)
  expect(plan.overrides?.changed.map(({ path, value, used, note }) => [path, value, used, note])).toEqual([
    ['sectors.single-family.areaM2', 308_528, 300_250, 'GUS BDL 2020'],
    ['electricity.mwh', 34_215, 33_915, null],
  ])
  expect(plan.findings.filter(({ code }) => code === 'plan.override-without-note')).toHaveLength(1)
  expect(JSON.stringify(buildPlan(plan).sections.find(({ id }) => id === 'starting-values'))).toContain('GUS BDL 2020')
})

test('an unknown code, no population and a folder in use are refused', () => {
  expect(() => startPlan('9999999', 1000, today)).toThrow(/9999999/)
  expect(() => startPlan('1001083', 0, today)).toThrow(/no-population/)
  const folder = started('1001083', 1000)
  expect(() => writePlanFolder(startPlan('1001083', 1000, today), folder)).toThrow(/not-empty/)
})
