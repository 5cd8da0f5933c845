import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusedCode, scratch } from '../testing/scratch.ts'
import { cell, readCsv } from './csv.ts'
import { openSource } from './source.ts'

async function rowsOf(content: string | Uint8Array, separator = ';'): Promise<{ line: number; cells: string[] }[]> {
  const source = await openSource(scratch('a.csv', content))
  const rows: { line: number; cells: string[] }[] = []
  try {
    await readCsv(source, separator, (row) => {
      rows.push({ line: row.line, cells: Array.from({ length: row.count }, (_, i) => cell(row, i)) })
    })
  } finally {
    await source.handle.close()
  }
  return rows
}

/** Another, plain splitter: character by character, after RFC 4180. */
function plainly(text: string, separator: string): { line: number; cells: string[] }[] {
  const rows: { line: number; cells: string[] }[] = []
  let cells: string[] = []
  let current = ''
  let quoted = false
  let line = 1
  let start = 1
  const endCell = () => {
    cells.push(current.trim())
    current = ''
  }
  const endRow = () => {
    endCell()
    if (cells.some((one) => one !== '')) rows.push({ line: start, cells })
    cells = []
  }
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i]
    if (c === '\n') line += 1
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') {
        current += '"'
        i += 1
      } else if (c === '"') quoted = false
      else current += c
    } else if (c === '"' && current === '') quoted = true
    else if (c === separator) endCell()
    else if (c === '\n') {
      endRow()
      start = line
    } else current += c
  }
  if (current !== '' || cells.length > 0) endRow()
  return rows
}

describe('rows of a delimited file', () => {
  const word = fc.stringMatching(/^[a-z0-9ąćź,.]{0,6}$/)
  const quotedWord = fc.stringMatching(/^[a-z][a-z;\nęó"]{0,6}$/).map((text) => `"${text.replaceAll('"', '""')}"`)
  const table = fc.array(fc.array(fc.oneof(word, quotedWord), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 20,
  })

  test('are those a plain splitter finds, with quotes, line ends inside and line numbers', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (rows, ended) => {
        // A row of nothing but separators, quotes and blanks counts as blank.
        const text = `x;y\n${rows.map((cells) => cells.join(';')).join('\n')}${ended ? '\n' : ''}`
        const mine = await rowsOf(text)
        expect(mine).toEqual(
          plainly(text, ';').filter(({ cells }) => cells.some((one) => one.replaceAll(/["\s;]/g, '') !== '')),
        )
      }),
      { numRuns: 300 },
    )
  })
  test('are whole where a line lies across two pieces of a long file', async () => {
    const lines = Array.from({ length: 90_000 }, (_, i) => (i % 7 === 0 ? `"a;${i}";"x""y";${i}` : `b${i};żółw;${i}`))
    const rows = await rowsOf(`${lines.join('\n')}\n`)
    expect(rows).toHaveLength(lines.length)
    for (const [i, { line, cells }] of rows.entries()) {
      if (line !== i + 1 || cells[2] !== String(i)) throw new Error(`row ${i}: line ${line}, ${cells.join('|')}`)
    }
    expect(rows[7]?.cells).toEqual(['a;7', 'x"y', '7'])
  })
  test('keep the guard against spreadsheets out', async () => {
    expect((await rowsOf('"=""2026-07-10 00:59""";="12"\n'))[0]?.cells).toEqual(['2026-07-10 00:59', '12'])
  })
  test('a line without an end is refused before memory is full', async () => {
    expect(await refusedCode(rowsOf(`a;b\n${'x'.repeat(9_000_000)}`))).toBe('imports.line-too-long')
    expect(await refusedCode(rowsOf(`a;b\n"${'x\n'.repeat(5_000_000)}`))).toBe('imports.line-too-long')
  })
  test('too many columns are refused', async () => {
    expect(await refusedCode(rowsOf(`${';'.repeat(70_000)}x\n`))).toBe('imports.too-large')
  })
})
