import { Quality } from '../../../domain/metering/series.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { cell, expectColumns, readCsv } from '../reading/csv.ts'
import { energyOf, KWH, newDecimalMarks, reportMarks } from '../reading/energy.ts'
import type { Reader, RegisterKey } from '../reading/reader.ts'
import type { Source } from '../reading/source.ts'
import { expectWallTime } from '../reading/time-text.ts'
import { clockOf, finishClocks, newWallClocks, putAtWall } from '../reading/wall-clock.ts'

/** The register a heading of this file stands for. */
function registerOf(heading: string): Pick<RegisterKey, 'direction' | 'netting'> | undefined {
  const found =
    /^wolumen energii elektrycznej (pobranej z|oddanej do) sieci (przed|po) bilansowani(?:em|u) godzinowym$/.exec(
      heading,
    )
  if (!found) return undefined
  return {
    direction: found[1] === 'pobranej z' ? 'withdrawal' : 'feed-in',
    netting: found[2] === 'przed' ? 'raw' : 'netted',
  }
}

function isEnea({ header }: Source): boolean {
  const [first, ...rest] = header.folded
  return first === 'data' && rest.length > 0 && rest.every((heading) => registerOf(heading) !== undefined)
}

/**
 * Enea eBOK, a year of hours: a column for each register, the time guarded against spreadsheets
 * (`="2024-05-01 04:59"`) and naming the last minute of the hour. `---` is missing.
 */
export const yearlyCsv: Reader = {
  format: 'enea-csv',
  pl: 'Enea eBOK, dane dobowo-godzinowe (CSV)',
  en: 'Enea eBOK, hours of a year (CSV)',
  recognises: isEnea,
  async read(source, sink, { point = null }) {
    const { separator, line: headerLine, folded } = source.header
    const registers = folded.slice(1).map(registerOf)
    const clocks = newWallClocks(source, sink)
    const marks = newDecimalMarks(',')
    await readCsv(source, separator, (row) => {
      if (row.line <= headerLine) return
      expectColumns(source, row, folded.length, separator)
      const text = cell(row, 0)
      const { day, minutes } = expectWallTime(text, 'RRRR-MM-DD GG:59', () => source.place(row.line, 1))
      if (minutes % 60 !== 59 || minutes >= 1440)
        throw new Refusal('imports.off-grid', { text, minutes: 60 }, source.place(row.line, 1))
      for (const [i, register] of registers.entries()) {
        if (!register) continue
        const clock = clockOf(clocks, { point, ...register, slotsPerValue: 4 })
        const wh = energyOf(cell(row, i + 1), KWH, marks, clock.register, row.line, () => source.place(row.line, i + 2))
        putAtWall(clocks, clock, day, minutes - 59, false, { wh, quality: Quality.measured, line: row.line, column: 1 })
      }
    })
    finishClocks(clocks)
    reportMarks(marks, sink, source.place)
  },
}
