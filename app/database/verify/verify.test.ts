import { describe, expect, test } from 'vitest'
import { loadInto } from '../backup/load.ts'
import { beginSnapshot, partsOf, sumOf } from '../backup/parts.ts'
import { CLUSTER, fill, SECOND, WITH_ODD } from '../backup/world.test-support.ts'
import { ENGINES, MISSING_ENGINES } from '../engines.test-support.ts'
import { MIGRATIONS } from '../migrations/all.ts'
import type { Database } from '../session.ts'
import { verifyDatabase } from './verify-database.ts'

for (const missing of MISSING_ENGINES) test.skip(`not tried: ${missing}`)

describe.each(ENGINES)('verify on the $name', ({ open }) => {
  const withFilled = async (work: (database: Database) => Promise<void>) => {
    const database = await open()
    try {
      await fill(database)
      await work(database)
    } finally {
      await database.close()
    }
  }
  test('finds nothing in a sound database, says how much it looked at, and names each kind of damage', async () => {
    await withFilled(async (database) => {
      const sound = await verifyDatabase(database, WITH_ODD)
      expect(sound).toMatchObject({
        findings: [],
        clusters: 2,
        journalEntries: 10,
        blocks: 92,
        schema: WITH_ODD.length,
      })
      expect(sound.rules).toBeGreaterThan(60)
      expect(sound.rows).toBeGreaterThan(40)

      const damage = async (statements: readonly string[]) => {
        let found: string[] = []
        await expect(
          database.transaction(async (session) => {
            for (const statement of statements) await session.query(statement)
            // The look is part of this transaction, so that the damage can be undone.
            const within: Database = {
              ...database,
              transaction: (inner) =>
                inner({
                  ...session,
                  query: (text, values) =>
                    text.startsWith('set transaction') ? Promise.resolve([]) : session.query(text, values),
                }),
            }
            const { findings } = await verifyDatabase(within, WITH_ODD)
            found = findings.map(({ code, en }) => `${code} ${en}`)
            throw new Error('undo')
          }),
        ).rejects.toThrow('undo')
        return found
      }
      const journal = await damage([`update journal set actor = 'x' where entry = 3 and cluster_id = '${SECOND}'`])
      expect(journal).toEqual([expect.stringMatching(new RegExp(`journal-broken .*${SECOND}.*entry 3`))])
      // A bit deep among the values of a block, and one in its header.
      const value = await damage([
        `update reading_block set data = set_byte(data, length(data) - 200, get_byte(data, length(data) - 200) # 1)
         where cluster_id = '${CLUSTER}' and 'P44' = any(points)`,
      ])
      expect(value).toEqual([expect.stringMatching(/block-damaged .*reading_block.*2026-03 withdrawal raw.*sum/)])
      const head = await damage([
        `update reading_version set data = set_byte(data, 0, 7) where cluster_id = '${CLUSTER}'`,
      ])
      expect(head).toEqual([expect.stringMatching(/block-damaged .*reading_version.*P7 2.*format 7/)])
      const points = await damage([
        `update reading_block set points[1] = 'other' where cluster_id = '${CLUSTER}' and 'P44' = any(points)`,
      ])
      expect(points).toEqual([expect.stringMatching(/block-damaged .*row of other/)])
      const orphan = await damage([
        `alter table point_tariff drop constraint point_tariff_cluster_id_point_code_fkey`,
        `alter table point_tariff add foreign key (cluster_id, point_code) references point not valid`,
        `set local session_replication_role = replica`,
        `update point_tariff set point_code = 'nobody' where cluster_id = '${CLUSTER}' and point_code = 'a'`,
      ])
      expect(orphan).toEqual([expect.stringMatching(/rule-broken .*point_tariff.*fkey.*nobody/)])
      const check = await damage([
        `alter table point_tariff drop constraint point_tariff_phases_check`,
        `update point_tariff set phases = 2 where cluster_id = '${CLUSTER}' and point_code = 'a'`,
        `alter table point_tariff add constraint phases_again check (phases in (1, 3)) not valid`,
      ])
      expect(check).toEqual([expect.stringMatching(/rule-broken .*phases_again.* a /)])
    })
  })
  test('holds the content against sums, and names the table and cluster that differ', async () => {
    await withFilled(async (database) => {
      const sums = await database.transaction(async (session) => {
        await beginSnapshot(session)
        const all = []
        for await (const part of partsOf(session)) all.push(sumOf(part))
        return all
      })
      expect((await verifyDatabase(database, WITH_ODD, sums)).findings).toEqual([])
      await database.transaction((session) =>
        session.query(`update point set name = 'inna' where cluster_id = '${SECOND}' and point_code = 'a'`),
      )
      await database.transaction((session) => session.query(`delete from odd_bytes where cluster_id = '${CLUSTER}'`))
      const { findings } = await verifyDatabase(database, WITH_ODD, sums)
      expect(findings.map(({ facts }) => facts)).toEqual([
        { table: 'point', cluster: SECOND, rows: 5, expected: 5 },
        { table: 'odd_bytes', cluster: CLUSTER, rows: 0, expected: 10 },
      ])
    })
  })
  test('says of an empty or an older database that its schema is behind', async () => {
    const database = await open()
    try {
      expect((await verifyDatabase(database, MIGRATIONS)).findings.map(({ code }) => code)).toEqual([
        'database.schema-behind',
      ])
      const nothing = { schema: [], tables: [], sequences: [], parts: async function* () {} }
      await loadInto(database, MIGRATIONS, nothing, { replace: false })
      expect((await verifyDatabase(database, MIGRATIONS)).findings).toEqual([])
    } finally {
      await database.close()
    }
  })
})
