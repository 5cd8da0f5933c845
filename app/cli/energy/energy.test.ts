import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '../../database/embedded.ts'
import { CLUSTER } from '../../database/stores/readings/readings-world.test-support.ts'
import { foundSettledCluster } from '../../database/stores/settlement/settled-world.test-support.ts'
import { energy } from '../commands/energy.ts'

let folder: string
let data: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openklaster-energy-'))
  data = join(folder, 'data')
  const database = await openEmbedded(data)
  await foundSettledCluster(database)
  await database.transaction((session) =>
    session.query('update cluster set area = $2 where cluster_id = $1', [
      CLUSTER,
      JSON.stringify({ kind: 'gminas', label: 'Mława', gminas: ['1413011'] }),
    ]),
  )
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
  expect(await energy.run([...args, '--data', data], io)).toBe(0)
  return out
}

test('the balance of a period is a table with its total, and the same as JSON', async () => {
  const period = ['--from', '2026-03-01', '--to', '2026-05-01']
  const text = await run('balance', 'K', ...period)
  expect(text).toMatch(/2026-03-01 .*\n2026-04-01 .*\n/)
  expect(text).toMatch(/razem .*MWh|razem .*kWh/)
  const found = JSON.parse(await run('balance', 'K', ...period, '--json')) as { rows: unknown[]; days: number }
  expect([found.rows.length, found.days]).toEqual([2, 61])
})
test('two periods of different lengths are compared by the day, and it says so', async () => {
  const text = await run(
    'compare',
    'K',
    ...['--from', '2026-03-01', '--to', '2026-04-01'],
    ...['--other-from', '2026-04-01', '--other-to', '2026-05-01'],
  )
  expect(text).toContain('zmiana na dobę')
  expect(text).toContain('31 i 30')
})
test('borders are brought in from a file, shown, and taken back', async () => {
  expect(await run('borders', 'K')).toContain('kafelki')
  const file = join(folder, 'granice.geojson')
  const ring = [
    [20.35, 53.1],
    [20.42, 53.1],
    [20.42, 53.14],
    [20.35, 53.14],
    [20.35, 53.1],
  ]
  writeFileSync(
    file,
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { teryt: '1413011' }, geometry: { type: 'Polygon', coordinates: [ring] } },
      ],
    }),
  )
  expect(await run('borders', 'K', file, '--source', 'PRG')).toContain('Źródło: PRG')
  expect(await run('borders', 'K')).toContain('Granice nr 1: gminy 1')
  expect(await run('borders', 'K', '--withdraw', '1')).toContain('kafelki')
  await expect(run('borders', 'K', file)).rejects.toMatchObject({ code: 'command.usage' })
})
