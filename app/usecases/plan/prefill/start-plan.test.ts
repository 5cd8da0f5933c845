import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { day } from '../../../../domain/calendar/day.ts'
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

test('a replaced value keeps the starting one beside it with the note, and without a note that is told', async () => {
  const folder = started('1001083', 14_876)
  const file = join(folder, 'plan.yaml')
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('areaM2: 453718', 'areaM2: 440250').replace('mwh: 34215', 'mwh: 33915'),
  )
  const assumptions = join(folder, 'assumptions.yaml')
  writeFileSync(
    assumptions,
    readFileSync(assumptions, 'utf8').replace(
      'overrides: []',
      'overrides:\n  - { path: sectors.residential.areaM2, note: "GUS BDL 2020", author: urząd, day: 2026-11-26 }',
    ),
  )
  const plan = makePlan(await loadPlanFolder(folder), run)
  expect(plan.overrides?.changed.map(({ path, value, used, note }) => [path, value, used, note])).toEqual([
    ['sectors.residential.areaM2', 453_718, 440_250, 'GUS BDL 2020'],
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
