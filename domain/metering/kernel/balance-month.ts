import type { LocalMonth } from '../../calendar/day.ts'
import { compareIds } from '../../quantity/order-of-ids.ts'
import type { MonthBlock } from '../blocks/month-block.ts'
import { countMissing } from '../blocks/quality-runs.ts'
import { exactMonth } from './exact-month.ts'
import type { Engine } from './kernel.ts'
import type { MonthPool, PerRow, RowCounts, Section } from './pool.ts'
import { addRows, clearMonth, matchMonth, openPool, rowOf, SECTIONS, sharesOfRows } from './pool.ts'

/** The blocks of one month, laid out for the kernel once; balanced as often as wanted. */
export interface PackedMonth {
  readonly month: LocalMonth
  readonly slotsPerValue: 1 | 4
  readonly pool: MonthPool
  readonly counts: RowCounts
  /** Points that consume, in the order of ids, and the row of each. */
  readonly consumers: readonly string[]
  readonly generators: readonly string[]
  readonly consumerRows: readonly Row[]
  readonly generatorRows: readonly Row[]
  /** Per interval, how many points have no value; null when all have one. */
  readonly missingConsumption: Uint32Array | null
  readonly missingGeneration: Uint32Array | null
}

interface Row {
  readonly section: Section
  readonly index: number
}

/** A month balanced. Energy in whole watt-hours, exact. */
export interface MonthBalance {
  readonly month: LocalMonth
  readonly slotsPerValue: 1 | 4
  /** Per interval. */
  readonly consumptionWh: Float64Array
  readonly generationWh: Float64Array
  readonly selfUseWh: Float64Array
  readonly withdrawalWh: Float64Array
  readonly surplusWh: Float64Array
  readonly totals: MonthTotals
  /** Per consumer in the order of ids: its consumption, and its part of the self-use, which add up to the totals. */
  readonly consumers: readonly string[]
  readonly consumerWh: Float64Array
  readonly allocatedWh: Float64Array
  readonly generators: readonly string[]
  readonly generatorWh: Float64Array
  /** Per interval, how many points have no value there; null when complete. Their energy is in no sum. */
  readonly missingConsumption: Uint32Array | null
  readonly missingGeneration: Uint32Array | null
}

export interface MonthTotals {
  readonly consumptionWh: number
  readonly generationWh: number
  readonly selfUseWh: number
  readonly withdrawalWh: number
  readonly surplusWh: number
}

/** What the kernel says of a filled pool: row sums, and the raw shares of the consumers. */
export interface PoolBalance {
  readonly sums: PerRow
  readonly shares: Pick<PerRow, 'consumers16' | 'consumers32'>
}

/** Both passes over a pool that holds a whole month; the vectors of the pool then hold the result per interval. */
export function balancePool(pool: MonthPool, counts: RowCounts): PoolBalance {
  clearMonth(pool)
  const sums = addRows(pool, counts)
  matchMonth(pool)
  return { sums, shares: sharesOfRows(pool, counts) }
}

/** Exact while below 2⁵³ Wh, nine thousand terawatt-hours. */
export function sumOf(values: Float64Array): number {
  let total = 0
  for (let i = 0; i < values.length; i += 1) total += values[i] as number
  return total
}

function inOrder(blocks: readonly MonthBlock[]): MonthBlock[] {
  const sorted = [...blocks].sort((a, b) => compareIds(a.point, b.point))
  for (const [i, block] of sorted.entries())
    if (i > 0 && sorted[i - 1]?.point === block.point)
      throw new Error(`packMonth: two blocks of ${block.point} on one side`)
  return sorted
}

function missingOf(blocks: readonly MonthBlock[], values: number): Uint32Array | null {
  const incomplete = blocks.filter((block) => block.missing > 0)
  if (incomplete.length === 0) return null
  const counts = new Uint32Array(values)
  for (const block of incomplete) countMissing(block.quality, counts)
  return counts
}

/** A pool that has the length and just the room, so that it can be written over. */
function fits({ values, places }: MonthPool, length: number, counts: RowCounts): boolean {
  return (
    values === length && SECTIONS.every((section) => Math.ceil(counts[section] / 4) * 4 === places[section].capacity)
  )
}

/**
 * Lays the blocks of a month out for the kernel. All are of the same month and interval length, one per point and side.
 *
 * @param over  a month whose pool may be written over where it fits: its results are lost, and no memory is taken anew
 */
export function packMonth(
  consumption: readonly MonthBlock[],
  generation: readonly MonthBlock[],
  engine: Engine = 'wasm-simd',
  over?: PackedMonth,
): PackedMonth {
  const [first] = [...consumption, ...generation]
  if (!first) throw new Error('packMonth: no blocks')
  const { month, slotsPerValue } = first
  const values = first.wh.length
  for (const block of [...consumption, ...generation])
    if (block.month !== month || block.slotsPerValue !== slotsPerValue)
      throw new Error(`packMonth: ${block.point} ${block.month} among blocks of ${month}`)
  const counts = { consumers16: 0, consumers32: 0, generators16: 0, generators32: 0 }
  const place = (side: 'consumers' | 'generators') => (block: MonthBlock) => {
    const section: Section = `${side}${block.wh instanceof Uint16Array ? '16' : '32'}`
    const index = counts[section]
    counts[section] += 1
    return { section, index }
  }
  const consumers = inOrder(consumption)
  const generators = inOrder(generation)
  const consumerRows = consumers.map(place('consumers'))
  const generatorRows = generators.map(place('generators'))
  const pool = over && fits(over.pool, values, counts) ? over.pool : openPool(values, counts, engine)
  for (const [blocks, rows] of [
    [consumers, consumerRows],
    [generators, generatorRows],
  ] as const)
    for (const [i, { section, index }] of rows.entries()) rowOf(pool, section, index).set((blocks[i] as MonthBlock).wh)
  return {
    month,
    slotsPerValue,
    pool,
    counts,
    consumers: consumers.map((block) => block.point),
    generators: generators.map((block) => block.point),
    consumerRows,
    generatorRows,
    missingConsumption: missingOf(consumers, values),
    missingGeneration: missingOf(generators, values),
  }
}

function pick(rows: readonly Row[], from: Partial<PerRow>): Float64Array {
  return Float64Array.from(rows, ({ section, index }) => (from[section] as Float64Array)[index] as number)
}

/** The full job of a month: balance per interval, sum per point, self-use allocated to each consumer, exact to the watt-hour. */
export function balanceMonth(packed: PackedMonth): MonthBalance {
  const { pool, counts, consumerRows, generatorRows } = packed
  const { sums, shares } = balancePool(pool, counts)
  const { consumption, generation, matched, deficit, surplus } = pool.vectors
  const consumerWh = pick(consumerRows, sums)
  const totals = {
    consumptionWh: sumOf(consumption),
    generationWh: sumOf(generation),
    selfUseWh: sumOf(matched),
    withdrawalWh: sumOf(deficit),
    surplusWh: sumOf(surplus),
  }
  return {
    month: packed.month,
    slotsPerValue: packed.slotsPerValue,
    consumptionWh: consumption.slice(),
    generationWh: generation.slice(),
    selfUseWh: matched.slice(),
    withdrawalWh: deficit.slice(),
    surplusWh: surplus.slice(),
    totals,
    consumers: packed.consumers,
    consumerWh,
    allocatedWh: exactMonth(pick(consumerRows, shares), consumerWh, totals.selfUseWh),
    generators: packed.generators,
    generatorWh: pick(generatorRows, sums),
    missingConsumption: packed.missingConsumption,
    missingGeneration: packed.missingGeneration,
  }
}
