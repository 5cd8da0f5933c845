// nodejs-polars on a long frame with numeric keys. node bench/peers/polars.ts POINTS
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { consumersOf, energyAt, MONTH_STARTS, MONTH_VALUES, weightOf, YEAR_VALUES } from '../workload.ts'
import { serve } from './protocol.ts'

/** The little we use of nodejs-polars, which the bench installs on demand. */
interface Expr {
  readonly sum: () => Expr
  readonly alias: (name: string) => Expr
  readonly mul: (other: Expr) => Expr
  readonly sub: (other: Expr) => Expr
  readonly div: (other: Expr) => Expr
  readonly gt: (other: number) => Expr
  readonly eq: (other: number) => Expr
  readonly cast: (type: unknown) => Expr
}
interface Lazy {
  readonly filter: (by: Expr) => Lazy
  readonly groupBy: (names: string[]) => { readonly agg: (...what: Expr[]) => Lazy }
  readonly join: (other: Lazy, options: { on: string; how: string }) => Lazy
  readonly withColumns: (...what: Expr[]) => Lazy
  readonly collect: () => Promise<Frame>
}
interface Frame {
  readonly lazy: () => Lazy
  readonly getColumn: (name: string) => { readonly toArray: () => number[] }
}
interface Polars {
  readonly DataFrame: (columns: Record<string, unknown>) => Frame
  readonly Series: (name: string, values: unknown, type: unknown) => unknown
  readonly col: (name: string) => Expr
  readonly lit: (value: number) => Expr
  readonly when: (by: Expr) => { readonly then: (value: Expr) => { readonly otherwise: (value: Expr) => Expr } }
  readonly Int8: unknown
  readonly Int32: unknown
  readonly Int64: unknown
  readonly Float64: unknown
}

const points = Number(process.argv[2])
const consumers = consumersOf(points)
const folder = new URL('../.peers/', import.meta.url).pathname
const loaded = createRequire(join(folder, 'package.json'))('nodejs-polars') as Polars & { readonly default?: Polars }
const pl = loaded.default ?? loaded
const { version } = JSON.parse(readFileSync(join(folder, 'node_modules/nodejs-polars/package.json'), 'utf8')) as {
  version: string
}

function frame(): Frame {
  const rows = points * YEAR_VALUES
  const point = new Int32Array(rows)
  const generates = new Int8Array(rows)
  const month = new Int8Array(rows)
  const t = new Int32Array(rows)
  const wh = new Int32Array(rows)
  let i = 0
  for (let p = 0; p < points; p += 1)
    for (let m = 0; m < 12; m += 1)
      for (let k = 0; k < (MONTH_VALUES[m] ?? 0); k += 1) {
        const at = (MONTH_STARTS[m] ?? 0) + k
        point[i] = p
        generates[i] = p < consumers ? 0 : 1
        month[i] = m
        t[i] = at
        wh[i] = energyAt(p, at, m, consumers)
        i += 1
      }
  return pl.DataFrame({
    point: pl.Series('point', point, pl.Int32),
    generates: pl.Series('generates', generates, pl.Int8),
    month: pl.Series('month', month, pl.Int8),
    t: pl.Series('t', t, pl.Int32),
    wh: pl.Series('wh', wh, pl.Int32),
  })
}

const energy = frame()
const col = pl.col
// 32-bit sums hold every sum of this workload, and are what polars is fastest with.
const wide = col('wh')

async function year() {
  const side = (generates: number, name: string) =>
    energy.lazy().filter(col('generates').eq(generates)).groupBy(['t']).agg(wide.sum().alias(name))
  const both = side(0, 'c').join(side(1, 'g'), { on: 't', how: 'left' })
  const matched = pl
    .when(col('c').sub(col('g')).gt(0))
    .then(col('g'))
    .otherwise(col('c'))
  const balance = await both
    .withColumns(matched.alias('matched'))
    .withColumns(
      col('c').sub(col('matched')).alias('deficit'),
      col('g').sub(col('matched')).alias('surplus'),
      pl
        .when(col('c').gt(0))
        .then(col('matched').cast(pl.Float64).div(col('c').cast(pl.Float64)))
        .otherwise(pl.lit(0))
        .alias('ratio'),
    )
    .collect()
  const byPoint = await energy
    .lazy()
    .join(balance.lazy(), { on: 't', how: 'left' })
    .groupBy(['point', 'month'])
    .agg(wide.sum().alias('wh'), col('wh').cast(pl.Float64).mul(col('ratio')).sum().alias('allocated'))
    .collect()
  return { balance, byPoint }
}

await serve(`nodejs-polars ${version}, long`, async () => {
  const start = performance.now()
  const { balance, byPoint } = await year()
  const ms = performance.now() - start
  const total = (name: string) =>
    balance
      .getColumn(name)
      .toArray()
      .reduce((sum, value) => sum + Number(value), 0)
  const column = (name: string) => byPoint.getColumn(name).toArray().map(Number)
  const [point, month, wh, parts] = [column('point'), column('month'), column('wh'), column('allocated')]
  let sums = 0
  let allocated = 0
  for (const [i, p] of point.entries()) {
    const weight = weightOf(p, month[i] ?? Number.NaN)
    sums += weight * (wh[i] ?? Number.NaN)
    if (p < consumers) allocated += weight * (parts[i] ?? Number.NaN)
  }
  const check = {
    consumptionWh: total('c'),
    generationWh: total('g'),
    selfUseWh: total('matched'),
    deficitWh: total('deficit'),
    surplusWh: total('surplus'),
    sums,
    allocated,
  }
  return { ms, check }
})
