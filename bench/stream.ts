// The same year from files, month by month and group by group, in one pool of a fixed size: shows that memory does not
// grow with the number of points. node bench/stream.ts POINTS
import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { sumOf } from '../domain/metering/kernel/balance-month.ts'
import { exactMonth } from '../domain/metering/kernel/exact-month.ts'
import type { Section } from '../domain/metering/kernel/pool.ts'
import {
  addRows,
  bytesOfRows,
  clearMonth,
  matchMonth,
  openPool,
  rowOf,
  sharesOfRows,
} from '../domain/metering/kernel/pool.ts'
import { serve } from './peers/protocol.ts'
import { consumersOf, fillRow, MONTH_VALUES, weightOf } from './workload.ts'

const GROUP = 64
const points = Number(process.argv[2])
const consumers = consumersOf(points)
const folder = new URL('./.peers/', import.meta.url).pathname
const files = join(folder, `months-${points}`)
const none = { consumers16: 0, consumers32: 0, generators16: 0, generators32: 0 }
const room = { ...none, consumers16: GROUP, generators16: GROUP }
const fileOf = (month: number) => join(files, `${month + 1}.u16`)

interface Group {
  readonly section: Section
  readonly first: number
  readonly count: number
}
function groups(section: Section, from: number, to: number): Group[] {
  const out: Group[] = []
  for (let first = from; first < to; first += GROUP) out.push({ section, first, count: Math.min(GROUP, to - first) })
  return out
}
const use = groups('consumers16', 0, consumers)
const make = groups('generators16', consumers, points)

rmSync(files, { recursive: true, force: true })
mkdirSync(files, { recursive: true })
for (const [m, values] of MONTH_VALUES.entries()) {
  const pool = openPool(values, room)
  const file = openSync(fileOf(m), 'w')
  for (const { section, first, count } of [...use, ...make]) {
    for (let i = 0; i < count; i += 1) fillRow(rowOf(pool, section, i), first + i, m, consumers)
    writeSync(file, bytesOfRows(pool, section, count))
  }
  closeSync(file)
}

// One pool for each length of month, a few hundred kilobytes each, used again for ever.
const pools = new Map(MONTH_VALUES.map((values) => [values, openPool(values, room)]))

function month(m: number) {
  const pool = pools.get(MONTH_VALUES[m] as never)
  if (!pool) throw new Error(`no pool for month ${m}`)
  const file = openSync(fileOf(m), 'r')
  const stride = pool.places.consumers16.stride
  const load = ({ section, first, count }: Group) => {
    const bytes = bytesOfRows(pool, section, count)
    const read = readSync(file, bytes, 0, bytes.length, first * stride)
    if (read !== bytes.length) throw new Error(`${fileOf(m)} is cut short`)
    return { ...none, [section]: count }
  }
  const sums = new Float64Array(points)
  const shares = new Float64Array(consumers)
  clearMonth(pool)
  for (const group of [...use, ...make]) sums.set(addRows(pool, load(group))[group.section], group.first)
  matchMonth(pool)
  for (const group of use) shares.set(sharesOfRows(pool, load(group)).consumers16, group.first)
  closeSync(file)
  const { consumption, generation, matched, deficit, surplus } = pool.vectors
  const selfUseWh = sumOf(matched)
  return {
    totals: [sumOf(consumption), sumOf(generation), selfUseWh, sumOf(deficit), sumOf(surplus)],
    sums,
    shares,
    allocated: exactMonth(shares, sums.subarray(0, consumers), selfUseWh),
  }
}

await serve('OpenKlaster from files, group by group', async () => {
  const start = performance.now()
  const months = MONTH_VALUES.map((_, m) => month(m))
  const ms = performance.now() - start
  const total = (i: number) => months.reduce((sum, one) => sum + (one.totals[i] ?? Number.NaN), 0)
  let sums = 0
  let allocated = 0
  for (const [m, one] of months.entries()) {
    if (sumOf(one.allocated) !== one.totals[2]) throw new Error('the allocation does not add up to the self-use')
    for (let p = 0; p < points; p += 1) sums += weightOf(p, m) * (one.sums[p] ?? Number.NaN)
    for (let p = 0; p < consumers; p += 1) allocated += weightOf(p, m) * (one.shares[p] ?? Number.NaN)
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
