import type { Language } from '../documents/words/language.ts'
import { formatNumber, formatPercent } from '../documents/words/numbers.ts'
import type { PlanResult } from '../usecases/plan/result.ts'
import { textTable } from './text-table.ts'

/** What the plan found, for the console: demand, scenarios and what calls for attention. */
export function planSummary(result: PlanResult, language: Language): string {
  const pl = language === 'pl'
  const number = (value: number, decimals = 0) => formatNumber(value, decimals, language)
  const demand = textTable(
    [
      { head: pl ? 'sektor' : 'sector' },
      { head: pl ? 'energia końcowa GJ' : 'final energy GJ', right: true },
      { head: pl ? 'metoda' : 'method' },
      { head: 'MW', right: true },
    ],
    result.demand.map((one) => [
      one.name,
      number(one.demand.finalGj),
      one.demand.method === 'survey' ? (pl ? 'ankiety' : 'survey') : pl ? 'wskaźnikowa' : 'index',
      number(one.power.byFactorMw, 2),
    ]),
  )
  const scenarios = textTable(
    [
      { head: pl ? 'scenariusz' : 'scenario' },
      { head: pl ? 'rok' : 'year' },
      { head: pl ? 'energia końcowa GJ' : 'final energy GJ', right: true },
      { head: pl ? 'zmiana' : 'change', right: true },
      { head: 'MW', right: true },
      { head: 'PM10 Mg', right: true },
    ],
    result.scenarios.flatMap(({ name, years }) =>
      years.map((one) => [
        name,
        String(one.year),
        number(one.finalGj),
        formatPercent(one.finalGj / (years[0]?.finalGj ?? one.finalGj) - 1, 1, language),
        number(one.powerMw, 2),
        one.emission === null ? '–' : number(one.emission.pm10, 2),
      ]),
    ),
  )
  const order = { error: 0, warning: 1, info: 2 } as const
  const weights = pl
    ? { error: 'błąd', warning: 'uwaga', info: 'informacja' }
    : { error: 'error', warning: 'warning', info: 'note' }
  const findings = [...result.findings].sort((a, b) => order[a.severity] - order[b.severity])
  const list = findings
    .filter(({ severity }) => severity !== 'info')
    .slice(0, 10)
    .map((one) => [weights[one.severity], one[language]])
  const more = findings.length - list.length
  const table =
    list.length === 0
      ? ''
      : `\n${textTable([{ head: pl ? 'waga' : 'weight' }, { head: pl ? 'co' : 'what', most: 120 }], list)}`
  const rest = more <= 0 ? '' : pl ? `… i ${more} dalszych w dokumencie\n` : `… and ${more} more in the document\n`
  return `${result.meta.name}, ${result.meta.fromYear}–${result.meta.toYear}\n\n${demand}\n${scenarios}${table}${rest}`
}
