import type { Slot } from '../../calendar/slot.ts'
import { Refusal } from '../../problems/refusal.ts'
import { shareByWeights } from '../../quantity/largest-remainder.ts'
import { compareIds } from '../../quantity/order-of-ids.ts'
import type { PointEnergy } from './interval-balance.ts'
import { balanceIntervals } from './interval-balance.ts'

/** Whole watt-hours per interval, by point [Wh]. */
export type Lists = Readonly<Record<string, readonly number[]>>

/** The balance of plain lists, as the calculator gives it. Exact whatever the size of the values. */
export interface ListBalance {
  readonly consumptionWh: readonly number[]
  readonly generationWh: readonly number[]
  readonly selfUseWh: readonly number[]
  readonly withdrawalWh: readonly number[]
  readonly surplusWh: readonly number[]
  /** Self-use of each consuming point. */
  readonly allocatedWh: ReadonlyMap<string, readonly number[]>
  /** Used generation of each generating point. */
  readonly deliveredWh: ReadonlyMap<string, readonly number[]>
}

const INT32_MAX = 2 ** 31 - 1

type Side = readonly (readonly [string, readonly number[]])[]

function sideOf(lists: Lists): Side {
  return Object.entries(lists).sort(([a], [b]) => compareIds(a, b))
}

/** The common length of all lists. @refuses balance.lengths-differ */
function lengthOf(sides: readonly (readonly [string, Side])[]): number {
  let expected: number | undefined
  for (const [name, side] of sides)
    for (const [point, values] of side) {
      expected ??= values.length
      if (values.length !== expected)
        throw new Refusal(
          'balance.lengths-differ',
          { point, found: values.length, expected },
          { pointer: `/${name}/${point.replaceAll('~', '~0').replaceAll('/', '~1')}` },
        )
    }
  return expected ?? 0
}

/** A sum that fits a JSON number exactly. @refuses balance.too-large */
function exactNumber(sum: bigint): number {
  if (sum > BigInt(Number.MAX_SAFE_INTEGER)) throw new Refusal('balance.too-large')
  return Number(sum)
}

function sumAt(side: Side, t: number): bigint {
  return side.reduce((sum, [, values]) => sum + BigInt(values[t] as number), 0n)
}

/** The plain way, in whole numbers without limit: for values beyond 32 bits, and the oracle of the fast way. */
export function balanceListsPlainly(consumption: Side, generation: Side, intervals: number): ListBalance {
  const out = { consumptionWh: [], generationWh: [], selfUseWh: [], withdrawalWh: [], surplusWh: [] } as Record<
    'consumptionWh' | 'generationWh' | 'selfUseWh' | 'withdrawalWh' | 'surplusWh',
    number[]
  >
  const parts = (side: Side) => new Map(side.map(([point]) => [point, [] as number[]]))
  const allocatedWh = parts(consumption)
  const deliveredWh = parts(generation)
  for (let t = 0; t < intervals; t += 1) {
    const c = sumAt(consumption, t)
    const g = sumAt(generation, t)
    // Math.min takes no bigint.
    let met = c
    if (g < c) met = g
    for (const [side, into] of [
      [consumption, allocatedWh],
      [generation, deliveredWh],
    ] as const) {
      const shares = shareByWeights(
        met,
        side.map(([, values]) => BigInt(values[t] as number)),
      )
      if (!shares) throw new Error(`balanceListsPlainly: ${met} Wh and nobody to take them`)
      for (const [i, [point]] of side.entries()) into.get(point)?.push(Number(shares[i]))
    }
    out.consumptionWh.push(exactNumber(c))
    out.generationWh.push(exactNumber(g))
    out.selfUseWh.push(Number(met))
    out.withdrawalWh.push(Number(c - met))
    out.surplusWh.push(Number(g - met))
  }
  return { ...out, allocatedWh, deliveredWh }
}

function balanceListsFast(consumption: Side, generation: Side, intervals: number): ListBalance {
  const energies = (side: Side): PointEnergy[] =>
    side.map(([point, values]) => ({ point, wh: Int32Array.from(values) }))
  const found = balanceIntervals({
    start: 0 as Slot,
    slotsPerValue: 4,
    intervals,
    consumption: energies(consumption),
    generation: energies(generation),
  })
  return {
    consumptionWh: [...found.consumptionWh],
    generationWh: [...found.generationWh],
    selfUseWh: [...found.selfUseWh],
    withdrawalWh: [...found.withdrawalWh],
    surplusWh: [...found.surplusWh],
    allocatedWh: new Map(found.consumers.map(({ point, selfUseWh }) => [point, [...selfUseWh]])),
    deliveredWh: new Map(found.generators.map(({ point, deliveredWh }) => [point, [...deliveredWh]])),
  }
}

/**
 * Balances plain lists of whole watt-hours ≥ 0 and allocates self-use per interval, as `balanceIntervals` does.
 *
 * @refuses balance.lengths-differ, balance.too-large when a sum is beyond the whole numbers JSON holds exactly
 */
export function balanceLists(consumptionWh: Lists, generationWh: Lists): ListBalance {
  const consumption = sideOf(consumptionWh)
  const generation = sideOf(generationWh)
  const intervals = lengthOf([
    ['consumptionWh', consumption],
    ['generationWh', generation],
  ])
  const small = [...consumption, ...generation].every(([, values]) => values.every((value) => value <= INT32_MAX))
  return (small ? balanceListsFast : balanceListsPlainly)(consumption, generation, intervals)
}

/** The sum of a list. @refuses balance.too-large */
export function exactSum(values: readonly number[]): number {
  let total = 0
  for (const value of values) {
    total += value
    // Below the limit every partial sum is exact, so the first one beyond it is seen.
    if (total > Number.MAX_SAFE_INTEGER) throw new Refusal('balance.too-large')
  }
  return total
}
