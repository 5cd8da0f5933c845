import type { LocalDay } from '../../../domain/calendar/day.ts'
import type { DutyHolder } from '../../../domain/governance/cluster-deadlines.ts'
import type { ProcedureFacts } from '../../../domain/plan/procedure.ts'
import type { JournalPort, Needs, OfficeStores } from '../office/ports.ts'

/** A date the cluster sets itself: of the agreement, of a resolution, of a grant. */
export interface OwnDeadline {
  readonly deadlineId: string
  readonly title: string
  readonly dueOn: LocalDay
  readonly who: DutyHolder
  /** Where it stands: paragraph of the agreement, resolution. */
  readonly basis: string | null
}

/** That a date was met. */
export interface DoneMark {
  readonly key: string
  readonly doneOn: LocalDay
  readonly doneBy: string
  readonly note: string | null
}

/** A municipal plan of the cluster with what its procedure says. */
export interface PlanOfCluster {
  readonly planId: string
  readonly name: string
  readonly facts: ProcedureFacts
}

export interface DeadlineStore {
  plans(cluster: string): Promise<readonly PlanOfCluster[]>
  own(cluster: string): Promise<readonly OwnDeadline[]>
  insertOwn(cluster: string, deadline: OwnDeadline): Promise<void>
  removeOwn(cluster: string, id: string): Promise<void>
  done(cluster: string): Promise<readonly DoneMark[]>
  mark(cluster: string, mark: DoneMark): Promise<void>
  unmark(cluster: string, key: string): Promise<void>
}

export interface DeadlineStores extends Pick<OfficeStores, 'clusters' | 'members'> {
  readonly journal: Pick<JournalPort, 'record'>
  readonly deadlines: DeadlineStore
}

export type DeadlineNeeds = Needs<DeadlineStores>
