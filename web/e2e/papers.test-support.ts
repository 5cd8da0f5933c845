import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AddressOf } from './page-list.test-support.ts'
import type { World } from './world.test-support.ts'

const hasPoppler = spawnSync('pdfinfo', ['-v']).status === 0
if (!hasPoppler) process.stderr.write('SKIPPED aloud: no pdfinfo (Debian: poppler-utils): tags of PDFs were not read\n')

const run = (command: string, ...args: string[]) => spawnSync(command, args, { encoding: 'utf8' }).stdout

/** What a workbook must be for a Polish office: header frozen, sheets named, cells not merged, numbers numbers. */
async function workbookFaults(path: string): Promise<string[]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  const faults: string[] = []
  let numbers = 0
  for (const sheet of workbook.worksheets) {
    const { name } = sheet
    if (/^(sheet|arkusz)\s*\d*$/i.test(name)) faults.push(`the sheet is called "${name}"`)
    const [view] = sheet.views ?? []
    if (sheet.rowCount > 1 && !(view?.state === 'frozen' && (view.ySplit ?? 0) >= 1))
      faults.push(`${name}: header not frozen`)
    if (sheet.hasMerges) faults.push(`${name}: merged cells`)
    sheet.eachRow((row) =>
      row.eachCell(({ value, address }) => {
        if (typeof value === 'number') numbers += 1
        // Codes of points and numbers of accounts are long and stay text.
        else if (typeof value === 'string' && /^-?\d{1,3}([ \u00a0]?\d{3})*,\d+$/.test(value.trim()))
          faults.push(`${name}!${address}: "${value}" is a text`)
      }),
    )
  }
  if (numbers < 3) faults.push(`only ${numbers} numbers in the whole workbook`)
  return faults
}

/** Papers as they come down from the real pages. */
export function papers(worldOf: () => World, addressesOf: () => AddressOf): void {
  const folder = mkdtempSync(join(tmpdir(), 'openklaster-papers-'))
  let page: Page
  let office: Page
  let addressOf: AddressOf
  beforeAll(async () => {
    page = await worldOf().open({ who: 'member' })
    office = await worldOf().open({ who: 'office' })
    addressOf = addressesOf()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const kept = async (download: Download, name: string) => {
    const path = join(folder, name)
    await download.saveAs(path)
    return path
  }
  const taken = async (from: Page, press: () => Promise<unknown>, name: string) => {
    const [download] = await Promise.all([from.waitForEvent('download'), press()])
    return kept(download, name)
  }

  test('the statement is also a page of at most 90 kB that needs no script', async () => {
    await page.goto(addressOf('/klaster/$C/moje/$S'))
    const link = page.getByRole('link', { name: 'Otwórz wersję bez skryptów' })
    await link.waitFor()
    const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href)
    const html = await answer.text()
    expect(gzipSync(html, { level: 9 }).length / 1000).toBeLessThanOrEqual(90)
    expect(html).not.toMatch(/<script|<link|<iframe|src="http/)
    expect(html).toMatch(/<table[\s\S]*Razem/)
  })

  test.skipIf(!hasPoppler)(
    'the statement is a tagged PDF with title, language, headings, a table, and Polish letters',
    async () => {
      await page.goto(addressOf('/klaster/$C/moje/$S'))
      const link = page.getByRole('link', { name: 'Pobierz PDF' })
      await link.waitFor()
      const href = (await link.getAttribute('href')) ?? ''
      const path = join(folder, 'zestawienie.pdf')
      writeFileSync(path, await (await page.request.get(new URL(href, page.url()).href)).body())
      const info = run('pdfinfo', path)
      expect(info).toMatch(/^Tagged:\s+yes$/m)
      expect(info).toMatch(/^Title:\s+\S.{8,}$/m)
      const structure = run('pdfinfo', '-struct', path)
      for (const tag of ['H1', 'Table', 'TH', 'TD']) expect(structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'))
      expect(readFileSync(path, 'latin1')).toMatch(/\/Lang\s*\(pl/)
      const text = run('pdftotext', '-layout', path, '-')
      expect(text).toMatch(/[ąęłńóśźż]/)
      expect(text).toMatch(/\d,\d\d/)
    },
  )

  test('workbooks have frozen headers, named sheets, no merged cells, and numbers that are numbers', async () => {
    const faults: string[] = []
    const look = async (name: string, path: string) =>
      faults.push(...(await workbookFaults(path)).map((fault) => `${name}: ${fault}`))

    await page.goto(addressOf('/klaster/$C/moje/$S'))
    await look(
      'zestawienie',
      await taken(page, () => page.getByRole('button', { name: 'Pobierz XLSX' }).click(), 'z.xlsx'),
    )
    await office.goto(addressOf('/klaster/$C/energia?okres=2026-06'))
    await office.locator('.chart .menu > button').first().click()
    await look(
      'wykres',
      await taken(office, () => office.getByRole('button', { name: 'XLSX' }).first().click(), 'w.xlsx'),
    )
    await office.goto(addressOf('/klaster/$C/punkty'))
    await office.getByRole('button', { name: 'Pobierz arkusz' }).click()
    await look('arkusz', await taken(office, () => office.getByRole('button', { name: /^XLSX/ }).click(), 'a.xlsx'))
    await office.goto(addressOf('/klaster/$C/rozliczenie/$S'))
    await look(
      'rozliczenie',
      await taken(office, () => office.getByRole('button', { name: 'Pobierz członków XLSX' }).click(), 'r.xlsx'),
    )
    expect(faults).toEqual([])
  })
}
