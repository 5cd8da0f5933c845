import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { World } from './world.test-support.ts'

/** Amounts of a row of a table: the second and third cell. */
async function amounts(page: Page, row: string): Promise<(string | null)[]> {
  const cells = page.locator(row).locator('td')
  return [await cells.nth(0).textContent(), await cells.nth(1).textContent()]
}

/** Prices by date as the office keeps them, and the bill of a member that adds up. */
export function pricesJourney(worldOf: () => World): void {
  const in_ = (path: string) => `${worldOf().url}/klaster/${worldOf().clusterId}${path}`

  test('a new price list is copied from the one before, corrected where the form says so, listed, and removed', async () => {
    const world = worldOf()
    const page = await world.open({ who: 'office' })
    await page.goto(in_('/ustawienia'))
    await page.getByText('zatwierdzono według niego', { exact: false }).waitFor()
    await page.getByRole('link', { name: 'Nowy cennik', exact: true }).click()
    await page.getByText('Ceny skopiowano z poprzedniego', { exact: false }).waitFor()
    await page.getByLabel('Skąd zmiana').fill('aneks nr 2')
    await page.getByLabel('Energia [zł/MWh]').first().fill('648,00')
    await page.getByText('Ceny według stref', { exact: false }).first().click()
    await page.getByLabel('Grupa taryfowa z cenami stref').first().selectOption('C12a')
    await page.getByLabel('strefa szczytowa').fill('690')
    await page.getByLabel('strefa pozaszczytowa').fill('480,50')
    await page.getByRole('button', { name: 'Dodaj sprzedawcę' }).click()
    await page.getByLabel('Sprzedawca lub umowa').last().fill('Sprzedawca zapasowy')
    await page.getByLabel('Energia [zł/MWh]').last().fill('700')
    await page.getByRole('button', { name: 'Zapisz ceny' }).click()
    await page.getByRole('alert').getByText('Wskaż, komu sprzedaje ten sprzedawca', { exact: false }).waitFor()
    await page.getByLabel('instytucja badawcza').last().check()
    await world.shot(page, 'journey-price-list')
    await page.getByRole('button', { name: 'Zapisz ceny' }).click()
    const prices = page.locator('section[aria-labelledby="ceny"]')
    await prices.getByText('zacznie obowiązywać', { exact: false }).waitFor()
    expect(await prices.textContent()).toMatch(/\(aneks nr 2\).*648,00/s)
    // The journal is asked for anew after saving: the entry may come while one looks at those before it.
    const saved = page.locator('details', { hasText: 'ustawienia › cenniki: brak →' })
    await saved.getByText('Co się zmieniło').click()
    await saved.getByText('ustawienia › cenniki: brak →', { exact: false }).waitFor()
    await prices.getByRole('link', { name: /Cennik od/ }).click()
    await page.getByText('Ceny według stref: C12a').first().click()
    expect(await page.getByLabel('strefa pozaszczytowa').inputValue()).toBe('480,50')
    await page.getByRole('button', { name: 'Usuń ten cennik' }).click()
    await prices.getByText('zacznie obowiązywać', { exact: false }).waitFor({ state: 'detached' })
  })

  test('a list that months were approved by is changed only with a confirmation that names them', async () => {
    const page = await worldOf().open({ who: 'office' })
    await page.goto(in_('/ustawienia/cennik'))
    await page.getByText('Miesiące zatwierdzone w okresie tego cennika: styczeń 2026', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Zapisz ceny' }).click()
    await page.getByRole('alert').getByText('Zaznacz, że ceny zmieniają się też', { exact: false }).waitFor()
  })

  test('market prices pasted from a spreadsheet go into the fields and stay', async () => {
    const page = await worldOf().open({ who: 'office' })
    await page.goto(in_('/ustawienia/ceny-rynkowe'))
    await page.getByText('Wklej z arkusza').click()
    await page.getByLabel('Miesiąc i cena w wierszu').fill('2026-11\t301,50\ngrudzień 2026\t310')
    await page.getByRole('button', { name: 'Wstaw do pól' }).click()
    await page.getByText('Odczytane miesiące: 2', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Zapisz ceny rynkowe' }).click()
    await page.getByText('Zapisano ceny rynkowe.').waitFor()
    await page.reload()
    await page.getByLabel('listopad 2026').waitFor()
    expect(await page.getByLabel('listopad 2026').inputValue()).toBe('301,50')
  })

  test('the total of a member’s bill is what its card tells', async () => {
    const page = await worldOf().open({ who: 'member' })
    await page.goto(in_('/moje'))
    await page.locator('main').getByRole('link', { name: /2026/ }).first().click()
    const card = page.locator('section[aria-labelledby="skad"] dd')
    await card.first().waitFor()
    const told = [await card.nth(0).textContent(), await card.nth(1).textContent()]
    const table = page.getByRole('table', { name: 'Rachunek bez klastra i w klastrze' })
    expect(await table.locator('tfoot th').textContent()).toBe('Razem')
    expect(await amounts(page, 'table:has(caption:text("Rachunek bez klastra")) tfoot tr')).toEqual(told)
  })
}
