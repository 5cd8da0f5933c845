import { dayFromEpoch } from '../../../domain/calendar/day.ts'
import type { Slot } from '../../../domain/calendar/slot.ts'
import { SECONDS_PER_SLOT } from '../../../domain/calendar/slot.ts'
import { readPointCode } from '../../../domain/metering/point-code.ts'
import type { Series } from '../../../domain/metering/series.ts'
import { Quality } from '../../../domain/metering/series.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import { compare, text } from '../../../domain/quantity/decimal.ts'
import { nettingFindings } from './netting-check.ts'
import type { PriceKey, RegisterKey, Sink } from './reader.ts'
import type { Register, Replaced } from './register.ts'
import { newRegister, trimmed, UNNAMED, utcOf } from './register.ts'
import type { Source } from './source.ts'
import { dayShape } from './wall-clock.ts'

/** No operator's file has more points. */
const MOST_REGISTERS = 200_000

/** Contradictions in prices are told one by one, up to this many. */
const MOST_PRICE_CONFLICTS = 20

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

/** Prices of a file: one per interval, gap-free, or one per local month. */
export interface PriceSeries {
  readonly id: string
  readonly currency: 'PLN' | 'EUR'
  /** Quarter-hours in one value; null when the values belong to whole local months. */
  readonly slotsPerValue: 1 | 4 | null
  /** First slot of each interval or month, rising; of equal steps except for months. */
  readonly starts: readonly Slot[]
  /** Price [currency/MWh], null where there is none. */
  readonly perMwh: readonly (Decimal | null)[]
}

export interface Collected {
  readonly registers: readonly RegisterRead[]
  readonly prices: readonly PriceSeries[]
  readonly findings: readonly Finding[]
}

export interface Collector {
  readonly sink: Sink
  /** Closes the file. @refuses imports.empty-file */
  readonly finish: () => Collected
}

interface PriceBook {
  readonly key: PriceKey
  readonly values: Map<number, Decimal | null>
  conflicts: number
}

const NAMES = { withdrawal: 'pobór/withdrawal', 'feed-in': 'oddanie/feed-in' } as const

/** A register's name for people: the point where it is known, the direction, netted or not. */
export function registerName({ point, direction, netting }: RegisterKey): string {
  const netted = netting === 'netted' ? ', po zbilansowaniu/netted' : ''
  return `${point === null ? '' : `${point}, `}${NAMES[direction]}${netted}`
}

function tallies(register: Register, source: Source): Finding[] {
  const direction = registerName(register.key)
  const out: Finding[] = []
  const { repeated, conflict, negative, rounded } = register
  if (repeated.count > 0)
    out.push(finding('imports.repeated', 'info', { count: repeated.count, direction }, source.place(repeated.line)))
  if (conflict.count > 0) {
    const { count, slot, first, second } = conflict
    out.push(
      finding(
        'imports.conflict',
        'warning',
        { count, direction, at: utcOf(slot), first, second },
        source.place(conflict.line),
      ),
    )
  }
  if (negative.count > 0)
    out.push(
      finding(
        'imports.negative',
        'error',
        { count: negative.count, direction, text: negative.text },
        source.place(negative.line),
      ),
    )
  if (rounded.count > 0) {
    const totalWh = Math.round(rounded.microWh) / 1_000_000
    out.push(finding('imports.rounded', 'info', { count: rounded.count, totalWh }, source.place(rounded.line)))
  }
  return out
}

interface Absent {
  inDays: number
  between: number
  firstGap: number
  lastGap: number
}

/** Intervals no line has named, told apart: on days that have others, and on days left out altogether. */
function absentOf(start: number, step: number, quality: Uint8Array): Absent {
  const out: Absent = { inDays: 0, between: 0, firstGap: Number.NaN, lastGap: Number.NaN }
  let day = Math.floor((start * SECONDS_PER_SLOT + 3600) / 86_400)
  for (let i = 0; i < quality.length; ) {
    const { start: dayStart, slots } = dayShape(day)
    const end = Math.min(quality.length, Math.ceil((dayStart + slots - start) / step))
    const before = i
    let absent = 0
    for (; i < end; i += 1) if (quality[i] === UNNAMED) absent += 1
    if (absent > 0 && absent < end - before) out.inDays += absent
    else if (absent > 0) {
      out.between += absent
      if (Number.isNaN(out.firstGap)) out.firstGap = day
      out.lastGap = day
    }
    day += 1
  }
  return out
}

/** Counts a register and finds the days it leaves out. */
function closeRegister(register: Register, source: Source, findings: Finding[]): RegisterRead {
  const { key } = register
  const { start, wh, quality } = trimmed(register)
  const step = key.slotsPerValue
  let intervals = 0
  let blank = 0
  let estimated = 0
  let sumWh = 0
  for (let i = 0; i < wh.length; i += 1) {
    const state = quality[i]
    if (state === UNNAMED) continue
    if (state === Quality.missing) {
      blank += 1
      continue
    }
    intervals += 1
    sumWh += wh[i] ?? 0
    if (state === Quality.estimated) estimated += 1
  }
  const direction = registerName(key)
  let missing = blank
  if (intervals + blank < wh.length) {
    const { inDays, between, firstGap, lastGap } = absentOf(start, step, quality)
    missing += inDays
    for (let i = 0; i < quality.length; i += 1) if (quality[i] === UNNAMED) quality[i] = Quality.missing
    if (between > 0) {
      const period = { from: dayFromEpoch(firstGap), to: dayFromEpoch(lastGap) }
      findings.push(finding('imports.gap', 'warning', { count: between, ...period, direction }, source.place()))
    }
  }
  if (missing > 0) findings.push(finding('imports.missing', 'warning', { count: missing, direction }, source.place()))
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

function closePrices({ key, values }: PriceBook, source: Source, findings: Finding[]): PriceSeries {
  const known = [...values.keys()].sort((a, b) => a - b)
  const starts: Slot[] = []
  const perMwh: (Decimal | null)[] = []
  let missing = 0
  let firstMissing = ''
  const first = known[0] ?? 0
  const last = known.at(-1) ?? 0
  const step = key.slotsPerValue
  if (step !== null && last - first > 20 * 366 * 96)
    throw new Refusal('imports.span', { code: key.id, years: 20 }, source.place())
  const slots = step === null ? known : Array.from({ length: (last - first) / step + 1 }, (_, i) => first + i * step)
  for (const slot of slots) {
    const price = values.get(slot) ?? null
    if (price === null) {
      missing += 1
      firstMissing ||= utcOf(slot)
    }
    starts.push(slot as Slot)
    perMwh.push(price)
  }
  if (missing > 0)
    findings.push(finding('imports.price-missing', 'warning', { count: missing, at: firstMissing }, source.place()))
  return { id: key.id, currency: key.currency, slotsPerValue: step, starts, perMwh }
}

/** Collects what a reader finds into series of typed arrays. */
export function newCollector(source: Source): Collector {
  const registers = new Map<string, Register>()
  const books = new Map<string, PriceBook>()
  const findings: Finding[] = []
  const sink: Sink = {
    register: (key) => {
      const name = `${key.point ?? ''}|${key.direction}|${key.netting}|${key.slotsPerValue}`
      let found = registers.get(name)
      if (!found) {
        if (registers.size >= MOST_REGISTERS)
          throw new Refusal('imports.too-many-points', { limit: MOST_REGISTERS }, source.place())
        found = newRegister(key)
        registers.set(name, found)
      }
      return found
    },
    price: (key, at, perMwh, line) => {
      const name = `${key.id}|${key.currency}|${key.slotsPerValue}`
      let book = books.get(name)
      if (!book) {
        book = { key, values: new Map(), conflicts: 0 }
        books.set(name, book)
      }
      const before = book.values.get(at)
      if (before && perMwh && compare(before, perMwh) !== 0 && book.conflicts < MOST_PRICE_CONFLICTS) {
        book.conflicts += 1
        findings.push(
          finding(
            'imports.price-conflict',
            'warning',
            { at: utcOf(at), first: text(before), second: text(perMwh) },
            source.place(line),
          ),
        )
      }
      if (perMwh !== null || before === undefined) book.values.set(at, perMwh)
    },
    finding: (found) => {
      findings.push(found)
    },
  }
  const finish = (): Collected => {
    const named = [...registers.values()].filter(({ length }) => length > 0)
    if (named.length === 0 && books.size === 0) throw new Refusal('imports.empty-file', {}, source.place())
    for (const code of new Set(named.map(({ key }) => key.point))) {
      if (code === null) continue
      if (readPointCode(code).valid === false)
        findings.push(finding('imports.point-check-digit', 'warning', { code }, source.place()))
    }
    const read = named.map((register) => {
      findings.push(...tallies(register, source))
      return closeRegister(register, source, findings)
    })
    findings.push(
      ...nettingFindings(
        read.map(({ series }) => series),
        source,
      ),
    )
    const prices = [...books.values()].map((book) => closePrices(book, source, findings))
    return { registers: read, prices, findings }
  }
  return { sink, finish }
}
