// Our engine on the embedded database: blocks are read from its files by COPY, then balanced. node bench/peers/database.ts POINTS
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openEmbedded } from '../../app/database/embedded.ts'
import { migrate } from '../../app/database/migration.ts'
import { MIGRATIONS } from '../../app/database/migrations/all.ts'
import { readBlocks } from '../../app/database/readings/read-blocks.ts'
import { writeBlocks } from '../../app/database/readings/reading-store.ts'
import type { LocalMonth } from '../../domain/calendar/day.ts'
import { month as monthNamed } from '../../domain/calendar/day.ts'
import type { MonthBlock } from '../../domain/metering/blocks/month-block.ts'
import { packBlock } from '../../domain/metering/blocks/month-block.ts'
import type { PackedMonth, PoolBalance } from '../../domain/metering/kernel/balance-month.ts'
import { balancePool, packMonth, sumOf } from '../../domain/metering/kernel/balance-month.ts'
import { exactMonth } from '../../domain/metering/kernel/exact-month.ts'
import { Quality } from '../../domain/metering/series.ts'
import { consumersOf, fillRow, MONTH_VALUES, weightOf } from '../workload.ts'
import { serve } from './protocol.ts'

const CLUSTER = '0191c0de-0000-7000-8000-0000000be9c4'
const points = Number(process.argv[2])
const consumers = consumersOf(points)
const folder = join(new URL('../.peers/', import.meta.url).pathname, `database-${points}`)
const codeOf = (point: number) => `P${String(point).padStart(6, '0')}`
const months = MONTH_VALUES.map((_, m): LocalMonth => monthNamed(`2025-${String(m + 1).padStart(2, '0')}`))

function blockOf(point: number, m: number): MonthBlock {
  const row = new Uint32Array(MONTH_VALUES[m] ?? 0)
  fillRow(row, point, m, consumers)
  const key = {
    point: codeOf(point),
    direction: point < consumers ? ('withdrawal' as const) : ('feed-in' as const),
    netting: 'raw' as const,
    month: months[m] as LocalMonth,
    slotsPerValue: 1 as const,
  }
  return packBlock(key, Int32Array.from(row), new Uint8Array(row.length).fill(Quality.measured))
}

rmSync(folder, { recursive: true, force: true })
const database = await openEmbedded(folder)
await migrate(database, MIGRATIONS)
await database.transaction((session) =>
  session.query(`insert into cluster (cluster_id, name, short_name, distributor) values ($1, 'a', 'a', 'PGE')`, [
    CLUSTER,
  ]),
)
for (const m of months.keys())
  await database.transaction(async (session) => {
    const blocks = Array.from({ length: points }, (_, point) => blockOf(point, m))
    await writeBlocks(session, CLUSTER, blocks, {
      at: '2026-01-10T08:00:00.000Z',
      actor: 'bench',
      reason: 'import',
      importId: null,
    })
  })

async function side(month: LocalMonth, direction: 'withdrawal' | 'feed-in'): Promise<MonthBlock[]> {
  const found = await database.read((session) => readBlocks(session, CLUSTER, { month, direction, netting: 'raw' }))
  return found.map(({ block }) => block)
}

interface Month extends PoolBalance {
  readonly packed: PackedMonth
  readonly totals: readonly number[]
  readonly allocated: Float64Array
}

// One pool for each length of month, written over by the next month of that length.
const pools = new Map<number, PackedMonth>()

await serve('OpenKlaster from the embedded database', async () => {
  const start = performance.now()
  const balances: Month[] = []
  for (const [m, month] of months.entries()) {
    const length = MONTH_VALUES[m] ?? 0
    const packed = packMonth(
      await side(month, 'withdrawal'),
      await side(month, 'feed-in'),
      'wasm-simd',
      pools.get(length),
    )
    pools.set(length, packed)
    const { sums, shares } = balancePool(packed.pool, packed.counts)
    const { consumption, generation, matched, deficit, surplus } = packed.pool.vectors
    const selfUseWh = sumOf(matched)
    balances.push({
      totals: [sumOf(consumption), sumOf(generation), selfUseWh, sumOf(deficit), sumOf(surplus)],
      packed,
      sums,
      shares,
      allocated: exactMonth(shares.consumers16, sums.consumers16, selfUseWh),
    })
  }
  const ms = performance.now() - start
  const total = (i: number) => balances.reduce((sum, { totals }) => sum + (totals[i] ?? Number.NaN), 0)
  let sums = 0
  let allocated = 0
  for (const [m, one] of balances.entries()) {
    if (sumOf(one.allocated) !== one.totals[2]) throw new Error('the allocation does not add up to the self-use')
    const weight = (code: string) => weightOf(Number(code.slice(1)), m)
    for (const [i, code] of one.packed.consumers.entries()) {
      sums += weight(code) * (one.sums.consumers16[i] ?? Number.NaN)
      allocated += weight(code) * (one.shares.consumers16[i] ?? Number.NaN)
    }
    for (const [i, code] of one.packed.generators.entries())
      sums += weight(code) * (one.sums.generators16[i] ?? Number.NaN)
  }
  const [consumptionWh, generationWh, selfUseWh, deficitWh, surplusWh] = [0, 1, 2, 3, 4].map(total) as [
    number,
    number,
    number,
    number,
    number,
  ]
  return { ms, check: { consumptionWh, generationWh, selfUseWh, deficitWh, surplusWh, sums, allocated } }
})
