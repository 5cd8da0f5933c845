import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../domain/problems/refusal.ts'

/** Gives the lock back. */
export type Unlock = () => void

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Alive but somebody else's process: still a process.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function takeFile(file: string): boolean {
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, `${process.pid}\n`)
    closeSync(handle)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/**
 * Takes the exclusive lock of a database folder: the embedded engine has none of its own, and a second process
 * opening the folder destroys it.
 *
 * A lock left by a process that is gone is taken over.
 *
 * @refuses database.in-use
 */
export function lockFolder(folder: string): Unlock {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'openklaster.lock')
  if (!takeFile(file)) {
    const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').trim()) : Number.NaN
    const another = Number.isInteger(pid) && pid > 0 && pid !== process.pid && isAlive(pid)
    const ours = pid === process.pid
    if (another || ours) throw new Refusal('database.in-use', { path: folder, pid })
    rmSync(file, { force: true })
    if (!takeFile(file)) throw new Refusal('database.in-use', { path: folder, pid: readFileSync(file, 'utf8').trim() })
  }
  return () => rmSync(file, { force: true })
}
