import type { Slot } from '../calendar/slot.ts'
import { localGrid } from './local-grid.ts'
import { figure, kwhText, located, type QualityFinding } from './quality/located.ts'
import type { Series } from './series.ts'
import { endOf, MISSING, Quality } from './series.ts'

/** One delivery of the readings of a register. */
export interface Version {
  readonly series: Series
  /** Name of the file or message, as people know it. */
  readonly source: string
  /** When it was made or published, a text that sorts as time does (ISO 8601); null where nobody knows. */
  readonly publishedAt: string | null
  /** Checksum of the delivery: the same bytes under another name are the same delivery, and it decides where names agree. */
  readonly checksum?: string
  /** Live readings that a reading of the distributor outweighs, whatever its age. @pl odczyty wstępne */
  readonly preliminary?: boolean
}

/** Several deliveries put together. */
export interface Merged {
  readonly series: Series
  readonly findings: readonly QualityFinding[]
}

/** How much a value weighs against another for the same interval: a reading outweighs an estimate, whatever its age. */
const RANK: Readonly<Record<number, number>> = {
  [Quality.measured]: 4,
  [Quality.corrected]: 4,
  [Quality.estimated]: 2,
  [Quality.substituted]: 1,
  [Quality.modelled]: 0,
}

const FULL = 4
const PRELIMINARY = 3

function rankOf(quality: number, preliminary = false): number {
  const rank = RANK[quality] ?? -1
  return preliminary && rank === FULL ? PRELIMINARY : rank
}

/** Order of deliveries: known days after unknown ones, then by day, then by name, so that any order of loading is the same. */
function inOrder(versions: readonly Version[]): Version[] {
  const text = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0)
  const sorted = [...versions].sort(
    (a, b) =>
      text(a.publishedAt ?? '', b.publishedAt ?? '') || text(a.source, b.source) || text(a.checksum, b.checksum),
  )
  const seen = new Set<string>()
  return sorted.filter(({ checksum }) => {
    if (checksum === undefined || checksum === '') return true
    if (seen.has(checksum)) return false
    seen.add(checksum)
    return true
  })
}

interface Dispute {
  readonly older: Version
  readonly newer: Version
  readonly code: 'metering.version-conflict' | 'metering.version-undecided' | 'metering.estimate-not-taken'
  first: number
  last: number
  count: number
  olderWh: number
  newerWh: number
}

function findingsOf(series: Series, disputes: Iterable<Dispute>): QualityFinding[] {
  return [...disputes].map((one) =>
    located(
      one.code,
      one.code === 'metering.version-undecided'
        ? 'error'
        : one.code === 'metering.version-conflict'
          ? 'warning'
          : 'info',
      series,
      one.first,
      one.last + 1,
      {
        older: one.older.source,
        newer: one.newer.source,
        count: one.count,
        ...figure('olderKwh', kwhText(one.olderWh)),
        ...figure('newerKwh', kwhText(one.newerWh)),
      },
    ),
  )
}

/**
 * Puts several deliveries of one register together, in whatever order they come: the one rule for files of a folder,
 * for imports into the database, for live readings and for values put in by us.
 *
 * A missing value is filled by any delivery. Of two different values for an interval a reading outweighs an estimate
 * and an estimate a value of ours; between equals the later delivery wins and is marked `corrected`. Where neither is
 * known to be later the name decides, so that the result is the same every time, and the finding is an error: a person
 * must choose. The same delivery twice changes nothing.
 *
 * @param versions  one or more, all of the same point, direction, netting and interval
 * @pl wersje odczytów
 */
export function mergeVersions(versions: readonly Version[]): Merged {
  const sorted = inOrder(versions)
  const [first] = sorted
  if (!first) throw new Error('mergeVersions: there is no version')
  const { point, direction, netting, slotsPerValue } = first.series
  for (const { series } of sorted)
    if (
      series.point !== point ||
      series.direction !== direction ||
      series.netting !== netting ||
      series.slotsPerValue !== slotsPerValue
    )
      throw new Error(`mergeVersions: ${series.point} and ${point} are different registers`)
  if (sorted.length === 1) return { series: first.series, findings: [] }
  const start = Math.min(...sorted.map((one) => one.series.start)) as Slot
  const end = Math.max(...sorted.map((one) => endOf(one.series)))
  const count = (end - start) / slotsPerValue
  const wh = new Int32Array(count).fill(MISSING)
  const quality = new Uint8Array(count)
  const owner = new Int32Array(count).fill(-1)
  const merged: Series = { point, direction, netting, start, slotsPerValue, wh, quality }
  let grid: ReturnType<typeof localGrid> | undefined
  const disputes = new Map<string, Dispute>()

  const dispute = (i: number, code: Dispute['code'], older: number, newer: number, newerWh: number) => {
    grid ??= localGrid(start, count, slotsPerValue)
    const key = `${grid.days[grid.dayOf[i] ?? 0]?.month}/${code}/${older}/${newer}`
    const known = disputes.get(key)
    const [a, b] = [sorted[older], sorted[newer]]
    if (known) {
      known.last = i
      known.count += 1
    } else if (a && b)
      disputes.set(key, { older: a, newer: b, code, first: i, last: i, count: 1, olderWh: wh[i] ?? 0, newerWh })
  }

  sorted.forEach(({ series, publishedAt, preliminary }, index) => {
    const offset = (series.start - start) / slotsPerValue
    for (let k = 0; k < series.wh.length; k += 1) {
      const i = offset + k
      const [value, kind] = [series.wh[k] ?? MISSING, series.quality[k] ?? Quality.missing]
      if (value < 0) continue
      const [was, wasKind, by] = [wh[i] ?? MISSING, quality[i] ?? Quality.missing, owner[i] ?? -1]
      if (was < 0) {
        wh[i] = value
        quality[i] = kind
        owner[i] = index
        continue
      }
      const [rank, wasRank] = [rankOf(kind, preliminary), rankOf(wasKind, sorted[by]?.preliminary)]
      if (rank < wasRank) {
        if (value !== was && kind === Quality.estimated) dispute(i, 'metering.estimate-not-taken', by, index, value)
        continue
      }
      if (value !== was && rank === wasRank) {
        const decided = publishedAt !== null && publishedAt !== sorted[by]?.publishedAt
        dispute(i, decided ? 'metering.version-conflict' : 'metering.version-undecided', by, index, value)
      }
      if (value !== was || rank > wasRank) {
        quality[i] = value !== was && rank === wasRank && rank >= PRELIMINARY ? Quality.corrected : kind
        wh[i] = value
        owner[i] = index
      }
    }
  })
  return { series: merged, findings: findingsOf(merged, disputes.values()) }
}
