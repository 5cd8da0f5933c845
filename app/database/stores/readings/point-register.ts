import type { KnownPoint, PointRegister } from '../../../usecases/readings/ports.ts'
import type { Session } from '../../session.ts'

interface Row {
  readonly point_code: string
  readonly name: string
  readonly feed_in_code: string | null
  readonly member_id: string | null
  readonly member_name: string | null
  readonly contract_power_kw: string | null
  readonly tariff: string | null
  readonly profiles: readonly { readonly direction: string; readonly profile: string }[]
  readonly source: string | null
  readonly source_power_kw: string | null
  readonly plants: KnownPoint['plants']
}

function number(text: string | null): number | null {
  return text === null ? null : Number(text)
}

/** Points as readings need them; member and tariff as of the last day asked for. */
export function pointRegisterOn(session: Session): PointRegister {
  return {
    async points(cluster, from, to): Promise<KnownPoint[]> {
      const rows = await session.query<Row>(
        `select p.point_code, p.name, p.feed_in_code, p.profiles, p.source, p.source_power_kw,
           m.member_id, b.name as member_name, t.contract_power_kw, t.tariff,
           (select coalesce(jsonb_agg(jsonb_build_object('kind', x.kind, 'powerKw', x.power_kw)), '[]'::jsonb) from plant x
             where x.cluster_id = p.cluster_id and x.point_code = p.point_code and x.status = 'operating') as plants
         from point p
         left join lateral (select member_id from point_member m where m.cluster_id = p.cluster_id
           and m.point_code = p.point_code and ($2::date is null or m.during && daterange($2, $3))
           order by lower(m.during) desc limit 1) m on true
         left join member b on b.cluster_id = p.cluster_id and b.member_id = m.member_id
         left join lateral (select contract_power_kw, tariff from point_tariff t where t.cluster_id = p.cluster_id
           and t.point_code = p.point_code and ($2::date is null or t.during && daterange($2, $3))
           order by lower(t.during) desc limit 1) t on true
         where p.cluster_id = $1 and ($2::date is null or m.member_id is not null)
         order by p.point_code collate "C"`,
        [cluster, from ?? null, to ?? null],
      )
      return rows.map((row) => ({
        pointCode: row.point_code,
        name: row.name,
        feedInCode: row.feed_in_code,
        memberId: row.member_id,
        memberName: row.member_name,
        contractPowerKw: number(row.contract_power_kw),
        tariff: row.tariff,
        profile: row.profiles.find(({ direction }) => direction === 'withdrawal')?.profile ?? null,
        source: row.source,
        sourcePowerKw: number(row.source_power_kw),
        plants: row.plants,
      }))
    },
    async site(cluster) {
      const [row] = await session.query<{ site: { latitudeDeg: number; longitudeDeg: number } | null }>(
        `select settings->'site' as site from cluster where cluster_id = $1`,
        [cluster],
      )
      return row?.site ?? null
    },
  }
}
