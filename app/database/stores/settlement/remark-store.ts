import type { Remark, RemarkStore } from '../../../usecases/settlement/ports.ts'
import type { Session } from '../../session.ts'
import { isUuid } from './settlement-store.ts'

interface Row {
  readonly remark_id: string
  readonly settlement_id: string
  readonly member_id: string
  readonly text: string
  readonly made_at: string
  readonly made_by: string | null
  readonly answer: string | null
  readonly answered_at: string | null
  readonly answered_by: string | null
}

function remarkOf(row: Row): Remark {
  return {
    remarkId: row.remark_id,
    settlementId: row.settlement_id,
    memberId: row.member_id,
    text: row.text,
    madeAt: row.made_at,
    madeBy: row.made_by,
    answer: row.answer,
    answeredAt: row.answered_at,
    answeredBy: row.answered_by,
  }
}

/** Remarks of members to their statements, on a session. */
export function remarkStoreOn(session: Session): RemarkStore {
  return {
    async list(cluster, { settlementId = null, memberId = null, open = null }) {
      if (settlementId !== null && !isUuid(settlementId)) return []
      const rows = await session.query<Row>(
        `select * from statement_remark where cluster_id = $1
           and ($2::uuid is null or settlement_id = $2) and ($3::text is null or member_id = $3)
           and ($4::boolean is null or (answer is null) = $4)
         order by answer is not null, made_at, remark_id`,
        [cluster, settlementId, memberId, open],
      )
      return rows.map(remarkOf)
    },
    async find(cluster, id, lock = false) {
      if (!isUuid(id)) return undefined
      const [row] = await session.query<Row>(
        `select * from statement_remark where cluster_id = $1 and remark_id = $2${lock ? ' for update' : ''}`,
        [cluster, id],
      )
      return row && remarkOf(row)
    },
    async insert(cluster, { remarkId, settlementId, memberId, text, madeAt, madeBy }) {
      await session.query(
        `insert into statement_remark (cluster_id, remark_id, settlement_id, member_id, text, made_at, made_by)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [cluster, remarkId, settlementId, memberId, text, madeAt, madeBy],
      )
    },
    async update(cluster, { remarkId, answer, answeredAt, answeredBy }) {
      await session.query(
        `update statement_remark set answer = $3, answered_at = $4, answered_by = $5
         where cluster_id = $1 and remark_id = $2`,
        [cluster, remarkId, answer, answeredAt, answeredBy],
      )
    },
  }
}
