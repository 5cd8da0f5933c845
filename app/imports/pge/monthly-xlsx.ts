import { newDecimalMarks } from '../reading/energy.ts'
import { fold } from '../reading/fold.ts'
import type { Reader } from '../reading/reader.ts'
import type { Source } from '../reading/source.ts'
import type { Sheet } from '../xlsx/workbook.ts'
import { readSheet } from '../xlsx/workbook.ts'
import { finishPge, newPgeFile, PGE_HEADER, readDayRow } from './hourly-rows.ts'

function dataSheet({ workbook }: Source): Sheet | undefined {
  return workbook?.sheets.find(({ preview }) =>
    PGE_HEADER.every((heading, i) => fold(preview[0]?.cells[i] ?? '') === heading),
  )
}

/** PGE's monthly download: an XLSX that is named `.xls`, sheet `Dane`, with the columns of the CSV. */
export const monthlyXlsx: Reader = {
  format: 'pge-xlsx',
  pl: 'PGE eBOK, plik miesięczny (XLSX, także nazwany .xls)',
  en: 'PGE eBOK, monthly file (XLSX, even when named .xls)',
  recognises: (source) => dataSheet(source) !== undefined,
  async read(source, sink, options) {
    const sheet = dataSheet(source)
    if (!sheet || !source.workbook) throw new Error('pge-xlsx: read before recognised')
    const headerLine = sheet.preview[0]?.line ?? 1
    const file = newPgeFile(source, sink, options, newDecimalMarks('.'))
    await readSheet(source.workbook, sheet, ({ line, cells }) => {
      if (line > headerLine) readDayRow(file, { line, text: (column) => cells[column] ?? '' })
    })
    finishPge(file)
  },
}
