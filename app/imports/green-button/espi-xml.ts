import { SaxesParser } from 'saxes'
import { Quality } from '../../../domain/metering/series.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { energyOf, newDecimalMarks, putEnergy } from '../reading/energy.ts'
import { pointOf } from '../reading/point.ts'
import type { Reader, ReadOptions, Sink } from '../reading/reader.ts'
import type { Source } from '../reading/source.ts'
import { wholeText } from '../reading/source.ts'
import { expectYear } from '../reading/time-text.ts'

/** Qualities of ESPI that are no measurement: estimated by a reference day (8) or interpolation (9), projected (12). */
const ESTIMATED = new Set(['8', '9', '12'])
const WATT_HOURS = '72'
const ELECTRICITY = new Set(['0', '1'])
const FEED_IN = '19'
const WITHDRAWAL = '1'
const DELTA_DATA = '4'

interface Interval {
  start: string
  duration: string
  value: string
  estimated: boolean
  line: number
}

interface ReadingType {
  readonly fields: Map<string, string>
}

interface Block {
  readonly up: string
  readonly intervals: Interval[]
}

interface Feed {
  /** By `self` link. */
  readonly types: Map<string, ReadingType>
  /** Links of a meter reading, by its `self` link. */
  readonly readings: Map<string, string[]>
  readonly blocks: Block[]
}

/** What one entry of the feed collects until it closes. */
interface Entry {
  self: string
  up: string
  readonly related: string[]
  isReading: boolean
  type: Map<string, string> | undefined
  intervals: Interval[] | undefined
}

function parseFeed(source: Source, text: string): Feed {
  const feed: Feed = { types: new Map(), readings: new Map(), blocks: [] }
  let entry: Entry | undefined
  let interval: Interval | undefined
  const path: string[] = []
  let content = ''
  const sax = new SaxesParser({ position: true })
  sax.on('error', (error) => {
    throw new Refusal(
      'imports.xml-broken',
      { reason: error.message.replace(/^\d+:\d+: /, '') },
      source.place(sax.line, sax.column),
    )
  })
  sax.on('opentag', ({ name, attributes }) => {
    const local = name.slice(name.indexOf(':') + 1)
    path.push(local)
    content = ''
    if (path.length > 64) throw new Refusal('imports.xml-broken', { reason: 'depth > 64' }, source.place(sax.line))
    if (local === 'entry')
      entry = { self: '', up: '', related: [], isReading: false, type: undefined, intervals: undefined }
    if (!entry) return
    const { href: link, rel } = attributes
    const href = typeof link === 'string' ? link : undefined
    if (local === 'link' && href !== undefined) {
      if (rel === 'self') entry.self = href
      else if (rel === 'up') entry.up = href
      else entry.related.push(href)
    }
    if (local === 'MeterReading') entry.isReading = true
    if (local === 'ReadingType') entry.type = new Map()
    if (local === 'IntervalBlock') entry.intervals ??= []
    if (local === 'IntervalReading') interval = { start: '', duration: '', value: '', estimated: false, line: sax.line }
  })
  sax.on('text', (piece) => {
    content += piece
  })
  sax.on('closetag', () => {
    const local = path.pop()
    const parent = path.at(-1)
    const value = content.trim()
    content = ''
    if (!entry || local === undefined) return
    if (interval) {
      if (parent === 'timePeriod' && (local === 'start' || local === 'duration')) interval[local] = value
      else if (parent === 'IntervalReading' && local === 'value') interval.value = value
      else if (local === 'quality' && ESTIMATED.has(value)) interval.estimated = true
      else if (local === 'IntervalReading') {
        entry.intervals?.push(interval)
        interval = undefined
      }
    } else if (entry.type && parent === 'ReadingType') entry.type.set(local, value)
    else if (local === 'entry') {
      if (entry.type) feed.types.set(entry.self, { fields: entry.type })
      if (entry.isReading) feed.readings.set(entry.self, entry.related)
      if (entry.intervals) feed.blocks.push({ up: entry.up, intervals: entry.intervals })
      entry = undefined
    }
  })
  sax.write(text).close()
  return feed
}

/** The meter reading a block hangs under: its `up` link is the reading's `self`, or that with `/IntervalBlock`. */
function readingOf(feed: Feed, up: string): { self: string; related: readonly string[] } | undefined {
  for (const [self, related] of feed.readings)
    if (up === self || up === `${self}/IntervalBlock` || related.includes(up)) return { self, related }
  return undefined
}

/** Code of the usage point in a link such as `…/UsagePoint/5446AF3F/MeterReading/01`. */
function codeIn(link: string): string {
  return /\/UsagePoint\/([^/]+)/.exec(link)?.[1] ?? ''
}

function putBlock(
  source: Source,
  sink: Sink,
  options: ReadOptions,
  feed: Feed,
  block: Block,
  skipped: Map<string, number>,
): void {
  const reading = readingOf(feed, block.up)
  const type =
    feed.types.get(reading?.related.find((link) => feed.types.has(link)) ?? '') ?? [...feed.types.values()][0]
  const field = (name: string, otherwise: string) => type?.fields.get(name) ?? otherwise
  const flow = field('flowDirection', WITHDRAWAL)
  const why =
    field('uom', WATT_HOURS) !== WATT_HOURS
      ? `uom ${field('uom', '')}`
      : !ELECTRICITY.has(field('commodity', '1'))
        ? `commodity ${field('commodity', '')}`
        : field('accumulationBehaviour', DELTA_DATA) !== DELTA_DATA
          ? `accumulationBehaviour ${field('accumulationBehaviour', '')}`
          : flow !== WITHDRAWAL && flow !== FEED_IN
            ? `flowDirection ${flow}`
            : undefined
  if (why !== undefined) {
    skipped.set(why, (skipped.get(why) ?? 0) + block.intervals.length)
    return
  }
  const power = Number(field('powerOfTenMultiplier', '0'))
  if (!Number.isInteger(power) || Math.abs(power) > 9)
    throw new Refusal('imports.unknown-unit', { text: `powerOfTenMultiplier ${power}` }, source.place())
  const unit = { name: `10^${power} Wh`, times: power > 0 ? 10 ** power : 1, over: power < 0 ? 10 ** -power : 1 }
  const marks = newDecimalMarks('.')
  for (const { start, duration, value, estimated, line } of block.intervals) {
    const seconds = Number(start)
    const place = () => source.place(line)
    if (!/^\d{1,11}$/.test(start))
      throw new Refusal('imports.not-a-time', { text: start.slice(0, 40), expected: 'Unix seconds' }, place())
    expectYear(Math.floor(seconds / 86_400), start, place)
    const length = Number(duration === '' ? field('intervalLength', '') : duration)
    if (length !== 900 && length !== 3600)
      throw new Refusal('imports.interval-length', { minutes: length / 60 }, place())
    if (seconds % length !== 0) throw new Refusal('imports.off-grid', { text: start, minutes: length / 60 }, place())
    const point = pointOf(source, options, codeIn(reading?.self ?? block.up))
    const direction = flow === FEED_IN ? 'feed-in' : 'withdrawal'
    const register = sink.register({ point, direction, netting: 'raw', slotsPerValue: length === 900 ? 1 : 4 })
    const wh = energyOf(value, unit, marks, register, line, place)
    putEnergy(register, seconds / 900, wh, estimated ? Quality.estimated : Quality.measured, line)
  }
}

/** Green Button (ESPI, NAESB REQ.21): interval blocks of an Atom feed, each tied to its reading type by links. */
export const espiXml: Reader = {
  format: 'green-button',
  pl: 'Green Button (ESPI, XML)',
  en: 'Green Button (ESPI, XML)',
  recognises: ({ head }) => /naesb\.org\/espi/.test(head) && /<(?:\w+:)?(feed|entry|IntervalBlock)\b/.test(head),
  async read(source, sink, options) {
    const feed = parseFeed(source, await wholeText(source))
    const skipped = new Map<string, number>()
    for (const block of feed.blocks) putBlock(source, sink, options, feed, block, skipped)
    for (const [text, count] of skipped)
      sink.finding(finding('imports.not-active-energy', 'info', { count, text }, source.place()))
  },
}
