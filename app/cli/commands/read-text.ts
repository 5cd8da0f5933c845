import type { Finding } from '../../../domain/problems/finding.ts'
import { textTable } from '../text-table.ts'
import type { PointSeen } from './read.ts'

/** What was read of one file. */
export interface FileSeen {
  readonly file: string
  readonly format: string
  readonly formatPl: string
  readonly formatEn: string
  readonly points: readonly PointSeen[]
  readonly findings: readonly Finding[]
}

const WORDS = {
  pl: {
    heads: ['Punkt (PPE)', 'Rodzaj', 'Od (UTC)', 'Do (UTC)', 'Min', 'Przedziały', 'kWh / śr. cena', 'Braki', 'Szac.'],
    withdrawal: 'pobór',
    'feed-in': 'oddanie',
    raw: '',
    netted: ', zbilansowane',
    price: 'cena',
    none: 'nie podano',
    month: 'mies.',
    nothing: 'Bez uwag.',
    marks: { info: 'informacja', warning: 'uwaga', error: 'błąd' },
    line: 'wiersz',
    column: 'kolumna',
  },
  en: {
    heads: ['Point', 'Kind', 'From (UTC)', 'To (UTC)', 'Min', 'Intervals', 'kWh / mean price', 'Missing', 'Est.'],
    withdrawal: 'withdrawal',
    'feed-in': 'feed-in',
    raw: '',
    netted: ', netted',
    price: 'price',
    none: 'not given',
    month: 'month',
    nothing: 'Nothing to note.',
    marks: { info: 'note', warning: 'warning', error: 'error' },
    line: 'line',
    column: 'column',
  },
} as const

function number(value: number, language: 'pl' | 'en', digits: number): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: 'always',
  }).format(value)
}

function rowOf(point: PointSeen, language: 'pl' | 'en'): string[] {
  const words = WORDS[language]
  const { prices } = point
  const kind =
    point.kind === 'price'
      ? `${words.price} ${prices?.id ?? ''}`
      : `${words[point.kind]}${words[point.netting ?? 'raw']}`
  const mean = prices?.meanPerMwh ?? null
  const amount =
    point.sumKwh !== null
      ? number(point.sumKwh, language, 3)
      : mean === null
        ? '–'
        : `${number(mean, language, 2)} ${prices?.currency ?? ''}/MWh`
  return [
    point.kind === 'price' ? '–' : (point.code ?? words.none),
    kind,
    point.firstUtc.slice(0, 16).replace('T', ' '),
    point.lastUtc.slice(0, 16).replace('T', ' '),
    point.minutes === null ? words.month : String(point.minutes),
    number(point.intervals, language, 0),
    amount,
    number(point.missing, language, 0),
    number(point.estimated, language, 0),
  ]
}

function findingText({ severity, place, pl, en, advicePl, adviceEn }: Finding, language: 'pl' | 'en'): string {
  const words = WORDS[language]
  const where = [
    place?.line === undefined ? '' : `${words.line} ${place.line}`,
    place?.column === undefined ? '' : `${words.column} ${place.column}`,
  ].filter((part) => part !== '')
  const at = where.length > 0 ? ` [${where.join(', ')}]` : ''
  return language === 'en'
    ? `  ${words.marks[severity]}: ${en}${at} ${adviceEn}\n`
    : `  ${words.marks[severity]}: ${pl}${at} ${advicePl}\n`
}

/** What was read of a file as a small table and sentences. */
export function readText(seen: FileSeen, language: 'pl' | 'en'): string {
  const words = WORDS[language]
  const columns = words.heads.map((head, i) => ({ head, right: i >= 4 }))
  const table = textTable(
    columns,
    seen.points.map((point) => rowOf(point, language)),
  )
  const notes = seen.findings.map((one) => findingText(one, language)).join('')
  return `${seen.file}\n${language === 'en' ? seen.formatEn : seen.formatPl} (${seen.format})\n\n${table}\n${notes || `  ${words.nothing}\n`}\n`
}
