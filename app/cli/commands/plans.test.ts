import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { migrate } from '../../database/migration.ts'
import { MIGRATIONS } from '../../database/migrations/all.ts'
import { openPlace } from '../../database/open-place.ts'
import { examplePlan } from '../../imports/plan-parts/example-plan.ts'
import type { Io } from '../io.ts'
import { plans } from './plans.ts'

const EXAMPLE = new URL('../../../examples/zelow-plan', import.meta.url).pathname
const CLUSTER = '0191c0de-0000-7000-8000-0000000000c1'
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openklaster-plans-'))
  const database = await openPlace(join(folder, 'data'), true)
  await migrate(database, MIGRATIONS)
  await database.transaction((session) =>
    session.query(
      `insert into cluster (cluster_id, name, short_name, distributor) values ($1, 'Klaster Próbny', 'KP', 'ENERGA')`,
      [CLUSTER],
    ),
  )
  await database.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function ran(...args: string[]): Promise<string> {
  const out: string[] = []
  const io = {
    out: (text: string) => out.push(text),
    err: () => undefined,
    language: 'pl',
  } as unknown as Io
  expect(await plans.run([...args, '--data', join(folder, 'data')], io)).toBe(0)
  return out.join('')
}

test('a folder is taken in as a plan, listed, and written out again byte by byte', async () => {
  expect(await ran('import', 'KP', EXAMPLE)).toContain('Gmina Zelów')
  expect(await ran('list', 'KP')).toContain('1001083')
  const out = join(folder, 'out')
  await ran('export', 'KP', 'Gmina Zelów', '--out', out)
  for (const { name, content } of examplePlan())
    expect([name, readFileSync(join(out, name)).equals(content)]).toEqual([name, true])
  const full = plans.run(['export', 'KP', 'Gmina Zelów', '--out', out, '--data', join(folder, 'data')], {
    out: () => undefined,
    err: () => undefined,
    language: 'pl',
  } as unknown as Io)
  await expect(full).rejects.toThrow(Refusal)
})

test('a changed folder goes into the plan that is there', async () => {
  const changed = join(folder, 'changed')
  cpSync(EXAMPLE, changed, { recursive: true })
  const text = readFileSync(join(changed, 'plan.yaml'), 'utf8')
  writeFileSync(join(changed, 'plan.yaml'), text.replace('years: [2024, 2036]', 'years: [2024, 2037]'))
  await ran('import', 'KP', changed, '--into', 'Gmina Zelów')
  expect(JSON.parse(await ran('list', 'KP', '--json'))).toMatchObject({
    items: [{ plan: { toYear: 2037, version: 2 } }],
  })
  expect(existsSync(join(changed, 'plan.yaml'))).toBe(true)
})
