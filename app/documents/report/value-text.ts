import type { LawValue } from '../../../domain/law/entry.ts'
import { parseDecimal } from '../../../domain/quantity/decimal.ts'
import type { Cell } from '../model/document.ts'
import { ownOf } from '../words/own.ts'
import type { Words } from '../words/words.ts'

const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  PLN: ['zł', 'PLN'],
  'PLN/MWh': ['zł/MWh', 'PLN/MWh'],
  'PLN/kWh': ['zł/kWh', 'PLN/kWh'],
  'PLN/kW/month': ['zł/kW/mies.', 'PLN/kW/month'],
  'PLN/MW/month': ['zł/MW/mies.', 'PLN/MW/month'],
  'PLN/month': ['zł/mies.', 'PLN/month'],
  'PLN/year': ['zł/rok', 'PLN/year'],
  'PLN/rok': ['zł/rok', 'PLN/year'],
  'PLN/EUR': ['zł/euro', 'PLN/EUR'],
  lat: ['lata', 'years'],
  '%/rok': ['%/rok', '%/year'],
  '': ['–', '–'],
  month: ['mies.', 'month'],
  kW·month: ['kW·mies.', 'kW·month'],
  share: ['udział', 'share'],
  ratio: ['stosunek', 'ratio'],
  count: ['liczba', 'count'],
  months: ['miesiące', 'months'],
  days: ['dni', 'days'],
  years: ['lata', 'years'],
  day: ['dzień', 'day'],
  rule: ['zasada', 'rule'],
  table: ['tabela', 'table'],
  flag: ['tak/nie', 'yes/no'],
  m3: ['m³', 'm³'],
}

export function unitText(unit: string, { t }: Words): string {
  const known = ownOf(UNITS, unit)
  return known ? t(...known) : unit
}

function plainDecimal(text: string, words: Words): string {
  const point = text.indexOf('.')
  return words.number(text, point === -1 ? 0 : text.length - point - 1)
}

/** A law value as people read it: every digit kept, flags as words, tables as pairs. */
export function lawValueText(value: LawValue, unit: string, words: Words): string {
  if (value === null) return words.missing
  if (typeof value === 'boolean') return value ? words.t('tak', 'yes') : words.t('nie', 'no')
  if (typeof value === 'number') return words.short(value, 6)
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return words.dayShort(value)
    return /^[+-]?\d+(\.\d+)?$/.test(value) && unit !== 'rule' && unit !== 'table' ? plainDecimal(value, words) : value
  }
  if (isList(value)) return value.map((one) => lawValueText(one, unit, words)).join(isFlat(value) ? ', ' : '; ')
  const own = value[words.language]
  const names = new Set(['pl', 'en'])
  const rest = Object.entries(value).filter(([key]) => !names.has(key))
  const pairs = rest.map(([key, one]) => `${key}: ${lawValueText(one, unit, words)}`).join(', ')
  return typeof own === 'string' ? (pairs === '' ? own : `${own} (${pairs})`) : pairs
}

function isList(value: LawValue): value is readonly LawValue[] {
  return Array.isArray(value)
}

function isFlat(values: readonly LawValue[]): boolean {
  return values.every((one) => typeof one !== 'object' || one === null)
}

/** A parameter given as text with a unit: money in whole złoty, shares as percentages, other numbers as they are. */
export function parameterText(value: string, unit: string, words: Words): string {
  if (parseDecimal(value) === undefined) return value
  if (unit === 'share')
    return words.percent(value, 2).replace(/([.,]\d*?)0+%$/, (_, digits: string) => `${digits.replace(/[.,]$/, '')}%`)
  if (unit === 'PLN' || unit.startsWith('PLN/year') || unit.startsWith('PLN/rok')) return words.number(value, 0)
  if (unit.startsWith('PLN/')) return words.number(value, 2)
  return words.short(value, 4)
}

/** The same as a cell: numbers stay numbers in the spreadsheet. */
export function parameterCell(value: string, unit: string, words: Words): Cell {
  const text = parameterText(value, unit, words)
  if (parseDecimal(value) === undefined) return { text, value, kind: 'text', decimals: 0 }
  const digits = Math.min(value.split('.')[1]?.length ?? 0, 6)
  return { text, value, kind: unit === 'share' ? 'percent' : 'number', decimals: unit === 'share' ? 2 : digits }
}

/** Cuts a long text for paper; the spreadsheet keeps the whole. */
export function cutForPaper(text: string, most: number, words: Words): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const end = Math.max(cut.lastIndexOf('; '), cut.lastIndexOf(', '), most - 30)
  return `${cut.slice(0, end)} … ${words.t('(całość w arkuszu)', '(whole text in the spreadsheet)')}`
}
