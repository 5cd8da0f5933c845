import { setImmediate as others } from 'node:timers/promises'
import type { LocalMonth } from '../../../domain/calendar/day.ts'
import { firstDay } from '../../../domain/calendar/day.ts'
import type { Direction } from '../../../domain/metering/series.ts'
import type { Actor } from '../office/actor.ts'
import type { Entitlement } from '../office/rights.ts'
import { entitle, reaches } from '../office/rights.ts'
import type { Keeping } from './keeper.ts'
import { KEEPS_NOTHING, reachKey } from './keeper.ts'
import { allRegisters, chosen, monthsFrom } from './month-registers.ts'
import type { KnownPoint, ReadingNeeds, ReadingStores } from './ports.ts'
import type { QualityCounts } from './quality-counts.ts'
import { countsOf } from './quality-counts.ts'

/** One point's month on the board of a year. */
export interface BoardCell {
  readonly pointCode: string
  readonly month: LocalMonth
  readonly direction: Direction
  readonly counts: QualityCounts
  readonly sumWh: number
}

export interface QualityBoard {
  readonly points: readonly Pick<KnownPoint, 'pointCode' | 'name' | 'memberId' | 'memberName'>[]
  readonly months: readonly LocalMonth[]
  readonly cells: readonly BoardCell[]
}

/** Points by months: what each register's month consists of. @refuses cluster.not-found, actor.not-entitled */
export async function qualityBoard(
  { read, keeper = KEEPS_NOTHING }: ReadingNeeds & Keeping,
  actor: Actor,
  cluster: string,
  from: LocalMonth,
  to: LocalMonth,
): Promise<QualityBoard> {
  const seen = entitle(actor, 'readings.read', cluster)
  return read(async (stores) => {
    const key = `board ${cluster} ${await stores.blocks.stateOf(cluster)} ${from} ${to} ${reachKey(seen)}`
    return keeper.get(key, () => boardOf(stores, seen, cluster, from, to))
  })
}

async function boardOf(
  stores: ReadingStores,
  seen: Entitlement,
  cluster: string,
  from: LocalMonth,
  to: LocalMonth,
): Promise<QualityBoard> {
  const points = (await stores.register.points(cluster, firstDay(from), firstDay(to))).filter(({ memberId }) =>
    reaches(seen, memberId),
  )
  const codeOf = new Map<string, string>()
  for (const { pointCode, feedInCode } of points) {
    codeOf.set(pointCode, pointCode)
    if (feedInCode !== null) codeOf.set(feedInCode, pointCode)
  }
  const months = monthsFrom(from, to)
  const cells: BoardCell[] = []
  for (const month of months) {
    await others()
    for (const block of chosen(await allRegisters(stores, cluster, month))) {
      const pointCode = codeOf.get(block.point)
      if (pointCode === undefined) continue
      cells.push({ pointCode, month, direction: block.direction, counts: countsOf(block), sumWh: block.sumWh })
    }
  }
  return {
    points: points.map(({ pointCode, name, memberId, memberName }) => ({ pointCode, name, memberId, memberName })),
    months,
    cells,
  }
}
