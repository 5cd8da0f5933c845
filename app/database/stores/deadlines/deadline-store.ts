import { day } from '../../../../domain/calendar/day.ts'
import type { DutyHolder } from '../../../../domain/governance/cluster-deadlines.ts'
import type { DeadlineNeeds, DeadlineStore, DeadlineStores, PlanOfCluster } from '../../../usecases/deadlines/ports.ts'
import type { Database, Session } from '../../session.ts'
import { needsOn, officeStoresOn } from '../office-stores.ts'

/** Dates the cluster set and marks of dates met, on a session. */
export function deadlineStoreOn(session: Session): DeadlineStore {
  return {
    async own(cluster) {
      const rows = await session.query<{
        deadline_id: string
        title: string
        due_on: string
        who: DutyHolder
        basis: string | null
      }>('select deadline_id, title, due_on, who, basis from own_deadline where cluster_id = $1 order by due_on', [
        cluster,
      ])
      return rows.map(({ deadline_id, title, due_on, who, basis }) => ({
        deadlineId: deadline_id,
        title,
        dueOn: day(due_on),
        who,
        basis,
      }))
    },
    async insertOwn(cluster, { deadlineId, title, dueOn, who, basis }) {
      await session.query(
        'insert into own_deadline (cluster_id, deadline_id, title, due_on, who, basis) values ($1, $2, $3, $4, $5, $6)',
        [cluster, deadlineId, title, dueOn, who, basis],
      )
    },
    async removeOwn(cluster, id) {
      await session.query('delete from own_deadline where cluster_id = $1 and deadline_id = $2', [cluster, id])
    },
    async plans(cluster) {
      // Plans that were only tried out have no dates of their own.
      const rows = await session.query<{ plan_id: string; name: string; facts: PlanOfCluster['facts'] }>(
        `select plan_id, name, facts from plan where cluster_id = $1 and origin <> 'example' order by plan_id`,
        [cluster],
      )
      return rows.map(({ plan_id, name, facts }) => ({ planId: plan_id, name, facts }))
    },
    async done(cluster) {
      const rows = await session.query<{ key: string; done_on: string; done_by: string; note: string | null }>(
        'select key, done_on, done_by, note from deadline_done where cluster_id = $1',
        [cluster],
      )
      return rows.map(({ key, done_on, done_by, note }) => ({ key, doneOn: day(done_on), doneBy: done_by, note }))
    },
    async mark(cluster, { key, doneOn, doneBy, note }) {
      await session.query(
        `insert into deadline_done (cluster_id, key, done_on, done_by, note) values ($1, $2, $3, $4, $5)
         on conflict (cluster_id, key) do update set done_on = $3, done_by = $4, note = $5`,
        [cluster, key, doneOn, doneBy, note],
      )
    },
    async unmark(cluster, key) {
      await session.query('delete from deadline_done where cluster_id = $1 and key = $2', [cluster, key])
    },
  }
}

function deadlineStoresOn(session: Session): DeadlineStores {
  const { clusters, members, journal } = officeStoresOn(session)
  return { clusters, members, journal, deadlines: deadlineStoreOn(session) }
}

/** Deadlines on a database. */
export function deadlinesOn(database: Database, clock?: () => string): DeadlineNeeds {
  return needsOn(database, deadlineStoresOn, clock)
}
