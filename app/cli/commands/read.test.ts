import { describe, expect, test } from 'vitest'
import { fixture, fixturePath, refusalOf, refusedCode, scratch } from '../../imports/testing/scratch.ts'
import type { Io } from '../io.ts'
import { read } from './read.ts'

async function run(...args: string[]): Promise<string> {
  let printed = ''
  const io: Io = {
    out: (text) => {
      printed += text
    },
    err: () => undefined,
    stdin: async () => '',
    isTerminal: false,
    language: args.includes('en') ? 'en' : 'pl',
  }
  expect(await read.run(args, io)).toBe(0)
  return printed
}

const V3 = fixturePath('tauron/elicznik_v3_2026_cp1250.csv')

describe('openklaster read', () => {
  test('one file as JSON: format, points, findings', async () => {
    const seen = JSON.parse(await run(V3, '--json'))
    expect(seen).toMatchObject({ format: 'tauron-elicznik-v3', findings: [] })
    expect(seen.points).toHaveLength(4)
    expect(seen.points[0]).toEqual({
      code: null,
      kind: 'withdrawal',
      netting: 'raw',
      firstUtc: '2026-07-09T22:00:00Z',
      lastUtc: '2026-07-10T21:00:00Z',
      minutes: 60,
      intervals: 24,
      sumKwh: 4.084,
      missing: 0,
      estimated: 1,
    })
  })
  test('several files as a list, in their order', async () => {
    const seen = JSON.parse(await run('--json', V3, fixturePath('pse/rce-pln_2026-07-10.json')))
    expect(seen.map(({ format }: { format: string }) => format)).toEqual(['tauron-elicznik-v3', 'pse-rce-json'])
    expect(seen[1].points[0]).toMatchObject({
      code: null,
      kind: 'price',
      netting: null,
      sumKwh: null,
      intervals: 96,
      prices: { id: 'rce', currency: 'PLN' },
    })
  })
  test('a table in Polish, or in English', async () => {
    const text = await run(fixturePath('enea/missing_and_nul_bytes.csv'))
    expect(text).toContain('Enea eBOK, dane dobowo-godzinowe (CSV)')
    expect(text).toContain('10,156')
    expect(text).toContain('Brakujące odczyty: 2')
    expect(await run(V3, '--lang', 'en')).toContain('withdrawal, netted')
  })
  test('the point, the direction and a mapping may be given', async () => {
    expect(JSON.parse(await run('--json', '--point', 'PL-1', V3)).points[0].code).toBe('PL-1')
    const unnamed = scratch('x.json', fixture('energa/mchart_export_2026-07-10.json'))
    expect(JSON.parse(await run('--json', unnamed)).findings[0].code).toBe('imports.direction-assumed')
    expect(JSON.parse(await run('--json', '--direction', 'feed-in', unnamed)).points[0].kind).toBe('feed-in')
    const mapping = scratch(
      'm.yaml',
      'columns: { time: czas, value: kwh }\npoint: PL-2\ndirection: withdrawal\nunit: kWh\nminutes: 15\nlabel: start\nzone: utc\n',
    )
    const mapped = JSON.parse(
      await run('--json', '--mapping', mapping, scratch('a.csv', 'czas;kwh\n2026-07-10 00:15;1,5\n')),
    )
    expect(mapped).toMatchObject({ format: 'generic', points: [{ code: 'PL-2', sumKwh: 1.5, minutes: 15 }] })
  })
  test.each([[[]], [['--point']], [[V3, '--direction', 'up']], [[V3, '--nonsense']]])(
    '%j is refused with the usage',
    async (args) => {
      expect(await refusedCode(run(...args))).toBe('command.usage')
    },
  )
  test('a refused file among others: nothing is printed, the file is named', async () => {
    const bad = scratch('bad.csv', fixture('tauron/elicznik_v1.csv').subarray(0, 700))
    expect(await refusalOf(run('--json', V3, bad))).toMatchObject({ code: 'imports.truncated', place: { file: bad } })
  })
})
