import type { Deadline } from '../deadlines/list-deadlines.ts'
import type { SettledMonth } from '../settlement/settled-months.ts'
import type { Task } from './task.ts'
import { task } from './task.ts'
import { dateTask, remarkTasks } from './tasks.ts'
import type { DashboardThresholds } from './thresholds.ts'

/** A council meets seldom: its dates are told so far ahead. */
const AHEAD_DAYS = 120

/** What the council has to decide: its dates, a rule without a resolution, remarks, thresholds that are not met. */
export function councilDecisions({
  deadlines,
  settled,
  thresholds,
  hasRule,
}: {
  readonly deadlines: readonly Deadline[]
  readonly settled: readonly SettledMonth[]
  readonly thresholds: DashboardThresholds | null
  readonly hasRule: boolean
}): Task[] {
  return [
    ...deadlines
      .filter(({ state, who, daysLeft }) => state !== 'done' && who === 'council' && daysLeft <= AHEAD_DAYS)
      .map(dateTask),
    ...(hasRule ? [] : [task('set-rule', 'sharing-rules')]),
    ...remarkTasks(settled),
    ...(thresholds?.conditions ?? [])
      .filter(({ passes }) => !passes)
      .map(({ id, name, value, threshold, unit, article }) =>
        task('reach-threshold', 'what-ifs', { id: `threshold-${id}`, name, value, threshold, unit, basis: article }),
      ),
  ]
}
