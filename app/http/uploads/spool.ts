import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { JobFile } from '../../usecases/jobs/ports.ts'
import { partsOf } from './multipart.ts'

/** Bytes all files of one form may have together. */
export const MOST_BYTES = 512 << 20

/** Bytes that may wait for the disk: many small pieces are then written in one go. */
const HELD = 2 << 20

/** What a file came to, and all files of the form so far. */
interface Counted {
  size: number
  crc32: number
  readonly all: { bytes: number }
}

/** Passes pieces on while their sum stays within what a form may hold. */
async function* counted(body: AsyncIterable<Uint8Array>, most: number, sum: Counted) {
  for await (const piece of body) {
    sum.all.bytes += piece.length
    if (sum.all.bytes > most) throw new Refusal('http.too-large', { limit: most })
    sum.size += piece.length
    sum.crc32 = crc32(piece, sum.crc32)
    yield piece
  }
}

/**
 * Lets a form's files stream to the disk, hands them on, and removes them again: a slow line holds neither memory nor
 * the database.
 *
 * @param field  name of the form's field that carries files
 * @param within where they may lie; `use` may move them from there
 * @refuses http.broken-form, http.too-large
 */
export async function withSpooledFiles<Result>(
  request: Request,
  field: string,
  use: (files: readonly JobFile[]) => Promise<Result>,
  most = MOST_BYTES,
  within = tmpdir(),
): Promise<Result> {
  const { body } = request
  if (!body) throw new Refusal('http.broken-form')
  await mkdir(within, { recursive: true })
  const folder = await mkdtemp(join(within, 'openklaster-form-'))
  try {
    const files: JobFile[] = []
    const all = { bytes: 0 }
    for await (const part of partsOf(request.headers.get('content-type') ?? '', body)) {
      if (part.field !== field || part.fileName === null || part.fileName === '') continue
      const path = join(folder, String(files.length))
      const sum: Counted = { size: 0, crc32: 0, all }
      await pipeline(Readable.from(counted(part.body, most, sum)), createWriteStream(path, { highWaterMark: HELD }))
      // Some programs send whole paths.
      const name = basename(part.fileName.replaceAll('\\', '/')) || 'plik'
      files.push({ name, open: () => createReadStream(path), onDisk: { path, size: sum.size, crc32: sum.crc32 } })
    }
    return await use(files)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
