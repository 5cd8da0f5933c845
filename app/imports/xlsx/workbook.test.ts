import { deflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openSource } from '../reading/source.ts'
import { refusedCode, scratch } from '../testing/scratch.ts'
import type { SheetRow } from './workbook.ts'
import { cellNumber, columnOf, readSheet, sheetNamed } from './workbook.ts'

async function rowsOf(content: Uint8Array, sheet?: string): Promise<SheetRow[]> {
  const source = await openSource(scratch('a.xlsx', content))
  const rows: SheetRow[] = []
  try {
    const { workbook } = source
    if (!workbook) throw new Error('no workbook')
    await readSheet(workbook, sheetNamed(workbook, sheet), (row) => {
      rows.push({ line: row.line, cells: [...row.cells] })
    })
  } finally {
    await source.handle.close()
  }
  return rows
}

async function written(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  fill(book.addWorksheet('Dane'), book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** A small XLSX from its parts. */
function parts(sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const all: Record<string, string> = {
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, Buffer.from(text)])))
}

describe('sheets written by another program read the same', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12, unit: 'grapheme' }).filter((text) => !/[\p{C}\p{Z}_]/u.test(text)),
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1000),
    fc.constant(null),
  )
  test('texts, numbers and blank cells in their places', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
        async (table) => {
          const fill = (sheet: ExcelJS.Worksheet): void => {
            for (const [i, cells] of table.entries())
              for (const [j, value] of cells.entries()) if (value !== null) sheet.getCell(i + 1, j + 1).value = value
          }
          const rows = await rowsOf(await written(fill))
          const expected = table
            .map((cells, i) => ({ line: i + 1, cells: cells.map((value) => (value === null ? '' : String(value))) }))
            .filter(({ cells }) => cells.some((text) => text !== ''))
          for (const [i, { line, cells }] of expected.entries()) {
            expect(rows[i]?.line).toBe(line)
            for (const [j, text] of cells.entries()) expect(rows[i]?.cells[j] ?? '').toBe(text)
          }
          expect(rows).toHaveLength(expected.length)
        },
      ),
      { numRuns: 60 },
    )
  })
  test('dates by their style, with and without a time; formulas by their result; rich text joined', async () => {
    const rows = await rowsOf(
      await written((sheet) => {
        sheet.getCell('A1').value = new Date(Date.UTC(2026, 2, 29, 3, 15))
        sheet.getCell('A1').numFmt = 'yyyy-mm-dd hh:mm'
        sheet.getCell('B1').value = new Date(Date.UTC(2026, 2, 29))
        sheet.getCell('B1').numFmt = 'dd.mm.yyyy'
        sheet.getCell('C1').value = { formula: '1+1', result: 2 }
        sheet.getCell('D1').value = { richText: [{ text: 'Suma ' }, { text: 'kWh', font: { bold: true } }] }
        sheet.getCell('E1').value = 45
        sheet.getCell('E1').numFmt = '0.00 "szt. dni"'
        sheet.getCell('F1').value = new Date(Date.UTC(2026, 3, 1))
        sheet.getCell('F1').numFmt = 'yyyy-mm-dd hh:mm:ss'
      }),
    )
    expect(rows[0]?.cells).toEqual(['2026-03-29 03:15:00', '2026-03-29', '2', 'Suma kWh', '45', '2026-04-01 00:00:00'])
  })
  test('a sheet by its name, and a refusal that names the others', async () => {
    const bytes = await written((_, book) => {
      book.addWorksheet('Odczyty').getCell('A1').value = 'x'
    })
    expect((await rowsOf(bytes, 'Odczyty'))[0]?.cells).toEqual(['x'])
    expect(await refusedCode(rowsOf(bytes, 'Arkusz9'))).toBe('imports.sheet-missing')
  })
})

describe('cells', () => {
  test('binary noise behind the fifteenth digit is no digit; codes that lost digits stay visibly so', () => {
    expect(cellNumber('67.18300000000001')).toBe('67.183')
    expect(cellNumber('0.30499999999999999')).toBe('0.305')
    expect(cellNumber('5.9032240000000003E17')).toBe('5.9032240000000003E17')
    expect(cellNumber('590322400000000017')).toBe('590322400000000017')
  })
  test('columns by letters', () => {
    expect(['A1', 'Z9', 'AA1', 'XFD1', '1', 'XXXX1'].map(columnOf)).toEqual([0, 25, 26, 16_383, -1, -1])
  })
  test('cells without references follow one another; the 1904 calendar is respected', async () => {
    const rows = await rowsOf(
      parts('<row><c><v>1</v></c><c t="b"><v>1</v></c></row><row r="5"><c r="C5" s="1"><v>44648</v></c></row>', {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      }),
    )
    expect(rows).toEqual([
      { line: 1, cells: ['1', 'TRUE'] },
      { line: 5, cells: ['', '', '2026-03-29'] },
    ])
  })
})

describe('files that mean harm or are broken', () => {
  /** A zip whose one sheet unpacks to a thousand times its size. */
  function bomb(claimed: number): Buffer {
    const name = Buffer.from('xl/worksheets/sheet1.xml')
    const packed = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, 32), { level: 9 })
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(name.length, 26)
    const book = Buffer.from('<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1"/></sheets></workbook>')
    const bookName = Buffer.from('xl/workbook.xml')
    const bookLocal = Buffer.alloc(30)
    bookLocal.writeUInt32LE(0x04034b50, 0)
    bookLocal.writeUInt16LE(bookName.length, 26)
    const body = Buffer.concat([local, name, packed, bookLocal, bookName, book])
    const central = (at: number, of: Buffer, method: number, size: number, unpacked: number) => {
      const head = Buffer.alloc(46)
      head.writeUInt32LE(0x02014b50, 0)
      head.writeUInt16LE(method, 10)
      head.writeUInt32LE(size, 20)
      head.writeUInt32LE(unpacked, 24)
      head.writeUInt16LE(of.length, 28)
      head.writeUInt32LE(at, 42)
      return Buffer.concat([head, of])
    }
    const directory = Buffer.concat([
      central(0, name, 8, packed.length, claimed),
      central(30 + name.length + packed.length, bookName, 0, book.length, book.length),
    ])
    const end = Buffer.alloc(22)
    end.writeUInt32LE(0x06054b50, 0)
    end.writeUInt16LE(2, 10)
    end.writeUInt32LE(directory.length, 12)
    end.writeUInt32LE(body.length, 16)
    return Buffer.concat([body, directory, end])
  }
  test('a zip bomb is refused, whether it says its size or lies', async () => {
    expect(await refusedCode(rowsOf(bomb(1_200_000_000)))).toBe('imports.too-large')
    expect(await refusedCode(rowsOf(bomb(1000)))).toBe('imports.too-large')
  })
  test('entities of a document type do not expand', async () => {
    const evil = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    const bytes = parts('', {
      'xl/worksheets/sheet1.xml': `${evil}<worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`,
    })
    expect(await refusedCode(rowsOf(bytes))).toBe('imports.zip-broken')
  })
  test('a row or column beyond what a sheet can have is refused', async () => {
    expect(await refusedCode(rowsOf(parts('<row r="9999999"><c><v>1</v></c></row>')))).toBe('imports.too-large')
  })
  test('an OpenDocument or another zip is no XLSX', async () => {
    expect(await refusedCode(rowsOf(zipSync({ 'content.xml': Buffer.from('<x/>') })))).toBe('imports.container')
    expect(await refusedCode(rowsOf(zipSync({ 'a.txt': Buffer.from('x') })))).toBe('imports.container')
  })
  test('a cut file is refused', async () => {
    const whole = await written((sheet) => {
      sheet.getCell('A1').value = 'x'
    })
    for (const part of [0.2, 0.5, 0.9, 0.99])
      expect(await refusedCode(rowsOf(whole.subarray(0, Math.floor(whole.length * part))))).toBe('imports.zip-broken')
  })
})
