import type { JobState, JobStore, Progress } from '../jobs/ports.ts'
import type { JournalPort, Needs } from '../office/ports.ts'
import type { BlockStore } from '../readings/ports.ts'
import type { RegisterStores } from '../settlement/ports.ts'
import type { Base, Change } from './changes.ts'

/** A named set of changes of the present, kept in a cluster. @pl wariant */
export interface Scenario {
  readonly scenarioId: string
  readonly name: string
  readonly note: string | null
  readonly base: Base
  readonly changes: readonly Change[]
  readonly createdAt: string
  readonly createdBy: string
  readonly changedAt: string
  readonly changedBy: string
  readonly version: number
  /** The job that computes it, or computed it last. */
  readonly jobId: string | null
}

/** What a run left behind. */
export interface ScenarioRun {
  /** Version of the what-if that was computed; an older one is out of date. */
  readonly ofVersion: number
  readonly at: string
  /** Inputs and result as canonical text. */
  readonly inputs: string
  readonly result: string
  /** SHA-256 of the inputs, of the present in them, of the law, of the result. */
  readonly inputHash: string
  readonly presentHash: string
  readonly lawHash: string
  readonly contentHash: string
  readonly program: string
}

export type RunHead = Omit<ScenarioRun, 'inputs' | 'result'>

/** How far the computing is. */
export interface ScenarioJob {
  readonly jobId: string
  readonly state: JobState
  readonly progress: Progress | null
  readonly problem: {
    readonly code: string
    readonly facts: Readonly<Record<string, string | number | boolean | null>>
  } | null
}

export interface ListedScenario {
  readonly scenario: Scenario
  /** Names of the people who made it and changed it last; null: a program, or a person who is forgotten. */
  readonly createdByName: string | null
  readonly changedByName: string | null
  readonly run: RunHead | null
  readonly job: ScenarioJob | null
}

export interface ScenarioStore {
  list(cluster: string): Promise<readonly ListedScenario[]>
  find(cluster: string, id: string, lock?: boolean): Promise<Scenario | undefined>
  head(cluster: string, id: string): Promise<ListedScenario | undefined>
  runOf(cluster: string, id: string): Promise<ScenarioRun | undefined>
  insert(cluster: string, scenario: Scenario): Promise<void>
  update(cluster: string, scenario: Scenario): Promise<void>
  remove(cluster: string, id: string): Promise<void>
  keepRun(cluster: string, id: string, run: ScenarioRun): Promise<void>
}

export interface ScenarioStores extends RegisterStores {
  readonly journal: Pick<JournalPort, 'record'>
  readonly blocks: Pick<BlockStore, 'readMonth' | 'newestVersion' | 'months'>
  readonly scenarios: ScenarioStore
  readonly jobs: JobStore
}

/** Hashing, and what this program is: both are the machine's. */
export interface ScenarioNeeds extends Needs<ScenarioStores> {
  readonly sha256: (text: string) => string
  /** SHA-256 of the law this program carries. */
  readonly lawHash: string
  readonly program: string
}
