import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Arguments } from '../arguments.ts'
import { parseArguments } from '../arguments.ts'
import type { Door } from '../door.ts'
import { openDoor } from '../door.ts'
import type { Io } from '../io.ts'

interface Known {
  readonly values?: readonly string[]
  readonly flags?: readonly string[]
  /** Words after the command, the cluster among them. */
  readonly words: number
}

/**
 * Runs a command that names a cluster first, on a running server or on the database itself.
 *
 * @refuses command.usage, command.no-cluster and what the door refuses
 */
export async function withDoor(
  args: readonly string[],
  usage: string,
  { words, values = [], flags = [] }: Known,
  io: Io,
  work: (door: Door, cluster: string, args: Arguments, io: Io) => Promise<number>,
): Promise<number> {
  const parsed = parseArguments(args, usage, { values: ['--server', '--data', ...values], flags })
  const named = parsed.words[0]
  if (named === undefined || parsed.words.length !== words)
    throw new Refusal('command.usage', {
      reason: parsed.words.slice(words).join(' ') || '…',
      usage: `openklaster ${usage}`,
    })
  const door = await openDoor(parsed.values, process.env, (line) => io.err(`${line}\n`))
  try {
    return await work(door, await door.clusterOf(named), parsed, io)
  } finally {
    await door.close()
  }
}
