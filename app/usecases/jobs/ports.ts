import type { Facts } from '../../../domain/problems/problem.ts'
import type { JournalPort, Needs } from '../office/ports.ts'

export const JOB_KINDS = [
  'readings-import',
  'readings-pickup',
  'live-flush',
  'scenario-run',
  'statements-send',
] as const
export type JobKind = (typeof JOB_KINDS)[number]
export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

/** How far a job is. */
export interface Progress {
  readonly done: number
  readonly total: number
  readonly pl: string
  readonly en: string
}

/** Long work that outlives the page it was started from. @pl zadanie */
export interface Job {
  readonly jobId: string
  readonly kind: JobKind
  readonly state: JobState
  readonly input: unknown
  readonly progress: Progress | null
  readonly result: unknown
  readonly problem: { readonly code: string; readonly facts: Facts } | null
  readonly attempts: number
  readonly createdAt: string
  readonly createdBy: string
  readonly startedAt: string | null
  readonly finishedAt: string | null
  readonly cancelAsked: boolean
}

/** A file on the disk of this machine, with what tells whether it is still the same. */
export interface FileOnDisk {
  readonly path: string
  /** [bytes] */
  readonly size: number
  readonly crc32: number
}

/** A file that waits to be read; its bytes come in pieces, so that nobody holds it whole. */
export interface JobFile {
  readonly name: string
  readonly open: () => AsyncIterable<Uint8Array>
  /** Where it lies, if it is on the disk; the queue may take it away from there. */
  readonly onDisk?: FileOnDisk
}

export interface JobStore {
  enqueue(cluster: string, job: Job, files?: readonly JobFile[]): Promise<void>
  find(cluster: string, id: string): Promise<Job | undefined>
  list(cluster: string, limit: number): Promise<readonly Job[]>
  /** The newest job of a kind whose input is about this. */
  newestAbout(cluster: string, kind: JobKind, about: string): Promise<Job | undefined>
  askToCancel(cluster: string, id: string, at: string): Promise<void>
}

export type JobNeeds = Needs<{ readonly jobs: JobStore; readonly journal: Pick<JournalPort, 'record'> }>
