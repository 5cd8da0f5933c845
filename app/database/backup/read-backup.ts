import { createHash } from 'node:crypto'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Cargo } from './load.ts'
import { BACKUP_FORMAT, MANIFEST, Manifest } from './manifest.ts'
import { DamagedZip, openZip } from './zip-reader.ts'

/** A backup found whole. */
export interface Backup {
  readonly manifest: Manifest
  readonly cargo: Cargo
  readonly close: () => Promise<void>
}

function manifestOf(bytes: Uint8Array): Manifest {
  let json: unknown
  try {
    json = JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    throw new DamagedZip(`${MANIFEST} is no JSON`)
  }
  const format = (json as { format?: unknown } | null)?.format
  if (typeof format === 'number' && format > BACKUP_FORMAT)
    throw new Refusal('database.backup-newer', { found: `format ${format}`, known: `format ${BACKUP_FORMAT}` })
  const read = Manifest.safeParse(json)
  if (!read.success) throw new DamagedZip(`${MANIFEST}: ${read.error.issues[0]?.message ?? ''}`)
  return read.data
}

/** Turns what is wrong with the file into a refusal that names it. */
async function named<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DamagedZip) throw new Refusal('database.backup-damaged', { path, reason: error.message })
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Refusal('file.not-found', { path })
    if (code === 'EISDIR' || code === 'EACCES') throw new Refusal('database.backup-damaged', { path, reason: message })
    throw error
  }
}

/**
 * Opens a backup and checks every byte of it.
 *
 * @refuses file.not-found, database.backup-damaged, database.backup-newer
 */
export async function openBackup(path: string): Promise<Backup> {
  return named(path, async () => {
    const zip = await openZip(path)
    try {
      const manifest = manifestOf(await zip.read(MANIFEST))
      const parts = async function* () {
        for (const { file, ...sum } of manifest.files) {
          const bytes = await named(path, async () => {
            const found = await zip.read(file)
            if (createHash('sha256').update(found).digest('hex') !== sum.sha256)
              throw new DamagedZip(`"${file}" does not fit the manifest`)
            return found
          })
          yield { sum, bytes }
        }
      }
      const { schema, tables, sequences } = manifest
      return { manifest, cargo: { schema, tables, sequences, parts }, close: zip.close }
    } catch (error) {
      await zip.close()
      throw error
    }
  })
}
