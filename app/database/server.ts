import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { Refusal } from '../../domain/problems/refusal.ts'
import type { Database, Query, Session } from './session.ts'
import { VALUE_PARSERS } from './value-types.ts'

const OLDEST = 15
const CHUNK = 1 << 20

/** Hands the engine's texts to our parsers, and to the driver's own where we have none. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : VALUE_PARSERS[oid]) ?? pg.types.getTypeParser(oid, format as 'text'),
}

function* pieces(bytes: Uint8Array): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += CHUNK)
    yield Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(CHUNK, bytes.length - at))
}

function sessionOn(client: pg.PoolClient): Session {
  const query = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await client.query(text, [...values])).rows as Row[]
  return {
    query,
    rows: <Row>(built: Query<Row>) => {
      const { sql, parameters } = built.compile()
      return query<Row>(sql, parameters)
    },
    async copyIn(target, rows, format = 'binary') {
      await pipeline(
        Readable.from(pieces(rows)),
        client.query(copyFrom(`copy ${target} from stdin (format ${format})`)),
      )
    },
    async copyOut(select, format = 'binary') {
      const chunks: Buffer[] = []
      for await (const chunk of client.query(copyTo(`copy (${select}) to stdout (format ${format})`)))
        chunks.push(chunk as Buffer)
      const out = new Uint8Array(1 + chunks.reduce((sum, { length }) => sum + length, 0))
      let at = 1
      for (const chunk of chunks) {
        out.set(chunk, at)
        at += chunk.length
      }
      return out.subarray(1)
    },
  }
}

/**
 * A PostgreSQL server.
 *
 * @param url     `postgres://…`
 * @param schema  search path, so that tests and several installations can share one server
 * @refuses database.no-server, database.too-old
 */
export async function openServer(url: string, schema = 'public'): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 8, types, options: `-c search_path=${schema},public` })
  // An idle line cut by the server must not end this process; the next query opens another.
  pool.on('error', () => undefined)
  const withClient = async <Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> => {
    const client = await pool.connect()
    try {
      return await work(client)
    } finally {
      client.release()
    }
  }
  try {
    await withClient(async (client) => {
      const { rows } = await client.query('show server_version_num')
      const version = Math.floor(Number(rows[0].server_version_num) / 10_000)
      if (version < OLDEST) throw new Refusal('database.too-old', { version })
    })
  } catch (error) {
    await pool.end()
    if (error instanceof Refusal) throw error
    throw new Refusal('database.no-server', { reason: error instanceof Error ? error.message : String(error) })
  }
  return {
    engine: 'server',
    filesFolder: null,
    read: (work) => withClient((client) => work(sessionOn(client))),
    transaction: (work) =>
      withClient(async (client) => {
        await client.query('begin')
        try {
          const result = await work(sessionOn(client))
          await client.query('commit')
          return result
        } catch (error) {
          await client.query('rollback').catch(() => undefined)
          throw error
        }
      }),
    close: () => pool.end(),
  }
}
