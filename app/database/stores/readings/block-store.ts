import { firstDay } from '../../../../domain/calendar/day.ts'
import type { BlockStore, Revision } from '../../../usecases/readings/ports.ts'
import { knownPoints } from '../../readings/known-points.ts'
import { readBlocks, readHeads, readMonth } from '../../readings/read-blocks.ts'
import { monthsOfReadings, newestVersion, writeVersion } from '../../readings/reading-store.ts'
import type { Session } from '../../session.ts'

interface Row {
  readonly version: number
  readonly at: string
  readonly actor: string
  readonly reason: string
  readonly import_id: number | null
  readonly repair_id: number | null
}

function revisionOf({ version, at, actor, reason, import_id, repair_id }: Row): Revision {
  return { version, at, actor, reason, importId: import_id, repairId: repair_id }
}

/** The readings in force, on a session. */
export function blockStoreOn(session: Session): BlockStore {
  return {
    newestVersion: (cluster) => newestVersion(session, cluster),
    async stateOf(cluster) {
      const [row] = await session.query<{ entry: number | null }>(
        'select max(entry) as entry from journal where cluster_id = $1',
        [cluster],
      )
      return `${await newestVersion(session, cluster)}/${row?.entry ?? 0}`
    },
    months: (cluster) => monthsOfReadings(session, cluster),
    known: (cluster, months) => knownPoints(session, cluster, months),
    async lengths(cluster, query) {
      const heads = await readHeads(session, cluster, query)
      return new Map(
        heads.filter(({ missing, count }) => missing < count).map(({ point, slotsPerValue }) => [point, slotsPerValue]),
      )
    },
    read: (cluster, query) => readBlocks(session, cluster, query),
    readMonth: (cluster, query) => readMonth(session, cluster, query),
    async lock(cluster) {
      await session.query('select 1 from cluster where cluster_id = $1 for no key update', [cluster])
    },
    async write(cluster, version, blocks, { at, actor, reason, importId }) {
      await writeVersion(session, cluster, version, blocks, { at, actor, reason, importId })
    },
    async record(cluster, { version, at, actor, reason, importId, repairId }) {
      await session.query(
        `insert into reading_revision (cluster_id, version, at, actor, reason, import_id, repair_id)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [cluster, version, at, actor, reason, importId, repairId],
      )
    },
    async revisions(cluster, versions) {
      const rows = await session.query<Row>(
        'select * from reading_revision where cluster_id = $1 and version = any($2::bigint[]) order by version',
        [cluster, versions],
      )
      return rows.map(revisionOf)
    },
    async revisionsOf(cluster, month) {
      const rows = await session.query<Row>(
        `select r.* from reading_revision r where r.cluster_id = $1 and r.version in (
           select version from reading_block where cluster_id = $1 and month = $2
           union select version from reading_version where cluster_id = $1 and month = $2)
         order by r.version desc`,
        [cluster, firstDay(month)],
      )
      return rows.map(revisionOf)
    },
    async history(cluster, { point, direction, netting, month }) {
      const rows = await session.query<Row>(
        `select r.* from reading_revision r where r.cluster_id = $1 and r.version in (
           select version from reading_block where cluster_id = $1 and month = $2 and direction = $3 and netting = $4
             and $5 = any(points)
           union select version from reading_version where cluster_id = $1 and month = $2 and direction = $3
             and netting = $4 and point_code = $5)
         order by r.version`,
        [cluster, firstDay(month), direction, netting, point],
      )
      return rows.map(revisionOf)
    },
  }
}
