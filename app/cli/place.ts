import { isServerAddress, openPlace } from '../database/open-place.ts'
import type { Database } from '../database/session.ts'

/** Where the server keeps its data when nobody says otherwise. */
export const USUAL_FOLDER = 'openklaster-data'

/** The database a command works on: `--data`, else DATABASE_URL, else OPENKLASTER_DATA, else the usual folder. */
export function placeOf(given: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  return given ?? (env.DATABASE_URL || env.OPENKLASTER_DATA || USUAL_FOLDER)
}

/** The place as it may be printed: a password in an address is nobody's business. */
export function shownPlace(place: string): string {
  return isServerAddress(place) ? place.replace(/(:\/\/[^:/@]+):[^@]*@/, '$1:…@') : place
}

/**
 * Opens the database of a place for one piece of work and closes it whatever happens. A folder that a running server
 * holds is refused with what to do.
 *
 * @refuses database.in-use, database.no-database, database.no-server
 */
export async function withDatabase<Result>(
  place: string,
  create: boolean,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openPlace(place, create)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
