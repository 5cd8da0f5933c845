import { MISSING } from '../../metering/series.ts'
import { Refusal } from '../../problems/refusal.ts'
import { compareIds } from '../../quantity/order-of-ids.ts'
import type { IntervalBalance } from './interval-balance.ts'
import type { Periods } from './periods.ts'

/**
 * Sums of a period of the cluster, a member, a gmina or a point. Whole [Wh], exact.
 *
 * consumption − self-use = withdrawal, generation − delivered = surplus, on every row. Over the cluster self-use and
 * delivered are the same energy, seen from those who use it and from those who make it; of one member they differ.
 */
export interface BalanceRow {
  readonly id: string
  readonly consumptionWh: number
  readonly generationWh: number
  /** Consumption met by generation of the cluster in the same interval. */
  readonly selfUseWh: number
  /** Generation used in the cluster in the same interval. */
  readonly deliveredWh: number
  readonly withdrawalWh: number
  readonly surplusWh: number
  /** Values of points not known: their energy is in no sum. */
  readonly missing: number
}

/** The rows of one group: one per period, and their sum. */
export interface GroupRows {
  readonly group: string
  readonly periods: readonly BalanceRow[]
  readonly total: BalanceRow
}

interface Sums {
  readonly consumption: Float64Array
  readonly generation: Float64Array
  readonly selfUse: Float64Array
  readonly delivered: Float64Array
  readonly missing: Float64Array
}

function newSums(periods: number): Sums {
  const zeros = () => new Float64Array(periods)
  return { consumption: zeros(), generation: zeros(), selfUse: zeros(), delivered: zeros(), missing: zeros() }
}

/** Adds a point's energy, and the part of it that met the other side, to its group, period by period. */
function addPoint(
  all: Int32Array,
  met: Int32Array,
  starts: Uint32Array,
  into: Pick<Sums, 'missing'> & { readonly all: Float64Array; readonly met: Float64Array },
): void {
  for (let p = 0; p + 1 < starts.length; p += 1) {
    let energy = 0
    let used = 0
    let missing = 0
    for (let t = starts[p] as number; t < (starts[p + 1] as number); t += 1) {
      const value = all[t] as number
      if (value === MISSING) missing += 1
      else {
        energy += value
        used += met[t] as number
      }
    }
    into.all[p] = (into.all[p] as number) + energy
    into.met[p] = (into.met[p] as number) + used
    into.missing[p] = (into.missing[p] as number) + missing
  }
}

function row(id: string, sums: Sums, from: number, to: number): BalanceRow {
  const over = (values: Float64Array) => values.subarray(from, to).reduce((a, b) => a + b, 0)
  const consumptionWh = over(sums.consumption)
  const generationWh = over(sums.generation)
  const selfUseWh = over(sums.selfUse)
  const deliveredWh = over(sums.delivered)
  return {
    id,
    consumptionWh,
    generationWh,
    selfUseWh,
    deliveredWh,
    withdrawalWh: consumptionWh - selfUseWh,
    surplusWh: generationWh - deliveredWh,
    missing: over(sums.missing),
  }
}

/**
 * Sums a balance by group and period. Rows of all groups add up to the cluster's, exactly, in every column.
 *
 * @param groupOf  the group of each point: its member, its gmina, itself
 * @returns        groups in the order of ids, each with one row per period
 * @refuses        balance.point-without-group
 */
export function groupRows(
  balance: IntervalBalance,
  periods: Periods,
  groupOf: (point: string) => string | undefined,
): GroupRows[] {
  const groups = new Map<string, Sums>()
  const sumsOf = (point: string): Sums => {
    const group = groupOf(point)
    if (group === undefined) throw new Refusal('balance.point-without-group', { point })
    let found = groups.get(group)
    if (!found) {
      found = newSums(periods.ids.length)
      groups.set(group, found)
    }
    return found
  }
  for (const { point, consumptionWh, selfUseWh } of balance.consumers) {
    const { consumption, selfUse, missing } = sumsOf(point)
    addPoint(consumptionWh, selfUseWh, periods.starts, { all: consumption, met: selfUse, missing })
  }
  for (const { point, generationWh, deliveredWh } of balance.generators) {
    const { generation, delivered, missing } = sumsOf(point)
    addPoint(generationWh, deliveredWh, periods.starts, { all: generation, met: delivered, missing })
  }
  return [...groups]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([group, sums]) => ({
      group,
      periods: periods.ids.map((id, p) => row(id, sums, p, p + 1)),
      total: row(group, sums, 0, periods.ids.length),
    }))
}

/** The cluster's rows, one per period. */
export function clusterRows(balance: IntervalBalance, periods: Periods): BalanceRow[] {
  const sums = newSums(periods.ids.length)
  for (let p = 0; p < periods.ids.length; p += 1)
    for (let t = periods.starts[p] as number; t < (periods.starts[p + 1] as number); t += 1) {
      const met = balance.selfUseWh[t] as number
      sums.consumption[p] = (sums.consumption[p] as number) + (balance.consumptionWh[t] as number)
      sums.generation[p] = (sums.generation[p] as number) + (balance.generationWh[t] as number)
      sums.selfUse[p] = (sums.selfUse[p] as number) + met
      sums.delivered[p] = (sums.delivered[p] as number) + met
      sums.missing[p] = (sums.missing[p] as number) + (balance.missing?.[t] ?? 0)
    }
  return periods.ids.map((id, p) => row(id, sums, p, p + 1))
}

/** One row for everything. */
export function totalRow(id: string, balance: IntervalBalance): BalanceRow {
  const starts = Uint32Array.from([0, balance.intervals])
  const [found] = clusterRows(balance, { kind: 'whole', ids: [id], starts })
  return found as BalanceRow
}
