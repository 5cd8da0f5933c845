import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'

/** A file to be packed, held in memory as a whole. */
export interface ZipFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Takes bytes in order; waits until they are taken. */
export type Sink = (bytes: Uint8Array) => Promise<void>

const compress = promisify(deflateRaw)
/** 1980-01-01 00:00, the first instant a ZIP can tell: the same data always make the same bytes. */
const DATE = 0x0021
const VERSION = 45
const UTF8_NAMES = 0x0800
const DEFLATED = 8
/** What stands where a number needs the 64-bit field. */
const FULL = 0xffffffff
/** Begins the comment that ends the file: the SHA-256 of everything before it. */
export const SEAL = 'sha256:'
export const SEAL_LENGTH = SEAL.length + 64

interface Packed {
  readonly name: Buffer
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

function localHeader({ name, crc, packed, size }: Packed): Buffer {
  const out = Buffer.alloc(30 + name.length)
  out.writeUInt32LE(0x04034b50, 0)
  out.writeUInt16LE(VERSION, 4)
  out.writeUInt16LE(UTF8_NAMES, 6)
  out.writeUInt16LE(DEFLATED, 8)
  out.writeUInt16LE(DATE, 12)
  out.writeUInt32LE(crc, 14)
  out.writeUInt32LE(packed, 18)
  out.writeUInt32LE(size, 22)
  out.writeUInt16LE(name.length, 26)
  name.copy(out, 30)
  return out
}

function centralHeader({ name, crc, packed, size, offset }: Packed, limit: number): Buffer {
  const far = offset >= limit
  const out = Buffer.alloc(46 + name.length + (far ? 12 : 0))
  out.writeUInt32LE(0x02014b50, 0)
  // Made on Unix, so that the file's rights count: readable by its owner only.
  out.writeUInt16LE(0x0300 | VERSION, 4)
  out.writeUInt16LE(VERSION, 6)
  out.writeUInt16LE(UTF8_NAMES, 8)
  out.writeUInt16LE(DEFLATED, 10)
  out.writeUInt16LE(DATE, 14)
  out.writeUInt32LE(crc, 16)
  out.writeUInt32LE(packed, 20)
  out.writeUInt32LE(size, 24)
  out.writeUInt16LE(name.length, 28)
  out.writeUInt16LE(far ? 12 : 0, 30)
  out.writeUInt32LE((0o100600 << 16) >>> 0, 38)
  out.writeUInt32LE(far ? FULL : offset, 42)
  name.copy(out, 46)
  if (far) {
    out.writeUInt16LE(1, 46 + name.length)
    out.writeUInt16LE(8, 48 + name.length)
    out.writeBigUInt64LE(BigInt(offset), 50 + name.length)
  }
  return out
}

function ending(count: number, offset: number, size: number, limit: number): Buffer {
  const big = count >= 0xffff || offset >= limit || size >= limit
  const out = Buffer.alloc((big ? 76 : 0) + 22)
  let at = 0
  if (big) {
    out.writeUInt32LE(0x06064b50, 0)
    out.writeBigUInt64LE(44n, 4)
    out.writeUInt16LE(0x0300 | VERSION, 12)
    out.writeUInt16LE(VERSION, 14)
    out.writeBigUInt64LE(BigInt(count), 24)
    out.writeBigUInt64LE(BigInt(count), 32)
    out.writeBigUInt64LE(BigInt(size), 40)
    out.writeBigUInt64LE(BigInt(offset), 48)
    out.writeUInt32LE(0x07064b50, 56)
    out.writeBigUInt64LE(BigInt(offset + size), 64)
    out.writeUInt32LE(1, 72)
    at = 76
  }
  out.writeUInt32LE(0x06054b50, at)
  out.writeUInt16LE(big ? 0xffff : count, at + 8)
  out.writeUInt16LE(big ? 0xffff : count, at + 10)
  out.writeUInt32LE(big ? FULL : size, at + 12)
  out.writeUInt32LE(big ? FULL : offset, at + 16)
  out.writeUInt16LE(SEAL_LENGTH, at + 20)
  return out
}

/**
 * Writes a ZIP that any tool opens (PKWARE APPNOTE 6.3.10, deflate, 64-bit fields where needed), one file after the other,
 * and seals it: the comment at its end is the SHA-256 of every byte before the comment.
 *
 * @param limit  from which offset on 64-bit fields are used; for tests, which have no four gigabytes to write
 */
export async function writeZip(files: AsyncIterable<ZipFile>, sink: Sink, limit: number = FULL): Promise<void> {
  const seal = createHash('sha256')
  const packed: Packed[] = []
  let at = 0
  const put = async (bytes: Uint8Array) => {
    seal.update(bytes)
    at += bytes.length
    await sink(bytes)
  }
  for await (const { name, bytes } of files) {
    const deflated = await compress(bytes, { level: 1 })
    const entry = {
      name: Buffer.from(name, 'utf8'),
      crc: crc32(bytes),
      packed: deflated.length,
      size: bytes.length,
      offset: at,
    }
    packed.push(entry)
    await put(localHeader(entry))
    await put(deflated)
  }
  const start = at
  for (const entry of packed) await put(centralHeader(entry, limit))
  await put(ending(packed.length, start, at - start, limit))
  await sink(Buffer.from(SEAL + seal.digest('hex'), 'latin1'))
}
