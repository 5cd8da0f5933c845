import type { Slot } from '../../../domain/calendar/slot.ts'
import type { Direction, Netting } from '../../../domain/metering/series.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import type { Mapping } from '../generic/mapping.ts'
import type { Register } from './register.ts'
import type { Source } from './source.ts'

/** What the caller knows and the file may not say. */
export interface ReadOptions {
  /** Code of the point, for files that carry none; a file that carries another one is refused. */
  readonly point?: string
  /** Direction, for files that carry none. */
  readonly direction?: Direction
  /** Netting, for files that carry none. */
  readonly netting?: Netting
  /** Columns of a file of no known layout. */
  readonly mapping?: Mapping
}

/** Which series of a file a value belongs to. `point` is null when the file names none. */
export interface RegisterKey {
  readonly point: string | null
  readonly direction: Direction
  readonly netting: Netting
  /** Quarter-hours in one value: 1 or 4. */
  readonly slotsPerValue: 1 | 4
}

/** A key as text; the point comes last, since it may hold any character. */
export function registerId({ point, direction, netting, slotsPerValue }: RegisterKey): string {
  return `${direction}|${netting}|${slotsPerValue}|${point === null ? '' : `=${point}`}`
}

/** Which prices: `rce`, `rcem`, `day-ahead` or the id a mapping gives. */
export interface PriceKey {
  readonly id: string
  readonly currency: 'PLN' | 'EUR'
  /** Quarter-hours in one value; null for prices of whole months. */
  readonly slotsPerValue: 1 | 4 | null
}

/** Where a reader puts what it finds, value by value: nothing of the file is kept but the energy itself. */
export interface Sink {
  readonly register: (key: RegisterKey) => Register
  /**
   * @param at       first slot of the interval (or of the month)
   * @param perMwh   price [currency/MWh], or null where the file has none
   */
  readonly price: (key: PriceKey, at: Slot, perMwh: Decimal | null, line: number) => void
  readonly finding: (found: Finding) => void
}

/** A file format: recognised by what stands in the file, never by its extension. */
export interface Reader {
  /** Public id, printed as `format`. */
  readonly format: string
  readonly pl: string
  readonly en: string
  /** Whether the layout was guessed by us and shown by no third-party code. */
  readonly tentative?: boolean
  readonly recognises: (source: Source) => boolean
  readonly read: (source: Source, sink: Sink, options: ReadOptions) => Promise<void>
}
