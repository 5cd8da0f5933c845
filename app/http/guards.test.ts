import { expect, test } from 'vitest'
import { createApp } from './app.ts'
import { newLimiter } from './guards.ts'
import { partsWithoutDatabase } from './parts-without-database.ts'
import { actorFor } from './world.test-support.ts'

test('so many requests may come at once, then as many as the minute gives back', () => {
  let now = 0
  const wait = newLimiter(() => now)
  const limit = { burst: 3, perMinute: 60 }
  expect([1, 2, 3].map(() => wait('a', limit))).toEqual([0, 0, 0])
  expect(wait('a', limit)).toBe(1)
  expect(wait('b', limit)).toBe(0)
  now = 1000
  expect([wait('a', limit), wait('a', limit)]).toEqual([0, 1])
  now = 3_600_000
  expect([1, 2, 3, 4].map(() => wait('a', limit))).toEqual([0, 0, 0, 1])
})

const limits = {
  person: { burst: 4, perMinute: 1 },
  visitor: { burst: 2, perMinute: 1 },
  signIn: { burst: 1, perMinute: 1 },
}

/** Nothing behind it but who asks. */
const parts = {
  ...partsWithoutDatabase(),
  actorOf: async ({ headers }: Request) => actorFor(headers.has('x-in') ? 'office' : 'public'),
}

test('who asks too often is told how long to wait; others are not', async () => {
  const app = createApp(parts, { limits, addressOf: (request) => request.headers.get('x-address') ?? 'one' })
  const ask = (headers: Record<string, string> = {}) => app.request('/api/law?on=2026-01-01', { headers })
  expect([(await ask()).status, (await ask()).status]).toEqual([200, 200])
  const refused = await ask({ 'accept-language': 'en' })
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(30)
  expect(await refused.json()).toMatchObject({ code: 'http.too-many', title: 'Too many requests in a short time.' })
  expect((await ask({ 'x-address': 'two' })).status).toBe(200)
  // A person is counted as a person, wherever the requests come from.
  for (let i = 0; i < 4; i += 1) expect((await ask({ 'x-in': '1', 'x-address': String(i) })).status).toBe(200)
  expect((await ask({ 'x-in': '1', 'x-address': 'new' })).status).toBe(429)
})
test('attempts to sign in are counted by address, more strictly', async () => {
  const app = createApp(parts, { limits })
  const attempt = () =>
    app.request('/api/setup', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  expect((await attempt()).status).toBe(400)
  expect((await attempt()).status).toBe(429)
})
