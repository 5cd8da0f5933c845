import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { Refusal } from '../../domain/problems/refusal.ts'
import { refusalOfDisk } from './disk.ts'
import { withReserve } from './disk-reserve.ts'
import { ensureDatabaseFolder } from './empty-database.ts'
import { lockFolder } from './folder-lock.ts'
import type { Database, Query, Session } from './session.ts'
import { VALUE_PARSERS } from './value-types.ts'

interface Line {
  query<Row>(text: string, values?: unknown[], options?: { blob?: Blob }): Promise<{ rows: Row[]; blob?: Blob }>
}

function sessionOn(line: Line): Session {
  const query = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await line.query<Row>(text, [...values])).rows
  return {
    query,
    rows: <Row>(built: Query<Row>) => {
      const { sql, parameters } = built.compile()
      return query<Row>(sql, parameters)
    },
    async copyIn(target, rows, format = 'binary') {
      await line.query(`copy ${target} from '/dev/blob' (format ${format})`, [], {
        blob: new Blob([new Uint8Array(rows)]),
      })
    },
    async copyOut(select, format = 'binary') {
      const { blob } = await line.query(`copy (${select}) to '/dev/blob' (format ${format})`)
      // No row as text is no byte, and the engine then hands over nothing; a binary COPY has a header at least.
      if (!blob && format === 'text') return new Uint8Array(0)
      if (!blob) throw new Error('copy gave no bytes')
      // One byte before: see `copyOut` of the session.
      return new Uint8Array(await new Blob([new Uint8Array(1), blob]).arrayBuffer(), 1)
    },
  }
}

/** Where the engine keeps its files within a data folder. */
export const ENGINE_FOLDER = 'pgdata'
/** Where uploads lie until they are read. */
const FILES_FOLDER = 'uploads'

/**
 * Pages the engine keeps itself beside those the system keeps. Its own 128 MB made a server at rest take 600 MB instead
 * of 350, to read a year of a thousand points a fifth faster.
 */
const BUFFERS = '32MB'

/** Opens what lies in the folder; what cannot be opened is named, and left as it is. */
async function openEngine(folder: string | null, image?: Blob): Promise<PGlite> {
  const startParams = [...PGlite.defaultStartParams, '-c', `shared_buffers=${BUFFERS}`]
  const options = { extensions: { btree_gist }, parsers: VALUE_PARSERS, startParams }
  if (folder === null) return PGlite.create({ ...options, ...(image ? { loadDataDir: image } : {}) })
  const dataDir = join(folder, ENGINE_FOLDER)
  try {
    await ensureDatabaseFolder(dataDir)
  } catch (error) {
    throw refusalOfDisk(error, folder)
  }
  try {
    return await PGlite.create({ ...options, dataDir })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Refusal('database.damaged', { path: folder, reason })
  }
}

/**
 * The embedded database in a folder, or in memory when `folder` is null (tests).
 *
 * One process owns the folder; see {@link lockFolder}. A folder without a database gets an empty one.
 *
 * @param image  a dump of a prepared database to start from in memory, which saves the seconds of creating one
 * @refuses database.in-use, database.not-writable, database.no-space, database.damaged
 */
export async function openEmbedded(folder: string | null, image?: Blob): Promise<Database> {
  const unlock = folder === null ? () => undefined : lockFolder(folder)
  try {
    const engine = await openEngine(folder, image)
    const session = sessionOn(engine)
    const database: Database = {
      engine: 'embedded',
      filesFolder: folder === null ? null : join(folder, FILES_FOLDER),
      transaction: (work) => engine.transaction((line) => work(sessionOn(line as Line))),
      read: (work) => work(session),
      async close() {
        await engine.close()
        unlock()
      },
    }
    return folder === null ? database : withReserve(database, folder)
  } catch (error) {
    unlock()
    throw error
  }
}
