import type { PublicMonth } from '../../usecases/public-side/year-figures.ts'
import type { YearSummary } from '../../usecases/public-side/year-summary.ts'
import { bullets, notice, numberColumn, paragraph, plain, strong, wordColumn } from '../model/blocks.ts'
import { numberCell, row, textCell, totalRow } from '../model/cells.ts'
import type { Block, Figure, KeyFigures, Report, Table } from '../model/document.ts'
import { frameWords } from '../report/frame.ts'
import { energyUnitFor, formatEnergyIn, largestOf } from '../words/energy.ts'
import type { Language } from '../words/language.ts'
import { NBSP } from '../words/numbers.ts'
import type { Words } from '../words/words.ts'
import { wordsIn } from '../words/words.ts'

function unitOf({ figures }: YearSummary) {
  return energyUnitFor(largestOf(figures.months.flatMap((month) => [month.withdrawalWh ?? 0, month.feedInWh ?? 0])))
}

function keyFigures({ figures, benefit }: YearSummary, words: Words): KeyFigures {
  const { t } = words
  const unit = energyUnitFor(largestOf([figures.withdrawalWh ?? 0, figures.feedInWh ?? 0]))
  const energy = (wh: number | null) =>
    wh === null ? words.missing : `${formatEnergyIn(wh, unit, words.language)}${NBSP}${unit.unit}`
  const item = (label: string, value: string, note: string) => ({ label, value, note, certainty: 'certain' as const })
  return {
    kind: 'key-figures',
    items: [
      item(t('Pobór z sieci', 'Withdrawal'), energy(figures.withdrawalWh), t('wszystkie punkty', 'all points')),
      item(
        t('Energia z klastra', 'From the cluster'),
        energy(figures.matchedWh),
        t(`${words.percent(figures.share)} poboru`, `${words.percent(figures.share)} of the withdrawal`),
      ),
      item(t('Oddanie do sieci', 'Feed-in'), energy(figures.feedInWh), t('źródła członków', 'plants of the members')),
      ...(benefit
        ? [
            {
              label: t('Korzyść członków', 'Benefit of the members'),
              value: words.rough(benefit.pln),
              note: t(`miesięcy rozliczonych: ${benefit.months}`, `months settled: ${benefit.months}`),
              certainty: benefit.waits ? ('waits' as const) : ('certain' as const),
            },
          ]
        : []),
    ],
  }
}

function sourceOf({ source, settlement, missing }: PublicMonth, { t }: Words): string {
  if (source === 'settled') return t(`rozliczenie ${settlement}`, `settlement ${settlement}`)
  if (source === 'none') return t('brak danych', 'no data')
  return missing > 0 ? t('odczyty, niepełne', 'readings, incomplete') : t('odczyty, wstępnie', 'readings, preliminary')
}

function monthTable(summary: YearSummary, words: Words, id = 'months'): Table {
  const { t } = words
  const { figures } = summary
  const unit = unitOf(summary)
  const cell = (wh: number | null) => numberCell(wh === null ? null : wh / unit.perWh, unit.decimals, words)
  return {
    kind: 'table',
    id,
    sheet: t('Miesiące', 'Months'),
    title: t(`Energia w ${figures.year} r.`, `Energy in ${figures.year}`),
    columns: [
      wordColumn(t('Miesiąc', 'Month'), 1),
      numberColumn(t('Pobór', 'Withdrawal'), unit.unit),
      numberColumn(t('Z klastra', 'From the cluster'), unit.unit),
      numberColumn(t('Oddanie', 'Feed-in'), unit.unit),
      wordColumn(t('Źródło', 'Source'), 2),
    ],
    rows: [
      ...figures.months
        .filter(({ source }) => source !== 'later')
        .map((month) =>
          row([
            textCell(words.month(month.month)),
            cell(month.withdrawalWh),
            cell(month.matchedWh),
            cell(month.feedInWh),
            textCell(sourceOf(month, words)),
          ]),
        ),
      totalRow([
        textCell(t('Razem', 'Total')),
        cell(figures.withdrawalWh),
        cell(figures.matchedWh),
        cell(figures.feedInWh),
        textCell(''),
      ]),
    ],
    note: t(
      'Energia z klastra: w każdej godzinie mniejsza z dwóch sum, poboru i oddania członków; w miesiącach z zatwierdzonym rozliczeniem tylko z OZE, bez punktów w opustach, w pozostałych ze wszystkich źródeł. Oddanie nie obejmuje energii zużytej przed licznikiem.',
      'Energy from the cluster: in every hour the smaller of two sums, withdrawal and feed-in of the members; of RES only and without net-metered points in months with an approved settlement, of all plants in the others. Feed-in leaves out energy used before the meter.',
    ),
    dense: true,
    certainty: 'certain',
  }
}

function monthFigure(summary: YearSummary, words: Words): Figure {
  const { t } = words
  const unit = unitOf(summary)
  const months = summary.figures.months.filter(({ withdrawalWh }) => withdrawalWh !== null)
  const own = ({ withdrawalWh, matchedWh }: PublicMonth) => Math.min(matchedWh ?? 0, withdrawalWh ?? 0) / unit.perWh
  const best = [...months].sort((a, b) => own(b) / (b.withdrawalWh ?? 1) - own(a) / (a.withdrawalWh ?? 1))[0]
  const share = best ? (own(best) * unit.perWh) / (best.withdrawalWh || 1) : 0
  return {
    kind: 'figure',
    id: 'months-chart',
    title: t('Pobór i oddanie miesiąc po miesiącu', 'Withdrawal and feed-in month by month'),
    unit: unit.unit,
    reading: best
      ? t(
          `Największą część poboru energia z klastra pokryła ${words.inMonth(best.month)}: ${words.percent(share)}.`,
          `The cluster covered the largest part of the withdrawal ${words.inMonth(best.month)}: ${words.percent(share)}.`,
        )
      : '',
    alt: t(
      `Słupki miesięcy: pobór z sieci podzielony na energię z klastra i resztę, obok oddanie do sieci, w ${unit.unit}. Dane w tabeli.`,
      `Bars of the months: withdrawal split into energy of the cluster and the rest, beside it the feed-in, in ${unit.unit}. The table has the data.`,
    ),
    chart: {
      type: 'paired-bars',
      unit: unit.unit,
      categories: months.map(({ month }) => words.monthCut(month)),
      bars: [
        {
          name: t('Pobór', 'Withdrawal'),
          parts: [
            { name: t('z klastra', 'from the cluster'), fill: 'own', values: months.map(own) },
            {
              name: t('pozostały', 'the rest'),
              fill: 'grid',
              values: months.map((month) => (month.withdrawalWh ?? 0) / unit.perWh - own(month)),
            },
          ],
        },
        {
          name: t('Oddanie', 'Feed-in'),
          parts: [
            {
              name: t('do sieci', 'into the grid'),
              fill: 'surplus',
              values: months.map(({ feedInWh }) => (feedInWh ?? 0) / unit.perWh),
            },
          ],
        },
      ],
    },
    data: monthTable(summary, words, 'months-chart-data'),
    certainty: 'certain',
  }
}

/** What is not certain about the year, as boxes that are not overlooked. */
function doubts({ figures, benefit }: YearSummary, words: Words): Block[] {
  const { t } = words
  const missing = figures.months.reduce((all, month) => all + month.missing, 0)
  return [
    ...(figures.preliminaryMonths > 0 || figures.absentMonths > 0
      ? [
          notice(
            'info',
            t('Rok nie jest zamknięty', 'The year is not closed'),
            t(
              `Miesiące rozliczone: ${figures.settledMonths}, wstępne z odczytów: ${figures.preliminaryMonths}, bez danych: ${figures.absentMonths}. Liczby wstępne mogą się zmienić.${missing > 0 ? ' W części kwadransów brakuje odczytów, więc prawdziwe sumy są większe.' : ''}`,
              `Months settled: ${figures.settledMonths}, preliminary from readings: ${figures.preliminaryMonths}, without data: ${figures.absentMonths}. Preliminary figures may change.${missing > 0 ? ' Some quarter-hours have no reading, so the true sums are larger.' : ''}`,
            ),
          ),
        ]
      : []),
    ...(benefit?.waits
      ? [
          notice(
            'waits',
            t('Korzyść niepewna', 'Benefit uncertain'),
            t(
              'Policzono ją tak, jakby decyzja Komisji Europejskiej już była. Nie wolno na nią liczyć w budżecie.',
              'It is computed as if the decision of the European Commission were given. No budget may count on it.',
            ),
          ),
        ]
      : []),
  ]
}

/** The year of a cluster as a paper for the session of its council. @pl sprawozdanie roczne */
export function buildYearSummary(summary: YearSummary, language: Language, version = ''): Report {
  const words = wordsIn(language)
  const { t } = words
  const { figures, members, resolutions } = summary
  const people = t(
    `Członków na koniec okresu: ${members.total}; przystąpiło w roku: ${members.joined}; odeszło: ${members.left}.`,
    `Members at the end: ${members.total}; joined in the year: ${members.joined}; left: ${members.left}.`,
  )
  const adopted = bullets(
    resolutions.map(({ number, title, day }) => [number, title, words.day(day)].filter(Boolean).join(', ')),
  )
  return {
    language,
    title: t(`Sprawozdanie za ${figures.year} rok`, `Report on ${figures.year}`),
    subtitle: summary.area,
    clusterName: summary.clusterName,
    facts: [
      { label: t('Rok', 'Year'), value: String(figures.year) },
      { label: t('Sporządzono', 'Made on'), value: words.day(summary.madeOn) },
    ],
    keywords: [t('klaster energii', 'energy cluster'), summary.clusterName, String(figures.year)],
    madeOn: summary.madeOn,
    version,
    frame: frameWords(words, version),
    sections: [
      {
        id: 'year',
        title: t('Rok w skrócie', 'The year in brief'),
        blocks: [
          keyFigures(summary, words),
          paragraph([
            ...(summary.isDemonstration
              ? [strong(t('Klaster pokazowy, dane wymyślone. ', 'Demonstration, made-up data. '))]
              : []),
            plain(people),
          ]),
          ...doubts(summary, words),
          monthFigure(summary, words),
          monthTable(summary, words),
        ],
      },
      ...(resolutions.length === 0
        ? []
        : [{ id: 'resolutions', title: t('Opublikowane uchwały', 'Published resolutions'), blocks: [adopted] }]),
    ],
    isShort: true,
    extraTables: [],
  }
}
