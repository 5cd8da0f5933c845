/** Cells met before, by their bytes: what a column of codes or kinds repeats line after line. */
export interface ByteWords {
  /** Cells by their number. */
  readonly words: Word[]
  /** Number of the cell that followed each one last time: files repeat their order, so it is the best guess. */
  readonly followers: number[]
  last: number
  hashes: Int32Array
  numbers: Int32Array
}

interface Word {
  readonly bytes: Uint8Array
  /** The bytes four by four, as a little-endian view reads them. */
  readonly fours: Int32Array
}

/** No codes are longer [bytes]. */
const LONGEST = 256

export function newByteWords(): ByteWords {
  return { words: [], followers: [], last: 0, hashes: new Int32Array(1024), numbers: new Int32Array(1024).fill(-1) }
}

function newWord(bytes: Buffer, from: number, to: number): Word {
  const copy = Uint8Array.from(bytes.subarray(from, to))
  const view = new DataView(copy.buffer)
  return { bytes: copy, fours: Int32Array.from({ length: copy.length >> 2 }, (_, i) => view.getInt32(i * 4, true)) }
}

/** Whether a cell stands at `at` and is followed by the separator. The caller makes sure that `at + length` is inside. */
function standsAt(word: Word, bytes: Buffer, view: DataView, at: number, separator: number): boolean {
  const { fours, bytes: own } = word
  const { length } = own
  if (bytes[at + length] !== separator) return false
  for (let i = 0; i < fours.length; i += 1) if (view.getInt32(at + i * 4, true) !== fours[i]) return false
  for (let i = fours.length * 4; i < length; i += 1) if (bytes[at + i] !== own[i]) return false
  return true
}

/** Length of a cell that is known. */
export function lengthOf(words: ByteWords, number: number): number {
  return (words.words[number] as Word).bytes.length
}

/**
 * Number of the cell that begins at `at` and ends at the separator.
 *
 * @param view  the same bytes, index for index
 * @returns     a new number for a cell not met before; -1 when no separator stands within reach before `end`
 */
export function wordAt(
  words: ByteWords,
  bytes: Buffer,
  view: DataView,
  at: number,
  end: number,
  separator: number,
): number {
  const guess = words.followers[words.last]
  if (guess !== undefined) {
    const word = words.words[guess] as Word
    if (at + word.bytes.length < end && standsAt(word, bytes, view, at, separator)) {
      words.last = guess
      return guess
    }
  }
  const found = lookUp(words, bytes, view, at, end, separator)
  if (found >= 0) {
    words.followers[words.last] = found
    words.last = found
  }
  return found
}

function lookUp(words: ByteWords, bytes: Buffer, view: DataView, at: number, end: number, separator: number): number {
  let hash = 0x811c9dc5 | 0
  let to = at
  const limit = Math.min(end, at + LONGEST)
  for (; to < limit && bytes[to] !== separator; to += 1) {
    if ((bytes[to] as number) < 32 || bytes[to] === 34) return -1
    hash = Math.imul(hash ^ (bytes[to] as number), 0x01000193)
  }
  if (to >= limit) return -1
  hash ^= hash >>> 15
  const mask = words.numbers.length - 1
  let slot = hash & mask
  for (; (words.numbers[slot] as number) >= 0; slot = (slot + 1) & mask) {
    const number = words.numbers[slot] as number
    const word = words.words[number] as Word
    if (words.hashes[slot] === hash && word.bytes.length === to - at && standsAt(word, bytes, view, at, separator))
      return number
  }
  words.hashes[slot] = hash
  words.numbers[slot] = words.words.length
  words.words.push(newWord(bytes, at, to))
  if (words.words.length * 2 > words.numbers.length) enlarge(words)
  return words.words.length - 1
}

function enlarge(words: ByteWords): void {
  const size = words.numbers.length * 2
  const hashes = new Int32Array(size)
  const numbers = new Int32Array(size).fill(-1)
  for (const [i, number] of words.numbers.entries()) {
    if (number < 0) continue
    let slot = (words.hashes[i] as number) & (size - 1)
    while ((numbers[slot] as number) >= 0) slot = (slot + 1) & (size - 1)
    hashes[slot] = words.hashes[i] as number
    numbers[slot] = number
  }
  words.hashes = hashes
  words.numbers = numbers
}
