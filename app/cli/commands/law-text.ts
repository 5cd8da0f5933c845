import { actOf } from '../../../domain/law/book.ts'
import type { InForce, LawStatus, LawValue } from '../../../domain/law/entry.ts'
import { said } from '../../../domain/law/said.ts'
import { parseDecimal } from '../../../domain/quantity/decimal.ts'
import { formatDayShort } from '../../documents/words/days.ts'
import type { Language } from '../../documents/words/language.ts'
import { formatNumber } from '../../documents/words/numbers.ts'
import { textTable } from '../text-table.ts'

const WORDS = {
  pl: {
    id: 'zapis',
    value: 'wartość',
    unit: 'jednostka',
    from: 'od',
    to: 'do',
    act: 'akt',
    article: 'przepis',
    status: 'pewność',
    checked: 'sprawdzono',
    doubts: 'wątpliwości',
    note: 'uwaga',
    none: 'brak',
    open: 'bez terminu',
    yes: 'tak',
    no: 'nie',
    rows: 'tabela, wiersze:',
    total: (count: number, day: string) => `Zapisy w mocy dnia ${day}: ${count}.`,
    hint: 'Szczegóły, akty i wątpliwości: openklaster law --on DZIEŃ ZAPIS. Gwiazdka oznacza wątpliwości.',
  },
  en: {
    id: 'entry',
    value: 'value',
    unit: 'unit',
    from: 'from',
    to: 'to',
    act: 'act',
    article: 'article',
    status: 'certainty',
    checked: 'checked',
    doubts: 'doubts',
    note: 'note',
    none: 'none',
    open: 'no end',
    yes: 'yes',
    no: 'no',
    rows: 'table, rows:',
    total: (count: number, day: string) => `Entries in force on ${day}: ${count}.`,
    hint: 'Details, acts and doubts: openklaster law --on DAY ENTRY. An asterisk marks doubts.',
  },
} as const

const STATUS: Readonly<Record<Language, Readonly<Record<LawStatus, string>>>> = {
  pl: { confirmed: 'potwierdzone', recalled: 'z pamięci', derived: 'wyliczone' },
  en: { confirmed: 'confirmed', recalled: 'recalled', derived: 'derived' },
}

const UNITS_PL: Readonly<Record<string, string>> = {
  'PLN/MWh': 'zł/MWh',
  'PLN/kWh': 'zł/kWh',
  'PLN/kW/month': 'zł/kW/miesiąc',
  'PLN/MW/month': 'zł/MW/miesiąc',
  'PLN/month': 'zł/miesiąc',
  'PLN/EUR': 'zł/euro',
  PLN: 'zł',
  share: 'część całości',
  ratio: 'stosunek',
  m3: 'm³',
  count: 'sztuk',
  months: 'miesięcy',
  days: 'dni',
  years: 'lat',
  day: 'dzień',
  rule: 'zasada',
  table: 'tabela',
  flag: 'tak/nie',
}

const NUMERIC = /^(PLN|share$|ratio$|k?W|MW|kV|kWh|MWh|m3|count|months|days|years)/
const DAY = /^\d{4}-\d{2}-\d{2}$/

function dayText(day: string | null, language: Language): string {
  return day === null ? WORDS[language].open : formatDayShort(day, language)
}

/** A plain value as a person reads it; tables are summed up here and printed by {@link lawDetails}. */
function short(value: LawValue, unit: string, language: Language): string {
  const words = WORDS[language]
  if (value === null) return words.none
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (Array.isArray(value)) return `${words.rows} ${value.length}`
  if (typeof value === 'object') return `${words.rows} ${Object.keys(value).length}`
  const text = String(value)
  if (DAY.test(text)) return dayText(text, language)
  const decimal = NUMERIC.test(unit) ? parseDecimal(text) : undefined
  return decimal ? formatNumber(text, Math.max(0, decimal.scale), language) : text
}

function unitText(unit: string, language: Language): string {
  return language === 'pl' ? (UNITS_PL[unit] ?? unit) : unit
}

/** Several entries as one table. */
export function lawTable(entries: readonly InForce[], day: string, language: Language): string {
  const words = WORDS[language]
  const columns = [
    { head: words.id },
    { head: words.value, most: 34, right: true },
    { head: words.unit },
    { head: words.from },
    { head: words.to },
    { head: words.act, most: 22 },
    { head: words.article, most: 40 },
    { head: words.status },
    { head: words.doubts },
  ]
  const rows = entries.map((entry) => [
    entry.id,
    short(entry.value, entry.unit, language),
    unitText(entry.unit, language),
    dayText(entry.from, language),
    dayText(entry.to, language),
    entry.act,
    entry.article,
    STATUS[language][entry.status],
    entry.doubts.length > 0 ? `* ${entry.doubts.length}` : '',
  ])
  const total = words.total(entries.length, dayText(day, language))
  return `${textTable(columns, rows)}\n${total} ${words.hint}\n`
}

function valueLines(value: LawValue, unit: string, language: Language, indent: string): string[] {
  if (Array.isArray(value)) return value.flatMap((row) => rowLines(row, language, indent))
  if (value !== null && typeof value === 'object') return rowLines(value, language, indent)
  const words = short(value, unit, language)
  return [`${indent}${NUMERIC.test(unit) ? `${words} ${unitText(unit, language)}` : words}`]
}

/** One row of a table: its fields on one line, tables inside it below. */
function rowLines(row: LawValue, language: Language, indent: string): string[] {
  if (row === null || typeof row !== 'object') return [`${indent}- ${short(row, '', language)}`]
  if (Array.isArray(row)) return [`${indent}- ${row.map((one) => short(one, '', language)).join(', ')}`]
  const other = language === 'pl' ? 'en' : 'pl'
  const isTold = Object.hasOwn(row, language)
  const fields = Object.entries(row).filter(([name]) => !(isTold && name === other))
  const isFlat = (value: LawValue) =>
    value === null ||
    typeof value !== 'object' ||
    (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
  const flat = fields
    .filter(([, value]) => isFlat(value))
    .map(([name, value]) => {
      const text = Array.isArray(value) ? value.join(', ') : short(value, '', language)
      return name === language ? text : `${name}: ${text}`
    })
  const deep = fields
    .filter(([, value]) => !isFlat(value))
    .flatMap(([name, value]) => [`${indent}    ${name}:`, ...valueLines(value, '', language, `${indent}      `)])
  return [`${indent}- ${flat.join('; ')}`, ...deep]
}

/** One entry with its whole value, act, article, certainty and every doubt. */
export function lawDetails(entry: InForce, language: Language): string {
  const words = WORDS[language]
  const act = actOf(entry.act)
  return [
    entry.id,
    `  ${entry[language]}`,
    `  ${words.value}:`,
    ...valueLines(entry.value, entry.unit, language, '    '),
    `  ${words.from} ${dayText(entry.from, language)}, ${entry.to === null ? '' : `${words.to} `}${dayText(entry.to, language)}`,
    `  ${words.act}: ${act?.title ?? entry.act}`,
    `  ${words.article}: ${entry.article}`,
    ...(act ? [`  ${act.address}`] : []),
    `  ${words.status}: ${STATUS[language][entry.status]}; ${words.checked} ${dayText(entry.checkedUntil, language)}`,
    ...(entry.note ? [`  ${words.note}: ${said(entry.note, language)}`] : []),
    ...entry.doubts.map((doubt) => `  ${words.doubts}: ${said(doubt, language)}`),
    '',
  ].join('\n')
}
