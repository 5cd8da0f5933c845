import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Box } from './checks/pixels.test-support.ts'
import { contrasts, differInGrey } from './checks/pixels.test-support.ts'
import type { AddressOf } from './page-list.test-support.ts'
import type { World } from './world.test-support.ts'

/** Pages whose drawings must survive the reader's own colours. */
const DRAWN = ['/klaster/$C', '/klaster/$C/energia?okres=2025', '/klaster/$C/plan/$P']

/** Colour alone tells nothing: charts in grey, and in the colours a reader forces on every page. */
export function looks(worldOf: () => World, addressesOf: () => AddressOf): void {
  let world: World
  let addressOf: AddressOf
  let reader: Page
  beforeAll(async () => {
    world = worldOf()
    addressOf = addressesOf()
    reader = await world.open()
  })
  afterAll(() => reader.context().close())
  const opened = async (page: Page, path: string) => {
    await page.goto(addressOf(path))
    await page.locator('figure.chart').first().waitFor()
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
  }

  test('in colours the reader forces, letters on every drawing keep 4.5 : 1 and maps keep their shades', async () => {
    const page = await world.open({ who: 'office', forced: true, dark: true })
    const faults: string[] = []
    for (const path of DRAWN) {
      await opened(page, path)
      for (const figure of await page.locator('figure.chart:visible').all()) {
        const name = await figure.locator('h2, h3').first().textContent()
        const letters: Box[] = await figure.evaluate((one) => {
          const from = one.getBoundingClientRect()
          return [...one.querySelectorAll('svg text')]
            .map((text) => text.getBoundingClientRect())
            .filter(({ width, height }) => width > 2 && height > 2)
            .map(({ x, y, width, height }) => ({ x: x - from.x, y: y - from.y, width, height }))
        })
        const canvas: Box[] = await figure.evaluate((one) => {
          const from = one.getBoundingClientRect()
          return [...one.querySelectorAll('canvas')].map((drawn) => {
            const { x, y, width, height } = drawn.getBoundingClientRect()
            return { x: x - from.x, y: y - from.y, width, height }
          })
        })
        const found = await contrasts(reader, figure, [...letters, ...canvas])
        const pale = found.slice(0, letters.length).filter((contrast) => contrast < 4.5)
        if (pale.length > 0)
          faults.push(`${name}: ${pale.length} of ${letters.length} texts, ${pale[0]?.toFixed(1)} : 1`)
        for (const contrast of found.slice(letters.length))
          if (contrast < 3) faults.push(`${name}: the picture fades to ${contrast.toFixed(1)} : 1`)
      }
      await world.shot(page, `forced${path.replaceAll(/\W+/g, '-')}`)
    }
    expect(faults).toEqual([])
    await page.context().close()
  })

  test('in grey, neighbours of the legend of flows still differ, by 3 : 1 or by pattern', async () => {
    const page = await world.open({ who: 'council' })
    await opened(page, '/klaster/$C/energia?okres=2026-06')
    const samples = await page.locator('figure.chart .legend li svg').all()
    expect(samples.length).toBeGreaterThan(2)
    const alike: string[] = []
    for (const [index, sample] of samples.entries()) {
      const next = samples[index + 1]
      if (next && !(await differInGrey(reader, sample, next))) alike.push(`samples ${index + 1} and ${index + 2}`)
    }
    expect(alike).toEqual([])
    await page.context().close()
  })
}
