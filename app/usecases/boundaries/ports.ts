import type { Polygon } from '../../../domain/territory/boundary.ts'
import type { ClusterStore, JournalPort, Needs } from '../office/ports.ts'

/** The border of one gmina. */
export interface GminaBoundary {
  readonly code: string
  readonly name: string
  readonly polygons: readonly Polygon[]
}

/** Borders the office brought in together. @pl granice gmin klastra */
export interface BoundarySet {
  readonly number: number
  /** Where they come from, in the office's words. */
  readonly source: string
  readonly fileName: string
  /** How far a border may have moved when it was thinned [m]. */
  readonly toleranceM: number
  /** Positions of all borders. */
  readonly positions: number
  /** Gminas of the area that the file did not have. */
  readonly missing: readonly string[]
  readonly importedAt: string
  readonly importedBy: string
  readonly boundaries: readonly GminaBoundary[]
}

export interface BoundaryStore {
  nextNumber(cluster: string): Promise<number>
  insert(cluster: string, set: BoundarySet): Promise<void>
  /** The newest that was not taken back. */
  current(cluster: string): Promise<BoundarySet | undefined>
  /** @returns false where there is no such set, or it was taken back before */
  withdraw(cluster: string, number: number, at: string, by: string): Promise<boolean>
}

export interface BoundaryStores {
  readonly journal: Pick<JournalPort, 'record'>
  readonly clusters: Pick<ClusterStore, 'find'>
  readonly boundaries: BoundaryStore
}

export type BoundaryNeeds = Needs<BoundaryStores>
