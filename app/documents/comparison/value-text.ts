import type { ComparedCell, ComparedRow } from '../../usecases/scenarios/comparison.ts'
import { numberColumn } from '../model/blocks.ts'
import type { Cell, Column } from '../model/document.ts'
import type { Words } from '../words/words.ts'

type Unit = ComparedRow['unit']

/** The unit of a figure as it is printed beside its name. */
export function unitText(unit: Unit, { t }: Words): string {
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

/** A figure in words: with its range where it has one, and its place. */
export function cellText({ value, range, rank }: ComparedCell, unit: Unit, words: Words): string {
  const { number, percent, t } = words
  const place = rank === null ? '' : t(` (${rank}.)`, ` (${rank}.)`)
  if (unit === 'years') {
    if (range === null) return '–'
    // Nothing to range over where even the best case never pays.
    if (value === null && range[0] === null) return t('nie w okresie oceny', 'not within the horizon')
    return `${years(typeof value === 'number' ? value : null, words)} (${years(range[0], words)}–${years(range[1], words)})${place}`
  }
  if (value === null) return '–'
  if (unit === 'share') return `${percent(Number(value), 1)}${place}`
  return `${number(value, unit === 't CO2' ? 1 : 0)}${place}`
}

/** A figure as a cell: what people read, and the number for a spreadsheet. */
export function comparedCell(cell: ComparedCell, unit: Unit, words: Words): Cell {
  const value = cell.value === null ? null : Number(cell.value)
  return { text: cellText(cell, unit, words), value, kind: unit === 'share' ? 'percent' : 'number', decimals: 1 }
}

/** A column of figures of one what-if. */
export function figureColumn(name: string): Column {
  return numberColumn(name)
}
