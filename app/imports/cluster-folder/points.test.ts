import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDigit } from '../../../domain/metering/point-code.ts'
import { refusalOf, refusedCode, scratch } from '../testing/scratch.ts'
import { isNip, readMembers } from './members.ts'
import { readPoints } from './points.ts'
import { readProfiles } from './profiles.ts'

/** The headings of Annex 3, as they stand in the agreement. */
const ANNEX = [
  'Lp.',
  'Nazwa punktu poboru energii elektrycznej',
  'Ulica',
  'Nr',
  'Nr lokalu',
  'Miejscowość',
  'Kod pocztowy',
  'Numer PPE',
  'Numer licznika',
  'Taryfa',
  'Moc umowna',
  'Roczne zużycie energii elektrycznej [kWh]',
  'Rodzaj źródła wytwórczego',
  'Moc źródła wytwórczego w [kW]',
  'Roczna ilość energii wprowadzonej do sieci OSD w [kWh]',
  'Płatnik',
  'Uwagi',
]
const OURS = [
  'Członek',
  'PPE oddania',
  'Upoważnienie',
  'Data upoważnienia',
  'Kod TERYT gminy',
  'Dystrybutor',
  'Napięcie',
  'Zegar strefowy',
  'Liczba faz',
  'Okres rozliczeniowy',
  'Profil',
  'Prosument',
  'Sprzedawca',
]
const CODE = `59032240000000001${checkDigit('59032240000000001')}`
const ROW = [
  '1.',
  'Szkoła nr 1',
  'Polna',
  '1',
  '2',
  'Płock',
  '09-400',
  CODE,
  '777',
  'C12a',
  '40',
  '35 000,5',
  'fotowoltaika',
  '39,9',
  '12000',
  'Gmina',
  'dach',
]
const MORE = [
  'gm-a',
  'PPE-O',
  'tak',
  '01.03.2025',
  '1419062',
  'Energa-Operator S.A.',
  '0,4 kV',
  'zimowy',
  '3',
  '2',
  'C11',
  'net-billing RCE',
  'Energa',
]

function csv(rows: readonly (readonly string[])[]): string {
  return scratch('points.csv', `${rows.map((cells) => cells.join(';')).join('\n')}\n`)
}

const EXPECTED = {
  name: 'Szkoła nr 1',
  street: 'Polna',
  building: '1',
  flat: '2',
  town: 'Płock',
  postcode: '09-400',
  code: CODE,
  codeKind: 'gsrn',
  meter: '777',
  tariff: 'C12a',
  contractPowerKw: 40,
  yearlyKwh: 35_000.5,
  source: 'pv',
  sourcePowerKw: 39.9,
  yearlyFeedInKwh: 12_000,
  payer: 'Gmina',
  remarks: 'dach',
}

describe('the points list', () => {
  test('has the 17 columns of Annex 3 and our additions', async () => {
    const { rows, findings } = await readPoints(
      csv([
        [...ANNEX, ...OURS],
        [...ROW, ...MORE],
      ]),
    )
    expect(findings).toEqual([])
    expect(rows).toMatchObject([
      {
        ...EXPECTED,
        line: 2,
        member: 'gm-a',
        feedInCode: 'PPE-O',
        authorised: true,
        authorisedOn: '2025-03-01',
        gmina: '1419062',
        distributor: 'ENERGA',
        voltage: 'low',
        voltageKv: 0.4,
        zoneClock: 'winter',
        phases: 3,
        billingMonths: 2,
        profile: 'C11',
        prosumer: 'net-billing-rce',
        seller: 'Energa',
      },
    ])
  })
  test('in whatever order, case, marks and blanks the headings are written', async () => {
    const spelling = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => ` ${text.replaceAll(' ', '  ')} `,
      (text: string) =>
        text
          .replaceAll('ł', 'l')
          .replaceAll('ó', 'o')
          .replaceAll('ź', 'z')
          .replaceAll('ż', 'z')
          .replaceAll('ś', 's')
          .replaceAll('ć', 'c'),
      (text: string) => text.replaceAll(' ', '_'),
    )
    const order = fc.shuffledSubarray(
      ANNEX.map((_, i) => i),
      { minLength: 17 },
    )
    await fc.assert(
      fc.asyncProperty(order, fc.array(spelling, { minLength: 17, maxLength: 17 }), async (columns, spellings) => {
        const headings = columns.map((c, i) => spellings[i]?.(ANNEX[c] ?? '') ?? '')
        const { rows, unknownColumns } = await readPoints(csv([headings, columns.map((c) => ROW[c] ?? '')]))
        expect(unknownColumns).toEqual([])
        expect(rows).toMatchObject([EXPECTED])
      }),
      { numRuns: 60 },
    )
  })
  test('from a spreadsheet with a title above and numbered empty lines below', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('Okładka').addRow(['Umowa'])
    const sheet = book.addWorksheet('Załącznik 3')
    sheet.addRow(['Załącznik nr 3 do Umowy'])
    sheet.addRow(ANNEX)
    sheet.addRow(ROW.map((text, i) => ([10, 13, 14].includes(i) ? Number(text.replace(',', '.')) : text)))
    for (let i = 2; i < 40; i += 1) sheet.addRow([`${i}.`])
    const { rows } = await readPoints(scratch('a.xlsx', new Uint8Array(await book.xlsx.writeBuffer())))
    expect(rows).toMatchObject([{ ...EXPECTED, line: 3 }])
  })
  test('unknown columns are kept and told', async () => {
    const { rows, unknownColumns, findings } = await readPoints(
      csv([
        ['Numer PPE', 'Kolor dachu'],
        [CODE, 'czerwony'],
      ]),
    )
    expect([rows[0]?.other, unknownColumns]).toEqual([{ 'Kolor dachu': 'czerwony' }, ['Kolor dachu']])
    expect(findings.map(({ code, place }) => [code, place?.column])).toEqual([['table.unknown-column', 2]])
  })
  test('blank is null, never zero', async () => {
    const { rows } = await readPoints(
      csv([ANNEX, ['1', '', '', '', '', '', '', 'PL-1', '', '', '', '', '', '', '', '', '']]),
    )
    expect(rows).toMatchObject([
      { name: 'PL-1', codeKind: 'legacy', contractPowerKw: null, yearlyKwh: null, source: null, sourcePowerKw: null },
    ])
  })
  test('MWh and MW in a heading or cell are converted exactly', async () => {
    const { rows } = await readPoints(
      csv([
        ['PPE', 'Roczne zużycie [MWh]', 'Moc umowna'],
        ['PL-1', '1,234567', '0,05 MW'],
      ]),
    )
    expect(rows).toMatchObject([{ yearlyKwh: 1234.567, contractPowerKw: 50 }])
  })
  test('a wrong check digit and an older code are told with their place', async () => {
    const wrong = CODE.slice(0, 17) + String((Number(CODE[17]) + 1) % 10)
    const { findings } = await readPoints(
      csv([
        ['Nazwa', 'PPE'],
        ['a', wrong],
        ['b', 'PL-1'],
      ]),
    )
    expect(findings.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
      ['table.check-digit', 2, 2],
      ['table.legacy-code', 3, 2],
    ])
  })
  test('a code a spreadsheet has turned into a number is refused', async () => {
    expect(await refusalOf(readPoints(csv([['PPE'], ['5,90322E+17']])))).toMatchObject({
      code: 'table.cell',
      place: { line: 2, column: 1 },
    })
  })
  test('a code in groups of digits is one code', async () => {
    expect((await readPoints(csv([['PPE'], [CODE.replace(/(....)/g, '$1 ')]]))).rows[0]?.code).toBe(CODE)
  })
  test('the same row twice is told, a contradiction refused with both lines', async () => {
    const head = ['PPE', 'Taryfa', 'Moc umowna']
    const same = await readPoints(csv([head, ['PL-1', 'C11', '5'], ['PL-1', 'C11', '5,0']]))
    expect([same.rows.length, same.findings.filter(({ code }) => code === 'table.duplicate').length]).toEqual([1, 1])
    expect(await refusalOf(readPoints(csv([head, ['PL-1', 'C11', '5'], ['PL-1', 'C12a', '5']])))).toMatchObject({
      code: 'table.contradiction',
      facts: { otherLine: 2, line: 3, column: 'Taryfa', first: 'C11', second: 'C12a' },
      place: { line: 3, column: 2 },
    })
  })
  test('all faulty cells are listed at once', async () => {
    const refusal = await refusalOf(
      readPoints(
        csv([
          ['PPE', 'Moc umowna', 'Liczba faz', 'TERYT'],
          ['PL-1', 'dużo', '2', '99'],
          ['', '-5', '', ''],
        ]),
      ),
    )
    expect([refusal.code, refusal.facts.count]).toEqual(['table.many', 5])
    expect(refusal.facts.listPl).toContain('wiersz 2, kolumna 2, „dużo”')
    expect(refusal.facts.listPl).toContain('wiersz 3, kolumna 2, „-5”')
  })
  test.each([
    [['Moc umowna', 'Roczne zużycie'], ['5', '35000000'], 'yearlyKwh'],
    [['Moc źródła'], ['10'], 'source'],
    [['Rodzaj źródła'], ['wiatrak'], 'sourcePowerKw'],
    [['Upoważnienie', 'Data upoważnienia'], ['nie', '2025-01-01'], 'authorisedOn'],
    [['Taryfa', 'Napięcie'], ['B23', 'nN'], 'voltage'],
    [['Prosument'], ['opusty'], 'prosumer'],
  ])('%j with %j hardly go together', async (headings, cells) => {
    const { findings } = await readPoints(
      csv([
        ['PPE', ...headings],
        [CODE, ...cells],
      ]),
    )
    expect(findings.map(({ code }) => code)).toEqual(['table.odd-pair'])
  })
  test.each([
    ['nN', 'low', null],
    ['SN', 'medium', null],
    ['WN', 'high', null],
    ['NN', 'extra-high', null],
    ['15', 'medium', 15],
    ['0,4 kV', 'low', 0.4],
    ['110 kV', 'high', 110],
    ['niskie napięcie', 'low', null],
  ])('the voltage "%s" is %s', async (text, voltage, voltageKv) => {
    expect(
      (
        await readPoints(
          csv([
            ['PPE', 'Napięcie'],
            [CODE, text],
          ]),
        )
      ).rows,
    ).toMatchObject([{ voltage, voltageKv }])
  })
  test.each([
    [
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      'table.no-header',
    ],
    [[['Numer PPE', 'Taryfa']], 'table.no-rows'],
    [
      [
        ['Numer PPE', 'PPE'],
        ['1', '2'],
      ],
      'table.column-twice',
    ],
    [
      [
        ['Numer PPE', 'Numer  PPE'],
        ['1', '2'],
      ],
      'table.column-twice',
    ],
    [
      [
        ['PPE', 'Taryfa'],
        ['PL-1', 'C11', 'x'],
      ],
      'imports.columns',
    ],
  ])('%j is %s', async (rows, code) => {
    expect(await refusedCode(readPoints(csv(rows)))).toBe(code)
  })
  test('letters damaged by a wrong encoding are refused, Windows-1250 is read', async () => {
    expect(
      await refusedCode(
        readPoints(
          csv([
            ['PPE', 'Miejscowość'],
            [CODE, 'P\uFFFDock'],
          ]),
        ),
      ),
    ).toBe('imports.encoding')
    const bytes = Buffer.concat([Buffer.from('PPE;Nazwa\nPL-1;P'), Buffer.from([0xb3]), Buffer.from('ock\n')])
    expect((await readPoints(scratch('a.csv', bytes))).rows[0]?.name).toBe('Płock')
  })
})

describe('the members', () => {
  test('come with kind, tax number and days', async () => {
    const path = scratch(
      'members.csv',
      'Id;Nazwa;Rodzaj;NIP;Data przystąpienia;Data wystąpienia;VAT\na;Gmina A;gmina;526-025-09-95;2025-01-01;;nie\nb;Zakład;Spółka komunalna;;1.2.2025;2026-01-01;tak\n',
    )
    const { rows } = await readMembers(path)
    expect(rows).toMatchObject([
      {
        id: 'a',
        kind: 'local-government',
        nip: '5260250995',
        joinedOn: '2025-01-01',
        leftOn: null,
        recoversVat: false,
      },
      {
        id: 'b',
        kind: 'municipal-company',
        nip: null,
        joinedOn: '2025-02-01',
        leftOn: '2026-01-01',
        recoversVat: true,
      },
    ])
  })
  test('a tax number has a check digit', () => {
    expect([isNip('5260250995'), isNip('5260250996'), isNip('526025099')]).toEqual([true, false, false])
  })
  test.each([
    ['id;nazwa\n;x\n', 'table.cell'],
    ['id;nip\na;123\n', 'table.cell'],
    ['id;od;do\na;2025-01-01;2024-01-01\n', 'table.cell'],
    ['id;nazwa\na;x\na;y\n', 'table.contradiction'],
    ['id;rodzaj\na;kosmita\n', 'table.cell'],
  ])('%j is %s', async (text, code) => {
    expect(await refusedCode(readMembers(scratch('m.csv', text)))).toBe(code)
  })
})

describe('the profiles', () => {
  test('tie a point to a standard profile and its yearly energy', async () => {
    const { rows } = await readProfiles(
      scratch('p.csv', 'PPE;Profil;Roczne zużycie [kWh];Kierunek\nPL-1;school;35000;\nPL-2;constant;;oddanie\n'),
    )
    expect(rows).toMatchObject([
      { point: 'PL-1', profile: 'school', yearlyKwh: 35_000, direction: 'withdrawal' },
      { point: 'PL-2', profile: 'constant', yearlyKwh: null, direction: 'feed-in' },
    ])
  })
  test.each([
    ['PPE;Profil\nPL-1;\n', 'table.cell'],
    ['PPE;Profil\nPL-1;h0\nPL-1;g0\n', 'table.contradiction'],
    ['PPE;Profil\nPL-1;szkola\n', 'metering.unknown-profile'],
    ['PPE\nPL-1\n', 'table.no-header'],
  ])('%j is %s', async (text, code) => {
    expect(await refusedCode(readProfiles(scratch('p.csv', text)))).toBe(code)
  })
})
