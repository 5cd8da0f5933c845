import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES, MISSING_ENGINES } from '../engines.test-support.ts'
import { verifyJournal } from '../journal.ts'
import { currentStep, migrate } from '../migration.ts'
import { MIGRATIONS } from '../migrations/all.ts'
import { readBlocks } from '../readings/read-blocks.ts'
import type { Database } from '../session.ts'
import { backupToFile } from './backup-file.ts'
import { tablesOf } from './catalogue.ts'
import { loadInto } from './load.ts'
import { moveBetween } from './move.ts'
import type { PartSum } from './parts.ts'
import { beginSnapshot, partsOf, sumOf } from './parts.ts'
import { openBackup } from './read-backup.ts'
import { AT, addCluster, blockOf, CLUSTER, fill, NOTE, SECOND, WITH_ODD } from './world.test-support.ts'

const folder = mkdtempSync(join(tmpdir(), 'openklaster-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const FACTS = { madeAt: AT, program: '0.0.0' }

async function sumsOf(database: Database): Promise<PartSum[]> {
  return database.transaction(async (session) => {
    await beginSnapshot(session)
    const sums: PartSum[] = []
    for await (const part of partsOf(session)) sums.push(sumOf(part))
    return sums
  })
}

async function restore(path: string, database: Database, migrations = WITH_ODD, replace = false) {
  const backup = await openBackup(path)
  try {
    return await loadInto(database, migrations, backup.cargo, { replace })
  } finally {
    await backup.close()
  }
}

async function withEmpty<Result>(
  open: () => Promise<Database>,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await open()
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

describe.each(ENGINES)('a backup made on the $name', ({ name, open }) => {
  const path = join(folder, `${name}.zip`)
  let source: Database
  let sums: PartSum[]
  beforeAll(async () => {
    source = await open()
    await fill(source)
    sums = await sumsOf(source)
    await backupToFile(source, path, FACTS)
  })
  afterAll(() => source.close())

  test.each(ENGINES)('comes back on the $name to the byte, with chains, blocks and counters', async (target) => {
    await withEmpty(target.open, async (database) => {
      expect(await restore(path, database)).toEqual(sums)
      expect(await sumsOf(database)).toEqual(sums)
      for (const id of [CLUSTER, SECOND])
        expect(await database.read((session) => verifyJournal(session, id))).toEqual({ entries: 5, brokenAt: null })
      const key = { month: blockOf('x', 0).month, direction: 'withdrawal', netting: 'raw' } as const
      const found = await database.read((session) => readBlocks(session, CLUSTER, key))
      expect(found.find(({ block }) => block.point === 'P7')).toEqual({ version: 2, block: blockOf('P7', 99) })
      expect(found.length).toBe(45)
      const [row] = await database.transaction((session) =>
        session.query<{ id: number }>(`insert into "od""d" (price) values (1) returning id`),
      )
      expect(row?.id).toBe(5)
      await expect(
        database.transaction((session) => session.query(`insert into zz_later values (gen_random_uuid(), 99)`)),
      ).rejects.toMatchObject({ code: '23503' })
    })
  })
  test('is the same bytes when made again, and differs only by its time when made later', async () => {
    const again = join(folder, `${name}-again.zip`)
    await backupToFile(source, again, FACTS)
    expect(readFileSync(again).equals(readFileSync(path))).toBe(true)
    const later = join(folder, `${name}-later.zip`)
    const manifest = await backupToFile(source, later, { ...FACTS, madeAt: '2026-11-26T10:00:00.000Z' })
    const { manifest: first, close } = await openBackup(path)
    await close()
    expect({ ...manifest, madeAt: AT }).toEqual(first)
  })
  test('says what it holds: tables, rows, clusters, and where the secrets are', async () => {
    const { manifest, close } = await openBackup(path)
    await close()
    expect(manifest.clusters.map(({ id }) => id)).toEqual([CLUSTER, SECOND])
    expect(manifest.tables.map((table) => table.name)).toEqual(
      (await source.read((session) => tablesOf(session))).map((table) => table.name),
    )
    expect(manifest.tables.find((table) => table.name === 'journal')?.rows).toBe(10)
    expect(manifest.tables.find((table) => table.name === 'odd_bytes')?.secrets).toEqual(['session_token'])
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0)
  })
  const unzip = spawnSync('unzip', ['-v']).status === 0
  test.skipIf(!unzip)('opens with any tool (unzip is asked; skipped where it is not installed)', () => {
    const tested = spawnSync('unzip', ['-t', path], { encoding: 'utf8' })
    expect(tested.stdout).toMatch(/No errors detected/)
    const text = spawnSync('unzip', ['-p', path, `clusters/${CLUSTER}/point.0001.txt`], { encoding: 'utf8' })
    expect(text.stdout.trimEnd().split('\n').length).toBe(5)
  })
  test('does not write over a file, and leaves no half file where the folder is missing', async () => {
    await expect(backupToFile(source, path, FACTS)).rejects.toMatchObject({ code: 'database.file-exists' })
    await expect(backupToFile(source, join(folder, 'none', 'x.zip'), FACTS)).rejects.toMatchObject({
      code: 'database.not-writable',
    })
    expect(readdirSync(folder).filter((file) => file.endsWith('.partial'))).toEqual([])
  })
  test.skipIf(!existsSync('/dev/full'))('says that the disk is full (needs /dev/full)', async () => {
    const { writeBackup } = await import('./write-backup.ts')
    const { refusalOfDisk } = await import('../disk.ts')
    const full = await import('node:fs/promises').then(({ open: openFile }) => openFile('/dev/full', 'w'))
    const write = writeBackup(source, FACTS, async (bytes) => full.writeFile(bytes)).catch((error: unknown) => {
      throw refusalOfDisk(error, '/dev/full')
    })
    await expect(write).rejects.toMatchObject({ code: 'database.no-space' })
    await full.close()
    // The source is free again.
    await source.transaction((session) => session.query('select 1'))
  })
  test('goes into an empty database only, unless told to replace', async () => {
    await withEmpty(open, async (database) => {
      await migrate(database, MIGRATIONS)
      const other = '0191c0de-0000-7000-8000-0000000000d4'
      await addCluster(database, other)
      await expect(restore(path, database)).rejects.toMatchObject({
        code: 'database.not-empty',
        facts: { table: 'cluster' },
      })
      expect(await database.read((session) => currentStep(session))).toBe(MIGRATIONS.length)
      expect(await restore(path, database, WITH_ODD, true)).toEqual(sums)
      expect(await sumsOf(database)).toEqual(sums)
    })
  })
  test('of a newer schema, or of another one, is refused and changes nothing', async () => {
    await withEmpty(open, async (database) => {
      await expect(restore(path, database, MIGRATIONS)).rejects.toMatchObject({ code: 'database.backup-newer' })
      const renamed = WITH_ODD.map((step) => (step.number === 2 ? { ...step, name: 'diary' } : step))
      await expect(restore(path, database, renamed)).rejects.toMatchObject({
        code: 'database.other-schema',
        facts: { number: 2, found: 'journal', known: 'diary' },
      })
      expect(await database.read((session) => tablesOf(session))).toEqual([])
    })
  })
  test('of an older schema is brought up to date', async () => {
    await withEmpty(open, async (old) => {
      await fill(old, MIGRATIONS)
      const file = join(folder, `${name}-old.zip`)
      await backupToFile(old, file, FACTS)
      await withEmpty(open, async (database) => {
        // It may even stand at the newest step already.
        await migrate(database, WITH_ODD)
        await restore(file, database)
        expect(await database.read((session) => currentStep(session))).toBe(WITH_ODD.length)
        expect((await sumsOf(database)).filter(({ table }) => table === 'point')).toEqual(
          sums.filter(({ table }) => table === 'point'),
        )
      })
    })
  })
  test('taken while others write holds one instant', async () => {
    await withEmpty(open, async (busy) => {
      await fill(busy, MIGRATIONS)
      let stop = false
      const writer = (async () => {
        for (let n = 0; !stop; n += 1) {
          // The embedded engine answers without letting timers run.
          await new Promise((resolve) => setImmediate(resolve))
          await busy.transaction(async (session) => {
            await session.query(`insert into point (cluster_id, point_code, name) values ($1, $2, 'x')`, [
              CLUSTER,
              `n${n}`,
            ])
            await session.query(`insert into member (cluster_id, member_id, name, kind) values ($1, $2, 'x', 'firm')`, [
              CLUSTER,
              `n${n}`,
            ])
          })
        }
      })()
      await new Promise((resolve) => setTimeout(resolve, 100))
      const { tables } = await backupToFile(busy, join(folder, `${name}-busy.zip`), FACTS)
      stop = true
      await writer
      const rows = (table: string) => tables.find((one) => one.name === table)?.rows ?? 0
      expect(rows('member')).toBe(rows('point') - 10)
      expect(rows('member')).toBeGreaterThan(0)
    })
  })
})

for (const missing of MISSING_ENGINES) test.skip(`not tried: ${missing}`)

describe('a damaged backup', () => {
  const [engine] = ENGINES
  const path = join(folder, 'whole.zip')
  let whole: Buffer
  beforeAll(async () => {
    if (!engine) throw new Error('no engine')
    await withEmpty(engine.open, async (database) => {
      await migrate(database, MIGRATIONS)
      await addCluster(database, CLUSTER)
      await database.transaction((session) => writeSome(session))
      await backupToFile(database, path, FACTS)
    })
    whole = readFileSync(path)
  })
  const writeSome = async (session: Parameters<Parameters<Database['transaction']>[0]>[0]) => {
    const { writeBlocks } = await import('../readings/reading-store.ts')
    await writeBlocks(session, CLUSTER, [blockOf('P1', 3)], NOTE)
  }
  const attempt = async (bytes: Uint8Array) => {
    const file = join(folder, 'attempt.zip')
    writeFileSync(file, bytes)
    const { close } = await openBackup(file)
    await close()
  }

  test('by any bit, anywhere, is refused before anything is touched', async () => {
    await attempt(whole)
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const bytes = Buffer.from(whole)
        bytes[at] = (bytes[at] ?? 0) ^ flip
        await expect(attempt(bytes)).rejects.toMatchObject({ code: 'database.backup-damaged' })
      }),
      { numRuns: 400 },
    )
  })
  test('cut anywhere, or longer by a byte, is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        await expect(attempt(whole.subarray(0, length))).rejects.toMatchObject({ code: 'database.backup-damaged' })
      }),
      { numRuns: 100 },
    )
    await expect(attempt(Buffer.concat([whole, Buffer.from('x')]))).rejects.toMatchObject({
      code: 'database.backup-damaged',
    })
  })
  test('a file that is none, or is missing, is refused with its name', async () => {
    await expect(attempt(Buffer.from('PK'))).rejects.toMatchObject({ code: 'database.backup-damaged' })
    await expect(attempt(Buffer.alloc(50_000, 7))).rejects.toMatchObject({ code: 'database.backup-damaged' })
    await expect(openBackup(join(folder, 'nothing.zip'))).rejects.toMatchObject({ code: 'file.not-found' })
    await expect(openBackup(folder)).rejects.toMatchObject({ code: 'database.backup-damaged' })
  })
})

describe.each(ENGINES)('content that breaks a rule of the schema, on the $name', ({ open }) => {
  test('is refused as a whole: a point of no cluster, a key twice', async () => {
    await withEmpty(open, async (source) => {
      await fill(source, MIGRATIONS)
      for (const spoil of [
        [
          `alter table journal drop constraint journal_cluster_id_fkey`,
          `update journal set cluster_id = gen_random_uuid()`,
        ],
        [
          `alter table point_tariff drop constraint point_tariff_cluster_id_point_code_during_excl`,
          `insert into point_tariff (cluster_id, point_code, during, tariff) values ('${CLUSTER}', 'a', '[2025-02-01,2025-03-01)', 'C11')`,
        ],
      ]) {
        await withEmpty(open, async (database) => {
          await source.transaction(async (session) => {
            for (const statement of spoil) await session.query(statement)
          })
          await expect(moveBetween(source, database, MIGRATIONS, { replace: false })).rejects.toMatchObject({
            code: 'database.content-refused',
          })
          expect(await database.read((session) => tablesOf(session))).toEqual([])
        })
      }
    })
  })
})

describe.each(ENGINES.flatMap((from) => ENGINES.map((to) => ({ from, to }))))(
  'a move from the $from.name to the $to.name',
  ({ from, to }) => {
    test('carries everything, part by part, and leaves the source as it was', async () => {
      await withEmpty(from.open, async (source) => {
        await fill(source)
        const before = await sumsOf(source)
        await withEmpty(to.open, async (target) => {
          expect(await moveBetween(source, target, WITH_ODD, { replace: false })).toEqual(before)
          expect(await sumsOf(target)).toEqual(before)
        })
        expect(await sumsOf(source)).toEqual(before)
      })
    })
  },
)

test('a table of many parts is cut by its key and comes back whole', async () => {
  const [engine] = ENGINES
  if (!engine) throw new Error('no engine')
  await withEmpty(engine.open, async (source) => {
    await migrate(source, WITH_ODD)
    await source.transaction((session) =>
      session.query(
        `insert into odd_bytes select $1, 'c' || (n % 7), date '2026-01-01' + n, decode(repeat('00ff', 200000), 'hex'), 'x'
         from generate_series(1, 90) n`,
        [CLUSTER],
      ),
    )
    const sums = await sumsOf(source)
    const parts = sums.filter(({ table }) => table === 'odd_bytes')
    expect(parts.length).toBeGreaterThan(3)
    expect(parts.reduce((rows, part) => rows + part.rows, 0)).toBe(90)
    expect(Math.max(...parts.map(({ bytes }) => bytes))).toBeLessThan(10 << 20)
    await withEmpty(engine.open, async (target) => {
      expect(await moveBetween(source, target, WITH_ODD, { replace: false })).toEqual(sums)
    })
  })
})
