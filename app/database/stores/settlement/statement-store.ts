import type { Statement, StatementStore } from '../../../usecases/settlement/ports.ts'
import type { Session } from '../../session.ts'

interface Row {
  readonly settlement_id: string
  readonly member_id: string
  readonly state: Statement['state']
  readonly sent_to: string | null
  readonly sent_at: string | null
  readonly sendings: number
  readonly objection: string | null
  readonly objected_at: string | null
}

function statementOf(row: Row): Statement {
  const { state, sendings, objection } = row
  return {
    settlementId: row.settlement_id,
    memberId: row.member_id,
    state,
    sentTo: row.sent_to,
    sentAt: row.sent_at,
    sendings,
    objection,
    objectedAt: row.objected_at,
  }
}

/** Members' statements, on a session. */
export function statementStoreOn(session: Session): StatementStore {
  return {
    async list(cluster, id) {
      const rows = await session.query<Row>(
        'select * from statement where cluster_id = $1 and settlement_id = $2 order by member_id collate "C"',
        [cluster, id],
      )
      return rows.map(statementOf)
    },
    async ofMember(cluster, member) {
      const rows = await session.query<Row>('select * from statement where cluster_id = $1 and member_id = $2', [
        cluster,
        member,
      ])
      return rows.map(statementOf)
    },
    async find(cluster, id, member, lock = false) {
      const [row] = await session.query<Row>(
        `select * from statement where cluster_id = $1 and settlement_id = $2 and member_id = $3${lock ? ' for update' : ''}`,
        [cluster, id, member],
      )
      return row && statementOf(row)
    },
    async insert(cluster, { settlementId, memberId, state, sentTo, sentAt, sendings, objection, objectedAt }) {
      await session.query(
        `insert into statement
           (cluster_id, settlement_id, member_id, state, sent_to, sent_at, sendings, objection, objected_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [cluster, settlementId, memberId, state, sentTo, sentAt, sendings, objection, objectedAt],
      )
    },
    async update(cluster, { settlementId, memberId, state, sentTo, sentAt, sendings, objection, objectedAt }) {
      await session.query(
        `update statement set state = $4, sent_to = $5, sent_at = $6, sendings = $7, objection = $8, objected_at = $9
         where cluster_id = $1 and settlement_id = $2 and member_id = $3`,
        [cluster, settlementId, memberId, state, sentTo, sentAt, sendings, objection, objectedAt],
      )
    },
  }
}
