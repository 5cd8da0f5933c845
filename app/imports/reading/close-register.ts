import { dayFromEpoch } from '../../../domain/calendar/day.ts'
import type { Series } from '../../../domain/metering/series.ts'
import { Quality } from '../../../domain/metering/series.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { absentOf } from './absent.ts'
import type { RegisterKey } from './reader.ts'
import type { Register, Replaced } from './register.ts'
import { trimmed, UNNAMED, utcOf } from './register.ts'
import type { Source } from './source.ts'

/** What one register of a file holds. */
export interface RegisterRead {
  /** Code of the point; null when neither the file nor the caller names it (`series.point` is then empty). */
  readonly code: string | null
  readonly series: Series
  /** Intervals with a value. */
  readonly intervals: number
  /**
   * Intervals without a value between the first and the last: blank cells, and intervals absent on local days of which
   * the file has others. Days the file leaves out altogether are a gap, in the findings.
   */
  readonly missing: number
  /** Values the distributor has estimated. */
  readonly estimated: number
  /** Energy of all intervals [Wh]. */
  readonly sumWh: number
  /** Values that later lines of the same file replaced. */
  readonly replaced: readonly Replaced[]
}

const NAMES_PL = { withdrawal: 'pobór', 'feed-in': 'oddanie', raw: '', netted: ', po zbilansowaniu' } as const
const NAMES_EN = { withdrawal: 'withdrawal', 'feed-in': 'feed-in', raw: '', netted: ', netted' } as const

/** A register's name for people, in both languages: the point where it is known, the direction, netted or not. */
export function registerNames({ point, direction, netting }: Omit<RegisterKey, 'slotsPerValue'>): {
  rejestr: string
  register: string
} {
  const code = point === null ? '' : `${point}, `
  return {
    rejestr: `${code}${NAMES_PL[direction]}${NAMES_PL[netting]}`,
    register: `${code}${NAMES_EN[direction]}${NAMES_EN[netting]}`,
  }
}

/** What happened to the values of a register while its file was read. */
export function tallies(register: Register, source: Source): Finding[] {
  const names = registerNames(register.key)
  const out: Finding[] = []
  const { repeated, conflict, negative, rounded } = register
  if (repeated.count > 0)
    out.push(finding('imports.repeated', 'info', { count: repeated.count, ...names }, source.place(repeated.line)))
  if (conflict.count > 0) {
    const { count, slot, first, second } = conflict
    out.push(
      finding(
        'imports.conflict',
        'warning',
        { count, ...names, at: utcOf(slot), first, second },
        source.place(conflict.line),
      ),
    )
  }
  if (negative.count > 0)
    out.push(
      finding(
        'imports.negative',
        'error',
        { count: negative.count, ...names, text: negative.text },
        source.place(negative.line),
      ),
    )
  if (rounded.count > 0) {
    const totalWh = Math.round(rounded.microWh) / 1_000_000
    // A few finer digits are a matter of style; most of a register rounded looks like another unit.
    const severity = rounded.count * 2 > register.length ? 'warning' : 'info'
    out.push(
      finding('imports.rounded', severity, { count: rounded.count, totalWh, ...names }, source.place(rounded.line)),
    )
  }
  return out
}

/** Counts a register and finds the days it leaves out. */
export function closeRegister(register: Register, source: Source, findings: Finding[]): RegisterRead {
  const { key } = register
  const { start, wh, quality } = trimmed(register)
  // The room for growing is given back before the next register takes its own.
  register.wh = new Int32Array(0)
  register.quality = new Uint8Array(0)
  const step = key.slotsPerValue
  let intervals = 0
  let blank = 0
  let firstMissing = Number.NaN
  let estimated = 0
  let sumWh = 0
  for (let i = 0; i < wh.length; i += 1) {
    const state = quality[i]
    if (state === UNNAMED) continue
    if (state === Quality.missing) {
      if (blank === 0) firstMissing = start + i * step
      blank += 1
      continue
    }
    intervals += 1
    sumWh += wh[i] ?? 0
    if (state === Quality.estimated) estimated += 1
  }
  const names = registerNames(key)
  let missing = blank
  if (intervals + blank < wh.length) {
    const { inDays, firstInDays, between, firstGap, lastGap } = absentOf(start, step, quality)
    missing += inDays
    if (inDays > 0 && !(firstMissing < firstInDays)) firstMissing = firstInDays
    for (let i = 0; i < quality.length; i += 1) if (quality[i] === UNNAMED) quality[i] = Quality.missing
    if (between > 0) {
      const period = { from: dayFromEpoch(firstGap), to: dayFromEpoch(lastGap) }
      findings.push(finding('imports.gap', 'warning', { count: between, ...period, ...names }, source.place()))
    }
  }
  if (missing > 0)
    findings.push(
      finding(
        'imports.missing',
        'warning',
        { count: missing, ...names, at: utcOf(firstMissing) },
        source.place(register.blank.line || undefined),
      ),
    )
  const series: Series = {
    point: key.point ?? '',
    direction: key.direction,
    netting: key.netting,
    start,
    slotsPerValue: step,
    wh,
    quality,
  }
  return { code: key.point, series, intervals, missing, estimated, sumWh, replaced: register.replaced }
}
