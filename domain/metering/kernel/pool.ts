import type { BalanceKernel, Engine } from './kernel.ts'
import { ROWS_BEFORE_WIDEN } from './kernel.ts'
import { twinKernel } from './twin-kernel.ts'
import { wasmKernel } from './wasm-kernel.ts'

/** The four kinds of rows of a pool: who consumes and who generates, in 16 or 32 bits a value. */
export const SECTIONS = ['consumers16', 'consumers32', 'generators16', 'generators32'] as const
export type Section = (typeof SECTIONS)[number]

/** Rows of each kind. */
export type RowCounts = Readonly<Record<Section, number>>

/** Values of 32-bit rows stay below this [Wh], so that four of them add up in 32 bits: 536 MWh in one interval. */
export const WIDE_LIMIT = 2 ** 29

interface Place {
  readonly offset: number
  /** Bytes from one row to the next. */
  readonly stride: number
  /** Rows there is room for, a multiple of 4. */
  readonly capacity: number
}

/** Results per interval, each `values` long: views of the pool's memory, overwritten by the next month. All [Wh] but the ratio. */
export interface Vectors {
  readonly consumption: Float64Array
  readonly generation: Float64Array
  readonly matched: Float64Array
  readonly deficit: Float64Array
  readonly surplus: Float64Array
  /** matched ÷ consumption to 44 binary digits, 0 where nothing is consumed. */
  readonly ratio: Float64Array
}

/** Rows of interval energy of one month in one flat memory, ready for the kernel. */
export interface MonthPool {
  readonly kernel: BalanceKernel
  /** Intervals of a row. */
  readonly values: number
  /** Intervals with padding: the next multiple of 8. */
  readonly padded: number
  readonly places: Readonly<Record<Section, Place>>
  readonly vectors: Vectors
  readonly offsets: Readonly<Record<keyof Vectors | 'digits' | 'scratch' | 'whole' | 'perRow', number>>
}

const up = (value: number, step: number) => Math.ceil(value / step) * step
export const isWide = (section: Section) => section.endsWith('32')

/**
 * A pool for months of `values` intervals with room for so many rows. Memory is taken once and never grows: a month, or
 * a group of points of it, is written over the last.
 *
 * @param values  intervals, at most 32,768 (a month of quarter-hours has up to 2,980)
 * @param engine  `wasm-simd` falls back to the plain twin where WebAssembly or SIMD is missing
 */
export function openPool(values: number, room: RowCounts, engine: Engine = 'wasm-simd'): MonthPool {
  if (!(Number.isInteger(values) && values > 0 && values <= 32_768)) throw new Error(`openPool: ${values} intervals`)
  const padded = up(values, 8)
  let end = 0
  const take = (bytes: number) => {
    const start = end
    end = up(end + bytes, 64)
    return start
  }
  const vector = padded * 8
  const rows = SECTIONS.reduce((sum, section) => sum + up(room[section], 4), 0)
  const offsets = {
    consumption: take(vector),
    generation: take(vector),
    matched: take(vector),
    deficit: take(vector),
    surplus: take(vector),
    ratio: take(vector),
    digits: take(vector + 32),
    scratch: take(512),
    whole: take(padded * 4),
    perRow: take(rows * 8),
  }
  const places = Object.fromEntries(
    SECTIONS.map((section) => {
      const capacity = up(room[section], 4)
      const stride = up(padded * (isWide(section) ? 4 : 2), 16)
      return [section, { offset: take(capacity * stride), stride, capacity }]
    }),
  ) as unknown as Record<Section, Place>
  const kernel = (engine === 'wasm-simd' ? wasmKernel(end) : undefined) ?? twinKernel(end)
  const view = (offset: number) => new Float64Array(kernel.buffer, offset, values)
  const vectors: Vectors = {
    consumption: view(offsets.consumption),
    generation: view(offsets.generation),
    matched: view(offsets.matched),
    deficit: view(offsets.deficit),
    surplus: view(offsets.surplus),
    ratio: view(offsets.ratio),
  }
  return { kernel, values, padded, places, vectors, offsets }
}

/** One row to be written, without its padding. */
export function rowOf(pool: MonthPool, section: Section, index: number): Uint16Array | Uint32Array {
  const { offset, stride, capacity } = pool.places[section]
  if (!(index >= 0 && index < capacity)) throw new Error(`rowOf: ${section} ${index} of ${capacity}`)
  const start = offset + index * stride
  return isWide(section)
    ? new Uint32Array(pool.kernel.buffer, start, pool.values)
    : new Uint16Array(pool.kernel.buffer, start, pool.values)
}

/** All bytes of the first rows of a section, padding included: what a file of rows is read straight into. */
export function bytesOfRows(pool: MonthPool, section: Section, count: number): Uint8Array {
  const { offset, stride, capacity } = pool.places[section]
  if (!(count >= 0 && count <= capacity)) throw new Error(`bytesOfRows: ${section} ${count} of ${capacity}`)
  return new Uint8Array(pool.kernel.buffer, offset, count * stride)
}

/** Rows go through in fours: what is left of the last four after `counts` is emptied. */
export function emptySpareRows(pool: MonthPool, counts: RowCounts): void {
  for (const section of SECTIONS) {
    const { offset, stride, capacity } = pool.places[section]
    const count = counts[section]
    if (count > capacity) throw new Error(`${section}: ${count} rows where ${capacity} fit`)
    new Uint8Array(pool.kernel.buffer, offset + count * stride, (up(count, 4) - count) * stride).fill(0)
  }
}

/** Starts a month: nothing consumed, nothing generated yet. */
export function clearMonth(pool: MonthPool): void {
  const { consumption, generation, whole } = pool.offsets
  new Uint8Array(pool.kernel.buffer, consumption, pool.padded * 8).fill(0)
  new Uint8Array(pool.kernel.buffer, generation, pool.padded * 8).fill(0)
  new Uint8Array(pool.kernel.buffer, whole, pool.padded * 4).fill(0)
}

/** Per-row results of the four sections, each in row order. */
export type PerRow = Readonly<Record<Section, Float64Array>>

function perRow(pool: MonthPool, at: number, count: number): Float64Array {
  return new Float64Array(pool.kernel.buffer, at, count).slice()
}

/** Adds the loaded rows to consumption and generation. @returns the sum of each row [Wh] */
export function addRows(pool: MonthPool, counts: RowCounts): PerRow {
  emptySpareRows(pool, counts)
  const { kernel, padded, offsets } = pool
  const out = offsets.perRow
  const sums: Partial<Record<Section, Float64Array>> = {}
  for (const section of SECTIONS) {
    const { offset, stride } = pool.places[section]
    const count = counts[section]
    const target = section.startsWith('consumers') ? offsets.consumption : offsets.generation
    if (isWide(section)) kernel.addRows32(target, offset, stride, up(count, 4), padded, out)
    else
      for (let first = 0; first < count; first += ROWS_BEFORE_WIDEN) {
        const rows = Math.min(ROWS_BEFORE_WIDEN, up(count, 4) - first)
        kernel.addRows16(offsets.whole, offset + first * stride, stride, rows, padded, out + first * 8)
        kernel.widen(target, offsets.whole, padded)
      }
    sums[section] = perRow(pool, out, count)
  }
  return sums as PerRow
}

/** Once everything is added: what of the consumption the generation meets, per interval. */
export function matchMonth(pool: MonthPool): void {
  const { consumption, generation, matched, deficit, surplus, ratio, digits } = pool.offsets
  pool.kernel.split(consumption, generation, matched, deficit, surplus, ratio, digits, pool.padded)
}

/**
 * Each loaded consumer's part of the matched energy: Σ over intervals of ratio × consumption, in doubles [Wh]. The ratio is
 * taken to 44 binary digits, so a share is off by less than 2⁻⁴⁴ of the consumption: 0.06 mWh of 1 GWh.
 */
export function sharesOfRows(pool: MonthPool, counts: RowCounts): Pick<PerRow, 'consumers16' | 'consumers32'> {
  emptySpareRows(pool, counts)
  const { kernel, padded, offsets, places } = pool
  const narrow = places.consumers16
  const wide = places.consumers32
  kernel.dotRows16(
    offsets.digits,
    narrow.offset,
    narrow.stride,
    up(counts.consumers16, 4),
    padded,
    offsets.perRow,
    offsets.scratch,
  )
  const consumers16 = perRow(pool, offsets.perRow, counts.consumers16)
  kernel.dotRows32(offsets.ratio, wide.offset, wide.stride, up(counts.consumers32, 4), padded, offsets.perRow)
  return { consumers16, consumers32: perRow(pool, offsets.perRow, counts.consumers32) }
}
