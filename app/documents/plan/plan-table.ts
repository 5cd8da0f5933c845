import type { Cell, Column, Row, Table } from '../model/document.ts'

/** A table of the plan: its sheet is named after its title where no shorter name is given. */
export function planTable(
  id: string,
  title: string,
  columns: readonly Column[],
  rows: readonly Row[],
  more: { readonly note?: string; readonly sheet?: string; readonly dense?: boolean } = {},
): Table {
  const { sheet = title, ...rest } = more
  return { kind: 'table', id, title, sheet: sheet.slice(0, 31), columns, rows, certainty: 'certain', ...rest }
}

/** A cell for a change against a base: a signed percentage, or missing where the base is zero. */
export function changeCell(now: number, base: number, words: { readonly missing: string }): Cell {
  if (base === 0) return { text: words.missing, value: null, kind: 'percent', decimals: 1 }
  const change = now / base - 1
  const shown = (Math.abs(change) * 100).toFixed(1).replace('.', ',')
  const sign = Math.abs(change) < 0.0005 ? '' : change < 0 ? '−' : '+'
  return { text: `${sign}${shown}%`, value: change, kind: 'percent', decimals: 1 }
}
