import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Slot } from '../../../domain/calendar/slot.ts'
import { localTime, slotAt, toUtcText } from '../../../domain/calendar/slot.ts'
import { MISSING } from '../../../domain/metering/series.ts'
import { readFile } from '../read-file.ts'
import { newCollector } from '../reading/collector.ts'
import { openSource } from '../reading/source.ts'
import { refusalOf, refusedCode, scratch } from '../testing/scratch.ts'
import { readMapped } from './generic.ts'
import { mappingOf, readMapping } from './mapping.ts'

const LONG = {
  columns: { point: 'ppe', direction: 'kier', time: 'czas', value: 'kwh' },
  directions: { withdrawal: ['P'], 'feed-in': ['O'], signed: ['S'], ignore: ['B'] },
  unit: 'kWh',
  minutes: 15,
  label: 'start',
  zone: 'local',
} as const

async function read(content: string, mapping: object, fast = true) {
  const source = await openSource(scratch('a.csv', content))
  try {
    const collector = newCollector(source)
    await readMapped(source, collector.sink, {}, mappingOf(mapping), fast)
    return collector.finish()
  } finally {
    await source.handle.close()
  }
}

describe('the fast way and the way of texts', () => {
  const times = fc.integer({ min: slotAt('2026-03-28T00:00:00Z'), max: slotAt('2026-03-30T00:00:00Z') })
  const two = (n: number) => String(n).padStart(2, '0')
  const row = fc.record({
    slot: times,
    point: fc.constantFrom('590322400000000017', 'PL1', 'ąę', '"x;y"', ' b ', '="590"'),
    kind: fc.constantFrom('P', 'O', 'S', 'B', 'P', 'O', '"P"'),
    value: fc.oneof(
      fc.nat(3_000_000).map((n) => `${Math.floor(n / 1000)},${String(n % 1000).padStart(3, '0')}`),
      fc.constantFrom('0', '12', '-1,5', '', '---', '0,1234', '1 000,5', '000000001,5', '2147483,647', '"1,5"', '1E2'),
    ),
    shape: fc.constantFrom('local', 'local', 'seconds', 'utc', 'offset'),
    end: fc.constantFrom('\n', '\n', '\r\n', ';\n', '\n\n'),
  })
  test('give the same registers and the same findings', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 60 }),
        fc.constantFrom('local', 'utc', '+01:00', '-05:30'),
        fc.constantFrom('start', 'end'),
        async (rows, zone, label) => {
          const lines = rows.map(({ slot, point, kind, value, shape, end }) => {
            const { day, hour, minute } = localTime(slot as Slot)
            const local = `${day} ${two(hour)}:${two(minute)}`
            const text = {
              local,
              seconds: `${local}:00`,
              utc: toUtcText(slot as Slot),
              offset: `${day}T${two(hour)}:${two(minute)}+01:00`,
            }[shape]
            return `${point};${kind};${text};${value}${end}`
          })
          const content = `ppe;kier;czas;kwh\n${lines.join('')}`
          const mapping = { ...LONG, zone, label }
          const outcome = async (fast: boolean) => {
            try {
              return await read(content, mapping, fast)
            } catch (problem) {
              return problem
            }
          }
          const [quick, slow] = [await outcome(true), await outcome(false)]
          if (slow instanceof Error) expect(String(quick)).toBe(String(slow))
          else {
            const sorted = (of: unknown) => {
              const { registers, findings } = of as Awaited<ReturnType<typeof read>>
              const name = (one: (typeof registers)[number]) =>
                `${one.code}|${one.series.direction}|${one.series.netting}`
              return {
                registers: registers.toSorted((a, b) => (name(a) < name(b) ? -1 : 1)),
                findings: findings.map((one) => JSON.stringify({ ...one, place: { ...one.place, file: '' } })).sort(),
              }
            }
            expect(sorted(quick)).toEqual(sorted(slow))
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('a long file by its mapping', () => {
  test('UTC, a fixed offset and the wall clock name the same quarter-hours', async () => {
    const file = (at: string) => `ppe;kier;czas;kwh\nA;P;${at};1,5\n`
    const start = async (at: string, zone: string) =>
      (await read(file(at), { ...LONG, zone })).registers[0]?.series.start
    expect(await start('2026-07-10 12:15', 'local')).toBe(slotAt('2026-07-10T10:15:00Z'))
    expect(await start('2026-07-10 12:15', 'utc')).toBe(slotAt('2026-07-10T12:15:00Z'))
    expect(await start('2026-07-10 12:15', '+01:00')).toBe(slotAt('2026-07-10T11:15:00Z'))
    expect(await start('2026-07-10T12:15:00+02:00', 'utc')).toBe(slotAt('2026-07-10T10:15:00Z'))
  })
  test('labels may name the end', async () => {
    const { registers } = await read('ppe;kier;czas;kwh\nA;P;2026-07-11 00:00;1\n', {
      ...LONG,
      label: 'end',
      zone: 'utc',
    })
    expect(registers[0]?.series.start).toBe(slotAt('2026-07-10T23:45:00Z'))
  })
  test('a year in winter time has no missing and no doubled hour', async () => {
    const rows = Array.from(
      { length: 35_040 },
      (_, i) => `A;P;${toUtcText((slotAt('2026-01-01T00:00:00Z') + i) as Slot).slice(0, 16)};0,001`,
    )
    const { registers, findings } = await read(`ppe;kier;czas;kwh\n${rows.join('\n')}\n`, { ...LONG, zone: '+01:00' })
    expect(registers[0]).toMatchObject({ intervals: 35_040, missing: 0, sumWh: 35_040 })
    expect(findings).toEqual([])
  })
  test('a signed value is netted: plus is withdrawal, minus feed-in', async () => {
    const { registers } = await read('ppe;kier;czas;kwh\nA;S;2026-07-10 12:00;-1,5\nA;S;2026-07-10 12:15;2\n', LONG)
    expect(registers.map(({ series }) => [series.direction, series.netting, ...series.wh])).toEqual([
      ['withdrawal', 'netted', 0, 2000],
      ['feed-in', 'netted', 1500, 0],
    ])
  })
  test('a unit in the heading that contradicts the mapping is refused: Wh and kWh cannot mix in silence', async () => {
    expect(
      await refusedCode(
        read('ppe;kier;czas;Energia [Wh]\nA;P;2026-07-10 12:00;5\n', {
          ...LONG,
          columns: { ...LONG.columns, value: 'Energia [Wh]' },
        }),
      ),
    ).toBe('imports.unit-contradiction')
  })
  test('power becomes energy by the length of its interval', async () => {
    const mapping = { ...LONG, columns: { ...LONG.columns, value: 'moc' }, unit: 'kW' }
    expect((await read('ppe;kier;czas;moc\nA;P;2026-07-10 12:00;10\n', mapping)).registers[0]?.sumWh).toBe(2500)
  })
  test('days with numbered hours, estimated words and no headings', async () => {
    const mapping = {
      columns: { date: 1, hour: 2, value: 3, status: 4 },
      header: 0,
      point: 'X',
      direction: 'feed-in',
      unit: 'MWh',
      minutes: 60,
      label: 'end',
      zone: 'local',
      estimated: ['E'],
    }
    const { registers } = await read('2026-07-10;1;0,000005;E\n2026-07-10;2;;M\n', mapping)
    expect(registers[0]).toMatchObject({ code: 'X', estimated: 1, missing: 1 })
    expect([...(registers[0]?.series.wh ?? [])]).toEqual([5, MISSING])
  })
  test.each([
    ['A;X;2026-07-10 12:00;1', 'imports.unknown-kind', 2],
    ['A;P;2026-07-10 12:07;1', 'imports.off-grid', 3],
    ['A;P;2026-07-10;1', 'imports.daily-export', 3],
    ['A;P;2026-07-10 12:00;jeden', 'imports.not-a-number', 4],
    ['A;P;2026-07-10 12:00:30;1', 'imports.not-a-time', 3],
    ['A;P;2026-03-29 02:15;1', 'calendar.no-such-local-time', 3],
    ['A;P;2026-07-10 12:00;99999999', 'imports.too-big', 4],
  ])('%s is %s in its column', async (line, code, column) => {
    const refusal = await refusalOf(read(`ppe;kier;czas;kwh\n${line}\n`, LONG))
    expect([refusal.code, refusal.place.line, refusal.place.column]).toEqual([code, 2, column])
  })
})

describe('a wide file', () => {
  const WIDE = {
    layout: 'wide',
    columns: { time: 'czas' },
    skip: ['uwagi'],
    direction: 'withdrawal',
    unit: 'kWh',
    minutes: 15,
    label: 'start',
    zone: 'utc',
  }
  test('has one column per point', async () => {
    const { registers } = await read('czas;A;B;uwagi\n2026-07-10 00:00;1;2;x\n2026-07-10 00:15;;4;\n', WIDE)
    expect(registers.map(({ code, sumWh, missing }) => [code, sumWh, missing])).toEqual([
      ['A', 1000, 1],
      ['B', 6000, 0],
    ])
  })
  test('reads from a spreadsheet just the same', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('Odczyty')
    sheet.addRow(['czas', 'A', 'B', 'uwagi'])
    sheet.addRow([new Date(Date.UTC(2026, 6, 10)), 1, 2, 'x'])
    sheet.addRow([new Date(Date.UTC(2026, 6, 10, 0, 15)), null, 4])
    sheet.getColumn(1).numFmt = 'yyyy-mm-dd hh:mm'
    const path = scratch('a.xlsx', new Uint8Array(await book.xlsx.writeBuffer()))
    const { registers } = await readFile(path, { mapping: mappingOf({ ...WIDE, sheet: 'Odczyty' }) })
    expect(registers.map(({ code, sumWh, missing }) => [code, sumWh, missing])).toEqual([
      ['A', 1000, 1],
      ['B', 6000, 0],
    ])
  })
})

describe('a wide file at clock changes', () => {
  test('tells the repeated hour of every column apart', async () => {
    const mapping = {
      layout: 'wide',
      columns: { time: 'czas' },
      direction: 'withdrawal',
      unit: 'kWh',
      minutes: 60,
      label: 'start',
      zone: 'local',
    }
    const { registers } = await read(
      'czas;A;B\n2025-10-26 01:00;1;2\n2025-10-26 02:00;3;4\n2025-10-26 02:00;5;6\n2025-10-26 03:00;7;8\n',
      mapping,
    )
    expect(registers.map(({ series }) => [...series.wh])).toEqual([
      [1000, 3000, 5000, 7000],
      [2000, 4000, 6000, 8000],
    ])
  })
  test('of another point than asked for is refused', async () => {
    const path = scratch('a.csv', 'czas;A;B\n2025-10-26 01:00;1;2\n')
    const mapping = mappingOf({
      layout: 'wide',
      columns: { time: 'czas' },
      direction: 'withdrawal',
      unit: 'kWh',
      minutes: 60,
      label: 'start',
      zone: 'local',
    })
    expect(await refusedCode(readFile(path, { mapping, point: 'A' }))).toBe('imports.point-mismatch')
  })
})

describe('a mapping file', () => {
  test.each(['opis-kolumn.md', 'mapping-file.md'])('the example of the guide %s is a mapping', async (name) => {
    const guide = readFileSync(new URL(`../../../docs/guide/${name}`, import.meta.url), 'utf8')
    const example = /```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''
    expect(await readMapping(scratch('m.yaml', example))).toMatchObject({
      format: 'moj-portal',
      minutes: 15,
      label: 'end',
    })
  })
  test('is YAML', async () => {
    const path = scratch(
      'm.yaml',
      'columns: { point: ppe, time: czas, value: kwh }\ndirection: withdrawal\nunit: kWh\nminutes: 15\nlabel: start\nzone: utc\n',
    )
    expect(await readMapping(path)).toMatchObject({ unit: 'kWh', layout: 'long' })
  })
  test.each([
    ['unit: kWh\n', '/columns'],
    [
      'columns: { time: a, value: b }\ndirection: withdrawal\nunit: GJ\nminutes: 15\nlabel: start\nzone: utc\n',
      '/unit',
    ],
    [
      'columns: { time: a, value: b }\ndirection: withdrawal\nunit: kWh\nminutes: 30\nlabel: start\nzone: utc\n',
      '/minutes',
    ],
    [
      'columns: { time: a, value: b }\ndirection: withdrawal\nunit: kWh\nminutes: 15\nlabel: start\nzone: utc\nkolumny: 1\n',
      '/kolumny',
    ],
  ])('a wrong field is named: %j', async (text, pointer) => {
    expect(await refusalOf(readMapping(scratch('m.yaml', text)))).toMatchObject({
      code: 'imports.mapping',
      place: { pointer },
    })
  })
  test('broken YAML is told with its line', async () => {
    expect(await refusalOf(readMapping(scratch('m.yaml', 'a: 1\nb: [1\nc: }\n')))).toMatchObject({
      code: 'imports.mapping',
      place: { line: expect.any(Number) },
    })
  })
  test('a column that is not there is told with those that are', async () => {
    const refusal = await refusalOf(read('ppe;kier;godz;kwh\nA;P;x;1\n', LONG))
    expect([refusal.code, refusal.facts.column, refusal.facts.found]).toEqual([
      'imports.mapping-column',
      'czas',
      'ppe | kier | godz | kwh',
    ])
  })
})
