import { Quality } from '../../../domain/metering/series.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { CsvRow } from '../reading/csv.ts'
import { cell, expectColumns, readCsv } from '../reading/csv.ts'
import type { EnergyUnit } from '../reading/energy.ts'
import { bracketedUnit, energyOf, energyUnit, KWH, newDecimalMarks, reportMarks } from '../reading/energy.ts'
import { fold } from '../reading/fold.ts'
import type { ReadOptions, RegisterKey, Sink } from '../reading/reader.ts'
import type { Source } from '../reading/source.ts'
import { refuseDamaged } from '../reading/source.ts'
import { expectWallTime } from '../reading/time-text.ts'
import { newUnitBook, unitUsed } from '../reading/unit-book.ts'
import { clockOf, finishClocks, newWallClocks, putAtHour } from '../reading/wall-clock.ts'

type Kind = Pick<RegisterKey, 'direction' | 'netting'>

const KINDS: Readonly<Record<string, Kind>> = {
  pobor: { direction: 'withdrawal', netting: 'raw' },
  oddanie: { direction: 'feed-in', netting: 'raw' },
  'pobrana przed bilansowaniem': { direction: 'withdrawal', netting: 'raw' },
  'oddana przed bilansowaniem': { direction: 'feed-in', netting: 'raw' },
  'pobrana po zbilansowaniu': { direction: 'withdrawal', netting: 'netted' },
  'oddana po zbilansowaniu': { direction: 'feed-in', netting: 'netted' },
}
const SHOWN = 'pobór, oddanie, pobrana po zbilansowaniu, oddana po zbilansowaniu'

/** Where the columns stand in a variant of the portal's file. */
export interface LongLayout {
  readonly columns: number
  readonly value: number
  readonly kind: number
  readonly status: number | undefined
}

interface KindAndUnit {
  readonly kind: Kind
  readonly unit: EnergyUnit
}

/** `pobór [kWh]` in parts; undefined for reactive energy. @refuses imports.unknown-kind, imports.unknown-unit */
function readKind(source: Source, row: CsvRow, text: string, column: number): KindAndUnit | undefined {
  const written = bracketedUnit(text)
  const name = fold(written === undefined ? text : text.slice(0, text.search(/[[(][^[(]*$/)))
  if (/bierna/.test(name) || fold(written ?? '').startsWith('kvar')) return undefined
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
  if (!kind) {
    refuseDamaged(source, text, row.line, column + 1)
    throw new Refusal(
      'imports.unknown-kind',
      { text: text.slice(0, 60), known: SHOWN },
      source.place(row.line, column + 1),
    )
  }
  const unit = written === undefined ? KWH : energyUnit(written, 4)
  if (!unit) throw new Refusal('imports.unknown-unit', { text: written ?? '' }, source.place(row.line, column + 1))
  return { kind, unit }
}

/**
 * Reads the long layout of eLicznik: one row per hour and kind, the hour numbered 1..24 by its end.
 *
 * @refuses what the cells make impossible: imports.columns, imports.not-a-time, imports.daily-export,
 *          imports.off-grid, imports.unknown-kind, imports.not-a-number
 */
export async function readLong(
  source: Source,
  sink: Sink,
  { point = null }: { point?: ReadOptions['point'] | null },
  layout: LongLayout,
): Promise<void> {
  const { separator, line: headerLine } = source.header
  const clocks = newWallClocks(source, sink)
  const marks = newDecimalMarks(',')
  const units = newUnitBook()
  const kinds = new Map<string, KindAndUnit | undefined>()
  let skipped = { count: 0, line: 0, text: '' }
  await readCsv(source, separator, (row) => {
    if (row.line <= headerLine) return
    expectColumns(source, row, layout.columns, separator)
    const kindText = cell(row, layout.kind)
    if (!kinds.has(kindText)) kinds.set(kindText, readKind(source, row, kindText, layout.kind))
    const found = kinds.get(kindText)
    if (!found) {
      if (skipped.count === 0) skipped = { count: 0, line: row.line, text: kindText }
      skipped.count += 1
      return
    }
    const at = cell(row, 0)
    const { day, minutes } = expectWallTime(at, 'RRRR-MM-DD G:00', () => source.place(row.line, 1))
    if (minutes % 60 !== 0) throw new Refusal('imports.off-grid', { text: at, minutes: 60 }, source.place(row.line, 1))
    const clock = clockOf(clocks, { point, ...found.kind, slotsPerValue: 4 })
    unitUsed(units, source, sink, clock.register, found.unit, row.line)
    const place = () => source.place(row.line, layout.value + 1)
    const wh = energyOf(cell(row, layout.value), found.unit, marks, clock.register, row.line, place)
    const estimated = layout.status !== undefined && fold(cell(row, layout.status)).startsWith('szac')
    const reading = { wh, quality: estimated ? Quality.estimated : Quality.measured, line: row.line, column: 1 }
    // 0:00 is the end of the day before, as 24:00 of it would be.
    if (minutes === 0) putAtHour(clocks, clock, day - 1, 24, reading)
    else putAtHour(clocks, clock, day, minutes / 60, reading)
  })
  finishClocks(clocks)
  reportMarks(marks, sink, source.place)
  if (skipped.count > 0)
    sink.finding(
      finding(
        'imports.not-active-energy',
        'info',
        { count: skipped.count, text: skipped.text },
        source.place(skipped.line),
      ),
    )
}
