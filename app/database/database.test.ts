import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES, MISSING_ENGINES } from './engines.test-support.ts'
import { migrate } from './migration.ts'
import { MIGRATIONS } from './migrations/all.ts'
import type { Database } from './session.ts'

const CLUSTER = '0191c0de-0000-7000-8000-000000000001'

describe.each(ENGINES)('on the $name', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await migrate(database, MIGRATIONS)
  })
  afterAll(() => database.close())

  test('the schema goes up, all the way down and up again', async () => {
    expect(await migrate(database, MIGRATIONS)).toEqual([])
    const down = await migrate(database, MIGRATIONS, 0)
    expect(down.map(({ direction }) => direction)).toEqual(MIGRATIONS.map(() => 'down'))
    expect((await migrate(database, MIGRATIONS)).length).toBe(MIGRATIONS.length)
  })
  test('a database ahead of the program is refused', async () => {
    await expect(migrate(database, MIGRATIONS.slice(0, 1))).rejects.toThrow(/database.newer-schema/)
  })
  test('every key, unique or not, begins with the cluster; those of people (auth_…) with the person', async () => {
    const keys = await database.read((session) =>
      session.query<{ table: string; first: string }>(
        `select c.conrelid::regclass::text as table, a.attname as first
         from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
         where c.contype in ('p', 'u', 'x', 'f') and c.connamespace = current_schema()::regnamespace`,
      ),
    )
    const own = keys.filter(({ table }) => !/(^|\.)(schema_step|auth_\w+)$/.test(table))
    expect(own.length).toBeGreaterThan(15)
    expect(own.filter(({ first }) => first !== 'cluster_id')).toEqual([])
  })
  test('two tariffs of one point may not overlap in time', async () => {
    const add = (from: string, to: string) =>
      database.transaction(async (session) => {
        await session.query(
          `insert into cluster (cluster_id, name, short_name, distributor) values ($1, 'a', 'a', 'ENERGA') on conflict do nothing`,
          [CLUSTER],
        )
        await session.query(
          `insert into point (cluster_id, point_code, name) values ($1, 'P1', 'szkoła') on conflict do nothing`,
          [CLUSTER],
        )
        await session.query(
          `insert into point_tariff (cluster_id, point_code, during, tariff) values ($1, 'P1', daterange($2, $3), 'G11')`,
          [CLUSTER, from, to],
        )
      })
    await add('2025-01-01', '2026-01-01')
    await add('2026-01-01', '2027-01-01')
    await expect(add('2025-12-31', '2026-01-02')).rejects.toMatchObject({ code: '23P01' })
  })
  test('a transaction that throws leaves nothing behind', async () => {
    await expect(
      database.transaction(async (session) => {
        await session.query(`insert into member (cluster_id, member_id, name, kind) values ($1, 'm', 'm', 'firm')`, [
          CLUSTER,
        ])
        throw new Error('stop')
      }),
    ).rejects.toThrow('stop')
    expect(await database.read((session) => session.query('select * from member'))).toEqual([])
  })
  test('both engines hand over counts as numbers, days and decimals as texts, instants as ISO', async () => {
    const [row] = await database.read((session) =>
      session.query(
        `select 5::bigint as count, date '2026-03-29' as day, 1.50::numeric as price,
                timestamptz '2026-03-29 12:00:00+02' as at, '\\x00ff'::bytea as bytes, '{"a":[1]}'::jsonb as json`,
      ),
    )
    expect(row).toMatchObject({
      count: 5,
      day: '2026-03-29',
      price: '1.50',
      at: '2026-03-29T10:00:00.000Z',
      json: { a: [1] },
    })
    expect([...(row as { bytes: Uint8Array }).bytes]).toEqual([0, 255])
  })
})

for (const missing of MISSING_ENGINES) test.skip(`not tried: ${missing}`)
