import { AT, addCluster, CLUSTER } from './backup/world.test-support.ts'
import { openEmbedded } from './embedded.ts'
import { record } from './journal.ts'
import { migrate } from './migration.ts'
import { MIGRATIONS } from './migrations/all.ts'
import { openServer } from './server.ts'

/**
 * A process for the tests to kill: `node dying-writer.test-support.ts FOLDER` or `… URL SCHEMA`. It changes a cluster
 * and writes the line in the journal in one transaction after the other, and says the number of each once the database
 * acknowledged it.
 */
const [place = '', schema] = process.argv.slice(2)
const database = schema === undefined ? await openEmbedded(place) : await openServer(place, schema)
await migrate(database, MIGRATIONS)
const [found] = await database.read((session) => session.query('select 1 from cluster'))
if (!found) await addCluster(database, CLUSTER)
const [last] = await database.read((session) =>
  session.query<{ n: number }>(`select count(*)::integer as n from journal where what = 'test.written'`),
)
for (let number = (last?.n ?? 0) + 1; ; number += 1) {
  await database.transaction(async (session) => {
    await session.query('update cluster set version = $2 where cluster_id = $1', [CLUSTER, number + 1])
    await record(session, CLUSTER, AT, {
      actor: 'job:test',
      what: 'test.written',
      about: `test:${number}`,
      before: null,
      after: { number },
    })
  })
  process.stdout.write(`${number}\n`)
}
