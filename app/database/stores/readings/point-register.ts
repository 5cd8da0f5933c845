import type { LocalDay } from '../../../../domain/calendar/day.ts'
import type { Holding, KnownPoint, PointRegister } from '../../../usecases/readings/ports.ts'
import type { Session } from '../../session.ts'

interface PointRow {
  readonly point_code: string
  readonly name: string
  readonly feed_in_code: string | null
  readonly gmina: string | null
  readonly profiles: readonly { readonly direction: string; readonly profile: string }[]
  readonly source: string | null
  readonly source_power_kw: string | null
}

interface TariffRow {
  readonly point_code: string
  readonly tariff: string
  readonly contract_power_kw: string | null
}

interface HolderRow {
  readonly point_code: string
  readonly member_id: string
}

interface PlantRow {
  readonly point_code: string
  readonly plants: KnownPoint['plants']
}

function number(text: string | null): number | null {
  return text === null ? null : Number(text)
}

function byCode<Row extends { readonly point_code: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.point_code, row]))
}

async function namesOfMembers(session: Session, cluster: string): Promise<ReadonlyMap<string, string>> {
  const rows = await session.query<{ member_id: string; name: string }>(
    'select member_id, name from member where cluster_id = $1',
    [cluster],
  )
  return new Map(rows.map(({ member_id, name }) => [member_id, name]))
}

/** What held on the last of the days asked for comes last, and so is what a map keeps. */
const IN_DAYS = `where cluster_id = $1 and ($2::date is null or during && daterange($2, $3)) order by lower(during) nulls first`

/**
 * Points as readings need them; member and tariff as of the last day asked for.
 *
 * Every list is read once and joined here: looked up point by point a thousand points took twenty times as long, and
 * joined by the engine they depended on statistics that a freshly filled table does not have.
 */
export function pointRegisterOn(session: Session): PointRegister {
  return {
    async points(cluster, from, to): Promise<KnownPoint[]> {
      const days = [cluster, from ?? null, to ?? null]
      const points = await session.query<PointRow>(
        `select point_code, name, feed_in_code, gmina, profiles, source, source_power_kw from point
         where cluster_id = $1 order by point_code collate "C"`,
        [cluster],
      )
      const holders = byCode(
        await session.query<HolderRow>(`select point_code, member_id from point_member ${IN_DAYS}`, days),
      )
      const names = await namesOfMembers(session, cluster)
      const tariffs = byCode(
        await session.query<TariffRow>(
          `select point_code, tariff, contract_power_kw from point_tariff ${IN_DAYS}`,
          days,
        ),
      )
      const plants = byCode(
        await session.query<PlantRow>(
          `select point_code, jsonb_agg(jsonb_build_object('kind', kind, 'powerKw', power_kw)) as plants from plant
           where cluster_id = $1 and status = 'operating' and point_code is not null group by point_code`,
          [cluster],
        ),
      )
      return points.flatMap((row): KnownPoint[] => {
        const holder = holders.get(row.point_code)?.member_id ?? null
        if (from !== undefined && holder === null) return []
        const tariff = tariffs.get(row.point_code)
        return [
          {
            pointCode: row.point_code,
            name: row.name,
            feedInCode: row.feed_in_code,
            gmina: row.gmina,
            memberId: holder,
            memberName: holder === null ? null : (names.get(holder) ?? null),
            contractPowerKw: number(tariff?.contract_power_kw ?? null),
            tariff: tariff?.tariff ?? null,
            profile: row.profiles.find(({ direction }) => direction === 'withdrawal')?.profile ?? null,
            source: row.source,
            sourcePowerKw: number(row.source_power_kw),
            plants: plants.get(row.point_code)?.plants ?? [],
          },
        ]
      })
    },
    async holdings(cluster, from, to): Promise<Holding[]> {
      const rows = await session.query<{
        point_code: string
        member_id: string
        from: LocalDay | null
        to: LocalDay | null
      }>(`select point_code, member_id, lower(during) as "from", upper(during) as "to" from point_member ${IN_DAYS}`, [
        cluster,
        from,
        to,
      ])
      const names = await namesOfMembers(session, cluster)
      return rows.map(({ point_code, member_id, ...days }) => ({
        pointCode: point_code,
        memberId: member_id,
        memberName: names.get(member_id) ?? member_id,
        ...days,
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
