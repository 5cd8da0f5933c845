import { setImmediate as others } from 'node:timers/promises'
import type { LocalMonth } from '../../../domain/calendar/day.ts'
import { addMonths, firstDay } from '../../../domain/calendar/day.ts'
import { startOfMonth } from '../../../domain/calendar/slot.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import { unpackBlock } from '../../../domain/metering/blocks/month-block.ts'
import { localGrid } from '../../../domain/metering/local-grid.ts'
import { inspectPoint } from '../../../domain/metering/quality/inspect.ts'
import type { QualityFinding } from '../../../domain/metering/quality/located.ts'
import type { Direction } from '../../../domain/metering/series.ts'
import { Quality } from '../../../domain/metering/series.ts'
import type { Actor } from '../office/actor.ts'
import type { Entitlement } from '../office/rights.ts'
import { entitle, reaches } from '../office/rights.ts'
import { compose } from './compose.ts'
import type { Keeping } from './keeper.ts'
import { KEEPS_NOTHING, reachKey } from './keeper.ts'
import { allRegisters, chosen, joinMonths, monthsFrom } from './month-registers.ts'
import { factsOf, holidaysOf } from './point-facts.ts'
import type { KnownPoint, ReadingNeeds, ReadingStores } from './ports.ts'
import type { QualityCounts } from './quality-counts.ts'
import { countsOf } from './quality-counts.ts'

/** Letters of a day, from the worst down: any of it decides. */
const LETTERS: readonly (readonly [number, string])[] = [
  [Quality.missing, '.'],
  [Quality.substituted, 'S'],
  [Quality.modelled, 'S'],
  [Quality.estimated, 'E'],
  [Quality.corrected, 'C'],
  [Quality.measured, 'M'],
]

function daysOf(block: MonthBlock, conflicts: readonly QualityFinding[]): string {
  const { quality } = unpackBlock(block)
  const grid = localGrid(startOfMonth(block.month), quality.length, block.slotsPerValue)
  const step = block.slotsPerValue
  const start = startOfMonth(block.month)
  return grid.days
    .map(({ from, to }) => {
      const disputed = conflicts.some((one) => one.from < start + to * step && start + from * step < one.to)
      if (disputed) return 'X'
      const present = new Set(quality.subarray(from, to))
      return LETTERS.find(([kind]) => present.has(kind))?.[1] ?? '.'
    })
    .join('')
}

/** What a person may do about a row. */
export interface Proposal {
  readonly kind: 'fill' | 'correct' | 'choose'
  readonly pl: string
  readonly en: string
}

export interface QualityRow {
  readonly pointCode: string
  readonly name: string
  readonly memberId: string | null
  readonly memberName: string | null
  readonly direction: Direction
  /** One letter a day: M measured, E estimated, S substituted, C corrected, `.` missing, X conflict. */
  readonly days: string
  readonly counts: QualityCounts
  readonly sumWh: number
  readonly findings: readonly QualityFinding[]
  readonly proposals: readonly Proposal[]
}

export interface QualityMonth {
  readonly month: LocalMonth
  readonly rows: readonly QualityRow[]
  /** Points whose every row is complete; with something to look at; without any value. */
  readonly totals: {
    readonly points: number
    readonly complete: number
    readonly toCheck: number
    readonly missing: number
  }
}

const FILL: Proposal = { kind: 'fill', pl: 'Uzupełnij braki', en: 'Fill the gaps' }
const CORRECT: Proposal = {
  kind: 'correct',
  pl: 'Odłóż błędne wartości albo zamień kierunki',
  en: 'Set wrong values aside or exchange directions',
}
const CHOOSE: Proposal = {
  kind: 'choose',
  pl: 'Rozstrzygnij, który plik jest właściwy',
  en: 'Decide which file is right',
}
const CORRECTABLE = [
  'metering.unit-mix-up',
  'metering.impossible-power',
  'metering.impossible-value',
  'metering.swapped-direction',
]

async function conflictsOf(stores: ReadingStores, cluster: string, month: LocalMonth) {
  const found = new Map<string, QualityFinding[]>()
  for (const direction of ['withdrawal', 'feed-in'] as const)
    for (const netting of ['raw', 'netted'] as const) {
      const key = { month, direction, netting }
      const points = await stores.imports.contested(cluster, key)
      for (const one of await compose(stores, cluster, key, points, null))
        if (one.findings.length > 0)
          found.set(`${direction} ${one.point}`, [...(found.get(`${direction} ${one.point}`) ?? []), ...one.findings])
    }
  return found
}

function rowsOfPoint(
  point: KnownPoint,
  blocks: readonly MonthBlock[],
  month: LocalMonth,
  found: readonly QualityFinding[],
  conflicts: ReadonlyMap<string, readonly QualityFinding[]>,
): QualityRow[] {
  const base = { pointCode: point.pointCode, name: point.name, memberId: point.memberId, memberName: point.memberName }
  const own = blocks.filter((block) => block.month === month)
  if (own.length === 0) {
    const days = localGrid(startOfMonth(month), startOfMonth(addMonths(month, 1)) - startOfMonth(month), 1).days.length
    const hours = (startOfMonth(addMonths(month, 1)) - startOfMonth(month)) / 4
    return [
      {
        ...base,
        direction: 'withdrawal',
        days: '.'.repeat(days),
        counts: { measured: 0, estimated: 0, substituted: 0, corrected: 0, modelled: 0, missing: hours },
        sumWh: 0,
        findings: [],
        proposals: [],
      },
    ]
  }
  return own.map((block): QualityRow => {
    const disputes = conflicts.get(`${block.direction} ${block.point}`) ?? []
    const undecided = disputes.filter(({ code }) => code === 'metering.version-undecided')
    const findings = [...found.filter(({ direction }) => direction === block.direction), ...disputes]
    const proposals = [
      ...(block.missing > 0 ? [FILL] : []),
      ...(findings.some(({ code }) => CORRECTABLE.includes(code)) ? [CORRECT] : []),
      ...(undecided.length > 0 ? [CHOOSE] : []),
    ]
    return {
      ...base,
      direction: block.direction,
      days: daysOf(block, undecided),
      counts: countsOf(block),
      sumWh: block.sumWh,
      findings,
      proposals,
    }
  })
}

/**
 * The quality of a month, point by point and day by day, with what the checks found. The months beside it are read
 * too: many faults show only against what is usual.
 *
 * @refuses cluster.not-found, actor.not-entitled
 * @pl jakość danych pomiarowych
 */
export async function qualityMonth(
  { read, keeper = KEEPS_NOTHING }: ReadingNeeds & Keeping,
  actor: Actor,
  cluster: string,
  month: LocalMonth,
): Promise<QualityMonth> {
  const seen = entitle(actor, 'readings.read', cluster)
  return read(async (stores) => {
    const key = `quality ${cluster} ${await stores.blocks.stateOf(cluster)} ${month} ${reachKey(seen)}`
    return keeper.get(key, () => inspectMonth(stores, seen, cluster, month))
  })
}

/** Points checked before others get a turn. */
const POINTS_AT_ONCE = 10

async function inspectMonth(
  stores: ReadingStores,
  seen: Entitlement,
  cluster: string,
  month: LocalMonth,
): Promise<QualityMonth> {
  const [from, to] = [addMonths(month, -1), addMonths(month, 2)]
  const points = (await stores.register.points(cluster, firstDay(month), firstDay(addMonths(month, 1)))).filter(
    ({ memberId }) => reaches(seen, memberId),
  )
  const site = await stores.register.site(cluster)
  const holidays = holidaysOf(from, to)
  const blocks: MonthBlock[] = []
  for (const one of monthsFrom(from, to)) {
    await others()
    blocks.push(...(await allRegisters(stores, cluster, one)))
  }
  const byCode = Map.groupBy(chosenByMonth(blocks), ({ point }) => point)
  const conflicts = await conflictsOf(stores, cluster, month)
  const [begin, end] = [startOfMonth(month), startOfMonth(addMonths(month, 1))]
  const rows: QualityRow[] = []
  for (const [at, point] of points.entries()) {
    // The checks of a thousand points take seconds: whoever waits gets a turn in between.
    if (at % POINTS_AT_ONCE === 0) await others()
    const own = [point.pointCode, point.feedInCode]
      .flatMap((code) => (code === null ? [] : (byCode.get(code) ?? [])))
      .map((block) => ({ ...block, point: point.pointCode }))
    const held = monthsFrom(from, to).filter((one) => own.some((block) => block.month === one))
    const [first = month, last = month] = [held[0], held.at(-1)]
    const span = { from: first, to: addMonths(last, 1) }
    const series = joinMonths(own, span.from, span.to)
    const facts = factsOf(point, span, holidays, site)
    const found =
      series.length === 0 ? [] : inspectPoint(series, facts).findings.filter((one) => one.from < end && begin < one.to)
    rows.push(...rowsOfPoint(point, own, month, found, conflicts))
  }
  const perPoint = [...Map.groupBy(rows, ({ pointCode }) => pointCode).values()]
  const complete = perPoint.filter((own) =>
    own.every(({ counts, findings }) => counts.missing === 0 && findings.every(({ severity }) => severity !== 'error')),
  )
  const without = perPoint.filter((own) =>
    own.every(
      ({ counts }) =>
        counts.measured + counts.estimated + counts.substituted + counts.corrected + counts.modelled === 0,
    ),
  )
  return {
    month,
    rows,
    totals: {
      points: perPoint.length,
      complete: complete.length,
      toCheck: perPoint.length - complete.length - without.length,
      missing: without.length,
    },
  }
}

/** Chosen registers month by month. */
function chosenByMonth(blocks: readonly MonthBlock[]): MonthBlock[] {
  return [...Map.groupBy(blocks, ({ month }) => month).values()].flatMap(chosen)
}
