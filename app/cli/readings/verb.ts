import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Arguments } from '../arguments.ts'
import type { Door } from '../door.ts'
import type { Io } from '../io.ts'

/** One thing `openklaster readings` does. */
export interface Verb {
  readonly usage: string
  /** Options with a value, and flags, beside those every command knows. */
  readonly values?: readonly string[]
  readonly flags?: readonly string[]
  /** @returns the exit code */
  readonly run: (door: Door, cluster: string, args: Arguments, io: Io) => Promise<number>
}

/** The words after the cluster. @refuses command.usage when one is missing or there are too many */
export function wordsOf({ words }: Arguments, usage: string, least: number, most = least): readonly string[] {
  const own = words.slice(2)
  if (own.length < least || own.length > most)
    throw new Refusal('command.usage', {
      reason: own.length < least ? '…' : own.slice(most).join(' '),
      usage: `openklaster ${usage}`,
    })
  return own
}

/** Where the API keeps a cluster's things. */
export function at(cluster: string, path: string): string {
  return `/api/clusters/${cluster}${path}`
}

export function printJson(io: Io, value: unknown): void {
  io.out(`${JSON.stringify(value, null, 2)}\n`)
}
