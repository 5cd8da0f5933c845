import type { Comparison } from '../../usecases/scenarios/comparison.ts'
import { notice, paragraph, wordColumn } from '../model/blocks.ts'
import { row, textCell } from '../model/cells.ts'
import type { Figure, Report, Table } from '../model/document.ts'
import { frameWords } from '../report/frame.ts'
import type { Language } from '../words/language.ts'
import type { Words } from '../words/words.ts'
import { wordsIn } from '../words/words.ts'
import { comparedCell, figureColumn, unitText } from './value-text.ts'
import { variantSection } from './variant-section.ts'

/** What the paper says of itself beside the comparison. */
export interface ComparisonFacts {
  readonly cluster: string
  readonly madeOn: string
  readonly version: string
  /** What the figures rest on: checksums or files. */
  readonly origin: string
}

function figuresTable(comparison: Comparison, words: Words): Table {
  const { t } = words
  return {
    kind: 'table',
    id: 'what-ifs',
    sheet: t('Porównanie', 'Comparison'),
    title: t('Warianty obok stanu dzisiejszego', 'What-ifs beside today'),
    columns: [
      wordColumn(t('Wielkość', 'Figure'), 2),
      ...comparison.columns.map(({ name, eligible }) =>
        figureColumn(
          `${words.of(name)}${eligible === false ? t(' (warunki niespełnione)', ' (conditions not met)') : ''}`,
        ),
      ),
    ],
    rows: comparison.rows.map(({ name, unit, certainty, cells }) =>
      row([
        textCell(
          `${words.of(name)}, ${unitText(unit, words)}${certainty === 'waits' ? t(' (niepewne: czeka na decyzję)', ' (uncertain: waits for a decision)') : ''}`,
        ),
        ...cells.map((cell) => comparedCell(cell, unit, words)),
      ]),
    ),
    note: t(
      'W nawiasie z kropką miejsce w porównaniu. Zwrot: zdyskontowany, w nawiasie od najlepszego do najgorszego końca wszystkich zakresów naraz.',
      'The number with a point in brackets is the place. Payback: discounted; in brackets from the best to the worst end of all ranges at once.',
    ),
    certainty: 'certain',
  }
}

function costFigure(comparison: Comparison, words: Words): Figure | null {
  const { t } = words
  const costs = comparison.rows.find(({ id }) => id === 'cost')
  if (!costs) return null
  const values = costs.cells.map(({ value }) => Number(value))
  const best = values.indexOf(Math.min(...values))
  const bestName = words.of(comparison.columns[best]?.name ?? { pl: '', en: '' })
  const difference = (values[0] ?? 0) - (values[best] ?? 0)
  return {
    kind: 'figure',
    id: 'cost-chart',
    title: t('Koszt energii wszystkich członków w roku', 'Cost of energy of all members in a year'),
    unit: t('tys. zł', 'PLN k'),
    reading:
      best === 0
        ? t(
            `Najmniej kosztuje stan dzisiejszy: ${words.money(values[0] ?? 0)} w roku.`,
            `Today costs least: ${words.money(values[0] ?? 0)} a year.`,
          )
        : t(
            `Najmniej kosztuje „${bestName}”: o ${words.money(difference)} mniej niż dziś.`,
            `“${bestName}” costs least: ${words.money(difference)} less than today.`,
          ),
    alt: t(
      `Wykres słupkowy: roczny koszt energii dziś i w ${values.length - 1} wariantach, w tysiącach złotych, jak prawo jest stosowane dziś.`,
      `Bar chart: yearly cost of energy today and in ${values.length - 1} what-ifs, in thousand złoty, as the law is applied today.`,
    ),
    chart: {
      type: 'bars',
      unit: t('tys. zł', 'PLN thousand'),
      decimals: 0,
      rows: comparison.columns.map(({ name }, i) => ({
        label: words.of(name),
        value: (values[i] ?? 0) / 1000,
        fill: 'plain' as const,
      })),
    },
    data: { ...figuresTable(comparison, words), id: 'what-ifs-data' },
    certainty: 'certain',
  }
}

/** What-ifs beside each other as a document for the council, in either language. @pl raport z porównania wariantów */
export function buildComparison(comparison: Comparison, facts: ComparisonFacts, language: Language): Report {
  const words = wordsIn(language)
  const { t } = words
  const frame = frameWords(words, facts.version)
  const chart = costFigure(comparison, words)
  const waits = comparison.columns.some((column) => column.waits)
  return {
    language,
    title: t('Porównanie wariantów', 'Comparison of what-ifs'),
    subtitle: t(
      `Odczyty z ${comparison.base.year} r., rejestr z ${words.day(comparison.base.on)}, prawo i taryfy z ${comparison.from.slice(0, 4)} r.`,
      `Readings of ${comparison.base.year}, register of ${words.day(comparison.base.on)}, law and tariffs of ${comparison.from.slice(0, 4)}`,
    ),
    clusterName: facts.cluster,
    facts: [
      {
        label: t('Warianty', 'What-ifs'),
        value: words.list(comparison.columns.slice(1).map(({ name }) => words.of(name))),
      },
      { label: t('Sporządzono', 'Made on'), value: words.day(facts.madeOn) },
      { label: t('Dane', 'Data'), value: facts.origin },
      { label: t('Program', 'Program'), value: frame.madeWith },
    ],
    keywords: [t('warianty', 'what-ifs'), facts.cluster],
    madeOn: facts.madeOn,
    version: facts.version,
    frame,
    sections: [
      {
        id: 'comparison',
        title: t('Porównanie', 'Comparison'),
        landscape: comparison.columns.length > 4,
        blocks: [
          paragraph(
            t(
              'Każdy wariant to stan dzisiejszy z nazwanymi zmianami, policzony z tych samych odczytów, cen i przepisów. Planowanych instalacji w stanie dzisiejszym nie ma.',
              'Every what-if is today with named changes, computed from the same readings, prices and rules. Planned plants are not part of today.',
            ),
          ),
          ...(waits
            ? [
                notice(
                  'waits',
                  t(
                    'Ulga klastra czeka na decyzję Komisji Europejskiej',
                    'The cluster discount waits for a decision of the European Commission',
                  ),
                  frame.markMeanings.waits,
                ),
              ]
            : []),
          figuresTable(comparison, words),
          ...(chart ? [chart] : []),
        ],
      },
      ...comparison.columns.slice(1).map((column, i) => variantSection(column, i + 1, words)),
    ],
    extraTables: [],
  }
}
