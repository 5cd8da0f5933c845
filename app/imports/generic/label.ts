import { epochSeconds } from '../../../domain/calendar/slot.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { putEnergy } from '../reading/energy.ts'
import { expectDay, expectWallTime, expectYear } from '../reading/time-text.ts'
import type { Reading, WallClock } from '../reading/wall-clock.ts'
import { putAtHour, putAtWall } from '../reading/wall-clock.ts'
import type { MappedFile, TextRow } from './put-row.ts'

/** What the time cells of a row name: a quarter-hour, a time on Warsaw's wall, or a numbered hour of a local day. */
export type Label =
  | { readonly kind: 'slot'; readonly slot: number }
  | { readonly kind: 'wall'; readonly day: number; readonly minutes: number }
  | { readonly kind: 'hour'; readonly day: number; readonly hour: number }

const WITH_OFFSET = /:\d{2}(?:\.0+)?(?:Z|[+-]\d{2}:?\d{2})$/

function instant(text: string, place: () => object): number {
  try {
    const seconds = epochSeconds(text.replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T'))
    expectYear(Math.floor(seconds / 86_400), text, place)
    return seconds
  } catch (problem) {
    throw problem instanceof Refusal ? problem.at(place()) : problem
  }
}

function readHour({ source, columns, mapping }: MappedFile, row: TextRow): Label {
  const { line } = row
  const day = expectDay(row.text(columns.date), 'RRRR-MM-DD', () => source.place(line, columns.date + 1))
  const text = row.text(columns.hour)
  const found = /^(\d{1,2})(?::00)?$/.exec(text)
  if (!found)
    throw new Refusal(
      'imports.not-a-time',
      { text: text.slice(0, 60), expected: '1..24' },
      source.place(line, columns.hour + 1),
    )
  return { kind: 'hour', day, hour: Number(found[1]) + (mapping.label === 'start' ? 1 : 0) }
}

/**
 * Reads the time of a row once, for all its values.
 *
 * @refuses imports.not-a-time, imports.daily-export, imports.off-grid, imports.year
 */
export function readLabel(file: MappedFile, row: TextRow): Label {
  const { source, columns, mapping, step, offset } = file
  if (columns.time < 0) return readHour(file, row)
  const text = row.text(columns.time)
  const place = () => source.place(row.line, columns.time + 1)
  const minutesBack = mapping.label === 'end' ? step * 15 : 0
  const offGrid = () => new Refusal('imports.off-grid', { text, minutes: step * 15 }, place())
  const slotOf = (seconds: number): Label => {
    if (seconds % (step * 900) !== 0) throw offGrid()
    return { kind: 'slot', slot: seconds / 900 }
  }
  if (WITH_OFFSET.test(text)) return slotOf(instant(text, place) - minutesBack * 60)
  const { day, minutes, rest } = expectWallTime(text, 'RRRR-MM-DD GG:MM', place)
  if (rest !== '')
    throw new Refusal('imports.not-a-time', { text: text.slice(0, 60), expected: 'RRRR-MM-DD GG:MM' }, place())
  if (offset !== undefined) return slotOf(day * 86_400 + (minutes - minutesBack) * 60 - offset)
  if (minutes % (step * 15) !== 0) throw offGrid()
  return { kind: 'wall', day, minutes: minutes - minutesBack }
}

/** Puts a value at a label. @refuses calendar.no-such-local-time, imports.hour-number */
export function putAt({ clocks, mapping }: MappedFile, clock: WallClock, label: Label, reading: Reading): void {
  if (label.kind === 'slot') putEnergy(clock.register, label.slot, reading.wh, reading.quality, reading.line)
  else if (label.kind === 'hour') putAtHour(clocks, clock, label.day, label.hour, reading)
  else putAtWall(clocks, clock, label.day, label.minutes, mapping.label === 'end', reading)
}
