import { expect, test } from 'vitest'
import type { World } from './world.test-support.ts'

/** The made-up data put back, while somebody else looks at them. The last of all: the cluster of the others is gone then. */
export function demoReset(worldOf: () => World): void {
  test('who puts the demonstration back is asked first, and everybody is told and led to the new cluster', async () => {
    const world = worldOf()
    const desk = `${world.url}/klaster/${world.clusterId}`
    const [page, other] = [await world.open({ who: 'office' }), await world.open({ who: 'auditor' })]
    await other.goto(`${desk}/czlonkowie`)
    await other.locator('main h1').waitFor()
    await page.goto(desk)
    const opener = page.getByRole('button', { name: 'Przywróć dane początkowe' })
    await opener.click()
    await page.getByRole('button', { name: 'Zostaw, jak jest' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(page.url()).toBe(desk)
    await opener.click()
    await page.getByRole('button', { name: 'Przywróć dane', exact: true }).click()
    for (const one of [page, other]) {
      await one.getByText('Klaster pokazowy wrócił do stanu początkowego').waitFor()
      await one.waitForURL((url) => url.pathname.startsWith('/klaster/') && !url.pathname.includes(world.clusterId))
      await one.getByRole('heading', { level: 1, name: /Pulpit/ }).waitFor()
    }
  })
}
