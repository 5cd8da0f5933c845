import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { IncomingFile } from '../../usecases/documents/ports.ts'

/** So many first bytes tell what a file is. */
const HEAD = 1024

/**
 * Lets a body stream to the disk, hands it on with its size and checksum, and removes it again.
 *
 * @param most  bytes it may have
 * @refuses http.too-large while it streams
 */
export async function withSpooledBody<Result>(
  request: Request,
  name: string,
  most: number,
  use: (file: IncomingFile) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'openklaster-body-'))
  try {
    const path = join(folder, 'body')
    const hash = createHash('sha256')
    let bytes = 0
    let head = Buffer.alloc(0)
    async function* counted(body: AsyncIterable<Uint8Array>) {
      for await (const piece of body) {
        bytes += piece.length
        if (bytes > most) throw new Refusal('http.too-large', { limit: most })
        hash.update(piece)
        if (head.length < HEAD) head = Buffer.concat([head, piece]).subarray(0, HEAD)
        yield piece
      }
    }
    const body = request.body ? Readable.fromWeb(request.body as never) : Readable.from([])
    await pipeline(Readable.from(counted(body)), createWriteStream(path))
    return await use({
      // Some programs send whole paths.
      name: basename(name.replaceAll('\\', '/')) || 'plik',
      bytes,
      sha256: hash.digest('hex'),
      head,
      open: () => createReadStream(path),
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
