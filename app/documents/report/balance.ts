import { numberColumn, paragraph, subheading, wordColumn } from '../model/blocks.ts'
import { numberCell, row, shareCell, textCell } from '../model/cells.ts'
import type { Block, Cell, Figure, Section, Table } from '../model/document.ts'
import { ownOf } from '../words/own.ts'
import { byName } from '../words/sorting.ts'
import type { Words } from '../words/words.ts'
import { balanceTable, unitOfRows } from './energy-table.ts'
import type { View } from './view.ts'

function monthFigure(view: View, data: Table): Figure {
  const { result, words } = view
  const { t } = words
  const { months } = result.balance
  const { unit, perWh } = unitOfRows(months)
  const scaled = (of: 'selfUseWh' | 'withdrawalWh' | 'surplusWh') => months.map((one) => one[of] / perWh)
  const coverage = months
    .filter(({ consumptionWh }) => consumptionWh > 0)
    .map((one) => ({ month: one.id, share: one.selfUseWh / one.consumptionWh }))
    .sort((a, b) => a.share - b.share)
  const [least, most] = [coverage[0], coverage.at(-1)]
  return {
    kind: 'figure',
    id: 'balance-months-chart',
    title: t('Bilans energii miesiąc po miesiącu', 'Energy balance month by month'),
    unit,
    reading:
      least && most
        ? t(
            `Klaster pokrywał od ${words.percent(least.share)} zużycia ${words.inMonth(least.month)} do ${words.percent(most.share)} ${words.inMonth(most.month)}; resztę oddawała sieć.`,
            `The cluster met from ${words.percent(least.share)} of consumption ${words.inMonth(least.month)} to ${words.percent(most.share)} ${words.inMonth(most.month)}; the grid gave the rest.`,
          )
        : t(`W żadnym miesiącu nie było zużycia (0 ${unit}).`, `No month had any consumption (0 ${unit}).`),
    alt: t(
      `Wykres słupkowy: dla każdego z ${months.length} miesięcy lewy słupek to zużycie (z klastra i z sieci), prawy to produkcja (zużyta w klastrze i oddana do sieci), w ${unit}.`,
      `Bar chart: for each of ${months.length} months the left bar is consumption (from the cluster and from the grid), the right bar generation (used in the cluster and fed into the grid), in ${unit}.`,
    ),
    chart: {
      type: 'paired-bars',
      unit,
      categories: months.map(({ id }) => words.monthCut(id)),
      bars: [
        {
          name: t('Lewy słupek: zużycie', 'Left bar: consumption'),
          parts: [
            { name: t('z klastra', 'from the cluster'), fill: 'own', values: scaled('selfUseWh') },
            { name: t('z sieci', 'from the grid'), fill: 'grid', values: scaled('withdrawalWh') },
          ],
        },
        {
          name: t('Prawy słupek: produkcja', 'Right bar: generation'),
          parts: [
            { name: t('zużyta w klastrze', 'used in the cluster'), fill: 'own', values: scaled('selfUseWh') },
            { name: t('oddana do sieci', 'fed into the grid'), fill: 'surplus', values: scaled('surplusWh') },
          ],
        },
      ],
    },
    data,
    certainty: 'certain',
  }
}

function indicatorCell(value: number | null, unit: string, words: Words): Cell {
  if (unit === 'share') return shareCell(value, words)
  return numberCell(value, unit === 'hours' || unit === 'kW' || unit === 'kWh' ? 0 : 1, words)
}

function indicatorTable({ result, words }: View): Table {
  const { t } = words
  const units: Readonly<Record<string, string>> = {
    share: t('udział', 'share'),
    hours: t('godz.', 'h'),
    't CO2': 't CO₂',
  }
  return {
    kind: 'table',
    id: 'indicators',
    sheet: t('Wskaźniki', 'Indicators'),
    title: t('Wskaźniki energetyczne i ich dokładne znaczenie', 'Energy indicators and what exactly they mean'),
    columns: [
      wordColumn(t('Wskaźnik', 'Indicator'), 2),
      numberColumn(t('Wartość', 'Value')),
      wordColumn(t('Jednostka', 'Unit'), 0),
      wordColumn(t('Co przez co podzielono', 'What is divided by what'), 4),
    ],
    rows: result.indicators.map(({ name, meaning, value, unit }) =>
      row([
        textCell(words.title(name)),
        indicatorCell(value, unit, words),
        textCell(ownOf(units, unit) ?? unit),
        textCell(words.of(meaning)),
      ]),
    ),
    certainty: 'certain',
  }
}

/** Energy over the year: by month, by gmina, by member, and the indicators. */
export function balanceChapter(view: View): Section {
  const { result, words } = view
  const { t } = words
  const { year, months, gminas, members } = result.balance
  const monthly = balanceTable(
    {
      id: 'balance-months',
      title: t('Bilans energii miesiąc po miesiącu', 'Energy balance month by month'),
      sheet: t('Bilans – miesiące', 'Balance – months'),
      first: t('Miesiąc', 'Month'),
      rows: months,
      total: year,
      nameOf: ({ id }) => words.month(id),
      note: t(
        'Energia z klastra to zużycie pokryte produkcją członków w tej samej godzinie. Pobór + energia z klastra = zużycie; oddanie + energia z klastra = produkcja.',
        'Energy from the cluster is consumption met by members’ generation in the same hour. From the grid + from the cluster = consumption; to the grid + from the cluster = generation.',
      ),
    },
    words,
  )
  const blocks: Block[] = [
    paragraph(
      t(
        `W okresie członkowie zużyli ${words.energy(year.consumptionWh)}, z tego ${words.energy(year.selfUseWh)} (${words.percent(year.consumptionWh === 0 ? null : year.selfUseWh / year.consumptionWh)}) pokryła ich własna produkcja w tej samej godzinie. Z sieci pobrano ${words.energy(year.withdrawalWh)}, do sieci oddano ${words.energy(year.surplusWh)}.`,
        `In the period members used ${words.energy(year.consumptionWh)}, of which ${words.energy(year.selfUseWh)} (${words.percent(year.consumptionWh === 0 ? null : year.selfUseWh / year.consumptionWh)}) were met by their own generation in the same hour. ${words.energy(year.withdrawalWh)} came from the grid and ${words.energy(year.surplusWh)} went into it.`,
      ),
    ),
  ]
  const isEmpty = year.consumptionWh === 0 && year.generationWh === 0
  if (months.length > 0 && !isEmpty) blocks.push(monthFigure(view, { ...monthly, id: 'balance-months-data' }))
  if (months.length > 0) blocks.push(monthly)
  if (result.indicators.length > 0)
    blocks.push(subheading('balance-indicators', t('Wskaźniki', 'Indicators')), indicatorTable(view))
  if (gminas.length > 1)
    blocks.push(
      subheading('balance-by-gmina', t('Gminy', 'Municipalities')),
      balanceTable(
        {
          id: 'balance-gminas',
          title: t('Bilans energii według gmin', 'Energy balance by municipality'),
          sheet: t('Bilans – gminy', 'Balance – municipalities'),
          first: t('Gmina', 'Municipality'),
          rows: byName(gminas, ({ label }) => label, words.language),
          nameOf: ({ label }) => (label.trim() === '' ? t('bez wskazanej gminy', 'no municipality given') : label),
        },
        words,
      ),
    )
  if (members.length > 0)
    blocks.push(
      subheading('balance-by-member', t('Członkowie', 'Members')),
      balanceTable(
        {
          id: 'balance-members',
          title: t('Bilans energii według członków', 'Energy balance by member'),
          sheet: t('Bilans – członkowie', 'Balance – members'),
          first: t('Członek', 'Member'),
          rows: byName(members, ({ label }) => label, words.language),
          nameOf: ({ label }) => label,
        },
        words,
      ),
    )
  return { id: 'balance', title: t('Bilans energii', 'Energy balance'), blocks }
}

/** Balance of every point, for the spreadsheet. */
export function pointBalanceTable({ result, words }: View): Table {
  const { t } = words
  return balanceTable(
    {
      id: 'balance-points',
      title: t('Bilans energii według punktów', 'Energy balance by point'),
      sheet: t('Bilans – punkty', 'Balance – points'),
      first: t('Punkt', 'Point'),
      rows: result.balance.points,
      nameOf: ({ id, label }) => (label === id || label === '' ? id : `${id} ${label}`),
    },
    words,
  )
}
