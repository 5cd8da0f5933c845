import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditTables } from './audit.ts'
import { hintOf } from './hint.ts'
import { parseIdentity } from './identity-text.ts'
import { KINDS } from './kinds.ts'
import { printedCell } from './printed-number.ts'
import type { RawCell, RawTable } from './table.ts'
import { tableOf } from './table.ts'

interface Example {
  readonly tables: readonly (Omit<RawTable, 'rows'> & { readonly rows: readonly (readonly RawCell[])[] })[]
}

const example = JSON.parse(
  readFileSync(new URL('../../evidence/audit/plock-2023.json', import.meta.url), 'utf8'),
) as Example

function tableNamed(id: string) {
  const found = example.tables.find((table) => table.id === id)
  if (!found) throw new Error(`no table ${id} in the example`)
  return found
}

function changed(table: Example['tables'][number], row: number, column: number, to: RawCell): RawTable {
  return {
    ...table,
    rows: table.rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? to : cell))),
  }
}

const one = (
  columns: readonly string[],
  rows: RawTable['rows'],
  identities: readonly string[],
  kind = 'other',
): RawTable => ({ id: 't', kind, columns, rows, identities })

describe('printed numbers', () => {
  test.each([
    ['4 005 921,33', 4_005_921.33, 2],
    ['4\u00a0005\u00a0921,33', 4_005_921.33, 2],
    ['−1 698', -1698, 0],
    ['64,24 %', 64.24, 2],
    ['12.50', 12.5, 2],
    ['0', 0, 0],
    ['785,00 zł', 785, 2],
  ])('"%s" is %d with %d digits after the point', (text, value, decimals) => {
    expect(printedCell(text)).toMatchObject({ kind: 'number', value, decimals })
  })
  test.each([
    ['000 000', ''],
    ['000 856', '856'],
    ['', ''],
    ['—', ''],
    ['xxx', ''],
    ['[kept back]', ''],
  ])('"%s" is unknown, with "%s" still seen', (text, visible) => {
    expect(printedCell(text)).toMatchObject({ kind: 'unknown', visible })
  })
  test.each(['styczeń', '1 2345', '12,3,4', 'PN-91/B-02020'])('"%s" is a text', (text) => {
    expect(printedCell(text).kind).toBe('text')
  })
})

describe('the language of identities', () => {
  test.each([
    'a = b',
    'a + b * (c - d) / 2 ^ 3 = -e',
    "'Zużycie [kWh]' = pobór + autokonsumpcja @ 0.5",
    'sum(jan..dec) = total',
    'x >= 0 when year > 1 ! warning',
    'a.b = t.c.d @ 1%',
    'npv(rows.flow, 0.1) = last(x)',
    '-a ^ 2 <= max(a, b)',
  ])('"%s" is read', (text) => {
    expect(parseIdentity(text).text).toBe(text)
  })
  test.each([
    '',
    'a',
    'a =',
    '= b',
    'a = b c',
    'a = (b',
    'a = b)',
    'a = sum()',
    'a = b @',
    'a = b ! grave',
    'a == b',
    'a = b;',
    'process.exit(1) = a',
    `${'('.repeat(5000)}a = b`,
  ])('"%s" is refused with its place', (text) => {
    expect(() => parseIdentity(text)).toThrow(/audit.bad-identity/)
  })
  test('multiplication binds before addition, powers before signs, and chains run from the left', () => {
    const audit = (identity: string) => auditTables([one(['a', 'b', 'c', 'x'], [[2, 3, 4, 0]], [identity])])
    expect(audit('a + b * c = 14').findings).toEqual([])
    expect(audit('c - b - a = -1').findings).toEqual([])
    expect(audit('c / a / a = 1').findings).toEqual([])
    expect(audit('-a ^ b = -8').findings).toEqual([])
    expect(audit('x = a * b').findings).toHaveLength(1)
  })
  test('every rule of every kind can be read', () => {
    for (const { identities } of KINDS)
      for (const text of identities) for (const part of text.split('|')) parseIdentity(part.trim())
  })
  test('names that are not there, and names of rows and columns at once, are refused', () => {
    expect(() => auditTables([one(['m', 'a'], [['x', 1]], ['a = b'])])).toThrow(/audit.unknown-name/)
    expect(() =>
      auditTables([
        one(
          ['m', 'a'],
          [
            ['x', 1],
            ['y', 2],
          ],
          ['a = x'],
        ),
      ]),
    ).toThrow(/audit.mixed-names/)
  })
})

describe('what is a contradiction', () => {
  test('a difference that rounding explains is none; one digit more is', () => {
    const audit = (total: RawCell) =>
      auditTables([
        one(
          ['m', 'v'],
          [
            ['a', '1,4'],
            ['b', '1,4'],
            ['total', total],
          ],
          ['total = sum(rows)'],
        ),
      ])
    // 1.35…1.45 twice is 2.7…2.9; printed without decimals 3.
    expect(audit('3').findings).toEqual([])
    expect(audit('4').findings).toMatchObject([{ cell: 'total.v', printed: 4, expected: 3 }])
    expect(audit('2,8').findings).toEqual([])
  })
  test('bounds, conditions, tolerances and severities are kept', () => {
    const audit = (identity: string) =>
      auditTables([
        one(
          ['m', 'a', 'b'],
          [
            ['x', 10, 12],
            ['y', -1, 5],
          ],
          [identity],
        ),
      ]).findings
    expect(audit('a >= 0')).toMatchObject([{ cell: 'y.a', expected: 0, severity: 'error' }])
    expect(audit('a = b when a > 0 ! warning')).toMatchObject([{ cell: 'x.a', expected: 12, severity: 'warning' }])
    expect(audit('a = b @ 3 when a > 0')).toEqual([])
    expect(audit('a = b @ 20% when a > 0')).toEqual([])
    expect(audit('a > 10 when a > 0')).toMatchObject([{ cell: 'x.a', expected: null }])
  })
  test('rules reach from table to table, whichever way the other one stands', () => {
    const months: RawTable = {
      id: 'm',
      columns: ['month', 'kwh'],
      rows: [
        ['jan', 100],
        ['feb', 200],
      ],
    }
    const costs: RawTable = {
      id: 'c',
      columns: ['row', 'jan', 'feb'],
      rows: [['cost', 50, 120]],
      identities: ['cost = 0.5 * m.kwh'],
    }
    expect(auditTables([months, costs]).findings).toMatchObject([
      { table: 'c', cell: 'cost.feb', printed: 120, expected: 100 },
    ])
  })
  test('a table of no kind is asked for its sums where most of its columns keep them', () => {
    const rows = [
      ['a', 100, 200, 10],
      ['b', 300, 400, 12],
      ['Razem', 400, 700, 11],
    ]
    const [found, ...more] = auditTables([one(['m', 'x', 'y', 'price'], rows, [])]).findings
    // x is kept, y and price are not: one of three is too few to ask.
    expect([found, ...more].filter(Boolean)).toEqual([])
    const sums = auditTables([
      one(
        ['m', 'x', 'y'],
        rows.map((row) => row.slice(0, 3)),
        [],
      ),
    ]).findings
    expect(sums).toMatchObject([{ cell: 'Razem.y', printed: 700, expected: 600 }])
  })
  test('a sum may stand on either side, and months may be called so whichever way they run', () => {
    const down = one(
      ['month', 'a', 'b', 'c'],
      [
        ['jan', 5, 2, 9],
        ['feb', 1, 1, 0],
        ['total', 6, 3, 3],
      ],
      ['a - b = c', 'sum(months) = total'],
    )
    expect(auditTables([down]).findings).toMatchObject([{ cell: 'jan.c', printed: 9, expected: 3 }])
    const along = one(['item', 'jan', 'feb', 'total'], [['cost', 100, 200, 400]], ['sum(months) = total'])
    expect(auditTables([along]).findings).toMatchObject([{ cell: 'cost.total', printed: 400, expected: 300 }])
  })
  test('a mixed-up unit, a lost sign and swapped digits are named', () => {
    expect(hintOf(1_234_000, 1234)?.en).toMatch(/unit/)
    expect(hintOf(-20, 20)?.en).toMatch(/sign/)
    expect(hintOf(1324, 1234)?.en).toMatch(/swapped/)
    expect(hintOf(1240, 1234)).toBeUndefined()
  })
})

/** One cell of a table changed by far more than rounding hides: the audit must point at it and at nothing else. */
function oneWrongCell(
  id: string,
  columns: number,
  skip: (row: number, column: number) => boolean,
  alone: readonly string[],
) {
  const table = tableNamed(id)
  const others = alone.map(tableNamed)
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: table.rows.length - 1 }),
      fc.integer({ min: 1, max: columns }),
      fc.integer({ min: 200, max: 90_000 }),
      fc.boolean(),
      (row, column, by, up) => {
        const cell = printedCell(table.rows[row]?.[column] ?? null)
        fc.pre(cell.kind === 'number' && !skip(row, column))
        const before = cell.kind === 'number' ? cell.value : 0
        const { findings } = auditTables([changed(table, row, column, before + (up ? by : -by)), ...others])
        const grave = findings.filter(
          (found) => found.severity === 'error' && found.table === id && found.rule.includes(' = '),
        )
        const name = `${table.rows[row]?.[0]}.${table.columns[column]}`
        expect(grave.map((found) => found.cell)).toEqual([name])
        expect(Math.abs((grave[0]?.expected ?? 0) - before)).toBeLessThanOrEqual(13)
      },
    ),
    { numRuns: 60 },
  )
}

describe('one wrong cell in a table of many rules', () => {
  test('the monthly balance: any month, any column, the totals as well', () => {
    // September has two unknown cells, so its other figures stand in one rule only.
    oneWrongCell('plock_t03', 5, (row) => row === 8, [])
  })
  test('the simple cash flow: the running sum, the result and their parts', () => {
    oneWrongCell('plock_t08', 5, (row, column) => column === 5 && row === 25, [])
  })
  test('two wrong cells in different months are both found', () => {
    const table = tableNamed('plock_t03')
    const twice = changed(changed(table, 2, 3, 999_999) as typeof table, 6, 5, 1)
    const { findings } = auditTables([twice])
    const grave = findings.filter((found) => found.severity === 'error' && found.rule.includes(' = '))
    expect(grave.map((found) => [found.cell, found.expected])).toEqual([
      ['mar.drawn_from_grid_kwh', 107_932],
      ['jul.self_consumption_kwh', expect.closeTo(161_432, -1)],
    ])
  })
})

describe('unreadable cells', () => {
  test('any cell of a balance comes back, within what rounding allows', () => {
    const table = tableNamed('plock_t03')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 5 }), (row, column) => {
        const cell = printedCell(table.rows[row]?.[column] ?? null)
        fc.pre(cell.kind === 'number' && row !== 8)
        const name = `${table.rows[row]?.[0]}.${table.columns[column]}`
        const { recovered, findings } = auditTables([changed(table, row, column, null)])
        const found = recovered.find((one) => one.cell === name)
        expect(findings.filter((one) => one.severity === 'error')).toEqual([])
        expect(Math.abs((found?.value ?? Infinity) - (cell.kind === 'number' ? cell.value : 0))).toBeLessThanOrEqual(
          (found?.within ?? 0) + 0.5,
        )
      }),
    )
  })
  test('two unknowns that only two rules together settle are solved as a system', () => {
    const table = one(['m', 'a', 'b', 's', 'd'], [['x', null, null, 10, 4]], ['s = a + b', 'd = a - b'])
    expect(auditTables([table]).recovered.map(({ cell, value }) => [cell, value])).toEqual([
      ['x.a', 7],
      ['x.b', 3],
    ])
  })
  test('what no rule settles stays unknown', () => {
    expect(auditTables([one(['m', 'a', 'b', 's'], [['x', null, null, 10]], ['s = a + b'])]).recovered).toEqual([])
  })
  test('digits still seen that fit no allowed value are reported', () => {
    const table = one(['m', 'a', 'b', 's'], [['x', '000 123', '5', '500 005']], ['s = a + b'])
    expect(auditTables([table]).findings).toMatchObject([
      { code: 'audit.visible-digits-differ', cell: 'x.a', expected: 500_000 },
    ])
  })
})

describe('tables as they come', () => {
  test('rows as lists or as objects give the same table', () => {
    const lists = tableOf(
      {
        id: 't',
        columns: ['month', 'v'],
        rows: [
          ['jan', 1],
          ['feb', 2.5],
        ],
      },
      'other',
    )
    const objects = tableOf(
      {
        id: 't',
        columns: ['month', 'v'],
        rows: [
          { month: 'jan', v: 1 },
          { v: 2.5, month: 'feb' },
        ],
      },
      'other',
    )
    expect(objects).toEqual(lists)
    expect(lists.rows).toEqual(['jan', 'feb'])
  })
  test.each([
    [{ id: 't', columns: [], rows: [] }, /no-columns/],
    [{ id: 't', columns: ['a', 'a'], rows: [] }, /doubled-column/],
    [{ id: 't', columns: ['a', 'b'], rows: [[1]] }, /row-length/],
    [{ id: 't', columns: ['a'], rows: [{ b: 1 }] }, /unknown-column/],
  ] as [RawTable, RegExp][])('%j is refused', (raw, code) => {
    expect(() => tableOf(raw, 'other')).toThrow(code)
  })
  test('two tables of one name are refused; an unknown kind is told and only its own rules count', () => {
    expect(() => auditTables([one(['a'], [[1]], []), one(['a'], [[1]], [])])).toThrow(/doubled-table/)
    expect(auditTables([one(['m', 'a'], [['x', 1]], ['a = 2'], 'invoice')]).findings.map(({ code }) => code)).toEqual([
      'audit.unknown-kind',
      'audit.contradiction',
    ])
  })
  test('no table, an empty table and a table of texts say nothing', () => {
    expect(auditTables([]).findings).toEqual([])
    expect(auditTables([one(['a'], [], [])]).findings).toEqual([])
    expect(auditTables([one(['a', 'b'], [['x', 'y']], ['a = b'])]).findings).toEqual([])
  })
  test('whatever stands in the cells, the audit answers or refuses; it never fails', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.double(),
      fc.string({ maxLength: 6 }),
      fc.constantFrom('000 000', '1 234,5', '—', '0'),
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('jan', 'feb', 'total'), cell, cell, cell), { maxLength: 6 }),
        fc.constantFrom(...KINDS.map(({ id }) => id), 'other'),
        (rows, kind) => {
          const columns = ['month', 'consumption', 'withdrawal', 'selfUse']
          const { findings } = auditTables([
            one(
              columns,
              rows as RawTable['rows'],
              ['consumption = withdrawal + selfUse', 'sum(rows.selfUse) >= 0'],
              kind,
            ),
          ])
          for (const found of findings) expect(typeof found.pl).toBe('string')
        },
      ),
    )
  })
})
