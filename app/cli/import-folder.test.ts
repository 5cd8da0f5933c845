import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Parts } from '../http/api.ts'
import { startServer } from '../http/server.ts'
import { RUNS } from '../jobs/runs.ts'
import { startWorker } from '../jobs/worker.ts'
import { exportCluster } from './commands/export.ts'
import { importFolder } from './commands/import.ts'
import type { Command } from './io.ts'

const EXAMPLE = new URL('../../examples/dolina-zgody', import.meta.url).pathname
const NAME = 'Dolina Zgody'

let root: string
let folder: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'openklaster-import-'))
  folder = join(root, 'folder')
  cpSync(EXAMPLE, folder, { recursive: true })
  for (const name of readdirSync(join(folder, 'readings')))
    if (!name.startsWith('202601151000_590243800000101016')) rmSync(join(folder, 'readings', name))
  // A few members and points are enough here; the whole example goes round in another test.
  const keep = (file: string, pattern: RegExp) => {
    const [head = '', ...lines] = readFileSync(join(folder, file), 'utf8').split('\n')
    writeFileSync(join(folder, file), [head, ...lines.filter((line) => pattern.test(line)), ''].join('\n'))
  }
  keep('members.csv', /^(mlawa|edz);/)
  keep('points.csv', /;(mlawa|edz);/)
  keep('profiles.csv', /^5902438000001/)
  const yaml = readFileSync(join(folder, 'cluster.yaml'), 'utf8')
  writeFileSync(join(folder, 'cluster.yaml'), yaml.replace(/^plants:[\s\S]*?(?=^\S)/m, 'plants: []\n'))
  for (const name of readdirSync(join(folder, 'whatif'))) rmSync(join(folder, 'whatif', name))
  writeFileSync(join(folder, 'whatif', 'a.yaml'), 'format: openklaster-what-if/1\nname: Bez zmian\nchanges: []\n')
  writeFileSync(
    join(folder, 'sharing.yaml'),
    'format: openklaster-sharing/1\nrules:\n  - { from: 2026-01-01, key: energy, resolution: 1/2026, resolvedOn: 2025-12-01 }\n',
  )
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function run(command: Command, ...args: string[]) {
  let [out, err] = ['', '']
  const io = {
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
    stdin: async () => '',
    isTerminal: false,
    language: args.includes('en') ? ('en' as const) : ('pl' as const),
  }
  return { code: await command.run(args, io), out, err }
}

describe('a cluster folder on the database itself', () => {
  test('in as a new cluster, changes into it shown before they are stored, out again', async () => {
    const data = join(root, 'data')
    const first = await run(importFolder, folder, '--data', data)
    expect(first.out).toContain('członków 2, punktów')
    expect(first.out).toContain('wariantów 1, zasad podziału 1, plików 1')
    const out = join(root, 'out')
    const written = await run(exportCluster, NAME, '--out', out, '--data', data)
    expect(written.err).toContain('dziennika')
    expect(readdirSync(out).sort()).toEqual([
      'cluster.yaml',
      'members.csv',
      'points.csv',
      'profiles.csv',
      'readings',
      'register.json',
      'sharing.yaml',
      'whatif',
    ])
    await expect(run(exportCluster, NAME, '--out', out, '--data', data)).rejects.toMatchObject({
      code: 'command.folder-not-empty',
    })

    const into = [folder, '--into', NAME, '--data', data]
    const same = await run(importFolder, ...into)
    expect(same.out).toContain('nowe 0, zmienione 0')
    expect(same.out).toContain('Nie wczytano do istniejącego klastra: cluster.yaml, sharing.yaml, whatif.')
    expect(same.out).toContain('Niczego jeszcze nie zapisano')
    const points = join(folder, 'points.csv')
    const before = readFileSync(points, 'utf8')
    writeFileSync(points, before.replace(';C21;74;', ';C11;39;'))
    const stored = await run(importFolder, ...into, '--accept', '--lang', 'en')
    expect(stored.out).toContain('Taryfa: C21 → C11; Moc umowna [kW]: 74 → 39')
    expect(stored.out).toContain('Stored.')
    writeFileSync(points, before.replace(';mlawa;', ';nikt;'))
    await expect(run(importFolder, ...into, '--accept')).rejects.toMatchObject({ code: 'register.rows-refused' })
    writeFileSync(points, before)
  }, 60_000)
})

describe('a cluster folder on a running server', () => {
  let server: Awaited<ReturnType<typeof startServer>>
  beforeAll(async () => {
    server = await startServer({
      folder: join(root, 'server'),
      databaseUrl: null,
      host: '127.0.0.1',
      port: 0,
      env: {},
      site: null,
      log: () => undefined,
      workers: [
        ({ database, clock }: Parts) =>
          startWorker({ database, clock, runs: RUNS, name: 'test', log: () => undefined }, 20),
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
    await post('/api/setup', { secret, name: 'Clerk', ...account })
    const cookie = (await post('/api/auth/sign-in/email', account)).headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    const made = await post('/api/me/tokens', { name: 'cli', scopes: ['read', 'write', 'readings'] }, cookie)
    process.env.OPENKLASTER_TOKEN = ((await made.json()) as { text: string }).text
  }, 60_000)
  afterAll(async () => {
    delete process.env.OPENKLASTER_TOKEN
    await server.stop()
  })
  test('in by the requests of the API, and out the same', async () => {
    const loaded = await run(importFolder, folder, '--server', server.url, '--json')
    expect(JSON.parse(loaded.out)).toMatchObject({ members: 2, whatIfs: 1, rules: 1, files: 1 })
    await expect(run(importFolder, folder, '--server', server.url)).rejects.toMatchObject({
      code: 'command.cluster-exists',
    })
    const out = join(root, 'from-server')
    await run(exportCluster, NAME, '--out', out, '--server', server.url)
    const texts = (of: string) =>
      readdirSync(of, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.\w+$/.test(name))
        .sort()
        .map((name) => [name, readFileSync(join(of, name), 'utf8')])
    expect(texts(out)).toEqual(texts(join(root, 'out')))
  }, 60_000)
})
