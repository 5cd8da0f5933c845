import type { Words } from '../../../ui/words.ts'
import { fieldWords } from './field-words.ts'
import { chosenWords } from './value-words.ts'

type Fields = Readonly<Record<string, unknown>>

/** One field that differs: where it stands, and both values. */
interface Difference {
  readonly path: readonly string[]
  readonly before: unknown
  readonly after: unknown
}

const MOST_LETTERS = 120
/** What rows of a list are known by. */
const ROW_NAMES = ['id', 'memberId', 'code', 'from', 'name'] as const

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Rows of a list by what they are known by; undefined where some have no name or share one. */
function byName(list: readonly unknown[]): Fields | undefined {
  if (!list.every(isFields)) return undefined
  const key = ROW_NAMES.find((name) => list.every((row) => typeof row[name] === 'string'))
  const rows = key && Object.fromEntries(list.map((row) => [row[key], row]))
  return rows && Object.keys(rows).length === list.length ? rows : undefined
}

function inside(value: unknown): Fields | undefined {
  return Array.isArray(value) ? byName(value) : isFields(value) ? value : undefined
}

function walk(before: unknown, after: unknown, path: readonly string[]): Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const [old, now] = [inside(before), inside(after)]
  if (!old || !now) return [{ path, before, after }]
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return names.flatMap((name) => walk(old[name], now[name], [...path, name]))
}

/** @param field - name of the field the value stands in */
function valueText(value: unknown, words: Words, field?: string): string {
  const { t } = words
  if (value === undefined || value === null) return t('brak', 'none')
  if (typeof value === 'boolean') return value ? t('tak', 'yes') : t('nie', 'no')
  const asRead = (text: string) => (words.language === 'pl' ? text.replace('.', ',') : text)
  if (typeof value === 'number' || (typeof value === 'string' && /^-?\d+\.\d+$/.test(value)))
    return asRead(String(value))
  const chosen = typeof value === 'string' ? chosenWords(field, value, words) : undefined
  if (chosen !== undefined) return chosen
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? words.dayShort(value) : value || '„”'
  if (Array.isArray(value))
    return value.length === 0 ? t('nic', 'nothing') : value.map((one) => valueText(one, words, field)).join(', ')
  if (isFields(value))
    return Object.entries(value)
      .map(([name, of]) => `${fieldWords(name, words)}: ${valueText(of, words, name)}`)
      .join(', ')
  return String(value)
}

function cut(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 3)}…` : text
}

/** A day or a month in a path is read as one; a name of a row stays as it is. */
function stepText(step: string, words: Words): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(step)) return words.t(`od ${words.dayShort(step)}`, `since ${words.dayShort(step)}`)
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(step) ? words.month(step) : fieldWords(step, words)
}

/** What an entry of the journal changed, field by field, in words: `ceny › sprzedawcy › jst › energia: 548.00 → 648.00`. */
export function differences(
  { before, after }: { readonly before?: unknown; readonly after?: unknown },
  words: Words,
): string[] {
  const [old, now] = [isFields(before) ? before : {}, isFields(after) ? after : {}]
  return walk(old, now, [])
    .filter(({ path }) => path[0] !== 'version')
    .map(({ path, before: was, after: is }) => {
      const place = path.map((step) => stepText(step, words)).join(' › ')
      return `${place}: ${cut(valueText(was, words, path.at(-1)))} → ${cut(valueText(is, words, path.at(-1)))}`
    })
}
