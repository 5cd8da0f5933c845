import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RunningServer } from '../../app/http/server.ts'
import { startServer } from '../../app/http/server.ts'
import { newClusterSchema } from '../../app/usecases/office/cluster.ts'
import { buildWeb } from '../../tools/web/build.ts'
import { WEB_DIST } from '../../tools/web/config.ts'
import { chromiumPath, NO_BROWSER } from './chromium.ts'

const PATH = chromiumPath()
if (PATH === null) process.stderr.write(`SKIPPED aloud: ${NO_BROWSER}\n`)

const PATIENCE_MS = 180_000
const ACCOUNT = { name: 'Anna Kot', email: 'anna@klaster.test', password: 'koń bateria zszywka poprawnie' }
const SHOTS = fileURLToPath(new URL('../../.openklaster/screenshots', import.meta.url))

/** A device with a finger on its reader: built into the browser for tests. */
async function plugIn(page: Page): Promise<{ readonly cdp: CDPSession; readonly device: string }> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable', { enableUI: false })
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { cdp, device: authenticatorId }
}

describe.skipIf(PATH === null)('a passkey in a real browser', { timeout: PATIENCE_MS }, () => {
  let folder = ''
  let server: RunningServer
  let browser: Browser
  let page: Page
  let cdp: CDPSession
  let device = ''
  let cluster = ''

  beforeAll(async () => {
    await buildWeb()
    folder = mkdtempSync(join(tmpdir(), 'openklaster-passkeys-'))
    server = await startServer({
      folder,
      databaseUrl: null,
      // A passkey belongs to a name; browsers make none for a bare number.
      host: 'localhost',
      port: 0,
      env: {},
      site: WEB_DIST,
      log: () => undefined,
    })
    browser = await chromium.launch({ executablePath: PATH ?? '', args: ['--no-sandbox'] })
    const context = await browser.newContext({ locale: 'pl-PL', viewport: { width: 1280, height: 900 } })
    const post = async (path: string, data: unknown) => {
      const answer = await context.request.post(`${server.url}${path}`, { data, headers: { origin: server.url } })
      expect(answer.ok(), `${path} ${await answer.text()}`).toBe(true)
      return answer.json()
    }
    await post('/api/setup', { secret: server.setupUrl?.split('#')[1], ...ACCOUNT })
    await post('/api/auth/sign-in/email', { email: ACCOUNT.email, password: ACCOUNT.password })
    const draft = newClusterSchema.parse({
      name: 'Klaster Próbny',
      shortName: 'Próbny',
      area: { kind: 'powiat', powiat: '1413', gminas: ['1413011'], label: 'powiat mławski' },
      distributor: 'ENERGA',
    })
    cluster = ((await post('/api/clusters', draft)) as { clusterId: string }).clusterId
    page = await context.newPage()
    ;({ cdp, device } = await plugIn(page))
  }, PATIENCE_MS)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const signOut = () => page.context().clearCookies()
  const shot = (name: string) => page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true })
  const heading = () => page.getByRole('heading', { level: 1 }).first()

  test('is added on the account page', async () => {
    await page.goto(`${server.url}/klaster/${cluster}/konto`)
    const card = page.getByRole('region', { name: 'Klucze dostępu' })
    await card.getByText('Nie ma żadnego').waitFor()
    await card.getByRole('button', { name: 'Dodaj klucz dostępu' }).click()
    await card.getByText('Nazwij klucz').first().waitFor()
    await card.getByLabel('Nazwa klucza dostępu').fill('Laptop biura')
    await card.getByRole('button', { name: 'Dodaj klucz dostępu' }).click()
    await card.getByText('jeszcze nieużyty').waitFor()
    expect(await card.getByRole('listitem').allTextContents()).toEqual([expect.stringContaining('Laptop biura')])
    await shot('passkeys-account')
    const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId: device })
    expect(credentials).toMatchObject([{ rpId: 'localhost', isResidentCredential: true }])
  })
  test('a device that holds one already says so', async () => {
    const card = page.getByRole('region', { name: 'Klucze dostępu' })
    await card.getByLabel('Nazwa klucza dostępu').fill('Drugi raz')
    await card.getByRole('button', { name: 'Dodaj klucz dostępu' }).click()
    await card.getByText('To urządzenie ma już klucz').first().waitFor()
  })
  test('signs in by the button, without a word typed', async () => {
    await signOut()
    await cdp.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId: device, enabled: false })
    await page.goto(`${server.url}/logowanie`)
    await page.getByRole('button', { name: 'Zaloguj kluczem dostępu' }).waitFor()
    await shot('passkeys-sign-in')
    await cdp.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId: device, enabled: true })
    await page.getByRole('button', { name: 'Zaloguj kluczem dostępu' }).click()
    await page.waitForURL(`**/klaster/${cluster}**`)
    await heading().waitFor()
  })
  test('signs in when the browser offers it by itself', async () => {
    await signOut()
    await page.goto(`${server.url}/logowanie`)
    await page.waitForURL(`**/klaster/${cluster}**`)
  })
  test('its last use is told, and taken away it signs nobody in', async () => {
    await page.goto(`${server.url}/klaster/${cluster}/konto`)
    const card = page.getByRole('region', { name: 'Klucze dostępu' })
    await card.getByText(/, użyty /).waitFor()
    await card.getByRole('button', { name: /^Usuń/ }).click()
    await card.getByText('Nie ma żadnego').waitFor()
    await signOut()
    await page.goto(`${server.url}/logowanie`)
    await page.getByRole('button', { name: 'Zaloguj kluczem dostępu' }).click()
    await page.getByText('Ten serwer nie zna tego klucza dostępu').first().waitFor()
    await shot('passkeys-unknown')
    expect(new URL(page.url()).pathname).toBe('/logowanie')
  })
})
