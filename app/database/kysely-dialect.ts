import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely'
import { PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type { Database, Session } from './session.ts'

/** Columns the sign-in library wants as `Date`: all it names end so. */
const INSTANT = /At$|^lockedUntil$/

function withDates(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      INSTANT.test(name) && typeof value === 'string' ? new Date(value) : value,
    ]),
  )
}

/** A transaction of ours, held open until the library ends it. */
interface Held {
  readonly session: Session
  readonly end: (how: 'commit' | 'rollback') => Promise<void>
}

class Undone extends Error {}

class SessionConnection implements DatabaseConnection {
  readonly #database: Database
  #held: Held | undefined

  constructor(database: Database) {
    this.#database = database
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const held = this.#held?.session
    const run = <Result>(work: (session: Session) => Promise<Result>) => (held ? work(held) : this.#database.read(work))
    // Sessions of ours do not tell how many rows were touched: ask the engine itself.
    if (/^(update|delete)\b/i.test(sql) && !/\breturning\b/i.test(sql)) {
      const counted = `with touched as (${sql} returning 1) select count(*) as count from touched`
      const [row] = await run((session) => session.query<{ count: number }>(counted, parameters))
      return { rows: [], numAffectedRows: BigInt(row?.count ?? 0) }
    }
    const rows = await run((session) => session.query<object>(sql, parameters))
    return { rows: rows.map(withDates) as Row[], numAffectedRows: BigInt(rows.length) }
  }

  // biome-ignore lint/correctness/useYield: the library reads no streams; refusing is honest.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('streams are not read through this dialect')
  }

  async begin(): Promise<void> {
    await new Promise<void>((begun, failed) => {
      const done = this.#database
        .transaction(
          (session) =>
            new Promise<void>((commit, rollback) => {
              const end = async (how: 'commit' | 'rollback') => {
                this.#held = undefined
                if (how === 'commit') commit()
                else rollback(new Undone())
                await done
              }
              this.#held = { session, end }
              begun()
            }),
        )
        .catch((error: unknown) => {
          if (!(error instanceof Undone)) {
            failed(error)
            throw error
          }
        })
      // The failure is told through `end` or `failed`.
      done.catch(() => undefined)
    })
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    await this.#held?.end(how)
  }
}

class SessionDriver implements Driver {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return new SessionConnection(this.#database)
  }
  async beginTransaction(connection: SessionConnection): Promise<void> {
    await connection.begin()
  }
  async commitTransaction(connection: SessionConnection): Promise<void> {
    await connection.end('commit')
  }
  async rollbackTransaction(connection: SessionConnection): Promise<void> {
    await connection.end('rollback')
  }
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}
}

/**
 * Kysely over our own sessions, for libraries that bring their own queries.
 *
 * Every query and transaction goes the way of ours, so nothing of theirs can slip into a transaction of ours: on the
 * embedded database, which has one line only, the library's own dialect would send `begin` into a running transaction.
 */
export function dialectOn(database: Database): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new SessionDriver(database),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}
