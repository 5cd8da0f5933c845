import { cell, expectColumns, readCsv } from '../reading/csv.ts'
import { newDecimalMarks, reportMarks } from '../reading/energy.ts'
import type { Reader } from '../reading/reader.ts'
import { hasHeader } from '../reading/source.ts'
import { finishPge, newPgeFile, PGE_HEADER, readDayRow } from './hourly-rows.ts'

/** PGE eBOK: `KodPP;DataOdczytu;Kierunek;H01;…;H24`, one row per day and direction. */
export const hourlyCsv: Reader = {
  format: 'pge-csv',
  pl: 'PGE eBOK, CSV godzinowy',
  en: 'PGE eBOK, hourly CSV',
  recognises: (source) => hasHeader(source, PGE_HEADER),
  async read(source, sink, options) {
    const { separator, line } = source.header
    const file = newPgeFile(source, sink, options, newDecimalMarks(','))
    await readCsv(source, separator, (row) => {
      if (row.line <= line) return
      expectColumns(source, row, PGE_HEADER.length, separator)
      readDayRow(file, { line: row.line, text: (column) => cell(row, column) })
    })
    finishPge(file)
    reportMarks(file.marks, sink, source.place)
  },
}
