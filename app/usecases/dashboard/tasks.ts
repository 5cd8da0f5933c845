import type { Deadline } from '../deadlines/list-deadlines.ts'
import type { ReadingImport } from '../readings/import-record.ts'
import type { SettledMonth } from '../settlement/settled-months.ts'
import type { DashboardQuality } from './quality.ts'
import type { Task } from './task.ts'
import { task } from './task.ts'

/** What the list of the office is made from; an absent part is one the reader may not see. */
export interface TaskFacts {
  /** The month under work; null before the first readings. */
  readonly month: string | null
  readonly members: number
  readonly points: number
  /** Are coordinator, position and prices entered? Without them nothing is settled. */
  readonly hasSettings: boolean
  readonly quality: DashboardQuality | null
  readonly settled: readonly SettledMonth[]
  readonly imports: readonly ReadingImport[]
  readonly deadlines: readonly Deadline[]
  /** May the reader run and approve settlements? */
  readonly settles: boolean
  /** A demonstration sends nothing to anybody. */
  readonly isDemonstration: boolean
}

/** Within so many days a date stands on the desk; within so many it comes first. */
const NEAR_DAYS = 30
const URGENT_DAYS = 7
const MOST_DATES = 4
const MOST_OLD = 3

/** A date as a task. */
export function dateTask({ key, pl, en, dueOn, daysLeft, source, basis }: Deadline): Task {
  return task('meet-deadline', 'deadlines', {
    id: key,
    name: { pl, en },
    dueOn,
    daysLeft,
    basis: source ? source.article : basis,
  })
}

/** Remarks of members that wait for an answer, also on settlements that were corrected since. */
export function remarkTasks(settled: readonly SettledMonth[]): Task[] {
  return settled
    .filter(({ objections }) => objections > 0)
    .map(({ head, holds, objections }) =>
      task('consider-remarks', 'remarks', {
        why: holds ? null : 'corrected',
        id: `remarks-${head.settlementId}`,
        month: head.month,
        count: objections,
        target: { id: head.settlementId, month: head.month },
      }),
    )
}

function settlementTask({ month, quality, settled, settles }: TaskFacts): Task[] {
  if (month === null) return []
  const own = settled.filter(({ head }) => head.month === month)
  const held = own.find(({ holds }) => holds)
  if (held)
    return [
      task('approve-settlement', 'settlement', {
        id: 'settled',
        state: 'done',
        month,
        number: `${held.head.number}/${held.head.year}`,
        target: { id: held.head.settlementId, month },
      }),
    ]
  if (own.some(({ head }) => head.state === 'draft')) return []
  if (quality && quality.complete + quality.toCheck === 0)
    return [task('run-settlement', 'settlements', { month, state: 'later', why: 'readings-first', target: { month } })]
  return [
    task('run-settlement', 'settlements', {
      month,
      target: { month },
      ...(settles ? {} : { state: 'later', why: 'office-only' }),
    }),
  ]
}

/** Drafts wait for approval whatever month is open. */
function draftTasks({ month, settled, settles }: TaskFacts): Task[] {
  const drafts = settled.filter(({ head }) => head.state === 'draft')
  const ofMonth = drafts.filter(({ head }) => head.month === month)
  const others = drafts.filter(({ head }) => head.month !== month).slice(0, MOST_OLD)
  return [...ofMonth, ...others].map(({ head }) =>
    task(head.corrects === null ? 'approve-settlement' : 'approve-correction', 'settlement', {
      id: `draft-${head.settlementId}`,
      month: head.month,
      target: { id: head.settlementId, month: head.month },
      ...(settles ? {} : { state: 'later', why: 'office-only' }),
    }),
  )
}

function readingTask({ month, quality }: TaskFacts): Task[] {
  if (month === null || quality === null) return []
  const lacking = quality.points - quality.complete
  return [
    task('complete-readings', 'readings', {
      month,
      count: lacking,
      of: quality.points,
      state: lacking > 0 ? 'todo' : 'done',
      target: { month },
    }),
  ]
}

/** @returns tasks of the office: what is due within a week, the work of the month, what is due later; done stands last */
export function officeTasks(facts: TaskFacts): Task[] {
  const { month, members, points, hasSettings, settled, imports, deadlines, settles, isDemonstration } = facts
  const dates = deadlines
    .filter(({ state, daysLeft }) => state !== 'done' && daysLeft <= NEAR_DAYS)
    .slice(0, MOST_DATES)
    .map(dateTask)
  const isUrgent = ({ daysLeft }: Task) => (daysLeft ?? 0) <= URGENT_DAYS
  const waiting = imports.filter(({ state }) => state === 'preview')
  const unsent =
    settles && !isDemonstration ? settled.filter(({ holds, sent, statements }) => holds && sent < statements) : []
  const found = [
    ...dates.filter(isUrgent),
    ...(members === 0 ? [task('enter-members', 'members')] : []),
    ...(points === 0 ? [task('enter-points', 'points')] : []),
    ...(hasSettings ? [] : [task('complete-settings', 'settings')]),
    ...(month === null ? [task('import-first', 'import')] : []),
    ...(waiting.length > 0 ? [task('accept-import', 'import', { count: waiting.length })] : []),
    ...readingTask(facts),
    ...settlementTask(facts),
    ...draftTasks(facts),
    ...remarkTasks(settled),
    ...unsent.slice(0, MOST_OLD).map(({ head, sent, statements }) =>
      task('send-statements', 'statements', {
        id: `send-${head.settlementId}`,
        month: head.month,
        count: sent,
        of: statements,
        target: { id: head.settlementId, month: head.month },
      }),
    ),
    ...dates.filter((date) => !isUrgent(date)),
  ]
  return (['todo', 'later', 'done'] as const).flatMap((state) => found.filter((one) => one.state === state))
}
