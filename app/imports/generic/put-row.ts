import { epochSeconds } from '../../../domain/calendar/slot.ts'
import type { Direction, Netting } from '../../../domain/metering/series.ts'
import { Quality } from '../../../domain/metering/series.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { DecimalMarks, EnergyUnit } from '../reading/energy.ts'
import { energyOf, newDecimalMarks, putEnergy, reportMarks } from '../reading/energy.ts'
import { fold } from '../reading/fold.ts'
import { pointOf } from '../reading/point.ts'
import type { ReadOptions, RegisterKey, Sink } from '../reading/reader.ts'
import type { Source } from '../reading/source.ts'
import { refuseDamaged } from '../reading/source.ts'
import { expectDay, expectWallTime, expectYear } from '../reading/time-text.ts'
import type { WallClock, WallClocks } from '../reading/wall-clock.ts'
import { clockOf, finishClocks, newWallClocks, putAtHour, putAtWall } from '../reading/wall-clock.ts'
import type { Columns } from './columns.ts'
import { unitOf } from './columns.ts'
import type { Mapping } from './mapping.ts'

/** What the word of a direction column means. */
export type Meant = Direction | 'signed' | 'ignore'

/** A mapped file while it is read. */
export interface MappedFile {
  readonly source: Source
  readonly sink: Sink
  readonly options: ReadOptions
  readonly mapping: Mapping
  readonly columns: Columns
  readonly clocks: WallClocks
  readonly marks: DecimalMarks
  readonly unit: EnergyUnit
  readonly step: 1 | 4
  /** Seconds to take from a label to get UTC; undefined for the wall clock of Warsaw. */
  readonly offset: number | undefined
  readonly meanings: ReadonlyMap<string, Meant>
  readonly estimated: ReadonlySet<string>
  ignored: { count: number; line: number; text: string }
}

/** One row by the texts of its cells. */
export interface TextRow {
  readonly line: number
  readonly text: (column: number) => string
}

function offsetOf(zone: string): number | undefined {
  if (zone === 'local') return undefined
  if (zone === 'utc') return 0
  return (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 3600 + Number(zone.slice(4, 6)) * 60)
}

export function newMappedFile(
  source: Source,
  sink: Sink,
  options: ReadOptions,
  mapping: Mapping,
  columns: Columns,
): MappedFile {
  const meanings = new Map<string, Meant>()
  for (const meant of ['withdrawal', 'feed-in', 'signed', 'ignore'] as const)
    for (const word of mapping.directions[meant]) meanings.set(fold(word), meant)
  return {
    source,
    sink,
    options,
    mapping,
    columns,
    clocks: newWallClocks(source, sink),
    marks: newDecimalMarks(mapping.decimal),
    unit: unitOf(mapping),
    step: mapping.minutes === 60 ? 4 : 1,
    offset: offsetOf(mapping.zone),
    meanings,
    estimated: new Set(mapping.estimated.map(fold)),
    ignored: { count: 0, line: 0, text: '' },
  }
}

/** @refuses imports.unknown-kind for a word the mapping does not list */
export function meaningOfWord(file: MappedFile, word: string, line: number): Meant {
  const meant = file.meanings.get(fold(word))
  if (meant !== undefined) return meant
  const column = file.columns.direction + 1
  refuseDamaged(file.source, word, line, column)
  throw new Refusal(
    'imports.unknown-kind',
    { text: word.slice(0, 60), known: [...file.meanings.keys()].join(', ') },
    file.source.place(line, column),
  )
}

export function noteIgnored(file: MappedFile, word: string, line: number): void {
  if (file.ignored.count === 0) Object.assign(file.ignored, { line, text: word })
  file.ignored.count += 1
}

/** The registers of a point for a meaning: one, or the pair of netted ones for a signed value. */
export function registersOf(file: MappedFile, point: string | null, meant: Direction | 'signed'): readonly WallClock[] {
  const key = (direction: Direction, netting: Netting): RegisterKey => ({
    point,
    direction,
    netting,
    slotsPerValue: file.step,
  })
  if (meant === 'signed')
    return [clockOf(file.clocks, key('withdrawal', 'netted')), clockOf(file.clocks, key('feed-in', 'netted'))]
  return [clockOf(file.clocks, key(meant, file.options.netting ?? file.mapping.netting))]
}

/** Puts a value at a label, by the texts of its cells. */
function putAtLabel(file: MappedFile, clock: WallClock, wh: number, quality: number, row: TextRow): void {
  const { source, columns, mapping, step, clocks } = file
  const { line } = row
  if (columns.time < 0) {
    const day = expectDay(row.text(columns.date), 'RRRR-MM-DD', () => source.place(line, columns.date + 1))
    const text = row.text(columns.hour)
    const found = /^(\d{1,2})(?::00)?$/.exec(text)
    if (!found)
      throw new Refusal(
        'imports.not-a-time',
        { text: text.slice(0, 60), expected: '1..24' },
        source.place(line, columns.hour + 1),
      )
    const hour = Number(found[1]) + (mapping.label === 'start' ? 1 : 0)
    putAtHour(clocks, clock, day, hour, { wh, quality, line, column: columns.hour + 1 })
    return
  }
  const text = row.text(columns.time)
  const place = () => source.place(line, columns.time + 1)
  const minutesBack = mapping.label === 'end' ? step * 15 : 0
  const offGrid = () => new Refusal('imports.off-grid', { text, minutes: step * 15 }, place())
  if (/(?:Z|[+-]\d{2}:?\d{2})$/.test(text) && text.includes(':')) {
    const seconds = instant(text, place) - minutesBack * 60
    if (seconds % (step * 900) !== 0) throw offGrid()
    putEnergy(clock.register, seconds / 900, wh, quality, line)
    return
  }
  const { day, minutes, rest } = expectWallTime(text, 'RRRR-MM-DD GG:MM', place)
  if (rest !== '')
    throw new Refusal('imports.not-a-time', { text: text.slice(0, 60), expected: 'RRRR-MM-DD GG:MM' }, place())
  if (file.offset !== undefined) {
    const seconds = day * 86_400 + (minutes - minutesBack) * 60 - file.offset
    if (seconds % (step * 900) !== 0) throw offGrid()
    putEnergy(clock.register, seconds / 900, wh, quality, line)
    return
  }
  if (minutes % (step * 15) !== 0) throw offGrid()
  putAtWall(clocks, clock, day, minutes - minutesBack, mapping.label === 'end', {
    wh,
    quality,
    line,
    column: columns.time + 1,
  })
}

function instant(text: string, place: () => object): number {
  try {
    const seconds = epochSeconds(text.replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T'))
    expectYear(Math.floor(seconds / 86_400), text, place)
    return seconds
  } catch (problem) {
    throw problem instanceof Refusal ? problem.at(place()) : problem
  }
}

function putValue(
  file: MappedFile,
  clocks: readonly WallClock[],
  text: string,
  column: number,
  quality: number,
  row: TextRow,
): void {
  const [first, second] = clocks
  if (!first) return
  const wh = energyOf(text, file.unit, file.marks, first.register, row.line, () =>
    file.source.place(row.line, column + 1),
  )
  if (!second) putAtLabel(file, first, wh, quality, row)
  else {
    putAtLabel(file, first, Math.max(wh, 0), quality, row)
    putAtLabel(file, second, Math.max(-wh, 0), quality, row)
  }
}

/** Puts down a row of either layout by its texts: the way every row can go, and the fast one falls back to. */
export function putRow(file: MappedFile, row: TextRow): void {
  const { columns, mapping, options, source } = file
  const { line } = row
  const word = columns.direction < 0 ? '' : row.text(columns.direction)
  const meant =
    columns.direction < 0 ? (options.direction ?? mapping.direction ?? 'withdrawal') : meaningOfWord(file, word, line)
  if (meant === 'ignore') {
    noteIgnored(file, word, line)
    return
  }
  const quality =
    columns.status >= 0 && file.estimated.has(fold(row.text(columns.status))) ? Quality.estimated : Quality.measured
  if (mapping.layout === 'wide') {
    for (const { index, code } of columns.points)
      putValue(file, registersOf(file, code, meant), row.text(index), index, quality, row)
    return
  }
  const inside = columns.point >= 0 ? row.text(columns.point) : (mapping.point ?? '')
  const point = pointOf(source, options, inside, source.place(line, Math.max(columns.point, 0) + 1))
  putValue(file, registersOf(file, point, meant), row.text(columns.value), columns.value, quality, row)
}

export function finishMapped(file: MappedFile): void {
  finishClocks(file.clocks)
  reportMarks(file.marks, file.sink, file.source.place)
  const { count, line, text } = file.ignored
  if (count > 0)
    file.sink.finding(finding('imports.not-active-energy', 'info', { count, text }, file.source.place(line)))
}
