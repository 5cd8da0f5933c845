import type { LocalDay, LocalMonth } from '../../../domain/calendar/day.ts'
import type { DeliveredMonth } from '../../../domain/metering/in-force.ts'
import type { Direction, Netting } from '../../../domain/metering/series.ts'
import type { Finding } from '../../../domain/problems/finding.ts'

import type { RegisterKey } from './ports.ts'

export const IMPORT_KINDS = ['files', 'folder', 'live', 'cluster-folder'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]
export type ImportState = 'preview' | 'saved' | 'cancelled' | 'undone'

/** What an import does to one register in one month. */
export interface MonthPreview {
  readonly point: string
  readonly direction: Direction
  readonly netting: Netting
  readonly month: LocalMonth
  /** Values that are new. */
  readonly added: number
  readonly changed: number
  readonly same: number
  /** Values delivered but not taken: a better one is known. */
  readonly refused: number
  readonly beforeWh: number
  readonly afterWh: number
}

export interface Totals {
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly refused: number
  readonly beforeWh: number
  readonly afterWh: number
}

/** One file of an import, as it was read. */
export interface ImportedFile {
  readonly file: number
  readonly name: string
  readonly sha256: string
  readonly format: string
  readonly publishedAt: string | null
  readonly preliminary: boolean
  readonly summary: {
    readonly points: number
    /** First and last local day with a place for a value. */
    readonly from: LocalDay | null
    readonly to: LocalDay | null
    /** Values that stand in it. */
    readonly values: number
    /** The import that brought the same bytes before. */
    readonly sameAs: number | null
  }
  readonly findings: readonly Finding[]
  readonly months: readonly MonthPreview[]
}

/** A set of files brought in together. @pl import odczytów */
export interface ReadingImport {
  readonly importId: number
  readonly kind: ImportKind
  readonly state: ImportState
  readonly createdAt: string
  readonly createdBy: string
  readonly savedAt: string | null
  readonly savedBy: string | null
  readonly undoneAt: string | null
  readonly undoneBy: string | null
  /** The version of the readings it made; null when it changed nothing. */
  readonly version: number | null
  readonly totals: Totals
}

/** One row of delivered blocks: which points of which register and month stand in it. */
export interface DeliveryRow extends RegisterKey {
  readonly file: number
  readonly block: number
  readonly points: readonly string[]
}

/** Deliveries of a register's month with the import each came with. */
export interface Delivery extends DeliveredMonth {
  readonly importId: number
  readonly file: number
}
