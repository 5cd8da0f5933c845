import { plainLetters } from '../../domain/quantity/plain-letters.ts'

/** A table as it goes into a file: a header and cells; null is an empty cell. */
export interface FileTable {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

function csvCell(cell: string | number | null): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  // A text that a spreadsheet would run as a formula is kept a text.
  const safe = /^[=+@\t]|^-[^\d]/.test(cell) ? `'${cell}` : cell
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** CSV for Polish spreadsheets: `;`, decimal comma, byte order mark. */
export function csvOf({ header, rows }: FileTable): string {
  return `\ufeff${[header, ...rows].map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`
}

/** A file name: ASCII, small letters, words joined by dashes. */
export function fileName(text: string): string {
  return plainLetters(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
}

/** Hands a file to the reader. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

export function downloadCsv(table: FileTable): void {
  download(`${fileName(table.name)}.csv`, csvOf(table), 'text/csv;charset=utf-8')
}

export async function downloadXlsx(table: FileTable): Promise<void> {
  const { xlsxOf } = await import('./table/xlsx.ts')
  download(
    `${fileName(table.name)}.xlsx`,
    xlsxOf(table),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  )
}
