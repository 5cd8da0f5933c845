import { describe, expect, test } from 'vitest'
import { LAW_IDS } from '../../../domain/law/book.ts'
import { law } from './law.ts'

async function run(args: readonly string[], language: 'pl' | 'en' = 'pl'): Promise<string> {
  let printed = ''
  const code = await law.run(args, {
    out: (text) => {
      printed += text
    },
    err: () => {},
    stdin: async () => '',
    isTerminal: false,
    language,
  })
  expect(code).toBe(0)
  return printed
}

const json = async (...args: string[]) => JSON.parse(await run([...args, '--json']))

describe('openklaster law', () => {
  test('gives an entry with value, unit, both ends, act, article, certainty and doubts', async () => {
    expect(await json('--on', '2026-11-25', 'cluster.support.res-share')).toEqual([
      expect.objectContaining({
        id: 'cluster.support.res-share',
        value: '0.30',
        unit: 'share',
        from: '2024-07-02',
        to: '2027-01-01',
        act: 'DU/2024/1361',
        article: 'art. 184l ust. 1',
        status: 'confirmed',
        doubts: [],
      }),
    ])
  })
  test('gives what holds on the day asked for, not what holds today', async () => {
    const [before] = await json('--on', '2025-01-31', 'prosumer.net-billing.deposit-factor')
    const [after] = await json('--on', '2025-02-01', 'prosumer.net-billing.deposit-factor')
    expect([before.value, after.value]).toEqual(['1', '1.23'])
  })
  test('lists a branch, and everything when nothing is named', async () => {
    const branch = await json('--on', '2026-11-25', 'cluster')
    expect(branch.length).toBeGreaterThan(20)
    expect(branch.every(({ id }: { id: string }) => id.startsWith('cluster.'))).toBe(true)
    const all = await json('--on', '2026-11-25')
    expect(all.length).toBeGreaterThan(branch.length)
    expect(all.length).toBeLessThanOrEqual(LAW_IDS.length)
  })
  test('a State-aid decision that is not known is null, with the doubt beside it', async () => {
    const [gate] = await json('--on', '2026-11-25', 'cluster.support.active-from')
    expect(gate.value).toBeNull()
    expect(gate.doubts).toHaveLength(1)
  })
  test('prints Polish with comma and day, English with point', async () => {
    const polish = await run(['--on', '2026-11-25', 'cluster.support.storage-share'])
    expect(polish).toContain('0,02 część całości')
    expect(polish).toContain('od 02.07.2024, do 01.01.2027')
    expect(polish).toContain('pewność: potwierdzone')
    const english = await run(['--on', '2026-11-25', 'cluster.support.storage-share', '--lang', 'en'], 'en')
    expect(english).toContain('0.02 share')
    expect(english).toContain('certainty: confirmed')
  })
  test('prints a branch as a table that ends with its count', async () => {
    const table = await run(['--on', '2026-11-25', 'cooperative.limits'])
    expect(table).toContain('cooperative.limits.electric-power')
    expect(table).toMatch(/Zapisy w mocy dnia 25\.11\.2026: 10\./)
  })
  test.each([
    ['an unknown name', ['--on', '2026-11-25', 'cluster.suport'], /law.unknown-id/],
    ['a day before the law', ['--on', '2024-07-01', 'cluster.support.discount'], /law.not-covered/],
    ['a day after the law', ['--on', '2030-01-01', 'cluster.support.discount'], /law.not-covered/],
    ['a branch silent on the day', ['--on', '2020-01-01', 'cluster'], /law.not-covered/],
    ['a day that is none', ['--on', '2026-02-30'], /calendar.not-a-day/],
    ['a day missing', ['--on'], /command.usage/],
    ['an option it does not know', ['--when', '2026-01-01'], /command.usage/],
  ])('refuses %s', async (_, args, code) => {
    await expect(run(args)).rejects.toThrow(code)
  })
})
