import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import type { Table } from '../backup/catalogue.ts'
import type { Session } from '../session.ts'
import { quoteName } from '../sql-text.ts'

interface Rule {
  readonly table: string
  readonly name: string
  /** p primary, u unique, x exclusion, f foreign, c check. */
  readonly kind: 'p' | 'u' | 'x' | 'f' | 'c'
  readonly columns: string[]
  readonly operators: string[] | null
  readonly other: string | null
  readonly otherColumns: string[] | null
  readonly expression: string | null
}

/** Findings named for one rule; more of them say nothing new. */
const ENOUGH = 20

const RULES = `
select r.relname as table, c.conname as name, c.contype::text as kind,
  array(select a.attname::text from unnest(c.conkey) with ordinality k(num, place)
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num order by k.place) as columns,
  case when c.contype = 'x' then
    array(select 'operator(' || quote_ident(n.nspname) || '.' || o.oprname || ')'
          from unnest(c.conexclop) with ordinality k(op, place)
          join pg_operator o on o.oid = k.op join pg_namespace n on n.oid = o.oprnamespace order by k.place) end as operators,
  f.relname as other,
  case when c.contype = 'f' then
    array(select a.attname::text from unnest(c.confkey) with ordinality k(num, place)
          join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.num order by k.place) end as "otherColumns",
  case when c.contype = 'c' then pg_get_expr(c.conbin, c.conrelid) end as expression
from pg_constraint c join pg_class r on r.oid = c.conrelid left join pg_class f on f.oid = c.confrelid
where c.connamespace = current_schema()::regnamespace and c.contype in ('p', 'u', 'x', 'f', 'c')
order by r.relname collate "C", c.conname collate "C"`

/** A query for the rows that break a rule; `wanted` is what is asked of such a row `a`. */
function breaches(rule: Rule, wanted: string): string {
  const { table, kind, columns, operators, other, otherColumns, expression } = rule
  const from = `select ${wanted} from ${quoteName(table)} a`
  const own = columns.map((name) => `a.${quoteName(name)}`)
  const there = columns.map((name) => `b.${quoteName(name)}`)
  if (kind === 'c') return `${from} where not (select ${expression} from (select a.*) ${quoteName(table)})`
  if (kind === 'f') {
    const joined = own.map((name, i) => `${name} = b.${quoteName(otherColumns?.[i] ?? '')}`).join(' and ')
    const known = own.map((name) => `${name} is not null`).join(' and ')
    return `${from} where ${known} and not exists (select 1 from ${quoteName(other ?? '')} b where ${joined})`
  }
  const meets = own
    .map((name, i) => `${name} ${kind === 'x' ? (operators?.[i] ?? '=') : '='} ${there[i]}`)
    .join(' and ')
  return `${from} where exists (select 1 from ${quoteName(table)} b where a.ctid <> b.ctid and ${meets})`
}

export interface RulesChecked {
  readonly rules: number
  readonly findings: readonly Finding[]
}

/**
 * Holds every row against every key, foreign key, exclusion and check of the schema anew, without trusting the indexes that
 * should have kept them.
 */
export async function checkRules(session: Session, tables: readonly Table[]): Promise<RulesChecked> {
  const rules = await session.query<Rule>(RULES)
  const byName = new Map(tables.map((table) => [table.name, table]))
  const findings: Finding[] = []
  for (const setting of ['enable_indexscan', 'enable_bitmapscan', 'enable_indexonlyscan'])
    await session.query(`set local ${setting} = off`)
  let checked = 0
  for (const rule of rules) {
    const table = byName.get(rule.table)
    if (!table) continue
    checked += 1
    const key = `concat_ws(' ', ${table.key.map((name) => `a.${quoteName(name)}::text`).join(', ')})`
    const cluster = table.ofCluster ? 'a.cluster_id::text' : 'null'
    const rows = await session.query<{ key: string; cluster: string | null }>(
      `${breaches(rule, `${key} as key, ${cluster} as cluster`)} limit ${ENOUGH}`,
    )
    for (const row of rows)
      findings.push(
        finding('database.rule-broken', 'error', {
          table: rule.table,
          rule: rule.name,
          cluster: row.cluster ?? '—',
          key: row.key,
        }),
      )
  }
  for (const setting of ['enable_indexscan', 'enable_bitmapscan', 'enable_indexonlyscan'])
    await session.query(`set local ${setting} = on`)
  return { rules: checked, findings }
}
