import { describe, expect, test } from 'vitest'
import { decimal, fullText, sum } from '../../../domain/quantity/decimal.ts'
import type { AnalysisResult } from '../../usecases/analyse/result.ts'
import { bareResult } from '../fixtures/bare-result.ts'
import { sampleResult } from '../fixtures/sample-result.ts'
import { asPlainText } from '../model/blocks.ts'
import type { Block, Report, Table } from '../model/document.ts'
import { figuresOf, numbersOf, tablesOf } from '../model/walk.ts'
import { buildReport } from './build-report.ts'

const sample = sampleResult()
const pl = buildReport(sample, 'pl')
const en = buildReport(sample, 'en')

function section(report: Report, id: string) {
  const found = report.sections.find((one) => one.id === id)
  if (!found) throw new Error(`no chapter ${id}`)
  return found
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return asPlainText(block.text)
    case 'list':
      return block.items.map(asPlainText).join('\n')
    case 'notice':
      return `${block.title}\n${block.text}`
    case 'key-figures':
      return block.items.map(({ label, value, note }) => `${label} ${value} ${note}`).join('\n')
    case 'definitions':
      return block.items.map(({ term, text }) => `${term} ${text}`).join('\n')
    case 'subheading':
      return block.title
    case 'figure':
      return `${block.title}\n${block.reading}\n${block.alt}`
    case 'table':
      return [block.title, block.note ?? '', ...block.columns.map(({ title, unit }) => `${title} ${unit ?? ''}`)].join(
        '\n',
      )
  }
}

function summaryText(result: AnalysisResult): string {
  return section(buildReport(result, 'pl'), 'summary').blocks.map(textOf).join('\n').replaceAll('\u00a0', ' ')
}

function table(report: Report, id: string): Table {
  const found = [...tablesOf(report), ...report.extraTables].find((one) => one.id === id)
  if (!found) throw new Error(`no table ${id}`)
  return found
}

describe('the report has what a council needs', () => {
  test('all chapters, in order, the one-page summary first', () => {
    expect(pl.sections.map(({ id }) => id)).toEqual([
      'summary',
      'method',
      'community',
      'quality',
      'balance',
      'flows',
      'load',
      'regimes',
      'conditions',
      'benefit',
      'sharing',
      'bills',
      'investment',
      'risk',
      'findings',
      'law',
      'inputs',
      'glossary',
      'member-pages',
      'quality-annex',
    ])
    expect(en.sections.map(({ id }) => id)).toEqual(pl.sections.map(({ id }) => id))
    expect(pl.sections[0]?.onePage).toBe(true)
  })
  test('ids are unique and every table and figure has a number', () => {
    const ids = [...tablesOf(pl), ...figuresOf(pl)].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(numbersOf(pl).get(id)).toBeGreaterThan(0)
  })
  test('every row has a cell for each column, in both languages', () => {
    for (const report of [pl, en])
      for (const one of [...tablesOf(report), ...figuresOf(report).map(({ data }) => data), ...report.extraTables])
        for (const { cells } of one.rows) expect(cells.length, one.id).toBe(one.columns.length)
  })
  test('every figure has a sentence with a number, an alternative text and a table', () => {
    const figures = figuresOf(pl)
    expect(figures.length).toBeGreaterThanOrEqual(13)
    for (const { id, reading, alt, unit, data } of figures) {
      expect(reading.length, id).toBeGreaterThanOrEqual(40)
      expect(reading, id).toMatch(/\d/)
      expect(alt.length, id).toBeGreaterThanOrEqual(40)
      expect(unit, id).not.toBe('')
      expect(data.rows.length, id).toBeGreaterThan(0)
    }
  })
  test('every source, finding, input file and member of the result stands in it', () => {
    expect(table(pl, 'sources').rows.length).toBe(sample.sources.length)
    expect(table(pl, 'all-findings').rows.length).toBe(sample.findings.length)
    expect(table(pl, 'inputs').rows.map(({ cells }) => cells[2]?.text)).toEqual(
      sample.cluster.inputs.map(({ sha256 }) => sha256),
    )
    for (const { name } of sample.members)
      expect(section(pl, 'member-pages').blocks.some((one) => one.kind === 'subheading' && one.title === name)).toBe(
        true,
      )
  })
  test('tables say the same sums as the result', () => {
    const shares = table(pl, 'sharing')
    const total = shares.rows.at(-1)
    sample.sharing.forEach(({ benefitPln }, i) => {
      const column = shares.rows.slice(0, -1).map(({ cells }) => decimal(String(cells[i + 1]?.value)))
      expect(fullText(sum(column))).toBe(benefitPln)
      expect(total?.cells[i + 1]?.value).toBe(benefitPln)
    })
    const bills = table(pl, 'bills')
    sample.regimes.forEach(({ totalCostPln }, i) => {
      expect(bills.rows.at(-1)?.cells[i + 1]?.value).toBe(totalCostPln)
    })
  })
})

describe('what waits for a decision is never shown as certain', () => {
  const waiting = sample.regimes.find(
    ({ certainty, decisionInForce }) => certainty === 'waits-for-decision' && decisionInForce,
  )
  const { marks } = pl.frame
  test('its column in every table of regimes bears the mark in words', () => {
    for (const id of ['benefit-by-member', 'bills', 'costs-by-member']) {
      const columns = table(pl, id).columns.filter(({ title }) => title.includes('po decyzji'))
      expect(columns.length, id).toBe(1)
      for (const { title } of columns) expect(title, id).toContain(marks.waits)
    }
  })
  test('its amount, wherever it is printed in a sentence, stands with the mark or with the word uncertain', () => {
    const amount = waiting?.benefitPln ?? ''
    const rough = '530 tys. zł'
    for (const { blocks } of pl.sections)
      for (const block of blocks) {
        if (block.kind === 'key-figures') {
          for (const item of block.items)
            if (item.value.replaceAll('\u00a0', ' ') === rough) expect(item.certainty).toBe('waits')
          continue
        }
        const text = textOf(block).replaceAll('\u00a0', ' ')
        if (text.includes(rough)) expect(text).toMatch(/niepewn/)
      }
    expect(amount).not.toBe('')
  })
  test('its bar in the chart of regimes is hatched and says so', () => {
    const chart = figuresOf(pl).find(({ id }) => id === 'regimes-chart')?.chart
    if (chart?.type !== 'bars') throw new Error('no chart of regimes')
    const bar = chart.rows.find(({ label }) => label.includes('po decyzji'))
    expect(bar).toMatchObject({ fill: 'waits', mark: marks.waits })
    expect(chart.rows.find(({ label }) => label.includes('studium'))).toMatchObject({
      fill: 'study',
      mark: marks.study,
    })
  })
  test('it is never recommended, even when it is the most', () => {
    const rich = {
      ...sample,
      regimes: sample.regimes.map((one) => (one === waiting ? { ...one, benefitPln: '99999999.00' } : one)),
    }
    const text = summaryText(rich)
    expect(text).toContain('Opłaca się: „Obywatelska społeczność energetyczna”')
    expect(text).toContain('niepewna: czeka na decyzję')
  })
  test('an investment that rests on it bears the mark in every table', () => {
    const { investment } = sample
    if (!investment) throw new Error('the sample has no investment')
    const report = buildReport(
      { ...sample, investment: { ...investment, regime: 'cluster', decisionInForce: true } },
      'pl',
    )
    for (const block of section(report, 'investment').blocks)
      if (block.kind === 'table' && block.id !== 'lcoe') expect(block.certainty, block.id).toBe('waits')
    const certain = buildReport(
      { ...sample, investment: { ...investment, regime: 'cluster', decisionInForce: false } },
      'pl',
    )
    for (const block of section(certain, 'investment').blocks)
      if (block.kind === 'table') expect(block.certainty).toBe('certain')
  })
})

describe('sentences follow the numbers', () => {
  const certain = (benefitPln: string, eligible: boolean | null): AnalysisResult => ({
    ...sample,
    regimes: sample.regimes
      .filter(({ id }) => id === 'none' || id === 'citizen')
      .map((one) => (one.id === 'citizen' ? { ...one, benefitPln, eligible } : one)),
  })
  test('a gain pays, a loss does not, conditions not met are named', () => {
    expect(summaryText(certain('125000.00', true))).toContain('Opłaca się')
    expect(summaryText(certain('-125000.00', true))).toContain('wspólnota nie obniża kosztu')
    expect(summaryText(certain('125000.00', false))).toContain('żadna forma nie spełnia warunków')
    expect(summaryText({ ...sample, regimes: sample.regimes.slice(0, 1) })).toContain('Nie ma dziś formy')
  })
  test('an investment that does not pay asks for another variant', () => {
    const { investment } = sample
    if (!investment) throw new Error('the sample has no investment')
    const poor = {
      ...investment,
      conventions: investment.conventions.map((one) => ({
        ...one,
        indicators: { ...one.indicators, npvPln: '-5000.00', dpbtYears: null },
      })),
    }
    expect(summaryText({ ...sample, investment: poor })).toContain('się nie zwracają')
    expect(summaryText(sample)).toContain('Czy budować planowane źródła')
  })
  test('readings that are missing are named and never zero', () => {
    const text = section(buildReport(bareResult(), 'pl'), 'quality').blocks.map(textOf).join(' ')
    expect(text).toContain('100,00% brakuje')
    expect(text).toContain('Braków nie liczono jako zer')
  })
})

describe('the English report', () => {
  test('has no Polish sentence of ours left', () => {
    const own = en.sections
      .filter(({ id }) => id !== 'law')
      .flatMap(({ title, blocks }) => [title, ...blocks.map(textOf)])
      .join('\n')
    for (const word of [
      'zużyc',
      'pobór',
      'rocznie',
      'członk',
      'korzyść',
      'czeka',
      'tabela',
      'Wykres',
      'miesiąc',
      'godzin',
      ' oraz ',
      ' nie ',
      ' jest ',
      ' się ',
      'brak',
    ])
      expect(own, word).not.toContain(word)
  })
  test('has the same numbers as the Polish one', () => {
    const values = (report: Report) =>
      tablesOf(report).map(({ id, rows }) => [
        id,
        rows.map(({ cells }) => cells.filter(({ kind }) => kind !== 'text').map(({ value }) => value)).sort(),
      ])
    const sorted = (report: Report) =>
      JSON.stringify(values(report).filter(([id]) => !String(id).startsWith('balance-members') && id !== 'members'))
    expect(sorted(en)).toBe(sorted(pl))
  })
})

describe('a result with almost nothing in it', () => {
  const bare = buildReport(bareResult(), 'pl')
  test('makes a report without the chapters it has no data for', () => {
    const ids = bare.sections.map(({ id }) => id)
    expect(ids).toContain('summary')
    for (const id of ['flows', 'load', 'conditions', 'sharing', 'investment', 'risk', 'law', 'member-pages'])
      expect(ids).not.toContain(id)
  })
  test('prints no empty sentence, no undefined and no NaN', () => {
    const all = bare.sections.flatMap(({ blocks }) => blocks.map(textOf)).join('\n')
    expect(all).not.toMatch(/undefined|NaN|null|Infinity/)
  })
  test('names what nothing divides instead of printing zero', () => {
    const indicators = tablesOf(bare).find(({ id }) => id === 'indicators')
    expect(indicators?.rows[0]?.cells[1]?.text).toBe('brak')
  })
  test('also with members but no regimes at all, and with 200 points', () => {
    expect(() => buildReport({ ...bareResult(), regimes: [] }, 'pl')).not.toThrow()
    const point = sample.points[7]
    if (!point) throw new Error('the sample has no points')
    const many = Array.from({ length: 200 }, (_, i) => ({ ...point, code: String(i) }))
    const report = buildReport({ ...sample, points: many }, 'pl')
    expect(table(report, 'quality-points').rows.length).toBe(120)
    expect(table(report, 'quality-all-points').rows.length).toBe(200)
  })
})
