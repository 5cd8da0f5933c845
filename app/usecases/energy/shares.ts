import type { LocalDay } from '../../../domain/calendar/day.ts'
import { addDays, addMonths, firstDay, monthOf } from '../../../domain/calendar/day.ts'
import { startOfDay, startOfMonth } from '../../../domain/calendar/slot.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import { unpackBlock } from '../../../domain/metering/blocks/month-block.ts'
import type { Direction } from '../../../domain/metering/series.ts'
import { MISSING } from '../../../domain/metering/series.ts'
import type { Actor } from '../office/actor.ts'
import { entitle, reaches } from '../office/rights.ts'
import { allRegisters, chosen, monthsFrom } from '../readings/month-registers.ts'
import type { KnownPoint, ReadingNeeds } from '../readings/ports.ts'
import { checkDays } from './read-energy.ts'

/** What one point withdrew and fed in over a period [Wh]; null where nothing is known. */
export interface PointShare {
  readonly pointCode: string
  readonly name: string
  readonly memberId: string | null
  readonly memberName: string | null
  readonly withdrawalWh: number | null
  readonly feedInWh: number | null
  /** Values that stand empty in the registers there are. */
  readonly missing: number
}

interface Sum {
  wh: number | null
  missing: number
}

/** Adds the values of a block that begin within `[start, end)`. */
function addTo(sum: Sum, block: MonthBlock, start: number, end: number): void {
  const first = startOfMonth(block.month)
  const { wh } = unpackBlock(block)
  const from = Math.max(0, Math.ceil((start - first) / block.slotsPerValue))
  const to = Math.min(wh.length, Math.ceil((end - first) / block.slotsPerValue))
  for (let at = from; at < to; at += 1) {
    const value = wh[at] as number
    if (value === MISSING) sum.missing += 1
    else sum.wh = (sum.wh ?? 0) + value
  }
}

/**
 * What each point withdrew and fed in, in the months it belonged to the cluster: for who-gives-and-who-takes and the
 * map. Who reaches only own points sees those.
 *
 * @refuses readings.period, actor.not-entitled
 * @pl udział punktów w energii
 */
export async function readShares(
  { read }: ReadingNeeds,
  actor: Actor,
  cluster: string,
  wanted: { readonly from: LocalDay; readonly to: LocalDay },
): Promise<PointShare[]> {
  checkDays(wanted)
  const seen = entitle(actor, 'readings.read', cluster)
  const { from, to } = wanted
  const [start, end] = [startOfDay(from), startOfDay(to)]
  return read(async (stores) => {
    const known = new Map<string, KnownPoint>()
    const sums = new Map<string, Record<Direction, Sum>>()
    for (const month of monthsFrom(monthOf(from), addMonths(monthOf(addDays(to, -1)), 1))) {
      const next = firstDay(addMonths(month, 1))
      const points = (await stores.register.points(cluster, firstDay(month), next)).filter(({ memberId }) =>
        reaches(seen, memberId),
      )
      const ownerOf = new Map(
        points.flatMap(({ pointCode, feedInCode }) =>
          [pointCode, ...(feedInCode === null ? [] : [feedInCode])].map((code) => [code, pointCode] as const),
        ),
      )
      for (const point of points) known.set(point.pointCode, point)
      const codes = [...ownerOf.keys()]
      const blocks = codes.length === 0 ? [] : chosen(await allRegisters(stores, cluster, month, { points: codes }))
      for (const block of blocks) {
        const code = ownerOf.get(block.point) ?? block.point
        const sum = sums.get(code) ?? { withdrawal: { wh: null, missing: 0 }, 'feed-in': { wh: null, missing: 0 } }
        addTo(sum[block.direction], block, start, end)
        sums.set(code, sum)
      }
    }
    return [...known.values()].map(({ pointCode, name, memberId, memberName }) => {
      const sum = sums.get(pointCode)
      return {
        pointCode,
        name,
        memberId,
        memberName,
        withdrawalWh: sum?.withdrawal.wh ?? null,
        feedInWh: sum?.['feed-in'].wh ?? null,
        missing: (sum?.withdrawal.missing ?? 0) + (sum?.['feed-in'].missing ?? 0),
      }
    })
  })
}
