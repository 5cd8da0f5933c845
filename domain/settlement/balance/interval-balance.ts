import type { Slot } from '../../calendar/slot.ts'
import { MISSING } from '../../metering/series.ts'
import { Refusal } from '../../problems/refusal.ts'
import { compareIds } from '../../quantity/order-of-ids.ts'
import { allocate, newScratch } from './allocate.ts'

/** Energy of one side of one point per interval: whole watt-hours, {@link MISSING} where none is known [Wh]. */
export interface PointEnergy {
  readonly point: string
  readonly wh: Int32Array
}

/** What is balanced: the same intervals for all; a point may stand on both sides. */
export interface BalanceInput {
  readonly start: Slot
  /** 1: quarter-hours, 4: hours. The statute settles per hour: sum quarter-hours to hours first. */
  readonly slotsPerValue: 1 | 4
  readonly intervals: number
  readonly consumption: readonly PointEnergy[]
  readonly generation: readonly PointEnergy[]
}

/** One point that consumes, per interval [Wh]; {@link MISSING} where its consumption is not known. */
export interface ConsumerBalance {
  readonly point: string
  readonly consumptionWh: Int32Array
  /** Its part of what the generation of the same interval met. @pl zużycie pokryte energią z klastra */
  readonly selfUseWh: Int32Array
}

/** One point that generates, per interval [Wh]; {@link MISSING} where its generation is not known. */
export interface GeneratorBalance {
  readonly point: string
  readonly generationWh: Int32Array
  /** Its part of what consumption of the same interval took. */
  readonly deliveredWh: Int32Array
}

/** The balance of a cluster, interval by interval. Whole watt-hours; every sum is exact. @pl bilans energii klastra */
export interface IntervalBalance {
  readonly start: Slot
  readonly slotsPerValue: 1 | 4
  readonly intervals: number
  readonly consumptionWh: Float64Array
  readonly generationWh: Float64Array
  /** min(consumption, generation). @pl autokonsumpcja klastra */
  readonly selfUseWh: Float64Array
  /** consumption − self-use. @pl pobór z sieci */
  readonly withdrawalWh: Float64Array
  /** generation − self-use. @pl nadwyżka */
  readonly surplusWh: Float64Array
  /** In the order of ids. */
  readonly consumers: readonly ConsumerBalance[]
  readonly generators: readonly GeneratorBalance[]
  /** Values not known, per interval, both sides together; null when all are known. What is missing is in no sum. */
  readonly missing: Uint32Array | null
}

function checked(side: readonly PointEnergy[], intervals: number): PointEnergy[] {
  const sorted = [...side].sort((a, b) => compareIds(a.point, b.point))
  for (const [i, { point, wh }] of sorted.entries()) {
    if (i > 0 && sorted[i - 1]?.point === point) throw new Refusal('settlement.point-twice', { point })
    if (wh.length !== intervals)
      throw new Refusal('balance.lengths-differ', { point, found: wh.length, expected: intervals })
    for (let t = 0; t < intervals; t += 1)
      if ((wh[t] as number) < MISSING) throw new Refusal('balance.negative', { point, value: wh[t] ?? 0, interval: t })
  }
  return sorted
}

/** Adds one side up; counts what is missing. @returns true when something is */
function addSide(side: readonly PointEnergy[], total: Float64Array, missing: Uint32Array): boolean {
  let any = false
  for (const { wh } of side)
    for (let t = 0; t < wh.length; t += 1) {
      const value = wh[t] as number
      if (value === MISSING) {
        missing[t] = (missing[t] as number) + 1
        any = true
      } else total[t] = (total[t] as number) + value
    }
  return any
}

/** Intervals taken together, so that the rows of the points are read and written in stretches. */
const TILE = 64

/** Each point's part of `whole`, per interval; in the order of the side. */
function allocateSide(side: readonly PointEnergy[], totals: Float64Array, whole: Float64Array): Int32Array[] {
  const points = side.length
  const intervals = totals.length
  const out = side.map(() => new Int32Array(intervals))
  const columns = Array.from({ length: TILE }, () => new Float64Array(points))
  const scratch = newScratch(points)
  for (let first = 0; first < intervals; first += TILE) {
    const end = Math.min(first + TILE, intervals)
    for (let i = 0; i < points; i += 1) {
      const wh = (side[i] as PointEnergy).wh
      for (let t = first; t < end; t += 1) (columns[t - first] as Float64Array)[i] = Math.max(0, wh[t] as number)
    }
    for (let t = first; t < end; t += 1) {
      const column = columns[t - first] as Float64Array
      allocate(column, totals[t] as number, whole[t] as number, scratch)
      column.set(scratch.parts)
    }
    for (let i = 0; i < points; i += 1) {
      const wh = (side[i] as PointEnergy).wh
      const row = out[i] as Int32Array
      for (let t = first; t < end; t += 1)
        row[t] = (wh[t] as number) === MISSING ? MISSING : ((columns[t - first] as Float64Array)[i] as number)
    }
  }
  return out
}

/**
 * Balances consumption and generation interval by interval and allocates what meets to the points, exactly.
 *
 * In every interval self-use = min(consumption, generation). Each consumer's part is in proportion to its consumption,
 * each generator's in proportion to its generation: whole watt-hours by largest remainder, ties by the order of ids
 * (Unicode code points), sums exact, never above what the point consumed or generated. A missing value is left out of
 * the interval and counted, never taken for zero: its point gets {@link MISSING} there.
 *
 * @law art. 184m ust. 1 ustawy o OZE: in proportion to the share in the hourly sum of withdrawal
 * @pl bilans energii w przedziałach
 * @refuses balance.lengths-differ, balance.negative, settlement.point-twice
 */
export function balanceIntervals(input: BalanceInput): IntervalBalance {
  const { start, slotsPerValue, intervals } = input
  const consumption = checked(input.consumption, intervals)
  const generation = checked(input.generation, intervals)
  const consumptionWh = new Float64Array(intervals)
  const generationWh = new Float64Array(intervals)
  const missing = new Uint32Array(intervals)
  const gaps = [addSide(consumption, consumptionWh, missing), addSide(generation, generationWh, missing)]
  const selfUseWh = consumptionWh.map((wh, t) => Math.min(wh, generationWh[t] as number))
  const selfUse = allocateSide(consumption, consumptionWh, selfUseWh)
  const delivered = allocateSide(generation, generationWh, selfUseWh)
  return {
    start,
    slotsPerValue,
    intervals,
    consumptionWh,
    generationWh,
    selfUseWh,
    withdrawalWh: consumptionWh.map((wh, t) => wh - (selfUseWh[t] as number)),
    surplusWh: generationWh.map((wh, t) => wh - (selfUseWh[t] as number)),
    consumers: consumption.map(({ point, wh }, i) => ({
      point,
      consumptionWh: wh,
      selfUseWh: selfUse[i] as Int32Array,
    })),
    generators: generation.map(({ point, wh }, i) => ({
      point,
      generationWh: wh,
      deliveredWh: delivered[i] as Int32Array,
    })),
    missing: gaps.includes(true) ? missing : null,
  }
}
