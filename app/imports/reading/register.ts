import type { Slot } from '../../../domain/calendar/slot.ts'
import { toUtcText } from '../../../domain/calendar/slot.ts'
import { MISSING, Quality } from '../../../domain/metering/series.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { RegisterKey } from './reader.ts'

/** No line of the file has named this interval. */
export const UNNAMED = 255
/** No register may span more [quarter-hours]: 20 years. A longer one is a wrong date. */
export const LONGEST_SPAN = 20 * 366 * 96

/** Something that happened to several values: how often, and where first. */
export interface Tally {
  count: number
  line: number
}

export interface Conflict extends Tally {
  slot: number
  first: number
  second: number
}

/** A value that a later line or file replaced. */
export interface Replaced {
  readonly slot: Slot
  readonly wh: number
  readonly quality: number
}

/** Energy of one register while its file is read: typed arrays that grow at either end. */
export interface Register {
  readonly key: RegisterKey
  /** Slot of index 0. */
  start: number
  /** Quarter-hours in a value as a power of two: 0 or 2. */
  readonly shift: number
  /** Intervals from the first to the last that was named. */
  length: number
  wh: Int32Array
  quality: Uint8Array
  /** Intervals named without a value. */
  blank: Tally
  repeated: Tally
  conflict: Conflict
  negative: Tally & { text: string }
  rounded: Tally & { microWh: number }
  replaced: Replaced[]
}

const FIRST_CAPACITY = 256

export function newRegister(key: RegisterKey): Register {
  return {
    key,
    start: 0,
    shift: key.slotsPerValue === 4 ? 2 : 0,
    length: 0,
    wh: new Int32Array(0),
    quality: new Uint8Array(0),
    blank: { count: 0, line: 0 },
    repeated: { count: 0, line: 0 },
    conflict: { count: 0, line: 0, slot: 0, first: 0, second: 0 },
    negative: { count: 0, line: 0, text: '' },
    rounded: { count: 0, line: 0, microWh: 0 },
    replaced: [],
  }
}

function reserve(register: Register, before: number, capacity: number): void {
  const wh = new Int32Array(capacity).fill(MISSING)
  const quality = new Uint8Array(capacity).fill(UNNAMED)
  wh.set(register.wh.subarray(0, register.length), before)
  quality.set(register.quality.subarray(0, register.length), before)
  register.wh = wh
  register.quality = quality
}

/** Index of a slot, after making room for it. @refuses imports.span */
function indexOf(register: Register, slot: number): number {
  const { slotsPerValue } = register.key
  if (register.length === 0) {
    reserve(register, 0, FIRST_CAPACITY)
    register.start = slot
    register.length = 1
    return 0
  }
  const index = (slot - register.start) / slotsPerValue
  if (index >= 0 && index < register.length) return index
  const span = (index < 0 ? register.length - index : index + 1) * slotsPerValue
  if (span > LONGEST_SPAN) throw new Refusal('imports.span', { code: register.key.point ?? '?', years: 20 })
  if (index < 0) {
    const room = Math.max(-index, register.length)
    const before = Math.min(room, LONGEST_SPAN / slotsPerValue - register.length)
    const shift = Math.max(before, -index)
    reserve(register, shift, shift + register.wh.length)
    register.start -= shift * slotsPerValue
    register.length += shift
    return index + shift
  }
  if (index >= register.wh.length) reserve(register, 0, Math.max(index + 1, register.wh.length * 2))
  register.length = index + 1
  return index
}

/**
 * Puts one value down. The same value again changes nothing; another value replaces the former, which is kept.
 *
 * @param slot       first quarter-hour of the interval
 * @param wh         energy [Wh], or MISSING where the file names the interval without a value
 * @param quality    Quality.measured or Quality.estimated
 * @param line       line of the file, for the findings
 * @refuses imports.span
 */
export function put(register: Register, slot: number, wh: number, quality: number, line: number): void {
  let index = (slot - register.start) >> register.shift
  if (index !== register.length || index === 0 || index >= register.wh.length) index = indexOf(register, slot)
  else register.length = index + 1
  const before = register.quality[index] ?? UNNAMED
  if (before === UNNAMED || before === Quality.missing) {
    register.wh[index] = wh
    register.quality[index] = wh === MISSING ? Quality.missing : quality
    return
  }
  if (wh === MISSING) return
  const old = register.wh[index] ?? MISSING
  if (old === wh) {
    register.repeated.count += 1
    register.repeated.line ||= line
    if (quality < before) register.quality[index] = quality
    return
  }
  if (register.conflict.count === 0) Object.assign(register.conflict, { line, slot, first: old, second: wh })
  register.conflict.count += 1
  register.replaced.push({ slot: slot as Slot, wh: old, quality: before })
  register.wh[index] = wh
  register.quality[index] = Quality.corrected
}

/** The arrays without the room at their ends. */
export function trimmed(register: Register): { start: Slot; wh: Int32Array; quality: Uint8Array } {
  let from = 0
  let to = register.length
  while (from < to && register.quality[from] === UNNAMED) from += 1
  while (to > from && register.quality[to - 1] === UNNAMED) to -= 1
  const start = (register.start + from * register.key.slotsPerValue) as Slot
  return { start, wh: register.wh.slice(from, to), quality: register.quality.slice(from, to) }
}

export function utcOf(slot: number): string {
  return toUtcText(slot as Slot)
}
