import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Slot } from '../../domain/calendar/slot.ts'
import { slotAt } from '../../domain/calendar/slot.ts'
import { MISSING, Quality } from '../../domain/metering/series.ts'
import { joinFiles } from './join-files.ts'
import type { FileRead } from './read-file.ts'
import { readFile } from './read-file.ts'
import { readReadingsFolder } from './readings-folder.ts'
import { fixture, fixturePath, refusedCode, scratch } from './testing/scratch.ts'

const START = slotAt('2026-07-09T22:00:00Z')

/** A file of one register, made by hand. */
function file(
  path: string,
  offset: number,
  values: readonly (number | null)[],
  more: { exportedAt?: string; quality?: number } = {},
): FileRead {
  const wh = Int32Array.from(values, (value) => value ?? MISSING)
  const quality = Uint8Array.from(values, (value) =>
    value === null ? Quality.missing : (more.quality ?? Quality.measured),
  )
  const series = {
    point: 'A',
    direction: 'withdrawal',
    netting: 'raw',
    start: (START + offset * 4) as Slot,
    slotsPerValue: 4,
    wh,
    quality,
  } as const
  const known = values.filter((value) => value !== null)
  const register = {
    code: 'A',
    series,
    intervals: known.length,
    missing: 0,
    estimated: 0,
    sumWh: known.reduce((a, b) => a + b, 0),
    replaced: [],
  }
  return {
    path,
    format: 'x',
    formatPl: '',
    formatEn: '',
    sha256: path,
    exportedAt: more.exportedAt ?? '',
    registers: [register],
    prices: [],
    findings: [],
  }
}

describe('many files become one series', () => {
  const anyFile = fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      fc.nat(6),
      fc.array(fc.option(fc.nat(3)), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('', '202601010000', '202602010000'),
      fc.constantFrom(1, 2),
    )
    .map(([name, offset, values, exportedAt, quality]) => file(`${name}.csv`, offset, values, { exportedAt, quality }))
  const files = fc.uniqueArray(anyFile, { selector: ({ path }) => path, minLength: 1, maxLength: 5 })

  test('in whatever order they come, and the same files again change nothing', () => {
    fc.assert(
      fc.property(files, fc.nat(1000), (list, seed) => {
        const shuffled = list
          .map((one, i) => ({ one, key: (i * 7919 + seed * 104_729) % 997 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        const merged = joinFiles(list)
        expect(joinFiles(shuffled)).toEqual(merged)
        expect(joinFiles([...shuffled, ...list])).toEqual(merged)
      }),
    )
  })
  test('of two files nobody dates the later name holds, marked corrected, and a person must decide', () => {
    const { series, findings } = joinFiles([file('b.csv', 0, [1, 5, 3]), file('a.csv', 0, [1, 2, 3])])
    expect([...(series[0]?.wh ?? [])]).toEqual([1, 5, 3])
    expect(series[0]?.quality[1]).toBe(Quality.corrected)
    expect(findings.map(({ code, facts }) => [code, facts.count])).toEqual([['metering.version-undecided', 1]])
  })
  test('the time of export decides before the name', () => {
    const merged = joinFiles([
      file('a.csv', 0, [9], { exportedAt: '202607110900' }),
      file('b.csv', 0, [8], { exportedAt: '202607100900' }),
    ])
    expect(merged.series[0]?.wh[0]).toBe(9)
  })
  test('an estimate does not drive out a measurement', () => {
    const merged = joinFiles([file('a.csv', 0, [9]), file('b.csv', 0, [8], { quality: Quality.estimated })])
    expect([merged.series[0]?.wh[0], merged.series[0]?.quality[0]]).toEqual([9, Quality.measured])
    expect(merged.findings.map(({ code }) => code)).toEqual(['metering.estimate-not-taken'])
  })
  test('a blank does not drive out a value, and a value fills a blank', () => {
    expect([...(joinFiles([file('a.csv', 0, [1, null]), file('b.csv', 0, [null, 2])]).series[0]?.wh ?? [])]).toEqual([
      1, 2,
    ])
  })
  test('the same bytes under another name are one file', async () => {
    const twice = await Promise.all(
      ['a_590322400000000024.csv', 'b_590322400000000024.csv'].map((name) =>
        readFile(scratch(name, fixture('tauron/elicznik_v1.csv'))),
      ),
    )
    expect(joinFiles(twice).findings).toEqual([])
  })
  test('a file without a point cannot be merged', async () => {
    const read = await readFile(fixturePath('tauron/elicznik_v1.csv'))
    expect(() => joinFiles([read])).toThrow('imports.no-point')
  })
})

describe('a folder of readings', () => {
  function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
    const made = mkdtempSync(join(tmpdir(), 'openklaster-folder-'))
    mkdirSync(made, { recursive: true })
    for (const [name, content] of Object.entries(files)) writeFileSync(join(made, name), content)
    return made
  }
  const V1 = fixture('tauron/elicznik_v1.csv')

  test('names points by content, index and file name, and reads mapped files', async () => {
    const path = folder({
      'index.csv': 'plik;PPE;kierunek\nlipiec.csv;PL-7;\nwykres.json;PL-8;oddanie\n',
      'lipiec.csv': V1,
      'wykres.json': fixture('energa/mchart_export_2026-07-10.json'),
      'PL9_x.csv': V1,
      '590322400000000024_a.csv': V1,
      'pge.xls': fixture('pge/monthly_really_xlsx.xls'),
      'moje.txt': 'czas;kwh\n2026-07-10 00:00;1,5\n',
      'moje.txt.mapping.yaml':
        'columns: { time: czas, value: kwh }\npoint: PL-10\ndirection: withdrawal\nunit: kWh\nminutes: 15\nlabel: start\nzone: utc\n',
    })
    const known = ['PL-7', 'PL-8', 'PL9', '590322400000000024', '590322400000000017', 'PL-10']
    const { files, findings } = await readReadingsFolder(path, known)
    const merged = joinFiles(files)
    expect(new Set(merged.series.map(({ point }) => point))).toEqual(new Set(known))
    expect(merged.series.filter(({ point }) => point === 'PL-8').map(({ direction }) => direction)).toEqual(['feed-in'])
    expect(findings).toEqual([])
  })
  test('readings of points outside the list are left out with a finding', async () => {
    const path = folder({})
    cpSync(fixturePath('pge/spring_zero_TENTATIVE.csv'), join(path, 'a.csv'))
    const { files, findings } = await readReadingsFolder(path, ['PL1'])
    expect([files[0]?.registers.length, findings[0]?.code]).toEqual([0, 'imports.unknown-point'])
  })
  test('a file whose point nobody names is refused, so is an index entry without its file', async () => {
    expect(await refusedCode(readReadingsFolder(folder({ 'a.csv': V1 })))).toBe('imports.no-point')
    expect(await refusedCode(readReadingsFolder(folder({ 'index.csv': 'plik;PPE\nb.csv;PL1\n' })))).toBe(
      'file.not-found',
    )
    expect(await refusedCode(readReadingsFolder('/nigdzie'))).toBe('file.not-found')
  })
})
