import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backupToFile } from '../../database/backup/backup-file.ts'
import { RESERVE, withReserve } from '../../database/disk-reserve.ts'
import { openEmbedded } from '../../database/embedded.ts'
import type { Database } from '../../database/session.ts'
import type { World } from '../world.test-support.ts'
import { CLUSTER, newWorld } from '../world.test-support.ts'

/** A small disk of its own, as only root can mount one; null: the reason why not. */
function smallDisk(megabytes: number): { readonly path: string; readonly grow: (to: number) => void } | null {
  const path = mkdtempSync(join(tmpdir(), 'openklaster-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    rmSync(path, { recursive: true })
    return null
  }
  return {
    path,
    grow: (to) => execFileSync('mount', ['-o', `remount,size=${to}m`, path], { stdio: 'ignore' }),
  }
}

function unmount(path: string): void {
  execFileSync('umount', [path], { stdio: 'ignore' })
  rmSync(path, { recursive: true })
}

const PROBE = smallDisk(1)
if (PROBE) unmount(PROBE.path)
else
  process.stderr.write(
    'SKIPPED aloud: no disk can be mounted here (not root): a full disk was tried by a number only\n',
  )

describe.skipIf(!PROBE)('a disk that fills up under the embedded database', { timeout: 120_000 }, () => {
  let disk: NonNullable<ReturnType<typeof smallDisk>>
  let database: Database
  let world: World
  const create = (id: string, language = 'pl') =>
    world.as(
      'office',
      'POST',
      `/api/clusters/${CLUSTER}/members`,
      { memberId: id, name: id },
      { 'accept-language': language },
    )
  const ids = async () =>
    (
      (await (await world.as('office', 'GET', `/api/clusters/${CLUSTER}/members`)).json()) as {
        items: { memberId: string }[]
      }
    ).items.map(({ memberId }) => memberId)

  beforeAll(async () => {
    const made = smallDisk(220)
    if (!made) throw new Error('the disk of a moment ago cannot be mounted')
    disk = made
    database = await openEmbedded(join(disk.path, 'data'))
    world = await newWorld(database)
    expect((await create('przed')).status).toBe(201)
    await database.transaction((session) =>
      session.query('create table filler (n integer, half integer, b bytea, primary key (n, half))'),
    )
    await database.transaction((session) => session.query('alter table filler alter column b set storage external'))
  }, 120_000)
  afterAll(async () => {
    await database?.close()
    if (disk) unmount(disk.path)
  })

  test('changes are refused in two languages before it is full, and nothing is kept of them', async () => {
    const fill = async () => {
      for (let i = 0; i < 300; i++)
        await database.transaction(async (session) => {
          await session.query(
            `insert into filler select $1, 0, string_agg(sha256(g::text::bytea), ''::bytea) from generate_series(1, 31250) g`,
            [i],
          )
          await session.query('insert into filler values ($1, 1, null)', [i])
        })
    }
    await expect(fill()).rejects.toMatchObject({ code: 'database.no-space' })
    const pairs = await database.read((session) =>
      session.query<{ odd: number }>(
        'select count(*) as odd from (select n from filler group by n having count(*) <> 2) x',
      ),
    )
    expect(pairs[0]?.odd).toBe(0)
    const refused = await create('po')
    expect(refused.status).toBe(507)
    expect(await refused.json()).toMatchObject({
      code: 'database.no-space',
      title: expect.stringContaining('Na dysku'),
    })
    const english = await create('po', 'en')
    expect(((await english.json()) as { title: string }).title).toContain('The disk is full')
  })
  test('a file sent meanwhile is refused, and leaves nothing behind', async () => {
    const form = new FormData()
    form.append('files', new File([`${'x;'.repeat(1 << 19)}\n`], 'odczyty.csv'))
    const answer = await world.app.request(`/api/clusters/${CLUSTER}/imports`, {
      method: 'POST',
      body: form,
      headers: { 'x-test-caller': 'office', 'accept-language': 'pl' },
    })
    expect([answer.status, await answer.json()]).toMatchObject([507, { code: 'database.no-space' }])
    const uploads = join(disk.path, 'data', 'uploads')
    const left = readdirSync(uploads, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    expect(left).toEqual([])
  })
  test('what was there is read on, and a backup to another disk is made', async () => {
    expect(await ids()).toEqual(['przed'])
    const folder = mkdtempSync(join(tmpdir(), 'openklaster-rescue-'))
    const facts = { program: '0.0.0', madeAt: new Date().toISOString() }
    const manifest = await backupToFile(database, join(folder, 'ratunek.zip'), facts)
    expect(manifest).toBeTruthy()
    rmSync(folder, { recursive: true })
  })
  test('a backup that does not fit is refused, and no part of it stays', async () => {
    const tight = smallDisk(1)
    if (!tight) throw new Error('no second disk')
    try {
      const facts = { program: '0.0.0', madeAt: new Date().toISOString() }
      await expect(backupToFile(database, join(tight.path, 'kopia.zip'), facts)).rejects.toMatchObject({
        code: 'database.no-space',
      })
      expect(readdirSync(tight.path)).toEqual([])
    } finally {
      unmount(tight.path)
    }
  })
  test('with room again, work goes on where it was', async () => {
    disk.grow(400)
    expect((await create('po')).status).toBe(201)
    expect(await ids()).toEqual(['po', 'przed'])
  })
})

describe('the reserve of the disk', () => {
  const told: string[] = []
  const session = {
    query: async (text: string) => {
      told.push(text)
      return []
    },
    rows: async () => [],
    copyIn: async () => {
      told.push('copy')
    },
    copyOut: async () => new Uint8Array(),
  }
  const plain = {
    engine: 'embedded',
    filesFolder: null,
    transaction: (work: (one: never) => unknown) => work(session as never),
    read: (work: (one: never) => unknown) => work(session as never),
    close: async () => undefined,
  } as unknown as Database
  const withFree = (free: number) => withReserve(plain, '/dane', () => free)

  test('small changes need the reserve, large pieces twice their size beside it, reading nothing', async () => {
    const tight = withFree(RESERVE - 1)
    await expect(tight.transaction((one) => one.query('insert into t values (1)'))).rejects.toMatchObject({
      code: 'database.no-space',
      facts: { path: '/dane' },
    })
    await expect(
      tight.read((one) => one.query('with x as (update t set n = 1 returning 1) select 1')),
    ).rejects.toThrow()
    await tight.read((one) => one.query('select 1'))
    const roomy = withFree(RESERVE + 100)
    await roomy.transaction((one) => one.query('insert into t values (1)'))
    await roomy.transaction((one) => one.copyIn('t (n)', new Uint8Array(50)))
    await expect(roomy.transaction((one) => one.copyIn('t (n)', new Uint8Array(51)))).rejects.toThrow('no-space')
    expect(told).toEqual(['select 1', 'insert into t values (1)', 'copy'])
  })
})
