import { createReadStream } from 'node:fs'
import { crc32 } from 'node:zlib'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { FileToRead } from './task.ts'

/**
 * Makes sure that a file that waited is still what came.
 *
 * @refuses readings.upload-lost when it is gone, shorter, longer or other
 */
export async function checkFile({ path, name, size, crc32: wanted }: FileToRead): Promise<void> {
  if (size === undefined || wanted === undefined) return
  const found = { size: 0, sum: 0 }
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
      found.size += piece.length
      found.sum = crc32(piece, found.sum)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  if (found.size !== size || found.sum !== wanted)
    throw new Refusal('readings.upload-lost', { file: name, found: found.size, size }, { file: name })
}
