import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { Who, World } from './world.test-support.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Every page, as whom it is looked at. `$C` is the cluster, `$S` an approved settlement, `$D` the draft, `$P` a plan. */
const PAGES: readonly (readonly [name: string, path: string, who?: Who])[] = [
  ['sign-in', '/logowanie'],
  ['ask-password', '/haslo'],
  ['glossary', '/slownik'],
  ['accessibility', '/dostepnosc'],
  ['desk', '/klaster/$C', 'office'],
  ['readings', '/klaster/$C/dane?miesiac=2026-10', 'office'],
  ['import', '/klaster/$C/import', 'office'],
  ['energy-year', '/klaster/$C/energia?okres=2025', 'office'],
  ['energy-month', '/klaster/$C/energia?okres=2026-06', 'office'],
  ['members', '/klaster/$C/czlonkowie', 'office'],
  ['member', '/klaster/$C/czlonkowie/mlawa', 'office'],
  ['points', '/klaster/$C/punkty', 'office'],
  ['point-sheet', '/klaster/$C/punkty/arkusz', 'office'],
  ['register-sheet', '/klaster/$C/arkusz', 'office'],
  ['point', '/klaster/$C/punkty/590243800000101016', 'office'],
  ['settlements', '/klaster/$C/rozliczenie', 'office'],
  ['settlement', '/klaster/$C/rozliczenie/$S', 'office'],
  ['draft', '/klaster/$C/rozliczenie/$D', 'office'],
  ['check', '/klaster/$C/rozliczenie/$D/sprawdz', 'office'],
  ['deadlines', '/klaster/$C/terminy', 'office'],
  ['overview', '/klaster/$C/w-skrocie', 'council'],
  ['documents', '/klaster/$C/dokumenty', 'office'],
  ['document-new', '/klaster/$C/dokumenty/nowy', 'office'],
  ['documents-of-member', '/klaster/$C/dokumenty', 'member'],
  ['what-ifs', '/klaster/$C/warianty', 'office'],
  ['new-what-if', '/klaster/$C/warianty/nowy', 'office'],
  ['plans', '/klaster/$C/plan', 'office'],
  ['new-plan', '/klaster/$C/plan/nowy', 'office'],
  ['plan', '/klaster/$C/plan/$P', 'office'],
  ['plan-data', '/klaster/$C/plan/$P/dane', 'office'],
  ['plan-scenarios', '/klaster/$C/plan/$P/scenariusze', 'office'],
  ['plan-document', '/klaster/$C/plan/$P/dokument?rozdzial=demand', 'office'],
  ['plan-procedure', '/klaster/$C/plan/$P/procedura', 'office'],
  ['plan-versions', '/klaster/$C/plan/$P/wersje', 'council'],
  ['readings-year', '/klaster/$C/dane?miesiac=2026-10&widok=rok', 'office'],
  ['readings-point', '/klaster/$C/dane/590243800000101016?miesiac=2026-10', 'office'],
  ['public-page', '/klaster/$C/strona', 'office'],
  ['public-settings', '/klaster/$C/strona/ustawienia', 'office'],
  ['public-members', '/klaster/$C/strona/czlonkowie', 'office'],
  ['new-publication', '/klaster/$C/strona/nowa', 'office'],
  ['settings', '/klaster/$C/ustawienia', 'office'],
  ['price-list', '/klaster/$C/ustawienia/cennik', 'office'],
  ['new-price-list', '/klaster/$C/ustawienia/cennik?od=2027-01&nowy=true', 'office'],
  ['market-prices', '/klaster/$C/ustawienia/ceny-rynkowe', 'office'],
  ['account', '/klaster/$C/konto', 'office'],
  ['own-statements', '/klaster/$C/moje', 'member'],
  ['own-statement', '/klaster/$C/moje/$S', 'member'],
  ['refused', '/klaster/$C/rozliczenie', 'member'],
  ['lost', '/nie-ma-takiej-strony'],
]

async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  return page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (on: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
      }
    }
    const found = await axe.run(document, { runOnly: rules })
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
  }, RULES)
}

/** Opens a page and waits until nothing of it is still on the way. */
async function loaded(page: Page, url: string): Promise<void> {
  await page.goto(url)
  // Colours are judged at rest, not half-way from one look to the other.
  await page.addStyleTag({ content: '*, *::before, *::after { transition: none !important }' })
  await page.locator('h1').first().waitFor()
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], [data-loading="true"]') === null)
}

/** Every page, by machine: axe, one `h1`, no sideways scrolling, a title of its own, no other host. */
export function everyPage(worldOf: () => World): void {
  let world: World
  let ids: Record<string, string>
  beforeAll(async () => {
    world = worldOf()
    const page = await world.open({ who: 'office' })
    const answer = await page.request.get(`${world.url}/api/clusters/${world.clusterId}/settlements`)
    const { items } = (await answer.json()) as { items: { settlementId: string; state: string }[] }
    const listed = await page.request.get(`${world.url}/api/clusters/${world.clusterId}/plans`)
    const { items: plans } = (await listed.json()) as { items: { plan: { planId: string } }[] }
    ids = {
      $C: world.clusterId,
      $S: items.find(({ state }) => state === 'approved')?.settlementId ?? '',
      $P: plans[0]?.plan.planId ?? '',
      $D: items.find(({ state }) => state === 'draft')?.settlementId ?? '',
    }
    await page.context().close()
  })
  const address = (path: string) => world.url + path.replace(/\$[CSDP]/g, (name) => ids[name] ?? '')

  for (const width of [1280, 320])
    test(`has no fault a machine finds, ${width} px wide, light and dark, and a title of its own`, async () => {
      const faults: string[] = []
      const titles = new Map<string, string>()
      const pages = new Map<Who | 'nobody', Page>()
      for (const [name, path, who] of PAGES) {
        const page = pages.get(who ?? 'nobody') ?? (await world.open({ ...(who ? { who } : {}), width }))
        pages.set(who ?? 'nobody', page)
        await page.emulateMedia({ colorScheme: 'light' })
        await loaded(page, address(path))
        await world.shot(page, `${name}-${width}`)
        faults.push(...(await violations(page)).map((fault) => `${name}: ${fault}`))
        const headings = await page.locator('h1').count()
        if (headings !== 1) faults.push(`${name}: ${headings} h1`)
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
        if (sideways) faults.push(`${name}: scrolls sideways`)
        const title = await page.title()
        if (!/ – (.* – )?OpenKlaster$/.test(title)) faults.push(`${name}: title "${title}"`)
        const { pathname } = new URL(page.url())
        if ((titles.get(title) ?? pathname) !== pathname) faults.push(`${name}: the title of ${titles.get(title)}`)
        titles.set(title, pathname)
        await page.emulateMedia({ colorScheme: 'dark' })
        faults.push(...(await violations(page)).map((fault) => `${name}, dark: ${fault}`))
      }
      expect(faults).toEqual([])
    })

  test('asks no other host for anything', () => {
    expect(world.foreign).toEqual([])
  })
}
