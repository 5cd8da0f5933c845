import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import type { Parts } from '../../app/http/api.ts'
import type { RunningServer } from '../../app/http/server.ts'
import { startServer } from '../../app/http/server.ts'
import { backgroundSettings, startBackground } from '../../app/jobs/background.ts'
import { ACCOUNTS, PASSWORD } from '../../app/jobs/demonstration/accounts.ts'
import { demonstrationFrom } from '../../app/jobs/demonstration/open-demonstration.ts'
import { buildWeb } from '../../tools/web/build.ts'
import { WEB_DIST } from '../../tools/web/config.ts'
import { chromiumPath } from './chromium.ts'

const EXAMPLE = fileURLToPath(new URL('../../examples/dolina-zgody', import.meta.url))
/** How long one step may take: a second where nothing else runs, far more on a busy machine. */
const PATIENCE_MS = 60_000
/** Lets a test read the name that Chromium computes for readers. */
const NAMES = '--enable-blink-features=ComputedAccessibilityInfo'
const SHOTS = fileURLToPath(new URL('../../.openklaster/screenshots', import.meta.url))

export type Who = (typeof ACCOUNTS)[number]['role']

/** The real server with the demonstration, and a real browser. */
export interface World {
  readonly url: string
  readonly clusterId: string
  /** A fresh browser profile, signed in or not. */
  readonly open: (options?: { who?: Who; width?: number; dark?: boolean; forced?: boolean }) => Promise<Page>
  /** Makes every sign-in of this person end so many seconds from now, as if nobody had worked. */
  readonly endSignIn: (who: Who, seconds: number) => Promise<void>
  readonly shot: (page: Page, name: string) => Promise<void>
  /** What the page opened last showed when a test failed. */
  readonly shotOfFailure: (name: string) => Promise<void>
  /** Addresses asked for that are not of this server. */
  readonly foreign: readonly string[]
  readonly close: () => Promise<void>
}

function emailOf(who: Who): string {
  const found = ACCOUNTS.find(({ role }) => role === who)
  if (!found) throw new Error(`no demonstration account for ${who}`)
  return found.email
}

async function signIn(context: BrowserContext, url: string, who: Who): Promise<void> {
  const answer = await context.request.post(`${url}/api/auth/sign-in/email`, {
    data: { email: emailOf(who), password: PASSWORD },
    headers: { origin: url },
  })
  if (!answer.ok()) throw new Error(`sign-in as ${who}: ${answer.status()} ${await answer.text()}`)
}

async function waitUntilSettled(context: BrowserContext, url: string, clusterId: string): Promise<void> {
  for (let second = 0; second < 240; second += 1) {
    const { items } = (await (await context.request.get(`${url}/api/clusters/${clusterId}/settlements`)).json()) as {
      items: { state: string }[]
    }
    if (items.some(({ state }) => state === 'draft') && items.length >= 9) return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error('the demonstration was not settled in 240 s')
}

export async function newWorld(): Promise<World> {
  await buildWeb()
  const folder = mkdtempSync(join(tmpdir(), 'openklaster-e2e-'))
  const faults: string[] = []
  const log = (line: string) => {
    faults.push(line)
  }
  const demonstration = demonstrationFrom(EXAMPLE, log)
  let database: Parts['database'] | undefined
  const server: RunningServer = await startServer({
    folder,
    databaseUrl: null,
    host: '127.0.0.1',
    port: 0,
    env: {},
    site: WEB_DIST,
    log,
    demonstration: async (parts) => {
      database = parts.database
      return [...(await demonstration.open(parts))]
    },
    demonstrationReset: demonstration.reset,
    workers: [
      ({ database, clock }) =>
        startBackground(backgroundSettings({}), { database, clock, log, name: 'e2e', workers: 1 }),
      demonstration.work,
    ],
  })
  const browser: Browser = await chromium.launch({
    executablePath: chromiumPath() ?? '',
    args: ['--no-sandbox', NAMES],
  })
  const foreign: string[] = []
  const contexts: BrowserContext[] = []
  const opened: Page[] = []
  const newContext = async (width: number, dark: boolean, forced = false) => {
    const context = await browser.newContext({
      locale: 'pl-PL',
      timezoneId: 'Europe/Warsaw',
      viewport: { width, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      forcedColors: forced ? 'active' : 'none',
    })
    contexts.push(context)
    context.on('request', (request) => {
      const address = request.url()
      if (!address.startsWith(server.url) && !/^(data|blob|about):/.test(address)) foreign.push(address)
    })
    return context
  }
  const office = await newContext(1280, false)
  await signIn(office, server.url, 'office')
  const me = (await (await office.request.get(`${server.url}/api/me`)).json()) as { grants: { clusterId: string }[] }
  const clusterId = me.grants[0]?.clusterId ?? ''
  await waitUntilSettled(office, server.url, clusterId)
  return {
    url: server.url,
    clusterId,
    foreign,
    async open({ who, width = 1280, dark = false, forced = false } = {}) {
      const context = await newContext(width, dark, forced)
      if (who) await signIn(context, server.url, who)
      const page = await context.newPage()
      page.setDefaultTimeout(PATIENCE_MS)
      opened.push(page)
      return page
    },
    async endSignIn(who, seconds) {
      await database?.transaction((session) =>
        session.query(
          `update auth_session set "expiresAt" = now() + make_interval(secs => $2)
           where "userId" in (select id from auth_user where email = $1)`,
          [emailOf(who), seconds],
        ),
      )
    },
    shot: async (page, name) => {
      await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true })
    },
    async shotOfFailure(name) {
      const page = opened.at(-1)
      await page?.screenshot({ path: join(SHOTS, `failed-${name.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 60)}.png`) })
    },
    async close() {
      for (const context of contexts) await context.close()
      await browser.close()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
