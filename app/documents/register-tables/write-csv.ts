import { csvCell } from '../../usecases/office/spreadsheet-text.ts'
import type { CellValue, TableColumn } from './columns.ts'

/** A number as Polish spreadsheets write it, never with an exponent. */
function numberText(value: number): string {
  const plain = String(value)
  const digits = plain.includes('e') ? value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '') : plain
  return digits.replace('.', ',')
}

function cellText(value: CellValue): string {
  if (value === null) return ''
  if (value.kind === 'number') return numberText(value.value)
  return value.kind === 'day' ? value.day : csvCell(value.text)
}

function quoted(text: string): string {
  return /[;"\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as CSV the way Polish spreadsheets want it: the mark of order, semicolons, decimal commas. */
export function tableCsv<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => columns.map(({ cell }) => cellText(cell(row)))),
  ]
  return `\uFEFF${lines.map((cells) => cells.map(quoted).join(';')).join('\r\n')}\r\n`
}
