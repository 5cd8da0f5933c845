import { randomUUID } from 'node:crypto'
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '../../domain/problems/refusal.ts'

/** Gives the lock back. */
export type Unlock = () => void

/** Who holds a lock: enough to tell the living from the dead after a restart, a reused number, or in another container. */
interface Owner {
  readonly pid: number
  readonly host: string
  /** When the process began, in the words of its system; null where it cannot be told. */
  readonly began: string | null
  readonly token: string
}

export const LOCK_FILE = 'openklaster.lock'
/** An owner on another machine (or in another container) shows every so often that it lives … */
const HEARTBEAT_MS = 10_000
/** … and counts as gone when it has not for so long. Long work of the engine may keep it silent for a while. */
const SILENT_MS = 120_000
/** A lock being written is younger than this. */
const BEING_WRITTEN_MS = 5_000

/** Folders this process holds. */
const held = new Set<string>()

/** Boot and clock tick at which a process began, where the system tells (Linux): numbers are used again, this pair is not. */
function beganAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${began}`
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Alive but somebody else's process: still a process.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function ownerOf(text: string): Owner | null {
  // A bare number is how a lock was written before it said more.
  if (/^\d+\s*$/.test(text)) return { pid: Number(text), host: hostname(), began: null, token: '' }
  try {
    const { pid, host, began, token } = JSON.parse(text) as Partial<Owner>
    if (!Number.isInteger(pid) || typeof host !== 'string' || typeof token !== 'string') return null
    return { pid: pid as number, host, began: began ?? null, token }
  } catch {
    return null
  }
}

function ageOf(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** Whether whoever wrote the lock still works on the folder. */
function lives(file: string, owner: Owner | null): boolean {
  if (owner === null) return ageOf(file) < BEING_WRITTEN_MS
  if (owner.host !== hostname()) return ageOf(file) < SILENT_MS
  if (!isAlive(owner.pid)) return false
  return owner.began === null || beganAt(owner.pid) === null || beganAt(owner.pid) === owner.began
}

function readLock(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** Puts the lock there with its content at once: nobody ever sees an empty one. */
function place(file: string, owner: Owner): boolean {
  const draft = `${file}.${owner.token}`
  writeFileSync(draft, `${JSON.stringify(owner)}\n`, { mode: 0o644 })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    // A file system without links: the flag is as exclusive, the content follows a moment later.
    try {
      writeFileSync(file, `${JSON.stringify(owner)}\n`, { flag: 'wx' })
      return true
    } catch (second) {
      if ((second as NodeJS.ErrnoException).code === 'EEXIST') return false
      throw second
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

/**
 * Takes a dead owner's lock away. Of several that try at once one does it: whoever gets the rename looks at what it got,
 * and puts a living lock back.
 */
function removeDead(file: string, seen: string, token: string): void {
  const aside = `${file}.${token}.dead`
  try {
    renameSync(file, aside)
  } catch {
    // Somebody else was faster.
    return
  }
  if (readLock(aside) !== seen) {
    try {
      linkSync(aside, file)
    } catch {
      // A third one holds the lock now; the second finds its own token gone and gives up.
    }
  }
  rmSync(aside, { force: true })
}

/**
 * Takes the exclusive lock of a database folder: the embedded engine has none of its own, and a second process
 * opening the folder destroys it.
 *
 * A lock left by a process that is gone is taken over: told by its number and its beginning, and, where it ran on another
 * machine or in another container, by its silence.
 *
 * @refuses database.in-use, database.not-writable
 */
export function lockFolder(folder: string): Unlock {
  const owner: Owner = { pid: process.pid, host: hostname(), began: beganAt(process.pid), token: randomUUID() }
  const refuse = (pid: number | string) => new Refusal('database.in-use', { path: folder, pid })
  try {
    mkdirSync(folder, { recursive: true })
    const path = realpathSync(folder)
    if (held.has(path)) throw refuse(process.pid)
    const file = join(path, LOCK_FILE)
    if (!place(file, owner)) {
      const seen = readLock(file)
      if (seen !== null && lives(file, ownerOf(seen))) throw refuse(ownerOf(seen)?.pid ?? '?')
      if (seen !== null) removeDead(file, seen, owner.token)
      if (!place(file, owner)) throw refuse(ownerOf(readLock(file) ?? '')?.pid ?? '?')
    }
    if (ownerOf(readLock(file) ?? '')?.token !== owner.token) throw refuse(ownerOf(readLock(file) ?? '')?.pid ?? '?')
    held.add(path)
    return keepUntilReleased(path, file, owner)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('database.not-writable', {
      path: folder,
      reason: error instanceof Error ? error.message : String(error),
    })
  }
}

function keepUntilReleased(path: string, file: string, owner: Owner): Unlock {
  const isOurs = () => existsSync(file) && ownerOf(readLock(file) ?? '')?.token === owner.token
  const beat = setInterval(() => {
    try {
      if (isOurs()) utimesSync(file, new Date(), new Date())
    } catch {
      // The folder is gone or shut: the database says so by itself when it is used.
    }
  }, HEARTBEAT_MS)
  beat.unref()
  return () => {
    clearInterval(beat)
    held.delete(path)
    if (isOurs()) rmSync(file, { force: true })
  }
}
