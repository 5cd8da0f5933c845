import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { JobFile } from '../../usecases/jobs/ports.ts'
import { partsOf } from './multipart.ts'

/** Bytes all files of one form may have together. */
export const MOST_BYTES = 512 << 20

/** Passes pieces on while their sum stays within what a form may hold. */
async function* counted(body: AsyncIterable<Uint8Array>, most: number, sum: { bytes: number }) {
  for await (const piece of body) {
    sum.bytes += piece.length
    if (sum.bytes > most) throw new Refusal('http.too-large', { limit: most })
    yield piece
  }
}

/**
 * Lets a form's files stream to the disk, hands them on, and removes them again: a slow line holds neither memory nor
 * the database.
 *
 * @param field  name of the form's field that carries files
 * @refuses http.broken-form, http.too-large
 */
export async function withSpooledFiles<Result>(
  request: Request,
  field: string,
  use: (files: readonly JobFile[]) => Promise<Result>,
  most = MOST_BYTES,
): Promise<Result> {
  const { body } = request
  if (!body) throw new Refusal('http.broken-form')
  const folder = await mkdtemp(join(tmpdir(), 'openklaster-form-'))
  try {
    const files: JobFile[] = []
    const sum = { bytes: 0 }
    for await (const part of partsOf(request.headers.get('content-type') ?? '', Readable.fromWeb(body as never))) {
      if (part.field !== field || part.fileName === null || part.fileName === '') continue
      const path = join(folder, String(files.length))
      await pipeline(Readable.from(counted(part.body, most, sum)), createWriteStream(path))
      // Some programs send whole paths.
      const name = basename(part.fileName.replaceAll('\\', '/')) || 'plik'
      files.push({ name, open: () => createReadStream(path) })
    }
    return await use(files)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
