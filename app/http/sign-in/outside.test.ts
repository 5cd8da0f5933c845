import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from '../../database/engines.test-support.ts'
import { migrate } from '../../database/migration.ts'
import { MIGRATIONS } from '../../database/migrations/all.ts'
import type { Database } from '../../database/session.ts'
import { newClusterSchema } from '../../usecases/office/cluster.ts'
import type { Api, Parts } from '../api.ts'
import { createApp } from '../app.ts'
import { openParts } from '../parts.ts'
import { browserOn } from './browser.test-support.ts'
import type { OidcWatch } from './oidc.ts'
import { watchOidc } from './oidc.ts'
import type { TestProvider } from './oidc-provider.test-support.ts'
import { CLIENT, startProvider } from './oidc-provider.test-support.ts'

const ORIGIN = 'http://klaster.test'
const PASSWORD = 'koń bateria zszywka poprawnie'
const PEOPLE = {
  anna: { email: 'Anna@gmina.test', name: 'Anna Kot', isVerified: true },
  oper: { email: 'oper@klaster.test', name: 'Oper Ator', isVerified: true },
  obcy: { email: 'obcy@gmina.test', name: 'Obcy', isVerified: true },
  niepewny: { email: 'niepewny@gmina.test', name: 'Niepewny', isVerified: false },
  milczacy: { email: 'milczacy@gmina.test', name: 'Milczący' },
}

describe.each(ENGINES)('a person comes in by the sign-in of the town, kept on the $name', ({ open }) => {
  let provider: TestProvider
  let database: Database
  let parts: Parts
  let app: Api
  let cluster = ''
  let operator: ReturnType<typeof browserOn>
  const lines: string[] = []
  const watches: OidcWatch[] = []
  const plenty = { burst: 10_000, perMinute: 10_000 }

  const openApp = async (change: { readonly clientSecret?: string; readonly trustsEmail?: boolean } = {}) => {
    const oidc = { name: 'Gmina', discoveryUrl: provider.discoveryUrl, ...CLIENT, trustsEmail: false, ...change }
    const watch = watchOidc(oidc, (line) => lines.push(line))
    watches.push(watch)
    await watch.ready
    parts = await openParts({
      database,
      publicUrl: ORIGIN,
      send: async () => undefined,
      oidc,
      oidcWatch: watch,
      log: (line) => lines.push(line),
    })
    return createApp(parts, {
      log: (line) => lines.push(line),
      limits: { person: plenty, visitor: plenty, signIn: plenty },
    })
  }
  const invite = (email: string, role: string) =>
    operator('POST', `/api/clusters/${cluster}/invitations`, { email, role })

  /** @returns where the browser ends, and the browser */
  const enter = async (who: keyof typeof PEOPLE, on = app) => {
    const browse = browserOn(on, ORIGIN)
    const begun = await browse('POST', '/api/auth/sign-in/social', { provider: 'oidc', callbackURL: '/' })
    expect(begun.status, lines.join('\n')).toBe(200)
    const { url } = (await begun.json()) as { url: string }
    const back = new URL(await provider.walk(url, who))
    const answer = await browse('GET', `${back.pathname}${back.search}`)
    expect(answer.status).toBe(302)
    return { browse, ends: new URL(answer.headers.get('location') ?? '', ORIGIN) }
  }

  beforeAll(async () => {
    provider = await startProvider(`${ORIGIN}/api/auth/callback/oidc`, PEOPLE)
    database = await open()
    await migrate(database, MIGRATIONS)
    app = await openApp()
    operator = browserOn(app, ORIGIN)
    const account = { name: 'Oper Ator', email: 'oper@klaster.test', password: PASSWORD }
    await operator('POST', '/api/setup', { secret: parts.setupSecret, ...account })
    await operator('POST', '/api/auth/sign-in/email', { email: account.email, password: PASSWORD })
    const draft = newClusterSchema.parse({
      name: 'Klaster Próbny',
      shortName: 'Próbny',
      area: { kind: 'powiat', powiat: '1413', gminas: ['1413011'], label: 'powiat mławski' },
      distributor: 'ENERGA',
    })
    cluster = ((await (await operator('POST', '/api/clusters', draft)).json()) as { clusterId: string }).clusterId
  }, 60_000)
  afterAll(async () => {
    for (const watch of watches) watch.stop()
    await provider.stop()
    await database.close()
  })

  test('somebody invited by e-mail before has the rights at once', async () => {
    expect((await invite('anna@gmina.test', 'office')).status).toBe(201)
    const { browse, ends } = await enter('anna')
    expect(ends.href, lines.join('\n')).toBe(`${ORIGIN}/`)
    expect(await (await browse('GET', '/api/me')).json()).toMatchObject({
      name: 'Anna Kot',
      email: 'anna@gmina.test',
      grants: [{ clusterId: cluster, role: 'office' }],
    })
    expect((await browse('GET', `/api/clusters/${cluster}/members`)).status).toBe(200)
    const { items } = (await (await operator('GET', `/api/clusters/${cluster}/invitations`)).json()) as {
      items: unknown[]
    }
    expect(items).toEqual([])
  })
  test('a second invitation is taken at the next sign-in, and nothing is doubled', async () => {
    await invite('anna@gmina.test', 'council')
    const { browse } = await enter('anna')
    const { grants } = (await (await browse('GET', '/api/me')).json()) as { grants: { role: string }[] }
    expect(grants.map(({ role }) => role).sort()).toEqual(['council', 'office'])
  })
  test('who has a password already enters the same account', async () => {
    const { browse } = await enter('oper')
    expect(await (await browse('GET', '/api/me')).json()).toMatchObject({
      email: 'oper@klaster.test',
      isOperator: true,
    })
  })
  test('a stranger gets no account, no session, and the page that says so', async () => {
    const { browse, ends } = await enter('obcy')
    expect(ends.pathname).toBe('/logowanie')
    expect(ends.searchParams.get('error')).toBe('not_invited')
    expect((await browse('GET', '/api/me')).status).toBe(401)
    const kept = await database.read((session) =>
      session.query(`select email from auth_user where email like 'obcy%' or email like 'niepewny%'`),
    )
    expect(kept).toEqual([])
  })
  test('an invitation that ran out lets nobody in', async () => {
    await invite('obcy@gmina.test', 'auditor')
    await database.transaction((session) =>
      session.query(`update invitation set expires_at = now() - interval '1 day' where email = 'obcy@gmina.test'`),
    )
    expect((await enter('obcy')).ends.searchParams.get('error')).toBe('not_invited')
  })
  test('an address the provider did not prove opens nothing, though it is invited', async () => {
    await invite('niepewny@gmina.test', 'office')
    await invite('milczacy@gmina.test', 'auditor')
    for (const who of ['niepewny', 'milczacy'] as const) {
      const { browse, ends } = await enter(who)
      expect(ends.searchParams.get('error')).toBe('email_not_verified')
      expect((await browse('GET', '/api/me')).status).toBe(401)
    }
  })
  test('unless the town says that it trusts the addresses of its provider', async () => {
    const { browse } = await enter('milczacy', await openApp({ trustsEmail: true }))
    expect(await (await browse('GET', '/api/me')).json()).toMatchObject({ grants: [{ role: 'auditor' }] })
  })
  test('a wrong client secret lets nobody in, and the log says what to mend', async () => {
    const { browse, ends } = await enter('anna', await openApp({ clientSecret: 'zły' }))
    expect(ends.pathname).toBe('/logowanie')
    expect(ends.searchParams.get('error')).toBe('invalid_code')
    expect((await browse('GET', '/api/me')).status).toBe(401)
    expect(lines.join('\n')).toMatch(/ALARM: Gmina odrzuca.*OIDC_CLIENT_SECRET.*invalid_client/)
  })
  test('a callback nobody asked for is refused on the page', async () => {
    const answer = await browserOn(app, ORIGIN)('GET', '/api/auth/callback/oidc?code=x&state=y')
    expect(answer.headers.get('location')).toMatch(/^http:\/\/klaster\.test\/logowanie\?error=/)
  })
  test('while the provider is down an alarm is raised and passwords still work', async () => {
    await provider.stop()
    const browse = browserOn(app, ORIGIN)
    const refused = await browse('POST', '/api/auth/sign-in/social', { provider: 'oidc', callbackURL: '/' })
    expect(refused.status).toBe(503)
    expect(await refused.json()).toMatchObject({ code: 'auth.oidc-unavailable', facts: { name: 'Gmina' } })
    expect(lines.join('\n')).toMatch(/ALARM: logowanie przez Gmina nie działa/)
    await browse('POST', '/api/auth/sign-in/email', { email: 'oper@klaster.test', password: PASSWORD })
    expect((await browse('GET', '/api/me')).status).toBe(200)
    const started = await openApp()
    expect(await (await browserOn(started, ORIGIN)('GET', '/api/server')).json()).toMatchObject({
      oidc: { name: 'Gmina', available: false },
    })
    await provider.again()
    const later = await enter('anna', started)
    expect(await (await later.browse('GET', '/api/me')).json()).toMatchObject({ email: 'anna@gmina.test' })
    expect(lines.join('\n')).toContain('sign-in with Gmina works again')
  })
})
