import { dayFromEpoch } from '../../../domain/calendar/day.ts'
import { Quality } from '../../../domain/metering/series.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { DecimalMarks } from '../reading/energy.ts'
import { energyOf, KWH, putEnergy } from '../reading/energy.ts'
import { fold } from '../reading/fold.ts'
import { pointOf } from '../reading/point.ts'
import type { ReadOptions, RegisterKey, Sink } from '../reading/reader.ts'
import type { Source } from '../reading/source.ts'
import { refuseDamaged } from '../reading/source.ts'
import { expectDay } from '../reading/time-text.ts'
import type { WallClock, WallClocks } from '../reading/wall-clock.ts'
import { clockOf, dayShape, finishClocks, newWallClocks, putAtWall } from '../reading/wall-clock.ts'

/** Columns of PGE's file: code, day, direction, and one for each hour. */
export const PGE_HEADER: readonly string[] = [
  'kodpp',
  'dataodczytu',
  'kierunek',
  ...Array.from({ length: 24 }, (_, i) => `h${String(i + 1).padStart(2, '0')}`),
]

type Kind = 'withdrawal' | 'feed-in' | 'signed'

/** The kind of a row; blanks are left out, since the portal writes `En.Czynna` and `En. Czynna`. */
function kindOf(text: string): Kind | 'reactive' | undefined {
  const name = fold(text).replaceAll(' ', '')
  if (name === 'en.czynnapobrana') return 'withdrawal'
  if (name === 'en.czynnaoddana') return 'feed-in'
  if (name === 'en.czynnazbilansowana') return 'signed'
  return name.startsWith('en.bierna') ? 'reactive' : undefined
}

/** One row of a day: how its cells are reached, so that CSV and XLSX read the same. */
export interface DayRow {
  readonly line: number
  readonly text: (column: number) => string
}

export interface PgeFile {
  readonly source: Source
  readonly sink: Sink
  readonly options: ReadOptions
  readonly clocks: WallClocks
  readonly marks: DecimalMarks
  readonly summed: Map<number, number>
  readonly skipped: { count: number; line: number; text: string }
}

export function newPgeFile(source: Source, sink: Sink, options: ReadOptions, marks: DecimalMarks): PgeFile {
  const skipped = { count: 0, line: 0, text: '' }
  return { source, sink, options, clocks: newWallClocks(source, sink), marks, summed: new Map(), skipped }
}

function putHour(file: PgeFile, clock: WallClock, day: number, hour: number, wh: number, line: number): void {
  const reading = { wh, quality: Quality.measured, line, column: hour + 3 }
  const { start, slots } = dayShape(day)
  if (slots !== 100) {
    putAtWall(file.clocks, clock, day, (hour - 1) * 60, false, reading)
    return
  }
  // 24 columns for 25 hours: H03 may hold both hours 2–3. It stands at the first, the second stays missing.
  file.summed.set(day, line)
  putEnergy(clock.register, start + (hour <= 3 ? hour - 1 : hour) * 4, wh, reading.quality, line)
  if (hour === 3) putEnergy(clock.register, start + 12, Number.NaN, reading.quality, line)
}

/** Puts down the hours of one row. The balanced row is signed: plus is withdrawal, minus feed-in. */
export function readDayRow(file: PgeFile, row: DayRow): void {
  const { source, marks } = file
  const kindText = row.text(2)
  const kind = kindOf(kindText)
  if (kind === 'reactive') {
    if (file.skipped.count === 0) Object.assign(file.skipped, { line: row.line, text: kindText })
    file.skipped.count += 1
    return
  }
  if (!kind) {
    refuseDamaged(source, kindText, row.line, 3)
    const known = 'En.Czynna Pobrana, En.Czynna Oddana, En. Czynna zbilansowana'
    throw new Refusal('imports.unknown-kind', { text: kindText.slice(0, 60), known }, source.place(row.line, 3))
  }
  const point = pointOf(source, file.options, row.text(0), source.place(row.line, 1))
  const day = expectDay(row.text(1), 'RRRRMMDD', () => source.place(row.line, 2))
  const netting = kind === 'signed' ? 'netted' : 'raw'
  const clock = (direction: RegisterKey['direction']) =>
    clockOf(file.clocks, { point, direction, netting, slotsPerValue: 4 })
  const [first, second] = kind === 'signed' ? [clock('withdrawal'), clock('feed-in')] : [clock(kind), undefined]
  for (let hour = 1; hour <= 24; hour += 1) {
    const place = () => source.place(row.line, hour + 3)
    const wh = energyOf(row.text(hour + 2), KWH, marks, first.register, row.line, place)
    if (!second) putHour(file, first, day, hour, wh, row.line)
    else {
      putHour(file, first, day, hour, Math.max(wh, 0), row.line)
      putHour(file, second, day, hour, Math.max(-wh, 0), row.line)
    }
  }
}

export function finishPge({ clocks, summed, sink, source, skipped }: PgeFile): void {
  finishClocks(clocks)
  for (const [day, line] of summed)
    sink.finding(
      finding('imports.autumn-hour-summed', 'warning', { day: dayFromEpoch(day) }, source.place(line, 'H03')),
    )
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
