import type { Both } from '../../usecases/analyse/result.ts'
import type { Comparison } from '../../usecases/scenarios/comparison.ts'
import type { ScenarioResult } from '../../usecases/scenarios/result.ts'

/** A what-if as a list shows it. */
export interface ListedWhatIf {
  readonly id: string
  readonly name: string
  readonly changes: readonly Both[]
  /** What stands in the way, or how far it is. */
  readonly state: Both
}

export type Say = (share: number, pl: string, en: string) => void

/** Where what-ifs lie: in a cluster folder, or in the database behind a server. */
export interface WhatIfSource {
  readonly list: () => Promise<readonly ListedWhatIf[]>
  readonly run: (name: string, say: Say) => Promise<ScenarioResult>
  /** @param names  none: all there are */
  readonly compare: (
    names: readonly string[],
    say: Say,
  ) => Promise<{ readonly comparison: Comparison; readonly cluster: string; readonly origin: string }>
  readonly close: () => Promise<void>
}
