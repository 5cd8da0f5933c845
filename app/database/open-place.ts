import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../domain/problems/refusal.ts'
import { ENGINE_FOLDER, openEmbedded } from './embedded.ts'
import { openServer } from './server.ts'
import type { Database } from './session.ts'

/** Whether a place is the address of a server; anything else is a folder. */
export function isServerAddress(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place)
}

/**
 * Opens the database at a place: `postgres://…` or a data folder.
 *
 * @param create  whether a folder without a database gets an empty one
 * @refuses database.no-database and what the engines refuse
 */
export async function openPlace(place: string, create: boolean): Promise<Database> {
  if (isServerAddress(place)) return openServer(place)
  if (!create && !existsSync(join(place, ENGINE_FOLDER))) throw new Refusal('database.no-database', { path: place })
  return openEmbedded(place)
}
