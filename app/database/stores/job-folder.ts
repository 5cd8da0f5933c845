import { createReadStream, createWriteStream } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import type { FileOnDisk, JobFile } from '../../usecases/jobs/ports.ts'

/** The longest name a file may have on common file systems, with room to spare [bytes]. */
const LONGEST = 200

/** A name that stays within its folder; readers recognise files by their names too, so what can be kept of it is kept. */
export function nameOnDisk(name: string): string {
  const safe = name.replace(/[/\\\0]/g, '_').replace(/^\.+/, '_') || 'plik'
  return Buffer.byteLength(safe) <= LONGEST ? safe : `${safe.slice(0, 40)}_${safe.slice(-10)}`
}

async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    // Between two file systems nothing can be renamed.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await copyFile(from, to)
  }
}

async function writeFrom({ open }: JobFile, path: string): Promise<FileOnDisk> {
  const sum = { size: 0, crc32: 0 }
  async function* counted() {
    for await (const piece of open()) {
      sum.size += piece.length
      sum.crc32 = crc32(piece, sum.crc32)
      yield piece
    }
  }
  await pipeline(Readable.from(counted()), createWriteStream(path))
  return { path, ...sum }
}

/** Lays the files of a job out in the folder; those on the disk already are moved. @returns where each lies, below the folder */
export async function layOut(
  folder: string,
  jobId: string,
  files: readonly JobFile[],
): Promise<
  readonly { readonly name: string; readonly place: string; readonly size: number; readonly crc32: number }[]
> {
  await rm(join(folder, jobId), { recursive: true, force: true })
  const out = []
  for (const [i, file] of files.entries()) {
    await mkdir(join(folder, jobId, String(i)), { recursive: true })
    const place = join(jobId, String(i), nameOnDisk(file.name))
    const path = join(folder, place)
    if (file.onDisk) await moveFile(file.onDisk.path, path)
    const { size, crc32: sum } = file.onDisk ?? (await writeFrom(file, path))
    out.push({ name: file.name, place, size, crc32: sum })
  }
  return out
}

/** A file of {@link layOut}. */
export function fileAt(
  folder: string,
  { name, place, size, crc32: sum }: Awaited<ReturnType<typeof layOut>>[number],
): JobFile {
  const path = join(folder, place)
  return { name, open: () => createReadStream(path), onDisk: { path, size, crc32: sum } }
}

export async function removeFolder(folder: string | null, jobId: string): Promise<void> {
  if (folder !== null) await rm(join(folder, jobId), { recursive: true, force: true })
}

/** Folders of jobs, and of uploads cut off half-way; none where no file was ever sent. */
export async function foldersIn(folder: string | null): Promise<readonly string[]> {
  if (folder === null) return []
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
}

/** Removes what a process that is gone has left; what came since this one started is somebody's. @param keep  jobs still to be done */
export async function sweep(folder: string | null, keep: ReadonlySet<string>): Promise<void> {
  for (const name of await foldersIn(folder)) {
    if (folder === null || keep.has(name)) continue
    const found = await stat(join(folder, name)).catch(() => undefined)
    if (found && found.mtimeMs < performance.timeOrigin) await removeFolder(folder, name)
  }
}
