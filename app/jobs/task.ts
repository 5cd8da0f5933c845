import type { Place } from '../../domain/problems/problem.ts'
import type { ClusterData } from '../usecases/analyse/cluster-data.ts'
import type { AnalysisResult } from '../usecases/analyse/result.ts'
import type { PackedFile } from '../usecases/readings/ports.ts'
import type { ScenarioInputs } from '../usecases/scenarios/compute-scenario.ts'
import type { ScenarioResult } from '../usecases/scenarios/result.ts'

/** A file on disk to be read: its path and the name people know it by. */
export interface FileToRead {
  readonly path: string
  readonly name: string
  /** What it was when it came [bytes], and its sum, where they are known. */
  readonly size?: number
  readonly crc32?: number
}

/** A file that could not be read: the others are not hurt. */
export interface RefusedFile {
  readonly name: string
  readonly code: string
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
  /** Row and column of the cell, where they are known. */
  readonly place: Pick<Place, 'line' | 'column'>
}

/** Work that would hold up everybody else; it runs in a thread of its own. */
export type Task =
  | { readonly kind: 'read-files'; readonly files: readonly FileToRead[] }
  | { readonly kind: 'analyse'; readonly data: ClusterData; readonly today: string; readonly version: string }
  | { readonly kind: 'scenario'; readonly data: ClusterData; readonly inputs: ScenarioInputs }

export interface TaskResults {
  readonly 'read-files': {
    readonly delivered: readonly PackedFile[]
    readonly refused: readonly RefusedFile[]
    /** Names of files that only describe others. */
    readonly helpers: readonly string[]
  }
  readonly analyse: AnalysisResult
  readonly scenario: ScenarioResult
}

/** What a thread tells while it works. */
export type ThreadMessage =
  | {
      readonly kind: 'progress'
      readonly done: number
      readonly total: number
      readonly pl: string
      readonly en: string
    }
  | { readonly kind: 'result'; readonly result: unknown }
  | { readonly kind: 'refusal'; readonly code: string; readonly facts: RefusedFile['facts'] }
  | { readonly kind: 'fault'; readonly message: string }
