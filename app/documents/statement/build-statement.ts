import type { StatementPage } from '../../usecases/settlement/statements.ts'
import { bullets, notice, numberColumn, paragraph, plain, strong, wordColumn } from '../model/blocks.ts'
import { groszCell, numberCell, row, textCell, totalRow } from '../model/cells.ts'
import type { Block, Figure, Report, Section, Table } from '../model/document.ts'
import { frameWords } from '../report/frame.ts'
import { formulaWords, sourceWords } from '../settlement/source-words.ts'
import { energyUnitFor } from '../words/energy.ts'
import type { Language } from '../words/language.ts'
import type { Words } from '../words/words.ts'
import { wordsIn } from '../words/words.ts'
import { billRows } from './bill-rows.ts'

const KWH = 1000

function waits(page: StatementPage): boolean {
  return page.regime.id === 'cluster' && page.regime.decisionInForce
}

function billTable(page: StatementPage, words: Words): Table {
  const { t } = words
  const { rows, total } = billRows(page)
  return {
    kind: 'table',
    id: 'bill',
    sheet: t('Rachunek', 'Bill'),
    title: t('Rachunek bez klastra i w klastrze', 'Bill without and within the cluster'),
    columns: [
      wordColumn(t('Pozycja', 'Line'), 3),
      numberColumn(t('Bez klastra', 'Without'), t('zł', 'PLN')),
      numberColumn(t('W klastrze', 'Within'), t('zł', 'PLN')),
      wordColumn(t('Podstawa', 'Basis'), 2),
    ],
    rows: [
      ...rows.map(({ name, withoutPln, withinPln, source }) =>
        row([
          textCell(words.of(name)),
          groszCell(withoutPln, words),
          groszCell(withinPln, words),
          textCell(sourceWords(source, page.sources, words)),
        ]),
      ),
      totalRow([
        textCell(words.of(total.name)),
        groszCell(total.withoutPln, words),
        groszCell(total.withinPln, words),
        textCell(''),
      ]),
    ],
    dense: true,
    certainty: waits(page) ? 'waits' : 'certain',
  }
}

function pointTable(page: StatementPage, words: Words): Table {
  const { t } = words
  return {
    kind: 'table',
    id: 'points',
    sheet: t('Punkty', 'Points'),
    title: t('Energia punktów', 'Energy of the points'),
    columns: [
      wordColumn(t('Punkt', 'Point'), 2),
      wordColumn(t('Taryfa', 'Tariff'), 0),
      numberColumn(t('Pobór', 'Withdrawal'), 'kWh'),
      numberColumn(t('Rozliczona w klastrze', 'Settled in the cluster'), 'kWh'),
      numberColumn(t('Oddanie', 'Feed-in'), 'kWh'),
      numberColumn(t('Do klastra', 'To the cluster'), 'kWh'),
    ],
    rows: page.points.map((point) =>
      row([
        textCell(`${point.name} (${point.point})`),
        textCell(point.tariff ?? words.missing),
        numberCell(point.withdrawalWh / KWH, 1, words),
        numberCell(point.fromClusterWh / KWH, 1, words),
        numberCell(point.feedInWh / KWH, 1, words),
        numberCell(point.toClusterWh / KWH, 1, words),
      ]),
    ),
    dense: true,
    certainty: 'certain',
  }
}

/** Where the energy came from and where it went, as one picture. */
function energyFigure({ member, month }: StatementPage, words: Words): Figure | null {
  const { t } = words
  const { withdrawalWh, fromClusterWh, feedInWh, toClusterWh, fromClusterShare } = member
  if (withdrawalWh === 0 && feedInWh === 0) return null
  const unit = energyUnitFor(Math.max(withdrawalWh, feedInWh))
  const parts = [
    [t('Pobór', 'Withdrawal'), t('rozliczony w klastrze', 'settled in the cluster'), 'own', fromClusterWh],
    [t('Pobór', 'Withdrawal'), t('pozostały', 'the rest'), 'grid', withdrawalWh - fromClusterWh],
    ...(feedInWh > 0
      ? ([
          [t('Oddanie', 'Feed-in'), t('do klastra', 'to the cluster'), 'sun', toClusterWh],
          [t('Oddanie', 'Feed-in'), t('poza klaster', 'outside'), 'surplus', feedInWh - toClusterWh],
        ] as const)
      : []),
  ] as const
  return {
    kind: 'figure',
    id: 'energy-chart',
    title: t('Energia w miesiącu', 'Energy of the month'),
    unit: unit.unit,
    reading: t(
      `W klastrze rozliczono ${words.percent(fromClusterShare)} poboru: ${words.energy(fromClusterWh)}, z OZE członków.`,
      `${words.percent(fromClusterShare)} of the withdrawal was settled in the cluster: ${words.energy(fromClusterWh)}, from members’ RES.`,
    ),
    alt: t(
      `Słupek poboru podzielony na energię rozliczoną w klastrze i pozostałą${feedInWh > 0 ? ', obok słupek oddania podzielony na energię do klastra i poza klaster' : ''}. Dane w tabeli.`,
      `Bar of the withdrawal split into energy settled in the cluster and the rest${feedInWh > 0 ? ', beside it the feed-in split into energy to the cluster and outside' : ''}. The table has the data.`,
    ),
    chart: {
      type: 'paired-bars',
      unit: unit.unit,
      categories: [words.month(month)],
      bars: [...new Set(parts.map(([bar]) => bar))].map((bar) => ({
        name: bar,
        parts: parts
          .filter(([name]) => name === bar)
          .map(([, name, fill, wh]) => ({ name, fill, values: [wh / unit.perWh] })),
      })),
    },
    data: {
      kind: 'table',
      id: 'energy-chart-data',
      sheet: t('Energia', 'Energy'),
      title: t('Energia w miesiącu', 'Energy of the month'),
      columns: [wordColumn(t('Co', 'What'), 2), numberColumn(t('Ile', 'How much'), unit.unit)],
      rows: parts.map(([bar, name, , wh]) =>
        row([textCell(`${bar}, ${name}`), numberCell(wh / unit.perWh, unit.decimals, words)]),
      ),
      certainty: 'certain',
    },
    certainty: 'certain',
  }
}

function stepTable(page: StatementPage, words: Words): Table {
  const { t } = words
  return {
    kind: 'table',
    id: 'steps',
    sheet: t('Dlaczego', 'Why'),
    title: t('Skąd te kwoty', 'Where the amounts come from'),
    columns: [
      wordColumn(t('Co', 'What'), 2),
      wordColumn(t('Jak policzono', 'How'), 4),
      wordColumn(t('Wynik', 'Result'), 1),
      wordColumn(t('Źródło', 'Source'), 2),
    ],
    rows: page.member.steps.map((step) =>
      row([
        textCell(words.title(step.name)),
        textCell(formulaWords(words.of(step.formula), words)),
        textCell(formulaWords(`${step.value} ${step.unit === 'PLN' ? t('zł', 'PLN') : step.unit}`, words)),
        textCell(sourceWords(step.source, page.sources, words)),
      ]),
    ),
    dense: true,
    certainty: waits(page) ? 'waits' : 'certain',
  }
}

function opening(page: StatementPage, words: Words): Block[] {
  const { t } = words
  const { member } = page
  const gain = member.benefitPln ?? member.ownBenefitPln
  const share = member.fromClusterShare
  const energy = t(
    `Pobór ${words.number(member.withdrawalWh / KWH, 1)} kWh, z tego rozliczono w klastrze ${words.number(member.fromClusterWh / KWH, 1)} kWh (${words.percent(share)}); oddanie ${words.number(member.feedInWh / KWH, 1)} kWh.`,
    `Withdrawal ${words.number(member.withdrawalWh / KWH, 1)} kWh, ${words.number(member.fromClusterWh / KWH, 1)} kWh of it settled in the cluster (${words.percent(share)}); feed-in ${words.number(member.feedInWh / KWH, 1)} kWh.`,
  )
  return [
    paragraph([
      plain(t('Korzyść członka w tym miesiącu: ', 'Benefit of the member this month: ')),
      strong(words.grosze(gain)),
      plain('.'),
    ]),
    bullets([
      `${t('koszt bez klastra', 'cost without the cluster')}: ${words.grosze(member.costWithoutPln)}`,
      `${t('koszt w klastrze', 'cost within the cluster')}: ${words.grosze(member.costPln)}`,
      `${t('różnica na własnych rachunkach', 'difference on own bills')}: ${words.grosze(member.ownBenefitPln)}`,
      ...(member.transferPln === null
        ? []
        : [
            `${t('wyrównanie z innymi członkami', 'transfer with other members')}: ${words.grosze(member.transferPln)}`,
          ]),
    ]),
    paragraph(energy),
    ...(waits(page)
      ? [notice('waits', words.title(page.regime.name), words.of(page.regime.certaintyNote))]
      : [paragraph(`${words.title(page.regime.name)}. ${words.of(page.regime.certaintyNote)}`)]),
    ...(page.estimated + page.substituted > 0
      ? [
          notice(
            'info',
            t('Nie wszystkie wartości są zmierzone', 'Not every value is measured'),
            t(
              `Z ${words.number(page.values)} godzin oszacował dystrybutor ${words.number(page.estimated)}, a zastąpiono ${words.number(page.substituted)}. Gdy przyjdą pomiary, powstanie korekta.`,
              `Of ${words.number(page.values)} hours the distributor estimated ${words.number(page.estimated)} and ${words.number(page.substituted)} were substituted. When measurements come, a correction follows.`,
            ),
          ),
        ]
      : []),
    ...(page.corrects === null
      ? []
      : [notice('info', t('Korekta', 'Correction'), page.reason ?? t('bez podanej przyczyny', 'no reason given'))]),
  ]
}

/** A member's statement as a document, in the order of the page on screen. @pl zestawienie dla członka */
export function buildStatement(page: StatementPage, language: Language, version = ''): Report {
  const words = wordsIn(language)
  const { t } = words
  const picture = energyFigure(page, words)
  const sections: Section[] = [
    { id: 'statement', title: t('Skąd ta kwota', 'Where the amount comes from'), blocks: opening(page, words) },
    { id: 'energy', title: t('Energia', 'Energy'), blocks: [...(picture ? [picture] : []), pointTable(page, words)] },
    { id: 'bill', title: t('Rachunek', 'Bill'), blocks: [billTable(page, words)] },
    { id: 'why', title: t('Obliczenie', 'Computation'), blocks: [stepTable(page, words)] },
  ]
  return {
    language,
    title: t(`Zestawienie nr ${page.number}`, `Statement no. ${page.number}`),
    subtitle: `${words.month(page.month)}, ${page.clusterName}`,
    clusterName: page.member.name,
    facts: [
      { label: t('Klaster', 'Cluster'), value: page.clusterName },
      { label: t('Miesiąc', 'Month'), value: words.month(page.month) },
      ...(page.priceList === null
        ? []
        : [
            {
              label: t('Cennik', 'Price list'),
              value: t(`od ${words.day(page.priceList.from)}`, `since ${words.day(page.priceList.from)}`),
            },
          ]),
      {
        label: t('Zatwierdzono', 'Approved'),
        value: page.approvedAt === null ? words.missing : words.day(page.approvedAt.slice(0, 10)),
      },
      { label: t('Suma kontrolna', 'Checksum'), value: page.contentHash.slice(0, 16) },
    ],
    keywords: [t('klaster energii', 'energy cluster'), page.clusterName, page.month],
    madeOn: (page.approvedAt ?? '').slice(0, 10),
    version,
    frame: frameWords(words, version),
    sections,
    isShort: true,
    extraTables: [],
  }
}
