import { readSync } from 'node:fs'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Encoding } from './encoding.ts'
import { decode } from './encoding.ts'
import type { Source } from './source.ts'

const QUOTE = 34
const CR = 13
const LF = 10
/** No line of a meter file is longer [bytes]; a longer one is a missing quote or no text at all. */
const LONGEST_LINE = 4 * 1024 * 1024
const MOST_COLUMNS = 65_536
const CHUNK = 1024 * 1024
const PIECES_A_TURN = 16

/** One line, cut into fields; the object is reused for the next line. */
export interface CsvRow {
  /** Line of the file where the row begins, counted from 1. */
  line: number
  /** Fields in the row. */
  count: number
  /** Whether the file ends in this row without a line end. */
  cut: boolean
  bytes: Buffer
  starts: Int32Array
  /** End of each field; the field stands in quotes with doubled quotes inside where `escaped` is 1. */
  ends: Int32Array
  escaped: Uint8Array
  encoding: Encoding
}

/** A window of the file's bytes. Gives back how many of them were used up; the rest comes again with more behind. */
export type Consume = (bytes: Buffer, end: number, last: boolean) => number

/** Takes the NULs out of bytes[from, to); gives the new end. */
function withoutNuls(bytes: Buffer, from: number, to: number): number {
  let out = bytes.subarray(0, to).indexOf(0, from)
  if (out < 0) return to
  for (let i = out; i < to; i += 1) {
    const byte = bytes[i] ?? 0
    if (byte !== 0) {
      bytes[out] = byte
      out += 1
    }
  }
  return out
}

/** UTF-16 as UTF-8 bytes, with the bytes of a cut character kept for the next piece. */
function newTranscoder(encoding: Encoding): ((piece: Buffer, last: boolean) => Buffer) | undefined {
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return undefined
  const decoder = new TextDecoder(encoding)
  return (piece, last) => Buffer.from(decoder.decode(piece, { stream: !last }), 'utf8')
}

/**
 * Reads a file in pieces of a mebibyte into one buffer that is used again: memory does not grow with the file.
 *
 * @refuses imports.line-too-long when 4 MiB hold nothing to use up
 */
export async function readWindows(source: Source, consume: Consume): Promise<void> {
  const transcode = newTranscoder(source.encoding)
  let buffer = Buffer.allocUnsafe(2 * CHUNK)
  let kept = 0
  let at = source.bom
  let pieces = 0
  const oldMac = source.head.includes('\r') && !source.head.includes('\n')
  for (let last = false; !last; ) {
    if (kept > LONGEST_LINE) throw new Refusal('imports.line-too-long', { limit: LONGEST_LINE }, source.place())
    if (buffer.length - kept < 2 * CHUNK) buffer = Buffer.concat([buffer.subarray(0, kept)], kept + 2 * CHUNK)
    const piece = transcode ? Buffer.allocUnsafe(CHUNK / 2) : buffer.subarray(kept, kept + CHUNK)
    // A synchronous read of a mebibyte is shorter than the trip to a thread and back; others get their turn in between.
    const bytesRead = readSync(source.handle.fd, piece, 0, piece.length, at)
    pieces += 1
    if (pieces % PIECES_A_TURN === 0) await new Promise((turn) => setImmediate(turn))
    at += bytesRead
    last = bytesRead === 0 || at >= source.size
    let end = kept + bytesRead
    if (transcode) end = kept + transcode(piece.subarray(0, bytesRead), last).copy(buffer, kept)
    end = withoutNuls(buffer, kept, end)
    if (oldMac) for (let i = kept; i < end; i += 1) if (buffer[i] === CR) buffer[i] = LF
    const used = consume(buffer, end, last)
    buffer.copyWithin(0, used, end)
    kept = end - used
  }
}

/** Where the next quote of a window stands, looked for once and not again for every line. */
interface NextQuote {
  at: number
}

/** End of the line that starts at `from`, looking past line ends inside quotes; -1 when it is not in the window. */
function lineEnd(bytes: Buffer, from: number, end: number, quote: NextQuote): number {
  let to = bytes.indexOf(LF, from)
  if (to >= end) to = -1
  if (quote.at < from) {
    const found = bytes.subarray(0, end).indexOf(QUOTE, from)
    quote.at = found < 0 ? end : found
  }
  if (quote.at >= (to < 0 ? end : to)) return to
  // Quotes are even in number where a field is closed; doubled quotes keep the count even.
  let open = false
  for (let i = from; i < end; i += 1) {
    const byte = bytes[i]
    if (byte === QUOTE) open = !open
    else if (byte === LF && !open) return i
  }
  return -1
}

function grow(row: CsvRow): void {
  const room = row.starts.length * 2
  const [starts, ends, escaped] = [new Int32Array(room), new Int32Array(room), new Uint8Array(room)]
  starts.set(row.starts)
  ends.set(row.ends)
  escaped.set(row.escaped)
  Object.assign(row, { starts, ends, escaped })
}

/** Cuts bytes[from, to) into the fields of a row. */
function split(row: CsvRow, bytes: Buffer, from: number, to: number, separator: number, source: Source): void {
  row.bytes = bytes
  let count = 0
  let start = from
  for (;;) {
    if (count >= row.starts.length) grow(row)
    if (count >= MOST_COLUMNS)
      throw new Refusal(
        'imports.too-large',
        { what: 'columns', size: count, limit: MOST_COLUMNS },
        source.place(row.line),
      )
    let end = start
    let escaped = 0
    if (bytes[start] === QUOTE && start < to) {
      start += 1
      end = start
      for (;;) {
        if (end >= to)
          throw new Refusal(
            'imports.truncated',
            { reasonPl: 'cudzysłów nie jest zamknięty', reason: 'a quote is not closed' },
            source.place(row.line, count + 1),
          )
        if (bytes[end] === QUOTE) {
          if (bytes[end + 1] !== QUOTE || end + 1 >= to) break
          escaped = 1
          end += 1
        }
        end += 1
      }
      row.starts[count] = start
      row.ends[count] = end
      end += 1
      while (end < to && bytes[end] !== separator) end += 1
    } else {
      while (end < to && bytes[end] !== separator) end += 1
      row.starts[count] = start
      row.ends[count] = end
    }
    row.escaped[count] = escaped
    count += 1
    if (end >= to) break
    start = end + 1
  }
  row.count = count
}

function isBlank(bytes: Buffer, from: number, to: number, separator: number): boolean {
  for (let i = from; i < to; i += 1) {
    const byte = bytes[i]
    if (byte !== 32 && byte !== 9 && byte !== separator && byte !== QUOTE && byte !== CR) return false
  }
  return true
}

/** Most cells are plain ASCII, which needs no decoder. */
function textAt(bytes: Buffer, from: number, to: number, encoding: Encoding): string {
  for (let i = from; i < to; i += 1) if ((bytes[i] as number) > 127) return decode(bytes.subarray(from, to), encoding)
  return bytes.toString('latin1', from, to)
}

/** The text of a field, unquoted, without blanks around and without the guard `="…"` against spreadsheets. */
export function cell(row: CsvRow, index: number): string {
  if (index >= row.count) return ''
  const raw = textAt(row.bytes, row.starts[index] ?? 0, row.ends[index] ?? 0, row.encoding)
  const text = (row.escaped[index] === 1 ? raw.replaceAll('""', '"') : raw).trim()
  return text.startsWith('="') && text.endsWith('"') ? text.slice(2, -1).trim() : text
}

/**
 * Cuts a line without quotes in one pass; the common case.
 *
 * @returns  the index behind its line end; -1 when the window ends before, or a quote or CR asks for care
 */
function plainRow(row: CsvRow, bytes: Buffer, from: number, end: number, separator: number): number {
  let { starts, ends } = row
  let count = 0
  let start = from
  for (let i = from; i < end; i += 1) {
    const byte = bytes[i] as number
    // Digits, letters and most signs leave here; what is left is a separator, a line end or something unusual.
    if (byte > QUOTE && byte !== separator) continue
    if (byte === separator || byte === LF) {
      if (count === starts.length) {
        grow(row)
        ;({ starts, ends } = row)
      }
      starts[count] = start
      ends[count] = i
      count += 1
      start = i + 1
      if (byte !== LF) continue
      row.bytes = bytes
      row.count = count
      return count > MOST_COLUMNS ? -1 : i + 1
    }
    if (byte === QUOTE) return -1
    if (byte === CR) {
      if (i + 1 < end && bytes[i + 1] === LF) {
        if (count === starts.length) return -1
        starts[count] = start
        ends[count] = i
        row.bytes = bytes
        row.count = count + 1
        return i + 2
      }
      return -1
    }
  }
  return -1
}

function newRow(encoding: Encoding): CsvRow {
  return {
    line: 0,
    count: 0,
    cut: false,
    bytes: Buffer.alloc(0),
    starts: new Int32Array(64),
    ends: new Int32Array(64),
    escaped: new Uint8Array(64),
    // UTF-16 comes out of the window as UTF-8.
    encoding: encoding.startsWith('utf') ? 'utf-8' : encoding,
  }
}

function countLines(bytes: Buffer, from: number, to: number): number {
  let lines = 0
  for (let i = bytes.indexOf(LF, from); i >= 0 && i < to; i = bytes.indexOf(LF, i + 1)) lines += 1
  return lines
}

/** Takes the line that begins at `from` by itself: the index behind it, or -1 to have it cut into a row. */
export type LineTaker = (bytes: Buffer, from: number, end: number, line: number) => number

/**
 * The rows of a delimited text, one after the other; blank ones are passed over. `onRow` false stops.
 *
 * @param onLine  a shorter way for plain lines, asked first
 */
export async function readCsv(
  source: Source,
  separator: string,
  onRow: (row: CsvRow) => unknown,
  onLine?: LineTaker,
): Promise<void> {
  const byte = separator.charCodeAt(0)
  const row = newRow(source.encoding)
  let line = 1
  let stopped = false
  let escapes = false
  await readWindows(source, (bytes, end, last) => {
    let from = 0
    const quote: NextQuote = { at: -1 }
    while (from < end && !stopped) {
      const taken = onLine ? onLine(bytes, from, end, line) : -1
      if (taken >= 0) {
        line += 1
        from = taken
        continue
      }
      row.line = line
      row.cut = false
      const behind = plainRow(row, bytes, from, end, byte)
      if (behind >= 0) {
        if (escapes) row.escaped.fill(0)
        escapes = false
        line += 1
        if (!isBlank(bytes, from, behind - 1, byte)) stopped = onRow(row) === false
        from = behind
        continue
      }
      let to = lineEnd(bytes, from, end, quote)
      row.cut = to < 0
      if (row.cut && !last) break
      if (row.cut) to = end
      const next = row.cut ? end : to + 1
      let stop = to
      while (stop > from && bytes[stop - 1] === CR) stop -= 1
      if (!isBlank(bytes, from, stop, byte)) {
        split(row, bytes, from, stop, byte, source)
        escapes = true
        stopped = onRow(row) === false
      }
      line += countLines(bytes, from, next)
      from = next
    }
    return stopped ? end : from
  })
}

/**
 * The right number of fields, or the refusal that says why not. An empty last field is forgiven.
 *
 * @refuses imports.truncated in an unfinished last line, imports.columns elsewhere
 */
export function expectColumns(source: Source, row: CsvRow, expected: number, separator: string): void {
  if (row.count === expected) return
  if (row.count === expected + 1 && cell(row, expected) === '') return
  if (row.cut && row.count < expected)
    throw new Refusal(
      'imports.truncated',
      { reasonPl: 'ostatni wiersz jest niepełny', reason: 'the last line is incomplete' },
      source.place(row.line),
    )
  throw new Refusal(
    'imports.columns',
    { found: row.count, expected, separator: separator === '\t' ? 'TAB' : separator },
    source.place(row.line, Math.min(row.count, expected + 1)),
  )
}
