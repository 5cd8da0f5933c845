import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Axe {
  readonly run: (
    on: Element | Document,
    options: object,
  ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

async function run(page: Page, rules: readonly string[], by: 'tag' | 'rule', within: string | undefined) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  return page.evaluate(
    async ([values, type, part]) => {
      const { axe } = globalThis as unknown as { axe: Axe }
      const on = part ? document.querySelector(part) : document
      if (!on) return [`nothing is found at ${part}`]
      const { violations } = await axe.run(on, { runOnly: { type, values }, resultTypes: ['violations'] })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`)
    },
    [rules, by, within] as const,
  )
}

/**
 * What axe finds: WCAG to 2.2 AA and its best practice, no rule left out.
 *
 * @param within a part of the page, where the rest was looked at before; else the page as it stands
 */
export function axeFaults(page: Page, within?: string): Promise<string[]> {
  return run(page, RULES, 'tag', within)
}

/** The rules of colour alone: all that differs between day and night. */
export function colourFaults(page: Page): Promise<string[]> {
  return run(page, ['color-contrast', 'link-in-text-block'], 'rule', undefined)
}
