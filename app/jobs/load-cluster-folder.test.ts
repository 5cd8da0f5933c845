import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from '../database/engines.test-support.ts'
import { migrate } from '../database/migration.ts'
import { MIGRATIONS } from '../database/migrations/all.ts'
import type { Database } from '../database/session.ts'
import type { Actor } from '../usecases/office/actor.ts'
import { loadClusterFolderInto } from './load-cluster-folder.ts'

const EXAMPLE = new URL('../../examples/dolina-zgody', import.meta.url).pathname
const CLERK: Actor = { kind: 'job', name: 'cli:test' }
const STRANGER: Actor = { kind: 'public', language: 'pl' }

/** The example with the readings of its first two files only, for speed. */
function smallFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'openklaster-folder-'))
  cpSync(EXAMPLE, folder, { recursive: true })
  const readings = join(folder, 'readings')
  const kept = readdirSync(readings)
    .filter((name) => /^\d+_.*\.csv$/.test(name) || name === 'index.csv')
    .slice(0, 2)
  for (const name of readdirSync(readings)) if (!kept.includes(name)) rmSync(join(readings, name), { recursive: true })
  return folder
}

async function counts(database: Database): Promise<Record<string, number>> {
  return database.read(async (session) => {
    const out: Record<string, number> = {}
    for (const table of ['cluster', 'member', 'point', 'plant', 'journal', 'reading_import']) {
      const [row] = await session.query<{ n: number }>(`select count(*)::integer as n from ${table}`)
      out[table] = row?.n ?? -1
    }
    return out
  })
}

describe.each(ENGINES)('a cluster folder loaded into $name', (engine) => {
  let database: Database
  let folder: string
  beforeAll(async () => {
    folder = smallFolder()
    database = await engine.open()
    await migrate(database, MIGRATIONS)
  })
  afterAll(async () => {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('what is refused midway leaves nothing of the cluster behind', async () => {
    const before = await counts(database)
    // The cluster is founded first; entering its first member is what a stranger is refused.
    await expect(loadClusterFolderInto(database, STRANGER, folder)).rejects.toMatchObject({
      code: 'actor.not-signed-in',
    })
    expect(await counts(database)).toEqual(before)
  })

  test('register and readings are there, and the journal tells who brought them', async () => {
    const loaded = await loadClusterFolderInto(database, CLERK, folder)
    expect(loaded).toMatchObject({ shortName: 'Dolina Zgody', members: 27, points: 73 })
    expect(loaded.values).toBeGreaterThan(0)
    const now = await counts(database)
    expect(now).toMatchObject({ cluster: 1, member: 27, point: 73, plant: loaded.plants, reading_import: 1 })
    const actors = await database.read((session) =>
      session.query<{ actor: string }>('select distinct actor from journal'),
    )
    expect(actors).toEqual([{ actor: 'job:cli:test' }])
  })

  test('the same folder again is refused and changes nothing', async () => {
    const before = await counts(database)
    await expect(loadClusterFolderInto(database, CLERK, folder)).rejects.toMatchObject({
      code: 'command.cluster-exists',
    })
    expect(await counts(database)).toEqual(before)
  })
})
