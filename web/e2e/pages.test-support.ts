import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { axeFaults, colourFaults } from './checks/axe.test-support.ts'
import { chartFaults } from './checks/charts.test-support.ts'
import { keyboardFaults } from './checks/keyboard.test-support.ts'
import { labelFaults } from './checks/labels.test-support.ts'
import { everyMenu, unfoldedFaults } from './checks/popups.test-support.ts'
import { sortingFaults, structureFaults } from './checks/structure.test-support.ts'
import { motionFaults, textSpacingFaults } from './checks/text-spacing.test-support.ts'
import type { AddressOf } from './page-list.test-support.ts'
import { EMPTY_PAGES, PAGES, pathsLeftOut } from './page-list.test-support.ts'
import type { Who, World } from './world.test-support.ts'

/** Opens a page and waits until nothing of it is still on the way. */
async function loaded(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.locator('h1').first().waitFor()
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], [data-loading="true"]') === null)
}

/** What is the same on every page at rest: axe, no sideways scrolling, a title of its own. */
async function atRest(page: Page, titles: Map<string, string>): Promise<string[]> {
  const faults = await axeFaults(page)
  if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
    faults.push('scrolls sideways')
  const title = await page.title()
  if (!/ – (.* – )?OpenKlaster$/.test(title)) faults.push(`title "${title}"`)
  const { pathname } = new URL(page.url())
  if ((titles.get(title) ?? pathname) !== pathname) faults.push(`the title of ${titles.get(title)}`)
  titles.set(title, pathname)
  return faults
}

/** By night only colours differ, and they do not depend on the width. */
async function byNight(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const faults = await colourFaults(page)
  await page.emulateMedia({ colorScheme: 'light' })
  return faults.map((fault) => `dark: ${fault}`)
}

/** What is done with a page on a desk: walked by keys, its tables sorted, its menus and charts opened. */
async function handled(page: Page, menus: Set<string>): Promise<string[]> {
  return [
    ...(await motionFaults(page)),
    ...(await structureFaults(page)),
    ...(await labelFaults(page)),
    ...(await keyboardFaults(page)),
    ...(await sortingFaults(page)),
    ...(await everyMenu(page, menus)),
    ...(await chartFaults(page)),
    ...(await unfoldedFaults(page)),
  ]
}

/** Every page by machine, at rest and in the hand, wide and narrow; also of a cluster that has nothing yet. */
export function everyPage(worldOf: () => World, addressesOf: () => AddressOf): void {
  let world: World
  let addressOf: AddressOf
  let pages: Map<string, Page>
  beforeAll(() => {
    world = worldOf()
    addressOf = addressesOf()
    pages = new Map()
  })
  /**
   * Looks at each page of a list: two at a time, each in a browser profile of its own for the person and the width,
   * which is led from address to address.
   */
  const each = async (
    list: readonly (readonly [name: string, path: string, who?: Who])[],
    width: number,
    look: (page: Page, name: string) => Promise<readonly string[]>,
  ) => {
    const faults: string[] = []
    const waiting = [...list]
    const worker = async (number: number) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [name, path, who] = next
        const key = `${who} ${width} ${number}`
        const page = pages.get(key) ?? (await world.open({ ...(who ? { who } : {}), width }))
        pages.set(key, page)
        await loaded(page, addressOf(path))
        await world.shot(page, `${name}-${width}`)
        faults.push(...(await look(page, name)).map((fault) => `${name}: ${fault}`))
      }
    }
    await Promise.all([worker(1), worker(2)])
    return faults.sort()
  }

  test('of the router stands on the list', () => {
    expect(pathsLeftOut()).toEqual([])
  })

  test('on a desk has no fault a machine finds: axe, headings, names, keys, tables, menus, charts, no motion', async () => {
    const [titles, menus] = [new Map<string, string>(), new Set<string>()]
    const look = async (page: Page) => [
      ...(await atRest(page, titles)),
      ...(await byNight(page)),
      ...(await handled(page, menus)),
    ]
    expect(await each(PAGES, 1280, look)).toEqual([])
  })

  test('at 320 px has no fault a machine finds, and cuts nothing where the reader spaces text out', async () => {
    const titles = new Map<string, string>()
    const look = async (page: Page) => [...(await atRest(page, titles)), ...(await textSpacingFaults(page))]
    expect(await each(PAGES, 320, look)).toEqual([])
  })

  test('of a cluster founded a minute ago says why it is empty and leads on', async () => {
    const look = async (page: Page) => {
      const found = [...(await axeFaults(page)), ...(await structureFaults(page)), ...(await labelFaults(page))]
      const main = page.locator('main')
      const said = (await main.textContent()) ?? ''
      if (said.length < 80) found.push('says next to nothing')
      if ((await main.locator('a[href], button, input').count()) === 0) found.push('leads nowhere')
      if (/undefined|NaN|null|Infinity/.test(said)) found.push('shows what is no value')
      return found
    }
    expect(await each(EMPTY_PAGES, 1280, look)).toEqual([])
  })

  test('asks no other host for anything', () => {
    expect(world.foreign).toEqual([])
  })
}
