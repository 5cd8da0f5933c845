import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import { SEAL, SEAL_LENGTH } from './zip-writer.ts'

/** A sealed ZIP, found whole. */
export interface SealedZip {
  readonly names: readonly string[]
  /** The bytes of one file. */
  readonly read: (name: string) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** The file is not what {@link writeZip} wrote. */
export class DamagedZip extends Error {}

interface Entry {
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

const inflate = promisify(inflateRaw)
const END = 22
const CHUNK = 1 << 20

async function bytesAt(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  const out = Buffer.alloc(length)
  let done = 0
  while (done < length) {
    const { bytesRead } = await file.read(out, done, length - done, offset + done)
    if (bytesRead === 0) throw new DamagedZip('it ends early')
    done += bytesRead
  }
  return out
}

/** Holds every byte against the seal, so that nothing that follows meets a changed file. */
async function checkSeal(file: FileHandle, size: number): Promise<void> {
  if (size < END + SEAL_LENGTH) throw new DamagedZip(`${size} bytes are no backup`)
  const seal = createHash('sha256')
  const buffer = Buffer.alloc(CHUNK)
  for (let at = 0; at < size - SEAL_LENGTH; ) {
    const { bytesRead } = await file.read(buffer, 0, Math.min(CHUNK, size - SEAL_LENGTH - at), at)
    if (bytesRead === 0) throw new DamagedZip('it ends early')
    seal.update(buffer.subarray(0, bytesRead))
    at += bytesRead
  }
  const found = (await bytesAt(file, size - SEAL_LENGTH, SEAL_LENGTH)).toString('latin1')
  if (found !== SEAL + seal.digest('hex')) throw new DamagedZip('the seal at its end does not fit its content')
}

async function directory(file: FileHandle, size: number): Promise<{ count: number; offset: number; bytes: Buffer }> {
  const at = size - SEAL_LENGTH - END
  const end = await bytesAt(file, at, END)
  if (end.readUInt32LE(0) !== 0x06054b50) throw new DamagedZip('it has no ZIP directory')
  let count = end.readUInt16LE(10)
  let length = end.readUInt32LE(12)
  let offset = end.readUInt32LE(16)
  if (count === 0xffff) {
    const big = await bytesAt(file, at - 76, 56)
    if (big.readUInt32LE(0) !== 0x06064b50) throw new DamagedZip('it has no 64-bit ZIP directory')
    count = Number(big.readBigUInt64LE(32))
    length = Number(big.readBigUInt64LE(40))
    offset = Number(big.readBigUInt64LE(48))
  }
  if (offset + length > at) throw new DamagedZip('its ZIP directory lies outside')
  return { count, offset, bytes: await bytesAt(file, offset, length) }
}

function entriesOf(count: number, directoryAt: number, bytes: Buffer): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  let at = 0
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50)
      throw new DamagedZip(`entry ${i + 1} of its ZIP directory is unreadable`)
    const nameLength = bytes.readUInt16LE(at + 28)
    const extraLength = bytes.readUInt16LE(at + 30)
    const next = at + 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32)
    if (next > bytes.length) throw new DamagedZip(`entry ${i + 1} of its ZIP directory is cut`)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const near = bytes.readUInt32LE(at + 42)
    const offset = near === 0xffffffff ? Number(bytes.readBigUInt64LE(at + 46 + nameLength + 4)) : near
    const entry = {
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset,
    }
    if (offset + 30 + nameLength + entry.packed > directoryAt || entries.has(name))
      throw new DamagedZip(`"${name}" lies outside or twice`)
    entries.set(name, entry)
    at = next
  }
  return entries
}

async function readEntry(file: FileHandle, name: string, { crc, packed, size, offset }: Entry): Promise<Uint8Array> {
  const head = await bytesAt(file, offset, 30)
  if (head.readUInt32LE(0) !== 0x04034b50) throw new DamagedZip(`"${name}" has no header`)
  const from = offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  const deflated = await bytesAt(file, from, packed)
  let bytes: Buffer
  try {
    // What unpacks to more than it says is stopped there.
    bytes = await inflate(deflated, { maxOutputLength: Math.max(1, size) })
  } catch (error) {
    throw new DamagedZip(`"${name}" does not unpack: ${error instanceof Error ? error.message : String(error)}`)
  }
  if (bytes.length !== size || crc32(bytes) !== crc) throw new DamagedZip(`"${name}" does not fit its checksum`)
  return bytes
}

/**
 * Opens a ZIP that {@link writeZip} wrote and checks all of it before giving out anything.
 *
 * @throws DamagedZip when a single bit differs
 */
export async function openZip(path: string): Promise<SealedZip> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    await checkSeal(file, size)
    const { count, offset, bytes } = await directory(file, size)
    const entries = entriesOf(count, offset, bytes)
    return {
      names: [...entries.keys()],
      async read(name) {
        const entry = entries.get(name)
        if (!entry) throw new DamagedZip(`"${name}" is missing`)
        return readEntry(file, name, entry)
      },
      close: () => file.close(),
    }
  } catch (error) {
    await file.close()
    throw error
  }
}
