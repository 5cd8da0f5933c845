import type { Slot } from '../../../domain/calendar/slot.ts'
import { startOfMonth } from '../../../domain/calendar/slot.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import { unpackBlock } from '../../../domain/metering/blocks/month-block.ts'
import type { PackedMonth } from '../../../domain/metering/kernel/balance-month.ts'
import { packMonth } from '../../../domain/metering/kernel/balance-month.ts'
import { addRows, clearMonth } from '../../../domain/metering/kernel/pool.ts'
import type { Direction } from '../../../domain/metering/series.ts'
import { MISSING } from '../../../domain/metering/series.ts'
import type { Quarters } from './quarters.ts'
import { addSums } from './quarters.ts'

/** Months already laid out, by the length of their rows: the next of the same length is written over them. */
export type Pools = Map<number, PackedMonth>

/** Adds the registers of one month, a block of each at most, by the compiled kernel: thousands take milliseconds. */
export function addMonth(
  into: Readonly<Record<Direction, Quarters>>,
  blocks: readonly MonthBlock[],
  pools: Pools,
): void {
  for (const [slotsPerValue, own] of Map.groupBy(blocks, (block) => block.slotsPerValue)) {
    const of = (direction: Direction) => own.filter((block) => block.direction === direction)
    const values = (own[0] as MonthBlock).wh.length
    const packed = packMonth(of('withdrawal'), of('feed-in'), 'wasm-simd', pools.get(values))
    pools.set(values, packed)
    const { pool, counts } = packed
    clearMonth(pool)
    addRows(pool, counts)
    const start = startOfMonth(packed.month)
    addSums(into.withdrawal, {
      start,
      slotsPerValue,
      wh: pool.vectors.consumption,
      missing: packed.missingConsumption,
      registers: packed.consumers.length,
    })
    addSums(into['feed-in'], {
      start,
      slotsPerValue,
      wh: pool.vectors.generation,
      missing: packed.missingGeneration,
      registers: packed.generators.length,
    })
  }
}

/** Energy of a register [Wh], null where no value is known, and how many values are not. */
export interface RegisterSum {
  readonly wh: number | null
  readonly missing: number
}

/** The values of a block that begin within `[start, end)`; a month wholly within is told by its header alone. */
export function sumWithin(block: MonthBlock, start: Slot, end: Slot): RegisterSum {
  const first = startOfMonth(block.month)
  const from = Math.max(0, Math.ceil((start - first) / block.slotsPerValue))
  const to = Math.min(block.wh.length, Math.ceil((end - first) / block.slotsPerValue))
  if (from === 0 && to === block.wh.length)
    return { wh: block.missing === block.wh.length ? null : block.sumWh, missing: block.missing }
  const { wh } = unpackBlock(block)
  let sum: number | null = null
  let missing = 0
  for (let at = from; at < to; at += 1) {
    const value = wh[at] as number
    if (value === MISSING) missing += 1
    else sum = (sum ?? 0) + value
  }
  return { wh: sum, missing }
}
