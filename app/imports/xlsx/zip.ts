import type { FileHandle } from 'node:fs/promises'
import { createInflateRaw } from 'node:zlib'
import type { Place } from '../../../domain/problems/problem.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'

/** Limits against zip bombs: a sheet of a million rows stays below them. */
const MOST_ENTRIES = 10_000
const LARGEST_ENTRY = 1024 * 1024 * 1024
const LARGEST_RATIO = 1000
const FREE_OF_RATIO = 16 * 1024 * 1024
const CHUNK = 256 * 1024

export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

export interface Zip {
  readonly handle: FileHandle
  readonly entries: ReadonlyMap<string, ZipEntry>
  readonly place: () => Place
}

function broken(reasonPl: string, reason: string, place: () => Place): Refusal {
  return new Refusal('imports.zip-broken', { reason: `${reasonPl} / ${reason}` }, place())
}

async function bytesAt(handle: FileHandle, at: number, length: number, place: () => Place): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await handle.read(buffer, 0, length, at)
  if (bytesRead < length) throw broken('brak końca archiwum', 'the archive ends too early', place)
  return buffer
}

/** Sizes and offset that did not fit 32 bits stand in the extra field 1 (ZIP64). */
function zip64(extra: Buffer, values: number[]): number[] {
  for (let at = 0; at + 4 <= extra.length; ) {
    const id = extra.readUInt16LE(at)
    const length = extra.readUInt16LE(at + 2)
    if (id === 1) {
      let from = at + 4
      return values.map((value) => {
        if (value !== 0xffffffff || from + 8 > extra.length) return value
        from += 8
        return Number(extra.readBigUInt64LE(from - 8))
      })
    }
    at += 4 + length
  }
  return values
}

/**
 * Reads the directory of a zip: the end record, then the central directory (APPNOTE 4.3.12, 4.3.16).
 *
 * @refuses imports.zip-broken, imports.too-large
 */
export async function openZip(handle: FileHandle, size: number, place: () => Place): Promise<Zip> {
  const tailLength = Math.min(size, 65_557)
  const tail = await bytesAt(handle, size - tailLength, tailLength, place)
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || end + 22 > tail.length)
    throw broken('brak spisu archiwum na końcu pliku', 'no directory at the end of the file', place)
  const count = tail.readUInt16LE(end + 10)
  const length = tail.readUInt32LE(end + 12)
  const offset = tail.readUInt32LE(end + 16)
  if (count > MOST_ENTRIES)
    throw new Refusal('imports.too-large', { what: 'zip entries', size: count, limit: MOST_ENTRIES }, place())
  if (offset + length > size)
    throw broken('spis archiwum wychodzi poza plik', 'the directory lies outside the file', place)
  const directory = await bytesAt(handle, offset, length, place)
  const entries = new Map<string, ZipEntry>()
  for (let at = 0, i = 0; i < count; i += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50)
      throw broken('uszkodzony spis archiwum', 'the directory is damaged', place)
    const nameLength = directory.readUInt16LE(at + 28)
    const extraLength = directory.readUInt16LE(at + 30)
    const name = directory.subarray(at + 46, at + 46 + nameLength).toString('utf8')
    const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
    const [unpacked = 0, packed = 0, local = 0] = zip64(extra, [
      directory.readUInt32LE(at + 24),
      directory.readUInt32LE(at + 20),
      directory.readUInt32LE(at + 42),
    ])
    entries.set(name.replaceAll('\\', '/'), {
      name,
      method: directory.readUInt16LE(at + 10),
      packed,
      unpacked,
      offset: local,
    })
    at += 46 + nameLength + extraLength + directory.readUInt16LE(at + 32)
  }
  return { handle, entries, place }
}

function expectHonestSize(entry: ZipEntry, written: number, place: () => Place): void {
  const ratio = written / Math.max(1, entry.packed)
  if (written > LARGEST_ENTRY || (written > FREE_OF_RATIO && ratio > LARGEST_RATIO))
    throw new Refusal(
      'imports.too-large',
      { what: entry.name.slice(0, 80), size: written, limit: LARGEST_ENTRY },
      place(),
    )
}

/**
 * The unpacked bytes of an entry, piece by piece; stops when `onPiece` gives false.
 *
 * @refuses imports.zip-broken, imports.too-large for a zip bomb, before its bytes pile up
 */
export async function unpack(zip: Zip, entry: ZipEntry, onPiece: (piece: Buffer) => unknown): Promise<void> {
  const { handle, place } = zip
  const local = await bytesAt(handle, entry.offset, 30, place)
  if (local.readUInt32LE(0) !== 0x04034b50) throw broken('uszkodzony wpis archiwum', 'an entry is damaged', place)
  const from = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28)
  expectHonestSize(entry, entry.unpacked, place)
  if (entry.method !== 0 && entry.method !== 8) throw broken('nieznany sposób pakowania', 'unknown compression', place)
  const inflate = entry.method === 8 ? createInflateRaw({ chunkSize: CHUNK }) : undefined
  let written = 0
  let stopped = false
  const take = (piece: Buffer): void => {
    written += piece.length
    expectHonestSize(entry, written, place)
    if (!stopped && onPiece(piece) === false) stopped = true
  }
  const packed = packedPieces(handle, from, entry.packed, place)
  if (!inflate) {
    for await (const piece of packed) {
      take(piece)
      if (stopped) return
    }
    return
  }
  try {
    // Feeding and draining in one loop keeps both sides at one piece.
    const feed = (async () => {
      for await (const piece of packed) {
        if (inflate.destroyed) return
        if (!inflate.write(piece)) await new Promise<void>((go) => onceEither(inflate, go))
      }
      inflate.end()
    })()
    feed.catch((error: Error) => inflate.destroy(error))
    for await (const piece of inflate) {
      take(piece as Buffer)
      if (stopped) break
    }
    if (!stopped) await feed
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw broken('uszkodzone dane spakowane', 'the packed data are damaged', place)
  } finally {
    inflate.destroy()
  }
}

function onceEither(stream: NodeJS.WritableStream & NodeJS.EventEmitter, go: () => void): void {
  const done = () => {
    stream.removeListener('drain', done)
    stream.removeListener('close', done)
    go()
  }
  stream.on('drain', done)
  stream.on('close', done)
}

async function* packedPieces(
  handle: FileHandle,
  from: number,
  length: number,
  place: () => Place,
): AsyncGenerator<Buffer> {
  for (let at = 0; at < length; at += CHUNK) yield await bytesAt(handle, from + at, Math.min(CHUNK, length - at), place)
}

/** A small entry as text (UTF-8). @refuses imports.too-large above the limit */
export async function unpackText(zip: Zip, name: string, limit: number): Promise<string | undefined> {
  const entry = zip.entries.get(name)
  if (!entry) return undefined
  const pieces: Buffer[] = []
  let size = 0
  await unpack(zip, entry, (piece) => {
    size += piece.length
    if (size > limit) throw new Refusal('imports.too-large', { what: name, size, limit }, zip.place())
    pieces.push(Buffer.from(piece))
  })
  return Buffer.concat(pieces).toString('utf8')
}
