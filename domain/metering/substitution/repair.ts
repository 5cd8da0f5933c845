import type { Both } from '../both.ts'
import { localGrid } from '../local-grid.ts'
import type { PointFacts } from '../point-facts.ts'
import { profileOf } from '../profiles/catalogue.ts'
import type { QualityFinding } from '../quality/located.ts'
import { figure, kwhText, located } from '../quality/located.ts'
import type { Series } from '../series.ts'
import type { MeteringSettings } from '../settings.ts'
import { meteringSettings } from '../settings.ts'
import { substitute } from './apply.ts'
import type { BilledRest, Fill, FillContext, Gap } from './gap-fill.ts'
import { billedRests, fillNight, fillShort, fillSimilar, fillToBilled, fillToLevel, gapsOf } from './gap-fill.ts'
import type { SubstitutionRecord } from './record.ts'
import { METHOD_NAMES } from './record.ts'
import { splitDoubleHours } from './split-double-hour.ts'

export interface RepairOptions {
  readonly facts: PointFacts
  /** Standard profile of the point (see `suggestProfile`), null where none fits, e.g. for feed-in. */
  readonly profile: string | null
  readonly settings?: Partial<MeteringSettings>
}

/** A series with its gaps filled, and how. */
export interface Repair {
  readonly series: Series
  /** In the order they were made; `undoAll` takes them back. */
  readonly records: readonly SubstitutionRecord[]
  readonly findings: readonly QualityFinding[]
}

const NO_WAY: Readonly<Record<'billed' | 'long' | 'none', Both>> = {
  billed: { pl: 'faktura nie zostawia energii na ten czas', en: 'the invoice leaves no energy for it' },
  long: {
    pl: 'przerwa jest za długa na podobne dni, a nie ma faktury ani profilu',
    en: 'the gap is too long for similar days, and there is neither invoice nor profile',
  },
  none: { pl: 'nie ma faktury, profilu ani podobnych dni', en: 'there is no invoice, profile or similar day' },
}

interface State {
  series: Series
  readonly records: SubstitutionRecord[]
}

function apply(state: State, fill: Fill | undefined): void {
  if (!fill) return
  const { series, record } = substitute(state.series, fill.from, fill.values, fill.method, fill.reason)
  state.series = series
  state.records.push(record)
}

function everyGap(state: State, way: (series: Series, gap: Gap) => Fill | undefined): void {
  for (const gap of gapsOf(state.series)) apply(state, way(state.series, gap))
}

function exceeded(series: Series, { bill, from, to, knownWh }: BilledRest): QualityFinding {
  return located('metering.billed-below-measured', 'warning', series, from, to, {
    ...figure('billedKwh', kwhText(bill.wh)),
    ...figure('kwh', kwhText(knownWh)),
  })
}

function told(series: Series, record: SubstitutionRecord): QualityFinding {
  const first = (record.from - series.start) / series.slotsPerValue
  let [count, wh] = [0, 0]
  record.after.wh.forEach((value, k) => {
    if (record.before.quality[k] === record.after.quality[k]) return
    count += 1
    wh += value
  })
  return located('metering.substituted', 'info', series, first, first + record.after.wh.length, {
    count,
    ...figure('kwh', kwhText(wh)),
    method: METHOD_NAMES[record.method].en,
    methodPl: METHOD_NAMES[record.method].pl,
  })
}

/**
 * Fills the missing values of a register and says how; never touches a value that is there, but for one: the sum of
 * both autumn hours in one of them is split, its energy unchanged.
 *
 * In this order: that split; zero at night for PV feed-in; the straight line for gaps of up to two hours; the rest of an invoice
 * spread by the profile; similar days for gaps of up to two weeks; the profile at the point's own level. What none of
 * these can fill stays missing, with a finding.
 *
 * @refuses metering.unknown-profile
 * @pl zastępowanie braków
 */
export function repair(series: Series, options: RepairOptions): Repair {
  if (options.profile) profileOf(options.profile)
  const context: FillContext = { ...options, settings: meteringSettings(options.settings) }
  const split = splitDoubleHours(series, localGrid(series.start, series.wh.length, series.slotsPerValue))
  const state: State = { series: split.series, records: [...split.records] }
  everyGap(state, (now, gap) => fillNight(now, gap, context))
  everyGap(state, (now, gap) => fillShort(now, gap, context))
  const findings: QualityFinding[] = []
  const emptyBills: BilledRest[] = []
  for (const rest of billedRests(state.series, context)) {
    // An invoice may overlap an earlier one: look again at what is still missing.
    const now = billedRests(state.series, { ...context, facts: { ...options.facts, billed: [rest.bill] } })[0]
    if (!now) continue
    if (now.restWh < 0) {
      findings.push(exceeded(state.series, now))
      emptyBills.push(now)
    } else apply(state, fillToBilled(state.series, now, context))
  }
  everyGap(state, (now, gap) => fillSimilar(now, gap, context))
  everyGap(state, (now, gap) => fillToLevel(now, gap, context))
  const { similarDaysLongest } = context.settings
  for (const gap of gapsOf(state.series)) {
    const hours = ((gap.to - gap.from) * series.slotsPerValue) / 4
    const billed = emptyBills.some((bill) => bill.from < gap.to && gap.from < bill.to)
    const why = NO_WAY[billed ? 'billed' : hours > similarDaysLongest * 24 ? 'long' : 'none']
    const facts = { count: gap.to - gap.from, reason: why.en, reasonPl: why.pl }
    findings.push(located('metering.not-filled', 'error', state.series, gap.from, gap.to, facts))
  }
  const all = [...state.records.map((record) => told(state.series, record)), ...findings]
  all.sort((a, b) => a.from - b.from)
  return { series: state.series, records: state.records, findings: all }
}
