import type { Locator, Page } from 'playwright-core'
import { axeFaults } from './axe.test-support.ts'

/** The name of what opens, for the report. */
async function named(control: Locator): Promise<string> {
  return ((await control.textContent()) ?? '').trim().slice(0, 40)
}

/** One menu: opened by Enter, in the window, entered by Tab, closed by Escape, the focus given back, nothing for axe. */
async function menuFaults(page: Page, button: Locator): Promise<string[]> {
  const faults: string[] = []
  await button.focus()
  await page.keyboard.press('Enter')
  const list = button.locator('xpath=following-sibling::ul')
  const id = (await list.getAttribute('id')) ?? ''
  if (!(await list.isVisible())) return ['Enter opens nothing']
  if ((await button.getAttribute('aria-expanded')) !== 'true') faults.push('open, but aria-expanded says no')
  const { left, right } = await list.evaluate((one) => one.getBoundingClientRect())
  if (left < 0 || right > (page.viewportSize()?.width ?? 0)) faults.push('the list leaves the window')
  faults.push(...(await axeFaults(page, `[id="${id}"]`)))
  const entered = () => list.evaluate((one) => one.contains(document.activeElement))
  await page.keyboard.press('Tab')
  if (!(await entered())) faults.push('Tab does not go into the list')
  await page.keyboard.press('Escape')
  if (await list.isVisible()) faults.push('Escape leaves it open')
  if (!(await button.evaluate((one) => one === document.activeElement))) faults.push('the focus is not given back')
  return faults
}

/** Every menu of the page, one of each kind; those in `known` were looked at on another page. */
export async function everyMenu(page: Page, known: Set<string>): Promise<string[]> {
  const faults: string[] = []
  for (const button of await page.locator('.menu > button:visible').all()) {
    const name = await named(button)
    // Charts have the same menu each: one of them speaks for all.
    const kind = name.replace(/:.*/, '')
    if (known.has(kind)) continue
    known.add(kind)
    faults.push(...(await menuFaults(page, button)).map((fault) => `menu ${name}: ${fault}`))
  }
  return faults
}

/** Everything that unfolds on the page, unfolded together: folded parts, and explanations of figures. */
export async function unfoldedFaults(page: Page): Promise<string[]> {
  const folded = await page.evaluate(() => {
    const parts = [...document.querySelectorAll('main details:not([open])')]
    for (const one of parts) one.setAttribute('open', '')
    return parts.length
  })
  const why = page.locator('main button[aria-expanded="false"]:visible:not(.menu > button)').first()
  const isThere = (await why.count()) > 0
  if (isThere) {
    await why.focus()
    await page.keyboard.press('Enter')
    if ((await page.locator('main button[aria-expanded="true"]').count()) === 0) return ['Enter unfolds nothing']
  }
  return folded > 0 || isThere ? axeFaults(page, 'main') : []
}

/** An open dialog: the focus is in it and stays, axe finds nothing, Escape closes and gives the focus back. */
export async function dialogFaults(page: Page, opener: Locator): Promise<string[]> {
  const faults: string[] = []
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.locator('dialog[open]')
  await dialog.waitFor()
  const inside = () => dialog.evaluate((one) => one.contains(document.activeElement))
  if (!(await inside())) faults.push('the focus does not go into the dialog')
  faults.push(...(await axeFaults(page)))
  const controls = await dialog.locator('a[href], button, input, select, textarea, summary').count()
  for (let step = 0; step < Math.min(controls, 30) + 3; step += 1) {
    await page.keyboard.press(step % 4 === 3 ? 'Shift+Tab' : 'Tab')
    // Between the last control and the first the browser's own bar may have the focus: the page then has none.
    const away = await dialog.evaluate(
      (one) => !one.contains(document.activeElement) && document.activeElement !== document.body,
    )
    if (away) faults.push('Tab leads out of the dialog')
  }
  await page.keyboard.press('Escape')
  const closed = await dialog.waitFor({ state: 'detached', timeout: 10_000 }).then(
    () => true,
    () => false,
  )
  if (!closed) return [...new Set([...faults, 'Escape does not close the dialog'])]
  if (!(await opener.evaluate((one) => one === document.activeElement)))
    faults.push('the focus does not return to what opened the dialog')
  return [...new Set(faults)]
}
