import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { PASSWORD } from '../../app/jobs/demonstration/accounts.ts'
import type { World } from './world.test-support.ts'

const POINT = '590243800000101016'
const HOURS = Array.from({ length: 24 }, (_, hour) => `H${String(hour + 1).padStart(2, '0')}`)

/** A file as the distributor exports it: a row a day, a column an hour. */
function exported(days: readonly string[], value: (day: string, hour: number) => string): string {
  const rows = days.map(
    (day) => `${POINT};${day};En.Czynna Pobrana;${HOURS.map((_, hour) => value(day, hour)).join(';')}`,
  )
  return `KodPP;DataOdczytu;Kierunek;${HOURS.join(';')}\r\n${rows.join('\r\n')}\r\n`
}

const days = (month: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `${month}${String(from + i).padStart(2, '0')}`)

/** People at work, one after another, as a month goes. */
export function journeys(worldOf: () => World): void {
  let world: World
  let files: string
  beforeAll(() => {
    world = worldOf()
    files = mkdtempSync(join(tmpdir(), 'openklaster-files-'))
  })
  afterAll(() => {
    rmSync(files, { recursive: true, force: true })
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await world.shotOfFailure(task.name)
  })
  const in_ = (path: string) => `${world.url}/klaster/${world.clusterId}${path}`
  const fileOf = (name: string, text: string) => {
    const path = join(files, name)
    writeFileSync(path, text)
    return path
  }
  const importing = async (page: Page, path: string) => {
    await page.goto(in_('/import'))
    await page.setInputFiles('#pliki', path)
    await page.getByText('Energia tych miesięcy przed importem').waitFor()
  }

  test('the office signs in by one click on a demonstration account', async () => {
    const page = await world.open()
    await page.goto(world.url)
    await page.getByRole('link', { name: 'Zaloguj się' }).first().click()
    await page.getByRole('button', { name: /biuro@pokaz/ }).click()
    await page.getByRole('heading', { name: 'Do zrobienia' }).waitFor()
    expect(page.url()).toContain(`/klaster/${world.clusterId}`)
  })

  test('a wrong password is refused in words, at the top and with the focus there, and nothing typed is lost', async () => {
    const page = await world.open()
    await page.goto(`${world.url}/logowanie`)
    await page.getByLabel('Adres e-mail').fill('biuro@pokaz.example')
    await page.getByLabel('Hasło', { exact: true }).fill('na pewno nie to')
    await page.getByRole('button', { name: 'Zaloguj się' }).click()
    await page.getByRole('alert').first().waitFor()
    expect(await page.title()).toMatch(/^Błąd: /)
    expect(await page.getByLabel('Adres e-mail').inputValue()).toBe('biuro@pokaz.example')
  })

  test('a file with a gap is rehearsed, stored, and brings nothing the second time', async () => {
    const page = await world.open({ who: 'office' })
    const path = fileOf(
      `202611101000_${POINT}_urzad.csv`,
      exported(days('202610', 1, 31), (day, hour) => (day === '20261007' && hour === 9 ? '' : '12,500')),
    )
    await importing(page, path)
    await world.shot(page, 'journey-rehearsal')
    await page.getByRole('button', { name: 'Zapisz odczyty' }).click()
    await page.getByText(/Odczyty zapisano/).waitFor()
    await importing(page, path)
    await page.getByRole('button', { name: /nic by się nie zmieniło/ }).waitFor()
  })

  test('gaps are filled with a preview, and the repair can be undone', async () => {
    const page = await world.open({ who: 'office' })
    await page.goto(in_('/dane?miesiac=2026-10'))
    await page.getByRole('button', { name: /^Uzupełnij braki.*Urząd w Stupsku/ }).click()
    await page.getByRole('dialog').getByText(/kWh/).first().waitFor()
    await world.shot(page, 'journey-repair')
    await page.getByRole('button', { name: 'Zastosuj' }).click()
    await page.getByText(/^Naprawiono/).waitFor()
    await page
      .getByRole('button', { name: /Cofnij/ })
      .first()
      .click()
    await page.getByText('Cofnięto naprawę').waitFor()
  })

  test('a month goes from draft to approval, and late data make a correction with the difference told', async () => {
    const page = await world.open({ who: 'office' })
    await page.goto(in_('/rozliczenie'))
    await page.getByRole('link', { name: 'wrzesień 2026' }).click()
    await page
      .getByRole('button', { name: /^Skąd ta kwota/ })
      .first()
      .click()
    await page.getByRole('heading', { name: /^Dlaczego/ }).waitFor()
    await page.getByRole('button', { name: 'Sprawdź przed zatwierdzeniem' }).click()
    await page.getByRole('heading', { name: /^Sprawdź przed zatwierdzeniem/ }).waitFor()
    const read = page.getByRole('checkbox')
    if ((await read.count()) > 0) await read.first().check()
    await page.getByRole('button', { name: 'Zatwierdź rozliczenie za wrzesień 2026' }).click()
    await page.getByRole('heading', { name: /wrzesień 2026, 9\/2026/ }).waitFor()

    const late = exported(days('202609', 1, 30), () => '20,000')
    await importing(page, fileOf(`202611201000_${POINT}_pozne.csv`, late))
    await page.getByRole('button', { name: 'Zapisz odczyty' }).click()
    await page.getByText(/Odczyty zapisano/).waitFor()

    await page.goto(in_('/rozliczenie'))
    await page.getByRole('link', { name: 'wrzesień 2026' }).click()
    await page.getByRole('link', { name: 'Zestawienia i korekta' }).click()
    await page.getByLabel('Powód korekty').fill('Dystrybutor przysłał późne odczyty')
    await page.getByRole('button', { name: 'Przygotuj korektę' }).click()
    await page.getByRole('heading', { name: 'Co zmienia korekta' }).waitFor()
    await page.getByText('Dystrybutor przysłał późne odczyty').waitFor()
    await world.shot(page, 'journey-correction')
    await page.getByRole('button', { name: 'Sprawdź przed zatwierdzeniem' }).click()
    await page.getByRole('heading', { name: /^Sprawdź przed zatwierdzeniem/ }).waitFor()
    const again = page.getByRole('checkbox')
    await page.getByRole('button', { name: 'Zatwierdź korektę rozliczenia za wrzesień 2026' }).waitFor()
    if ((await again.count()) > 0) await again.first().check()
    await page.getByRole('button', { name: 'Zatwierdź korektę rozliczenia za wrzesień 2026' }).click()
    await page.getByRole('heading', { name: /wrzesień 2026, 10\/2026/ }).waitFor()
  })

  test('the member reads the corrected statement, its paper too, and objects', async () => {
    const page = await world.open({ who: 'member' })
    await page.goto(world.url)
    await page.getByRole('heading', { name: 'Moje rozliczenia' }).waitFor()
    await page.getByText('korekta').first().waitFor()
    await page.getByRole('link', { name: 'wrzesień 2026' }).first().click()
    await page.getByText(/Klaster (obniżył|podniósł)|podniósł Twój koszt/).waitFor()
    const href = (await page.getByRole('link', { name: 'Pobierz PDF' }).getAttribute('href')) ?? ''
    const paper = await page.request.get(world.url + href)
    expect(paper.headers()['content-type']).toBe('application/pdf')
    expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-')
    await page.getByRole('button', { name: 'Zgłoś uwagę' }).click()
    await page.getByLabel('Co się nie zgadza').fill('Licznik był wymieniony 12 września.')
    await page.getByRole('button', { name: 'Wyślij uwagę do biura' }).click()
    await page.getByText('Biuro koordynatora jeszcze nie odpowiedziało.').waitFor()
    await world.shot(page, 'journey-statement')
  })

  test('the member is refused elsewhere with a reason, and strangers learn nothing', async () => {
    const page = await world.open({ who: 'member' })
    await page.goto(in_('/rozliczenie'))
    await page.getByRole('heading', { name: 'Ta strona jest dla innych osób w klastrze' }).waitFor()
    await page.getByRole('link', { name: 'Przejdź do swoich rozliczeń' }).click()
    await page.getByRole('heading', { name: 'Moje rozliczenia' }).waitFor()
    const other = await page.request.get(`${world.url}/api/clusters/${world.clusterId}/members/edz/statements`)
    expect(other.status()).toBe(403)
    const nowhere = await page.request.get(`${world.url}/api/clusters/0191c0de-0000-7000-8000-000000000000/members`)
    expect(nowhere.status()).toBe(404)
  })

  test('the language changes at once and stays', async () => {
    const page = await world.open({ who: 'office' })
    await page.goto(in_(''))
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'To be done' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.reload()
    await page.getByRole('heading', { name: 'To be done' }).waitFor()
  })

  test('signing in, opening the readings and changing the month need no mouse', async () => {
    const page = await world.open()
    await page.goto(`${world.url}/logowanie`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    // A reader begins at the heading; one step back are the controls of the frame, first of them the way past them.
    const first = page.locator('a[href], button, input').first()
    expect(await first.textContent()).toBe('Przejdź do treści')
    await first.focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tresc')
    await page.keyboard.press('Tab')
    await page.keyboard.type('biuro@pokaz.example')
    await page.keyboard.press('Tab')
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Do zrobienia' }).waitFor()
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Shift+Tab')
      if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Dane pomiarowe') break
    }
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /^Dane pomiarowe: / }).waitFor()
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press('Tab')
      if (/Poprzedni miesiąc/.test((await page.evaluate(() => document.activeElement?.textContent)) ?? '')) break
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/miesiac=/)
  })

  test('the first steps lead through the pages, are put away and come back from the menu of the person', async () => {
    const page = await world.open({ who: 'office' })
    await page.goto(in_(''))
    await page.getByText('krok 1 z 6').waitFor()
    await page.getByRole('button', { name: 'Dalej' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('krok 2 z 6').waitFor()
    await page.waitForURL(/\/dane/)
    await page.keyboard.press('Enter')
    await page.getByText('krok 3 z 6').waitFor()
    await page.waitForURL(/\/energia/)
    await page.getByRole('button', { name: 'Zamknij pierwsze kroki' }).click()
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByText(/krok \d z 6/).count()).toBe(0)
    await page.getByRole('button', { name: 'Anna Biurowa' }).click()
    await page.getByText('Pokaż pierwsze kroki').click()
    await page.getByText('krok 1 z 6').waitFor()
  })

  test('on a phone the menu opens, leads on and closes', async () => {
    const page = await world.open({ who: 'office', width: 390 })
    await page.goto(in_(''))
    await page.getByRole('button', { name: 'Menu' }).click()
    await page
      .getByRole('link', { name: 'Terminy' })
      .or(page.getByRole('link', { name: 'Rozliczenie', exact: true }))
      .first()
      .click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await world.shot(page, 'journey-phone')
  })
}
