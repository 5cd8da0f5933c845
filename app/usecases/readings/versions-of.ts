import type { LocalMonth } from '../../../domain/calendar/day.ts'
import type { Slot } from '../../../domain/calendar/slot.ts'
import { startOfMonth, toUtcText } from '../../../domain/calendar/slot.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import type { MonthChange } from '../../../domain/metering/in-force.ts'
import { monthChange, seriesOf } from '../../../domain/metering/in-force.ts'
import type { Direction, Netting } from '../../../domain/metering/series.ts'
import { MISSING } from '../../../domain/metering/series.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { entitle, reaches } from '../office/rights.ts'
import { monthsFrom } from './month-registers.ts'
import type { ReadingNeeds, ReadingStores, Revision } from './ports.ts'

/** A version of a point's month: who made it, when, why, and what it changed. */
export interface PointVersion extends Revision {
  readonly month: LocalMonth
  readonly direction: Direction
  readonly netting: Netting
  readonly change: MonthChange
}

async function ownCodes(stores: ReadingStores, actor: Actor, cluster: string, point: string): Promise<string[]> {
  const seen = entitle(actor, 'readings.read', cluster)
  const found = (await stores.register.points(cluster)).find(({ pointCode }) => pointCode === point)
  if (!found) throw new Refusal('readings.unknown-point', { point })
  if (!reaches(seen, found.memberId)) throw new Refusal('actor.not-entitled', { action: 'readings.read' })
  return found.feedInCode === null ? [point] : [point, found.feedInCode]
}

async function blockAt(
  stores: ReadingStores,
  cluster: string,
  key: { month: LocalMonth; direction: Direction; netting: Netting; point: string },
  version: number,
): Promise<MonthBlock | undefined> {
  const { month, direction, netting, point } = key
  const [found] = await stores.blocks.read(cluster, { month, direction, netting, points: [point], version })
  return found?.block
}

/**
 * Every version a point's readings had, newest first.
 *
 * @refuses readings.unknown-point, actor.not-entitled
 * @pl wersje odczytów
 */
export async function versionsOf(
  { read }: ReadingNeeds,
  actor: Actor,
  cluster: string,
  point: string,
  from: LocalMonth,
  to: LocalMonth,
): Promise<PointVersion[]> {
  entitle(actor, 'readings.read', cluster)
  return read(async (stores) => {
    const out: PointVersion[] = []
    for (const code of await ownCodes(stores, actor, cluster, point))
      for (const month of monthsFrom(from, to))
        for (const direction of ['withdrawal', 'feed-in'] as const)
          for (const netting of ['raw', 'netted'] as const) {
            const key = { month, direction, netting, point: code }
            let before: MonthBlock | undefined
            for (const revision of await stores.blocks.history(cluster, key)) {
              const after = await blockAt(stores, cluster, key, revision.version)
              if (!after) continue
              out.push({ ...revision, month, direction, netting, change: monthChange(before, after) })
              before = after
            }
          }
    return out.sort((a, b) => b.version - a.version || (a.month < b.month ? 1 : -1))
  })
}

/**
 * Versions in which anything of a month changed, newest first: what a settlement may be computed from.
 *
 * @refuses actor.not-entitled
 */
export async function versionsOfMonth(
  { read }: ReadingNeeds,
  actor: Actor,
  cluster: string,
  month: LocalMonth,
): Promise<readonly Revision[]> {
  entitle(actor, 'settlement.read', cluster)
  return read(({ blocks }) => blocks.revisionsOf(cluster, month))
}

/** A value that two versions tell differently. */
export interface ValueChange {
  /** Start of the interval, UTC. */
  readonly at: string
  readonly beforeWh: number | null
  readonly afterWh: number | null
  readonly beforeQuality: number
  readonly afterQuality: number
}

/**
 * The values of a register's month that differ between two versions, in order.
 *
 * @refuses readings.unknown-point, actor.not-entitled
 */
export async function compareVersions(
  { read }: ReadingNeeds,
  actor: Actor,
  cluster: string,
  wanted: {
    readonly point: string
    readonly month: LocalMonth
    readonly direction: Direction
    readonly netting: Netting
    readonly before: number
    readonly after: number
  },
): Promise<ValueChange[]> {
  entitle(actor, 'readings.read', cluster)
  return read(async (stores) => {
    const out: ValueChange[] = []
    for (const point of await ownCodes(stores, actor, cluster, wanted.point)) {
      const key = { ...wanted, point }
      const [before, after] = [
        await blockAt(stores, cluster, key, wanted.before),
        await blockAt(stores, cluster, key, wanted.after),
      ]
      if (!after) continue
      const [a, b] = [before && seriesOf(before), seriesOf(after)]
      const knownWh = (wh: number | undefined) => (wh === undefined || wh === MISSING ? null : wh)
      const step = b.slotsPerValue
      b.wh.forEach((wh, i) => {
        const [was, wasQuality] = [a?.wh[i], a?.quality[i] ?? 0]
        if ((was ?? MISSING) === wh && wasQuality === b.quality[i]) return
        out.push({
          at: toUtcText((startOfMonth(wanted.month) + i * step) as Slot),
          beforeWh: knownWh(was),
          afterWh: knownWh(wh),
          beforeQuality: wasQuality,
          afterQuality: b.quality[i] ?? 0,
        })
      })
    }
    return out
  })
}

/** Months the cluster has readings of. @refuses actor.not-entitled */
export async function monthsWithReadings({ read }: ReadingNeeds, actor: Actor, cluster: string) {
  entitle(actor, 'balance.read', cluster)
  return read(async ({ blocks }) => ({
    months: await blocks.months(cluster),
    newestVersion: await blocks.newestVersion(cluster),
  }))
}
