import type { HousekeepingNeeds, HousekeepingStores, OutdatedStore } from '../../../usecases/jobs/housekeeping.ts'
import type { Database, Session } from '../../session.ts'
import { needsOn } from '../office-stores.ts'
import { readingStoresOn } from '../readings/reading-stores.ts'

function outdatedStoreOn(session: Session): OutdatedStore {
  return {
    async clusters() {
      const rows = await session.query<{ cluster_id: string }>('select cluster_id from cluster order by cluster_id')
      return rows.map(({ cluster_id }) => cluster_id)
    },
    async dropJobs(cluster, before, most) {
      const rows = await session.query(
        `delete from job where cluster_id = $1 and job_id in (
           select j.job_id from job j
           where j.cluster_id = $1 and j.state in ('done', 'failed', 'cancelled') and j.finished_at < $2
             and not exists (select 1 from scenario s where s.cluster_id = j.cluster_id and s.job_id = j.job_id)
             and not exists (
               select 1 from reading_import i
               where i.cluster_id = j.cluster_id and i.job_id = j.job_id and i.state = 'preview')
             and (j.kind <> 'statements-send' or exists (
               select 1 from job later
               where later.cluster_id = j.cluster_id and later.kind = j.kind and later.created_at > j.created_at
                 and later.input ->> 'about' = j.input ->> 'about'))
           order by j.finished_at limit $3)
         returning job_id`,
        [cluster, before, most],
      )
      return rows.length
    },
    async rehearsals(cluster, before, most) {
      const rows = await session.query<{ import_id: number }>(
        `select import_id from reading_import
         where cluster_id = $1 and state = 'preview' and created_at < $2 order by import_id limit $3`,
        [cluster, before, most],
      )
      return rows.map(({ import_id }) => Number(import_id))
    },
  }
}

function housekeepingStoresOn(session: Session): HousekeepingStores {
  const { journal, blocks, imports } = readingStoresOn(session)
  return { journal, blocks, imports, outdated: outdatedStoreOn(session) }
}

/** Housekeeping on a database. */
export function housekeepingOn(database: Database, clock?: () => string): HousekeepingNeeds {
  return needsOn(database, housekeepingStoresOn, clock)
}
