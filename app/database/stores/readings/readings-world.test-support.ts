import { day } from '../../../../domain/calendar/day.ts'
import type { Slot } from '../../../../domain/calendar/slot.ts'
import { startOfDay } from '../../../../domain/calendar/slot.ts'
import type { Direction, Series } from '../../../../domain/metering/series.ts'
import { MISSING, Quality } from '../../../../domain/metering/series.ts'
import type { Actor, Role } from '../../../usecases/office/actor.ts'
import type { DeliveredFile } from '../../../usecases/readings/ports.ts'
import { migrate } from '../../migration.ts'
import { MIGRATIONS } from '../../migrations/all.ts'
import type { Database } from '../../session.ts'

export const CLUSTER = '0191c0de-0000-7000-8000-0000000000c1'

/** Somebody with a role in the cluster under test. */
export function person(role: Role, memberId: string | null = null): Actor {
  return {
    kind: 'user',
    id: role,
    name: role,
    email: `${role}@example.test`,
    language: 'pl',
    grants: [{ cluster: CLUSTER, role, memberId }],
    isOperator: false,
    token: null,
  }
}

export const CLERK = person('office')

/** A cluster of two members: a school with point P1, a waterworks with P2 that feeds in under P2F. */
export async function foundCluster(database: Database): Promise<void> {
  await migrate(database, MIGRATIONS)
  await database.transaction(async (session) => {
    await session.query(
      `insert into cluster (cluster_id, name, short_name, distributor) values ($1, 'Klaster', 'K', 'ENERGA')`,
      [CLUSTER],
    )
    for (const [member, point, feedIn] of [
      ['szkola', 'P1', null],
      ['zwik', 'P2', 'P2F'],
    ]) {
      await session.query('insert into member (cluster_id, member_id, name) values ($1, $2, $2)', [CLUSTER, member])
      await session.query(
        'insert into point (cluster_id, point_code, name, feed_in_code, source, source_power_kw) values ($1, $2, $2, $3, $4, $5)',
        [CLUSTER, point, feedIn, feedIn ? 'pv' : null, feedIn ? 50 : null],
      )
      await session.query(
        `insert into point_member (cluster_id, point_code, member_id, during) values ($1, $2, $3, daterange('2024-01-01', null))`,
        [CLUSTER, point, member],
      )
      await session.query(
        `insert into point_tariff (cluster_id, point_code, during, tariff, contract_power_kw)
         values ($1, $2, daterange('2024-01-01', null), 'C11', 40)`,
        [CLUSTER, point],
      )
    }
  })
}

/** A series of hours from a day's midnight; null is missing. */
export function hours(
  point: string,
  from: string,
  values: readonly (number | null)[],
  direction: Direction = 'withdrawal',
  quality: number = Quality.measured,
): Series {
  return {
    point,
    direction,
    netting: 'raw',
    start: startOfDay(day(from)) as Slot,
    slotsPerValue: 4,
    wh: Int32Array.from(values, (value) => value ?? MISSING),
    quality: Uint8Array.from(values, (value) => (value === null ? Quality.missing : quality)),
  }
}

/** A file as a reader gives it. */
export function delivered(
  name: string,
  series: readonly Series[],
  more: Partial<Pick<DeliveredFile, 'publishedAt' | 'preliminary' | 'sha256'>> = {},
): DeliveredFile {
  return { name, sha256: name, format: 'test', publishedAt: null, preliminary: false, series, findings: [], ...more }
}
