// DuckDB on a long table in its own file, two threads. node bench/peers/duckdb.ts POINTS
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { consumersOf, MONTH_STARTS, SEASON, SHAPE, SUN, YEAR_VALUES } from '../workload.ts'
import { serve } from './protocol.ts'

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

const points = Number(process.argv[2])
const consumers = consumersOf(points)
const folder = new URL('../.peers/', import.meta.url).pathname
const duckdb = createRequire(join(folder, 'package.json'))('@duckdb/node-api') as DuckDb
const file = join(folder, `balance-${points}.duckdb`)
for (const name of [file, `${file}.wal`]) rmSync(name, { force: true })
const instance = await duckdb.DuckDBInstance.create(file, { threads: '2', memory_limit: '8GB' })
const db = await instance.connect()

const monthCase = MONTH_STARTS.map((start, m) => `WHEN t >= ${start} THEN ${m}`)
  .reverse()
  .join(' ')
const list = (values: readonly number[]) => `([${values.join(',')}])`
await db.run(`CREATE TABLE energy AS
WITH q AS (SELECT t::BIGINT t, (CASE ${monthCase} END)::TINYINT AS month, (t % 96) // 4 AS h FROM range(${YEAR_VALUES}) r(t)),
     f AS (SELECT t, month, ${list(SHAPE)}[h + 1]::BIGINT shape, (${list(SUN)}[h + 1] * ${list(SEASON)}[month + 1])::BIGINT sun FROM q),
     p AS (SELECT p::BIGINT p FROM range(${points}) r(p)),
     n AS (SELECT p, t, month, shape, sun, (p * 9973 + t * 7919 + (t % 97) * (p % 89) * 31) % 1000 AS noise FROM p, f)
SELECT p::INTEGER AS point, p >= ${consumers} AS generates, month, t::INTEGER AS t,
       (CASE WHEN p < ${consumers} THEN (40 + p * 37 % 460) * shape * (500 + noise) // 100000
             ELSE (2000 + p * 211 % 18000) * sun * (200 + noise * 4 // 5) // 10000000 END)::INTEGER AS wh
FROM n ORDER BY point, t`)
await db.run('CHECKPOINT')

const BALANCE = `CREATE OR REPLACE TEMP TABLE balance AS
SELECT t, c, g, least(c, g) AS matched, c - least(c, g) AS deficit, g - least(c, g) AS surplus,
       CASE WHEN c > 0 THEN least(c, g)::DOUBLE / c ELSE 0 END AS ratio
FROM (SELECT t, coalesce(sum(wh) FILTER (NOT generates), 0)::BIGINT AS c,
             coalesce(sum(wh) FILTER (generates), 0)::BIGINT AS g
      FROM energy GROUP BY t)`
const POINTS = `CREATE OR REPLACE TEMP TABLE by_point AS
SELECT e.point, e.month, sum(e.wh)::BIGINT AS wh, sum(e.wh * b.ratio) FILTER (NOT e.generates) AS allocated
FROM energy e JOIN balance b USING (t) GROUP BY e.point, e.month`

await serve(`DuckDB ${duckdb.version()}, table, 2 threads`, async () => {
  const start = performance.now()
  await db.run(BALANCE)
  await db.run(POINTS)
  const ms = performance.now() - start
  const read = async (sql: string) => (await db.runAndReadAll(sql)).getRowObjectsJson()[0] ?? {}
  const totals = await read('SELECT sum(c) c, sum(g) g, sum(matched) s, sum(deficit) d, sum(surplus) u FROM balance')
  const parts = await read(
    'SELECT sum((1 + (point * 31 + month * 7) % 101) * wh) sums, sum((1 + (point * 31 + month * 7) % 101) * allocated) allocated FROM by_point',
  )
  const check = {
    consumptionWh: Number(totals.c),
    generationWh: Number(totals.g),
    selfUseWh: Number(totals.s),
    deficitWh: Number(totals.d),
    surplusWh: Number(totals.u),
    sums: Number(parts.sums),
    allocated: Number(parts.allocated),
  }
  return { ms, check }
})
