import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from '../../database/engines.test-support.ts'
import { migrate } from '../../database/migration.ts'
import { MIGRATIONS } from '../../database/migrations/all.ts'
import type { Database } from '../../database/session.ts'
import type { Api, Parts } from '../../http/api.ts'
import { createApp } from '../../http/app.ts'
import { openParts } from '../../http/parts.ts'
import { browserOn } from '../../http/sign-in/browser.test-support.ts'
import { PASSWORD } from './accounts.ts'
import type { Demonstration } from './open-demonstration.ts'
import { demonstrationFrom } from './open-demonstration.ts'
import { isHalfLoaded, loadMarked } from './wipe.ts'

const ORIGIN = 'http://localhost:8700'
const EXAMPLE = fileURLToPath(new URL('../../../examples/dolina-zgody', import.meta.url))
const plenty = { burst: 10_000, perMinute: 10_000 }

describe.each(ENGINES)('the demonstration is put back by a button, on the $name', { timeout: 180_000 }, ({ open }) => {
  let database: Database
  let wired: Parts
  let app: Api
  let demonstration: Demonstration
  let office: ReturnType<typeof browserOn>

  const appOn = (parts: Parts) => createApp(parts, { limits: { person: plenty, visitor: plenty, signIn: plenty } })
  const signedIn = async (email: string) => {
    const browse = browserOn(app, ORIGIN)
    const answer = await browse('POST', '/api/auth/sign-in/email', { email, password: PASSWORD })
    expect(answer.status).toBe(200)
    return browse
  }
  const clusterOf = async (browse: typeof office) =>
    ((await (await browse('GET', '/api/me')).json()) as { grants: { clusterId: string }[] }).grants[0]?.clusterId ?? ''
  const membersOf = async (browse: typeof office, cluster: string) =>
    (
      (await (await browse('GET', `/api/clusters/${cluster}/members?limit=100`)).json()) as {
        items: { memberId: string }[]
      }
    ).items

  beforeAll(async () => {
    database = await open()
    await migrate(database, MIGRATIONS)
    wired = await openParts({
      database,
      publicUrl: ORIGIN,
      send: async () => undefined,
      oidc: null,
      log: () => undefined,
    })
    demonstration = demonstrationFrom(EXAMPLE, () => undefined)
    const accounts = await demonstration.open(wired)
    app = appOn({ ...wired, demonstration: accounts, demonstrationReset: demonstration.reset(wired) })
    office = await signedIn('biuro@pokaz.example')
  }, 180_000)
  afterAll(async () => {
    await demonstration.work(wired).stop()
    await database.close()
  })

  test('what people changed is gone, the session stays, the old cluster is no more; meanwhile others are told', async () => {
    const before = await clusterOf(office)
    const members = await membersOf(office, before)
    const added = await office('POST', `/api/clusters/${before}/members`, { memberId: 'dopisany', name: 'Dopisany' })
    expect(added.status).toBe(201)
    await office('POST', '/api/auth/change-password', { currentPassword: PASSWORD, newPassword: 'zupełnie inne hasło' })
    await office('POST', '/api/me/tokens', { name: 'x', scopes: ['read'] })

    const running = office('POST', '/api/demonstration/reset')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const told = await browserOn(app, ORIGIN)('GET', '/api/me')
    expect(told.status).toBe(503)
    expect(await told.json()).toMatchObject({ code: 'demonstration.resetting' })
    expect((await office('POST', '/api/demonstration/reset')).status).toBe(503)
    const answer = await running
    expect(answer.status, await answer.clone().text()).toBe(200)
    const { clusterId } = (await answer.json()) as { clusterId: string }
    expect(clusterId).not.toBe(before)
    expect(await clusterOf(office)).toBe(clusterId)
    expect(await (await browserOn(app, ORIGIN)('GET', '/api/server')).json()).toMatchObject({
      demonstrationCluster: clusterId,
    })
    expect((await office('GET', `/api/clusters/${before}`)).status).toBe(404)
    expect(await membersOf(office, clusterId)).toEqual(members)
    expect(await (await office('GET', '/api/me/tokens')).json()).toEqual({ items: [] })
    expect(await clusterOf(await signedIn('biuro@pokaz.example'))).toBe(clusterId)
    expect(await (await office('GET', `/api/clusters/${clusterId}/journal/check`)).json()).toMatchObject({
      brokenAt: null,
    })
  })
  test('nobody does it without signing in, nor on a server in earnest', async () => {
    expect((await browserOn(app, ORIGIN)('POST', '/api/demonstration/reset')).status).toBe(401)
    const before = await clusterOf(office)
    const { demonstrationReset: _, ...earnest } = { ...wired, demonstrationReset: undefined }
    app = appOn(earnest)
    const clerk = await signedIn('admin@pokaz.example')
    const refused = await clerk('POST', '/api/demonstration/reset')
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({ code: 'demonstration.not-here' })
    expect(await clusterOf(clerk)).toBe(before)
  })
  test('one whose loading was cut off is loaded anew at the next start', async () => {
    await expect(loadMarked(database, () => Promise.reject(new Error('cut off')))).rejects.toThrow('cut off')
    expect(await isHalfLoaded(database)).toBe(true)
    const before = await clusterOf(await signedIn('admin@pokaz.example'))
    await demonstrationFrom(EXAMPLE, () => undefined).open(wired)
    expect(await isHalfLoaded(database)).toBe(false)
    expect(await clusterOf(await signedIn('admin@pokaz.example'))).not.toBe(before)
  })
})
