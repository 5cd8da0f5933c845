import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import pg from 'pg'
import { openEmbedded } from './embedded.ts'
import { openServer } from './server.ts'
import type { Database, Session } from './session.ts'

/** An engine the suite runs on: a fresh, empty database each time it is opened. */
export interface TestEngine {
  readonly name: string
  readonly open: () => Promise<Database>
}

const LOCAL = 'postgres://postgres@127.0.0.1:5432/postgres'

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

/** A line of the database takes one query at a time; the driver would queue a second one, and warns that it soon will not. */
function alone(session: Session): Session {
  let busy: string | null = null
  const one = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    if (busy !== null) throw new Error(`two queries at once on one line of the database: ${busy} and ${what}`)
    busy = what
    try {
      return await work()
    } finally {
      busy = null
    }
  }
  return {
    query: (text, values) => one(text, () => session.query(text, values)),
    rows: (query) => one(query.compile().sql, () => session.rows(query)),
    copyIn: (target, rows, format) => one(target, () => session.copyIn(target, rows, format)),
    copyOut: (select, format) => one(select, () => session.copyOut(select, format)),
  }
}

async function openFreshSchema(url: string): Promise<Database> {
  const schema = `test_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('create extension if not exists btree_gist')
  await client.query(`create schema ${schema}`)
  await client.end()
  const database = await openServer(url, schema)
  return {
    ...database,
    read: (work) => database.read((session) => work(alone(session))),
    transaction: (work) => database.transaction((session) => work(alone(session))),
    async close() {
      await database.transaction((session) => session.query(`drop schema ${schema} cascade`))
      await database.close()
    },
  }
}

/** Creating an embedded database takes seconds, loading a dumped empty one a part of a second. */
async function emptyImage(): Promise<Blob> {
  const main = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const [, version = 'x'] = /"version":\s*"([^"]+)"/.exec(readFileSync(join(main, '../../package.json'), 'utf8')) ?? []
  const file = join(tmpdir(), `openklaster-test-empty-${version}-${process.getuid?.() ?? 0}.tar.gz`)
  if (!existsSync(file)) {
    const engine = await PGlite.create({ extensions: { btree_gist } })
    const image = await engine.dumpDataDir('gzip')
    await engine.close()
    const draft = `${file}.${randomUUID()}`
    writeFileSync(draft, new Uint8Array(await image.arrayBuffer()))
    renameSync(draft, file)
  }
  return new Blob([readFileSync(file)])
}

const url = process.env.DATABASE_URL ?? LOCAL
const hasServer = await answers(url)

/** The engines at hand; a missing server is named, so that nobody takes half a run for a whole one. */
export const ENGINES: readonly TestEngine[] = [
  { name: 'embedded database', open: async () => openEmbedded(null, await emptyImage()) },
  ...(hasServer ? [{ name: 'PostgreSQL server', open: () => openFreshSchema(url) }] : []),
]

export const MISSING_ENGINES: readonly string[] = hasServer
  ? []
  : ['PostgreSQL server: none answers at DATABASE_URL or 127.0.0.1:5432']
