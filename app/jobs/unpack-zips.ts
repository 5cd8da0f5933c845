import { closeSync, openSync, writeSync } from 'node:fs'
import { mkdtemp, open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Place } from '../../domain/problems/problem.ts'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { Zip, ZipEntry } from '../imports/xlsx/zip.ts'
import { openZip, unpack } from '../imports/xlsx/zip.ts'
import type { FileToRead } from './task.ts'

/** Bytes all files of one archive may have unpacked. */
const MOST_BYTES = 2 ** 31
/** What programs put into archives beside the files. */
const LITTER = /(^|\/)(__MACOSX\/|\.[^/]*$|Thumbs\.db$)/

/** Runs in the thread of the readers, so it may write at once: nobody waits for it. */
async function unpackTo(zip: Zip, entry: ZipEntry, path: string): Promise<void> {
  const file = openSync(path, 'wx')
  try {
    await unpack(zip, entry, (piece) => writeSync(file, piece))
  } finally {
    closeSync(file)
  }
}

async function contentOf({ path, name }: FileToRead, folder: string): Promise<FileToRead[] | undefined> {
  const handle = await open(path)
  try {
    const { size } = await handle.stat()
    const head = Buffer.alloc(4)
    await handle.read(head, 0, 4, 0)
    if (size < 22 || head.toString('latin1') !== 'PK\u0003\u0004') return undefined
    const place = (): Place => ({ file: name })
    const zip = await openZip(handle, size, place)
    // An office document is an archive too: it is read as what it is.
    if (zip.entries.has('[Content_Types].xml') || zip.entries.has('mimetype')) return undefined
    const entries = [...zip.entries].filter(([inner]) => !inner.endsWith('/') && !LITTER.test(inner))
    const all = entries.reduce((sum, [, { unpacked }]) => sum + unpacked, 0)
    if (all > MOST_BYTES) throw new Refusal('imports.too-large', { what: name, size: all, limit: MOST_BYTES }, place())
    const out: FileToRead[] = []
    for (const [inner, entry] of entries) {
      const own = await mkdtemp(join(folder, 'zip-'))
      // Of the path inside only the name is used: an archive must not choose where it is written.
      const target = join(own, basename(inner))
      await unpackTo(zip, entry, target)
      out.push({ path: target, name: `${name}/${basename(inner)}` })
    }
    return out
  } finally {
    await handle.close()
  }
}

/**
 * Distributors pack many files into one: a ZIP among the files is replaced by what it holds, named `archive.zip/file.csv`.
 *
 * @param folder   where unpacked files may lie
 * @param refused  is told of an archive that cannot be opened; it is left out, the others are not hurt
 */
export async function unpackZips(
  files: readonly FileToRead[],
  folder: string,
  refused: (name: string, error: unknown) => void,
): Promise<FileToRead[]> {
  const out: FileToRead[] = []
  for (const file of files)
    try {
      out.push(...((await contentOf(file, folder)) ?? [file]))
    } catch (error) {
      refused(file.name, error)
    }
  return out
}
