import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, describe, expect, test } from 'vitest'
import { auditTables } from '../../../domain/audit/audit.ts'
import { readTables } from './read-tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'tables-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const POLISH_CSV = `# id: bilans
# kind: balance
# identity: Zużycie = Pobór + Autokonsumpcja
# uwaga: pierwszy miesiąc; reszta dalej
miesiąc;Zużycie;Pobór;Autokonsumpcja
styczeń;1 234,5;1 000,0;234,5
luty;000 000;500,0;100,5
`

describe('tables of a file', () => {
  test('a Polish CSV with remarks: id, kind and rules are taken, blanks and commas are numbers, masked digits come back', async () => {
    const [table] = await readTables(file('a.csv', POLISH_CSV))
    expect(table).toMatchObject({
      id: 'bilans',
      kind: 'balance',
      columns: ['miesiąc', 'Zużycie', 'Pobór', 'Autokonsumpcja'],
    })
    const { recovered, findings } = auditTables(table ? [table] : [])
    expect(recovered).toMatchObject([{ cell: 'luty.Zużycie', value: 600.5 }])
    expect(findings.map(({ code }) => code)).toEqual(['audit.masked'])
  })
  test('the same file in windows-1250 reads alike', async () => {
    const bytes = Uint8Array.from(
      Buffer.from(
        POLISH_CSV.replaceAll('ż', '\u00bf')
          .replaceAll('ó', '\u00f3')
          .replaceAll('ń', '\u00f1')
          .replaceAll('ą', '\u00b9'),
        'latin1',
      ),
    )
    const [table] = await readTables(file('b.csv', bytes))
    expect(table?.columns).toEqual(['miesiąc', 'Zużycie', 'Pobór', 'Autokonsumpcja'])
  })
  test('an XLSX gives a table for every sheet with figures', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('bilans')
    sheet.addRow(['# kind: shares'])
    sheet.addRow(['paliwo', 'udział'])
    sheet.addRow(['węgiel', 60])
    sheet.addRow(['gaz', 30])
    book.addWorksheet('pusty')
    const tables = await readTables(file('c.xlsx', new Uint8Array(await book.xlsx.writeBuffer())))
    expect(tables.map(({ id, kind }) => [id, kind])).toEqual([['bilans', 'shares']])
    expect(auditTables(tables).findings).toMatchObject([{ cell: 'sum(rows.share)', printed: 90, expected: 100 }])
  })
  test('documents in JSON: rows as objects with a total, rows by name with lists, a list of items', async () => {
    const rows = await readTables(
      file(
        'd.json',
        JSON.stringify({
          id: 'd',
          rows: [
            { month: 'jan', a: 1, b: null },
            { month: 'feb', a: 2, b: 3 },
          ],
          total: { a: 3, b: 7 },
        }),
      ),
    )
    expect(rows).toMatchObject([
      {
        id: 'd',
        columns: ['month', 'a', 'b'],
        rows: [
          ['jan', 1, null],
          ['feb', 2, 3],
          ['total', 3, 7],
        ],
      },
    ])
    const named = await readTables(
      file(
        'e.json',
        JSON.stringify({ months: ['jan', 'feb'], rows: { cost: { label_pl: 'koszt', months: [1, 2], total: 3 } } }),
      ),
    )
    expect(named).toMatchObject([
      { id: 'e', columns: ['row', 'label_pl', 'jan', 'feb', 'total'], rows: [['cost', 'koszt', 1, 2, 3]] },
    ])
    const items = await readTables(file('f.json', JSON.stringify({ id: 'f', unit: 'PLN', price: 12.5, amount: 3 })))
    expect(items).toMatchObject([{ id: 'f', columns: ['price', 'amount'], rows: [[12.5, 3]] }])
  })
  test('tables as the calculator takes them pass through; what does not fit is refused with the field', async () => {
    const good = { tables: [{ id: 'x', kind: 'other', columns: ['a'], rows: [[1]] }] }
    expect(await readTables(file('g.json', JSON.stringify(good)))).toMatchObject(good.tables)
    const bad = { tables: [{ id: 'x', columns: ['a'], rows: [[{}]] }] }
    await expect(readTables(file('h.json', JSON.stringify(bad)))).rejects.toThrow(/input.field/)
  })
  test.each([
    ['empty.csv', '', /empty-file/],
    ['head-only.csv', 'a;b\n', /no-tables/],
    ['broken.json', '{"rows": [', /json-broken/],
    ['texts.json', '{"rows": []}', /no-tables/],
    ['page.html', '<!doctype html><p>x', /container/],
  ])('%s is refused', async (name, content, code) => {
    await expect(readTables(file(name, content))).rejects.toThrow(code)
  })
  test('a missing file is refused', async () => {
    await expect(readTables(join(folder, 'nie-ma.csv'))).rejects.toThrow(/file.not-found/)
  })
})
