import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '../../database/embedded.ts'
import { foundSettledCluster } from '../../database/stores/settlement/settled-world.test-support.ts'
import { dashboard } from '../commands/dashboard.ts'
import { settle } from '../commands/settle.ts'
import type { Command } from '../io.ts'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openklaster-board-'))
  const database = await openEmbedded(join(folder, 'data'))
  await foundSettledCluster(database)
  await database.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(command: Command, args: readonly string[], language: 'pl' | 'en' = 'pl') {
  let out = ''
  const code = await command.run([...args, '--data', join(folder, 'data')], {
    out: (text) => {
      out += text
    },
    err: () => undefined,
    stdin: async () => '',
    isTerminal: false,
    language,
  })
  expect(code).toBe(0)
  return out.replaceAll('\u00a0', ' ')
}

test('the console shows the month and the year beside each other, money and what is to be done', async () => {
  const before = await run(dashboard, ['K', '--month', '2026-03'])
  expect(before).toContain('Pulpit: marzec 2026')
  expect(before).toMatch(/Pobór z sieci +\d/)
  expect(before).toContain('Korzyść miesiąca: jeszcze nierozliczony')
  expect(before).toContain('Oblicz rozliczenie za marzec 2026')
  await run(settle, ['K', '2026-03'])
  const after = await run(dashboard, ['K', '--month', '2026-03'], 'en')
  expect(after).toContain('Benefit of the month, preliminary of a draft')
  expect(after).toContain('Statutory thresholds, as settled: March 2026')
  expect(after).toContain('Check and approve the settlement of March 2026')
  expect(after).not.toMatch(/undefined|NaN|null/)
})
test('as JSON it is the answer of the API; without a month the newest one is taken', async () => {
  const board = JSON.parse(await run(dashboard, ['K', '--json'])) as { month: string; members: number }
  expect([board.month, board.members]).toEqual(['2026-04', 2])
})
test('a month that is none, and a cluster that is none, are refused', async () => {
  await expect(run(dashboard, ['K', '--month', '2026-13'])).rejects.toMatchObject({ code: 'calendar.not-a-month' })
  await expect(run(dashboard, ['nikt'])).rejects.toMatchObject({ code: 'command.no-cluster' })
  await expect(run(dashboard, ['K', 'x'])).rejects.toMatchObject({ code: 'command.usage' })
})
