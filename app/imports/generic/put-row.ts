import type { Direction, Netting } from '../../../domain/metering/series.ts'
import { Quality } from '../../../domain/metering/series.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { DecimalMarks, EnergyUnit } from '../reading/energy.ts'
import { energyOf, newDecimalMarks, reportMarks } from '../reading/energy.ts'
import { fold } from '../reading/fold.ts'
import { pointOf } from '../reading/point.ts'
import type { ReadOptions, RegisterKey, Sink } from '../reading/reader.ts'
import type { Source } from '../reading/source.ts'
import { refuseDamaged } from '../reading/source.ts'
import type { WallClock, WallClocks } from '../reading/wall-clock.ts'
import { clockOf, finishClocks, newWallClocks } from '../reading/wall-clock.ts'
import type { Columns } from './columns.ts'
import { unitOf } from './columns.ts'
import type { Label } from './label.ts'
import { putAt, readLabel } from './label.ts'
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
  /** Registers of a wide file by what its values mean. */
  readonly wide: Map<Meant, readonly (readonly WallClock[])[]>
}

/** One row by the texts of its cells. */
export interface TextRow {
  readonly line: number
  readonly text: (column: number) => string
  /** Energy of a plain cell [Wh] without making a text of it; NaN where the text must be read. */
  readonly plain?: (column: number) => number
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
    wide: new Map(),
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

function putValue(
  file: MappedFile,
  clocks: readonly WallClock[],
  column: number,
  label: Label,
  quality: number,
  row: TextRow,
): void {
  const [first, second] = clocks
  if (!first) return
  const { line } = row
  const { source, columns, unit, marks } = file
  const plain = row.plain ? row.plain(column) : Number.NaN
  const wh = Number.isNaN(plain)
    ? energyOf(row.text(column), unit, marks, first.register, line, () => source.place(line, column + 1))
    : plain
  const at = (columns.time < 0 ? columns.hour : columns.time) + 1
  if (!second) putAt(file, first, label, { wh, quality, line, column: at })
  else {
    putAt(file, first, label, { wh: Math.max(wh, 0), quality, line, column: at })
    putAt(file, second, label, { wh: Math.max(-wh, 0), quality, line, column: at })
  }
}

/** The registers of the columns of a wide file, looked up once for each meaning. */
function wideRegisters(file: MappedFile, meant: Direction | 'signed', line: number): readonly (readonly WallClock[])[] {
  let known = file.wide.get(meant)
  if (!known) {
    known = file.columns.points.map(({ code, index }) =>
      registersOf(file, pointOf(file.source, file.options, code, file.source.place(line, index + 1)), meant),
    )
    file.wide.set(meant, known)
  }
  return known
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
    const label = readLabel(file, row)
    const registers = wideRegisters(file, meant, line)
    for (const [i, { index }] of columns.points.entries())
      putValue(file, registers[i] ?? [], index, label, quality, row)
    return
  }
  const inside = columns.point >= 0 ? row.text(columns.point) : (mapping.point ?? '')
  const point = pointOf(source, options, inside, source.place(line, Math.max(columns.point, 0) + 1))
  putValue(file, registersOf(file, point, meant), columns.value, readLabel(file, row), quality, row)
}

export function finishMapped(file: MappedFile): void {
  finishClocks(file.clocks)
  reportMarks(file.marks, file.sink, file.source.place)
  const { count, line, text } = file.ignored
  if (count > 0)
    file.sink.finding(finding('imports.not-active-energy', 'info', { count, text }, file.source.place(line)))
}
