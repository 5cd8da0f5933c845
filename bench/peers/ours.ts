// Our engine: the year in twelve pools, resident in memory. node bench/peers/ours.ts POINTS wasm-simd|typescript
import { balancePool, sumOf } from '../../domain/metering/kernel/balance-month.ts'
import { exactMonth } from '../../domain/metering/kernel/exact-month.ts'
import type { Engine } from '../../domain/metering/kernel/kernel.ts'
import { openPool, rowOf } from '../../domain/metering/kernel/pool.ts'
import type { Check } from '../workload.ts'
import { consumersOf, fillRow, MONTH_VALUES, weightOf } from '../workload.ts'
import { serve } from './protocol.ts'

const points = Number(process.argv[2])
const engine = process.argv[3] as Engine
const consumers = consumersOf(points)
const counts = { consumers16: consumers, consumers32: 0, generators16: points - consumers, generators32: 0 }

const pools = MONTH_VALUES.map((values, month) => {
  const pool = openPool(values, counts, engine)
  for (let p = 0; p < points; p += 1) {
    const row = p < consumers ? rowOf(pool, 'consumers16', p) : rowOf(pool, 'generators16', p - consumers)
    fillRow(row, p, month, consumers)
  }
  return pool
})

/** The full job of the year, allocation rounded to whole watt-hours included. */
function year() {
  return pools.map((pool) => {
    const { sums, shares } = balancePool(pool, counts)
    const { consumption, generation, matched, deficit, surplus } = pool.vectors
    const selfUseWh = sumOf(matched)
    return {
      consumptionWh: sumOf(consumption),
      generationWh: sumOf(generation),
      selfUseWh,
      deficitWh: sumOf(deficit),
      surplusWh: sumOf(surplus),
      sums,
      shares: shares.consumers16,
      allocated: exactMonth(shares.consumers16, sums.consumers16, selfUseWh),
    }
  })
}

function check(months: ReturnType<typeof year>): Check {
  const total = (of: (month: (typeof months)[number]) => number) => months.reduce((sum, month) => sum + of(month), 0)
  let sums = 0
  let allocated = 0
  for (const [m, month] of months.entries()) {
    if (sumOf(month.allocated) !== month.selfUseWh) throw new Error('the allocation does not add up to the self-use')
    for (let p = 0; p < consumers; p += 1) {
      sums += weightOf(p, m) * (month.sums.consumers16[p] ?? Number.NaN)
      allocated += weightOf(p, m) * (month.shares[p] ?? Number.NaN)
      const exact = month.allocated[p] ?? Number.NaN
      if (!(Math.abs(exact - (month.shares[p] ?? Number.NaN)) <= 1)) throw new Error('a part is off by more than 1 Wh')
    }
    for (let p = consumers; p < points; p += 1)
      sums += weightOf(p, m) * (month.sums.generators16[p - consumers] ?? Number.NaN)
  }
  return {
    consumptionWh: total((month) => month.consumptionWh),
    generationWh: total((month) => month.generationWh),
    selfUseWh: total((month) => month.selfUseWh),
    deficitWh: total((month) => month.deficitWh),
    surplusWh: total((month) => month.surplusWh),
    sums,
    allocated,
  }
}

const REPEATS = 5

await serve(`OpenKlaster ${pools[0]?.kernel.engine}, Node ${process.versions.node}`, async () => {
  // A job of tens of milliseconds is repeated, so that one hiccup of the machine does not decide a round.
  const times: number[] = []
  let months = year()
  for (let i = 0; i < REPEATS; i += 1) {
    const start = performance.now()
    months = year()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return { ms: times[REPEATS >> 1] ?? Number.NaN, check: check(months) }
})
