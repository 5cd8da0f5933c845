import { statfsSync } from 'node:fs'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { Database, Session } from './session.ts'

/**
 * Room that must stay free on the disk of an embedded database [bytes]: four pieces of its log of 16 MB each. On a disk
 * that is full to the end the engine does not refuse, it stops answering; so we refuse before it gets there.
 */
export const RESERVE = 64 << 20
/** Rows come into the log, and with it into the table. */
const TWICE = 2

/** Bytes free for this process on the disk a folder lies on. */
export type FreeSpace = (folder: string) => number

function freeSpace(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** What may make files grow. Asking for the table of steps is part of reading: it is there but in an empty database. */
const CHANGES = /\b(insert|update|delete|merge|truncate|create|alter)\b/i
const ASKS = /^\s*create table if not exists schema_step\b/i

/** About how much the values of a query weigh [bytes]. */
function weightOf(value: unknown): number {
  if (typeof value === 'string' || value instanceof Uint8Array) return value.length
  return Array.isArray(value) ? value.reduce<number>((sum, one) => sum + weightOf(one), 0) : 8
}

function guarded(session: Session, check: (coming: number) => void): Session {
  const checked = (text: string, values: readonly unknown[]) => {
    if (CHANGES.test(text) && !ASKS.test(text)) check(weightOf(values))
  }
  return {
    ...session,
    query: async (text, values = []) => {
      checked(text, values)
      return session.query(text, values)
    },
    rows: async (query) => {
      const { sql, parameters } = query.compile()
      checked(sql, parameters)
      return session.rows(query)
    },
    async copyIn(target, rows, format) {
      check(rows.length)
      await session.copyIn(target, rows, format)
    },
  }
}

/**
 * Refuses changes before the disk is full. What is refused within a transaction undoes the whole of it; reading goes on,
 * and so does a backup to another disk.
 *
 * @param free  how much is free; tests say it themselves
 * @refuses database.no-space
 */
export function withReserve(database: Database, folder: string, free: FreeSpace = freeSpace): Database {
  const check = (coming: number) => {
    if (free(folder) < RESERVE + TWICE * coming) throw new Refusal('database.no-space', { path: folder })
  }
  return {
    ...database,
    read: (work) => database.read((session) => work(guarded(session, check))),
    transaction: (work) => database.transaction((session) => work(guarded(session, check))),
  }
}
