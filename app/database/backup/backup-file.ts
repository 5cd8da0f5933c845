import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { refusalOfDisk } from '../disk.ts'
import type { Database } from '../session.ts'
import type { Manifest } from './manifest.ts'
import type { BackupFacts } from './write-backup.ts'
import { writeBackup } from './write-backup.ts'

async function keep(draft: string, path: string): Promise<void> {
  try {
    // Fails when somebody made the file meanwhile; renaming would write over it.
    await link(draft, path)
    await rm(draft)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw new Refusal('database.file-exists', { path })
    // Some file systems know no links.
    if (existsSync(path)) throw new Refusal('database.file-exists', { path })
    await rename(draft, path)
  }
}

async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(dirname(path), 'r')
    await folder.sync().finally(() => folder.close())
  } catch {
    // Not every system lets a folder be synced; the file itself is.
  }
}

/**
 * Backs the database up into a file, readable by its owner only. The file is there whole or not at all.
 *
 * @refuses database.file-exists, database.not-writable, database.no-space
 */
export async function backupToFile(database: Database, path: string, facts: BackupFacts): Promise<Manifest> {
  if (existsSync(path)) throw new Refusal('database.file-exists', { path })
  const draft = `${path}.${randomUUID().slice(0, 8)}.partial`
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      const manifest = await writeBackup(database, facts, async (bytes) => {
        await file.writeFile(bytes)
      })
      await file.sync()
      await file.close()
      await keep(draft, path)
      await syncFolder(path)
      return manifest
    } catch (error) {
      await file.close().catch(() => undefined)
      await rm(draft, { force: true })
      throw error
    }
  } catch (error) {
    throw refusalOfDisk(error, path)
  }
}
