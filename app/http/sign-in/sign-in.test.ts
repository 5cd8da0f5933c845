import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from '../../database/engines.test-support.ts'
import { migrate } from '../../database/migration.ts'
import { MIGRATIONS } from '../../database/migrations/all.ts'
import type { Database } from '../../database/session.ts'
import { newClusterSchema } from '../../usecases/office/cluster.ts'
import type { Mail } from '../../usecases/people/ports.ts'
import type { Api, Parts } from '../api.ts'
import { createApp } from '../app.ts'
import { openParts } from '../parts.ts'
import { browserOn } from './browser.test-support.ts'
import { oidcFault, watchOidc } from './oidc.ts'

const ORIGIN = 'http://klaster.test'
const PASSWORD = 'koń bateria zszywka poprawnie'

/** RFC 6238 with SHA-1, 30 s, 6 digits: independent of the library. */
function totp(base32: string, seconds: number): string {
  const bits = [...base32.replace(/=+$/, '')]
    .map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(seconds / 30)))
  const mac = createHmac('sha1', key).update(counter).digest()
  const at = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

describe.each(ENGINES)('people sign in on the $name', ({ open }) => {
  let database: Database
  let parts: Parts
  let app: Api
  let cluster = ''
  const letters: Mail[] = []
  const lines: string[] = []
  let now = Date.parse('2026-11-25T10:00:00.000Z')
  const lastLink = () => /https?:\/\/\S+/.exec(letters.at(-1)?.text ?? '')?.[0] ?? ''

  beforeAll(async () => {
    database = await open()
    await migrate(database, MIGRATIONS)
    parts = await openParts({
      database,
      publicUrl: ORIGIN,
      send: async (mail) => {
        letters.push(mail)
      },
      oidc: null,
      log: (line) => lines.push(line),
      clock: () => new Date(now).toISOString(),
    })
    const plenty = { burst: 10_000, perMinute: 10_000 }
    app = createApp(parts, {
      log: (line) => lines.push(line),
      limits: { person: plenty, visitor: plenty, signIn: plenty },
    })
  })
  afterAll(() => database.close())

  const operatorBrowser = () => browserOn(app, ORIGIN)
  let operator: ReturnType<typeof browserOn>
  let clerk: ReturnType<typeof browserOn>

  test('the first account is made once, by whom holds the secret of the set-up', async () => {
    operator = operatorBrowser()
    const account = { name: 'Oper Ator', email: 'oper@klaster.test', password: PASSWORD }
    expect((await operator('POST', '/api/setup', { secret: 'wrong', ...account })).status).toBe(410)
    const weak = await operator('POST', '/api/setup', { secret: parts.setupSecret, ...account, password: 'krótkie' })
    expect(await weak.json()).toMatchObject({ code: 'auth.weak-password' })
    expect((await operator('POST', '/api/setup', { secret: parts.setupSecret, ...account })).status).toBe(201)
    expect((await operator('POST', '/api/setup', { secret: parts.setupSecret, ...account })).status).toBe(410)
    const signedIn = await operator('POST', '/api/auth/sign-in/email', { email: account.email, password: PASSWORD })
    expect(signedIn.status, lines.join('\n')).toBe(200)
    expect(await (await operator('GET', '/api/me')).json()).toMatchObject({ isOperator: true, grants: [] })
  })
  test('nobody can sign up by himself, nor reach other addresses of the library', async () => {
    const guest = browserOn(app, ORIGIN)
    const body = { email: 'obcy@klaster.test', password: PASSWORD, name: 'Obcy' }
    expect((await guest('POST', '/api/auth/sign-up/email', body)).status).toBe(404)
    expect((await guest('GET', '/api/auth/reference')).status).toBe(404)
  })
  test('the operator opens a cluster and is its administrator', async () => {
    const draft = newClusterSchema.parse({
      name: 'Klaster Próbny',
      shortName: 'Próbny',
      area: { kind: 'powiat', powiat: '1413', gminas: ['1413011'], label: 'powiat mławski' },
      distributor: 'ENERGA',
    })
    const answer = await operator('POST', '/api/clusters', draft)
    expect(answer.status, lines.join('\n')).toBe(201)
    cluster = ((await answer.json()) as { clusterId: string }).clusterId
    expect(await (await operator('GET', '/api/me')).json()).toMatchObject({
      grants: [{ clusterId: cluster, role: 'administrator' }],
    })
  })
  test('an invited clerk makes an account by the link in the letter, once', async () => {
    const invited = await operator('POST', `/api/clusters/${cluster}/invitations`, {
      email: 'Anna@Klaster.test',
      role: 'office',
    })
    expect(invited.status, lines.join('\n')).toBe(201)
    expect(letters.at(-1)).toMatchObject({
      to: 'anna@klaster.test',
      subject: expect.stringContaining('Klaster Próbny'),
    })
    const offer = lastLink().split('/').at(-1) ?? ''
    clerk = browserOn(app, ORIGIN)
    expect(await (await clerk('GET', `/api/invitations/${offer}`)).json()).toEqual({
      email: 'anna@klaster.test',
      role: 'office',
      clusterName: 'Klaster Próbny',
      hasAccount: false,
    })
    expect((await clerk('GET', `/api/invitations/${offer.slice(0, -3)}abc`)).status).toBe(410)
    const account = { name: 'Anna Kot', password: PASSWORD }
    expect((await clerk('POST', `/api/invitations/${offer}/acceptance`, { account })).status).toBe(201)
    expect((await clerk('POST', `/api/invitations/${offer}/acceptance`, { account })).status).toBe(410)
    await clerk('POST', '/api/auth/sign-in/email', { email: 'anna@klaster.test', password: PASSWORD })
    expect(await (await clerk('GET', '/api/me')).json()).toMatchObject({
      name: 'Anna Kot',
      grants: [{ clusterId: cluster, role: 'office' }],
    })
  })
  test('an invitation for an account that exists needs its sign-in', async () => {
    await operator('POST', `/api/clusters/${cluster}/invitations`, { email: 'anna@klaster.test', role: 'council' })
    const offer = lastLink().split('/').at(-1) ?? ''
    const guest = browserOn(app, ORIGIN)
    expect((await guest('POST', `/api/invitations/${offer}/acceptance`, { account: null })).status).toBe(403)
    expect((await clerk('POST', `/api/invitations/${offer}/acceptance`, { account: null })).status).toBe(201)
  })
  test('an invitation runs out after two weeks', async () => {
    await operator('POST', `/api/clusters/${cluster}/invitations`, { email: 'pozno@klaster.test', role: 'auditor' })
    const offer = lastLink().split('/').at(-1) ?? ''
    now += 14 * 24 * 3600 * 1000
    expect((await browserOn(app, ORIGIN)('GET', `/api/invitations/${offer}`)).status).toBe(410)
  })
  test('a change made by a foreign page with the cookie of the person is refused', async () => {
    const foreign = await clerk('POST', `/api/clusters/${cluster}/members`, {}, { origin: 'https://zly.example' })
    expect(foreign.status).toBe(403)
    expect(await foreign.json()).toMatchObject({ code: 'http.foreign-origin' })
    const fetched = await clerk('POST', `/api/clusters/${cluster}/members`, {}, { 'sec-fetch-site': 'cross-site' })
    expect(fetched.status).toBe(403)
  })
  test('after five wrong passwords the address is locked, the right one included, and then free again', async () => {
    const guest = browserOn(app, ORIGIN)
    const attempt = (password: string) =>
      guest('POST', '/api/auth/sign-in/email', { email: 'anna@klaster.test', password })
    for (let i = 0; i < 5; i += 1) {
      const wrong = await attempt(`wrong password ${i}`)
      expect(wrong.status, lines.join('\n')).toBe(401)
      expect(await wrong.json()).toMatchObject({ code: 'auth.wrong-credentials' })
    }
    const locked = await attempt(PASSWORD)
    expect(locked.status).toBe(429)
    expect(locked.headers.get('retry-after')).toBe('60')
    now += 61_000
    expect((await attempt(PASSWORD)).status).toBe(200)
  })
  test('an unknown address is answered and locked like a known one', async () => {
    const guest = browserOn(app, ORIGIN)
    const attempt = () =>
      guest('POST', '/api/auth/sign-in/email', { email: 'nikt@klaster.test', password: 'zgaduję hasło' })
    for (let i = 0; i < 5; i += 1) expect((await attempt()).status).toBe(401)
    expect((await attempt()).status).toBe(429)
  })
  test('a forgotten password is set anew by a link, and ends every session', async () => {
    const before = letters.length
    const guest = browserOn(app, ORIGIN)
    const asked = await guest('POST', '/api/auth/request-password-reset', { email: 'anna@klaster.test' })
    expect(asked.status, lines.join('\n')).toBe(200)
    await guest('POST', '/api/auth/request-password-reset', { email: 'nikt@klaster.test' })
    expect(letters.length).toBe(before + 1)
    const token = new URL(lastLink()).searchParams.get('token')
    const fresh = 'zupełnie nowe hasło 2026'
    expect((await guest('POST', '/api/auth/reset-password', { token, newPassword: fresh })).status).toBe(200)
    expect((await clerk('GET', '/api/me')).status).toBe(401)
    await clerk('POST', '/api/auth/sign-in/email', { email: 'anna@klaster.test', password: fresh })
    expect((await clerk('GET', '/api/me')).status).toBe(200)
    const again = await guest('POST', '/api/auth/reset-password', { token, newPassword: `${fresh}!` })
    expect(again.status).toBeGreaterThanOrEqual(400)
  })
  test('a person sees the own sessions and ends another of them', async () => {
    const elsewhere = browserOn(app, ORIGIN)
    const password = 'zupełnie nowe hasło 2026'
    await elsewhere('POST', '/api/auth/sign-in/email', { email: 'anna@klaster.test', password })
    const sessions = (await (await clerk('GET', '/api/auth/list-sessions')).json()) as { token: string }[]
    expect(sessions.length).toBeGreaterThanOrEqual(2)
    await clerk('POST', '/api/auth/revoke-other-sessions', {})
    expect((await elsewhere('GET', '/api/me')).status).toBe(401)
    expect((await clerk('GET', '/api/me')).status).toBe(200)
  })
  test('a second factor, once set up, is asked for', async () => {
    const password = 'zupełnie nowe hasło 2026'
    const enabled = await clerk('POST', '/api/auth/two-factor/enable', { password })
    expect(enabled.status, lines.join('\n')).toBe(200)
    const { totpURI, backupCodes } = (await enabled.json()) as { totpURI: string; backupCodes: string[] }
    const secret = new URL(totpURI).searchParams.get('secret') ?? ''
    expect(backupCodes.length).toBe(10)
    const code = totp(secret, Date.now() / 1000)
    expect((await clerk('POST', '/api/auth/two-factor/verify-totp', { code })).status, lines.join('\n')).toBe(200)
    const elsewhere = browserOn(app, ORIGIN)
    const first = await elsewhere('POST', '/api/auth/sign-in/email', { email: 'anna@klaster.test', password })
    expect(await first.json()).toMatchObject({ twoFactorRedirect: true })
    expect((await elsewhere('GET', '/api/me')).status).toBe(401)
    const wrong = await elsewhere('POST', '/api/auth/two-factor/verify-totp', { code: '000000' })
    expect(wrong.status).toBe(401)
    expect(await wrong.json()).toMatchObject({
      code: 'auth.wrong-code',
      title: 'Kod jest niepoprawny albo już nieważny.',
    })
    const right = totp(secret, Date.now() / 1000)
    expect((await elsewhere('POST', '/api/auth/two-factor/verify-totp', { code: right })).status).toBe(200)
    expect((await elsewhere('GET', '/api/me')).status).toBe(200)
  })
  test('a token does what its scopes say, until it is revoked', async () => {
    const made = await clerk('POST', '/api/me/tokens', { name: 'licznik', scopes: ['read'] })
    const { text, info } = (await made.json()) as { text: string; info: { tokenId: string } }
    const program = (method: string, path: string, body?: unknown) =>
      app.request(path, {
        method,
        headers: { authorization: `Bearer ${text}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    expect((await program('GET', `/api/clusters/${cluster}/members`)).status).toBe(200)
    const write = await program('POST', `/api/clusters/${cluster}/members`, { memberId: 'x', name: 'x' })
    expect(await write.json()).toMatchObject({ code: 'actor.token-scope', facts: { scope: 'write' } })
    expect((await program('GET', '/api/me/tokens')).status).toBe(403)
    const stored = await database.read((session) => session.query('select hash from auth_token'))
    expect(stored.length).toBe(1)
    expect(JSON.stringify(stored)).not.toContain(text.slice(-40))
    expect((await clerk('DELETE', `/api/me/tokens/${info.tokenId}`)).status).toBe(204)
    expect((await program('GET', '/api/me')).status).toBe(401)
  })
  test('the last administrator cannot be taken away; a role taken ends at once', async () => {
    const { items } = (await (await operator('GET', `/api/clusters/${cluster}/people`)).json()) as {
      items: { email: string; grants: { grantId: string; role: string }[] }[]
    }
    const grantOf = (email: string, role: string) =>
      items.find((person) => person.email === email)?.grants.find((grant) => grant.role === role)?.grantId
    const last = await operator(
      'DELETE',
      `/api/clusters/${cluster}/grants/${grantOf('oper@klaster.test', 'administrator')}`,
    )
    expect(await last.json()).toMatchObject({ code: 'people.last-administrator' })
    for (const role of ['office', 'council'])
      expect(
        (await operator('DELETE', `/api/clusters/${cluster}/grants/${grantOf('anna@klaster.test', role)}`)).status,
      ).toBe(204)
    expect((await clerk('GET', `/api/clusters/${cluster}`)).status).toBe(404)
  })
  test('sign-in and our own writes at once do not fall into each other', async () => {
    const work = Array.from({ length: 12 }, (_, i) =>
      i % 2 === 0
        ? browserOn(app, ORIGIN)('POST', '/api/auth/sign-in/email', { email: 'oper@klaster.test', password: PASSWORD })
        : operator('POST', `/api/clusters/${cluster}/members`, { memberId: `m${i}`, name: `Członek ${i}` }),
    )
    expect((await Promise.all(work)).map(({ status }) => status).sort(), lines.join('\n')).toEqual([
      ...Array(6).fill(200),
      ...Array(6).fill(201),
    ])
    expect(await (await operator('GET', `/api/clusters/${cluster}/journal/check`)).json()).toMatchObject({
      brokenAt: null,
    })
  })
})

describe('sign-in by an outside provider', () => {
  test('raises an alarm when the provider does not answer, and says so until it does', async () => {
    const lines: string[] = []
    const oidc = {
      name: 'Gmina',
      discoveryUrl: 'http://127.0.0.1:9/x',
      clientId: 'a',
      clientSecret: 'b',
      trustsEmail: false,
    }
    const watch = watchOidc(oidc, (line) => lines.push(line))
    await watch.ready
    watch.stop()
    expect(watch.fault()).toContain('127.0.0.1:9')
    expect(lines.join()).toMatch(/^ALARM: .*Gmina/)
  })
  test('an answer without addresses is no provider', async () => {
    const server = createServer((_, answer) => answer.end('{}')).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    expect(await oidcFault({ discoveryUrl: `http://127.0.0.1:${port}/` })).toContain('authorization_endpoint')
    server.close()
  })
})
