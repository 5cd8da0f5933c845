import type { LocalDay, LocalMonth } from '../../../domain/calendar/day.ts'
import { addDays, addMonths, monthOf } from '../../../domain/calendar/day.ts'
import type { Slot } from '../../../domain/calendar/slot.ts'
import { startOfDay } from '../../../domain/calendar/slot.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import type { BilledTotal } from '../../../domain/metering/point-facts.ts'
import { inspectPoint } from '../../../domain/metering/quality/inspect.ts'
import type { QualityFinding } from '../../../domain/metering/quality/located.ts'
import type { Series } from '../../../domain/metering/series.ts'
import { exchangeSwapped, setAsideFaults } from '../../../domain/metering/substitution/correct.ts'
import type { SubstitutionMethod, SubstitutionRecord } from '../../../domain/metering/substitution/record.ts'
import { repair } from '../../../domain/metering/substitution/repair.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { allRegisters, joinMonths, monthsFrom } from './month-registers.ts'
import { factsOf, holidaysOf, profileFor } from './point-facts.ts'
import type { KnownPoint, ReadingStores, RepairTotals } from './ports.ts'

/** Which readings to repair, and how. */
export interface RepairWanted {
  /** `fill` puts values where they are missing; `correct` sets wrong ones aside and exchanges swapped directions. */
  readonly kind: 'fill' | 'correct'
  readonly points: readonly string[]
  readonly from: LocalDay
  /** First day after. */
  readonly to: LocalDay
  /** Only these ways of filling; all when absent. */
  readonly methods?: readonly SubstitutionMethod[]
  /** Energy invoices give for a period of a point; the missing rest is spread by the profile. */
  readonly billed?: readonly (BilledTotal & { readonly point: string })[]
}

/** What a repair would do. */
export interface RepairPlan {
  readonly records: readonly SubstitutionRecord[]
  readonly findings: readonly QualityFinding[]
  readonly totals: RepairTotals
  /** The changed values' energy as a share of what is known of these points in these months; null where nothing is. */
  readonly shareOfMonth: number | null
}

/** Months of context on each side: similar days and profiles need to see what is usual. */
const CONTEXT = 2

function known(wh: readonly number[]): number {
  return wh.reduce((sum, value) => sum + Math.max(0, value), 0)
}

function totalsOf(records: readonly SubstitutionRecord[]): RepairTotals {
  let values = 0
  for (const { before, after } of records)
    before.wh.forEach((value, k) => {
      if (value !== after.wh[k] || before.quality[k] !== after.quality[k]) values += 1
    })
  return {
    values,
    points: new Set(records.map(({ point }) => point)).size,
    beforeWh: records.reduce((sum, { before }) => sum + known(before.wh), 0),
    afterWh: records.reduce((sum, { after }) => sum + known(after.wh), 0),
  }
}

/**
 * @param series  registers under the point's own code, whatever code they were delivered under
 * @param single  whether a register stands under one code only: two of a kind cannot be exchanged with one
 */
function corrected(
  series: readonly Series[],
  found: readonly QualityFinding[],
  single: (direction: Series['direction'], netting: Series['netting']) => boolean,
) {
  const records: SubstitutionRecord[] = []
  const findings: QualityFinding[] = []
  let current = [...series]
  for (const netting of ['raw', 'netted'] as const) {
    const withdrawal = current.find((one) => one.direction === 'withdrawal' && one.netting === netting)
    const feedIn = current.find((one) => one.direction === 'feed-in' && one.netting === netting)
    const clear = single('withdrawal', netting) && single('feed-in', netting)
    const exchanged = withdrawal && feedIn && clear ? exchangeSwapped(withdrawal, feedIn, found) : undefined
    if (!exchanged) continue
    for (const one of [exchanged.withdrawal, exchanged.feedIn]) {
      records.push(...one.records)
      findings.push(...one.findings)
    }
    current = [
      ...current.filter((one) => one.netting !== netting),
      exchanged.withdrawal.series,
      exchanged.feedIn.series,
    ]
  }
  for (const one of current) {
    const aside = setAsideFaults(one, found)
    records.push(...aside.records)
    findings.push(...aside.findings)
  }
  return { records, findings }
}

/** The records of one point, on its series as they are in force. */
function planPoint(
  point: KnownPoint,
  blocks: readonly MonthBlock[],
  wanted: RepairWanted,
  context: {
    readonly from: LocalMonth
    readonly to: LocalMonth
    readonly holidays: ReadonlySet<LocalDay>
    readonly site: { readonly latitudeDeg: number; readonly longitudeDeg: number } | null
  },
): { records: SubstitutionRecord[]; findings: QualityFinding[] } {
  const held = monthsFrom(context.from, context.to).filter((month) => blocks.some((block) => block.month === month))
  const [first, last] = [held[0], held.at(-1)]
  if (!first || !last) return { records: [], findings: [] }
  const span = { from: first, to: addMonths(last, 1) }
  const billed = (wanted.billed ?? []).filter((one) => one.point === point.pointCode)
  const facts = factsOf(point, span, context.holidays, context.site, billed)
  const series = joinMonths(blocks, span.from, span.to)
  const [begin, end] = [startOfDay(wanted.from), startOfDay(wanted.to)]
  const within = ({ from, to }: { from: Slot; to: Slot }) => from < end && begin < to
  if (wanted.kind === 'correct') {
    const named = series.map((one) => ({ ...one, point: point.pointCode }))
    const found = inspectPoint(named, facts).findings.filter(within)
    const codesOf = (direction: Series['direction'], netting: Series['netting']) =>
      series.filter((one) => one.direction === direction && one.netting === netting).map((one) => one.point)
    const { records, findings } = corrected(named, found, (...kind) => codesOf(...kind).length === 1)
    // Each register is corrected under the code it was delivered under.
    const own = (record: SubstitutionRecord): SubstitutionRecord => {
      const codes = codesOf(record.direction, record.netting)
      const usual = record.direction === 'feed-in' && point.feedInCode !== null ? point.feedInCode : record.point
      return { ...record, point: codes.length === 1 && codes[0] !== undefined ? codes[0] : usual }
    }
    return { records: records.map(own), findings }
  }
  const all = series.map((one) =>
    repair(one, { facts, profile: one.direction === 'withdrawal' ? profileFor(point) : null }),
  )
  return {
    records: all
      .flatMap(({ records }) => records)
      .filter(within)
      .filter(({ method }) => wanted.methods === undefined || wanted.methods.includes(method)),
    findings: all.flatMap(({ findings }) => findings).filter(within),
  }
}

/** What a repair would do, on stores that are open. @refuses readings.unknown-point */
export async function planRepair(stores: ReadingStores, cluster: string, wanted: RepairWanted): Promise<RepairPlan> {
  const [from, to] = [
    addMonths(monthOf(wanted.from), -CONTEXT),
    addMonths(monthOf(addDays(wanted.to, -1)), CONTEXT + 1),
  ]
  const points = new Map((await stores.register.points(cluster)).map((point) => [point.pointCode, point]))
  const stranger = wanted.points.find((code) => !points.has(code))
  if (stranger !== undefined) throw new Refusal('readings.unknown-point', { point: stranger })
  const codes = wanted.points.flatMap((code) => [code, points.get(code)?.feedInCode ?? code])
  const blocks: MonthBlock[] = []
  for (const month of monthsFrom(from, to))
    blocks.push(...(await allRegisters(stores, cluster, month, { points: [...new Set(codes)] })))
  const context = { from, to, holidays: holidaysOf(from, to), site: await stores.register.site(cluster) }
  const records: SubstitutionRecord[] = []
  const findings: QualityFinding[] = []
  for (const code of wanted.points) {
    const point = points.get(code) as KnownPoint
    const own = blocks.filter((block) => block.point === code || block.point === point.feedInCode)
    const made = planPoint(point, own, wanted, context)
    records.push(...made.records)
    findings.push(...made.findings)
  }
  const months = new Set(monthsFrom(monthOf(wanted.from), addMonths(monthOf(addDays(wanted.to, -1)), 1)))
  const knownWh = blocks.filter(({ month }) => months.has(month)).reduce((sum, { sumWh }) => sum + sumWh, 0)
  const totals = totalsOf(records)
  return {
    records,
    findings,
    totals,
    shareOfMonth: knownWh === 0 ? null : Math.abs(totals.afterWh - totals.beforeWh) / knownWh,
  }
}
