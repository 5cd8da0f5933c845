import { expect, test } from 'vitest'
import type { World } from './world.test-support.ts'

/** One field for all of the cluster. */
export function findJourney(worldOf: () => World): void {
  test('a point is found by a part of its code as it is pasted, a member without Polish letters, a month, a page', async () => {
    const world = worldOf()
    const page = await world.open({ who: 'office' })
    await page.goto(`${world.url}/klaster/${world.clusterId}`)
    await page.getByRole('link', { name: 'Szukaj' }).click()
    const field = page.getByLabel('Czego szukasz')
    await field.waitFor()
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.type('x')
    await page.keyboard.press('Enter')
    await page.getByText('Wpisz co najmniej dwa znaki').waitFor()
    const found = async (text: string, kind: string, link: RegExp) => {
      await field.fill(text)
      await page.keyboard.press('Enter')
      await page.getByRole('region', { name: kind }).getByRole('link', { name: link }).first().waitFor()
    }
    await found('5902 4380-0000 1010 16', 'Punkty', /./)
    await found('MLAWA', 'Członkowie', /Mława/)
    await found('wrzesien 2026', 'Rozliczenia', /wrzesień 2026/)
    await found('terminy', 'Strony programu', /Terminy/)
    await field.fill('nie ma czegos takiego')
    await page.keyboard.press('Enter')
    await page.getByText('Nic nie pasuje do').waitFor()
    await page.goBack()
    await page.getByRole('region', { name: 'Strony programu' }).getByRole('link', { name: 'Terminy' }).click()
    await page.getByRole('heading', { level: 1, name: /Terminy/ }).waitFor()
  })

  test('a member finds its own points and the names of others, and nothing of their settlements', async () => {
    const world = worldOf()
    const page = await world.open({ who: 'member' })
    await page.goto(`${world.url}/klaster/${world.clusterId}/szukaj?co=2026`)
    await page.getByText('Znaleziono:').waitFor()
    expect(await page.getByRole('region', { name: 'Rozliczenia' }).count()).toBe(0)
  })
}
