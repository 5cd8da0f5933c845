import type { Page } from 'playwright-core'

/** Headings, landmarks and tables as a reader without eyes goes through them. */
export function structureFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(shown)
    if (headings.filter(({ tagName }) => tagName === 'H1').length !== 1) faults.push('not exactly one h1')
    let last = 0
    for (const heading of headings) {
      // The summary of errors stands above the heading of the page, as it must.
      if (heading.closest('.error-summary')) continue
      const level = Number(heading.tagName.slice(1))
      if (level > last + 1) faults.push(`h${last} is followed by h${level}: ${heading.textContent?.slice(0, 60)}`)
      last = level
    }
    if (document.querySelectorAll('main').length !== 1) faults.push('not exactly one main')
    for (const nav of document.querySelectorAll('nav'))
      if (!nav.getAttribute('aria-label') && !nav.getAttribute('aria-labelledby')) faults.push('a nav without a name')

    for (const table of [...document.querySelectorAll('table')].filter(shown)) {
      const caption = table.caption?.textContent?.trim() ?? ''
      const name = caption || table.getAttribute('aria-label') || table.getAttribute('aria-labelledby')
      const told = caption.slice(0, 50) || table.className
      if (!name) faults.push(`a table without a caption: ${table.outerHTML.slice(0, 100)}`)
      for (const head of table.querySelectorAll('th'))
        if (!head.getAttribute('scope')) faults.push(`${told}: th without scope: ${head.textContent?.slice(0, 40)}`)
      if (!table.querySelector('th[scope="col"], th[scope="colgroup"]') && !table.querySelector('th[scope="row"]'))
        faults.push(`${told}: no header cell`)
      const isVirtual = table.closest('.table-area.tall') !== null
      if (isVirtual) {
        const all = Number(table.getAttribute('aria-rowcount'))
        const rows = [...table.querySelectorAll('tr[aria-rowindex]')]
        if (!(all > 1)) faults.push(`${told}: rows come and go, but aria-rowcount is ${all}`)
        if (rows.length < 2) faults.push(`${told}: rows come and go without aria-rowindex`)
      }
    }
    return faults
  })
}

/** Sorting says itself: the header that sorts carries `aria-sort`, no other one does. */
export async function sortingFaults(page: Page): Promise<string[]> {
  const sorter = page.locator('main .sorter:visible').first()
  if ((await sorter.count()) === 0) return []
  const table = page.locator('table:visible', { has: page.locator('.sorter') }).first()
  const stated = () =>
    table.evaluate((one) => [...one.querySelectorAll('th[aria-sort]')].map((head) => head.getAttribute('aria-sort')))
  const faults: string[] = []
  await sorter.click()
  const once = await stated()
  await sorter.click()
  const twice = await stated()
  for (const found of [once, twice])
    if (found.length !== 1) faults.push(`${found.length} headers with aria-sort after sorting by one`)
  if (once[0] === twice[0]) faults.push(`sorting the other way round still says ${once[0]}`)
  return faults
}
