import type { LocalDay } from '../../../../domain/calendar/day.ts'
import { firstDay, monthOf } from '../../../../domain/calendar/day.ts'
import type { SettledSums, Settlement, SettlementHead, SettlementStore } from '../../../usecases/settlement/ports.ts'
import type { Session } from '../../session.ts'

interface HeadRow {
  readonly settlement_id: string
  readonly month: LocalDay
  readonly state: Settlement['state']
  readonly corrects: string | null
  readonly reason: string | null
  readonly year: number | null
  readonly number: number | null
  readonly readings_version: number
  readonly content_hash: string
  readonly created_at: string
  readonly created_by: string
  readonly approved_at: string | null
  readonly approved_by: string | null
  readonly version: number
}

interface Row extends HeadRow {
  readonly inputs: string
  readonly result: string
}

type Sums = Pick<SettledSums, 'withdrawalWh' | 'feedInWh' | 'matchedWh' | 'benefitPln' | 'regime' | 'decided'>

interface SumsRow extends Omit<SettledSums, 'settlementId' | keyof Sums> {
  readonly settlement_id: string
  readonly sums: Sums
}

/** What lists of months show of a result; kept beside it, because a result holds every bill. */
function sumsOf(result: string): Sums {
  const { totals, regime, decided } = JSON.parse(result) as { totals: Sums; regime: string; decided: boolean }
  const { withdrawalWh, feedInWh, matchedWh, benefitPln } = totals
  return { withdrawalWh, feedInWh, matchedWh, benefitPln, regime, decided }
}

function headOf(row: HeadRow): SettlementHead {
  return {
    settlementId: row.settlement_id,
    month: monthOf(row.month),
    state: row.state,
    corrects: row.corrects,
    reason: row.reason,
    year: row.year,
    number: row.number,
    readingsVersion: row.readings_version,
    contentHash: row.content_hash,
    createdAt: row.created_at,
    createdBy: row.created_by,
    approvedAt: row.approved_at,
    approvedBy: row.approved_by,
    version: row.version,
  }
}

const COLUMNS = [
  'cluster_id',
  'settlement_id',
  'month',
  'state',
  'corrects',
  'reason',
  'year',
  'number',
  'readings_version',
  'inputs',
  'result',
  'content_hash',
  'created_at',
  'created_by',
  'approved_at',
  'approved_by',
  'version',
  'sums',
] as const
const WHOLE: readonly string[] = ['inputs', 'result', 'sums']
const HEAD = COLUMNS.filter((column) => !WHOLE.includes(column)).join(', ')

function valuesOf(cluster: string, one: Settlement): unknown[] {
  return [
    cluster,
    one.settlementId,
    firstDay(one.month),
    one.state,
    one.corrects,
    one.reason,
    one.year,
    one.number,
    one.readingsVersion,
    one.inputs,
    one.result,
    one.contentHash,
    one.createdAt,
    one.createdBy,
    one.approvedAt,
    one.approvedBy,
    one.version,
    JSON.stringify(sumsOf(one.result)),
  ]
}

/** An id of another shape names nothing. */
export function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
}

/** Settled months, on a session. */
export function settlementStoreOn(session: Session): SettlementStore {
  return {
    async list(cluster) {
      const rows = await session.query<HeadRow>(
        `select ${HEAD} from settlement where cluster_id = $1 order by month desc, created_at desc`,
        [cluster],
      )
      return rows.map(headOf)
    },
    async sums(cluster) {
      const rows = await session.query<SumsRow>(
        `select s.settlement_id, s.sums, count(m.member_id)::int as statements,
           count(*) filter (where m.sendings > 0)::int as sent,
           (select count(*)::int from statement_remark r
            where r.cluster_id = $1 and r.settlement_id = s.settlement_id and r.answer is null) as objections
         from settlement s
         left join statement m on m.cluster_id = s.cluster_id and m.settlement_id = s.settlement_id
         where s.cluster_id = $1
         group by s.cluster_id, s.settlement_id`,
        [cluster],
      )
      return rows.map(({ settlement_id, sums, ...rest }) => ({ settlementId: settlement_id, ...sums, ...rest }))
    },
    async find(cluster, id, lock = false) {
      if (!isUuid(id)) return undefined
      const [row] = await session.query<Row>(
        `select * from settlement where cluster_id = $1 and settlement_id = $2${lock ? ' for update' : ''}`,
        [cluster, id],
      )
      return row && { ...headOf(row), inputs: row.inputs, result: row.result }
    },
    async ofMonth(cluster, month) {
      const rows = await session.query<HeadRow>(
        `select ${HEAD} from settlement where cluster_id = $1 and month = $2 order by created_at`,
        [cluster, firstDay(month)],
      )
      return rows.map(headOf)
    },
    async insert(cluster, one) {
      await session.query(
        `insert into settlement (${COLUMNS.join(', ')}) values (${COLUMNS.map((_, i) => `$${i + 1}`).join(', ')})`,
        valuesOf(cluster, one),
      )
    },
    async update(cluster, one) {
      const set = COLUMNS.slice(2).map((column, i) => `${column} = $${i + 3}`)
      await session.query(
        `update settlement set ${set.join(', ')} where cluster_id = $1 and settlement_id = $2 and state = 'draft'`,
        valuesOf(cluster, one),
      )
    },
    async remove(cluster, id) {
      await session.query(`delete from settlement where cluster_id = $1 and settlement_id = $2 and state = 'draft'`, [
        cluster,
        id,
      ])
    },
    async lastNumber(cluster, year) {
      const [row] = await session.query<{ number: number | null }>(
        'select max(number) as number from settlement where cluster_id = $1 and year = $2',
        [cluster, year],
      )
      return row?.number ?? 0
    },
  }
}
