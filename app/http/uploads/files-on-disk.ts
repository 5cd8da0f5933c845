import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { withSpooledFiles } from './spool.ts'

/** Lets the files of a form lie on the disk while readers look at them. @refuses readings.no-file, http.broken-form, http.too-large */
export async function withFilesOnDisk<Result>(
  request: Request,
  most: number,
  use: (files: readonly { readonly path: string; readonly name: string }[]) => Promise<Result>,
): Promise<Result> {
  return withSpooledFiles(
    request,
    'files',
    async (sent) => {
      if (sent.length === 0) throw new Refusal('readings.no-file')
      const folder = await mkdtemp(join(tmpdir(), 'openklaster-tables-'))
      try {
        const files: { path: string; name: string }[] = []
        for (const [i, { name, open }] of sent.entries()) {
          const path = join(folder, `${i}${extname(name).replace(/[^.a-z0-9]/gi, '')}`)
          await pipeline(Readable.from(open()), createWriteStream(path))
          files.push({ path, name })
        }
        return await use(files)
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
    most,
  )
}
