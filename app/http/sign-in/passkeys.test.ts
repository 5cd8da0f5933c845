import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from '../../database/engines.test-support.ts'
import { migrate } from '../../database/migration.ts'
import { MIGRATIONS } from '../../database/migrations/all.ts'
import type { Database } from '../../database/session.ts'
import { newClusterSchema } from '../../usecases/office/cluster.ts'
import type { Api } from '../api.ts'
import { createApp } from '../app.ts'
import { openParts } from '../parts.ts'
import { browserOn } from './browser.test-support.ts'
import type { TestDevice } from './device.test-support.ts'
import { newDevice } from './device.test-support.ts'

const ORIGIN = 'https://klaster.test'
const PASSWORD = 'koń bateria zszywka poprawnie'
const EMAIL = 'oper@klaster.test'

type Options = { readonly challenge: string }

describe.each(ENGINES)('a person signs in with a passkey, kept on the $name', ({ open }) => {
  let database: Database
  let app: Api
  let cluster = ''
  let device: TestDevice
  let person: ReturnType<typeof browserOn>
  let now = Date.parse('2026-11-25T10:00:00.000Z')
  const plenty = { burst: 10_000, perMinute: 10_000 }

  beforeAll(async () => {
    database = await open()
    await migrate(database, MIGRATIONS)
    const parts = await openParts({
      database,
      publicUrl: ORIGIN,
      send: async () => undefined,
      oidc: null,
      log: () => undefined,
      clock: () => new Date(now).toISOString(),
    })
    app = createApp(parts, { limits: { person: plenty, visitor: plenty, signIn: plenty } })
    person = browserOn(app, ORIGIN)
    await person('POST', '/api/setup', {
      secret: parts.setupSecret,
      name: 'Oper Ator',
      email: EMAIL,
      password: PASSWORD,
    })
    await person('POST', '/api/auth/sign-in/email', { email: EMAIL, password: PASSWORD })
    const draft = newClusterSchema.parse({
      name: 'Klaster Próbny',
      shortName: 'Próbny',
      area: { kind: 'powiat', powiat: '1413', gminas: ['1413011'], label: 'powiat mławski' },
      distributor: 'ENERGA',
    })
    cluster = ((await (await person('POST', '/api/clusters', draft)).json()) as { clusterId: string }).clusterId
    device = newDevice(ORIGIN)
  })
  afterAll(() => database.close())

  const offered = async () => (await (await person('POST', '/api/me/passkeys/options', {})).json()) as Options
  const asked = async () =>
    (await (await browserOn(app, ORIGIN)('POST', '/api/passkeys/options', {})).json()) as Options
  const signIn = (answer: unknown, browse = browserOn(app, ORIGIN)) =>
    browse('POST', '/api/auth/sign-in/passkey', { answer })
  const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code

  test('it is added with a name, listed, and stands in the journal', async () => {
    const { challenge } = await offered()
    const added = await person('POST', '/api/me/passkeys', { name: 'Laptop biura', answer: device.made(challenge) })
    expect(added.status, await added.clone().text()).toBe(201)
    expect(await (await person('GET', '/api/me/passkeys')).json()).toMatchObject({
      items: [{ passkeyId: device.id, name: 'Laptop biura', lastUsedAt: null }],
    })
    const { items } = (await (await person('GET', `/api/clusters/${cluster}/journal`)).json()) as {
      items: { what: string }[]
    }
    expect(items.map(({ what }) => what)).toContain('person.passkey-added')
  })
  test('it signs in without a name and a password, and its last use is told', async () => {
    const browse = browserOn(app, ORIGIN)
    const answer = device.signed((await asked()).challenge)
    const entered = await signIn(answer, browse)
    expect(entered.status, await entered.clone().text()).toBe(200)
    expect(await (await browse('GET', '/api/me')).json()).toMatchObject({ email: EMAIL })
    expect(await (await person('GET', '/api/me/passkeys')).json()).toMatchObject({
      items: [{ lastUsedAt: new Date(now).toISOString() }],
    })
    expect(await codeOf(await signIn(answer))).toBe('passkey.not-proven')
  })
  test('an answer to another question, of another place or of another key opens nothing', async () => {
    expect(await codeOf(await signIn(device.signed(randomBytes(32).toString('base64url'))))).toBe('passkey.not-proven')
    const foreign = device.at('https://k1aster.test')
    expect(await codeOf(await signIn(foreign.signed((await asked()).challenge)))).toBe('passkey.not-proven')
    const impostor = { ...newDevice(ORIGIN).signed((await asked()).challenge), id: device.id, rawId: device.id }
    expect(await codeOf(await signIn(impostor))).toBe('passkey.not-proven')
    const stranger = newDevice(ORIGIN).signed((await asked()).challenge)
    expect(await codeOf(await signIn(stranger))).toBe('passkey.unknown')
    const unchecked = device.signed((await asked()).challenge, { isPersonChecked: false })
    expect(await codeOf(await signIn(unchecked))).toBe('passkey.not-proven')
    for (const nonsense of [undefined, 'x', {}, { id: 1, response: { clientDataJSON: 'x' } }])
      expect(await codeOf(await signIn(nonsense))).toBe('passkey.not-proven')
  })
  test('a question for signing in cannot be answered with a new key, nor one of another person', async () => {
    const answer = newDevice(ORIGIN).made((await asked()).challenge)
    const refused = await person('POST', '/api/me/passkeys', { name: 'x', answer })
    expect(await codeOf(refused)).toBe('passkey.not-proven')
  })
  test('a question nobody answered in five minutes is worth nothing', async () => {
    const { challenge } = await asked()
    now += 5 * 60_000 + 1
    expect(await codeOf(await signIn(device.signed(challenge)))).toBe('passkey.not-proven')
  })
  test('a device whose counter went back is taken for a copy', async () => {
    const copy = device.signed((await asked()).challenge, { counter: 1 })
    expect(await codeOf(await signIn(copy))).toBe('passkey.not-proven')
  })
  test('the same key is not kept twice', async () => {
    const again = await person('POST', '/api/me/passkeys', {
      name: 'Drugi raz',
      answer: device.made((await offered()).challenge),
    })
    expect(await codeOf(again)).toBe('passkey.known')
  })
  test('passkeys are refused under another address than the public one', async () => {
    const elsewhere = browserOn(app, 'https://inny.test')
    const refused = await elsewhere('POST', '/api/passkeys/options', {})
    expect(await refused.json()).toMatchObject({ code: 'passkey.other-address', facts: { url: ORIGIN } })
  })
  test('the library’s own way in is not to be reached', async () => {
    const guest = browserOn(app, ORIGIN)
    expect((await guest('POST', '/api/auth/enter-proven', { userId: 'x' })).status).toBe(404)
  })
  test('a passkey taken away signs nobody in', async () => {
    expect((await person('DELETE', `/api/me/passkeys/${device.id}`)).status).toBe(204)
    expect((await person('DELETE', `/api/me/passkeys/${device.id}`)).status).toBe(404)
    expect(await codeOf(await signIn(device.signed((await asked()).challenge)))).toBe('passkey.unknown')
    expect(await (await person('GET', '/api/me/passkeys')).json()).toEqual({ items: [] })
  })
  test('going back a step of the schema, people sign in with the password', async () => {
    await migrate(database, MIGRATIONS, 21)
    const browse = browserOn(app, ORIGIN)
    expect((await browse('POST', '/api/auth/sign-in/email', { email: EMAIL, password: PASSWORD })).status).toBe(200)
    await migrate(database, MIGRATIONS)
  })
})
