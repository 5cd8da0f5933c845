import type { Point } from '../../usecases/office/point.ts'
import type { Page, PointFilter, PointStore } from '../../usecases/office/ports.ts'
import type { Session } from '../session.ts'
import { columnsOf, insertText, recordOf, updateText, valuesOf } from './column-map.ts'
import { codePattern, plainColumn, plainPattern } from './like-pattern.ts'

const BEFORE_HISTORY = columnsOf({
  name: 'name',
  ordinal: 'ordinal',
  address: 'address:json',
  meter: 'meter',
  gmina: 'gmina',
  distributor: 'distributor',
  voltage: 'voltage',
  voltageKv: 'voltage_kv:number',
  feedInCode: 'feed_in_code',
  source: 'source',
  sourceText: 'source_text',
  sourcePowerKw: 'source_power_kw:number',
  yearlyKwh: 'yearly_kwh:number',
  yearlyFeedInKwh: 'yearly_feed_in_kwh:number',
  prosumer: 'prosumer',
  seller: 'seller',
  payer: 'payer',
  remarks: 'remarks',
  authorised: 'authorised',
})
const AFTER_HISTORY = columnsOf({ profiles: 'profiles:json', other: 'other:json', version: 'version' })
const COLUMNS = [...BEFORE_HISTORY, ...AFTER_HISTORY]

const period = `'from', lower(h.during), 'to', upper(h.during)`
const history = (table: string, fields: string, name: string) => `coalesce((
    select jsonb_agg(jsonb_build_object(${period}, ${fields}) order by lower(h.during) nulls first)
    from ${table} h where h.cluster_id = p.cluster_id and h.point_code = p.point_code), '[]'::jsonb) as ${name}`

const SELECT = `select p.*,
  ${history('point_member', `'memberId', h.member_id`, 'owners')},
  ${history(
    'point_tariff',
    `'tariff', h.tariff, 'contractPowerKw', h.contract_power_kw, 'phases', h.phases, 'zoneClock', h.zone_clock,
     'billingMonths', h.billing_months`,
    'tariffs',
  )},
  ${history('authorisation', `'scope', h.scope, 'givenOn', h.given_on`, 'authorisations')}
  from point p`

interface Row {
  readonly point_code: string
  readonly owners: Point['owners']
  readonly tariffs: Point['tariffs']
  readonly authorisations: Point['authorisations']
}

/** Fields in the order of the schema, so that records compare as texts. */
function pointOf(row: Row): Point {
  return {
    code: row.point_code,
    ...recordOf(BEFORE_HISTORY, row),
    owners: row.owners.map(({ from, to, memberId }) => ({ from, to, memberId })),
    tariffs: row.tariffs.map(({ from, to, tariff, contractPowerKw, phases, zoneClock, billingMonths }) => ({
      from,
      to,
      tariff,
      contractPowerKw,
      phases,
      zoneClock,
      billingMonths,
    })),
    authorisations: row.authorisations.map(({ from, to, scope, givenOn }) => ({ from, to, scope, givenOn })),
    ...recordOf(AFTER_HISTORY, row),
  } as Point
}

async function forgetHistory(session: Session, cluster: string, code: string): Promise<void> {
  for (const table of ['point_member', 'point_tariff', 'authorisation'])
    await session.query(`delete from ${table} where cluster_id = $1 and point_code = $2`, [cluster, code])
}

async function writeHistory(session: Session, cluster: string, point: Point): Promise<void> {
  for (const { from, to, memberId } of point.owners)
    await session.query(
      'insert into point_member (cluster_id, point_code, during, member_id) values ($1, $2, daterange($3, $4), $5)',
      [cluster, point.code, from, to, memberId],
    )
  for (const { from, to, tariff, contractPowerKw, phases, zoneClock, billingMonths } of point.tariffs)
    await session.query(
      `insert into point_tariff (cluster_id, point_code, during, tariff, contract_power_kw, phases, zone_clock,
                                 billing_months)
       values ($1, $2, daterange($3, $4), $5, $6, $7, $8, $9)`,
      [cluster, point.code, from, to, tariff, contractPowerKw, phases, zoneClock, billingMonths],
    )
  for (const { from, to, scope, givenOn } of point.authorisations)
    await session.query(
      `insert into authorisation (cluster_id, point_code, during, scope, given_on)
       values ($1, $2, daterange($3, $4), $5, $6)`,
      [cluster, point.code, from, to, scope, givenOn],
    )
}

/** Where a text is looked for. */
const SEARCHED = ['p.name', 'p.payer', "p.address->>'town'", 'p.meter', 'p.point_code', 'p.feed_in_code']
  .map((column) => `${plainColumn(column)} like $2`)
  .join(' or ')

/** Points of clusters with their histories. */
export function pointStoreOn(session: Session): PointStore {
  const keys = ['cluster_id', 'point_code']
  return {
    async list(cluster, { text, memberId, on, owners, after, limit }: PointFilter): Promise<Page<Point>> {
      const where = `p.cluster_id = $1
        and ($2::text is null or ${SEARCHED}
             or upper(p.point_code) like $6 or upper(p.feed_in_code) like $6 or upper(p.meter) like $6)
        and ($3::text is null or exists (select 1 from point_member o where o.cluster_id = p.cluster_id
             and o.point_code = p.point_code and o.member_id = $3))
        and ($4::date is null or exists (select 1 from point_member o where o.cluster_id = p.cluster_id
             and o.point_code = p.point_code and o.during @> $4::date))
        and ($5::text[] is null or exists (select 1 from point_member o where o.cluster_id = p.cluster_id
             and o.point_code = p.point_code and o.member_id = any($5)))`
      const filter = [
        cluster,
        text === null ? null : plainPattern(text),
        memberId,
        on,
        owners,
        text === null ? null : codePattern(text),
      ]
      const [count] = await session.query<{ total: number }>(
        `select count(*) as total from point p where ${where}`,
        filter,
      )
      const rows = await session.query<Row>(
        `${SELECT} where ${where} and ($7::text is null or p.point_code collate "C" > $7)
         order by p.point_code collate "C" limit $8`,
        [...filter, after, limit + 1],
      )
      const items = rows.slice(0, limit).map(pointOf)
      return { items, total: count?.total ?? 0, next: rows.length > limit ? (items.at(-1)?.code ?? null) : null }
    },
    async find(cluster, code, lock = false) {
      const [row] = await session.query<Row>(
        `${SELECT} where p.cluster_id = $1 and p.point_code = $2${lock ? ' for no key update of p' : ''}`,
        [cluster, code],
      )
      return row && pointOf(row)
    },
    async insert(cluster, point) {
      await session.query(insertText('point', keys, COLUMNS), [cluster, point.code, ...valuesOf(COLUMNS, point)])
      await writeHistory(session, cluster, point)
    },
    async update(cluster, point) {
      await session.query(updateText('point', keys, COLUMNS), [cluster, point.code, ...valuesOf(COLUMNS, point)])
      await forgetHistory(session, cluster, point.code)
      await writeHistory(session, cluster, point)
    },
    async remove(cluster, code) {
      for (const table of ['point_member', 'point_tariff', 'authorisation', 'point'])
        await session.query(`delete from ${table} where cluster_id = $1 and point_code = $2`, [cluster, code])
    },
    async ids(cluster) {
      const rows = await session.query<{ id: string }>(
        'select point_code as id from point where cluster_id = $1 order by point_code collate "C"',
        [cluster],
      )
      return rows.map(({ id }) => id)
    },
    async usedBy(cluster, code) {
      const rows = await session.query<{ user: string }>(
        `select 'plant:' || plant_id as user from plant where cluster_id = $1 and point_code = $2
         union select 'readings:' || to_char(month, 'YYYY-MM') from reading_block
               where cluster_id = $1 and $2 = any(points)
         union select 'readings:' || to_char(month, 'YYYY-MM') from reading_version
               where cluster_id = $1 and point_code = $2
         order by 1`,
        [cluster, code],
      )
      return rows.map(({ user }) => user)
    },
    async withFeedInCode(cluster, codes) {
      const rows = await session.query<Row>(
        `${SELECT} where p.cluster_id = $1 and (p.feed_in_code = any($2) or p.point_code = any($2))
         order by p.point_code collate "C"`,
        [cluster, codes],
      )
      return rows.map(pointOf)
    },
  }
}
