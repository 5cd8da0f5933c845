import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '../../database/embedded.ts'
import { publicSideOn } from '../../database/stores/public-side/public-stores.ts'
import { CLUSTER } from '../../database/stores/readings/readings-world.test-support.ts'
import { foundSettledCluster } from '../../database/stores/settlement/settled-world.test-support.ts'
import { changePage } from '../../usecases/public-side/change-page.ts'
import { page } from '../commands/page.ts'

let folder: string
let data: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openklaster-page-'))
  data = join(folder, 'data')
  const database = await openEmbedded(data)
  await foundSettledCluster(database)
  const contact = { office: 'Biuro', address: null, email: 'biuro@example.test', phone: null, hours: null }
  const actor = { kind: 'job', name: 'test' } as const
  await changePage(publicSideOn(database), actor, CLUSTER, { slug: 'klaster', about: 'O nas', contact }, 0)
  await database.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(...args: string[]): Promise<string> {
  let out = ''
  const io = {
    out: (text: string) => {
      out += text
    },
    err: () => undefined,
    stdin: async () => '',
    isTerminal: false,
    language: 'pl' as const,
  }
  expect(await page.run([...args, '--data', data], io)).toBe(0)
  return out
}

test('the page is opened, a resolution published and withdrawn, the page closed', async () => {
  expect(await run('show', 'K')).toContain('nieopublikowana, /k/klaster')
  expect(await run('open', 'K')).toContain('otwarta pod /k/klaster')
  const file = join(folder, 'uchwała.pdf')
  writeFileSync(file, '%PDF-1.7 uchwała')
  const made = await run(
    'publish',
    'K',
    file,
    '--title',
    'Uchwała 3',
    '--number',
    '3/2026',
    '--day',
    '2026-03-01',
    '--json',
  )
  const {
    publicationId,
    state,
    file: laid,
  } = JSON.parse(made) as {
    publicationId: string
    state: string
    file: { name: string; bytes: number }
  }
  expect([state, laid.name, laid.bytes]).toEqual(['published', 'uchwała.pdf', readFileSync(file).length])
  expect(await run('withdraw', 'K', publicationId)).toContain('Wycofano: Uchwała 3')
  expect(await run('show', 'K')).toMatch(/document\s+withdrawn\s+Uchwała 3/)
  expect(await run('close', 'K')).toContain('zamknięta')
})

test('a file that a browser would run is refused, and no draft is left', async () => {
  const file = join(folder, 'zla.html')
  writeFileSync(file, '<script>')
  await expect(run('publish', 'K', file)).rejects.toMatchObject({ code: 'publication.file-kind' })
  expect(await run('show', 'K')).not.toContain('zla')
})

test('the yearly report is written, and refused for a year nothing is known of', async () => {
  const out = join(folder, 'rok.pdf')
  await run('report', 'K', '2026', '--out', out)
  expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-')
  await expect(run('report', 'K', '2019', '--out', out)).rejects.toMatchObject({ code: 'report.nothing-known' })
})
