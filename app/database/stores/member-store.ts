import type { Member, MemberSummary } from '../../usecases/office/member.ts'
import type { MemberFilter, MemberStore, Page } from '../../usecases/office/ports.ts'
import type { Session } from '../session.ts'
import { likePattern } from './like-pattern.ts'

interface Row {
  readonly member_id: string
  readonly name: string
  readonly kind: Member['kind']
  readonly kind_text: string | null
  readonly nip: string | null
  readonly regon: string | null
  readonly krs: string | null
  readonly gmina: string | null
  readonly seat: Member['seat']
  readonly email: string | null
  readonly phone: string | null
  readonly website: string | null
  readonly recovers_vat: boolean | null
  readonly people: Member['people']
  readonly declaration: Member['declaration']
  readonly notes: string | null
  readonly other: Member['other']
  readonly version: number
  readonly memberships: Member['memberships']
}

const SELECT = `select m.*, coalesce((
    select jsonb_agg(jsonb_build_object('from', lower(s.during), 'to', upper(s.during), 'role', s.role)
                     order by lower(s.during))
    from membership s where s.cluster_id = m.cluster_id and s.member_id = m.member_id), '[]'::jsonb) as memberships
  from member m`

function memberOf(row: Row): Member {
  return {
    memberId: row.member_id,
    name: row.name,
    kind: row.kind,
    kindText: row.kind_text,
    nip: row.nip,
    regon: row.regon,
    krs: row.krs,
    gmina: row.gmina,
    seat: row.seat,
    email: row.email,
    phone: row.phone,
    website: row.website,
    recoversVat: row.recovers_vat,
    people: row.people,
    memberships: row.memberships,
    declaration: row.declaration,
    notes: row.notes,
    other: row.other,
    version: row.version,
  }
}

const COLUMNS = [
  'cluster_id',
  'member_id',
  'name',
  'kind',
  'kind_text',
  'nip',
  'regon',
  'krs',
  'gmina',
  'seat',
  'email',
  'phone',
  'website',
  'recovers_vat',
  'people',
  'declaration',
  'notes',
  'other',
  'version',
] as const

function valuesOf(cluster: string, member: Member): unknown[] {
  return [
    cluster,
    member.memberId,
    member.name,
    member.kind,
    member.kindText,
    member.nip,
    member.regon,
    member.krs,
    member.gmina,
    JSON.stringify(member.seat),
    member.email,
    member.phone,
    member.website,
    member.recoversVat,
    JSON.stringify(member.people),
    JSON.stringify(member.declaration),
    member.notes,
    JSON.stringify(member.other),
    member.version,
  ]
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
    async list(cluster: string, { text, kind, on, after, limit }: MemberFilter): Promise<Page<Member>> {
      const where = `m.cluster_id = $1
        and ($2::text is null or m.name ilike $2 or m.member_id ilike $2 or m.nip like $2 or m.email ilike $2)
        and ($3::text is null or m.kind = $3)
        and ($4::date is null or exists (select 1 from membership s
              where s.cluster_id = m.cluster_id and s.member_id = m.member_id and s.during @> $4::date))`
      const filter = [cluster, text === null ? null : likePattern(text), kind, on]
      const [count] = await session.query<{ total: number }>(
        `select count(*) as total from member m where ${where}`,
        filter,
      )
      const rows = await session.query<Row>(
        `${SELECT} where ${where} and ($5::text is null or m.member_id collate "C" > $5)
         order by m.member_id collate "C" limit $6`,
        [...filter, after, limit + 1],
      )
      const items = rows.slice(0, limit).map(memberOf)
      return {
        items,
        total: count?.total ?? 0,
        next: rows.length > limit ? (items.at(-1)?.memberId ?? null) : null,
      }
    },
    async find(cluster, id, lock = false) {
      const [row] = await session.query<Row>(
        `${SELECT} where m.cluster_id = $1 and m.member_id = $2${lock ? ' for update of m' : ''}`,
        [cluster, id],
      )
      return row && memberOf(row)
    },
    async insert(cluster, member) {
      await session.query(
        `insert into member (${COLUMNS.join(', ')}) values (${COLUMNS.map((_, i) => `$${i + 1}`).join(', ')})`,
        valuesOf(cluster, member),
      )
      await writeMemberships(session, cluster, member)
    },
    async update(cluster, member) {
      const set = COLUMNS.slice(2).map((column, i) => `${column} = $${i + 3}`)
      await session.query(
        `update member set ${set.join(', ')} where cluster_id = $1 and member_id = $2`,
        valuesOf(cluster, member),
      )
      await writeMemberships(session, cluster, member)
    },
    async remove(cluster, id) {
      await session.query('delete from membership where cluster_id = $1 and member_id = $2', [cluster, id])
      await session.query('delete from member where cluster_id = $1 and member_id = $2', [cluster, id])
    },
    async withNumber(cluster, number, value) {
      const rows = await session.query<Row>(`${SELECT} where m.cluster_id = $1 and m.${number} = $2`, [cluster, value])
      return rows.map((row): MemberSummary => memberOf(row))
    },
  }
}
