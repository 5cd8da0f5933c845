import type { ProcedureFacts } from '../../../domain/plan/procedure.ts'
import type { ClusterStore, JournalPort, MemberStore, Needs, PointStore } from '../office/ports.ts'
import type { PlanData, PlanRun } from '../plan/plan-data.ts'
import type { PlanResult } from '../plan/result.ts'

/** Where a plan project came from. */
export const ORIGINS = ['example', 'folder', 'blank'] as const
export type Origin = (typeof ORIGINS)[number]

/** A plan project of a cluster, without its files. @pl projekt założeń do planu gminy */
export interface PlanHead {
  readonly planId: string
  readonly name: string
  /** TERYT code of the gmina. */
  readonly gmina: string
  readonly baseYear: number
  readonly fromYear: number
  readonly toYear: number
  /** `adopted`: a version was frozen as adopted. */
  readonly status: 'draft' | 'adopted'
  readonly origin: Origin
  readonly note: string | null
  /** What the board of deadlines needs of the procedure. */
  readonly facts: ProcedureFacts
  readonly createdAt: string
  readonly createdBy: string
  readonly changedAt: string
  readonly changedBy: string
  readonly version: number
}

/** A file of the plan's folder, as it goes in and out. */
export interface PlanFile {
  /** Path inside the folder, e.g. `scenarios/neglect.yaml`. */
  readonly name: string
  readonly content: Uint8Array
}

/** A file as kept: each has a version of its own, so that two people can edit two tables at once. */
export interface PartHead {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly changedAt: string
  readonly changedBy: string
  readonly version: number
}

export interface PlanPart extends PartHead {
  readonly content: Uint8Array
}

/** A state of the plan kept for ever: its folder and its result, byte by byte. @pl wersja planu */
export interface FrozenHead {
  readonly number: number
  readonly label: string
  readonly note: string | null
  readonly isAdopted: boolean
  readonly adoptedOn: string | null
  readonly resolution: string | null
  readonly frozenAt: string
  readonly frozenBy: string
  /** Of the folder's files. */
  readonly contentHash: string
}

export interface Frozen extends FrozenHead {
  /** The result as canonical text. */
  readonly result: string
  readonly files: readonly PlanFile[]
}

export interface PlanStore {
  list(cluster: string): Promise<readonly PlanHead[]>
  find(cluster: string, id: string, lock?: boolean): Promise<PlanHead | undefined>
  insert(cluster: string, plan: PlanHead): Promise<void>
  update(cluster: string, plan: PlanHead): Promise<void>
  /** With its files and versions. */
  remove(cluster: string, id: string): Promise<void>
  partHeads(cluster: string, id: string): Promise<readonly PartHead[]>
  parts(cluster: string, id: string): Promise<readonly PlanPart[]>
  part(cluster: string, id: string, name: string): Promise<PlanPart | undefined>
  putPart(cluster: string, id: string, part: PlanPart): Promise<void>
  removePart(cluster: string, id: string, name: string): Promise<void>
  versions(cluster: string, id: string): Promise<readonly FrozenHead[]>
  frozen(cluster: string, id: string, number: number): Promise<Frozen | undefined>
  freeze(cluster: string, id: string, frozen: Frozen): Promise<void>
}

export interface PlanStores {
  readonly journal: Pick<JournalPort, 'record'>
  readonly clusters: Pick<ClusterStore, 'find'>
  readonly members: Pick<MemberStore, 'list'>
  readonly points: Pick<PointStore, 'list'>
  readonly plans: PlanStore
}

/** A table as a spreadsheet shows it. */
export interface SheetTable {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A single value of a YAML file and where it stands. */
export interface PlanField {
  readonly path: readonly (string | number)[]
  readonly value: string | number | boolean | null
}

/** Reads files of a plan: the same reader that `openklaster plan FOLDER` uses. */
export interface PlanReader {
  /** @refuses what the folder's reader refuses, with file, line and column */
  read(files: readonly PlanFile[]): Promise<PlanData>
  /** One file by itself. @refuses as above */
  check(file: PlanFile): Promise<void>
  /** Headings and cells of a table, whatever its format. @refuses table.*, imports.* */
  sheet(file: PlanFile): Promise<SheetTable>
  /** The table as CSV for Polish spreadsheets. */
  csv(table: SheetTable): Uint8Array
  /** A YAML text with top-level fields set, comments kept; undefined takes a field out. */
  withFields(text: string, fields: Readonly<Record<string, unknown>>): string
  /** Every single value of a YAML text. @refuses folder.bad-yaml */
  fields(text: string): readonly PlanField[]
  /** A YAML text with single values set; comments are kept. @refuses folder.bad-yaml */
  withValues(text: string, changes: readonly PlanField[]): string
  /** The value as YAML. */
  yaml(value: unknown): string
}

export interface PlanNeeds extends Needs<PlanStores> {
  readonly reader: PlanReader
  readonly sha256: (content: string | Uint8Array) => string
  readonly program: string
  /** The plan from its files: takes seconds, so a server does it beside its other work. */
  readonly compute: (files: readonly PlanFile[], run: PlanRun) => Promise<PlanResult>
  /** Computing is the same for the same files and day, so the last answers are kept in memory. */
  readonly remember: (key: string, compute: () => Promise<PlanResult>) => Promise<PlanResult>
}
