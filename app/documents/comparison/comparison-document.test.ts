import { expect, test } from 'vitest'
import type { ComparedColumn, Comparison } from '../../usecases/scenarios/comparison.ts'
import { asPlainText } from '../model/blocks.ts'
import type { Report } from '../model/document.ts'
import { renderDocument } from '../write-report.ts'
import { buildComparison } from './build-comparison.ts'

const column: ComparedColumn = {
  id: null,
  name: { pl: 'Dziś', en: 'Today' },
  form: 'cluster',
  formName: { pl: 'klaster energii', en: 'energy cluster' },
  waits: true,
  eligible: true,
  missed: [],
  changes: [],
  steps: [],
  members: [],
  losers: [],
  losersDecided: [],
  sensitivity: [],
  npvPln: null,
  findings: [],
}
const effect = {
  member: 'a',
  name: 'Szkoła „Żółw”',
  status: 'stays' as const,
  todayPln: '100.00',
  scenarioPln: '112.50',
  changePln: '12.50',
  todayDecidedPln: '90.00',
  scenarioDecidedPln: '95.00',
  changeDecidedPln: '5.00',
  steps: [],
}
const input = { pl: 'nakłady inwestycyjne', en: 'investment' }
const farm: ComparedColumn = {
  ...column,
  id: 'x',
  name: { pl: 'Farma', en: 'Farma' },
  changes: [{ pl: 'nowa instalacja: Farma', en: 'new plant: Farma' }],
  members: [effect],
  losers: ['a'],
  losersDecided: ['a'],
  npvPln: '1000.00',
  sensitivity: [{ input, lowLabel: '-15%', highLabel: '+25%', lowNpvPln: '2000.00', highNpvPln: '-500.00' }],
}
const cell = (value: number | string | null, rank: number | null = null) => ({ value, range: null, rank })
const comparison: Comparison = {
  base: { year: 2025, on: '2026-01-01' },
  from: '2026-01-01',
  to: '2027-01-01',
  columns: [column, farm],
  rows: [
    {
      id: 'cost',
      name: { pl: 'Koszt energii w roku', en: 'Cost of energy a year' },
      unit: 'PLN/year',
      certainty: 'certain',
      cells: [cell('1240000.00', 2), cell('1010000.00', 1)],
    },
    {
      id: 'cost-decided',
      name: { pl: 'Koszt z ulgą', en: 'Cost with the discount' },
      unit: 'PLN/year',
      certainty: 'waits',
      cells: [cell('1200000.00', 2), cell('990000.00', 1)],
    },
    {
      id: 'payback',
      name: { pl: 'Zwrot nakładów', en: 'Payback' },
      unit: 'years',
      certainty: 'certain',
      cells: [cell(null), { value: 7.04, range: [6, null], rank: null }],
    },
  ],
}
const facts = { cluster: 'Dolina', madeOn: '2026-11-26', version: '0.1', origin: 'odczyty wersja 1' }

function textOf({ sections }: Report): string {
  return sections
    .flatMap(({ blocks }) => blocks)
    .map((block) => {
      if (block.kind === 'table')
        return block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')).join('\n')
      if (block.kind === 'notice') return `${block.title}: ${block.text}`
      if (block.kind === 'figure') return block.reading
      return block.kind === 'paragraph' ? asPlainText(block.text) : ''
    })
    .join('\n')
}

test('figures stand with unit, place and range; what waits says so in words', () => {
  const text = textOf(buildComparison(comparison, facts, 'pl'))
  expect(text).toContain('Koszt energii w roku, zł/rok | 1\u00a0240\u00a0000 (2.) | 1\u00a0010\u00a0000 (1.)')
  expect(text).toContain('Koszt z ulgą, zł/rok (niepewne: czeka na decyzję)')
  expect(text).toContain('Zwrot nakładów, lata | – | 7,0 (6,0–nie w okresie)')
  expect(text).toContain('Najmniej kosztuje „Farma”: o 230\u00a0000\u00a0zł mniej niż dziś.')
})
test('who pays more is named', () => {
  expect(textOf(buildComparison(comparison, facts, 'pl'))).toContain(
    'Więcej niż dziś płaci rocznie 1\u00a0członek: Szkoła „Żółw” (+13\u00a0zł)',
  )
  expect(textOf(buildComparison(comparison, facts, 'en'))).toContain('Szkoła „Żółw”')
})
test.each(['html', 'docx', 'xlsx', 'pdf', 'json'] as const)('it is written as %s', async (format) => {
  const report = () => buildComparison(comparison, facts, 'pl')
  const content = await renderDocument(format, { report, json: () => JSON.stringify(comparison), stem: 'x' })
  expect(content.length).toBeGreaterThan(500)
  if (format === 'html') expect(String(content)).toContain('Od czego najbardziej zależy: Farma')
})
