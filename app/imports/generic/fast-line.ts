import { MISSING, Quality } from '../../../domain/metering/series.ts'
import { decode } from '../reading/encoding.ts'
import { isBlankValue } from '../reading/energy.ts'
import { fold } from '../reading/fold.ts'
import { pointOf } from '../reading/point.ts'
import type { Register } from '../reading/register.ts'
import { put } from '../reading/register.ts'
import { civilDay, FIRST_YEAR, LAST_YEAR } from '../reading/time-text.ts'
import { dayShape } from '../reading/wall-clock.ts'
import type { ByteWords } from './byte-words.ts'
import { lengthOf, newByteWords, wordAt } from './byte-words.ts'
import type { MappedFile } from './put-row.ts'
import { registersOf } from './put-row.ts'

const SKIP = 0
const POINT = 1
const WORD = 2
const TIME = 3
const VALUE = 4
const LF = 10
const CR = 13
const QUOTE = 34

/**
 * The fast way through a long file: a plain line goes straight from its bytes into a register, each byte looked at once,
 * each field checked. Anything unusual (quotes, blanks, signs, clock changes, words to ignore, finer digits, a refusal)
 * is left to the way of texts, before anything of the line has been put down.
 */
export interface FastLines {
  readonly file: MappedFile
  /** What each column is, in order. */
  readonly roles: Uint8Array
  readonly separator: number
  readonly points: ByteWords
  readonly words: ByteWords
  /** Register by point and word; null where the way of texts must decide. */
  readonly registers: (Register | null)[][]
  readonly decimal: number
  readonly power: number
  readonly minutesBack: number
  /** Quarter-hours to take from a UTC label; undefined for the wall clock. */
  readonly quartersBack: number | undefined
  bytes: Buffer | undefined
  view: DataView
  lastDate: number
  lastDay: number
  lastStart: number
  lastPlain: boolean
}

const POWERS: Readonly<Record<string, number>> = { Wh: 0, kWh: 3, MWh: 6 }

/** The fast way, where the mapping allows it: long layout, one column of times, energy units, no status. */
export function newFastLines(file: MappedFile, separator: string): FastLines | undefined {
  const { mapping, columns, step, offset, source } = file
  const power = POWERS[mapping.unit]
  const quarters = offset === undefined ? undefined : offset / 900
  const plain = mapping.layout === 'long' && columns.time >= 0 && columns.status < 0 && power !== undefined
  if (!plain || (quarters !== undefined && !Number.isInteger(quarters))) return undefined
  const roles = new Uint8Array(columns.count)
  for (const [role, column] of [
    [POINT, columns.point],
    [WORD, columns.direction],
    [TIME, columns.time],
    [VALUE, columns.value],
  ] as const) {
    if (column < 0) continue
    // One column in two roles is for the way of texts.
    if (roles[column] !== SKIP) return undefined
    roles[column] = role
  }
  // The last cell of a line ends at the line end: a code there is for the way of texts.
  if (roles[columns.count - 1] === POINT || roles[columns.count - 1] === WORD || source.encoding.startsWith('utf-16'))
    return undefined
  return {
    file,
    roles,
    separator: separator.charCodeAt(0),
    points: newByteWords(),
    words: newByteWords(),
    registers: [],
    decimal: mapping.decimal === ',' ? 44 : 46,
    power,
    minutesBack: mapping.label === 'end' ? step * 15 : 0,
    quartersBack: quarters,
    bytes: undefined,
    view: new DataView(new ArrayBuffer(0)),
    lastDate: -1,
    lastDay: 0,
    lastStart: 0,
    lastPlain: false,
  }
}

/** Two digits as a number; far below zero when one is no digit. */
function two(bytes: Buffer, at: number): number {
  const tens = ((bytes[at] as number) - 48) | 0
  const ones = ((bytes[at + 1] as number) - 48) | 0
  return tens >>> 0 <= 9 && ones >>> 0 <= 9 ? tens * 10 + ones : -1_000_000
}

/** The day of `YYYY-MM-DD`; false when it is none. Neighbouring rows mostly share it. */
function setDay(fast: FastLines, bytes: Buffer, at: number): boolean {
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

/** Whether a cell ends here. */
function isEnd(byte: number | undefined, separator: number): boolean {
  return byte === separator || byte === LF || byte === CR
}

/** Bytes of a time cell: `YYYY-MM-DD HH:MM`, with `:00` and `Z` or without; 0 when it is something else. */
function timeLength(bytes: Buffer, at: number, separator: number): number {
  const bare = bytes[at + 16] === 58 && bytes[at + 17] === 48 && bytes[at + 18] === 48 ? 19 : 16
  if (isEnd(bytes[at + bare], separator)) return bare
  return bytes[at + bare] === 90 && isEnd(bytes[at + bare + 1], separator) ? bare + 1 : 0
}

/** First slot of the interval a label names; -1 when the way of texts must read it. */
function slotAt(fast: FastLines, bytes: Buffer, at: number, zulu: boolean): number {
  if ((bytes[at + 10] !== 32 && bytes[at + 10] !== 84) || bytes[at + 13] !== 58) return -1
  const hours = two(bytes, at + 11)
  const minutes = two(bytes, at + 14)
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || !setDay(fast, bytes, at)) return -1
  const start = (hours * 60 + minutes - fast.minutesBack) | 0
  const quarter = (start / 15) | 0
  if (quarter * 15 !== start) return -1
  const { step } = fast.file
  const back = zulu ? 0 : fast.quartersBack
  if (back === undefined)
    return !fast.lastPlain || start < 0 || (step === 4 && (quarter & 3) !== 0) ? -1 : (fast.lastStart + quarter) | 0
  const slot = (fast.lastDay * 96 + quarter - back) | 0
  return step === 4 && (slot & 3) !== 0 ? -1 : slot
}

/** The register of a point and a word; null when the way of texts must decide. */
function registerOf(fast: FastLines, point: number, word: number): Register | null {
  const { file, points, words } = fast
  const { columns, mapping, options, source } = file
  const text = (of: ByteWords, number: number) => {
    const bytes = of.words[number]?.bytes
    return bytes ? decode(bytes, source.encoding) : ''
  }
  const said = text(words, word)
  const meant =
    columns.direction < 0 ? (options.direction ?? mapping.direction ?? 'withdrawal') : file.meanings.get(fold(said))
  const inside = columns.point < 0 ? (mapping.point ?? '') : text(points, point)
  const unusual =
    meant === undefined ||
    meant === 'ignore' ||
    meant === 'signed' ||
    inside.trim() !== inside ||
    inside.startsWith('=') ||
    isBlankValue(said)
  // A point other than the one asked for is refused by the way of texts, which knows the line.
  const mismatch = options.point !== undefined && inside !== '' && inside !== options.point
  const register =
    unusual || mismatch ? null : (registersOf(file, pointOf(source, options, inside), meant)[0]?.register ?? null)
  let row = fast.registers[point]
  if (!row) {
    row = []
    fast.registers[point] = row
  }
  row[word] = register
  return register
}

/**
 * Reads the line that begins at `from`.
 *
 * @param end  end of the window
 * @returns    the index behind the line; -1 when the way of texts must read it, and nothing has been put down
 */
export function fastLine(fast: FastLines, bytes: Buffer, from: number, end: number, line: number): number {
  if (fast.bytes !== bytes) {
    fast.bytes = bytes
    fast.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }
  const { roles, separator, decimal, view } = fast
  const last = roles.length - 1
  let at = from
  let point = 0
  let word = 0
  let slot = -1
  let wh = MISSING
  let marked = false
  for (let column = 0; column <= last; column += 1) {
    const role = roles[column]
    if (role === POINT || role === WORD) {
      const cells = role === POINT ? fast.points : fast.words
      const number = wordAt(cells, bytes, view, at, end, separator)
      if (number < 0) return -1
      if (role === POINT) point = number
      else word = number
      at += lengthOf(cells, number)
    } else if (role === TIME) {
      if (at + 22 > end) return -1
      const length = timeLength(bytes, at, separator)
      if (length === 0) return -1
      slot = slotAt(fast, bytes, at, length === 17 || length === 20)
      if (slot < 0) return -1
      at += length
    } else if (role === VALUE) {
      // Nine digits before the mark and at most `power` behind it stay whole in 32 bits or are refused by size.
      let value = 0
      let digits = 0
      for (; at < end; at += 1) {
        const digit = ((bytes[at] as number) - 48) | 0
        if (digit >>> 0 > 9) break
        value = value * 10 + digit
        digits += 1
      }
      if (digits === 0 || digits > 9) return -1
      let places = fast.power
      if (bytes[at] === decimal && decimal !== separator) {
        at += 1
        marked = true
        const first = at
        for (; at < end; at += 1) {
          const digit = ((bytes[at] as number) - 48) | 0
          if (digit >>> 0 > 9) break
          value = value * 10 + digit
          places -= 1
        }
        if (at === first || places < 0) return -1
      }
      for (; places > 0; places -= 1) value *= 10
      if (value > 2_147_483_647) return -1
      wh = value
    } else {
      while (at < end && !isEnd(bytes[at], separator)) {
        if (bytes[at] === QUOTE) return -1
        at += 1
      }
    }
    if (at >= end) return -1
    if (column < last) {
      if (bytes[at] !== separator) return -1
      at += 1
    }
  }
  if (bytes[at] === CR) at += 1
  if (at >= end || bytes[at] !== LF) return -1
  const known = fast.registers[point]?.[word]
  const register = known === undefined ? registerOf(fast, point, word) : known
  if (register === null) return -1
  if (marked) {
    const { marks } = fast.file
    // A file that has used the other mark before is refused there.
    if (decimal === 44 ? marks.point : marks.comma) return -1
    if (decimal === 44) marks.comma = true
    else marks.point = true
  }
  put(register, slot, wh, Quality.measured, line)
  return at + 1
}
