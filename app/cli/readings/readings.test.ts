import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEmbedded } from '../../database/embedded.ts'
import { CLUSTER, foundCluster } from '../../database/stores/readings/readings-world.test-support.ts'
import type { Parts } from '../../http/api.ts'
import { startServer } from '../../http/server.ts'
import { RUNS } from '../../jobs/runs.ts'
import { startWorker } from '../../jobs/worker.ts'
import { readings } from '../commands/readings.ts'
import { ADDRESS_FILE } from '../door.ts'

let folder: string
let data: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openklaster-cli-'))
  data = join(folder, 'data')
  const database = await openEmbedded(data)
  await foundCluster(database)
  await database.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(...args: string[]): Promise<{ code: number; out: string }> {
  let out = ''
  const io = {
    out: (text: string) => {
      out += text
    },
    err: () => undefined,
    stdin: async () => '',
    isTerminal: false,
    language: args.includes('en') ? ('en' as const) : ('pl' as const),
  }
  const code = await readings.run([...args, '--data', data], io)
  return { code, out }
}

/** A file of one day of P1 as PGE exports it; the ninth hour is missing. */
function put(name: string, day: string, first: string): string {
  const hours = Array.from({ length: 24 }, (_, h) => `H${String(h + 1).padStart(2, '0')}`).join(';')
  const values = [first, ...Array.from({ length: 23 }, (_, h) => (h === 7 ? '' : '0,200'))].join(';')
  const path = join(folder, name)
  writeFileSync(path, `KodPP;DataOdczytu;Kierunek;${hours}\nP1;${day};En.Czynna Pobrana;${values}\n`)
  return path
}

describe('openklaster readings on the database itself', () => {
  test('files are shown before they are stored, then accepted, listed and taken back', async () => {
    const shown = await run('import', 'klaster', put('a.csv', '20260302', '0,100'))
    expect(shown.code).toBe(0)
    expect(shown.out).toContain('Nowe 23, zmienione 0, bez zmian 0, nieprzyjęte 0')
    expect(shown.out).toContain('Przyjęcie: openklaster readings accept "klaster" 1')
    expect((await run('accept', CLUSTER, '1')).out).toBe('Import nr 1: obowiązuje, wersja 1\n')
    const again = await run('import', 'K', put('b.csv', '20260302', '0,100'), '--accept', '--lang', 'en')
    expect(again.out).toContain('Import 2 holds and changed nothing.')
    expect((await run('list', 'K')).out.match(/Import nr \d/g)).toEqual(['Import nr 2', 'Import nr 1'])
    const more = JSON.parse((await run('import', 'K', put('c.csv', '20260303', '0,1'), '--accept', '--json')).out)
    expect(more).toMatchObject({ importId: 3, state: 'saved', version: 2 })
    expect((await run('undo', 'K', '3')).out).toContain('cofnięty')
  })
  test('a file nobody can read is told with its place, and the exit code says so', async () => {
    const path = join(folder, 'x.txt')
    writeFileSync(path, 'nonsense')
    const { code, out } = await run('import', 'K', path)
    expect([code, out.includes('błąd [x.txt')]).toEqual([2, true])
  })
  test('quality, a repair first shown and then made, and the series as CSV', async () => {
    const seen = await run('quality', 'K', '2026-03')
    expect(seen.out).toMatch(/P1 +P1 +pobór +\.{30,31}/)
    const preview = await run('repair', 'K', '2026-03', '--points', 'P1')
    expect(preview.out).toContain('Niczego jeszcze nie zapisano')
    const csv = await run('export', 'K', '2026-03-02', '2026-03-03', '--subject', 'point:P1', '--step', 'hour')
    expect(csv.out.split('\r\n').slice(1, 3)).toEqual([
      '2026-03-01T23:00:00Z;2026-03-02;0,100;0',
      '2026-03-02T00:00:00Z;2026-03-02;0,200;0',
    ])
    // The other point has no readings at all: the sum of the cluster is short of its whole day.
    const out = join(folder, 'out.csv')
    await run('export', 'K', '2026-03-02', '2026-03-03', '--step', 'day', '--out', out)
    expect(readFileSync(out, 'utf8')).toContain('2026-03-02;4,500;100')
  })
  test('what cannot be is refused with what to do', async () => {
    await expect(run('import', 'K')).rejects.toMatchObject({ code: 'command.usage' })
    await expect(run('dance', 'K')).rejects.toMatchObject({ code: 'command.usage' })
    await expect(run('list', 'nikt')).rejects.toMatchObject({ code: 'command.no-cluster', facts: { name: 'nikt' } })
    await expect(run('import', 'K', join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'file.not-found' })
    await expect(run('accept', 'K', '99')).rejects.toMatchObject({ code: 'readings.import-not-found' })
    await expect(run('quality', 'K', '2026-13')).rejects.toMatchObject({ code: 'calendar.not-a-month' })
  })
})

describe('openklaster readings while a server holds the folder', () => {
  let parts: Parts
  let server: Awaited<ReturnType<typeof startServer>>
  let token = ''
  beforeAll(async () => {
    server = await startServer({
      folder: data,
      databaseUrl: null,
      host: '127.0.0.1',
      port: 0,
      env: {},
      site: null,
      log: () => undefined,
      workers: [
        (given) => {
          parts = given
          const { database, clock } = given
          return startWorker({ database, clock, runs: RUNS, name: 'test', log: () => undefined }, 20)
        },
      ],
    })
    const post = (path: string, body: unknown, cookie = '') =>
      fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: server.url, cookie },
        body: JSON.stringify(body),
      })
    const secret = server.setupUrl?.split('#')[1] ?? ''
    const account = { email: 'clerk@example.test', password: 'koń bateria zszywka poprawnie' }
    const { userId } = (await (await post('/api/setup', { secret, name: 'Clerk', ...account })).json()) as {
      userId: string
    }
    await parts.database.transaction((session) =>
      session.query(
        `insert into auth_grant (user_id, grant_id, cluster_id, role, member_id, granted_at, granted_by)
         values ($1, gen_random_uuid(), $2, 'office', null, now(), 'test')`,
        [userId, CLUSTER],
      ),
    )
    const signedIn = await post('/api/auth/sign-in/email', account)
    const cookie = signedIn.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    const made = await post('/api/me/tokens', { name: 'cli', scopes: ['read', 'readings'] }, cookie)
    token = ((await made.json()) as { text: string }).text
  })
  afterAll(async () => {
    delete process.env.OPENKLASTER_TOKEN
    await server.stop()
  })

  test('without the address or a token it says what is missing', async () => {
    await expect(run('list', 'K')).rejects.toMatchObject({ code: 'database.in-use' })
    writeFileSync(join(data, ADDRESS_FILE), `${server.url}\n`)
    await expect(run('list', 'K')).rejects.toMatchObject({ code: 'command.no-token', facts: { url: server.url } })
    process.env.OPENKLASTER_TOKEN = 'wrong'
    await expect(run('list', 'K')).rejects.toMatchObject({ code: 'token.not-valid' })
  })
  test('with a token it does the same through the server, in the name of the person, within the scope', async () => {
    process.env.OPENKLASTER_TOKEN = token
    const { code, out } = await run('import', 'K', put('d.csv', '20260304', '0,1'), '--accept')
    expect([code, out.includes('obowiązuje, wersja')]).toEqual([0, true])
    expect((await run('list', 'K')).out).toContain('Import nr 1: obowiązuje, wersja 1')
    await expect(run('repair', 'K', '2026-03', '--points', 'P1')).rejects.toMatchObject({ code: 'actor.token-scope' })
    await expect(run('accept', 'K', '99')).rejects.toMatchObject({ code: 'readings.import-not-found' })
  })
})
