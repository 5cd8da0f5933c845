import type { Plant } from '../../usecases/office/plant.ts'
import type { PlantStore } from '../../usecases/office/ports.ts'
import type { Session } from '../session.ts'
import { columnsOf, insertText, recordOf, updateText, valuesOf } from './column-map.ts'

const COLUMNS = columnsOf({
  plantId: 'plant_id',
  name: 'name',
  kind: 'kind',
  memberId: 'member_id',
  pointCode: 'point_code',
  placement: 'placement',
  status: 'status',
  powerKw: 'power_kw:number',
  details: 'description:json',
  version: 'version',
})

/** Plants and storage of clusters. */
export function plantStoreOn(session: Session): PlantStore {
  const plantOf = (row: object) => recordOf(COLUMNS, row) as Plant
  return {
    async all(cluster) {
      const rows = await session.query<object>(
        'select * from plant where cluster_id = $1 order by plant_id collate "C"',
        [cluster],
      )
      return rows.map(plantOf)
    },
    async find(cluster, id, lock = false) {
      const [row] = await session.query<object>(
        `select * from plant where cluster_id = $1 and plant_id = $2${lock ? ' for no key update' : ''}`,
        [cluster, id],
      )
      return row && plantOf(row)
    },
    async insert(cluster, plant) {
      await session.query(insertText('plant', ['cluster_id'], COLUMNS), [cluster, ...valuesOf(COLUMNS, plant)])
    },
    async update(cluster, plant) {
      const [, ...rest] = COLUMNS
      await session.query(updateText('plant', ['cluster_id', 'plant_id'], rest), [
        cluster,
        plant.plantId,
        ...valuesOf(rest, plant),
      ])
    },
    async remove(cluster, id) {
      await session.query('delete from plant where cluster_id = $1 and plant_id = $2', [cluster, id])
    },
    async ids(cluster) {
      const rows = await session.query<{ id: string }>(
        'select plant_id as id from plant where cluster_id = $1 order by plant_id collate "C"',
        [cluster],
      )
      return rows.map(({ id }) => id)
    },
    usedBy: async () => [],
  }
}
