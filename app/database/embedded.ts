import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
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
      return new Uint8Array(await blob.arrayBuffer())
    },
  }
}

/**
 * The embedded database in a folder, or in memory when `folder` is null (tests).
 *
 * One process owns the folder; see {@link lockFolder}.
 *
 * @param image  a dump of a prepared database to start from, which saves the seconds of creating one
 * @refuses database.in-use
 */
export async function openEmbedded(folder: string | null, image?: Blob): Promise<Database> {
  const unlock = folder === null ? () => undefined : lockFolder(folder)
  try {
    const engine = await PGlite.create({
      ...(folder === null ? {} : { dataDir: join(folder, 'pgdata') }),
      ...(image ? { loadDataDir: image } : {}),
      extensions: { btree_gist },
      parsers: VALUE_PARSERS,
    })
    const session = sessionOn(engine)
    return {
      engine: 'embedded',
      transaction: (work) => engine.transaction((line) => work(sessionOn(line as Line))),
      read: (work) => work(session),
      async close() {
        await engine.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}
