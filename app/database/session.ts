import type { CompiledQuery } from 'kysely'

/** A query that knows its row type; Kysely builds it, a session runs it. */
export interface Query<Row> {
  compile(): CompiledQuery<Row>
}

/** One exclusive line to the database: what runs on it runs in order, alone. */
export interface Session {
  /** Runs a built query. */
  rows<Row>(query: Query<Row>): Promise<Row[]>
  /** Runs SQL text with `$1` parameters. */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** `copy … from stdin (format binary)`: `target` is `table (columns)`. */
  copyIn(target: string, rows: Uint8Array): Promise<void>
  /** `copy (select …) to stdout (format binary)`, parameters written into the text by the caller. */
  copyOut(select: string): Promise<Uint8Array>
}

/** A PostgreSQL, in this process or on a server. */
export interface Database {
  readonly engine: 'embedded' | 'server'
  /** All or nothing: a throw inside undoes everything. */
  transaction<Result>(work: (session: Session) => Promise<Result>): Promise<Result>
  /** Reads on a line of their own, outside any transaction. */
  read<Result>(work: (session: Session) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}
