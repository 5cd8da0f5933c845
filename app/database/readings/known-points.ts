import type { LocalDay, LocalMonth } from '../../../domain/calendar/day.ts'
import { firstDay, monthOf } from '../../../domain/calendar/day.ts'
import { registerText } from '../../usecases/readings/register-text.ts'
import type { Session } from '../session.ts'
import type { BlockKey } from './block-codec.ts'

interface Row extends Omit<BlockKey, 'month'> {
  readonly month: LocalDay
  /** JSON: an array of texts is taken apart much faster so than as one of the database. */
  readonly points: string
}

/** Points that have anything in some months' registers, by {@link registerText}. */
export async function knownPoints(
  session: Session,
  cluster: string,
  months: readonly LocalMonth[],
): Promise<Map<string, ReadonlySet<string>>> {
  const rows = await session.query<Row>(
    `select month, direction, netting, json_agg(point)::text as points from (
       select month, direction, netting, unnest(points) as point from reading_block
         where cluster_id = $1 and month = any($2::date[])
       union select month, direction, netting, point_code from reading_version
         where cluster_id = $1 and month = any($2::date[])) found
     group by month, direction, netting`,
    [cluster, months.map(firstDay)],
  )
  return new Map(
    rows.map(({ month, points, ...register }) => [
      registerText({ ...register, month: monthOf(month) }),
      new Set(JSON.parse(points) as string[]),
    ]),
  )
}
