import { setImmediate as others } from 'node:timers/promises'
import type { LocalDay, LocalMonth } from '../../../domain/calendar/day.ts'
import { addDays, addMonths, firstDay, monthOf } from '../../../domain/calendar/day.ts'
import { startOfDay, startOfMonth } from '../../../domain/calendar/slot.ts'
import type { Direction } from '../../../domain/metering/series.ts'
import { compareIds } from '../../../domain/quantity/order-of-ids.ts'
import type { Keeper } from '../readings/keeper.ts'
import { allRegisters, chosen, monthsFrom } from '../readings/month-registers.ts'
import type { Holding, KnownPoint, ReadingStores } from '../readings/ports.ts'
import type { Pools } from './add-month.ts'
import { addMonth, sumWithin } from './add-month.ts'
import type { Quarters } from './quarters.ts'
import { addGap, emptyQuarters } from './quarters.ts'
import type { Selection } from './subject.ts'

/** What one point withdrew and fed in over a period while one member held it [Wh]; null where nothing is known. */
export interface PointEnergy {
  readonly pointCode: string
  readonly name: string
  readonly gmina: string | null
  readonly memberId: string
  readonly memberName: string
  readonly withdrawalWh: number | null
  readonly feedInWh: number | null
  /** Values that stand empty in the registers there are. */
  readonly missing: number
}

/** Energy of a selection of points over a period, together and one by one. */
export interface Gathered extends Readonly<Record<Direction, Quarters>> {
  readonly points: readonly PointEnergy[]
  /** Registers that have readings in the period. */
  readonly registers: Readonly<Record<Direction, number>>
  /** Version of the readings it was made from. */
  readonly version: number
}

interface Days {
  readonly from: LocalDay
  /** First day after. */
  readonly to: LocalDay
}

/** Registers a point should have readings of: everybody withdraws, who has a plant or a code for it feeds in too. */
function registersOf({ pointCode, feedInCode, source, plants }: KnownPoint): readonly (readonly [Direction, string])[] {
  const feedsIn = feedInCode !== null || source !== null || plants.length > 0
  return [['withdrawal', pointCode], ...(feedsIn ? [['feed-in', feedInCode ?? pointCode] as const] : [])]
}

/** Who holds which point in a month: of two holders in it the later. */
function heldIn(holdings: readonly Holding[], month: LocalMonth): ReadonlyMap<string, Holding> {
  const [first, next] = [firstDay(month), firstDay(addMonths(month, 1))]
  return new Map(
    holdings
      .filter(({ from, to }) => (from === null || from < next) && (to === null || to > first))
      .map((holding) => [holding.pointCode, holding]),
  )
}

const plus = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : a + b)

async function gatherNow(
  stores: ReadingStores,
  cluster: string,
  selection: Selection,
  { from, to }: Days,
  version: number,
): Promise<Gathered> {
  const [start, end] = [startOfDay(from), startOfDay(to)]
  const holdings = await stores.register.holdings(cluster, from, to)
  selection.check(holdings)
  await others()
  const known = new Map((await stores.register.points(cluster, from, to)).map((point) => [point.pointCode, point]))
  const found = { withdrawal: emptyQuarters(start, end), 'feed-in': emptyQuarters(start, end) }
  const points = new Map<string, PointEnergy>()
  const pools: Pools = new Map()
  const registers = { withdrawal: new Set<string>(), 'feed-in': new Set<string>() }
  for (const month of monthsFrom(monthOf(from), addMonths(monthOf(addDays(to, -1)), 1))) {
    // A year of a large cluster is a second of work on a slow machine: whoever waits gets a turn after each month.
    await others()
    const held = [...heldIn(holdings, month).values()].flatMap((holding) => {
      const point = selection.holds(holding) ? known.get(holding.pointCode) : undefined
      return point ? [{ holding, point }] : []
    })
    const owners = new Map(
      held.flatMap(({ holding, point: { name, gmina, pointCode, feedInCode } }) => {
        const key = `${holding.memberId} ${pointCode}`
        const { memberId, memberName } = holding
        if (!points.has(key))
          points.set(key, {
            pointCode,
            name,
            gmina,
            memberId,
            memberName,
            withdrawalWh: null,
            feedInWh: null,
            missing: 0,
          })
        return [pointCode, ...(feedInCode === null ? [] : [feedInCode])].map((code) => [code, key] as const)
      }),
    )
    const codes = [...owners.keys()]
    const blocks = codes.length === 0 ? [] : chosen(await allRegisters(stores, cluster, month, { points: codes }))
    addMonth(found, blocks, pools)
    const present = new Set<string>()
    for (const block of blocks) {
      present.add(`${block.direction} ${block.point}`)
      registers[block.direction].add(block.point)
      const key = owners.get(block.point) as string
      const one = points.get(key) as PointEnergy
      const { wh, missing } = sumWithin(block, start, end)
      const sum =
        block.direction === 'withdrawal'
          ? { withdrawalWh: plus(one.withdrawalWh, wh) }
          : { feedInWh: plus(one.feedInWh, wh) }
      points.set(key, { ...one, ...sum, missing: one.missing + missing })
    }
    for (const { point } of held)
      for (const [direction, code] of registersOf(point))
        if (!present.has(`${direction} ${code}`))
          addGap(found[direction], startOfMonth(month), startOfMonth(addMonths(month, 1)))
  }
  // By code; of one code the earlier holder first, as they came.
  const inOrder = [...points.values()].sort((a, b) => compareIds(a.pointCode, b.pointCode))
  return {
    ...found,
    points: inOrder,
    registers: { withdrawal: registers.withdrawal.size, 'feed-in': registers['feed-in'].size },
    version,
  }
}

/**
 * Both directions of a selection of points, quarter by quarter and point by point, month by month those that were held
 * then. What a point should have told and did not is counted, so that a sum never passes for whole.
 *
 * @refuses readings.unknown-point
 */
export async function gather(
  stores: ReadingStores,
  keeper: Keeper,
  cluster: string,
  selection: Selection,
  { from, to }: Days,
): Promise<Gathered> {
  const state = await stores.blocks.stateOf(cluster)
  return keeper.get(`energy ${cluster} ${state} ${from} ${to} ${selection.key}`, async () =>
    gatherNow(stores, cluster, selection, { from, to }, await stores.blocks.newestVersion(cluster)),
  )
}
