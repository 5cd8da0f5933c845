import { formatEnergy } from '../documents/words/energy.ts'
import type { Language } from '../documents/words/language.ts'
import { formatNumber, formatPercent } from '../documents/words/numbers.ts'
import type { AnalysisResult, Indicator, RegimeReport } from '../usecases/analyse/result.ts'
import { textTable } from './text-table.ts'

const CERTAINTY = {
  'in-application': { pl: 'stosowane dziś', en: 'applied today' },
  'waits-for-decision': { pl: 'CZEKA na decyzję KE', en: 'WAITS for EC decision' },
  'not-enacted': { pl: 'nieuchwalone', en: 'not enacted' },
} as const

function indicatorText({ value, unit }: Indicator, language: Language): string {
  if (value === null) return '–'
  return unit === 'share' ? formatPercent(value, 1, language) : `${formatNumber(value, 0, language)} ${unit}`
}

function regimeRow(regime: RegimeReport, language: Language): string[] {
  const met = regime.conditions.filter(({ passes }) => passes).length
  const conditions = regime.conditions.length === 0 ? '–' : `${met}/${regime.conditions.length}`
  return [
    regime.name[language],
    CERTAINTY[regime.certainty][language],
    conditions,
    formatNumber(regime.totalCostPln, 2, language),
    formatNumber(regime.benefitPln, 2, language),
  ]
}

/** The findings counted by severity and kind, the most serious first. */
function findingRows(result: AnalysisResult, language: Language): string[][] {
  const order = { error: 0, warning: 1, info: 2 }
  const name = {
    error: { pl: 'błąd', en: 'error' },
    warning: { pl: 'uwaga', en: 'warning' },
    info: { pl: 'informacja', en: 'note' },
  }
  const groups = Map.groupBy(result.findings, ({ code }) => code)
  return [...groups.values()]
    .sort((a, b) => order[a[0]?.severity ?? 'info'] - order[b[0]?.severity ?? 'info'] || b.length - a.length)
    .filter((group) => group[0]?.severity !== 'info')
    .slice(0, 12)
    .map((group) => {
      const [first] = group
      return [name[first?.severity ?? 'info'][language], String(group.length), first?.[language] ?? '']
    })
}

/** What the main job found, for the console: a few small tables. */
export function analysisSummary(result: AnalysisResult, language: Language): string {
  const pl = language === 'pl'
  const { year } = result.balance
  const energy = (wh: number) => formatEnergy(wh, language)
  const balance = textTable(
    [{ head: pl ? 'bilans roku' : 'balance of the year' }, { head: '', right: true }],
    [
      [pl ? 'zużycie' : 'consumption', energy(year.consumptionWh)],
      [pl ? 'produkcja' : 'generation', energy(year.generationWh)],
      [pl ? 'energia z klastra' : 'met by own generation', energy(year.selfUseWh)],
      [pl ? 'pobór z sieci' : 'withdrawal', energy(year.withdrawalWh)],
      [pl ? 'nadwyżka' : 'surplus', energy(year.surplusWh)],
    ],
  )
  const indicators = textTable(
    [{ head: pl ? 'wskaźnik' : 'indicator' }, { head: '', right: true }],
    result.indicators.map((one) => [one.name[language], indicatorText(one, language)]),
  )
  const regimes = textTable(
    [
      { head: pl ? 'ustrój' : 'regime' },
      { head: pl ? 'pewność' : 'certainty' },
      { head: pl ? 'warunki' : 'conditions', right: true },
      { head: pl ? 'koszt roku zł' : 'cost of the year PLN', right: true },
      { head: pl ? 'korzyść zł' : 'benefit PLN', right: true },
    ],
    result.regimes.map((regime) => regimeRow(regime, language)),
  )
  const rows = findingRows(result, language)
  const findings =
    rows.length === 0
      ? ''
      : `\n${textTable([{ head: pl ? 'waga' : 'severity' }, { head: pl ? 'ile' : 'count', right: true }, { head: pl ? 'pierwsze' : 'the first', most: 110 }], rows)}`
  return `${result.cluster.name}, ${result.cluster.from} – ${result.cluster.to}\n\n${balance}\n${indicators}\n${regimes}${findings}`
}
