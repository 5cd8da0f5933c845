import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { dialogFaults } from './checks/popups.test-support.ts'
import type { AddressOf } from './page-list.test-support.ts'
import type { World } from './world.test-support.ts'

/** Every dialog of the office: where it stands in the code, on which page, what opens it. */
const DIALOGS: readonly (readonly [file: string, path: string, opener: RegExp])[] = [
  ['dane/repair-dialog.tsx', '/klaster/$C/dane?miesiac=2026-10', /^Uzupełnij braki/],
  ['energia/boundaries-dialog.tsx', '/klaster/$C/energia?okres=2025', /^(Wgraj|Zmień) granice/],
  ['punkty/plant-form.tsx', '/klaster/$C/punkty/590243800000101016', /^Dodaj instalację/],
]
/** Tried in a journey of their own: opened by time, or in a plan that only the journey has. */
const ON_THE_WAY = [
  'session/ending.tsx',
  'session/sign-in-again.tsx',
  'plan/starting-values.tsx',
  'plan/save-scenario.tsx',
]

/** Files of the office that open a dialog. */
function filesWithDialog(): string[] {
  const root = new URL('../pages/klaster/', import.meta.url)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx') && readFileSync(new URL(name, root), 'utf8').includes('<Dialog'))
    .sort()
}

export function dialogs(worldOf: () => World, addressesOf: () => AddressOf): void {
  let page: Page
  let addressOf: AddressOf
  beforeAll(async () => {
    page = await worldOf().open({ who: 'office' })
    addressOf = addressesOf()
  })

  test('every dialog is on the list', () => {
    expect(filesWithDialog()).toEqual([...DIALOGS.map(([file]) => file), ...ON_THE_WAY].sort())
  })

  test('the focus goes in, stays in and comes back; Escape closes; axe finds nothing', async () => {
    const faults: string[] = []
    for (const [file, path, opener] of DIALOGS) {
      const tried = async () => {
        await page.goto(addressOf(path))
        const button = page.locator('main').getByRole('button', { name: opener }).first()
        await button.waitFor()
        return dialogFaults(page, button)
      }
      const found = await tried().catch((error: unknown) => [String(error).split('\n').slice(0, 3).join(' ')])
      faults.push(...found.map((fault) => `${file}: ${fault}`))
    }
    expect(faults).toEqual([])
  })
}
