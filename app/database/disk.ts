import { Refusal } from '../../domain/problems/refusal.ts'

/** A full disk of this machine, or of the database server (SQLSTATE 53100). */
const FULL = new Set<unknown>(['ENOSPC', 'EDQUOT', '53100'])

/** The refusal for a full disk, wherever it was met; null for any other fault. */
export function noSpaceIn(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null
  const { code, path, message, cause } = error as NodeJS.ErrnoException
  if (FULL.has(code)) return new Refusal('database.no-space', { path: path ?? message })
  return noSpaceIn(cause)
}

/** What the file system refuses, in words for a person; anything else stays a fault. */
export function refusalOfDisk(error: unknown, path: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('database.no-space', { path })
  if (code !== undefined && ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EIO', 'EFBIG'].includes(code))
    return new Refusal('database.not-writable', { path, reason: message })
  return error
}
