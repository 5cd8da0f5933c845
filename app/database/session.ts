import type { CompiledQuery } from 'kysely'

/** A query that knows its row type; Kysely builds it, a session runs it. */
export interface Query<Row> {
  compile(): CompiledQuery<Row>
}

/** The two formats of COPY we use: one for programs, one that people can read. */
export type CopyFormat = 'binary' | 'text'

/** One exclusive line to the database: what runs on it runs in order, alone. */
export interface Session {
  /** Runs a built query. */
  rows<Row>(query: Query<Row>): Promise<Row[]>
  /** Runs SQL text with `$1` parameters. */
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** `copy … from stdin`: `target` is `table (columns)`; binary unless told. */
  copyIn(target: string, rows: Uint8Array, format?: CopyFormat): Promise<void>
  /**
   * `copy (select …) to stdout`, parameters written into the text by the caller; binary unless told.
   *
   * The bytes begin at an odd address: the fields of `select bigint, bytea` then lie at even ones, and arrays of 16 bits
   * are read where they lie.
   */
  copyOut(select: string, format?: CopyFormat): Promise<Uint8Array>
}

/** A PostgreSQL, in this process or on a server. */
export interface Database {
  readonly engine: 'embedded' | 'server'
  /** Where files too big for a table may lie beside a database that is this process's alone; null: nowhere. */
  readonly filesFolder: string | null
  /** All or nothing: a throw inside undoes everything. */
  transaction<Result>(work: (session: Session) => Promise<Result>): Promise<Result>
  /** Reads on a line of their own, outside any transaction. */
  read<Result>(work: (session: Session) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}
