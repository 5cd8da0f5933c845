import type { Statement, StatementStore } from '../../../usecases/settlement/ports.ts'
import type { Session } from '../../session.ts'

interface Row {
  readonly settlement_id: string
  readonly member_id: string
  readonly sent_to: string | null
  readonly sent_at: string | null
  readonly sendings: number
  readonly remarks: number
  readonly open_remarks: number
}

function statementOf(row: Row): Statement {
  const { sendings, remarks, open_remarks: openRemarks } = row
  return {
    settlementId: row.settlement_id,
    memberId: row.member_id,
    state: openRemarks > 0 ? 'objected' : sendings > 0 ? 'sent' : 'ready',
    sentTo: row.sent_to,
    sentAt: row.sent_at,
    sendings,
    remarks,
    openRemarks,
  }
}

const SELECT = `select s.settlement_id, s.member_id, s.sent_to, s.sent_at, s.sendings, r.remarks, r.open_remarks
  from statement s cross join lateral (
    select count(*)::int as remarks, count(*) filter (where answer is null)::int as open_remarks
    from statement_remark r
    where r.cluster_id = s.cluster_id and r.settlement_id = s.settlement_id and r.member_id = s.member_id) r`

/** Members' statements, on a session. */
export function statementStoreOn(session: Session): StatementStore {
  return {
    async list(cluster, id) {
      const rows = await session.query<Row>(
        `${SELECT} where s.cluster_id = $1 and s.settlement_id = $2 order by s.member_id collate "C"`,
        [cluster, id],
      )
      return rows.map(statementOf)
    },
    async ofMember(cluster, member) {
      const rows = await session.query<Row>(`${SELECT} where s.cluster_id = $1 and s.member_id = $2`, [cluster, member])
      return rows.map(statementOf)
    },
    async find(cluster, id, member, lock = false) {
      const [row] = await session.query<Row>(
        `${SELECT} where s.cluster_id = $1 and s.settlement_id = $2 and s.member_id = $3${lock ? ' for update of s' : ''}`,
        [cluster, id, member],
      )
      return row && statementOf(row)
    },
    async insert(cluster, settlementId, memberId) {
      await session.query('insert into statement (cluster_id, settlement_id, member_id) values ($1, $2, $3)', [
        cluster,
        settlementId,
        memberId,
      ])
    },
    async update(cluster, { settlementId, memberId, sentTo, sentAt, sendings }) {
      await session.query(
        `update statement set sent_to = $4, sent_at = $5, sendings = $6
         where cluster_id = $1 and settlement_id = $2 and member_id = $3`,
        [cluster, settlementId, memberId, sentTo, sentAt, sendings],
      )
    },
  }
}
