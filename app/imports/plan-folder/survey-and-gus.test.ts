import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { day } from '../../../domain/calendar/day.ts'
import { makePlan } from '../../usecases/plan/make-plan.ts'
import { readGusFile } from './gus-file.ts'
import { loadPlanFolder } from './load-plan-folder.ts'
import { readSurveyAnswers } from './survey-answers.ts'

const folder = mkdtempSync(join(tmpdir(), 'openklaster-gus-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const WIDE = `Kod;Nazwa;"ludność;ogółem;2020;[osoba]";"ludność;ogółem;2021;[osoba]";
1001083;Zelów (3);14876;14790;
1001022;Bełchatów (2);11500;;
`
const LONG = `Kod;Nazwa;Mieszkania;Rok;Wartosc;Jednostka miary;Atrybut;
1001083;Zelów (3);powierzchnia użytkowa;2020;440300,5;m2;;
1001083;Zelów (3);izby;2020;-;szt.;n;
`

test('a wide export gives a figure for each year, with unit and source, of this gmina only', async () => {
  const { figures, rows } = await readGusFile(file('ludnosc.csv', WIDE), '1001083')
  expect(rows).toBe(1)
  expect(figures.map(({ name, value, unit, year }) => [name, value, unit, year])).toEqual([
    ['ludność, ogółem', 14_876, 'osoba', 2020],
    ['ludność, ogółem', 14_790, 'osoba', 2021],
  ])
  expect(figures[0]?.source).toContain('ludnosc.csv')
})

test('a figure the bank does not have stays missing, never zero', async () => {
  const wide = await readGusFile(file('ludnosc.csv', WIDE), '1001022')
  expect(wide.figures[1]).toMatchObject({ value: null, text: 'brak danych' })
  const long = await readGusFile(file('mieszkania.csv', LONG), '1001083')
  expect(long.figures.map(({ name, value, text }) => [name, value, text])).toEqual([
    ['powierzchnia użytkowa', 440_300.5, null],
    ['izby', null, '-'],
  ])
})

const ANSWERS = `Nr;Powierzchnia m2;Paliwo;Ilość;Jednostka;Klasa
1;120;węgiel;4;t;bez klasy
1;120;drewno;5;mp;bez klasy
2;80;ekogroszek;3000;kg;5
3;100;;;;
4;100;węgiel;2;Mg;bez klasy
`

test('questionnaires are summed by fuel and device, and a household of two fuels covers its area once', async () => {
  const { rows, coveredM2 } = await readSurveyAnswers(file('survey-answers.csv', ANSWERS))
  expect(coveredM2).toEqual({ residential: 400 })
  const gj = (carrier: string) =>
    rows.filter((row) => row.carrier === carrier).reduce((sum, row) => sum + row.amount * row.gjPerUnit, 0)
  expect(gj('coal')).toBeCloseTo(4 * 24 + 3 * 26 + 2 * 24, 9)
  expect(gj('biomass')).toBe(35)
  expect(rows.find(({ unit }) => unit === 'kg')?.efficiency).toBe(0.85)
})

test('a fuel or unit without a calorific value is refused with its line', async () => {
  const odd = file('odd.csv', 'Nr;Powierzchnia m2;Paliwo;Ilość;Jednostka\n1;100;węgiel;2;worki\n')
  await expect(readSurveyAnswers(odd)).rejects.toMatchObject({ code: 'plan.unknown-fuel', place: { line: 2 } })
})

test('in a project both come in by themselves, and the answers are scaled to the whole sector', async () => {
  const copy = join(folder, 'plan')
  cpSync(new URL('../../../examples/zelow-plan', import.meta.url).pathname, copy, { recursive: true })
  mkdirSync(join(copy, 'gus'))
  writeFileSync(join(copy, 'gus', 'ludnosc.csv'), WIDE)
  writeFileSync(join(copy, 'gus', 'obce.csv'), WIDE.replaceAll('1001083', '1001099'))
  rmSync(join(copy, 'surveys.csv'))
  writeFileSync(join(copy, 'survey-answers.csv'), ANSWERS)
  const text = readFileSync(join(copy, 'plan.yaml'), 'utf8')
  writeFileSync(join(copy, 'plan.yaml'), text.replace('survey: { finalGj: 316794,', 'survey: {'))
  const data = await loadPlanFolder(copy)
  const plan = makePlan(data, { today: day('2026-11-26'), version: 'test' })
  expect(plan.profile.filter(({ topic }) => topic === 'ludnosc')).toHaveLength(2)
  expect(plan.findings.map(({ code }) => code)).toContain('plan.gus-without-gmina')
  const housing = plan.demand.find(({ id }) => id === 'residential')
  expect(housing?.survey?.coverage).toBeCloseTo(400 / 440_250, 12)
  expect(housing?.demand.finalGj).toBeCloseTo((257 * 440_250) / 400, 3)
})
