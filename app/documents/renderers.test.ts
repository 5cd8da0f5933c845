import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import type { AnalysisResult } from '../usecases/analyse/result.ts'
import { renderDocx } from './docx/render-docx.ts'
import { bareResult } from './fixtures/bare-result.ts'
import { sampleResult } from './fixtures/sample-result.ts'
import { renderHtml } from './html/render-html.ts'
import { renderJson } from './json/render-json.ts'
import { figuresOf, tablesOf } from './model/walk.ts'
import { buildReport } from './report/build-report.ts'
import { pdfLayout, renderPdf } from './typst-pdf/render-pdf.ts'
import { writeReport } from './write-report.ts'
import { renderReportXlsx, renderXlsx } from './xlsx/render-xlsx.ts'
import { sheetName, sheetsOf } from './xlsx/sheets.ts'

const sample = sampleResult()
const report = buildReport(sample, 'pl')
const html = renderHtml(report)

/** Elements with their attributes and all text of an XML file; throws when it is none. */
function readXml(xml: string) {
  const tags: { name: string; attributes: Record<string, string> }[] = []
  let text = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes: attributes as Record<string, string> }))
  parser.on('text', (part) => {
    text += part
  })
  parser.write(xml).close()
  return { tags, text }
}

function tagsOf(page: string): string[] {
  return [...page.replace(/<svg[\s\S]*?<\/svg>/g, '').matchAll(/<\/?([a-z][a-z0-9]*)/g)].map(([tag]) => tag)
}

describe('HTML', () => {
  test('is one file that asks nothing of any network and runs no script', () => {
    expect(html.replaceAll('http://www.w3.org/2000/svg', '').match(/https?:|\bsrc=|@import|url\((?!#)/)).toBeNull()
    expect(html.match(/<script|\son\w+=/)).toBeNull()
    expect(html).toContain("default-src 'none'")
  })
  test('has one h1, no skipped level, a language and unique ids', () => {
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toContain('<html lang="pl">')
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
    for (const [, name] of html.matchAll(/aria-labelledby="([^" ]+)/g)) expect(ids).toContain(name)
  })
  test('every table has a caption and header cells with a scope, every chart a name and its data', () => {
    expect(html.match(/<caption>/g)?.length).toBe(html.match(/<table/g)?.length)
    expect(html.match(/<th(?!ead| scope)/g)).toBeNull()
    expect(html.match(/<figure/g)).toHaveLength(figuresOf(report).length)
    expect(html.match(/<details>/g)).toHaveLength(figuresOf(report).length)
    for (const { alt } of figuresOf(report))
      expect(html).toContain(alt.replaceAll('"', '&quot;').replaceAll("'", '&#39;'))
  })
  test('is the same for the same result', () => {
    expect(renderHtml(buildReport(sampleResult(), 'pl'))).toBe(html)
  })
})

describe('PDF', () => {
  test('passes as PDF/UA-1, tagged, with its language, and the summary takes one page', async () => {
    const bytes = Buffer.from(await renderPdf(report))
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const text = bytes.toString('latin1')
    expect(text).toContain('pdfuaid:part')
    expect(text).toMatch(/\/Lang\s*\(pl\)/)
    expect(text).toMatch(/\/MarkInfo/)
    const { pages, onePageEnds } = await pdfLayout(report)
    expect(onePageEnds).toEqual([2])
    expect(pages).toBeGreaterThan(20)
  })
  test('the summary stays on one page when names and notes are long', async () => {
    const long = 'Bardzo długa nazwa formy prawnej, której nikt nie skróci, bo tak stoi w ustawie i w umowie członków'
    const wordy: AnalysisResult = {
      ...bareResult(),
      regimes: sample.regimes.map((one) => ({
        ...one,
        bills: [],
        name: { pl: `${long} ${one.id} ${one.decisionInForce}`, en: long },
        certaintyNote: { pl: `${one.certaintyNote.pl} ${long}. ${long}.`, en: long },
      })),
      sharing: sample.sharing,
      investment: sample.investment,
    }
    expect((await pdfLayout(buildReport(wordy, 'pl'))).onePageEnds).toEqual([2])
  })
  test('the same report gives the same bytes', async () => {
    const bare = buildReport(bareResult(), 'pl')
    expect(Buffer.from(await renderPdf(bare)).equals(Buffer.from(await renderPdf(bare)))).toBe(true)
  })
})

describe('DOCX', () => {
  test('has real headings, a table of contents, repeated headers, alternative texts and Polish', async () => {
    const files = unzipSync(await renderDocx(report))
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    const { tags } = readXml(document)
    const styles = tags.filter(({ name }) => name === 'w:pStyle').map(({ attributes }) => attributes['w:val'])
    expect(styles.filter((one) => one === 'Heading1')).toHaveLength(report.sections.length)
    expect(document).toContain('TOC \\')
    expect(tags.filter(({ name }) => name === 'w:tblHeader').length).toBeGreaterThanOrEqual(tablesOf(report).length)
    const pictures = tags.filter(({ name }) => name === 'wp:docPr').map(({ attributes }) => attributes.descr)
    expect(pictures).toEqual(figuresOf(report).map(({ alt }) => alt))
    expect(Object.keys(files).filter((name) => name.endsWith('.png'))).toHaveLength(figuresOf(report).length)
    expect(Object.keys(files).filter((name) => name.endsWith('.svg'))).toHaveLength(figuresOf(report).length)
    expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('pl-PL')
  })
})

describe('XLSX', () => {
  test('read back, every number is the number of the report', async () => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(Buffer.from(await renderXlsx(sample, 'pl')) as unknown as ArrayBuffer)
    let numbers = 0
    for (const { name, table } of sheetsOf(report)) {
      if (table.rows.length === 0) continue
      const sheet = workbook.getWorksheet(name)
      if (!sheet) throw new Error(`no sheet ${name}`)
      expect(sheet.views[0], name).toMatchObject({ state: 'frozen', ySplit: 1 })
      expect((sheet.model as { merges?: unknown[] }).merges ?? []).toEqual([])
      expect(sheet.rowCount, name).toBe(table.rows.length + 1)
      table.rows.forEach(({ cells }, i) => {
        cells.forEach((cell, c) => {
          const found = sheet.getRow(i + 2).getCell(c + 1)
          expect(found.formula).toBeUndefined()
          if ((cell.kind === 'number' || cell.kind === 'percent') && cell.value !== null) {
            numbers += 1
            if (found.value !== Number(cell.value)) expect(found.value, `${name} ${i} ${c}`).toBe(Number(cell.value))
          }
        })
      })
    }
    expect(numbers).toBeGreaterThan(20_000)
  })
  test('units stand in the headers, and what is uncertain says so in every row', async () => {
    const waits = {
      ...report,
      sections: report.sections.map((one) => ({
        ...one,
        blocks: one.blocks.map((block) =>
          block.kind === 'table' && block.id === 'scenarios' ? { ...block, certainty: 'waits' as const } : block,
        ),
      })),
    }
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(Buffer.from(await renderReportXlsx(waits)) as unknown as ArrayBuffer)
    const sheet = workbook.getWorksheet('Warianty')
    expect(sheet?.getRow(1).values).toEqual([undefined, 'Wariant', 'NPV [zł]', 'IRR [%]', 'DPBT [lata]', 'Pewność'])
    expect(sheet?.getRow(2).getCell(5).value).toBe(report.frame.marks.waits)
  })
  test('names of sheets are ones a spreadsheet takes, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 50 }), { maxLength: 12 }), (wanted) => {
        const taken = new Set<string>()
        for (const one of wanted) {
          const name = sheetName(one, taken)
          expect(name.length).toBeLessThanOrEqual(31)
          expect(name).not.toMatch(/[\\/?*[\]:]/)
          expect(name.trim()).not.toBe('')
          expect(taken.has(name.toLocaleLowerCase('pl'))).toBe(false)
          taken.add(name.toLocaleLowerCase('pl'))
        }
      }),
    )
  })
})

describe('JSON', () => {
  test('is the result: series as lists, keys in order, nothing lost', () => {
    const text = renderJson(sample)
    const back = JSON.parse(text) as AnalysisResult
    expect(back).toEqual(
      JSON.parse(
        JSON.stringify(sample, (_, value: unknown) =>
          ArrayBuffer.isView(value) ? Array.from(value as unknown as ArrayLike<number>) : value,
        ),
      ),
    )
    expect(Array.isArray(back.balance.hours.consumptionWh)).toBe(true)
    expect(Object.keys(back)).toEqual([...Object.keys(back)].sort())
    expect(renderJson(sampleResult())).toBe(text)
  })
  test('a number that is none is a fault, not a null', () => {
    expect(() =>
      renderJson({
        ...sample,
        indicators: [{ ...(sample.indicators[0] as never as object), value: Number.NaN } as never],
      }),
    ).toThrow('/indicators/0/value')
  })
})

/** The sample with a text in every place a user's own words can stand. */
function withText(text: string): AnalysisResult {
  const bare = bareResult()
  const [regime] = bare.regimes
  if (!regime) throw new Error('the bare result has no regime')
  const both = { pl: text, en: text }
  const id = 'a'
  return {
    ...bare,
    cluster: {
      ...bare.cluster,
      name: text,
      coordinator: text,
      area: text,
      distributor: text,
      inputs: [{ file: text, sha256: 'ab'.repeat(32), format: text }],
    },
    members: [{ id, name: text, kind: text, points: 1, withdrawalWh: 1000, feedInWh: 0 }],
    points: bare.points.map((one) => ({ ...one, name: text, code: text })),
    plants: [
      {
        id: 'p',
        name: text,
        kind: 'pv',
        powerKw: 5,
        member: id,
        behindPoint: null,
        origin: 'given',
        generationWh: 1000,
        investmentPln: null,
        planned: false,
      },
    ],
    balance: {
      ...bare.balance,
      members: [
        { id, label: text, consumptionWh: 1000, generationWh: 0, selfUseWh: 0, withdrawalWh: 1000, surplusWh: 0 },
      ],
      flows: [{ from: 'x', to: 'y', wh: 5 }],
      flowNames: { x: both, y: both },
    },
    regimes: [
      regime,
      {
        ...regime,
        id: 'citizen',
        name: both,
        certaintyNote: both,
        settings: [{ name: both, value: text, why: both }],
        conditions: [
          {
            id: 'c',
            name: both,
            value: 1,
            threshold: 2,
            passes: false,
            distance: -1,
            unit: 'MW',
            article: text,
            explanation: both,
          },
        ],
      },
    ],
    sharing: [
      {
        key: 'equal',
        name: both,
        regime: 'citizen',
        decisionInForce: true,
        benefitPln: '1.00',
        shares: [{ member: id, sharePln: '1.00', reason: both }],
        note: both,
      },
    ],
    method: [both],
  }
}

describe('a text of a user never becomes a command', () => {
  const NASTY = [
    '</td><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    '&lt;b&gt; &amp; <!-- -->',
    '#import "@preview/x:0.1.0": *',
    '#{ panic() } $x^2$ *a* _b_ `c` @d <e> = F // g',
    "=cmd|'/C calc'!A0",
    '+SUM(1+1)*cmd',
    '@SUM(A1)',
    '-2+3',
    ']]>',
    'constructor',
    '__proto__',
    'valueOf',
    '\u0000\u0001\u001f\ud800\ufffe\u202ezł',
    'a\nb\tc\r\nd',
    '  ',
    'Ż'.repeat(400),
    '{name} $\u007bx} %1 \\n \\u0041',
  ]
  const texts = fc.oneof(
    fc.constantFrom(...NASTY),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...NASTY), { maxLength: 3 }).map((parts) => parts.join('')),
  )

  test('in HTML: the elements of the page are the same whatever the text is', () => {
    const plain = tagsOf(renderHtml(buildReport(withText('Nazwa'), 'pl'))).filter((tag) => !/dt|dd/.test(tag))
    fc.assert(
      fc.property(texts, (text) => {
        const page = renderHtml(buildReport(withText(text), 'pl'))
        // A glossary entry more or less: what a name mentions is explained.
        expect(tagsOf(page).filter((tag) => !/dt|dd/.test(tag))).toEqual(plain)
        for (const [svg] of page.matchAll(/<svg[\s\S]*?<\/svg>/g)) readXml(svg)
      }),
      { numRuns: 60 },
    )
  })
  test('in DOCX and XLSX: the files are well-formed, and cells hold texts, not formulas', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const built = buildReport(withText(text), 'pl')
        const docx = unzipSync(await renderDocx(built))
        for (const [name, bytes] of Object.entries(docx)) if (/\.(xml|rels)$/.test(name)) readXml(strFromU8(bytes))
        const xlsx = unzipSync(await renderReportXlsx(built))
        for (const [name, bytes] of Object.entries(xlsx)) {
          if (!/\.(xml|rels)$/.test(name)) continue
          const { tags } = readXml(strFromU8(bytes))
          expect(tags.filter((tag) => tag.name === 'f')).toEqual([])
        }
      }),
      { numRuns: 12 },
    )
  })
  test('in PDF: every such text compiles as text, to the accessible standard', async () => {
    for (const text of NASTY)
      expect((await renderPdf(buildReport(withText(text), 'pl'))).byteLength).toBeGreaterThan(10_000)
  })
  test('what looks like a formula is kept in XLSX letter by letter', async () => {
    const workbook = new ExcelJS.Workbook()
    const text = '=HYPERLINK("http://x","y")'
    await workbook.xlsx.load(
      Buffer.from(await renderReportXlsx(buildReport(withText(text), 'pl'))) as unknown as ArrayBuffer,
    )
    expect(workbook.getWorksheet('Członkowie')?.getRow(2).getCell(1).value).toBe(text)
  })
})

describe('writing the report', () => {
  test('writes every format asked for, whole, and leaves nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'openklaster-report-'))
    const told: string[] = []
    const files = await writeReport(bareResult(), join(folder, 'out'), {
      language: 'pl',
      onFormat: (format) => told.push(format),
    })
    expect(files.map(({ format }) => format)).toEqual(['html', 'pdf', 'docx', 'xlsx', 'json'])
    expect(told).toEqual(files.map(({ format }) => format))
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(files.map(({ path }) => path.split('/').at(-1)).sort())
    for (const { path, bytes } of files) expect(readFileSync(path).byteLength).toBe(bytes)
    rmSync(folder, { recursive: true })
  })
  test('when the folder cannot be written, nothing partial stays', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'openklaster-report-'))
    writeFileSync(join(folder, 'file'), 'a file, not a folder')
    await expect(
      writeReport(bareResult(), join(folder, 'file'), { language: 'pl', formats: ['json'] }),
    ).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['file'])
    rmSync(folder, { recursive: true })
  })
})
