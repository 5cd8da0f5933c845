import { MISSING, Quality } from '../../../domain/metering/series.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { EnergyUnit } from '../reading/energy.ts'
import { energyOf, energyUnit, newDecimalMarks } from '../reading/energy.ts'
import { fold } from '../reading/fold.ts'
import { pointOf } from '../reading/point.ts'
import type { Reader, RegisterKey } from '../reading/reader.ts'
import type { Source } from '../reading/source.ts'
import { expectYear, readWallTime } from '../reading/time-text.ts'
import { clockOf, finishClocks, newWallClocks, putAtWall } from '../reading/wall-clock.ts'
import { serialText } from '../xlsx/dates.ts'
import type { Sheet, SheetRow } from '../xlsx/workbook.ts'
import { readSheet } from '../xlsx/workbook.ts'

interface Layout {
  readonly headerLine: number
  readonly values: readonly number[]
  readonly status: number
  readonly register: Pick<RegisterKey, 'direction' | 'netting'>
  readonly unitText: string
  readonly point: string
}

function reportSheet(source: Source): Sheet | undefined {
  return source.workbook?.sheets.find(({ preview }) => fold(preview[0]?.cells[0] ?? '') === 'raport zuzycia')
}

function registerOf(heading: string): Layout['register'] | undefined {
  const found = /^energia czynna (pobrana|oddana)(?: (przed|po) (?:z?bilansowani(?:em|u)))?/.exec(heading)
  if (!found) return undefined
  return { direction: found[1] === 'pobrana' ? 'withdrawal' : 'feed-in', netting: found[2] === 'po' ? 'netted' : 'raw' }
}

/** Where things stand in the report, from its first rows. @refuses imports.truncated, imports.unknown-kind */
function layoutOf(source: Source, { preview }: Sheet): Layout {
  const header = preview.find(({ cells }) => fold(cells[0] ?? '') === 'dzien')
  if (!header)
    throw new Refusal(
      'imports.truncated',
      { reasonPl: 'brak wiersza „Dzień”', reason: 'no row "Dzień"' },
      source.place(),
    )
  const folded = header.cells.map(fold)
  const values = folded.flatMap((heading, i) => (registerOf(heading) ? [i] : []))
  const register = registerOf(folded[values[0] ?? -1] ?? '')
  if (!register)
    throw new Refusal(
      'imports.unknown-kind',
      { text: header.cells[1] ?? '', known: 'Energia czynna pobrana, Energia czynna oddana' },
      source.place(header.line, 2),
    )
  const above = preview.filter(({ line }) => line < header.line).map(({ cells }) => cells[0] ?? '')
  const unitText =
    above
      .find((text) => fold(text).startsWith('jednostka'))
      ?.split(':')[1]
      ?.trim() ?? ''
  const point = above.find((text) => /^\d{18}$/.test(text)) ?? above[1] ?? ''
  return { headerLine: header.line, values, status: folded.indexOf('status'), register, unitText, point }
}

/** Total of the zones of one row [Wh]; NaN when every zone is blank. */
function total(parts: readonly number[]): number {
  const known = parts.filter((part) => !Number.isNaN(part))
  return known.length === 0 ? Number.NaN : known.reduce((a, b) => a + b, 0)
}

/**
 * Enea's monthly report: hours labelled by their end, one value column per zone, a last row `Suma` that is a check.
 * The hour told twice in October is plain the second time, or ends in ` czasu zimowego`.
 */
export const monthlyXlsx: Reader = {
  format: 'enea-xlsx',
  pl: 'Enea eBOK, raport zużycia (XLSX)',
  en: 'Enea eBOK, monthly report (XLSX)',
  recognises: (source) => reportSheet(source) !== undefined,
  async read(source, sink, options) {
    const sheet = reportSheet(source)
    if (!sheet || !source.workbook) throw new Error('enea-xlsx: read before recognised')
    const layout = layoutOf(source, sheet)
    const unit: EnergyUnit | undefined = energyUnit(layout.unitText, 4)
    if (!unit)
      throw new Refusal('imports.unknown-unit', { text: layout.unitText }, source.place(layout.headerLine - 2, 1))
    const clocks = newWallClocks(source, sink)
    const marks = newDecimalMarks('.')
    const point = pointOf(source, options, layout.point)
    const clock = clockOf(clocks, { point, ...layout.register, slotsPerValue: 4 })
    const energyAt = (row: SheetRow, column: number) =>
      energyOf(row.cells[column] ?? '', unit, marks, clock.register, row.line, () => source.place(row.line, column + 1))
    let sumRow: { line: number; wh: number } | undefined
    let before = { dayOnly: false }
    await readSheet(source.workbook, sheet, (row) => {
      if (row.line <= layout.headerLine) return
      const text = row.cells[0] ?? ''
      const place = () => source.place(row.line, 1)
      if (fold(text) === 'suma') {
        // Its own rounding must not be counted among the readings'.
        const { count, line, microWh } = clock.register.rounded
        sumRow = { line: row.line, wh: total(layout.values.map((column) => energyAt(row, column))) }
        Object.assign(clock.register.rounded, { count, line, microWh })
        return
      }
      const label =
        /^\d+(\.\d+)?$/.test(text) && !/^\d{8}$/.test(text)
          ? serialText(text, source.workbook?.date1904 ?? false, 'time')
          : text
      const at = readWallTime(label)
      if (!at || (at.rest !== '' && !/^czasu (zimowego|letniego)$/.test(fold(at.rest))))
        throw new Refusal('imports.not-a-time', { text: text.slice(0, 60), expected: 'RRRR-MM-DD GG:00:00' }, place())
      expectYear(at.day, text, place)
      // A midnight may lose its time in a spreadsheet; two in a row are an export of days.
      if (at.minutes === undefined && before.dayOnly) throw new Refusal('imports.daily-export', { text }, place())
      before = { dayOnly: at.minutes === undefined }
      const minutes = at.minutes ?? 0
      if (minutes % 60 !== 0) throw new Refusal('imports.off-grid', { text, minutes: 60 }, place())
      const start = { day: at.day, minutes: minutes - 60 }
      // The suffix says which of the two it is, even when the other is not in the file.
      if (fold(at.rest) === 'czasu zimowego') {
        const local = start.day * 1440 + start.minutes
        if (clock.folds.get(local) !== 1) clock.folds.set(local, 1)
      }
      const estimated = layout.status >= 0 && /szacowan/.test(fold(row.cells[layout.status] ?? ''))
      const wh = total(layout.values.map((column) => energyAt(row, column)))
      putAtWall(clocks, clock, start.day, start.minutes, true, {
        wh,
        quality: estimated ? Quality.estimated : Quality.measured,
        line: row.line,
        column: 1,
      })
    })
    finishClocks(clocks)
    checkSuma(source, sink, sumRow, clock.register)
  },
}

function checkSuma(
  source: Source,
  sink: Parameters<Reader['read']>[1],
  sumRow: { line: number; wh: number } | undefined,
  { wh, length }: { wh: Int32Array; length: number },
): void {
  if (!sumRow) {
    sink.finding(
      finding(
        'imports.truncated',
        'warning',
        { reasonPl: 'brak wiersza „Suma”', reason: 'there is no row "Suma"' },
        source.place(),
      ),
    )
    return
  }
  let computed = 0
  for (let i = 0; i < length; i += 1) if (wh[i] !== MISSING) computed += wh[i] ?? 0
  if (Math.abs(sumRow.wh - computed) > 1)
    sink.finding(
      finding(
        'imports.sum-row',
        'error',
        { printed: sumRow.wh / 1000, computed: computed / 1000 },
        source.place(sumRow.line, 2),
      ),
    )
}
