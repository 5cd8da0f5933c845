import type { ProblemCode } from '../../problems/catalogue.ts'
import type { Both } from '../both.ts'
import { localGrid } from '../local-grid.ts'
import type { QualityFinding } from '../quality/located.ts'
import { figure, kwhText, located } from '../quality/located.ts'
import type { Series } from '../series.ts'
import { MISSING, Quality } from '../series.ts'
import { recordOf } from './apply.ts'
import type { SubstitutionRecord } from './record.ts'

/** A series after a correction, how to take it back, and what to tell. */
export interface Correction {
  readonly series: Series
  readonly records: readonly SubstitutionRecord[]
  readonly findings: readonly QualityFinding[]
}

/** Findings after which the values themselves cannot be used: no load is a thousand times itself. */
const UNUSABLE: readonly ProblemCode[] = [
  'metering.unit-mix-up',
  'metering.impossible-power',
  'metering.impossible-value',
]

function span(series: Series, finding: QualityFinding): [number, number] {
  const index = (slot: number) => (slot - series.start) / series.slotsPerValue
  return [Math.max(0, Math.ceil(index(finding.from))), Math.min(series.wh.length, Math.floor(index(finding.to)))]
}

/** Which values a finding makes unusable, and where: powers are told at the largest value but hold for the month. */
function unusableIn(
  series: Series,
  fault: QualityFinding,
): { from: number; to: number; holds: (wh: number) => boolean } {
  const [from, to] = span(series, fault)
  if (fault.code === 'metering.impossible-value') return { from, to, holds: (wh) => wh < 0 }
  if (fault.code !== 'metering.impossible-power') return { from, to, holds: () => true }
  const { days } = localGrid(series.start, series.wh.length, series.slotsPerValue)
  const month = days.filter((day) => day.month === fault.facts.month)
  return { from: month[0]?.from ?? from, to: month.at(-1)?.to ?? to, holds: (wh) => wh > Number(fault.facts.limitWh) }
}

/**
 * Sets aside the values that checks found unusable: they count as missing from then on, and `repair` may fill them.
 *
 * A decision of the caller, never made in silence: each stretch is recorded (and can be undone) and told. Of a month
 * with impossible powers only those values are set aside, not the month.
 *
 * @param findings  of `inspectPoint`; those of other registers and of other kinds are passed over
 * @pl odłożenie błędnych odczytów
 */
export function setAsideFaults(series: Series, findings: readonly QualityFinding[]): Correction {
  let now = series
  const records: SubstitutionRecord[] = []
  const told: QualityFinding[] = []
  for (const fault of findings) {
    if (fault.point !== series.point || fault.direction !== series.direction || !UNUSABLE.includes(fault.code)) continue
    const { from, to, holds } = unusableIn(series, fault)
    const wh = now.wh.slice()
    const quality = now.quality.slice()
    let [count, energy] = [0, 0]
    for (let i = from; i < to; i += 1) {
      const value = wh[i] ?? MISSING
      if (value === MISSING || !holds(value)) continue
      count += 1
      energy += value
      wh[i] = MISSING
      quality[i] = Quality.missing
    }
    if (count === 0) continue
    const reason: Both = { pl: fault.pl, en: fault.en }
    const next = { ...now, wh, quality }
    records.push(recordOf(now, next, from, to, 'set-aside', reason))
    told.push(
      located('metering.set-aside', 'warning', series, from, to, {
        count,
        ...figure('kwh', kwhText(energy)),
        reason: fault.code,
        reasonPl: REASONS_PL[fault.code] ?? fault.code,
      }),
    )
    now = next
  }
  return { series: now, records, findings: told }
}

const REASONS_PL: Partial<Record<ProblemCode, string>> = {
  'metering.unit-mix-up': 'pomyłka Wh i kWh',
  'metering.impossible-power': 'wartości niemożliwe przy tej mocy',
  'metering.impossible-value': 'wartości ujemne',
}

/**
 * Exchanges withdrawal and feed-in of a point where the check told them exchanged. No energy is lost; undoable.
 *
 * @param findings  of `inspectPoint`; only `metering.swapped-direction` counts
 * @returns         the registers after it; undefined when nothing told them exchanged or their intervals differ
 * @pl zamiana kierunków z powrotem
 */
export function exchangeSwapped(
  withdrawal: Series,
  feedIn: Series,
  findings: readonly QualityFinding[],
): { readonly withdrawal: Correction; readonly feedIn: Correction } | undefined {
  const same =
    withdrawal.start === feedIn.start &&
    withdrawal.slotsPerValue === feedIn.slotsPerValue &&
    withdrawal.wh.length === feedIn.wh.length
  const faults = findings.filter((one) => one.code === 'metering.swapped-direction' && one.point === feedIn.point)
  if (!same || faults.length === 0) return undefined
  let [a, b] = [withdrawal, feedIn]
  const [ofA, ofB]: [SubstitutionRecord[], SubstitutionRecord[]] = [[], []]
  const told: QualityFinding[] = []
  for (const fault of faults) {
    const [from, to] = span(feedIn, fault)
    const [nextA, nextB] = [copied(a, b, from, to), copied(b, a, from, to)]
    const reason: Both = { pl: fault.pl, en: fault.en }
    ofA.push(recordOf(a, nextA, from, to, 'exchanged', reason))
    ofB.push(recordOf(b, nextB, from, to, 'exchanged', reason))
    a = nextA
    b = nextB
    const facts = { reason: String(fault.facts.evidence), reasonPl: String(fault.facts.evidencePl) }
    told.push(located('metering.exchanged', 'warning', feedIn, from, to, facts))
  }
  return {
    withdrawal: { series: a, records: ofA, findings: [] },
    feedIn: { series: b, records: ofB, findings: told },
  }
}

/** `into` with the values `[from, to)` of another register. */
function copied(into: Series, other: Series, from: number, to: number): Series {
  const wh = into.wh.slice()
  const quality = into.quality.slice()
  wh.set(other.wh.subarray(from, to), from)
  quality.set(other.quality.subarray(from, to), from)
  return { ...into, wh, quality }
}
