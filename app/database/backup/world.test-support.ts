import { month } from '../../../domain/calendar/day.ts'
import type { MonthBlock } from '../../../domain/metering/blocks/month-block.ts'
import { packBlock, valuesOfMonth } from '../../../domain/metering/blocks/month-block.ts'
import { record } from '../journal.ts'
import type { Migration } from '../migration.ts'
import { migrate } from '../migration.ts'
import { MIGRATIONS } from '../migrations/all.ts'
import { writeBlocks } from '../readings/reading-store.ts'
import type { Database } from '../session.ts'

export const CLUSTER = '0191c0de-0000-7000-8000-0000000000c1'
export const SECOND = '0191c0de-0000-7000-8000-0000000000c2'
export const AT = '2026-11-25T10:00:00.000Z'
export const NOTE = { at: AT, actor: 'anna', reason: 'import', importId: null }

/** A step that holds one of everything, and refers to itself and to what stands later in the alphabet. */
export const ODD: Migration = {
  number: MIGRATIONS.length + 1,
  name: 'odd',
  up: `
create table "od""d" (
  id bigint generated always as identity primary key,
  "Name, with (signs)" text,
  parent bigint references "od""d",
  later uuid,
  days daterange,
  price numeric,
  at timestamptz,
  j jsonb,
  list text[],
  f double precision,
  r real,
  yes boolean,
  clock time,
  twice numeric generated always as (price * 2) stored
);
create table odd_bytes (
  cluster_id uuid not null,
  code text not null,
  day date not null,
  content bytea,
  session_token text,
  primary key (cluster_id, code, day)
);
create table zz_later (id uuid primary key, odd bigint not null references "od""d");
alter table "od""d" add foreign key (later) references zz_later;
`,
  down: `
alter table "od""d" drop constraint "od""d_later_fkey";
drop table zz_later;
drop table odd_bytes;
drop table "od""d";
`,
}
export const WITH_ODD: readonly Migration[] = [...MIGRATIONS, ODD]

export function blockOf(point: string, seed: number, text = '2026-03'): MonthBlock {
  const march = month(text)
  const wh = Int32Array.from({ length: valuesOfMonth(march, 1) }, (_, i) => (seed * 7919 + i * i) % 70_000)
  const quality = new Uint8Array(wh.length).fill(1)
  return packBlock({ point, direction: 'withdrawal', netting: 'raw', month: march, slotsPerValue: 1 }, wh, quality)
}

export async function addCluster(database: Database, id: string): Promise<void> {
  await database.transaction((session) =>
    session.query(`insert into cluster (cluster_id, name, short_name, distributor) values ($1, $2, 'k', 'ENERGA')`, [
      id,
      `Klaster „Żółć”\t\\N ${id.at(-1)}\n`,
    ]),
  )
}

/** Two clusters with members, points, tariffs, readings in versions, a journal, and one of every type of value. */
export async function fill(database: Database, migrations = WITH_ODD): Promise<void> {
  await migrate(database, migrations)
  for (const id of [SECOND, CLUSTER]) {
    await addCluster(database, id)
    await database.transaction(async (session) => {
      for (const point of ['ą', 'B', 'a', 'P\\1', "o'clock"])
        await session.query(`insert into point (cluster_id, point_code, name, other) values ($1, $2, 'szkoła', $3)`, [
          id,
          point,
          JSON.stringify({ b: 1, a: ['\t', 'ż\n'] }),
        ])
      await session.query(
        `insert into point_tariff (cluster_id, point_code, during, tariff, contract_power_kw)
         values ($1, 'a', daterange('2025-01-01', null), 'C11', 12.50), ($1, 'B', daterange(null, '2026-01-01'), 'G11', null)`,
        [id],
      )
      for (let n = 0; n < 5; n += 1)
        await record(session, id, AT, {
          actor: 'anna',
          what: 'point.changed',
          about: `P${n}`,
          before: null,
          after: { n, text: 'zł – \\x' },
        })
    })
    const points = Array.from({ length: 45 }, (_, i) => blockOf(`P${i}`, i))
    await database.transaction((session) => writeBlocks(session, id, points, NOTE))
    await database.transaction((session) => writeBlocks(session, id, [blockOf('P7', 99)], NOTE))
  }
  if (migrations.length > MIGRATIONS.length) await fillOdd(database)
}

async function fillOdd(database: Database): Promise<void> {
  await database.transaction(async (session) => {
    await session.query(`insert into "od""d" ("Name, with (signs)", days, price, at, j, list, f, r, yes, clock) values
      ('a', '[2026-01-01,2026-02-01)', 0.10, '2026-03-29 01:59:59.999999+00', '{"z": 1.10, "a": null}', array['a,b', null, '"', '\\', ''], 0.1::float8 + 0.2::float8, 0.1::real, true, '12:30'),
      (null, '(,)', 'NaN', 'infinity', '[]', '{}', 'NaN', '-Infinity', false, null),
      ('\\N', 'empty', 123456789012345678901234567890.000, '-infinity', '"\\u017c"', null, 5e-324, null, null, null),
      ('', '(,2026-01-01)', -0.0, '0001-01-01 00:00:00+00', null, array['{}'], '-0', 1e30, null, '24:00')`)
    await session.query(`update "od""d" set parent = 4 where id in (1, 4)`)
    await session.query(`insert into zz_later values ('0191c0de-0000-7000-8000-0000000000ff', 2)`)
    await session.query(`update "od""d" set later = '0191c0de-0000-7000-8000-0000000000ff' where id = 1`)
    for (const code of ['z', 'Z', 'ź', '_', ' '])
      await session.query(
        `insert into odd_bytes values ($1, $2, '2026-10-25', $3, 'x'), ($1, $2, '0044-03-15 BC', null, null)`,
        [CLUSTER, code, Uint8Array.from({ length: 300 }, (_, i) => (i * 7) & 255)],
      )
  })
}
