import type { YearFigures } from '../../usecases/public-side/year-figures.ts'
import type { View } from './view.ts'

const kwh = (wh: number | null) => (wh === null ? '' : (wh / 1000).toFixed(3).replace('.', ','))

/** Months of a year the way Polish spreadsheets want them: the mark of order, semicolons, decimal commas. */
export function figuresCsv({ words: { t } }: View, year: YearFigures): string {
  const source = {
    settled: t('zatwierdzone rozliczenie', 'approved settlement'),
    readings: t('odczyty, wstępnie', 'readings, preliminary'),
    none: t('brak danych', 'no data'),
    later: t('miesiąc trwa lub przed nami', 'month not over'),
  }
  const head = [
    t('miesiąc', 'month'),
    t('pobór z sieci [kWh]', 'withdrawal [kWh]'),
    t('energia z klastra [kWh]', 'energy from the cluster [kWh]'),
    t('oddanie do sieci [kWh]', 'feed-in [kWh]'),
    t('źródło', 'source'),
    t('rozliczenie', 'settlement'),
    t('brakujące odczyty', 'missing readings'),
  ]
  const rows = year.months.map((month) => [
    month.month,
    kwh(month.withdrawalWh),
    kwh(month.matchedWh),
    kwh(month.feedInWh),
    source[month.source],
    month.settlement ?? '',
    String(month.missing),
  ])
  return `\ufeff${[head, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`
}
