import { expect, test } from 'vitest'
import type { MonthSource, PublicMonth } from '../../usecases/public-side/year-figures.ts'
import { yearFigures } from '../../usecases/public-side/year-figures.ts'
import type { YearSummary } from '../../usecases/public-side/year-summary.ts'
import { pdfLayout } from '../typst-pdf/render-pdf.ts'
import { buildYearSummary } from './build-year-summary.ts'

function summary(sources: readonly MonthSource[], rest: Partial<YearSummary> = {}): YearSummary {
  const months = Array.from({ length: 12 }, (_, i): PublicMonth => {
    const source = sources[i] ?? 'later'
    const known = source === 'settled' || source === 'readings'
    return {
      month: `2026-${String(i + 1).padStart(2, '0')}`,
      source,
      withdrawalWh: known ? 1e9 + i : null,
      feedInWh: known ? 8e8 : null,
      matchedWh: known ? 6e8 : null,
      settlement: source === 'settled' ? `${i + 1}/2026` : null,
      approvedOn: source === 'settled' ? '2026-11-01' : null,
      missing: source === 'readings' ? 4 : 0,
    }
  })
  return {
    clusterName: 'Klaster Żółw',
    area: 'powiat mławski',
    isDemonstration: false,
    figures: yearFigures(2026, months),
    members: { total: 12, joined: 2, left: 1 },
    benefit: { pln: '1234567.89', months: 2, waits: false },
    resolutions: [{ number: '1/2026', title: 'Uchwała', day: '2026-02-03' }],
    madeOn: '2026-11-26',
    ...rest,
  }
}
const textOf = (given: YearSummary, language: 'pl' | 'en' = 'pl') => JSON.stringify(buildYearSummary(given, language))

test('a year that is not closed says so, and a month without data is missing and never zero', () => {
  const text = textOf(summary(['settled', 'settled', 'none', 'readings']))
  expect(text).toContain('Rok nie jest zamknięty')
  expect(text).toContain('Miesiące rozliczone: 2, wstępne z odczytów: 1, bez danych: 1')
  expect(text).toContain('brakuje odczytów')
  const { sections } = buildYearSummary(summary(['settled', 'settled', 'none', 'readings']), 'pl')
  const table = sections[0]?.blocks.find((block) => block.kind === 'table')
  const march = table?.rows[2]
  expect(march?.cells.slice(1, 4).map(({ text: cell, value }) => [cell, value])).toEqual([
    ['brak', null],
    ['brak', null],
    ['brak', null],
  ])
})

test('a closed year has no such box; a benefit that waits for a decision is never told as certain', () => {
  const closed = summary(Array.from({ length: 12 }, () => 'settled' as const))
  expect(textOf(closed)).not.toContain('Rok nie jest zamknięty')
  const waits = buildYearSummary({ ...closed, benefit: { pln: '100.00', months: 12, waits: true } }, 'pl')
  const keys = waits.sections[0]?.blocks.find((block) => block.kind === 'key-figures')
  expect(keys?.items.at(-1)).toMatchObject({ certainty: 'waits' })
  expect(JSON.stringify(waits)).toContain('Korzyść niepewna')
  expect(textOf({ ...closed, benefit: null })).not.toContain('Korzyść')
})

test('it is a paper of two pages at most, in both languages, as an accessible PDF', async () => {
  for (const language of ['pl', 'en'] as const) {
    const { pages } = await pdfLayout(buildYearSummary(summary(['settled', 'settled', 'none', 'readings']), language))
    expect([language, pages <= 2]).toEqual([language, true])
  }
})
