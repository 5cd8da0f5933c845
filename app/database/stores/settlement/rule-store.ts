import { day } from '../../../../domain/calendar/day.ts'
import type { RuleInForce, RuleStore } from '../../../usecases/settlement/ports.ts'
import type { Session } from '../../session.ts'

interface Row {
  readonly from: string
  readonly to: string | null
  readonly rule: RuleInForce['key']
  readonly resolution: string
  readonly resolved_on: string
}

const SELECT = `select lower(during) as "from", upper(during) as "to", rule, resolution, resolved_on from sharing_rule`

function ruleOf({ from, to, rule, resolution, resolved_on }: Row): RuleInForce {
  return { from: day(from), to: to === null ? null : day(to), key: rule, resolution, resolvedOn: resolved_on }
}

/** Rules of sharing, on a session. */
export function ruleStoreOn(session: Session): RuleStore {
  return {
    async on(cluster, of) {
      const [row] = await session.query<Row>(`${SELECT} where cluster_id = $1 and during @> $2::date`, [cluster, of])
      return row && ruleOf(row)
    },
    async list(cluster) {
      return (await session.query<Row>(`${SELECT} where cluster_id = $1 order by lower(during)`, [cluster])).map(ruleOf)
    },
    async insert(cluster, { from, to, key, resolution, resolvedOn }, at, by) {
      await session.query(
        `insert into sharing_rule (cluster_id, during, rule, resolution, resolved_on, entered_at, entered_by)
         values ($1, daterange($2, $3), $4, $5, $6, $7, $8)`,
        [cluster, from, to, key, resolution, resolvedOn, at, by],
      )
    },
    async end(cluster, from, to) {
      await session.query(
        'update sharing_rule set during = daterange($2, $3) where cluster_id = $1 and lower(during) = $2',
        [cluster, from, to],
      )
    },
  }
}
