import type { MonthResult } from '../../usecases/settlement/month-result.ts'
import { numberColumn, wordColumn } from '../model/blocks.ts'
import { groszCell, numberCell, row, textCell } from '../model/cells.ts'
import type { Table } from '../model/document.ts'
import { unitText } from '../report/value-text.ts'
import type { Words } from '../words/words.ts'
import { formulaWords, sourceWords } from './source-words.ts'
import { certaintyOf, settledBy } from './tables.ts'

const KWH = 1000

/** Digits after the point as the calculation left them. */
function digits(text: string): number {
  return text.split('.')[1]?.length ?? 0
}

/** Energy and data of every point. */
export function pointTable({ points, members }: MonthResult, words: Words): Table {
  const { t } = words
  const nameOf = (id: string) => members.find(({ member }) => member === id)?.name ?? id
  return {
    kind: 'table',
    id: 'points',
    sheet: t('Punkty', 'Points'),
    title: t('Punkty poboru: energia i dane miesiąca', 'Points: energy and data of the month'),
    columns: [
      wordColumn(t('Punkt', 'Point'), 3),
      wordColumn(t('Członek', 'Member'), 2),
      wordColumn(t('Taryfa', 'Tariff'), 0),
      numberColumn(t('Pobór', 'Withdrawal'), 'kWh'),
      numberColumn(t('Rozliczona w klastrze', 'Settled in the cluster'), 'kWh'),
      numberColumn(t('Oddanie', 'Feed-in'), 'kWh'),
      numberColumn(t('Do klastra', 'To the cluster'), 'kWh'),
      numberColumn(t('Szacowane', 'Estimated'), 'h'),
      numberColumn(t('Zastępcze', 'Substituted'), 'h'),
    ],
    rows: points.map((one) =>
      row([
        textCell(`${one.name} (${one.point})`),
        textCell(nameOf(one.member)),
        textCell(one.tariff ?? words.missing),
        numberCell(one.withdrawalWh / KWH, 1, words),
        numberCell(one.fromClusterWh / KWH, 1, words),
        numberCell(one.feedInWh / KWH, 1, words),
        numberCell(one.toClusterWh / KWH, 1, words),
        numberCell(one.quality?.estimated ?? null, 0, words),
        numberCell(one.quality?.substituted ?? null, 0, words),
      ]),
    ),
    dense: true,
    certainty: 'certain',
  }
}

/** Every line of every point's bill, without the cluster and in the form settled; for the spreadsheet. */
export function lineTable(result: MonthResult, words: Words): Table {
  const { t } = words
  const settled = settledBy(result)
  const none = result.regimes.filter(({ id }) => id === 'none' && id !== settled.id)
  const pointName = new Map(result.points.map(({ point, name }) => [point, name]))
  return {
    kind: 'table',
    id: 'bill-lines',
    sheet: t('Rachunki', 'Bills'),
    title: t('Rachunki punktów wiersz po wierszu', 'Bills of the points line by line'),
    columns: [
      wordColumn(t('Forma', 'Form'), 2),
      wordColumn(t('Punkt', 'Point'), 2),
      wordColumn('PPE', 2),
      wordColumn(t('Pozycja', 'Line'), 3),
      numberColumn(t('Ilość', 'Quantity')),
      wordColumn(t('Jednostka', 'Unit'), 1),
      numberColumn(t('Stawka', 'Rate'), t('zł', 'PLN')),
      numberColumn(t('Netto', 'Net'), t('zł', 'PLN')),
      wordColumn(t('Źródło', 'Source'), 3),
    ],
    rows: [...none, settled].flatMap((regime) =>
      regime.points.flatMap(({ point, lines }) =>
        lines.map((line) =>
          row([
            textCell(words.title(regime.name)),
            textCell(pointName.get(point) ?? point),
            textCell(point),
            textCell(t(line.pl, line.en ?? line.pl)),
            numberCell(line.quantity, digits(line.quantity), words),
            textCell(unitText(line.unit, words)),
            numberCell(line.ratePln, digits(line.ratePln), words),
            groszCell(line.amountPln, words),
            textCell(sourceWords(line.source, result.sources, words)),
          ]),
        ),
      ),
    ),
    certainty: certaintyOf(settled),
  }
}

/** The steps behind each member's figures, for the spreadsheet. */
export function stepTable(result: MonthResult, words: Words): Table {
  const { t } = words
  return {
    kind: 'table',
    id: 'member-steps',
    sheet: t('Dlaczego', 'Why'),
    title: t('Skąd kwoty członków, krok po kroku', 'Where the amounts of the members come from, step by step'),
    columns: [
      wordColumn(t('Członek', 'Member'), 2),
      wordColumn(t('Co', 'What'), 2),
      wordColumn(t('Jak policzono', 'How'), 4),
      numberColumn(t('Wynik', 'Result')),
      wordColumn(t('Jednostka', 'Unit'), 1),
      wordColumn(t('Źródło', 'Source'), 3),
    ],
    rows: result.members.flatMap(({ name, steps }) =>
      steps.map((step) =>
        row([
          textCell(name),
          textCell(words.title(step.name)),
          textCell(formulaWords(words.of(step.formula), words)),
          /^-?\d+(\.\d+)?$/.test(step.value) ? numberCell(step.value, digits(step.value), words) : textCell(step.value),
          textCell(unitText(step.unit, words)),
          textCell(sourceWords(step.source, result.sources, words)),
        ]),
      ),
    ),
    certainty: certaintyOf(settledBy(result)),
  }
}
