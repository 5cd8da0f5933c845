import { startOfDay } from '../../calendar/slot.ts'
import type { Both } from '../both.ts'
import { localGrid } from '../local-grid.ts'
import type { BilledTotal, PointFacts } from '../point-facts.ts'
import { onlySun } from '../point-facts.ts'
import { profileWeights } from '../profiles/scaled-profile.ts'
import { shortNumber } from '../quality/located.ts'
import { knownSum, runs } from '../quality/view.ts'
import type { Series } from '../series.ts'
import { Quality } from '../series.ts'
import type { MeteringSettings } from '../settings.ts'
import { interpolate } from './interpolate.ts'
import { nightZero } from './night-zero.ts'
import type { SubstitutionMethod } from './record.ts'
import { similarDays } from './similar-days.ts'
import { spread } from './spread.ts'

/** What the ways of filling need beside the series. */
export interface FillContext {
  readonly facts: PointFacts
  readonly settings: MeteringSettings
  /** Standard profile of the point, null where none fits. */
  readonly profile: string | null
}

/** Proposed values for a stretch; undefined leaves an interval as it is. */
export interface Fill {
  readonly from: number
  readonly values: readonly (number | undefined)[]
  readonly method: SubstitutionMethod
  readonly reason: Both
}

export interface Gap {
  readonly from: number
  readonly to: number
}

/** Runs of missing values. */
export function gapsOf(series: Series): Gap[] {
  return runs(series.wh.length, (i) => (series.wh[i] ?? -1) < 0)
}

function hoursOf(series: Series, gap: Gap): number {
  return ((gap.to - gap.from) * series.slotsPerValue) / 4
}

function says(series: Series, gap: Gap, pl: string, en: string): Both {
  const hours = shortNumber(hoursOf(series, gap), 2)
  return { pl: `przerwa ${hours} h: ${pl}`, en: `gap of ${hours} h: ${en}` }
}

function anything(values: readonly (number | undefined)[]): boolean {
  return values.some((value) => value !== undefined)
}

/** Zeros for the dark part of a gap in the feed-in of a PV point. */
export function fillNight(series: Series, gap: Gap, { facts, settings }: FillContext): Fill | undefined {
  const grid = localGrid(series.start, series.wh.length, series.slotsPerValue)
  const values = nightZero(series, grid, facts, gap.from, gap.to, settings.nightElevation)
  const reason = says(series, gap, 'w nocy fotowoltaika nie oddaje', 'PV feeds nothing in at night')
  return anything(values) ? { from: gap.from, values, method: 'night-zero', reason } : undefined
}

/** A short gap between two known values. */
export function fillShort(series: Series, gap: Gap, { settings }: FillContext): Fill | undefined {
  const limit = settings.interpolationHours
  if (hoursOf(series, gap) > limit) return undefined
  const values = interpolate(series, gap.from, gap.to)
  const reason = says(
    series,
    gap,
    `najwyżej ${limit} h, obie sąsiednie wartości znane`,
    `at most ${limit} h, both neighbours known`,
  )
  return values && { from: gap.from, values, method: 'interpolation', reason }
}

function similar(series: Series, gap: Gap, { facts, settings }: FillContext): (number | undefined)[] {
  const grid = localGrid(series.start, series.wh.length, series.slotsPerValue)
  return similarDays(series, grid, gap.from, gap.to, {
    most: settings.similarDays,
    least: settings.similarDaysLeast,
    reach: settings.similarDaysReach,
    holidays: facts.holidays,
    byDayType: !(series.direction === 'feed-in' && onlySun(facts)),
  })
}

/** Means of similar days, for gaps up to the limit. */
export function fillSimilar(series: Series, gap: Gap, context: FillContext): Fill | undefined {
  const { similarDaysLongest } = context.settings
  if (hoursOf(series, gap) > similarDaysLongest * 24) return undefined
  const values = similar(series, gap, context)
  const reason = says(
    series,
    gap,
    `najwyżej ${similarDaysLongest} dni, są podobne dni w pobliżu`,
    `at most ${similarDaysLongest} days, similar days lie near`,
  )
  return anything(values) ? { from: gap.from, values, method: 'similar-days', reason } : undefined
}

/** What an invoice leaves for the missing values of its period. */
export interface BilledRest {
  readonly bill: BilledTotal
  readonly from: number
  readonly to: number
  readonly knownWh: number
  /** Billed less known [Wh]; negative when the known readings alone exceed the invoice. */
  readonly restWh: number
}

/** Invoices whose whole period lies in the series and has missing values. */
export function billedRests(series: Series, { facts }: FillContext): BilledRest[] {
  return facts.billed.flatMap((bill) => {
    if (bill.direction !== series.direction) return []
    const from = (startOfDay(bill.from) - series.start) / series.slotsPerValue
    const to = (startOfDay(bill.to) - series.start) / series.slotsPerValue
    if (from < 0 || to > series.wh.length || !Number.isInteger(from) || !Number.isInteger(to)) return []
    const { wh, known } = knownSum(series, from, to)
    return known === to - from ? [] : [{ bill, from, to, knownWh: wh, restWh: bill.wh - wh }]
  })
}

/**
 * The rest of a billed energy spread over the missing values of its period: by the point's standard profile, or by its
 * similar days where it has none. The sum of the period is then the billed one, to the watt-hour.
 */
export function fillToBilled(series: Series, rest: BilledRest, context: FillContext): Fill | undefined {
  if (rest.restWh < 0) return undefined
  const missing = runs(series.wh.length, (i) => i >= rest.from && i < rest.to && (series.wh[i] ?? -1) < 0)
  const [first, last] = [missing[0], missing.at(-1)]
  if (!first || !last) return undefined
  const gap = { from: first.from, to: last.to }
  const shape = context.profile ? weightsOf(series, gap, context.profile, context.facts) : similar(series, gap, context)
  const weights: number[] = []
  for (let k = 0; k < gap.to - gap.from; k += 1) {
    if ((series.wh[gap.from + k] ?? -1) >= 0) continue
    const weight = shape[k]
    if (weight === undefined) return undefined
    weights.push(weight)
  }
  const shares = spread(rest.restWh, weights)
  if (!shares) return undefined
  let next = 0
  const values = Array.from({ length: gap.to - gap.from }, (_, k) => {
    if ((series.wh[gap.from + k] ?? -1) >= 0) return undefined
    next += 1
    return shares[next - 1]
  })
  const by = context.profile
    ? { pl: `profilem ${context.profile}`, en: `by the profile ${context.profile}` }
    : { pl: 'według podobnych dni', en: 'by similar days' }
  const reason = says(
    series,
    gap,
    `faktura za ten okres zostawia ${rest.restWh / 1000} kWh, rozłożone ${by.pl}`,
    `the invoice of this period leaves ${rest.restWh / 1000} kWh, spread ${by.en}`,
  )
  return { from: gap.from, values, method: 'profile-to-billed', reason }
}

function weightsOf(series: Series, gap: Gap, profile: string, facts: PointFacts): Float64Array {
  const start = (series.start + gap.from * series.slotsPerValue) as Series['start']
  const period = { start, count: gap.to - gap.from, slotsPerValue: series.slotsPerValue }
  return profileWeights(profile, period, facts.holidays, facts.place ?? undefined)
}

/** The point's profile at the level of its own readings: for long gaps without an invoice. */
export function fillToLevel(series: Series, gap: Gap, { facts, settings, profile }: FillContext): Fill | undefined {
  if (!profile) return undefined
  const all = weightsOf(series, { from: 0, to: series.wh.length }, profile, facts)
  let [knownWh, knownWeight, known] = [0, 0, 0]
  for (let i = 0; i < series.wh.length; i += 1) {
    const wh = series.wh[i] ?? -1
    if (wh < 0 || series.quality[i] === Quality.substituted) continue
    knownWh += wh
    knownWeight += all[i] ?? 0
    known += 1
  }
  if ((known * series.slotsPerValue) / 96 < settings.levelDays || knownWeight === 0) return undefined
  const weights = all.subarray(gap.from, gap.to)
  const energy = Math.round((knownWh / knownWeight) * weights.reduce((a, b) => a + b, 0))
  const values = spread(energy, weights)
  const reason = says(
    series,
    gap,
    `brak faktury i podobnych dni, profil ${profile} na poziomie ${shortNumber(knownWh / knownWeight / 1000, 0)} kWh rocznie`,
    `no invoice and no similar days, profile ${profile} at the level of ${shortNumber(knownWh / knownWeight / 1000, 0)} kWh a year`,
  )
  return values && { from: gap.from, values, method: 'profile-to-level', reason }
}
