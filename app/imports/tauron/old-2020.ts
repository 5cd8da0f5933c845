import { Quality } from '../../../domain/metering/series.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { cell, expectColumns, readCsv } from '../reading/csv.ts'
import type { EnergyUnit } from '../reading/energy.ts'
import { bracketedUnit, energyOf, energyUnit, newDecimalMarks, reportMarks } from '../reading/energy.ts'
import { fold } from '../reading/fold.ts'
import type { Reader } from '../reading/reader.ts'
import type { Source } from '../reading/source.ts'
import { expectWallTime } from '../reading/time-text.ts'
import { clockOf, finishClocks, newWallClocks, putAtWall } from '../reading/wall-clock.ts'

const DIRECTIONS = ['withdrawal', 'feed-in'] as const

/** Cells of the header: the separator is `;`, and the first cell itself holds a comma. */
function headings(source: Source): string[] {
  const line = source.head.split(/\r\n|\n|\r/)[source.header.line - 1] ?? ''
  const cells = line.split(';').map((text) => text.trim())
  if (cells.at(-1) === '') cells.pop()
  return cells
}

/** The unit a heading names in brackets. @refuses imports.unknown-unit */
function unitOf(source: Source, heading: string, column: number): EnergyUnit {
  const written = bracketedUnit(heading) ?? ''
  const unit = energyUnit(written, 4)
  if (!unit) throw new Refusal('imports.unknown-unit', { text: written }, source.place(source.header.line, column))
  return unit
}

/** TAURON eLicznik of 2020–2022: `Data, godzina;Pobór energii [kWh];Oddanie [kWh];`, one row per hour, labelled at its end. */
export const old2020: Reader = {
  format: 'tauron-old-2020',
  pl: 'TAURON eLicznik, CSV z lat 2020–2022',
  en: 'TAURON eLicznik, CSV of 2020–2022',
  recognises: (source) => {
    const folded = headings(source).map(fold)
    return (
      folded.length === 3 &&
      folded[0] === 'data, godzina' &&
      /^pobor energii\b/.test(folded[1] ?? '') &&
      /^oddanie\b/.test(folded[2] ?? '')
    )
  },
  async read(source, sink, { point = null }) {
    const [, taken = '', given = ''] = headings(source)
    const units = [unitOf(source, taken, 2), unitOf(source, given, 3)] as const
    const clocks = newWallClocks(source, sink)
    const marks = newDecimalMarks(',')
    await readCsv(source, ';', (row) => {
      if (row.line <= source.header.line) return
      expectColumns(source, row, 3, ';')
      const text = cell(row, 0)
      const { day, minutes } = expectWallTime(text, 'RRRR-MM-DD GG:00', () => source.place(row.line, 1))
      if (minutes % 60 !== 0) throw new Refusal('imports.off-grid', { text, minutes: 60 }, source.place(row.line, 1))
      for (const [i, direction] of DIRECTIONS.entries()) {
        const clock = clockOf(clocks, { point, direction, netting: 'raw', slotsPerValue: 4 })
        const unit = units[i] ?? units[0]
        const wh = energyOf(cell(row, i + 1), unit, marks, clock.register, row.line, () =>
          source.place(row.line, i + 2),
        )
        putAtWall(clocks, clock, day, minutes - 60, true, { wh, quality: Quality.measured, line: row.line, column: 1 })
      }
    })
    finishClocks(clocks)
    reportMarks(marks, sink, source.place)
  },
}
