import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from './engines.test-support.ts'
import { canonicalJson, record, verifyJournal } from './journal.ts'
import { migrate } from './migration.ts'
import { MIGRATIONS } from './migrations/all.ts'
import type { Database } from './session.ts'

const CLUSTER = '0191c0de-0000-7000-8000-000000000002'
const AT = '2026-11-25T10:00:00.000Z'

describe.each(ENGINES)('the journal on the $name', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await migrate(database, MIGRATIONS)
    await database.transaction((session) =>
      session.query(`insert into cluster (cluster_id, name, short_name, distributor) values ($1, 'a', 'a', 'PGE')`, [
        CLUSTER,
      ]),
    )
  })
  afterAll(() => database.close())
  const change = (n: number) => ({
    actor: 'anna',
    what: 'member.changed',
    about: `m${n}`,
    before: { name: 'Żółć', list: [1, null, { b: 1, a: 2 }] },
    after: n === 2 ? null : { power: 1.5, name: 'x' },
  })

  test('holds after ten changes, some at once', async () => {
    for (let n = 0; n < 5; n += 1) await database.transaction((session) => record(session, CLUSTER, AT, change(n)))
    await Promise.all(
      [5, 6, 7, 8, 9].map((n) => database.transaction((session) => record(session, CLUSTER, AT, change(n)))),
    )
    expect(await database.read((session) => verifyJournal(session, CLUSTER))).toEqual({ entries: 10, brokenAt: null })
  })
  test.each([
    ['a sentence is changed', `update journal set after = '{"power": 2}' where entry = 3`, 3],
    ['an entry is taken out', 'delete from journal where entry = 6', 6],
  ])('shows where %s', async (_, tamper, at) => {
    await expect(
      database.transaction(async (session) => {
        await session.query(tamper)
        expect((await verifyJournal(session, CLUSTER)).brokenAt).toBe(at)
        throw new Error('undo')
      }),
    ).rejects.toThrow('undo')
  })
})

test('the order of fields does not change the text that is hashed', () => {
  expect(canonicalJson({ b: [1, { d: 1, c: 2 }], a: undefined })).toBe(canonicalJson({ b: [1, { c: 2, d: 1 }] }))
})
