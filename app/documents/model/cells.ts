import type { Numeric } from '../words/numbers.ts'
import type { Words } from '../words/words.ts'
import type { Cell, Row } from './document.ts'

export function textCell(text: string): Cell {
  return { text, value: text, kind: 'text', decimals: 0 }
}

/** A number; null is named as missing, never left empty and never 0. */
export function numberCell(value: Numeric | null, decimals: number, words: Words): Cell {
  return value === null
    ? { text: words.missing, value: null, kind: 'number', decimals }
    : { text: words.number(value, decimals), value, kind: 'number', decimals }
}

/** Money of a plan, whole złoty on paper and to the grosz in the spreadsheet. */
export function moneyCell(pln: Numeric | null, words: Words): Cell {
  return { ...numberCell(pln, 0, words), decimals: 2 }
}

/** Money of a settlement, to the grosz. */
export function groszCell(pln: Numeric | null, words: Words): Cell {
  return numberCell(pln, 2, words)
}

/** A share, shown as a percentage and kept as a fraction. */
export function shareCell(fraction: number | null, words: Words, decimals = 1): Cell {
  return { text: words.percent(fraction, decimals), value: fraction, kind: 'percent', decimals }
}

export function dayCell(day: string, words: Words): Cell {
  return { text: words.dayShort(day), value: day, kind: 'day', decimals: 0 }
}

export function row(cells: readonly Cell[]): Row {
  return { cells }
}

export function totalRow(cells: readonly Cell[]): Row {
  return { cells: cells.map((cell) => ({ ...cell, strong: true })), total: true }
}
