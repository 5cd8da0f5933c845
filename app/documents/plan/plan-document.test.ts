import { expect, test } from 'vitest'
import { day } from '../../../domain/calendar/day.ts'
import { readChapter } from '../../imports/plan-folder/chapters.ts'
import { loadPlanFolder } from '../../imports/plan-folder/load-plan-folder.ts'
import { makePlan } from '../../usecases/plan/make-plan.ts'
import type { PlanResult } from '../../usecases/plan/result.ts'
import { asPlainText } from '../model/blocks.ts'
import type { Report } from '../model/document.ts'
import { tablesOf } from '../model/walk.ts'
import { buildPlan, generatedChapters } from './build-plan.ts'
import { changesBetween } from './changes.ts'
import { chapterFile, chapterHash } from './edited-chapters.ts'

const data = await loadPlanFolder(new URL('../../../examples/zelow-plan', import.meta.url).pathname)
const result = makePlan(data, { today: day('2026-11-26'), version: 'test' })

function textOf(report: Report, id: string): string {
  const section = report.sections.find((one) => one.id === id)
  return (section?.blocks ?? [])
    .map((block) =>
      block.kind === 'paragraph'
        ? asPlainText(block.text)
        : block.kind === 'list'
          ? block.items.map(asPlainText).join(' ')
          : '',
    )
    .join('\n')
}

function withEdit(text: string): PlanResult {
  return { ...result, chapters: [readChapter('security', text)] }
}

test('the document has the usual chapters in the usual order', () => {
  expect(generatedChapters(result).map(({ id }) => id)).toEqual([
    'legal-basis',
    'method',
    'profile',
    'supply-now',
    'resources',
    'surplus',
    'demand',
    'emissions',
    'measures',
    'efficiency-means',
    'forecast',
    'air-effect',
    'security',
    'cooperation',
    'summary',
  ])
})

test('the sentences change when the numbers do', () => {
  const before = textOf(buildPlan(result), 'summary')
  const colder = makePlan(
    { ...data, carriers: data.carriers.map((one) => (one.carrier === 'coal' ? { ...one, gj: one.gj / 10 } : one)) },
    { today: day('2026-11-26'), version: 'test' },
  )
  expect(before).toContain('węgiel (68,5%)')
  expect(textOf(buildPlan(colder), 'summary')).not.toContain('węgiel (68,5%)')
})

test('no table or chart of the document has an empty title, and ids are unique', () => {
  const ids = tablesOf(buildPlan(result)).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThan(25)
})

test('an edited chapter keeps its words through regeneration and loses no table', () => {
  const section = generatedChapters(result).find(({ id }) => id === 'cooperation')
  if (!section) throw new Error('no chapter cooperation')
  const file = chapterFile(section).replace(
    '### Procedura uchwalenia',
    '### Jak to uchwalimy\n\nNasz **własny** akapit.',
  )
  const edited = { ...result, chapters: [readChapter('cooperation', file.replace('[[letters]]', ''))] }
  const report = buildPlan(edited)
  expect(textOf(report, 'cooperation')).toContain('Nasz własny akapit.')
  const own = report.sections.find(({ id }) => id === 'cooperation')
  expect(own?.blocks.filter(({ kind }) => kind === 'table').length).toBe(
    section.blocks.filter(({ kind }) => kind === 'table').length,
  )
  expect(JSON.stringify(report)).not.toContain('zredagowano ręcznie')
})

test('an edit whose data changed since is kept and told', () => {
  const report = buildPlan(withEdit('<!-- openklaster: replaces 0123456789ab -->\nTekst urzędu.'))
  expect(textOf(report, 'security')).toContain('Tekst urzędu.')
  expect(JSON.stringify(report.sections.find(({ id }) => id === 'findings'))).toContain('zredagowano ręcznie')
})

test('an edit of a chapter that does not exist is told with the nearest name', () => {
  const report = buildPlan({ ...result, chapters: [readChapter('sumary', 'x')] })
  expect(JSON.stringify(report.sections.find(({ id }) => id === 'findings'))).toContain('summary')
})

test('the hash of a chapter follows its tables as well as its words', () => {
  const [first] = generatedChapters(result)
  if (!first) throw new Error('no chapters')
  expect(chapterHash(first)).toBe(chapterHash(first))
  expect(chapterHash({ ...first, title: 'inny' })).not.toBe(chapterHash(first))
})

test('changes against the last version name what was, what is and what is new', () => {
  const [first, ...rest] = result.demand
  if (!first) throw new Error('no sectors')
  const before: PlanResult = {
    ...result,
    demand: [{ ...first, demand: { ...first.demand, finalGj: 300_000 } }, ...rest],
    resources: result.resources.slice(1),
  }
  expect(changesBetween(result, result)).toEqual([])
  const changes = changesBetween(before, result)
  expect(changes.map(({ name }) => name)).toEqual([
    'Mieszkalnictwo: energia końcowa',
    'Zasób: Kolektory słoneczne na 40% domów',
  ])
  expect(changes[1]?.before).toBeNull()
  const report = buildPlan(result, before)
  expect(JSON.stringify(report.sections.find(({ id }) => id === 'changes'))).toContain('300')
})
