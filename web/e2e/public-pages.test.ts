import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CLUSTER } from '../../app/database/stores/readings/readings-world.test-support.ts'
import { foundSettledCluster } from '../../app/database/stores/settlement/settled-world.test-support.ts'
import type { Parts } from '../../app/http/api.ts'
import { PAGES } from '../../app/http/public-pages/view.ts'
import type { RunningServer } from '../../app/http/server.ts'
import { startServer } from '../../app/http/server.ts'
import { DEMONSTRATION_SLUG, publishDemonstration } from '../../app/jobs/demonstration/publish-demonstration.ts'
import { chromiumPath, NO_BROWSER } from './chromium.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** A public page is paid for by people on phones: everything it loads, packed. */
const MOST_BYTES = 90_000
const ADDRESSES = ['', '/en'].flatMap((root) => [
  ...[...PAGES, 'widget'].map((page) => `${root}/k/${DEMONSTRATION_SLUG}${page === '' ? '' : `/${page}`}`),
  `${root}/klastry`,
  `${root}/k/nie-ma-takiego`,
])

interface Axe {
  readonly run: (on: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

const path = chromiumPath()
if (path === null) process.stderr.write(`SKIPPED aloud: ${NO_BROWSER}\n`)

describe.skipIf(path === null)('public pages in the browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'openklaster-public-'))
  let server: RunningServer
  let browser: Browser
  beforeAll(async () => {
    let parts: Parts | undefined
    server = await startServer({
      folder,
      databaseUrl: null,
      host: '127.0.0.1',
      port: 0,
      env: {},
      site: null,
      log: () => undefined,
      workers: [
        (wired) => {
          parts = wired
          return { stop: async () => undefined }
        },
      ],
    })
    if (!parts) throw new Error('the server gave no parts')
    const { database } = parts
    await foundSettledCluster(database)
    await database.transaction(async (session) => {
      await session.query(
        `insert into member (cluster_id, member_id, name, kind, gmina) values ($1, 'mlawa', 'Miasto Mława', 'local-government', '1413011')`,
        [CLUSTER],
      )
      await session.query(
        `insert into membership (cluster_id, member_id, during, role)
         select cluster_id, member_id, daterange('2024-01-01', null), 'founder' from member where cluster_id = $1`,
        [CLUSTER],
      )
    })
    await publishDemonstration(parts, { kind: 'job', name: 'test' }, CLUSTER)
    browser = await chromium.launch({ executablePath: path ?? '', args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  for (const [width, colorScheme] of [
    [1280, 'light'],
    [1280, 'dark'],
    [320, 'light'],
  ] as const)
    test(`have no fault a machine finds, ${width} px wide, ${colorScheme}`, async () => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        locale: 'pl-PL',
        timezoneId: 'Europe/Warsaw',
      })
      const page = await context.newPage()
      const foreign: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url) && !request.url().startsWith('data:')) foreign.push(request.url())
      })
      const faults: string[] = []
      const titles = new Set<string>()
      // Dark differs by colours alone: the Polish half shows every one of them.
      const visited = colorScheme === 'dark' ? ADDRESSES.slice(0, ADDRESSES.length / 2) : ADDRESSES
      for (const address of visited) {
        await page.goto(server.url + address)
        titles.add(await page.title())
        await page.evaluate(AXE)
        const found = await page.evaluate(async (rules) => {
          const { axe } = globalThis as unknown as { axe: Axe }
          return (await axe.run(document, { runOnly: rules })).violations
        }, RULES)
        faults.push(...found.map(({ id, nodes }) => `${address}: ${id}: ${nodes[0]?.html.slice(0, 160)}`))
        if (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
          faults.push(`${address}: scrolls sideways`)
      }
      expect(faults).toEqual([])
      expect(foreign).toEqual([])
      expect(await context.cookies()).toEqual([])
      expect(titles.size).toBeGreaterThanOrEqual(visited.length - 3)
      await context.close()
    })

  test('weigh at most 90 kB each, and are read without JavaScript, figures and charts too', async () => {
    const context = await browser.newContext({ locale: 'pl-PL', javaScriptEnabled: false })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    let bytes = 0
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    const faults: string[] = []
    let charts = 0
    for (const address of ADDRESSES.filter((one) => !one.includes('nie-ma'))) {
      bytes = 0
      await session.send('Network.setCacheDisabled', { cacheDisabled: true })
      await page.goto(server.url + address, { waitUntil: 'networkidle' })
      if (bytes > MOST_BYTES || bytes < 1000) faults.push(`${address}: ${(bytes / 1000).toFixed(1)} kB`)
      const text = (await page.locator('main, body').first().textContent()) ?? ''
      if (text.replace(/\s+/g, ' ').length < 150) faults.push(`${address}: says next to nothing`)
      charts += await page.locator('svg[role="img"]').count()
    }
    expect(faults).toEqual([])
    expect(charts).toBeGreaterThan(1)
    await context.close()
  })

  test('a stranger finds the way: front page, cluster, figures, how to join, by keyboard', async () => {
    const page = await (await browser.newContext({ locale: 'pl-PL' })).newPage()
    await page.goto(server.url)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Przejdź do treści')
    await page.getByRole('link', { name: 'Klaster', exact: true }).first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Klaster' }).waitFor()
    await page.getByRole('link', { name: 'Energia w liczbach' }).first().click()
    await page.getByRole('heading', { name: /Energia w liczbach: 2026/ }).waitFor()
    expect(await page.getByText('wstępne', { exact: true }).count()).toBe(1)
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Energy in figures: 2026' }).waitFor()
    await page.getByRole('link', { name: 'How to join' }).first().click()
    await page.getByRole('heading', { name: 'Step by step' }).waitFor()
    await page.context().close()
  })
})
