import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { axeFaults } from './checks/axe.test-support.ts'
import { refusalFaults } from './checks/refusal.test-support.ts'
import type { AddressOf } from './page-list.test-support.ts'
import type { Who, World } from './world.test-support.ts'

interface Refused {
  readonly path: string
  readonly who?: Who
  /** Pressed first: the form is behind it. */
  readonly open?: string
  /** What is written into which field (by its id) before it is sent; blank fields as they come else. */
  readonly write?: Readonly<Record<string, string>>
  readonly send: string
}

/** Every form that can be refused for what is in its fields. */
const FORMS: readonly Refused[] = [
  { path: '/logowanie', send: 'Zaloguj się' },
  { path: '/haslo', write: { email: 'nie-adres' }, send: 'Wyślij odnośnik' },
  { path: '/nowy-klaster', who: 'administrator', send: 'Załóż klaster' },
  { path: '/nowe-haslo?token=dawno-niewazny', write: { newPassword: 'krótkie' }, send: 'Ustaw hasło' },
  { path: '/klaster/$C/czlonkowie/nowy', who: 'office', write: { nip: '123' }, send: 'Dodaj członka' },
  {
    path: '/klaster/$C/czlonkowie/mlawa',
    who: 'office',
    open: 'Zmień dane',
    write: { name: '' },
    send: 'Zapisz',
  },
  { path: '/klaster/$C/punkty/nowy', who: 'office', write: { code: '12' }, send: 'Dodaj punkt' },
  { path: '/klaster/$C/konto', who: 'office', send: 'Zmień hasło' },
  { path: '/klaster/$C/konto', who: 'office', send: 'Utwórz klucz' },
  { path: '/klaster/$C/ustawienia', who: 'administrator', write: { name: '' }, send: 'Zapisz dane' },
  { path: '/klaster/$C/ustawienia', who: 'administrator', write: { email: 'nie-adres' }, send: 'Wyślij zaproszenie' },
  { path: '/klaster/$C/terminy', who: 'office', send: 'Dodaj termin' },
  { path: '/klaster/$C/terminy', who: 'office', write: { registeredOn: '31.02.2025' }, send: 'Zapisz dni' },
  { path: '/klaster/$C/dokumenty/nowy', who: 'office', send: 'Dodaj dokument' },
  { path: '/klaster/$C/strona/nowa', who: 'office', send: 'Zapisz szkic' },
  { path: '/klaster/$C/strona/ustawienia', who: 'office', write: { slug: 'Zły adres' }, send: 'Zapisz ustawienia' },
  { path: '/klaster/$C/strona/publikacje/$N', who: 'office', write: { title: '' }, send: 'Zapisz i pokaż zmiany' },
  { path: '/klaster/$C/plan/$P/procedura', who: 'office', write: { draftReadyOn: 'kiedyś' }, send: 'Zapisz procedurę' },
  { path: '/klaster/$C/plan/$P/wersje', who: 'office', send: 'Zamroź wersję' },
  { path: '/klaster/$C/warianty/nowy', who: 'office', send: 'Dodaj do wariantu' },
  { path: '/klaster/$C/rozliczenie', who: 'office', open: 'Wpisz uchwałę o podziale', send: 'Zapisz uchwałę' },
]

async function filled(page: Page, { path, open, write }: Refused, addressOf: AddressOf): Promise<void> {
  await page.goto(addressOf(path))
  await page.locator('h1').first().waitFor()
  if (open) await page.getByRole('button', { name: open }).click()
  for (const [field, text] of Object.entries(write ?? {})) await page.locator(`#pole-${field}`).first().fill(text)
}

/** What the browser shows when the server refuses, fails, or is not there. */
export function refusals(worldOf: () => World, addressesOf: () => AddressOf): void {
  let world: World
  let addressOf: AddressOf
  beforeAll(() => {
    world = worldOf()
    addressOf = addressesOf()
  })

  test('every refused form has the focus on its summary, "Błąd" in the title, and a link into each wrong field', async () => {
    const faults: string[] = []
    const pages = new Map<string, Page>()
    for (const form of FORMS) {
      const page = pages.get(form.who ?? '') ?? (await world.open(form.who ? { who: form.who } : {}))
      pages.set(form.who ?? '', page)
      const tried = async () => {
        await filled(page, form, addressOf)
        return refusalFaults(page, page.getByRole('button', { name: form.send, exact: true }).last())
      }
      const found = await tried().catch((error: unknown) => [String(error).split('\n').slice(0, 3).join(' ')])
      faults.push(...found.map((fault) => `${form.path}, ${form.send}: ${fault}`))
    }
    expect(faults).toEqual([])
  })

  test('a failing server is told in words, nothing typed is lost, and the second try succeeds', async () => {
    const page = await world.open({ who: 'office' })
    await page.goto(addressOf('/klaster/$C/terminy'))
    await page.getByLabel('Co zrobić').fill('Zebranie członków')
    await page.getByLabel('Do kiedy').fill('15.12.2026')
    let failures = 0
    await page.route('**/deadlines', (route) => {
      if (route.request().method() !== 'POST' || failures > 0) return route.continue()
      failures += 1
      return route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' })
    })
    const add = page.getByRole('button', { name: 'Dodaj termin' })
    await add.click()
    const summary = page.locator('.error-summary')
    await summary.waitFor()
    expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await axeFaults(page)).toEqual([])
    expect(await page.getByLabel('Co zrobić').inputValue()).toBe('Zebranie członków')
    await add.click()
    await page.getByRole('table').getByText('Zebranie członków').first().waitFor()
    await page.waitForFunction(() => !document.title.startsWith('Błąd'))
  })

  test('without a connection pages and forms say so at once, offer another try, and go on when it is back', async () => {
    const page = await world.open({ who: 'office' })
    await page.goto(addressOf('/klaster/$C/terminy'))
    await page.getByLabel('Co zrobić').fill('Przegląd')
    await page.getByLabel('Do kiedy').fill('16.12.2026')
    await page.route('**/api/**', (route) => route.abort('internetdisconnected'))
    await page.getByRole('button', { name: 'Dodaj termin' }).click()
    await page.locator('.error-summary').getByText('Nie udało się połączyć z serwerem').waitFor()
    expect(await page.getByLabel('Co zrobić').inputValue()).toBe('Przegląd')
    await page.getByRole('link', { name: 'Członkowie', exact: true }).click()
    const again = page.getByRole('button', { name: 'Spróbuj ponownie' }).first()
    await again.waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.unroute('**/api/**')
    await again.click()
    await page.getByRole('link', { name: /Mława/ }).first().waitFor()
  })

  test('a press that is refused where no form takes it is still told', async () => {
    const page = await world.open({ who: 'office' })
    await page.goto(addressOf('/klaster/$C/konto'))
    await page.getByRole('heading', { name: 'Gdzie trwa logowanie' }).waitFor()
    await page.route('**/api/auth/revoke-session', (route) => route.abort('internetdisconnected'))
    await page
      .getByRole('button', { name: /^Zakończ/ })
      .first()
      .click()
    await page.getByRole('alert').getByText('Nie udało się połączyć z serwerem').waitFor()
  })
}
