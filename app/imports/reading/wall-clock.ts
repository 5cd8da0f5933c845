import { dayFromEpoch } from '../../../domain/calendar/day.ts'
import { SECONDS_PER_SLOT } from '../../../domain/calendar/slot.ts'
import { instantsOfLocal } from '../../../domain/calendar/warsaw.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { putEnergy } from './energy.ts'
import type { RegisterKey, Sink } from './reader.ts'
import { registerId } from './reader.ts'
import type { Register, Tally } from './register.ts'
import { UNNAMED } from './register.ts'
import type { Source } from './source.ts'

/** One value of a line; `wh` is NaN where the cell is blank. */
export interface Reading {
  readonly wh: number
  readonly quality: number
  readonly line: number
  readonly column?: string | number
}

interface NumberedHour extends Reading {
  readonly hour: number
}

/** Turns wall-clock labels of one register into quarter-hours, in the order of the file. */
export interface WallClock {
  readonly register: Register
  /** How often each local minute of an autumn fold has come (key: minutes since the epoch, local). */
  readonly folds: Map<number, number>
  /** Numbered hours of an autumn day wait until the day is complete. */
  waiting: NumberedHour[]
  waitingDay: number
}

/** The wall clocks of a file, and what happened at clock changes. */
export interface WallClocks {
  readonly source: Source
  readonly sink: Sink
  readonly clocks: Map<string, WallClock>
  readonly dropped: Map<number, Tally>
}

interface DayShape {
  readonly start: number
  readonly slots: number
}

const shapes = new Map<number, DayShape>()

/** First quarter-hour of a local day, and how many it has: 92, 96 or 100. */
export function dayShape(day: number): DayShape {
  let shape = shapes.get(day)
  if (!shape) {
    const midnight = (d: number) => (instantsOfLocal(d * 86_400)[0] ?? Number.NaN) / SECONDS_PER_SLOT
    const start = midnight(day)
    shape = { start, slots: midnight(day + 1) - start }
    if (shapes.size > 20_000) shapes.clear()
    shapes.set(day, shape)
  }
  return shape
}

export function newWallClocks(source: Source, sink: Sink): WallClocks {
  return { source, sink, clocks: new Map(), dropped: new Map() }
}

/** The clock of a register; made at first use. */
export function clockOf(clocks: WallClocks, key: RegisterKey): WallClock {
  const name = registerId(key)
  let clock = clocks.clocks.get(name)
  if (!clock) {
    clock = { register: clocks.sink.register(key), folds: new Map(), waiting: [], waitingDay: Number.NaN }
    clocks.clocks.set(name, clock)
  }
  return clock
}

function isNamed(register: Register, slot: number): boolean {
  const index = (slot - register.start) / register.key.slotsPerValue
  return index >= 0 && index < register.length && register.quality[index] !== UNNAMED
}

/** Blank and zero vanish with a note; energy in an hour that never was means that the times are not what we think. */
function inSpringGap(clocks: WallClocks, day: number, minutes: number, reading: Reading): void {
  if (!Number.isNaN(reading.wh) && reading.wh !== 0) {
    const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
    throw new Refusal(
      'calendar.no-such-local-time',
      { time, day: dayFromEpoch(day) },
      clocks.source.place(reading.line, reading.column),
    )
  }
  const tally = clocks.dropped.get(day)
  if (tally) tally.count += 1
  else clocks.dropped.set(day, { count: 1, line: reading.line })
}

/**
 * Puts down a value whose label names a local time of the wall.
 *
 * @param day      local day of the interval's start [days since the epoch]
 * @param minutes  minutes after local midnight at the interval's start; may be negative or above a day
 * @param ended    whether the file labels the end: at the spring change the label 3:00 then may mean 1–2 o'clock
 * @refuses calendar.no-such-local-time for energy in the spring gap
 */
export function putAtWall(
  clocks: WallClocks,
  clock: WallClock,
  day: number,
  minutes: number,
  ended: boolean,
  reading: Reading,
): void {
  const { register } = clock
  const { start, slots } = dayShape(day)
  if (slots === 96 && minutes >= 0 && minutes < 1440) {
    putEnergy(register, start + minutes / 15, reading.wh, reading.quality, reading.line)
    return
  }
  const local = day * 1440 + minutes
  const found = instantsOfLocal(local * 60)
  if (found.length === 0) {
    const length = register.key.slotsPerValue
    const before = (instantsOfLocal((local + length * 15) * 60)[0] ?? Number.NaN) / SECONDS_PER_SLOT - length
    if (ended && reading.wh > 0 && Number.isInteger(before) && !isNamed(register, before))
      putEnergy(register, before, reading.wh, reading.quality, reading.line)
    else inSpringGap(clocks, day, minutes, reading)
    return
  }
  let which = 0
  if (found.length === 2) {
    const times = clock.folds.get(local) ?? 0
    clock.folds.set(local, times + 1)
    which = times % 2
  }
  putEnergy(register, (found[which] ?? Number.NaN) / SECONDS_PER_SLOT, reading.wh, reading.quality, reading.line)
}

/**
 * Puts down a value by the number of its hour, 1 = 0:00–1:00. On the autumn day 25 rows in file order are 25 hours,
 * whether they are numbered 1..25 or repeat a number; 24 rows leave the second hour missing.
 *
 * @refuses imports.hour-number, calendar.no-such-local-time
 */
export function putAtHour(clocks: WallClocks, clock: WallClock, day: number, hour: number, reading: Reading): void {
  if (clock.waitingDay !== day) flushAutumn(clocks, clock)
  const { slots } = dayShape(day)
  const most = slots === 100 ? 25 : 24
  if (!Number.isInteger(hour) || hour < 1 || hour > most)
    throw new Refusal(
      'imports.hour-number',
      { text: String(hour), day: dayFromEpoch(day), hours: slots / 4 },
      clocks.source.place(reading.line, reading.column),
    )
  if (slots === 100) {
    clock.waitingDay = day
    clock.waiting.push({ ...reading, hour })
    return
  }
  putAtWall(clocks, clock, day, (hour - 1) * 60, true, reading)
}

function flushAutumn(clocks: WallClocks, clock: WallClock): void {
  const { waiting, waitingDay } = clock
  if (waiting.length === 0) return
  clock.waiting = []
  const numbered = waiting.some(({ hour }) => hour === 25)
  const { start } = dayShape(waitingDay)
  const consecutive = waiting.length % 25 === 0
  for (const [index, reading] of waiting.entries()) {
    if (consecutive || numbered) {
      const at = numbered ? reading.hour - 1 : index % 25
      putEnergy(clock.register, start + at * 4, reading.wh, reading.quality, reading.line)
    } else putAtWall(clocks, clock, waitingDay, (reading.hour - 1) * 60, true, reading)
  }
}

/** Ends the file: days still waiting are put down, and what happened at clock changes is reported. */
export function finishClocks(clocks: WallClocks): void {
  const absent = new Map<number, number>()
  for (const clock of clocks.clocks.values()) {
    flushAutumn(clocks, clock)
    for (const [local, times] of clock.folds) if (times % 2 === 1) absent.set(Math.floor(local / 1440), times)
  }
  for (const [day, { count, line }] of clocks.dropped)
    clocks.sink.finding(
      finding('imports.spring-hour-dropped', 'info', { count, day: dayFromEpoch(day) }, clocks.source.place(line)),
    )
  for (const day of absent.keys())
    clocks.sink.finding(
      finding('imports.autumn-hour-absent', 'warning', { day: dayFromEpoch(day) }, clocks.source.place()),
    )
}
