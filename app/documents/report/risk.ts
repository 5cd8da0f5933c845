import type { InvestmentReport } from '../../usecases/analyse/result.ts'
import { niceTicks } from '../charts/ticks.ts'
import { numberColumn, paragraph, subheading, wordColumn } from '../model/blocks.ts'
import { moneyCell, numberCell, row, textCell } from '../model/cells.ts'
import type { Block, Certainty, Figure, FrameWords, Section, Table } from '../model/document.ts'
import type { Words } from '../words/words.ts'
import { investmentCertainty } from './investment.ts'
import type { View } from './view.ts'

function tornado({ sensitivity, conventions }: InvestmentReport, words: Words, certainty: Certainty): Block[] {
  const { t } = words
  const base = Number(conventions.find(({ id }) => id === 'standard')?.indicators.npvPln ?? 0)
  const width = (one: InvestmentReport['sensitivity'][number]) =>
    Math.abs(Number(one.highNpvPln) - Number(one.lowNpvPln))
  const rows = [...sensitivity].sort((a, b) => width(b) - width(a))
  const [strongest] = rows
  if (strongest === undefined) return []
  const title = t('Od czego najbardziej zależy wynik', 'What the result depends on most')
  const sinking = rows.filter(({ lowNpvPln, highNpvPln }) => Math.min(Number(lowNpvPln), Number(highNpvPln)) < 0)
  const table: Table = {
    kind: 'table',
    id: 'sensitivity',
    sheet: t('Wrażliwość', 'Sensitivity'),
    title,
    columns: [
      wordColumn(t('Założenie', 'Input'), 2),
      wordColumn(t('W dół', 'Down'), 1),
      numberColumn(t('NPV po zmianie w dół', 'NPV after the change down'), t('zł', 'PLN')),
      wordColumn(t('W górę', 'Up'), 1),
      numberColumn(t('NPV po zmianie w górę', 'NPV after the change up'), t('zł', 'PLN')),
    ],
    rows: rows.map((one) =>
      row([
        textCell(words.title(one.input)),
        textCell(one.lowLabel),
        moneyCell(one.lowNpvPln, words),
        textCell(one.highLabel),
        moneyCell(one.highNpvPln, words),
      ]),
    ),
    certainty,
  }
  const figure: Figure = {
    kind: 'figure',
    id: 'tornado-chart',
    title,
    unit: t('NPV, tys. zł', 'NPV, PLN k'),
    reading: t(
      `Najsilniej działa: ${words.of(strongest.input)} – od ${words.money(strongest.lowNpvPln)} do ${words.money(strongest.highNpvPln)}; ${sinking.length === 0 ? 'żadna pojedyncza zmiana nie sprowadza NPV poniżej zera' : `NPV spada poniżej zera przez: ${words.list(sinking.map(({ input }) => words.of(input)))}`}.`,
      `Strongest: ${words.of(strongest.input)} – from ${words.money(strongest.lowNpvPln)} to ${words.money(strongest.highNpvPln)}; ${sinking.length === 0 ? 'no single change brings the NPV below zero' : `the NPV falls below zero by: ${words.list(sinking.map(({ input }) => words.of(input)))}`}.`,
    ),
    alt: t(
      `Wykres tornado: dla ${rows.length} założeń zakres NPV w tysiącach złotych przy zmianie w dół i w górę, od najsilniejszego.`,
      `Tornado chart: for ${rows.length} inputs the range of NPV in thousand złoty when moved down and up, strongest first.`,
    ),
    chart: {
      type: 'tornado',
      unit: t('NPV, tys. zł', 'NPV, PLN thousand'),
      decimals: 0,
      base: base / 1000,
      baseLabel: t(`podstawa: ${words.money(base)}`, `base: ${words.money(base)}`),
      names: { low: t('założenie w dół', 'input down'), high: t('założenie w górę', 'input up') },
      rows: rows.map((one) => ({
        label: words.title(one.input),
        low: Number(one.lowNpvPln) / 1000,
        high: Number(one.highNpvPln) / 1000,
        lowLabel: one.lowLabel,
        highLabel: one.highLabel,
      })),
    },
    data: { ...table, id: 'sensitivity-data' },
    certainty,
  }
  return [subheading('risk-sensitivity', t('Wrażliwość', 'Sensitivity')), figure, table]
}

function scenarioTable({ scenarios }: InvestmentReport, words: Words, certainty: Certainty): Table {
  const { t } = words
  return {
    kind: 'table',
    id: 'scenarios',
    sheet: t('Warianty', 'Variants'),
    title: t('Warianty założeń', 'Variants of the inputs'),
    columns: [
      wordColumn(t('Wariant', 'Variant'), 3),
      numberColumn('NPV', t('zł', 'PLN')),
      numberColumn('IRR', '%'),
      numberColumn('DPBT', t('lata', 'years')),
    ],
    rows: scenarios.map(({ name, npvPln, irr, dpbtYears }) =>
      row([
        textCell(words.title(name)),
        moneyCell(npvPln, words),
        { text: words.percent(irr, 1), value: irr, kind: 'percent', decimals: 1 },
        dpbtYears === null
          ? { text: t('nie zwraca się', 'not paid back'), value: null, kind: 'number', decimals: 1 }
          : numberCell(dpbtYears, 1, words),
      ]),
    ),
    certainty,
  }
}

function monteCarlo({ monteCarlo: found }: InvestmentReport, words: Words, certainty: Certainty): Block[] {
  if (found === null) return []
  const { t } = words
  const points = found.npvPercentilesPln
  const title = t('Rozkład NPV w losowaniach', 'Distribution of NPV in random runs')
  const at = (wanted: number) => points.find(({ percentile }) => percentile === wanted)?.npvPln
  const [low, middle, high] = [at(5) ?? points[0]?.npvPln ?? '0', at(50) ?? '0', at(95) ?? points.at(-1)?.npvPln ?? '0']
  const table: Table = {
    kind: 'table',
    id: 'monte-carlo',
    sheet: t('Losowania – NPV', 'Random runs – NPV'),
    title,
    columns: [
      numberColumn(t('Część losowań z wynikiem najwyżej takim', 'Part of runs with at most this result')),
      numberColumn('NPV', t('zł', 'PLN')),
    ],
    rows: points.map(({ percentile, npvPln }) =>
      row([
        { text: words.percent(percentile / 100, 0), value: percentile / 100, kind: 'percent', decimals: 0 },
        moneyCell(npvPln, words),
      ]),
    ),
    certainty,
  }
  const ranges: Table = {
    kind: 'table',
    id: 'monte-carlo-ranges',
    sheet: t('Losowania – zakresy', 'Random runs – ranges'),
    title: t('Zakresy, z których losowano założenia', 'Ranges the inputs were drawn from'),
    columns: [wordColumn(t('Założenie', 'Input'), 2), wordColumn(t('Od', 'From')), wordColumn(t('Do', 'To'))],
    rows: found.ranges.map(({ input, from, to }) => row([textCell(words.title(input)), textCell(from), textCell(to)])),
    certainty: 'certain',
  }
  const values = points.map(({ npvPln }) => Number(npvPln) / 1e6)
  const { ticks, from, to, decimals } = niceTicks(Math.min(0, ...values), Math.max(0, ...values), 6)
  const figure: Figure = {
    kind: 'figure',
    id: 'monte-carlo-chart',
    title,
    unit: t('% losowań', '% of runs'),
    reading: t(
      `W ${words.percent(found.shareBelowZero)} losowań NPV jest poniżej zera; 90% wyników leży między ${words.money(low)} a ${words.money(high)}, środkowy to ${words.money(middle)}.`,
      `The NPV is below zero in ${words.percent(found.shareBelowZero)} of the runs; 90% of the results lie between ${words.money(low)} and ${words.money(high)}, the middle one is ${words.money(middle)}.`,
    ),
    alt: t(
      'Wykres liniowy: dla każdej wartości NPV w milionach złotych część losowań, w których wynik był najwyżej taki.',
      'Line chart: for each NPV in million złoty the part of runs with at most this result.',
    ),
    chart: {
      type: 'lines',
      unit: t('% losowań z wynikiem najwyżej takim', '% of runs with at most this result'),
      xTitle: t('NPV, mln zł', 'NPV, PLN million'),
      x: [from, to],
      xTicks: ticks.map((tick) => ({ at: tick, label: words.number(tick, decimals) })),
      series: [
        {
          name: t('część losowań', 'part of runs'),
          stroke: 'standard',
          points: points.map(({ percentile, npvPln }) => [Number(npvPln) / 1e6, percentile] as const),
        },
      ],
    },
    data: { ...table, id: 'monte-carlo-data' },
    certainty,
  }
  return [
    subheading('risk-monte-carlo', t('Losowanie założeń (Monte Carlo)', 'Random inputs (Monte Carlo)')),
    paragraph(
      t(
        `Wykonano ${words.count(found.runs, 'run')} wszystkich założeń naraz; ziarno ${found.seed} pozwala powtórzyć je co do liczby.`,
        `${words.count(found.runs, 'run')} of all inputs at once; the seed ${found.seed} repeats them number by number.`,
      ),
    ),
    figure,
    table,
    ...(found.ranges.length > 0 ? [ranges] : []),
  ]
}

/** What the result depends on and how badly it may turn out. */
export function riskChapter(view: View, frame: FrameWords): Section | null {
  const { result, words } = view
  const { t } = words
  const { investment } = result
  if (investment === null) return null
  const certainty = investmentCertainty(view, investment)
  const blocks: Block[] = [
    ...tornado(investment, words, certainty),
    ...(investment.scenarios.length > 0
      ? [subheading('risk-scenarios', t('Warianty', 'Variants')), scenarioTable(investment, words, certainty)]
      : []),
    ...monteCarlo(investment, words, certainty),
  ]
  if (blocks.length === 0) return null
  const mark =
    certainty === 'certain'
      ? ''
      : t(
          ` Wszystkie kwoty tego rozdziału: ${frame.marks[certainty]}.`,
          ` All amounts of this chapter: ${frame.marks[certainty]}.`,
        )
  return {
    id: 'risk',
    title: t('Wrażliwość i ryzyko', 'Sensitivity and risk'),
    blocks: [
      paragraph(
        t(
          `Liczby w planie są założeniami. Ten rozdział pokazuje, co się stanie, gdy okażą się inne.${mark}`,
          `Numbers of a plan are assumptions. This chapter shows what happens when they turn out otherwise.${mark}`,
        ),
      ),
      ...blocks,
    ],
  }
}
