import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { openEmbedded } from '../database/embedded.ts'
import { CLERK, CLUSTER } from '../database/stores/readings/readings-world.test-support.ts'
import { scenariosOn } from '../database/stores/scenarios/scenario-stores.ts'
import { foundSettledCluster } from '../database/stores/settlement/settled-world.test-support.ts'
import { createScenario, scenarioWantedSchema } from '../usecases/scenarios/edit-scenario.ts'

const ROOT = new URL('../..', import.meta.url).pathname
const DEMO = join(ROOT, 'examples/dolina-zgody')
const command = promisify(execFile)

async function whatif(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await command(join(ROOT, 'bin/openklaster'), ['whatif', ...args], {
      maxBuffer: 1 << 26,
      env: { ...process.env, DATABASE_URL: '', OPENKLASTER_URL: '', OPENKLASTER_DATA: '' },
    })
    return { code: 0, out: stdout, err: stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, out: stdout, err: stderr }
  }
}

describe('openklaster whatif', () => {
  const folder = mkdtempSync(join(tmpdir(), 'openklaster-whatif-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('lists the what-ifs of a folder and the presets, with what each changes', async () => {
    const { code, out } = await whatif('list', DEMO, '--json')
    expect(code).toBe(0)
    const { items } = JSON.parse(out) as { items: { id: string; changes: { pl: string }[] }[] }
    expect(items.map(({ id }) => id)).toEqual([
      'plany',
      'pv-szpital',
      'spoldzielnia',
      'pv-1mw',
      'storage-2mwh',
      'biogas-05mw',
      'school',
      'prices-up',
    ])
    expect(items[0]?.changes[0]?.pl).toContain('Farma PV „Zgoda 2” (plan)')
  }, 60_000)
  test('compares with today and writes the report', async () => {
    const { code, out } = await whatif('compare', DEMO, 'spoldzielnia', '--out', folder, '--formats', 'html,json')
    expect(code).toBe(0)
    expect(out).toMatch(/Koszt energii w roku \[zł\/rok\] +9[\s\u00a0]041[\s\u00a0]780 \(2\.\)/)
    expect(out).toContain('„Spółdzielnia zamiast klastra”: nikt nie płaci więcej niż dziś.')
    expect(readdirSync(folder).map((name) => name.replace(/^[\d-]+/, ''))).toEqual([
      '_warianty_klaster-energii-dolina-zgody-przyklad-wymyslony.html',
      '_warianty_klaster-energii-dolina-zgody-przyklad-wymyslony.json',
    ])
  }, 60_000)
  test('a name that is not there, and a file with a fault, are refused with where', async () => {
    const unknown = await whatif('run', DEMO, 'nikt')
    expect(unknown.code).toBe(2)
    expect(unknown.err).toContain('Nie ma wariantu „nikt”')
    const copy = join(folder, 'cluster')
    cpSync(DEMO, copy, { recursive: true })
    writeFileSync(join(copy, 'whatif/zly.yaml'), 'format: openklaster-what-if/1\nname: Zły\nchanges: [{ kind: fly }]\n')
    const wrong = await whatif('list', copy)
    expect(wrong.code).toBe(2)
    expect(wrong.err).toMatch(/zly\.yaml.*changes\.0\.kind/s)
  }, 60_000)
  test('computes a what-if of the database through its queue', async () => {
    const data = join(folder, 'data')
    const database = await openEmbedded(data)
    await foundSettledCluster(database)
    const changes = [{ kind: 'set-prices', energyFactor: 1.5 }]
    const base = { year: 2026, on: '2026-01-01' }
    const wanted = scenarioWantedSchema.parse({ name: 'Drożej', base, changes })
    await createScenario(scenariosOn(database), CLERK, CLUSTER, wanted)
    await database.close()
    const { code, out, err } = await whatif('run', 'K', 'Drożej', '--data', data, '--json')
    expect([code, code === 0 ? '' : err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({ format: 'openklaster-scenario-result/1', losers: ['szkola', 'zwik'] })
    const listed = await whatif('list', 'K', '--data', data)
    expect(listed.out).toMatch(/Drożej .*policzony/)
  }, 90_000)
})
