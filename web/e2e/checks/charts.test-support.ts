import type { Page } from 'playwright-core'

/** A number and what it counts. */
const UNIT = /\d\s?(%|[\p{L}€]+)/u

/** Every chart is a name, a sentence with a number and a unit, a table, and a cursor that speaks. */
export async function chartFaults(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const figure of await page.locator('figure.chart').all()) {
    const name = (await figure.evaluate((one) => {
      const id = one.getAttribute('aria-labelledby') ?? ''
      return document.getElementById(id)?.textContent ?? ''
    })) as string
    if (name.trim().length < 4) faults.push('a chart without a name')
    const sentence = (await figure.locator('.chart-sentence').textContent()) ?? ''
    if (sentence.length < 40 || !UNIT.test(sentence)) faults.push(`${name}: says only "${sentence}"`)
    const body = figure.locator('[aria-roledescription]')
    if ((await body.count()) > 0) {
      await body.focus()
      const cursor = figure.locator('.chart-cursor')
      await page.keyboard.press('ArrowRight')
      const first = (await cursor.textContent()) ?? ''
      await page.keyboard.press('End')
      const last = (await cursor.textContent()) ?? ''
      if (!/\d/.test(first + last)) faults.push(`${name}: arrows say "${first}", then "${last}"`)
      await page.keyboard.press('Escape')
    } else faults.push(`${name}: no cursor to move by keys`)
    await figure.getByText('Tabela', { exact: true }).click()
    const rows = await figure.locator('tbody tr').count()
    if (rows === 0) faults.push(`${name}: the table is empty`)
    await figure.getByText('Wykres', { exact: true }).click()
  }
  return faults
}
