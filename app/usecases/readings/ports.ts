import type { LocalDay, LocalMonth } from '../../../domain/calendar/day.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import type { RegisterMonth } from '../../../domain/metering/in-force.ts'
import type { Direction, Netting, Series } from '../../../domain/metering/series.ts'
import type { SubstitutionRecord } from '../../../domain/metering/substitution/record.ts'
import type { ProblemCode } from '../../../domain/problems/catalogue.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import type { Facts } from '../../../domain/problems/problem.ts'
import type { JournalPort, Needs } from '../office/ports.ts'
import type { Delivery, DeliveryRow, ImportedFile, MonthPreview, ReadingImport } from './import-record.ts'

/** What all blocks of one group share. */
export interface RegisterKey {
  readonly month: LocalMonth
  readonly direction: Direction
  readonly netting: Netting
}

/** Which months of which registers to read, and as of which version (the newest when absent). */
export interface BlockQuery extends RegisterKey {
  readonly points?: readonly string[]
  readonly version?: number
}

/** Every register of a month, or of some of its points. */
export type MonthQuery = Pick<BlockQuery, 'month' | 'points' | 'version'>

export interface BlockInForce {
  readonly version: number
  readonly block: MonthBlock
}

/** What made a version of the readings. @pl wersja odczytów */
export interface Revision {
  readonly version: number
  readonly at: string
  readonly actor: string
  /** `import`, `undo-import`, `repair`, `undo-repair`. */
  readonly reason: string
  readonly importId: number | null
  readonly repairId: number | null
}

/** The readings in force, every version of them. */
export interface BlockStore {
  newestVersion(cluster: string): Promise<number>
  /** A text that is another one after every change of the cluster's readings or register. */
  stateOf(cluster: string): Promise<string>
  months(cluster: string): Promise<readonly { readonly month: LocalMonth; readonly points: number }[]>
  /** Which points have anything in some months' registers, by register and month (`registerText`); their values are not read. */
  known(cluster: string, months: readonly LocalMonth[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>
  /** Quarter-hours in one value, of points with a value in a register's month. */
  lengths(cluster: string, query: BlockQuery): Promise<ReadonlyMap<string, 1 | 4>>
  read(cluster: string, query: BlockQuery): Promise<readonly BlockInForce[]>
  /** All registers at once: withdrawal before feed-in, of each the raw ones first. */
  readMonth(cluster: string, query: MonthQuery): Promise<readonly BlockInForce[]>
  /** Waits until nobody else writes readings of the cluster. */
  lock(cluster: string): Promise<void>
  /** Writes months that had a value before as versions of single points, the others in bulk. */
  write(cluster: string, version: number, blocks: readonly MonthBlock[], revision: Revision): Promise<void>
  record(cluster: string, revision: Revision): Promise<void>
  revisions(cluster: string, versions: readonly number[]): Promise<readonly Revision[]>
  /** What changed any register of a month, newest first. */
  revisionsOf(cluster: string, month: LocalMonth): Promise<readonly Revision[]>
  /** Versions a register has of a month, with what made them, oldest first. */
  history(cluster: string, key: RegisterMonth): Promise<readonly Revision[]>
}

export interface ImportStore {
  nextId(cluster: string): Promise<number>
  /** @param jobId  the job that made it, so that the job finds it again; null: none did */
  insert(cluster: string, one: ReadingImport, files: readonly ImportedFile[], jobId: string | null): Promise<void>
  ofJob(cluster: string, jobId: string): Promise<ReadingImport | undefined>
  update(cluster: string, one: ReadingImport): Promise<void>
  find(cluster: string, id: number): Promise<ReadingImport | undefined>
  list(
    cluster: string,
    page: { readonly after: string | null; readonly limit: number },
  ): Promise<{ readonly items: readonly ReadingImport[]; readonly total: number; readonly next: string | null }>
  files(cluster: string, id: number): Promise<readonly ImportedFile[]>
  setMonths(cluster: string, id: number, file: number, months: readonly MonthPreview[]): Promise<void>
  /** Checksums of files that saved imports have brought, with the import. */
  known(cluster: string, sums: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Which of the cluster's live imports holds a month. */
  liveOf(cluster: string, name: string): Promise<{ importId: number; file: number } | undefined>
  deliver(cluster: string, id: number, file: number, blocks: readonly MonthBlock[]): Promise<void>
  /** Takes the blocks of a file out again (before better ones of the same file come). */
  withdraw(cluster: string, id: number, file: number, key: RegisterKey): Promise<void>
  rows(cluster: string, id: number): Promise<readonly DeliveryRow[]>
  /** Deliveries of saved imports and, when named, of one more import. */
  deliveries(
    cluster: string,
    key: RegisterKey,
    points: readonly string[],
    also: number | null,
  ): Promise<readonly Delivery[]>
  /** Points of a register's month that more than one saved import brought. */
  contested(cluster: string, key: RegisterKey): Promise<readonly string[]>
  /** Makes whole rows of a delivery the readings in force, without carrying their bytes about. */
  putInForce(cluster: string, id: number, rows: readonly DeliveryRow[], version: number): Promise<void>
  /** Deletes what a cancelled import brought. */
  drop(cluster: string, id: number): Promise<void>
}

export interface RepairTotals {
  readonly values: number
  readonly points: number
  /** Energy of the repaired stretches before and after [Wh]. */
  readonly beforeWh: number
  readonly afterWh: number
}

/** Values put in by the office, or set aside, in one go. @pl naprawa odczytów */
export interface ReadingRepair {
  readonly repairId: number
  readonly kind: 'fill' | 'correct'
  readonly at: string
  readonly actor: string
  readonly version: number
  readonly undoneAt: string | null
  readonly undoneBy: string | null
  readonly totals: RepairTotals
}

export interface RepairStore {
  nextId(cluster: string): Promise<number>
  insert(cluster: string, repair: ReadingRepair, records: readonly SubstitutionRecord[]): Promise<void>
  update(cluster: string, repair: ReadingRepair): Promise<void>
  find(cluster: string, id: number): Promise<ReadingRepair | undefined>
  list(cluster: string, limit: number): Promise<readonly ReadingRepair[]>
  records(cluster: string, id: number): Promise<readonly SubstitutionRecord[]>
  /** Records of repairs that stand and touch the month, in the order they were made. */
  standing(cluster: string, key: RegisterKey, points: readonly string[]): Promise<readonly SubstitutionRecord[]>
}

/** A point as far as readings need it. */
export interface KnownPoint {
  readonly pointCode: string
  readonly name: string
  readonly feedInCode: string | null
  readonly gmina: string | null
  readonly memberId: string | null
  readonly memberName: string | null
  readonly contractPowerKw: number | null
  readonly tariff: string | null
  readonly profile: string | null
  readonly source: string | null
  readonly sourcePowerKw: number | null
  /** Plants and storages in operation at the point, as the register knows them. */
  readonly plants: readonly { readonly kind: string; readonly powerKw: number }[]
}

/** A member holds a point over `[from, to)`; without an end it still does. */
export interface Holding {
  readonly pointCode: string
  readonly memberId: string
  readonly memberName: string
  /** Null: since before the register began. */
  readonly from: LocalDay | null
  readonly to: LocalDay | null
}

export interface PointRegister {
  /** Points that belong to a member on some day of `[from, to)`, or all when no days are given. */
  points(cluster: string, from?: LocalDay, to?: LocalDay): Promise<readonly KnownPoint[]>
  /** Who holds which point on some day of `[from, to)`, the earlier before the later. */
  holdings(cluster: string, from: LocalDay, to: LocalDay): Promise<readonly Holding[]>
  site(cluster: string): Promise<{ readonly latitudeDeg: number; readonly longitudeDeg: number } | null>
}

/** A live reading as it came. */
export interface LiveReading {
  readonly pointCode: string
  readonly direction: Direction
  readonly slot: number
  readonly slotsPerValue: 1 | 4
  readonly wh: number
  readonly receivedAt: string
  readonly source: string
}

/** A live message that could not be used, and why. */
export interface LiveNote {
  readonly topic: string
  readonly code: ProblemCode
  readonly facts: Facts
}

export interface LiveStore {
  /** The newest word for an interval holds. */
  put(cluster: string, readings: readonly LiveReading[]): Promise<void>
  take(cluster: string): Promise<readonly LiveReading[]>
  count(cluster: string): Promise<number>
  /** Keeps that a message could not be used; the oldest of too many are forgotten. @returns false without such a cluster */
  note(cluster: string, problem: LiveNote & { readonly at: string }): Promise<boolean>
  problems(
    cluster: string,
  ): Promise<readonly (LiveNote & { readonly firstAt: string; readonly lastAt: string; readonly times: number })[]>
}

export interface ReadingStores {
  readonly journal: Pick<JournalPort, 'record'>
  readonly blocks: BlockStore
  readonly imports: ImportStore
  readonly repairs: RepairStore
  readonly live: LiveStore
  readonly register: PointRegister
}

export type ReadingNeeds = Needs<ReadingStores>

/** One file as a reader gives it, whatever its format. */
export interface DeliveredFile {
  readonly name: string
  readonly sha256: string
  readonly format: string
  readonly publishedAt: string | null
  readonly preliminary: boolean
  readonly series: readonly Series[]
  readonly findings: readonly Finding[]
}

/** The same packed by month, as readings are kept; every block has a value. */
export interface PackedFile extends Omit<DeliveredFile, 'series'> {
  /** Codes that stand in the file, known to the register or not. */
  readonly points: readonly string[]
  /** First and last local day with a place for a value. */
  readonly from: LocalDay | null
  readonly to: LocalDay | null
  readonly blocks: readonly MonthBlock[]
}
