import type { Locator, Page } from 'playwright-core'
import { axeFaults } from './axe.test-support.ts'

/**
 * A form that was refused: the summary has the focus, the title of the window says it first, each sentence that names a
 * field leads into it, and beside the field stands the same.
 */
export async function refusalFaults(page: Page, submit: Locator): Promise<string[]> {
  await submit.click()
  const summary = page.locator('.error-summary')
  try {
    await summary.first().waitFor({ timeout: 15_000 })
  } catch {
    return ['is not refused']
  }
  const faults: string[] = []
  const focused = await summary.first().evaluate((one) => one === document.activeElement)
  if (!focused) faults.push('the focus is not on the summary')
  const title = await page.title()
  if (!title.startsWith('Błąd: ') || title.startsWith('Błąd: Błąd')) faults.push(`the window is titled "${title}"`)
  faults.push(...(await axeFaults(page)))
  const links = summary.first().locator('a[href]')
  if ((await links.count()) === 0) faults.push(`no link into a field: "${await summary.first().textContent()}"`)
  for (const link of await links.all()) {
    const text = (await link.textContent()) ?? ''
    await link.focus()
    await page.keyboard.press('Enter')
    const landed = await page.evaluate(() => {
      const field = document.activeElement
      if (!field?.matches('input, select, textarea')) return `lands on ${field?.tagName}`
      const told = (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
      return field.getAttribute('aria-invalid') === 'true' ? told : 'lands in a field that is not marked as wrong'
    })
    if (!landed.includes(text)) faults.push(`"${text}": ${landed || 'nothing is said beside the field'}`)
  }
  return faults
}
