import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { World } from './world.test-support.ts'

/** The register by spreadsheet: downloaded, edited with faults, read, taken back. */
export function sheetJourney(worldOf: () => World): void {
  test('a downloaded sheet with changes and faults is shown row by row, stored without the faults, and undone', async () => {
    const world = worldOf()
    const page = await world.open({ who: 'office' })
    const folder = mkdtempSync(join(tmpdir(), 'openklaster-sheet-'))
    try {
      await page.goto(`${world.url}/klaster/${world.clusterId}/punkty`)
      await page.getByRole('button', { name: 'Pobierz arkusz' }).click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'CSV: punkty' }).click(),
      ])
      const rows = readFileSync(await download.path(), 'utf8')
        .split('\r\n')
        .map((line) => line.split(';'))
      const edit = (row: number, heading: string, value: string) => {
        const cells = rows[row]
        if (cells) cells[(rows[0] ?? []).indexOf(heading)] = value
      }
      edit(1, 'Moc umowna [kW]', '39,5')
      edit(2, 'Kod TERYT gminy', '99')
      edit(3, 'Członek', 'nikt')
      const path = join(folder, 'punkty.csv')
      writeFileSync(path, rows.map((cells) => cells.join(';')).join('\r\n'))

      await page.getByRole('button', { name: 'Wczytaj z arkusza' }).click()
      await page.getByRole('heading', { name: 'Wczytaj z arkusza' }).waitFor()
      await page.setInputFiles('#arkusze', path)
      await page.getByText('Nie da się przyjąć: 2 wiersze', { exact: false }).waitFor()
      const table = page.getByRole('table', { name: 'Wiersze, które coś zmieniają' })
      expect(await table.textContent()).toMatch(/Moc umowna \[kW\]: 74 → 39,5/)
      expect(await table.textContent()).toContain('kod TERYT gminy ma 7 cyfr')
      const save = page.getByRole('button', { name: 'Zapisz 1 zmianę' })
      expect(await save.isDisabled()).toBe(true)
      await world.shot(page, 'journey-sheet')
      await page.getByLabel(/Pomiń 2\s+wiersze/).check()
      await save.click()
      await page.getByText('Ten arkusz jest zapisany.').waitFor()
      await page.getByRole('button', { name: 'Cofnij ten import' }).click()
      await page.getByText('Ten import cofnięto.').waitFor()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
