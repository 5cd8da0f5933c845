import type { ComparedCell, ComparedRow } from '../../../api/scenarios.ts'
import type { Words } from '../../../ui/words.ts'

/** The unit of a figure, told once in its row. */
export function unitOf(unit: ComparedRow['unit'], { t }: Words): string {
  switch (unit) {
    case 'PLN':
      return t('zł', 'PLN')
    case 'PLN/year':
      return t('zł/rok', 'PLN/year')
    case 'share':
      return '%'
    case 'years':
      return t('lata', 'years')
    case 't CO2':
      return t('t CO₂/rok', 't CO₂/year')
    case 'count':
      return t('liczba', 'count')
  }
}

function years(value: number | null, { number, t }: Words): string {
  return value === null ? t('nie w okresie', 'not in time') : number(value, 1)
}

/** A figure as people read it. */
export function figureText({ value, range }: ComparedCell, unit: ComparedRow['unit'], words: Words): string {
  const { number, percent, t } = words
  if (unit === 'years' && value === null && range !== null) return t('nie w okresie oceny', 'not within the horizon')
  if (value === null) return '–'
  if (unit === 'share') return percent(Number(value), 1)
  return number(value, unit === 't CO2' || unit === 'years' ? 1 : 0)
}

/** The range of a figure from its best to its worst end; empty where it has none. */
export function rangeText({ value, range }: ComparedCell, unit: ComparedRow['unit'], words: Words): string {
  if (unit !== 'years' || range === null || (value === null && range[0] === null)) return ''
  const [best, worst] = range
  if (worst === null)
    return words.t(
      `od ${years(best, words)}, może się nie zwrócić`,
      `from ${years(best, words)}, may never be paid back`,
    )
  return words.t(
    `od ${years(best, words)} do ${years(worst, words)}`,
    `from ${years(best, words)} to ${years(worst, words)}`,
  )
}
