import type { BoundaryNeeds, BoundarySet, BoundaryStore } from '../../../usecases/boundaries/ports.ts'
import { record } from '../../journal.ts'
import type { Database, Session } from '../../session.ts'
import { clusterStoreOn } from '../cluster-store.ts'
import { needsOn } from '../office-stores.ts'

interface Row {
  readonly set_number: number
  readonly source: string
  readonly file_name: string
  readonly tolerance_m: number
  readonly positions: number
  readonly missing: readonly string[]
  readonly boundaries: BoundarySet['boundaries']
  readonly imported_at: string
  readonly imported_by: string
}

/** Borders in the table `gmina_boundaries`. */
function boundaryStoreOn(session: Session): BoundaryStore {
  return {
    async nextNumber(cluster) {
      // One writer at a time per cluster, so that no number is taken twice.
      await session.query('select 1 from cluster where cluster_id = $1 for no key update', [cluster])
      const [row] = await session.query<{ last: number }>(
        'select coalesce(max(set_number), 0) as last from gmina_boundaries where cluster_id = $1',
        [cluster],
      )
      return (row?.last ?? 0) + 1
    },
    async insert(cluster, set) {
      await session.query(
        `insert into gmina_boundaries (cluster_id, set_number, source, file_name, tolerance_m, positions, missing, boundaries, imported_at, imported_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          cluster,
          set.number,
          set.source,
          set.fileName,
          set.toleranceM,
          set.positions,
          set.missing,
          JSON.stringify(set.boundaries),
          set.importedAt,
          set.importedBy,
        ],
      )
    },
    async current(cluster) {
      const [row] = await session.query<Row>(
        `select * from gmina_boundaries where cluster_id = $1 and withdrawn_at is null order by set_number desc limit 1`,
        [cluster],
      )
      return (
        row && {
          number: row.set_number,
          source: row.source,
          fileName: row.file_name,
          toleranceM: row.tolerance_m,
          positions: row.positions,
          missing: row.missing,
          boundaries: row.boundaries,
          importedAt: row.imported_at,
          importedBy: row.imported_by,
        }
      )
    },
    async withdraw(cluster, number, at, by) {
      const rows = await session.query(
        `update gmina_boundaries set withdrawn_at = $3, withdrawn_by = $4
         where cluster_id = $1 and set_number = $2 and withdrawn_at is null returning set_number`,
        [cluster, number, at, by],
      )
      return rows.length === 1
    },
  }
}

/** Borders on a database. */
export function boundariesOn(database: Database, clock?: () => string): BoundaryNeeds {
  const storesOn = (session: Session) => ({
    journal: {
      async record(cluster: string, at: string, change: Parameters<typeof record>[3]) {
        await record(session, cluster, at, change)
      },
    },
    clusters: clusterStoreOn(session),
    boundaries: boundaryStoreOn(session),
  })
  return needsOn(database, storesOn, clock)
}
