// DuckDB's read_csv with given types into a table, two threads. node bench/ingest/duckdb.ts FILE
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { serveIngest } from './serve.ts'

/** The little we use of @duckdb/node-api, which the bench installs on demand. */
interface DuckDb {
  readonly version: () => string
  readonly DuckDBInstance: {
    create: (path: string, options: Record<string, string>) => Promise<{ connect: () => Promise<Connection> }>
  }
}
interface Connection {
  readonly run: (sql: string) => Promise<unknown>
  readonly runAndReadAll: (sql: string) => Promise<{ getRowObjectsJson: () => Record<string, unknown>[] }>
}

const path = process.argv[2] ?? ''
const folder = new URL('../.peers/', import.meta.url).pathname
const duckdb = createRequire(join(folder, 'package.json'))('@duckdb/node-api') as DuckDb
const db = await (await duckdb.DuckDBInstance.create(':memory:', { threads: '2' })).connect()

await serveIngest(`DuckDB ${duckdb.version()} read_csv, 2 threads`, async () => {
  const start = performance.now()
  await db.run(`CREATE OR REPLACE TABLE readings AS SELECT * FROM read_csv('${path}', header = true, auto_detect = false, delim = ',',
    columns = {'ppe': 'VARCHAR', 'dir': 'VARCHAR', 'ts': 'TIMESTAMP', 'kwh': 'DECIMAL(12,3)'})`)
  const ms = performance.now() - start
  const [row] = (
    await db.runAndReadAll('SELECT count(*) AS n, (sum(kwh) * 1000)::BIGINT AS wh FROM readings')
  ).getRowObjectsJson()
  return { ms, rows: Number(row?.n), sumWh: Number(row?.wh) }
})
