import type { MonthQuality, PointReport } from '../../usecases/analyse/result.ts'
import { numberColumn, paragraph, wordColumn } from '../model/blocks.ts'
import { numberCell, row, shareCell, textCell, totalRow } from '../model/cells.ts'
import type { Cell, Section, Table } from '../model/document.ts'
import type { Words } from '../words/words.ts'
import { pointOrigin } from './kinds.ts'
import type { View } from './view.ts'

/** Points that fit on paper; beyond it only those that need attention are printed, and all are in the spreadsheet. */
const MOST_ON_PAPER = 120
/** Month columns that fit across a page. */
const MOST_MONTHS = 13

type Count = Omit<MonthQuality, 'month'>

const NOTHING: Count = { expected: 0, measured: 0, estimated: 0, substituted: 0, modelled: 0, missing: 0 }

function addUp(parts: readonly Count[]): Count {
  return parts.reduce(
    (sum, one) => ({
      expected: sum.expected + one.expected,
      measured: sum.measured + one.measured,
      estimated: sum.estimated + one.estimated,
      substituted: sum.substituted + one.substituted,
      modelled: sum.modelled + one.modelled,
      missing: sum.missing + one.missing,
    }),
    NOTHING,
  )
}

function monthsOf(points: readonly PointReport[]): string[] {
  return [...new Set(points.flatMap(({ quality }) => quality.map(({ month }) => month)))].sort()
}

function isComplete({ expected, measured }: Count): boolean {
  return measured >= expected
}

/** What stands in a cell of the table of points and months: the measured share, and letters for the rest. */
export function qualityMark(count: Count, { t, percent, missing: none }: Words): string {
  if (count.expected === 0) return none
  if (isComplete(count)) return '100%'
  const letters = [
    count.missing > 0 ? t('B', 'X') : '',
    count.substituted > 0 ? t('Z', 'S') : '',
    count.estimated > 0 ? t('O', 'E') : '',
    count.modelled > 0 ? t('M', 'M') : '',
  ].join('')
  // What is not complete never rounds up to 100%.
  const share = Math.min(count.measured / count.expected, 0.999)
  return `${percent(share, share > 0.99 ? 1 : 0)}\u00a0${letters}`
}

function letterNote({ t }: Words): string {
  return t(
    'Udział wartości zmierzonych; litery mówią, czym jest reszta: B – brak, Z – zastąpione przez nas, O – oszacowane przez dystrybutora, M – z modelu lub profilu standardowego.',
    'Share of measured values; letters tell what the rest is: X – missing, S – substituted by us, E – estimated by the distributor, M – from a model or a standard profile.',
  )
}

function monthTable({ result, words }: View): Table {
  const { t } = words
  const rowsOf = monthsOf(result.points).map((month) => ({
    month,
    count: addUp(result.points.flatMap(({ quality }) => quality.filter((one) => one.month === month))),
  }))
  const cells = (name: string, { expected, ...rest }: Count): Cell[] => [
    textCell(name),
    numberCell(expected, 0, words),
    ...(['measured', 'estimated', 'substituted', 'modelled', 'missing'] as const).map((kind) =>
      shareCell(expected === 0 ? null : rest[kind] / expected, words, 2),
    ),
  ]
  return {
    kind: 'table',
    id: 'quality-months',
    sheet: t('Jakość – miesiące', 'Quality – months'),
    title: t('Skąd są wartości, miesiąc po miesiącu', 'Where the values come from, month by month'),
    columns: [
      wordColumn(t('Miesiąc', 'Month')),
      numberColumn(t('Oczekiwane wartości', 'Values expected')),
      numberColumn(t('Zmierzone', 'Measured')),
      numberColumn(t('Oszacowane', 'Estimated')),
      numberColumn(t('Zastąpione', 'Substituted')),
      numberColumn(t('Z modelu', 'Modelled')),
      numberColumn(t('Brak', 'Missing')),
    ],
    rows: [
      ...rowsOf.map(({ month, count }) => row(cells(words.month(month), count))),
      totalRow(cells(t('Razem', 'Total'), addUp(rowsOf.map(({ count }) => count)))),
    ],
    certainty: 'certain',
  }
}

function pointTable(view: View, points: readonly PointReport[], id: string): Table {
  const { words, memberName, result } = view
  const { t } = words
  const months = monthsOf(result.points)
  const shown = id === 'quality-points' ? months.slice(0, MOST_MONTHS) : months
  return {
    kind: 'table',
    id,
    sheet: t('Jakość – punkty', 'Quality – points'),
    title: t('Jakość danych: punkty i miesiące', 'Data quality: points and months'),
    dense: true,
    columns: [
      wordColumn(t('Punkt (PPE)', 'Point'), 0),
      wordColumn(t('Obiekt', 'Object'), 2),
      ...(id === 'quality-points' ? [] : [wordColumn(t('Członek', 'Member'), 2)]),
      wordColumn(t('Skąd', 'From'), 1),
      ...shown.map((month) => ({ title: words.monthCut(month), align: 'end' as const, grow: 0 })),
    ],
    rows: points.map((point) =>
      row([
        textCell(point.code),
        textCell(point.name),
        ...(id === 'quality-points' ? [] : [textCell(memberName(point.member))]),
        textCell(pointOrigin(point.origin, words)),
        ...shown.map((month) => {
          const found = point.quality.find((one) => one.month === month)
          return textCell(found ? qualityMark(found, words) : words.missing)
        }),
      ]),
    ),
    note: letterNote(words),
    certainty: 'certain',
  }
}

/** All points, for the spreadsheet. */
export function pointQualityTable(view: View): Table {
  return pointTable(view, view.result.points, 'quality-all-points')
}

/** How complete and how trustworthy the readings are. */
export function qualityChapter(view: View): Section {
  const { result, words } = view
  const { t } = words
  const all = addUp(result.points.flatMap(({ quality }) => quality))
  const troubled = result.points.filter(({ quality }) => quality.some((one) => !isComplete(one)))
  const missing = result.points.filter(({ quality }) => quality.some((one) => one.missing > 0))
  const shares = (part: number) => words.percent(all.expected === 0 ? null : part / all.expected, 2)
  return {
    id: 'quality',
    title: t('Jakość danych', 'Quality of the data'),
    blocks: [
      paragraph(
        t(
          `Zmierzono ${shares(all.measured)} oczekiwanych wartości, ${shares(all.estimated)} oszacował dystrybutor, ${shares(all.substituted)} zastąpiono, ${shares(all.modelled)} pochodzi z modelu lub profilu, a ${shares(all.missing)} brakuje. Braków nie liczono jako zer.`,
          `${shares(all.measured)} of the values expected were measured, ${shares(all.estimated)} estimated by the distributor, ${shares(all.substituted)} substituted, ${shares(all.modelled)} come from a model or profile, and ${shares(all.missing)} are missing. What is missing was not counted as zero.`,
        ),
      ),
      paragraph(
        troubled.length === 0
          ? t('Wszystkie punkty mają komplet zmierzonych wartości.', 'All points have all values measured.')
          : t(
              `Punkty bez kompletu zmierzonych wartości: ${troubled.length} z ${result.points.length}, w tym z brakami: ${missing.length}. Wymienia je tabela na końcu raportu i arkusz.`,
              `${words.count(troubled.length, 'point')} of ${result.points.length} ${troubled.length === 1 ? 'lacks' : 'lack'} a full set of measured values; ${missing.length} of them ${missing.length === 1 ? 'has' : 'have'} gaps. The points are listed at the end of the report and in the spreadsheet.`,
            ),
      ),
      ...(all.expected > 0 ? [monthTable(view)] : []),
    ],
  }
}

/** The table of points and months as an annex across the page. */
export function qualityAnnex(view: View): Section | null {
  const { result, words } = view
  const { t } = words
  if (result.points.length === 0) return null
  const many = result.points.length > MOST_ON_PAPER
  const points = many
    ? result.points.filter(({ quality }) => quality.some((one) => !isComplete(one))).slice(0, MOST_ON_PAPER)
    : result.points
  return {
    id: 'quality-annex',
    title: t('Załącznik: jakość danych punkt po punkcie', 'Annex: data quality point by point'),
    landscape: true,
    blocks: [
      ...(many
        ? [
            paragraph(
              t(
                `Wydruk obejmuje ${words.count(points.length, 'point')} wymagających uwagi; wszystkie ${result.points.length} są w arkuszu „${t('Jakość – punkty', 'Quality – points')}”.`,
                `The print lists ${words.count(points.length, 'point')} that need attention; all ${result.points.length} are in the sheet “Quality – points”.`,
              ),
            ),
          ]
        : []),
      pointTable(view, points, 'quality-points'),
    ],
  }
}
