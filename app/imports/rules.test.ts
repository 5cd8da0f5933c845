import { describe, expect, test } from 'vitest'
import { slotAt } from '../../domain/calendar/slot.ts'
import { MISSING, Quality } from '../../domain/metering/series.ts'
import type { FileRead } from './read-file.ts'
import { readFile } from './read-file.ts'
import { fixture, fixturePath, refusalOf, refusedCode, scratch } from './testing/scratch.ts'

const V1 = 'tauron/elicznik_v1.csv'

function edited(name: string, edit: (text: string) => string, as = 'plik.csv'): string {
  return scratch(as, edit(fixture(name).toString('utf8')))
}

function codes({ findings }: FileRead): string[] {
  return findings.map(({ code }) => code)
}

function register(read: FileRead, direction: string, netting: string) {
  const found = read.registers.find(({ series }) => series.direction === direction && series.netting === netting)
  if (!found) throw new Error(`no ${direction} ${netting}`)
  return found
}

async function sums(path: string): Promise<number[]> {
  return (await readFile(path)).registers.map(({ sumWh }) => sumWh)
}

describe('a reader looks at what is in the file', () => {
  test('one file in UTF-8, UTF-8 with a mark, Windows-1250, ISO 8859-2 and UTF-16 reads the same', async () => {
    const text = fixture(V1).toString('utf8')
    const expected = await sums(fixturePath(V1))
    const single = (map: Readonly<Record<string, number>>) =>
      Buffer.from([...text].map((c) => map[c] ?? c.charCodeAt(0)))
    const variants = [
      Buffer.from(`\uFEFF${text}`),
      single({ ś: 0x9c, ć: 0xe6, ó: 0xf3 }),
      single({ ś: 0xb6, ć: 0xe6, ó: 0xf3 }),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      Buffer.from(text, 'utf16le'),
      Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    ]
    for (const bytes of variants) expect(await sums(scratch('a.csv', bytes))).toEqual(expected)
  })
  test('line ends may be LF, CRLF or CR', async () => {
    const expected = await sums(fixturePath(V1))
    expect(await sums(edited(V1, (text) => text.replaceAll('\n', '\r\n')))).toEqual(expected)
    expect(await sums(edited(V1, (text) => text.replaceAll('\n', '\r')))).toEqual(expected)
  })
  test('NUL bytes anywhere change nothing', async () => {
    const clean = await sums(fixturePath('enea/missing_and_nul_bytes.csv'))
    const strewn = edited('enea/missing_and_nul_bytes.csv', (text) =>
      text.replaceAll('2', '\u00002').replaceAll(';', ';\0'),
    )
    expect(await sums(strewn)).toEqual(clean)
  })
  test('an extension says nothing: XLSX named .csv, CSV named .xls, JSON named .txt', async () => {
    const formats = await Promise.all([
      readFile(scratch('a.csv', fixture('pge/monthly_really_xlsx.xls'))),
      readFile(scratch('a.xls', fixture(V1))),
      readFile(scratch('oddanie.txt', fixture('energa/mchart_export_2026-07-10.json'))),
    ])
    expect(formats.map(({ format }) => format)).toEqual(['pge-xlsx', 'tauron-elicznik-v1', 'energa-mchart-json'])
  })
  test('blanks in headings, blank lines and a trailing empty column are forgiven', async () => {
    const path = edited(
      V1,
      (text) => `\n\n${text.replace('Data; Wartość kWh;Rodzaj;', ' Data ;Wartość  kWh ; Rodzaj')}\n\n`,
    )
    expect(await sums(path)).toEqual(await sums(fixturePath(V1)))
  })
})

describe('clock changes', () => {
  const SPRING = 'tauron/elicznik_v1_spring_TENTATIVE.csv'
  const AUTUMN = 'tauron/elicznik_v1_autumn_repeat_TENTATIVE.csv'
  test('energy in the spring hour that never was is refused with line and advice', async () => {
    const path = edited(SPRING, (text) =>
      text.replace('2026-03-29 4:00;0,126;pobór;', '2026-03-29 3:00;0,5;pobór;\n2026-03-29 4:00;0,126;pobór;'),
    )
    const refusal = await refusalOf(readFile(path))
    expect(refusal.code).toBe('calendar.no-such-local-time')
    expect(refusal.place).toMatchObject({ file: path, line: 4 })
  })
  test.each(['0', '0,000', '', '---'])(
    'a spring hour of "%s" is dropped with a note and no interval',
    async (value) => {
      const path = edited(SPRING, (text) =>
        text.replace('2026-03-29 4:00;0,126;pobór;', `2026-03-29 3:00;${value};pobór;\n2026-03-29 4:00;0,126;pobór;`),
      )
      const read = await readFile(path)
      expect(register(read, 'withdrawal', 'raw')).toMatchObject({ intervals: 23, sumWh: 4262, missing: 0 })
      expect(codes(read)).toContain('imports.spring-hour-dropped')
    },
  )
  test('an hour labelled by its true end, 3:00, counts as 1–2 when 2:00 is not there', async () => {
    const path = edited(SPRING, (text) => text.replaceAll('2026-03-29 2:00', '2026-03-29 3:00'))
    expect(await sums(path)).toEqual(await sums(fixturePath(SPRING)))
  })
  test('the hour told twice goes in file order: first summer, then winter time', async () => {
    const { wh, start } = register(await readFile(fixturePath(AUTUMN)), 'withdrawal', 'raw').series
    const at = (utc: string) => wh[(slotAt(utc) - start) / 4]
    expect([at('2025-10-26T00:00:00Z'), at('2025-10-26T01:00:00Z')]).toEqual([290, 162])
  })
  test('an autumn day of 24 rows has a missing hour and says so', async () => {
    const read = await readFile(edited(AUTUMN, (text) => text.replaceAll(/2025-10-26 3:00;(0,162|0|0,000);.*\n/g, '')))
    const taken = register(read, 'withdrawal', 'raw')
    expect(taken).toMatchObject({ intervals: 24, missing: 1, sumWh: 5323 - 162 })
    expect(codes(read)).toContain('imports.autumn-hour-absent')
  })
  test('PGE: an autumn H03 stands at the first of the two hours, the second is missing, with a warning', async () => {
    const read = await readFile(fixturePath('pge/autumn_sum_TENTATIVE.csv'))
    const { series, missing } = register(read, 'withdrawal', 'raw')
    expect([series.wh[2], series.wh[3], missing]).toEqual([452, MISSING, 1])
    expect(codes(read)).toContain('imports.autumn-hour-summed')
  })
  test('Enea: the suffix "czasu zimowego" decides even without the other hour', async () => {
    const suffix = await readFile(fixturePath('enea/raport_import_2025-10_suffix.xlsx'))
    const plain = await readFile(fixturePath('enea/raport_import_2025-10_plain.xlsx'))
    expect(suffix.registers[0]?.series.wh).toEqual(plain.registers[0]?.series.wh)
  })
  test('hours numbered 1..25 equal hours with a repeated number', async () => {
    const numbered = await readFile(fixturePath('tauron/elicznik_v3_autumn_1to25_TENTATIVE.csv'))
    const repeated = await readFile(fixturePath(AUTUMN))
    for (const [i, { series }] of numbered.registers.entries())
      expect(series.wh).toEqual(repeated.registers[i]?.series.wh)
  })
})

describe('missing is missing', () => {
  test('blank and --- become missing values with their place, never zero', async () => {
    const read = await readFile(
      edited(V1, (text) =>
        text.replace('2:00;0,188;pobór', '2:00;;pobór').replace('3:00;0,19;pobór', '3:00;---;pobór'),
      ),
    )
    const taken = register(read, 'withdrawal', 'raw')
    expect(taken).toMatchObject({ intervals: 22, missing: 2 })
    expect([...taken.series.wh.subarray(0, 4)]).toEqual([305, MISSING, MISSING, 170])
    expect(read.findings.find(({ code }) => code === 'imports.missing')?.place).toMatchObject({ line: 3 })
  })
  test('a line that is not there is a missing interval of its day', async () => {
    const read = await readFile(edited(V1, (text) => text.replace('2026-07-10 5:00;0,267;pobór;\n', '')))
    expect(register(read, 'withdrawal', 'raw')).toMatchObject({ intervals: 23, missing: 1 })
  })
  test('days left out altogether are a gap, told apart from missing intervals', async () => {
    const read = await readFile(fixturePath('enea/1234567_dane_dobowo_godzinowe_2026.csv'))
    expect(read.registers.map(({ missing }) => missing)).toEqual([0, 0, 0, 0])
    expect(codes(read)).toContain('imports.gap')
  })
  test('a negative value is no energy: it is missing, with an error', async () => {
    const read = await readFile(edited(V1, (text) => text.replace('2:00;0,188;pobór', '2:00;-0,188;pobór')))
    expect(register(read, 'withdrawal', 'raw')).toMatchObject({ intervals: 23, missing: 1 })
    expect(read.findings.find(({ code }) => code === 'imports.negative')).toMatchObject({
      severity: 'error',
      place: { line: 3 },
    })
  })
  test('−0,001 kWh is not taken for the mark of a missing value', async () => {
    const read = await readFile(edited(V1, (text) => text.replace('2:00;0,188;pobór', '2:00;-0,001;pobór')))
    expect(codes(read)).toContain('imports.negative')
  })
  test('estimated readings keep their mark', async () => {
    const { series } = register(await readFile(fixturePath('tauron/elicznik_v3_2026_utf8bom.csv')), 'withdrawal', 'raw')
    expect([...series.quality].filter((quality) => quality === Quality.estimated)).toHaveLength(1)
    expect(series.quality[6]).toBe(Quality.estimated)
  })
})

describe('raw and netted registers', () => {
  test('netted values that do not follow from the raw pair are reported; 1 Wh is forgiven', async () => {
    const change = (value: string) =>
      edited(V1, (text) => text.replace('2026-07-10 1:00;0,305;pobrana po', `2026-07-10 1:00;${value};pobrana po`))
    expect(codes(await readFile(change('0,306')))).not.toContain('imports.netting-disagrees')
    const wrong = (await readFile(change('0,307'))).findings.find(({ code }) => code === 'imports.netting-disagrees')
    expect(wrong?.facts).toMatchObject({ count: 1, at: '2026-07-09T22:00:00Z' })
  })
  test('they are never added: each stays its own register', async () => {
    expect((await readFile(fixturePath(V1))).registers).toHaveLength(4)
  })
  test('PGE: the signed row gives two netted registers, minus is feed-in', async () => {
    const read = await readFile(fixturePath('pge/spring_blank_TENTATIVE.csv'))
    expect(register(read, 'feed-in', 'netted').sumWh).toBe(14_120)
    expect(Math.min(...register(read, 'withdrawal', 'netted').series.wh)).toBe(0)
  })
})

describe('rows that are no readings', () => {
  test('the row Suma is a check and no interval', async () => {
    const read = await readFile(fixturePath('enea/raport_import_2026-03.xlsx'))
    expect(codes(read)).not.toContain('imports.sum-row')
    expect(read.registers[0]?.intervals).toBe(743)
  })
  test('reactive energy is left out and counted', async () => {
    const read = await readFile(
      edited('tauron/business_TENTATIVE.csv', (text) => `${text}2026-01-15 01:00;energia bierna indukcyjna;0,5\r\n`),
    )
    expect(read.findings.find(({ code }) => code === 'imports.not-active-energy')?.facts).toMatchObject({ count: 1 })
    expect(register(read, 'withdrawal', 'raw').intervals).toBe(24)
  })
  test('an export of daily sums is noticed', async () => {
    const path = edited(V1, (text) => text.replaceAll(/ \d+:00;/g, ';'))
    expect(await refusedCode(readFile(path))).toBe('imports.daily-export')
  })
})

describe('units', () => {
  const V3 = 'tauron/elicznik_v3_2026_utf8bom.csv'
  test('Wh and MWh in the kind are converted', async () => {
    const inWh = edited(V3, (text) =>
      text
        .replaceAll('[kWh]', '[Wh]')
        .replaceAll(/;(\d+),(\d{3});/g, (_, a: string, b: string) => `;${Number(a + b)};`),
    )
    expect(await sums(inWh)).toEqual(await sums(fixturePath(V3)))
  })
  test('two units in one register never mix in silence', async () => {
    const read = await readFile(edited(V3, (text) => text.replace('T2;0,188;pobór [kWh]', 'T2;188;pobór [Wh]')))
    expect(register(read, 'withdrawal', 'raw').sumWh).toBe(4084)
    expect(read.findings.find(({ code }) => code === 'imports.unit-mixed')).toMatchObject({
      severity: 'error',
      place: { line: 3 },
    })
  })
  test('an unknown unit is refused', async () => {
    expect(await refusedCode(readFile(edited(V3, (text) => text.replaceAll('[kWh]', '[GJ]'))))).toBe(
      'imports.unknown-unit',
    )
  })
  test('digits below a watt-hour are rounded, counted and said', async () => {
    const read = await readFile(edited(V1, (text) => text.replace('2:00;0,188;pobór', '2:00;0,1885;pobór')))
    expect(register(read, 'withdrawal', 'raw').series.wh[1]).toBe(189)
    expect(read.findings.find(({ code }) => code === 'imports.rounded')?.facts).toMatchObject({
      count: 1,
      totalWh: 0.5,
    })
  })
  test('trailing zeros are no rounding', async () => {
    expect(codes(await readFile(edited(V1, (text) => text.replace('0,188;', '0,18800000;'))))).not.toContain(
      'imports.rounded',
    )
  })
  test('a value no meter can give is refused', async () => {
    expect(await refusedCode(readFile(edited(V1, (text) => text.replace('0,188;', '9999999999;'))))).toBe(
      'imports.too-big',
    )
  })
  test('decimal points instead of commas are told, a mixture is refused', async () => {
    expect(codes(await readFile(edited(V1, (text) => text.replaceAll(/(\d),(\d)/g, '$1.$2'))))).toContain(
      'imports.decimal-point',
    )
    expect(await refusedCode(readFile(edited(V1, (text) => text.replace('0,188', '0.188'))))).toBe(
      'imports.decimal-mixed',
    )
  })
})

describe('the same, overlapping and contradicting lines', () => {
  test('a block twice in one file counts once', async () => {
    const path = edited(V1, (text) => text + text.slice(text.indexOf('\n') + 1))
    const read = await readFile(path)
    expect(read.registers.map(({ sumWh }) => sumWh)).toEqual(await sums(fixturePath(V1)))
    expect(codes(read)).toContain('imports.repeated')
  })
  test('a contradiction inside a file is told, the later line holds and the former value is kept', async () => {
    const read = await readFile(edited(V1, (text) => `${text}2026-07-10 2:00;0,2;pobór;\n`))
    const taken = register(read, 'withdrawal', 'raw')
    expect([taken.series.wh[1], taken.series.quality[1]]).toEqual([200, Quality.corrected])
    expect(taken.replaced).toEqual([{ slot: slotAt('2026-07-09T23:00:00Z'), wh: 188, quality: Quality.measured }])
    expect(codes(read)).toContain('imports.conflict')
  })
})

describe('whose readings they are', () => {
  const PGE = 'pge/spring_zero_TENTATIVE.csv'
  test('two points in one file are two points', async () => {
    const path = edited(
      PGE,
      (text) => text + text.slice(text.indexOf('\n') + 1).replaceAll('590322400000000017', '590322400000000024'),
    )
    const read = await readFile(path)
    expect(new Set(read.registers.map(({ code }) => code)).size).toBe(2)
    expect(read.registers).toHaveLength(8)
  })
  test('a file of another point than asked for is refused', async () => {
    expect(await refusedCode(readFile(fixturePath(PGE), { point: '590322400000000024' }))).toBe(
      'imports.point-mismatch',
    )
  })
  test('a file that names no point takes it from the caller, else from its name, else has none', async () => {
    const byName = scratch('590322400000000024_lipiec.csv', fixture(V1))
    expect((await readFile(byName)).registers[0]?.series.point).toBe('590322400000000024')
    expect((await readFile(byName, { point: 'X1' })).registers[0]?.series.point).toBe('X1')
    expect((await readFile(fixturePath(V1))).registers[0]?.code).toBeNull()
  })
  test('a name that contradicts the content is told', async () => {
    expect(codes(await readFile(scratch('590322400000000024.csv', fixture(PGE))))).toContain('imports.name-mismatch')
  })
})

describe('bad files are refused whole, with file, line and column', () => {
  test('a cut line', async () => {
    const refusal = await refusalOf(readFile(scratch('a.csv', fixture(V1).subarray(0, 900))))
    expect(refusal.code).toBe('imports.truncated')
    expect(refusal.place.line).toBeGreaterThan(20)
  })
  test('a last value that may have lost digits: the line has no end, and that is said', async () => {
    const whole = fixture('pge/spring_blank_TENTATIVE.csv').toString('utf8').trimEnd()
    expect(codes(await readFile(scratch('a.csv', whole.slice(0, -1))))).toContain('imports.no-final-newline')
    expect(codes(await readFile(scratch('a.csv', `${whole}\n`)))).not.toContain('imports.no-final-newline')
  })
  test('an open quote', async () => {
    const whole = fixture('enea/missing_and_nul_bytes.csv')
    expect(await refusedCode(readFile(scratch('a.csv', whole.subarray(0, whole.length - 5))))).toBe('imports.truncated')
  })
  test('another separator than the numbers allow', async () => {
    const refusal = await refusalOf(readFile(edited(V1, (text) => text.replaceAll(';', ','))))
    expect(refusal).toMatchObject({ code: 'imports.columns', place: { line: 2 } })
  })
  test('a tab as separator is understood', async () => {
    expect(await sums(edited(V1, (text) => text.replaceAll(';', '\t')))).toEqual(await sums(fixturePath(V1)))
  })
  test('letters damaged by a wrong encoding', async () => {
    const twice = Buffer.from(new TextDecoder('windows-1250').decode(fixture(V1)), 'utf8')
    expect(await refusedCode(readFile(scratch('a.csv', twice)))).toBe('imports.encoding')
    const kinds = edited(V1, (text) => text.replace('0,188;pobór', '0,188;pob\uFFFDr'))
    expect(await refusalOf(readFile(kinds))).toMatchObject({ code: 'imports.encoding', place: { line: 3, column: 3 } })
  })
  test('a word where a number should be', async () => {
    const refusal = await refusalOf(readFile(edited(V1, (text) => text.replace('0,188', 'awaria'))))
    expect(refusal).toMatchObject({
      code: 'imports.not-a-number',
      facts: { text: 'awaria' },
      place: { line: 3, column: 2 },
    })
  })
  test('a day that is none, a year that cannot be', async () => {
    expect(await refusedCode(readFile(edited(V1, (text) => text.replace('2026-07-10 2:00', '2026-02-30 2:00'))))).toBe(
      'imports.not-a-time',
    )
    expect(await refusedCode(readFile(edited(V1, (text) => text.replace('2026-07-10 2:00', '1026-07-10 2:00'))))).toBe(
      'imports.year',
    )
    expect(await refusedCode(readFile(edited(V1, (text) => text.replace('2026-07-10 2:00', '2066-07-10 2:00'))))).toBe(
      'imports.span',
    )
  })
  test.each([
    ['a.json', '{"data": {"allData": [', 'imports.json-broken'],
    ['a.pdf', '%PDF-1.7 …', 'imports.container'],
    ['a.html', '<!DOCTYPE html><html><body>Zaloguj', 'imports.container'],
    ['a.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 1]), 'imports.container'],
    ['a.csv', 'a;b;c\n1;2;3\n', 'imports.unknown-format'],
    ['a.csv', '', 'imports.empty-file'],
    ['a.csv', '\0\0\0\n', 'imports.empty-file'],
    ['a.csv', 'Data; Wartość kWh;Rodzaj;\n', 'imports.empty-file'],
    ['a.xlsx', Buffer.from('PK\u0003\u0004 nothing more'), 'imports.zip-broken'],
  ] as const)('%s with %j is %s', async (name, content, code) => {
    expect(await refusedCode(readFile(scratch(name, content)))).toBe(code)
  })
  test('an unknown layout is told with what was seen and what is known', async () => {
    const { facts } = await refusalOf(readFile(scratch('a.csv', 'Kolumna A;Kolumna B\n1;2\n')))
    expect(facts.seen).toBe('Kolumna A | Kolumna B')
    expect(facts.known).toContain('tauron-elicznik-v3')
  })
  test('a file that is not there', async () => {
    expect(await refusedCode(readFile('/nigdzie/a.csv'))).toBe('file.not-found')
  })
})

describe('prices', () => {
  test('negative prices stay negative, the repeated hour is told apart by UTC', async () => {
    const [prices] = (await readFile(fixturePath('pse/rce-pln_2025-10-26_TENTATIVE.json'))).prices
    expect(prices?.perMwh).toHaveLength(100)
    expect(prices?.perMwh.some((price) => price !== null && price.mantissa < 0n)).toBe(true)
  })
  test('RCEm of the page: Polish months, commas, a correction below its month', async () => {
    const path = scratch(
      'rcem.csv',
      'Miesiąc;RCEm [zł/MWh];Data publikacji\nczerwiec 2025;136,21;2025-07-11\nskorygowana RCEm*;137,02;2025-08-11\nlipiec 2025;284,83;2025-08-11\n',
    )
    const [prices] = (await readFile(path)).prices
    expect(prices?.perMwh.map((price) => price && Number(price.mantissa) / 10 ** price.scale)).toEqual([137.02, 284.83])
  })
})
