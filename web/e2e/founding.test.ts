import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { RunningServer } from '../../app/http/server.ts'
import { startServer } from '../../app/http/server.ts'
import { backgroundSettings, startBackground } from '../../app/jobs/background.ts'
import { buildWeb } from '../../tools/web/build.ts'
import { WEB_DIST } from '../../tools/web/config.ts'
import { chromiumPath, NO_BROWSER } from './chromium.ts'

const SHOTS = fileURLToPath(new URL('../../.openklaster/screenshots', import.meta.url))
/** How long one look at the page and one test may take: seconds where nothing else runs. */
const [PATIENCE_MS, STEP_MS] = [60_000, 240_000]
const [HALL, PLANT] = ['590243800000101016', '590243800001101015']

const MEMBERS = [
  'id;Nazwa;Rodzaj;Kod TERYT gminy;Data przystąpienia;Odlicza VAT',
  'gmina;Gmina Przykładowa;local-government;1413011;2026-01-01;nie',
  'energia;Energia Przykładowa sp. z o.o.;municipal-company;1413011;2026-01-01;tak',
].join('\r\n')

const POINT_HEADINGS =
  'Lp.;Nazwa punktu poboru energii elektrycznej;Miejscowość;Numer PPE;Taryfa;Moc umowna;Roczne zużycie energii elektrycznej [kWh];' +
  'Rodzaj źródła wytwórczego;Moc źródła wytwórczego w [kW];Członek;Upoważnienie;Data upoważnienia;Kod TERYT gminy;OSD;Napięcie'
const POINTS = [
  POINT_HEADINGS,
  `1;Urząd;Mława;${HALL};C21;74;110000;;;gmina;tak;2026-01-15;1413011;ENERGA;nN`,
  `2;Kogeneracja;Mława;${PLANT};B21;320;6000;kogeneracja;300;energia;tak;2026-01-15;1413011;ENERGA;SN`,
].join('\r\n')

const HOURS = Array.from({ length: 24 }, (_, hour) => `H${String(hour + 1).padStart(2, '0')}`)

/** October 2026 of a point as the distributor exports it; its day of 25 hours lacks the hour told twice. */
function october(point: string, rows: Readonly<Record<string, string>>): string {
  const days = Array.from({ length: 31 }, (_, i) => `202610${String(i + 1).padStart(2, '0')}`)
  const lines = Object.entries(rows).flatMap(([direction, kwh]) =>
    days.map((day) => `${point};${day};${direction};${HOURS.map(() => kwh).join(';')}`),
  )
  return `KodPP;DataOdczytu;Kierunek;${HOURS.join(';')}\r\n${lines.join('\r\n')}\r\n`
}

const path = chromiumPath()
if (path === null) process.stderr.write(`SKIPPED aloud: ${NO_BROWSER}\n`)

describe.skipIf(path === null)('from an empty server to a settled month in the browser', { timeout: STEP_MS }, () => {
  let folder: string
  let server: RunningServer
  let browser: Browser
  let page: Page
  const fileOf = (name: string, text: string) => {
    const place = join(folder, name)
    writeFileSync(place, text)
    return place
  }

  beforeAll(async () => {
    await buildWeb()
    folder = mkdtempSync(join(tmpdir(), 'openklaster-founding-'))
    const log = () => undefined
    server = await startServer({
      folder: join(folder, 'data'),
      databaseUrl: null,
      host: '127.0.0.1',
      port: 0,
      env: {},
      site: WEB_DIST,
      log,
      workers: [
        ({ database, clock }) =>
          startBackground(backgroundSettings({}), { database, clock, log, name: 'founding', workers: 1 }),
      ],
    })
    browser = await chromium.launch({ executablePath: path ?? '', args: ['--no-sandbox'] })
    const context = await browser.newContext({ locale: 'pl-PL', timezoneId: 'Europe/Warsaw', reducedMotion: 'reduce' })
    page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
  }, STEP_MS)
  afterEach(async ({ task }) => {
    const name = task.result?.state === 'fail' ? 'failed-founding' : 'journey-founding'
    await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const cluster = () => page.url().match(/\/klaster\/[^/?#]+/)?.[0] ?? ''
  const goTo = (place: string) => page.goto(server.url + cluster() + place)

  test('the address the server prints makes the first account, once', async () => {
    await page.goto(server.setupUrl ?? '')
    await page.getByLabel('Imię i nazwisko').fill('Ewa Pierwsza')
    await page.getByLabel('Adres e-mail').fill('ewa@gmina.example')
    await page.getByLabel('Hasło', { exact: true }).fill('dobre i długie hasło')
    await page.getByRole('button', { name: 'Załóż konto' }).click()
    await page.getByRole('heading', { name: 'Nowy klaster' }).waitFor()
    const again = await page.context().newPage()
    await again.goto(server.setupUrl ?? '')
    await again.getByText('Pierwsze konto już jest').waitFor()
    await again.close()
  })

  test('a cluster is founded by its name, distributor and powiat', async () => {
    await page.getByLabel('Pełna nazwa klastra').fill('Klaster Energii „Pierwszy”')
    await page.getByLabel('Nazwa skrócona').fill('Pierwszy')
    await page.getByLabel('Dystrybutor (OSD)').fill('ENERGA')
    await page.getByLabel('Nazwa gminy albo kod TERYT').fill('Mława')
    await page.getByRole('button', { name: /Weź cały powiat mławski/ }).click()
    await page.getByRole('heading', { name: /Cały powiat mławski/ }).waitFor()
    await page.getByRole('button', { name: 'Załóż klaster' }).click()
    await page.getByRole('heading', { name: /^Pulpit/ }).waitFor()
  })

  test('members and points come from two spreadsheets', async () => {
    await goTo('/arkusz')
    await page.setInputFiles('#arkusze', [fileOf('czlonkowie.csv', MEMBERS), fileOf('punkty.csv', POINTS)])
    await page.getByRole('button', { name: 'Zapisz 4 zmiany' }).click()
    await page.getByText('Ten arkusz jest zapisany.').waitFor()
    await goTo('/czlonkowie')
    await page.getByText('Energia Przykładowa sp. z o.o.').first().waitFor()
  })

  test('readings of a month are rehearsed and stored', async () => {
    const hall = october(HALL, { 'En.Czynna Pobrana': '12,500' })
    const plant = october(PLANT, { 'En.Czynna Pobrana': '0,500', 'En.Czynna Oddana': '20,000' })
    await goTo('/import')
    await page.setInputFiles('#pliki', [
      fileOf(`202611101000_${HALL}_urzad.csv`, hall),
      fileOf(`202611101000_${PLANT}_kogeneracja.csv`, plant),
    ])
    await page.getByText('Energia tych miesięcy przed importem').waitFor()
    await page.getByRole('button', { name: 'Zapisz odczyty' }).click()
    await page.getByText(/Odczyty zapisano/).waitFor()
  })

  test('without prices the month is refused with the way on, and then settled and approved', async () => {
    await goTo('/rozliczenie?miesiac=2026-10')
    await page.getByRole('button', { name: 'Oblicz szkic za październik 2026' }).click()
    await page.getByText(/brakuje: koordynator klastra/).waitFor()
    await page.getByRole('link', { name: 'Otwórz ustawienia klastra' }).click()
    await page.getByLabel('Koordynator').selectOption({ label: 'Energia Przykładowa sp. z o.o.' })
    await page.getByLabel('Wysokość nad poziomem morza').fill('150')
    await page.getByRole('button', { name: 'Zapisz dane' }).click()
    await page.getByText('Zapisano dane klastra.').waitFor()
    await page.getByRole('link', { name: 'Wpisz ceny' }).click()
    await page.getByLabel('Sprzedawca lub umowa').fill('Umowa gminy')
    await page.getByLabel('Energia [zł/MWh]').fill('548,00')
    await page
      .getByLabel(/cena \[zł\/MWh\]/)
      .first()
      .fill('330,00')
    await page.getByLabel('Cena między członkami [zł/MWh]').fill('450,00')
    await page.getByRole('button', { name: 'Zapisz ceny' }).click()
    await page.getByText('Zapisano ceny.').waitFor()
    await goTo('/rozliczenie?miesiac=2026-10')
    await page.getByRole('button', { name: 'Oblicz szkic za październik 2026' }).click()
    await page.getByRole('button', { name: 'Sprawdź przed zatwierdzeniem' }).click()
    const read = page.getByRole('checkbox')
    await page.getByRole('button', { name: 'Zatwierdź rozliczenie za październik 2026' }).waitFor()
    if ((await read.count()) > 0) await read.first().check()
    await page.getByRole('button', { name: 'Zatwierdź rozliczenie za październik 2026' }).click()
    await page.getByRole('heading', { name: /październik 2026, 1\/2026/ }).waitFor()
    expect(await page.getByRole('table', { name: 'Członkowie' }).textContent()).toContain('Gmina Przykładowa')
  })
})
