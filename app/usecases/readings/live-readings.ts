import type { LocalMonth } from '../../../domain/calendar/day.ts'
import { monthOf } from '../../../domain/calendar/day.ts'
import type { Slot } from '../../../domain/calendar/slot.ts'
import { localDayOf, slotAt, startOfMonth } from '../../../domain/calendar/slot.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import { packBlock, unpackBlock, valuesOfMonth } from '../../../domain/metering/blocks/month-block.ts'
import type { Direction } from '../../../domain/metering/series.ts'
import { MISSING, Quality } from '../../../domain/metering/series.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import { actorId } from '../office/actor.ts'
import { entitle, reaches } from '../office/rights.ts'
import { compose, differs } from './compose.ts'
import type { LiveReading, ReadingNeeds, ReadingStores, RegisterKey, Revision } from './ports.ts'
import { NO_TOTALS } from './totals.ts'

/** A live reading as a device or a program sends it. */
export interface SentReading {
  readonly point: string
  readonly direction: Direction
  /** Start of the interval, UTC, e.g. `2026-03-29T10:15:00Z`. */
  readonly from: string
  readonly minutes: 15 | 60
  readonly wh: number
}

/**
 * Takes live readings into the buffer; they become a version of the readings when the buffer is emptied. What the
 * distributor delivers later outweighs them.
 *
 * @refuses readings.unknown-point, readings.not-yours, calendar.not-an-instant
 * @pl odczyty bieżące
 */
export async function sendReadings(
  needs: ReadingNeeds,
  actor: Actor,
  cluster: string,
  sent: readonly SentReading[],
  source: string,
): Promise<{ readonly accepted: number }> {
  const seen = entitle(actor, 'readings.send', cluster)
  return needs.transaction(async (stores) => {
    const points = new Map<string, string | null>()
    for (const { pointCode, feedInCode, memberId } of await stores.register.points(cluster)) {
      points.set(pointCode, memberId)
      if (feedInCode !== null) points.set(feedInCode, memberId)
    }
    const readings = sent.map(({ point, direction, from, minutes, wh }): LiveReading => {
      const member = points.get(point)
      // Somebody who sees only own points may not learn which others there are.
      if (member === undefined && seen.reach === 'all') throw new Refusal('readings.unknown-point', { point })
      if (!reaches(seen, member ?? null)) throw new Refusal('readings.not-yours', { point })
      const slot = slotAt(from)
      const slotsPerValue = minutes === 15 ? 1 : 4
      if (slot % slotsPerValue !== 0) throw new Refusal('calendar.not-an-instant', { text: from })
      return { pointCode: point, direction, slot, slotsPerValue, wh, receivedAt: needs.now(), source }
    })
    await stores.live.put(cluster, readings)
    return { accepted: readings.length }
  })
}

function monthText(reading: LiveReading): LocalMonth {
  return monthOf(localDayOf(reading.slot as Slot))
}

/** The live file of a month: found, or entered as an import of its own. */
async function liveFile(stores: ReadingStores, cluster: string, month: LocalMonth, at: string, by: string) {
  const name = `live ${month}`
  const known = await stores.imports.liveOf(cluster, name)
  if (known) return known
  const importId = await stores.imports.nextId(cluster)
  const draft = {
    importId,
    kind: 'live',
    state: 'preview',
    createdAt: at,
    createdBy: by,
    savedAt: null,
    savedBy: null,
    undoneAt: null,
    undoneBy: null,
    version: null,
    totals: NO_TOTALS,
  } as const
  await stores.imports.insert(
    cluster,
    draft,
    [
      {
        file: 0,
        name,
        sha256: '',
        format: 'live',
        publishedAt: null,
        preliminary: true,
        summary: { points: 0, from: null, to: null, values: 0, sameAs: null },
        findings: [],
        months: [],
      },
    ],
    null,
  )
  await stores.imports.update(cluster, { ...draft, state: 'saved', savedAt: at, savedBy: by })
  return { importId, file: 0 }
}

function updated(key: RegisterKey, point: string, before: MonthBlock | undefined, news: readonly LiveReading[]) {
  const slotsPerValue = before?.slotsPerValue ?? news[0]?.slotsPerValue ?? 1
  const values = before
    ? unpackBlock(before)
    : {
        wh: new Int32Array(valuesOfMonth(key.month, slotsPerValue)).fill(MISSING),
        quality: new Uint8Array(valuesOfMonth(key.month, slotsPerValue)),
      }
  const start = startOfMonth(key.month)
  for (const { slot, slotsPerValue: length, wh } of news) {
    if (length !== slotsPerValue) continue
    values.wh[(slot - start) / slotsPerValue] = wh
    values.quality[(slot - start) / slotsPerValue] = Quality.measured
  }
  return packBlock({ ...key, point, slotsPerValue }, values.wh, values.quality)
}

/**
 * Makes a version of the readings from what came live since the last time. One delivery per month grows; the readings
 * in force follow by the usual rule.
 *
 * @returns how many readings were taken from the buffer, and how many could not be: their interval is not that of the month
 */
export async function flushLive(
  needs: ReadingNeeds,
  actor: Actor,
  cluster: string,
): Promise<{ readonly taken: number; readonly otherInterval: number }> {
  entitle(actor, 'readings.import', cluster)
  return needs.transaction(async (stores) => {
    await stores.blocks.lock(cluster)
    const taken = await stores.live.take(cluster)
    if (taken.length === 0) return { taken: 0, otherInterval: 0 }
    const at = needs.now()
    const by = actorId(actor)
    const version = (await stores.blocks.newestVersion(cluster)) + 1
    let changed = false
    let otherInterval = 0
    let lastImport: number | null = null
    for (const [month, ofMonth] of Map.groupBy(taken, monthText)) {
      const { importId, file } = await liveFile(stores, cluster, month, at, by)
      lastImport = importId
      for (const [direction, news] of Map.groupBy(ofMonth, (one) => one.direction)) {
        const key: RegisterKey = { month, direction, netting: 'raw' }
        const rows = (await stores.imports.rows(cluster, importId)).filter(
          (row) => row.month === month && row.direction === direction,
        )
        const points = [...new Set([...news.map(({ pointCode }) => pointCode), ...rows.flatMap((row) => row.points)])]
        const before = new Map(
          (await stores.imports.deliveries(cluster, key, points, importId))
            .filter((one) => one.importId === importId)
            .map(({ block }): [string, MonthBlock] => [block.point, block]),
        )
        const byPoint = Map.groupBy(news, ({ pointCode }) => pointCode)
        for (const { pointCode, slotsPerValue } of news) {
          const length = before.get(pointCode)?.slotsPerValue ?? byPoint.get(pointCode)?.[0]?.slotsPerValue
          if (length !== slotsPerValue) otherInterval += 1
        }
        const blocks = points.map((point) => updated(key, point, before.get(point), byPoint.get(point) ?? []))
        await stores.imports.withdraw(cluster, importId, file, key)
        await stores.imports.deliver(cluster, importId, file, blocks)
        const different = (await compose(stores, cluster, key, [...byPoint.keys()], importId)).filter(differs)
        const revision: Revision = { version, at, actor: by, reason: 'live', importId, repairId: null }
        await stores.blocks.write(
          cluster,
          version,
          different.map(({ after }) => after),
          revision,
        )
        changed ||= different.length > 0
      }
    }
    if (changed)
      await stores.blocks.record(cluster, {
        version,
        at,
        actor: by,
        reason: 'live',
        importId: lastImport,
        repairId: null,
      })
    await stores.journal.record(cluster, at, {
      actor: by,
      what: 'readings.live-taken',
      about: 'readings-live',
      before: null,
      after: { version: changed ? version : null, readings: taken.length, otherInterval },
    })
    return { taken: taken.length, otherInterval }
  })
}
