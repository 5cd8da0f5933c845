import type { LocalDay } from '../../../domain/calendar/day.ts'
import type { Both } from '../analyse/result.ts'

export const TASK_KINDS = [
  'enter-members',
  'enter-points',
  'complete-settings',
  'import-first',
  'accept-import',
  'complete-readings',
  'run-settlement',
  'approve-settlement',
  'approve-correction',
  'consider-remarks',
  'send-statements',
  'meet-deadline',
  'set-rule',
  'reach-threshold',
] as const
export type TaskKind = (typeof TASK_KINDS)[number]

/** Where a task is done. */
export const TASK_PAGES = [
  'members',
  'points',
  'settings',
  'import',
  'readings',
  'settlements',
  'settlement',
  'statements',
  'remarks',
  'deadlines',
  'sharing-rules',
  'what-ifs',
] as const

/** Something to be done, with everything a sentence about it needs. @pl zadanie na pulpicie */
export interface Task {
  readonly id: string
  readonly kind: TaskKind
  /** `later`: it cannot start yet, or not by this reader; `why` says which; of a remark, that a correction stands beside it. */
  readonly state: 'todo' | 'later' | 'done'
  readonly why: 'readings-first' | 'office-only' | 'corrected' | null
  readonly month: string | null
  /** How many of how many; what they count follows from the kind. */
  readonly count: number | null
  readonly of: number | null
  /** Of a date or a threshold. */
  readonly name: Both | null
  readonly dueOn: LocalDay | null
  readonly daysLeft: number | null
  /** The article or paragraph it rests on. */
  readonly basis: string | null
  /** Of an approved settlement, `1/2026`. */
  readonly number: string | null
  /** Of a threshold: where the cluster stands, in the unit. */
  readonly value: number | null
  readonly threshold: number | null
  readonly unit: 'share' | 'MW' | 'count' | null
  readonly target: {
    readonly page: (typeof TASK_PAGES)[number]
    readonly month: string | null
    readonly id: string | null
  }
}

/** A task of which only what matters is named. */
export function task(
  kind: TaskKind,
  page: Task['target']['page'],
  {
    id = kind,
    target = {},
    ...rest
  }: Partial<Omit<Task, 'kind' | 'target'>> & { target?: Partial<Task['target']> } = {},
): Task {
  return {
    id,
    kind,
    state: 'todo',
    why: null,
    month: null,
    count: null,
    of: null,
    name: null,
    dueOn: null,
    daysLeft: null,
    basis: null,
    number: null,
    value: null,
    threshold: null,
    unit: null,
    ...rest,
    target: { page, month: null, id: null, ...target },
  }
}
