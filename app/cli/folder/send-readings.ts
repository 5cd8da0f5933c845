import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Door } from '../door.ts'
import type { Io } from '../io.ts'
import type { Rehearsed } from '../readings/import.ts'
import { formOf, outcomeOf } from '../readings/import.ts'
import { at } from '../readings/verb.ts'

/** Files of `readings/`; hidden ones are not ours. */
function filesIn(folder: string): string[] {
  const path = join(folder, 'readings')
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => !name.startsWith('.') && statSync(join(path, name)).isFile())
    .sort()
    .map((name) => join(path, name))
}

/**
 * Sends the readings of a folder and puts them in force, or shows only what they would change.
 *
 * @returns  null when the folder has none
 */
export async function sendFolderReadings(
  door: Door,
  cluster: string,
  folder: string,
  accept: boolean,
  io: Io,
): Promise<Rehearsed | null> {
  const files = filesIn(folder)
  if (files.length === 0) return null
  const sent = (await (await door.ask('POST', at(cluster, '/imports'), await formOf(files))).json()) as {
    jobId: string
  }
  const { importId } = (await outcomeOf(door, cluster, sent.jobId, io)).result as { importId: number }
  const path = at(cluster, `/imports/${importId}`)
  if (accept) await door.ask('POST', `${path}/acceptance`)
  const found = (await (await door.ask('GET', path)).json()) as Rehearsed
  // A rehearsal that nobody accepts leaves nothing behind.
  if (!accept) await door.ask('DELETE', path)
  return found
}
