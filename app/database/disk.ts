import { Refusal } from '../../domain/problems/refusal.ts'

/** What the file system refuses, in words for a person; anything else stays a fault. */
export function refusalOfDisk(error: unknown, path: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('database.no-space', { path })
  if (code !== undefined && ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EIO', 'EFBIG'].includes(code))
    return new Refusal('database.not-writable', { path, reason: message })
  return error
}
