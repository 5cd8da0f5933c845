import type { Cluster } from '../../usecases/office/cluster.ts'
import type { ClusterStore } from '../../usecases/office/ports.ts'
import type { Session } from '../session.ts'
import { columnsOf, insertText, recordOf, updateText, valuesOf } from './column-map.ts'

const COLUMNS = columnsOf({
  clusterId: 'cluster_id',
  name: 'name',
  shortName: 'short_name',
  coordinator: 'coordinator',
  area: 'area:json',
  distributor: 'distributor',
  registerNumber: 'register_number',
  website: 'website',
  isPublic: 'is_public',
  publicText: 'public_text',
  settings: 'settings:json',
  isDemonstration: 'is_demonstration',
  version: 'version',
})
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Clusters of this installation. */
export function clusterStoreOn(session: Session): ClusterStore {
  const clusterOf = (row: object) => recordOf(COLUMNS, row) as Cluster
  return {
    async find(id, lock = false) {
      // An id of another shape names no cluster; the engine would refuse to compare it.
      if (!UUID.test(id)) return undefined
      const [row] = await session.query<object>(
        `select * from cluster where cluster_id = $1${lock ? ' for no key update' : ''}`,
        [id],
      )
      return row && clusterOf(row)
    },
    async list(ids) {
      const rows = await session.query<object>(
        'select * from cluster where cluster_id = any($1::uuid[]) order by name, cluster_id',
        [ids.filter((id) => UUID.test(id))],
      )
      return rows.map(clusterOf)
    },
    async published() {
      return (await session.query<object>('select * from cluster where is_public order by name, cluster_id')).map(
        clusterOf,
      )
    },
    async insert(cluster) {
      await session.query(insertText('cluster', [], COLUMNS), valuesOf(COLUMNS, cluster))
    },
    async update(cluster) {
      const [, ...rest] = COLUMNS
      await session.query(updateText('cluster', ['cluster_id'], rest), [cluster.clusterId, ...valuesOf(rest, cluster)])
    },
    async count() {
      const [row] = await session.query<{ count: number }>('select count(*) as count from cluster')
      return row?.count ?? 0
    },
  }
}
