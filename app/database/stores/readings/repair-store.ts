import { addMonths } from '../../../../domain/calendar/day.ts'
import { startOfMonth } from '../../../../domain/calendar/slot.ts'
import type { SubstitutionRecord } from '../../../../domain/metering/substitution/record.ts'
import type { ReadingRepair, RepairStore } from '../../../usecases/readings/ports.ts'
import type { Session } from '../../session.ts'

interface Row {
  readonly repair_id: number
  readonly kind: ReadingRepair['kind']
  readonly at: string
  readonly actor: string
  readonly version: number
  readonly undone_at: string | null
  readonly undone_by: string | null
  readonly totals: ReadingRepair['totals']
}

function repairOf(row: Row): ReadingRepair {
  const { kind, at, actor, version, totals } = row
  return { repairId: row.repair_id, kind, at, actor, version, undoneAt: row.undone_at, undoneBy: row.undone_by, totals }
}

/** Repairs of readings, on a session. */
export function repairStoreOn(session: Session): RepairStore {
  return {
    async nextId(cluster) {
      const [row] = await session.query<{ id: number | null }>(
        'select max(repair_id) as id from reading_repair where cluster_id = $1',
        [cluster],
      )
      return (row?.id ?? 0) + 1
    },
    async insert(cluster, repair, records) {
      await session.query(
        `insert into reading_repair (cluster_id, repair_id, kind, at, actor, version, totals)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [cluster, repair.repairId, repair.kind, repair.at, repair.actor, repair.version, JSON.stringify(repair.totals)],
      )
      for (const [part, record] of records.entries())
        await session.query(
          `insert into reading_repair_part
             (cluster_id, repair_id, part, point_code, direction, netting, from_slot, to_slot, record)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [
            cluster,
            repair.repairId,
            part,
            record.point,
            record.direction,
            record.netting,
            record.from,
            record.to,
            JSON.stringify(record),
          ],
        )
    },
    async update(cluster, { repairId, undoneAt, undoneBy }) {
      await session.query(
        'update reading_repair set undone_at = $3, undone_by = $4 where cluster_id = $1 and repair_id = $2',
        [cluster, repairId, undoneAt, undoneBy],
      )
    },
    async find(cluster, id) {
      const [row] = await session.query<Row>('select * from reading_repair where cluster_id = $1 and repair_id = $2', [
        cluster,
        id,
      ])
      return row && repairOf(row)
    },
    async list(cluster, limit) {
      const rows = await session.query<Row>(
        'select * from reading_repair where cluster_id = $1 order by repair_id desc limit $2',
        [cluster, limit],
      )
      return rows.map(repairOf)
    },
    async records(cluster, id) {
      const rows = await session.query<{ record: SubstitutionRecord }>(
        'select record from reading_repair_part where cluster_id = $1 and repair_id = $2 order by part',
        [cluster, id],
      )
      return rows.map(({ record }) => record)
    },
    async standing(cluster, { month, direction, netting }, points) {
      const rows = await session.query<{ record: SubstitutionRecord }>(
        `select p.record from reading_repair_part p
           join reading_repair r on r.cluster_id = p.cluster_id and r.repair_id = p.repair_id
         where p.cluster_id = $1 and r.undone_at is null and p.point_code = any($2::text[]) and p.direction = $3
           and p.netting = $4 and p.from_slot < $6 and p.to_slot > $5
         order by p.repair_id, p.part`,
        [cluster, points, direction, netting, startOfMonth(month), startOfMonth(addMonths(month, 1))],
      )
      return rows.map(({ record }) => record)
    },
  }
}
