import type { Member } from '../../usecases/office/member.ts'
import type { MemberFilter, MemberStore, Page } from '../../usecases/office/ports.ts'
import type { Session } from '../session.ts'
import { columnsOf, insertText, recordOf, updateText, valuesOf } from './column-map.ts'
import { codePattern, plainColumn, plainPattern } from './like-pattern.ts'

const COLUMNS = columnsOf({
  name: 'name',
  kind: 'kind',
  kindText: 'kind_text',
  nip: 'nip',
  regon: 'regon',
  krs: 'krs',
  gmina: 'gmina',
  seat: 'seat:json',
  email: 'email',
  phone: 'phone',
  website: 'website',
  recoversVat: 'recovers_vat',
  people: 'people:json',
  declaration: 'declaration:json',
  notes: 'notes',
  other: 'other:json',
  version: 'version',
})

const SELECT = `select m.*, coalesce((
    select jsonb_agg(jsonb_build_object('from', lower(s.during), 'to', upper(s.during), 'role', s.role)
                     order by lower(s.during))
    from membership s where s.cluster_id = m.cluster_id and s.member_id = m.member_id), '[]'::jsonb) as memberships
  from member m`

interface Row {
  readonly member_id: string
  readonly memberships: Member['memberships']
}

/** In the order of the schema, so that records compare as texts. */
function memberOf(row: Row): Member {
  const { declaration, notes, other, version, ...fields } = recordOf(COLUMNS, row)
  return {
    memberId: row.member_id,
    ...fields,
    memberships: row.memberships,
    declaration,
    notes,
    other,
    version,
  } as Member
}

async function writeMemberships(session: Session, cluster: string, member: Member): Promise<void> {
  await session.query('delete from membership where cluster_id = $1 and member_id = $2', [cluster, member.memberId])
  for (const { from, to, role } of member.memberships)
    await session.query(
      'insert into membership (cluster_id, member_id, during, role) values ($1, $2, daterange($3, $4), $5)',
      [cluster, member.memberId, from, to, role],
    )
}

/** Members of clusters, in the tables `member` and `membership`. */
export function memberStoreOn(session: Session): MemberStore {
  return {
    async list(cluster: string, { text, kind, on, inFull, after, limit }: MemberFilter): Promise<Page<Member>> {
      const where = `m.cluster_id = $1
        and ($2::text is null or ${plainColumn('m.name')} like $2 or ${plainColumn('m.member_id')} like $2
             or (($6::text[] is null or m.member_id = any($6))
                 and (${plainColumn('m.email')} like $2 or m.nip like $5 or m.regon like $5)))
        and ($3::text is null or m.kind = $3)
        and ($4::date is null or exists (select 1 from membership s
              where s.cluster_id = m.cluster_id and s.member_id = m.member_id and s.during @> $4::date))`
      const filter = [
        cluster,
        text === null ? null : plainPattern(text),
        kind,
        on,
        text === null ? null : codePattern(text),
        inFull ?? null,
      ]
      const [count] = await session.query<{ total: number }>(
        `select count(*) as total from member m where ${where}`,
        filter,
      )
      const rows = await session.query<Row>(
        `${SELECT} where ${where} and ($7::text is null or m.member_id collate "C" > $7)
         order by m.member_id collate "C" limit $8`,
        [...filter, after, limit + 1],
      )
      const items = rows.slice(0, limit).map(memberOf)
      return { items, total: count?.total ?? 0, next: rows.length > limit ? (items.at(-1)?.memberId ?? null) : null }
    },
    async find(cluster, id, lock = false) {
      const [row] = await session.query<Row>(
        `${SELECT} where m.cluster_id = $1 and m.member_id = $2${lock ? ' for no key update of m' : ''}`,
        [cluster, id],
      )
      return row && memberOf(row)
    },
    async insert(cluster, member) {
      const lead = ['cluster_id', 'member_id']
      await session.query(insertText('member', lead, COLUMNS), [cluster, member.memberId, ...valuesOf(COLUMNS, member)])
      await writeMemberships(session, cluster, member)
    },
    async update(cluster, member) {
      const keys = ['cluster_id', 'member_id']
      await session.query(updateText('member', keys, COLUMNS), [cluster, member.memberId, ...valuesOf(COLUMNS, member)])
      await writeMemberships(session, cluster, member)
    },
    async remove(cluster, id) {
      await session.query('delete from membership where cluster_id = $1 and member_id = $2', [cluster, id])
      await session.query('delete from member where cluster_id = $1 and member_id = $2', [cluster, id])
    },
    async ids(cluster) {
      const rows = await session.query<{ id: string }>(
        'select member_id as id from member where cluster_id = $1 order by member_id collate "C"',
        [cluster],
      )
      return rows.map(({ id }) => id)
    },
    async usedBy(cluster, id) {
      const rows = await session.query<{ user: string }>(
        `select 'point:' || point_code as user from point_member where cluster_id = $1 and member_id = $2
         union select 'plant:' || plant_id from plant where cluster_id = $1 and member_id = $2
         union select 'cluster:' || cluster_id from cluster where cluster_id = $1 and coordinator = $2
         order by 1`,
        [cluster, id],
      )
      return rows.map(({ user }) => user)
    },
    async withNumber(cluster, number, value) {
      const rows = await session.query<Row>(`${SELECT} where m.cluster_id = $1 and m.${number} = $2`, [cluster, value])
      return rows.map(memberOf)
    },
  }
}
