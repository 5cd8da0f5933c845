import { Quality } from '../../../domain/metering/series.ts'
import type { CsvRow } from '../reading/csv.ts'
import { cell } from '../reading/csv.ts'
import { pointOf } from '../reading/point.ts'
import type { Register } from '../reading/register.ts'
import { put } from '../reading/register.ts'
import { civilDay, FIRST_YEAR, LAST_YEAR } from '../reading/time-text.ts'
import { dayShape } from '../reading/wall-clock.ts'
import type { MappedFile } from './put-row.ts'
import { meaningOfWord, registersOf } from './put-row.ts'

/** Cells met before, by their bytes: open addressing, power-of-two table. */
interface Interned {
  hashes: Int32Array
  bytes: Buffer[]
  index: Int32Array
  count: number
}

function newInterned(): Interned {
  return { hashes: new Int32Array(1024), bytes: [], index: new Int32Array(1024).fill(-1), count: 0 }
}

/** The fast way of a row: plain cells of a long file, straight from bytes into the registers. */
export interface FastRow {
  readonly file: MappedFile
  readonly points: Interned
  readonly words: Interned
  /** Register by point × word; undefined until asked for. */
  readonly registers: (Register | undefined | null)[][]
  /** The day of the last row: its ten bytes as a number, and its epoch day. */
  lastDate: number
  lastDay: number
  lastStart: number
  lastPlain: boolean
  readonly minutesBack: number
  readonly decimal: number
  readonly power: number
}

const POWERS: Readonly<Record<string, number>> = { Wh: 0, kWh: 3, MWh: 6 }

/** The fast way, where the mapping allows it: long layout, one time column, energy units, no status. */
export function newFastRow(file: MappedFile): FastRow | undefined {
  const { mapping, columns, step } = file
  const power = POWERS[mapping.unit]
  if (power === undefined || mapping.layout !== 'long' || columns.time < 0 || columns.status >= 0) return undefined
  return {
    file,
    points: newInterned(),
    words: newInterned(),
    registers: [],
    lastDate: -1,
    lastDay: 0,
    lastStart: 0,
    lastPlain: false,
    minutesBack: mapping.label === 'end' ? step * 15 : 0,
    decimal: mapping.decimal === ',' ? 44 : 46,
    power,
  }
}

function same(a: Buffer, b: Buffer, from: number, to: number): boolean {
  if (a.length !== to - from) return false
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[from + i]) return false
  return true
}

function enlarge(table: Interned): void {
  const size = table.index.length * 2
  const hashes = new Int32Array(size)
  const index = new Int32Array(size).fill(-1)
  for (let i = 0; i < table.index.length; i += 1) {
    const id = table.index[i] ?? -1
    if (id < 0) continue
    let at = (table.hashes[i] ?? 0) & (size - 1)
    while ((index[at] ?? -1) >= 0) at = (at + 1) & (size - 1)
    hashes[at] = table.hashes[i] ?? 0
    index[at] = id
  }
  Object.assign(table, { hashes, index })
}

/** Number of a cell among those met; a new one gets the next number. */
function intern(table: Interned, bytes: Buffer, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193)
  hash ^= hash >>> 15
  const mask = table.index.length - 1
  let at = hash & mask
  for (;;) {
    const id = table.index[at] as number
    if (id < 0) break
    if (table.hashes[at] === hash && same(table.bytes[id] as Buffer, bytes, from, to)) return id
    at = (at + 1) & mask
  }
  table.hashes[at] = hash
  table.index[at] = table.count
  table.bytes.push(Buffer.from(bytes.subarray(from, to)))
  table.count += 1
  if (table.count * 2 > table.index.length) enlarge(table)
  return table.count - 1
}

/** The register of a row; null when the slow way must decide (ignored or signed rows, refusals). */
function registerFor(fast: FastRow, row: CsvRow, point: number, word: number): Register | null {
  const { file } = fast
  const { columns, mapping, options, source } = file
  const text = columns.direction < 0 ? '' : cell(row, columns.direction)
  const meant =
    columns.direction < 0
      ? (options.direction ?? mapping.direction ?? 'withdrawal')
      : meaningOfWord(file, text, row.line)
  let register: Register | null = null
  if (meant !== 'ignore' && meant !== 'signed') {
    const inside = columns.point >= 0 ? cell(row, columns.point) : (mapping.point ?? '')
    const code = pointOf(source, options, inside, source.place(row.line, Math.max(columns.point, 0) + 1))
    register = registersOf(file, code, meant)[0]?.register ?? null
  }
  let words = fast.registers[point]
  if (!words) {
    words = []
    fast.registers[point] = words
  }
  words[word] = register
  return register
}

/** Two digits as a number; negative when one is no digit. */
function two(bytes: Buffer, at: number): number {
  const tens = ((bytes[at] as number) - 48) | 0
  const ones = ((bytes[at + 1] as number) - 48) | 0
  return tens >>> 0 <= 9 && ones >>> 0 <= 9 ? tens * 10 + ones : -1_000_000
}

/** The day of `YYYY-MM-DD`; false when it is none. Neighbouring rows mostly share it. */
function setDay(fast: FastRow, bytes: Buffer, at: number): boolean {
  if (bytes[at + 4] !== 45 || bytes[at + 7] !== 45) return false
  const year = two(bytes, at) * 100 + two(bytes, at + 2)
  const month = two(bytes, at + 5)
  const dayOfMonth = two(bytes, at + 8)
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 0 || dayOfMonth < 0) return false
  const date = year * 10_000 + month * 100 + dayOfMonth
  if (date === fast.lastDate) return true
  const day = civilDay(year, month, dayOfMonth)
  if (day === undefined) return false
  const shape = dayShape(day)
  fast.lastDate = date
  fast.lastDay = day
  fast.lastStart = shape.start
  fast.lastPlain = shape.slots === 96
  return true
}

/** First slot of the interval a label names; −1 when the slow way must read it. */
function slotOf(fast: FastRow, bytes: Buffer, from: number, to: number): number {
  const length = to - from
  if (length < 16 || (bytes[from + 10] !== 32 && bytes[from + 10] !== 84) || bytes[from + 13] !== 58) return -1
  let end = to
  const zulu = bytes[to - 1] === 90
  if (zulu) end -= 1
  if (end - from === 19) {
    if (bytes[from + 16] !== 58 || bytes[from + 17] !== 48 || bytes[from + 18] !== 48) return -1
  } else if (end - from !== 16) return -1
  const hours = two(bytes, from + 11)
  const minutes = two(bytes, from + 14)
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || !setDay(fast, bytes, from)) return -1
  const { offset, step } = fast.file
  const start = hours * 60 + minutes - fast.minutesBack
  const utc = zulu ? 0 : offset
  if (utc === undefined) {
    if (!fast.lastPlain || start < 0 || start % (step * 15) !== 0) return -1
    return fast.lastStart + start / 15
  }
  const seconds = fast.lastDay * 86_400 + start * 60 - utc
  return seconds % (step * 900) === 0 ? seconds / 900 : -1
}

/** Whole watt-hours of a plain number; −1 when the slow way must read it (sign, blanks, finer digits, too long). */
function wattHoursOf(bytes: Buffer, from: number, to: number, decimal: number, power: number): number {
  if (to - from > 12 || to === from) return -1
  let value = 0
  let i = from
  for (; i < to; i += 1) {
    const digit = (bytes[i] as number) - 48
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
  }
  if (i === from) return -1
  let places = power
  if (i < to) {
    if (bytes[i] !== decimal || i + 1 === to) return -1
    for (i += 1; i < to; i += 1) {
      const digit = (bytes[i] as number) - 48
      if (digit < 0 || digit > 9 || places === 0) return -1
      value = value * 10 + digit
      places -= 1
    }
  }
  for (; places > 0; places -= 1) value *= 10
  return value <= 2_147_483_647 ? value : -1
}

/** Puts a row down the fast way; false when anything about it is unusual, and nothing has been done then. */
export function putFast(fast: FastRow, row: CsvRow): boolean {
  const { columns, marks } = fast.file
  const { bytes, starts, ends } = row
  const slot = slotOf(fast, bytes, starts[columns.time] as number, ends[columns.time] as number)
  if (slot < 0) return false
  const wh = wattHoursOf(
    bytes,
    starts[columns.value] as number,
    ends[columns.value] as number,
    fast.decimal,
    fast.power,
  )
  if (wh < 0) return false
  const point =
    columns.point < 0 ? 0 : intern(fast.points, bytes, starts[columns.point] as number, ends[columns.point] as number)
  const word =
    columns.direction < 0
      ? 0
      : intern(fast.words, bytes, starts[columns.direction] as number, ends[columns.direction] as number)
  let register = fast.registers[point]?.[word]
  if (register === undefined) register = registerFor(fast, row, point, word)
  if (register === null) return false
  if (fast.decimal === 44) marks.comma = true
  put(register, slot, wh, Quality.measured, row.line)
  return true
}
