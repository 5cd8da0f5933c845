import { expect, test } from 'vitest'
import { PASSWORD } from '../../app/jobs/demonstration/accounts.ts'
import { axeFaults } from './checks/axe.test-support.ts'
import type { World } from './world.test-support.ts'

/** The sign-in ends while somebody works: warned in time, prolonged by one press, and nothing typed is lost. */
export function sessionEnd(worldOf: () => World): void {
  test('two minutes before the sign-in ends the reader is warned, and prolongs it by one press', async () => {
    const world = worldOf()
    const page = await world.open({ who: 'auditor' })
    await page.goto(`${world.url}/klaster/${world.clusterId}/terminy`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.locator('dialog').count()).toBe(0)

    await world.endSignIn('auditor', 110)
    await page.reload()
    const dialog = page.getByRole('dialog', { name: 'Logowanie niedługo się skończy' })
    await dialog.waitFor()
    expect(await axeFaults(page)).toEqual([])
    expect(await dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true)
    await world.shot(page, 'session-ending')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    const answer = await page.request.get(`${world.url}/api/auth/get-session?disableRefresh=true`)
    const { session } = (await answer.json()) as { session: { expiresAt: string } }
    expect(Date.parse(session.expiresAt) - Date.now()).toBeGreaterThan(3600_000)
    await page.context().close()
  })

  test('what was typed survives the end of the sign-in: the password is asked above the page, then it is saved', async () => {
    const world = worldOf()
    const page = await world.open({ who: 'administrator' })
    await page.goto(`${world.url}/klaster/${world.clusterId}/terminy`)
    await page.getByLabel('Co zrobić').fill('Sprawdź polisę')
    await page.getByLabel('Do kiedy').fill('17.12.2026')
    await world.endSignIn('administrator', -1)
    await page.getByRole('button', { name: 'Dodaj termin' }).click()

    const dialog = page.getByRole('dialog', { name: 'Logowanie się skończyło' })
    await dialog.waitFor()
    expect(await axeFaults(page)).toEqual([])
    await world.shot(page, 'session-ended')
    await dialog.getByLabel('Hasło', { exact: true }).fill('na pewno nie to')
    await page.keyboard.press('Enter')
    await dialog.locator('.error-summary').waitFor()
    await dialog.getByLabel('Hasło', { exact: true }).fill(PASSWORD)
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Zalogowano ponownie').waitFor()

    expect(await page.getByLabel('Co zrobić').inputValue()).toBe('Sprawdź polisę')
    await page.getByRole('button', { name: 'Dodaj termin' }).click()
    await page.getByRole('table').getByText('Sprawdź polisę').first().waitFor()
    await page.context().close()
  })
}
