import ExcelJS from 'exceljs'
import type { AnalysisResult } from '../../usecases/analyse/result.ts'
import type { Cell, Certainty, Column, Report, Table } from '../model/document.ts'
import { buildReport } from '../report/build-report.ts'
import { clean, cleanLine } from '../words/clean.ts'
import type { Language } from '../words/language.ts'
import { type Sheet, sheetsOf } from './sheets.ts'

/** The most characters a cell may hold. */
const MOST_LETTERS = 32_000
const WIDEST = 60
/** Height of a line and the most a row may have [pt]. */
const LINE = 15
const TALLEST = 400

const FONT = { name: 'Calibri', size: 11, family: 2 } as const
const INK = { argb: 'FF1D2730' }
const HEAD = { argb: 'FFE4EEF0' }
const TINT: Readonly<Record<Certainty, { argb: string } | undefined>> = {
  certain: undefined,
  waits: { argb: 'FFF6F0FA' },
  study: { argb: 'FFF3F3F3' },
}

const PAGE_SETUP = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const

/** Format of a number: groups of three and the comma come out as the reader's own settings have them. */
function formatOf({ kind, decimals }: Cell): string | undefined {
  const part = decimals > 0 ? `.${'0'.repeat(decimals)}` : ''
  if (kind === 'number') return `#,##0${part}`
  if (kind === 'percent') return `0${part}%`
  return kind === 'day' ? 'dd.mm.yyyy' : undefined
}

/** What a spreadsheet keeps: numbers as numbers, days as days, texts as texts (never formulas), missing by name. */
function keptValue({ kind, value, text }: Cell): ExcelJS.CellValue {
  if (kind === 'number' || kind === 'percent') {
    const number = value === null ? Number.NaN : Number(value)
    return Number.isFinite(number) ? number : clean(text).slice(0, MOST_LETTERS)
  }
  if (kind === 'day' && typeof value === 'string') {
    const [year = 1970, month = 1, day = 1] = value.split('-').map(Number)
    return new Date(Date.UTC(year, month - 1, day))
  }
  return clean(text).slice(0, MOST_LETTERS)
}

function headerOf({ title, unit }: Column): string {
  return cleanLine(unit === undefined ? title : `${title} [${unit}]`)
}

function widthOf(table: Table, i: number, header: string): number {
  const longest = table.rows.reduce((most, { cells }) => Math.max(most, cells[i]?.text.length ?? 0), 0)
  const word = Math.max(...header.split(' ').map((one) => one.length))
  return Math.min(WIDEST, Math.max(9, longest + 3, word + 3, Math.min(header.length + 3, 18)))
}

function writeSheet(workbook: ExcelJS.Workbook, { name, table }: Sheet, report: Report): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }],
    pageSetup: { ...PAGE_SETUP, printTitlesRow: '1:1' },
    headerFooter: {
      oddHeader: `&L${headerText(table.title)}`,
      oddFooter: `&L${headerText(report.clusterName)}&R&P / &N`,
    },
  })
  const marked = table.certainty !== 'certain'
  const headers = table.columns.map(headerOf)
  if (marked) headers.push(report.language === 'pl' ? 'Pewność' : 'Certainty')
  const head = sheet.addRow(headers)
  head.eachCell((cell, i) => {
    const align = table.columns[i - 1]?.align === 'end' ? 'right' : 'left'
    cell.font = { ...FONT, bold: true, color: INK }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: HEAD }
    cell.alignment = { wrapText: true, vertical: 'bottom', horizontal: align }
    cell.border = { bottom: { style: 'medium', color: INK } }
  })
  const wrapped = new Set(
    table.columns.flatMap((_, i) => (table.rows.some(({ cells }) => (cells[i]?.text.length ?? 0) > WIDEST) ? [i] : [])),
  )
  for (const one of table.rows) {
    const values = one.cells.map(keptValue)
    if (marked) values.push(report.frame.marks[table.certainty])
    const row = sheet.addRow(values)
    one.cells.forEach((found, i) => {
      const cell = row.getCell(i + 1)
      const format = formatOf(found)
      if (format !== undefined && typeof cell.value !== 'string') cell.numFmt = format
      const tint = TINT[table.columns[i]?.certainty ?? 'certain']
      if (tint) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: tint }
      if (table.columns[i]?.align === 'end' && typeof cell.value === 'string')
        cell.alignment = { horizontal: 'right', vertical: 'top' }
      if (wrapped.has(i)) cell.alignment = { wrapText: true, vertical: 'top' }
      if (one.total) {
        cell.font = { ...FONT, bold: true }
        cell.border = { top: { style: 'thin', color: INK } }
      }
    })
  }
  table.columns.forEach((_, i) => {
    sheet.getColumn(i + 1).width = widthOf(table, i, headers[i] ?? '')
  })
  if (marked) sheet.getColumn(headers.length).width = 34
  const widths = headers.map((_, i) => sheet.getColumn(i + 1).width ?? 9)
  head.height = LINE * Math.max(...headers.map((text, i) => linesIn(text, widths[i] ?? 9)))
  if (wrapped.size > 0)
    table.rows.forEach(({ cells }, i) => {
      const lines = Math.max(...cells.map(({ text }, c) => (wrapped.has(c) ? linesIn(text, widths[c] ?? 9) : 1)))
      if (lines > 1) sheet.getRow(i + 2).height = Math.min(LINE * lines, TALLEST)
    })
  if (table.rows.length > 1) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: headers.length } }
}

/** Lines a text takes in a column of so many characters, words kept whole. */
function linesIn(text: string, width: number): number {
  let [lines, used] = [1, 0]
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > width - 2) {
      lines += 1
      used = word.length
    } else used += (used > 0 ? 1 : 0) + word.length
    lines += Math.max(0, Math.floor((used - 1) / Math.max(width, 1)))
    if (used > width) used %= width
  }
  return lines
}

/** In headers of sheets `&` starts a command. */
function headerText(text: string): string {
  return cleanLine(text).replaceAll('&', '&&').slice(0, 200)
}

function writeContents(workbook: ExcelJS.Workbook, sheets: readonly Sheet[], report: Report): void {
  const pl = report.language === 'pl'
  const name = pl ? 'Spis' : 'Contents'
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }],
    pageSetup: PAGE_SETUP,
  })
  const head = sheet.addRow(
    pl ? ['Arkusz', 'Co zawiera', 'Pewność', 'Objaśnienie'] : ['Sheet', 'What it holds', 'Certainty', 'Note'],
  )
  head.font = { ...FONT, bold: true }
  for (const { name: target, table } of sheets) {
    const row = sheet.addRow(['', cleanLine(table.title), certaintyOf(table, report), clean(table.note ?? '')])
    row.getCell(1).value = { text: target, hyperlink: `#'${target.replaceAll("'", "''")}'!A1` }
    row.getCell(1).font = { ...FONT, underline: true, color: { argb: 'FF0B5563' } }
    row.alignment = { vertical: 'top', wrapText: true }
  }
  for (const { label, value } of [{ label: report.title, value: report.clusterName }, ...report.facts])
    sheet.addRow([cleanLine(label), cleanLine(value)])
  ;[34, 64, 36, 80].forEach((width, i) => {
    sheet.getColumn(i + 1).width = width
  })
}

/** The mark of a whole table, or of the columns in it that are not certain. */
function certaintyOf(table: Table, { frame }: Report): string {
  if (table.certainty !== 'certain') return frame.marks[table.certainty]
  const found = new Set(table.columns.map(({ certainty }) => certainty ?? 'certain').filter((one) => one !== 'certain'))
  return found.size === 0 ? frame.marks.certain : [...found].map((one) => frame.marks[one]).join('; ')
}

/** The report's tables as a workbook. */
export async function renderReportXlsx(report: Report): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const made = new Date(`${report.madeOn}T00:00:00Z`)
  workbook.creator = report.frame.madeWith
  workbook.lastModifiedBy = report.frame.madeWith
  workbook.created = made
  workbook.modified = made
  workbook.title = cleanLine(`${report.title} – ${report.clusterName}`)
  const sheets = sheetsOf(report).filter(({ table }) => table.rows.length > 0)
  writeContents(workbook, sheets, report)
  for (const sheet of sheets) writeSheet(workbook, sheet, report)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/**
 * All tables as a workbook: one sheet a table, numbers as numbers, units in the headers, header frozen, no merged cells
 * and no formulas.
 */
export async function renderXlsx(result: AnalysisResult, language: Language): Promise<Uint8Array> {
  return renderReportXlsx(buildReport(result, language))
}
