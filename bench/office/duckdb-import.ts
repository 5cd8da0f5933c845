// DuckDB reads the same files into a table of its own file. node bench/office/duckdb-import.ts GLOB
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

interface DuckDb {
  readonly version: () => string
  readonly DuckDBInstance: {
    create: (
      path: string,
      options: Record<string, string>,
    ) => Promise<{ connect: () => Promise<{ readonly run: (sql: string) => Promise<unknown> }> }>
  }
}

const files = process.argv[2] ?? ''
const peers = new URL('../.peers/', import.meta.url).pathname
const duckdb = createRequire(join(peers, 'package.json'))('@duckdb/node-api') as DuckDb
const path = join(peers, 'balance-import.duckdb')
for (const name of [path, `${path}.wal`]) rmSync(name, { force: true })
const db = await (await duckdb.DuckDBInstance.create(path, { threads: '2' })).connect()
process.stdout.write(`${JSON.stringify({ ready: `DuckDB ${duckdb.version()} read_csv into its file, 2 threads` })}\n`)
for await (const line of createInterface({ input: process.stdin })) {
  if (line !== 'go') break
  const start = performance.now()
  await db.run(`CREATE OR REPLACE TABLE readings AS SELECT * FROM read_csv('${files}', header = true, auto_detect = false,
    delim = ',', columns = {'ppe': 'VARCHAR', 'dir': 'VARCHAR', 'ts': 'TIMESTAMP', 'kwh': 'DECIMAL(12,3)'})`)
  await db.run('CHECKPOINT')
  const ms = performance.now() - start
  process.stdout.write(`${JSON.stringify({ ms, peakMb: process.resourceUsage().maxRSS / 1024 })}\n`)
}
rmSync(path, { force: true })
