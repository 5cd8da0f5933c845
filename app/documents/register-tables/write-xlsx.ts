import ExcelJS from 'exceljs'
import { workbookCell } from '../../usecases/office/spreadsheet-text.ts'
import type { CellValue, TableColumn } from './columns.ts'

/** A sheet of a workbook. */
export interface TableSheet {
  readonly name: string
  readonly columns: readonly TableColumn<never>[]
  readonly rows: readonly unknown[]
}

const WIDEST = 48
const HEAD = { argb: 'FFE4EEF0' }

/** Numbers stay numbers and days days; every text is a text, so that no code loses a digit. */
function written(value: CellValue): ExcelJS.CellValue {
  if (value === null) return null
  if (value.kind === 'number') return value.value
  if (value.kind === 'text') return workbookCell(value.text)
  const [year = 1970, month = 1, day = 1] = value.day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day))
}

/** Tables as one workbook: a sheet each, headings in a frozen row with a filter, no merged cells. */
export async function tablesXlsx(sheets: readonly TableSheet[], madeAt: Date): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = 'OpenKlaster'
  workbook.created = madeAt
  for (const { name, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }] })
    const head = sheet.addRow(columns.map(({ heading }) => heading))
    head.eachCell((cell) => {
      cell.font = { bold: true }
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: HEAD }
      cell.alignment = { wrapText: true, vertical: 'bottom' }
    })
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
    for (const [i, { heading, cell }] of columns.entries()) {
      const values = rows.map((row) => cell(row as never))
      const column = sheet.getColumn(i + 1)
      const longest = values.reduce((most, value) => Math.max(most, value?.kind === 'text' ? value.text.length : 0), 10)
      column.width = Math.min(WIDEST, Math.max(longest, Math.min(heading.length, 20)) + 2)
      for (const [at, value] of values.entries()) {
        const target = sheet.getCell(at + 2, i + 1)
        target.value = written(value)
        if (value?.kind === 'text') target.numFmt = '@'
        else if (value?.kind === 'day') target.numFmt = 'yyyy-mm-dd'
      }
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
