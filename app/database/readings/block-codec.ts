import type { LocalMonth } from '../../../domain/calendar/day.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import type { Direction, Netting, Quality } from '../../../domain/metering/series.ts'

/** What all blocks of one row share. */
export interface BlockKey {
  readonly month: LocalMonth
  readonly direction: Direction
  readonly netting: Netting
}

interface Head {
  readonly point: string
  readonly slotsPerValue: 1 | 4
  readonly count: number
  readonly width: 2 | 4
  readonly sumWh: number
  readonly maxWh: number | null
  readonly missing: number
  /** Pairs of quality and run length, flat. */
  readonly quality: readonly number[]
}

const FORMAT = 1
const utf8 = { encode: new TextEncoder(), decode: new TextDecoder() }

function aligned(length: number): number {
  return (length + 7) & ~7
}

/**
 * Several month blocks as bytes: format, length of the header, header as JSON, then each block's values as they lie in
 * memory (little-endian), each beginning at a multiple of 8.
 */
export function encodeBlocks(blocks: readonly MonthBlock[]): Uint8Array {
  const heads: Head[] = blocks.map(({ point, slotsPerValue, wh, sumWh, maxWh, missing, quality }) => ({
    point,
    slotsPerValue,
    count: wh.length,
    width: wh.BYTES_PER_ELEMENT as 2 | 4,
    sumWh,
    maxWh,
    missing,
    quality: quality.flatMap(({ quality: kind, count }) => [kind, count]),
  }))
  const header = utf8.encode.encode(JSON.stringify(heads))
  const dataAt = aligned(8 + header.length)
  const out = new Uint8Array(dataAt + blocks.reduce((sum, { wh }) => sum + aligned(wh.byteLength), 0))
  const view = new DataView(out.buffer)
  view.setUint32(0, FORMAT, true)
  view.setUint32(4, header.length, true)
  out.set(header, 8)
  let at = dataAt
  for (const { wh } of blocks) {
    out.set(new Uint8Array(wh.buffer, wh.byteOffset, wh.byteLength), at)
    at += aligned(wh.byteLength)
  }
  return out
}

/** Values as they lie in the bytes; copied out only where they lie at an address no array of their width may begin at. */
function valuesAt(bytes: Uint8Array, at: number, count: number, width: 2 | 4): Uint16Array | Uint32Array {
  const start = bytes.byteOffset + at
  const isAligned = start % width === 0
  const buffer = isAligned ? bytes.buffer : bytes.slice(at, at + count * width).buffer
  const first = isAligned ? start : 0
  return width === 2 ? new Uint16Array(buffer, first, count) : new Uint32Array(buffer, first, count)
}

/** What SQL reads of `data` when nobody wants the values: format, length and header. */
export const HEADS_OF_DATA =
  'substring(data from 1 for 8 + get_byte(data, 4) + 256 * get_byte(data, 5) + 65536 * get_byte(data, 6))'

function headsIn(bytes: Uint8Array): { readonly heads: readonly Head[]; readonly length: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0, true) !== FORMAT) throw new Error(`a reading block of format ${view.getUint32(0, true)}`)
  const length = view.getUint32(4, true)
  return { heads: JSON.parse(utf8.decode.decode(bytes.subarray(8, 8 + length))) as Head[], length }
}

/** What is said of a block's values before they come. */
export interface BlockHead {
  readonly point: string
  readonly slotsPerValue: 1 | 4
  /** Values in all, known or not. */
  readonly count: number
  readonly missing: number
}

/** The heads of {@link HEADS_OF_DATA}. */
export function decodeHeads(bytes: Uint8Array): BlockHead[] {
  return headsIn(bytes).heads.map(({ point, slotsPerValue, count, missing }) => ({
    point,
    slotsPerValue,
    count,
    missing,
  }))
}

/** The blocks of {@link encodeBlocks}: views of the bytes, which must not be written to afterwards. */
export function decodeBlocks(key: BlockKey, bytes: Uint8Array): MonthBlock[] {
  const { heads, length } = headsIn(bytes)
  let at = aligned(8 + length)
  return heads.map(({ point, slotsPerValue, count, width, sumWh, maxWh, missing, quality }) => {
    const wh = valuesAt(bytes, at, count, width)
    at += aligned(count * width)
    const runs = []
    for (let i = 0; i < quality.length; i += 2)
      runs.push({ quality: quality[i] as Quality, count: quality[i + 1] as number })
    return { ...key, point, slotsPerValue, wh, sumWh, maxWh, missing, quality: runs }
  })
}
