import type { HourlyReport } from '../../../usecases/plan/result.ts'
import { numberColumn, wordColumn } from '../../model/blocks.ts'
import { numberCell, row, textCell } from '../../model/cells.ts'
import type { Figure } from '../../model/document.ts'
import { planTable } from '../plan-table.ts'
import type { PlanView } from '../plan-view.ts'

/** Months of the year: demand beside own energy, each split into what meets in the same hour and the rest. */
export function hourlyChart(hourly: HourlyReport, months: readonly string[], words: PlanView['words']): Figure {
  const title = 'Zużycie i źródła własne według miesięcy'
  const met = hourly.months.map(({ metMwh }) => metMwh)
  const bought = hourly.months.map(({ demandMwh, metMwh }) => Math.max(0, demandMwh - metMwh))
  const surplus = hourly.months.map(({ ownMwh, metMwh }) => Math.max(0, ownMwh - metMwh))
  const most = surplus.indexOf(Math.max(...surplus))
  return {
    kind: 'figure',
    id: 'hourly-chart',
    title,
    unit: 'MWh',
    reading:
      hourly.surplusMwh > 0
        ? `Największa nadwyżka przypada na miesiąc ${months[most] ?? ''}: ${words.number(surplus[most] ?? 0)} MWh.`
        : 'W żadnym miesiącu nie ma nadwyżki: źródła własne dają mniej, niż gmina zużywa w tej samej godzinie.',
    alt: 'Wykres słupkowy: dla każdego miesiąca zużycie energii elektrycznej obok energii ze źródeł własnych.',
    chart: {
      type: 'paired-bars',
      unit: 'MWh',
      categories: months,
      bars: [
        {
          name: 'zużycie',
          parts: [
            { name: 'zużyte w tej samej godzinie', fill: 'own', values: met },
            { name: 'z sieci', fill: 'grid', values: bought },
          ],
        },
        {
          name: 'źródła własne',
          parts: [
            { name: 'zużyte w tej samej godzinie', fill: 'own', values: met },
            { name: 'nadwyżka', fill: 'surplus', values: surplus },
          ],
        },
      ],
    },
    data: planTable(
      'hourly-chart-data',
      title,
      [
        wordColumn('Miesiąc'),
        numberColumn('Zużyte w tej samej godzinie', 'MWh'),
        numberColumn('Z sieci', 'MWh'),
        numberColumn('Nadwyżka', 'MWh'),
      ],
      months.map((month, i) =>
        row([
          textCell(month),
          numberCell(met[i] ?? null, 0, words),
          numberCell(bought[i] ?? null, 0, words),
          numberCell(surplus[i] ?? null, 0, words),
        ]),
      ),
      { sheet: 'Miesiące – wykres' },
    ),
    certainty: 'certain',
  }
}
