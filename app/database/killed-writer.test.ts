import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginSnapshot } from './backup/parts.ts'
import { CLUSTER } from './backup/world.test-support.ts'
import { openEmbedded } from './embedded.ts'
import { MISSING_ENGINES } from './engines.test-support.ts'
import { verifyJournal } from './journal.ts'
import { openServer } from './server.ts'
import type { Database } from './session.ts'

const URL_OF_SERVER = process.env.DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres'
const SCHEMA = `test_kill_${process.pid}`
const folder = mkdtempSync(join(tmpdir(), 'openklaster-killed-'))

async function onServer(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: URL_OF_SERVER })
  await client.connect()
  await client.query(text)
  await client.end()
}

/** Lets a writer write, kills it a random while after its first acknowledgement. @returns the last number acknowledged */
async function killedWriter(args: readonly string[]): Promise<number> {
  const script = new URL('./dying-writer.test-support.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, ...args])
  let out = ''
  let faults = ''
  child.stdout.on('data', (data) => {
    out += data
  })
  child.stderr.on('data', (data) => {
    faults += data
  })
  const ended = once(child, 'close')
  await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => Promise.reject(new Error(`it ended by itself: ${faults}`))),
  ])
  await wait(Math.random() * 300)
  child.kill('SIGKILL')
  await ended
  // A number cut off by the kill is no acknowledgement.
  return Number(out.slice(0, out.lastIndexOf('\n')).split('\n').at(-1))
}

async function stateOf(database: Database) {
  return database.transaction(async (session) => {
    // A server may still be ending the transaction of the dead.
    await beginSnapshot(session)
    const [cluster] = await session.query<{ version: number }>('select version from cluster')
    const lines = await session.query<{ about: string }>(
      `select about from journal where what = 'test.written' order by entry`,
    )
    return {
      version: cluster?.version,
      abouts: lines.map(({ about }) => about),
      chain: await verifyJournal(session, CLUSTER),
    }
  })
}

const PLACES = [
  { name: 'embedded database', args: [folder], open: () => openEmbedded(folder) },
  { name: 'PostgreSQL server', args: [URL_OF_SERVER, SCHEMA], open: () => openServer(URL_OF_SERVER, SCHEMA) },
].filter(({ name }) => name === 'embedded database' || MISSING_ENGINES.length === 0)

describe.each(PLACES)('a process killed while it writes into $name', ({ name, args, open }) => {
  beforeAll(async () => {
    if (name !== 'embedded database') await onServer(`create schema ${SCHEMA}`)
  })
  afterAll(async () => {
    if (name !== 'embedded database') await onServer(`drop schema ${SCHEMA} cascade`)
    rmSync(folder, { recursive: true, force: true })
  })

  test('what was acknowledged is there, what was not is absent whole, and the chain holds', async () => {
    let written = 0
    for (let round = 0; round < 3; round += 1) {
      const acknowledged = await killedWriter(args)
      expect(acknowledged).toBeGreaterThan(written)
      const database = await open()
      try {
        const { version, abouts, chain } = await stateOf(database)
        // The last transaction may have been committed without its acknowledgement getting out.
        expect([acknowledged, acknowledged + 1]).toContain(abouts.length)
        expect(abouts).toEqual(abouts.map((_, i) => `test:${i + 1}`))
        expect(version).toBe(abouts.length + 1)
        expect(chain.brokenAt).toBeNull()
        written = abouts.length
      } finally {
        await database.close()
      }
    }
  }, 120_000)
})

for (const name of MISSING_ENGINES) test.skip(`a process killed while it writes: ${name}`, () => undefined)
