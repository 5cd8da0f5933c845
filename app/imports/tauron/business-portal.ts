import { Quality } from '../../../domain/metering/series.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { cell, expectColumns, readCsv } from '../reading/csv.ts'
import { energyOf, KWH, newDecimalMarks, reportMarks } from '../reading/energy.ts'
import { fold } from '../reading/fold.ts'
import type { Reader, RegisterKey } from '../reading/reader.ts'
import { hasHeader, refuseDamaged } from '../reading/source.ts'
import { stepOfLabels } from '../reading/step.ts'
import { expectWallTime } from '../reading/time-text.ts'
import { clockOf, finishClocks, newWallClocks, putAtWall } from '../reading/wall-clock.ts'

const KINDS: Readonly<Record<string, RegisterKey['direction']>> = {
  'energia czynna pobrana': 'withdrawal',
  'energia czynna oddana': 'feed-in',
}

/**
 * TAURON's portal for firms: `Data i godzina;Rodzaj energii;Wartosc[kWh/kvar]`. Nobody has shown whether labels mean
 * start or end; a file that begins at 0:00 is taken as labelled by the start, any other by the end.
 */
export const businessPortal: Reader = {
  format: 'tauron-business',
  pl: 'TAURON, portal dla firm, CSV',
  en: 'TAURON, portal for firms, CSV',
  tentative: true,
  recognises: (source) => hasHeader(source, ['data i godzina', 'rodzaj energii', 'wartosc[kwh/kvar]']),
  async read(source, sink, { point = null }) {
    const { separator, line: headerLine } = source.header
    const clocks = newWallClocks(source, sink)
    const marks = newDecimalMarks(',')
    const { step, first } = await stepOfLabels(source, separator, headerLine, (row) => cell(row, 0))
    const ended = first !== 0
    let skipped = { count: 0, line: 0, text: '' }
    await readCsv(source, separator, (row) => {
      if (row.line <= headerLine) return
      expectColumns(source, row, 3, separator)
      const kind = cell(row, 1)
      const name = fold(kind)
      const direction = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
      if (!direction && /bierna|kvar/.test(name)) {
        if (skipped.count === 0) skipped = { count: 0, line: row.line, text: kind }
        skipped.count += 1
        return
      }
      if (!direction) {
        refuseDamaged(source, kind, row.line, 2)
        const known = Object.keys(KINDS).join(', ')
        throw new Refusal('imports.unknown-kind', { text: kind.slice(0, 60), known }, source.place(row.line, 2))
      }
      const text = cell(row, 0)
      const { day, minutes } = expectWallTime(text, 'RRRR-MM-DD GG:MM', () => source.place(row.line, 1))
      if (minutes % (step * 15) !== 0)
        throw new Refusal('imports.off-grid', { text, minutes: step * 15 }, source.place(row.line, 1))
      const clock = clockOf(clocks, { point, direction, netting: 'raw', slotsPerValue: step })
      const wh = energyOf(cell(row, 2), KWH, marks, clock.register, row.line, () => source.place(row.line, 3))
      const start = ended ? minutes - step * 15 : minutes
      putAtWall(clocks, clock, day, start, ended, { wh, quality: Quality.measured, line: row.line, column: 1 })
    })
    finishClocks(clocks)
    reportMarks(marks, sink, source.place)
    const label = ended
      ? { labelPl: 'koniec przedziału', label: 'the end' }
      : { labelPl: 'początek przedziału', label: 'the start' }
    sink.finding(finding('imports.label-assumed', 'warning', label, source.place(headerLine + 1)))
    if (skipped.count > 0)
      sink.finding(
        finding(
          'imports.not-active-energy',
          'info',
          { count: skipped.count, text: skipped.text },
          source.place(skipped.line),
        ),
      )
  },
}
