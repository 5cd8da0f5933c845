import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from '../database/engines.test-support.ts'
import type { Database } from '../database/session.ts'
import type { Scope } from '../usecases/office/actor.ts'
import { SCOPES } from '../usecases/office/actor.ts'
import type { Request as Asked, Row } from './access.test-support.ts'
import { OTHERS, OWN, REACH_ROLES, ROWS } from './access.test-support.ts'
import type { Caller, World } from './world.test-support.ts'
import { CLUSTER, newWorld } from './world.test-support.ts'

type Contract = { paths: Record<string, Record<string, { operationId: string }>> }

const contract = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8')) as Contract
const OPERATIONS = Object.entries(contract.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { operationId }]) => ({ operationId, path, method: method.toUpperCase() })),
)
const NOT_THERE = '0191c0de-0000-7000-8000-00000000dead'
/** Every route by every role is more than any person asks; limits have a test of their own. */
const UNLIMITED = { burst: Number.POSITIVE_INFINITY, perMinute: Number.POSITIVE_INFINITY }
const NO_CLUSTER = '0191c0de-0000-7000-8000-00000000beef'

/** Refusals that mean "you may not", whatever the thing asked for. */
const FORBIDDEN = ['actor.not-signed-in', 'actor.not-entitled', 'actor.token-scope', 'cluster.not-found']

interface Answer {
  readonly status: number
  readonly code: string | undefined
  readonly text: string
}

async function pictureOf(response: Response): Promise<Answer> {
  const text = Buffer.from(await response.arrayBuffer()).toString('utf8')
  const isProblem = response.headers.get('content-type')?.includes('problem') === true
  return { status: response.status, code: isProblem ? (JSON.parse(text) as { code: string }).code : undefined, text }
}

test('every operation of the contract has its row, and every row its operation', () => {
  const without = OPERATIONS.filter(({ operationId }) => !ROWS[operationId]).map(
    ({ operationId, method, path }) =>
      `${operationId} (${method} ${path}) has no row. Add one line to ROWS in app/http/access.test-support.ts, e.g. ` +
      `${operationId}: roles('read', 'aaaoa', …): scope of tokens, then administrator, office, council, member, auditor, each a (all), o (own) or - (nothing).`,
  )
  expect(without).toEqual([])
  const known = new Set(OPERATIONS.map(({ operationId }) => operationId))
  expect(Object.keys(ROWS).filter((name) => !known.has(name))).toEqual([])
  expect(OPERATIONS.length).toBeGreaterThan(70)
})

describe.each(ENGINES)('who may call what, on the $name', ({ open }) => {
  let database: Database
  let world: World
  beforeAll(async () => {
    database = await open()
    world = await newWorld(database, CLUSTER, { person: UNLIMITED, visitor: UNLIMITED, signIn: UNLIMITED })
    await database.transaction(async (session) => {
      for (const [id, code] of [
        [OWN.member, OWN.point],
        [OTHERS.member, OTHERS.point],
      ]) {
        await session.query(
          `insert into member (cluster_id, member_id, name, email) values ($1, $2, $2, $2 || '@example.test')`,
          [CLUSTER, id],
        )
        await session.query('insert into point (cluster_id, point_code, name) values ($1, $2, $2)', [CLUSTER, code])
        await session.query(
          `insert into point_member (cluster_id, point_code, member_id, during) values ($1, $2, $3, daterange('2020-01-01', null))`,
          [CLUSTER, code, id],
        )
      }
      // Those who act for themselves must be there.
      for (const caller of ['stranger', 'operator'])
        await session.query(
          `insert into auth_user (id, name, email, "createdAt", "updatedAt") values ($1, $2, $2 || '@example.test', now(), now())`,
          [`user-${caller}`, caller],
        )
      await session.query(
        `insert into plant (cluster_id, plant_id, point_code, member_id, name, kind, power_kw, description, placement, status)
         values ($1, $2, $3, $4, 'PV', 'pv', 50, '{}', 'feed-in', 'operating')`,
        [CLUSTER, OTHERS.plant, OTHERS.point, OTHERS.member],
      )
    })
  })
  afterAll(() => database.close())

  const ask = async (
    { method, path }: (typeof OPERATIONS)[number],
    caller: Caller,
    asked: Asked,
    { scopes, cluster = CLUSTER }: { scopes?: readonly Scope[]; cluster?: string } = {},
  ): Promise<Answer> => {
    const place = path.replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'clusterId' ? cluster : (asked.path?.[name] ?? (/^(import|repair)Id$/.test(name) ? '999' : NOT_THERE)),
    )
    const headers: Record<string, string> = { 'x-test-caller': caller, 'if-match': '"1"' }
    if (scopes) headers['x-test-scopes'] = scopes.join(' ')
    let body: string | FormData | undefined
    if (asked.form) {
      body = new FormData()
      body.append('files', new File(['x'], 'x.csv'))
    } else if (asked.body !== undefined) {
      headers['content-type'] = 'application/json'
      body = JSON.stringify(asked.body)
    }
    const url = asked.query ? `${place}?${asked.query}` : place
    return pictureOf(await world.app.request(url, { method, headers, ...(body === undefined ? {} : { body }) }))
  }
  const mayNot = (answer: Answer, who: string, status: number, code: string) =>
    expect([who, answer.status, answer.code]).toEqual([who, status, code])
  const may = ({ status, code, text }: Answer, who: string) => {
    // A thing that is not there may be told to whoever may ask; a fault of ours or of the row's request may not.
    const wrong = FORBIDDEN.includes(code ?? '') || [400, 401, 403, 405].includes(status) || status >= 500
    expect(wrong, `${who} should get through, but met ${status} ${text}`).toBe(false)
  }

  test.each(OPERATIONS.filter(({ operationId }) => ROWS[operationId]))('$operationId', async (operation) => {
    const row = ROWS[operation.operationId] as Row
    if (row.who === 'anybody') {
      const answer = await ask(operation, 'public', row)
      expect([answer.code, FORBIDDEN.includes(answer.code ?? '')]).toEqual([answer.code, false])
      return
    }
    mayNot(await ask(operation, 'public', row), 'public', 401, 'actor.not-signed-in')
    if (row.who === 'person') {
      may(await ask(operation, 'stranger', row), 'stranger')
      const token = await ask(operation, 'office', row, { scopes: ['readings'] })
      mayNot(token, 'a token for readings', 403, 'actor.token-scope')
      if (row.scope === 'session') {
        const whole = await ask(operation, 'office', row, { scopes: SCOPES })
        mayNot(whole, 'a token for everything', 403, 'actor.token-scope')
      }
      return
    }
    if (row.who === 'operator') {
      may(await ask(operation, 'operator', row), 'operator')
      mayNot(await ask(operation, 'administrator', row), 'administrator', 403, 'actor.not-entitled')
      mayNot(await ask(operation, 'operator', row, { scopes: ['read'] }), 'a token to read', 403, 'actor.token-scope')
      return
    }
    // Who has no role here may not even learn that the cluster exists.
    for (const outsider of ['stranger', 'operator'] as const) {
      mayNot(await ask(operation, outsider, row), outsider, 404, 'cluster.not-found')
      const nowhere = await ask(operation, outsider, row, { cluster: NO_CLUSTER })
      mayNot(nowhere, `${outsider} at no cluster`, 404, 'cluster.not-found')
    }
    const others = SCOPES.filter((scope) => scope !== row.scope)
    const narrow = await ask(operation, 'administrator', row, { scopes: others })
    mayNot(narrow, `a token for ${others.join(' and ')}`, 403, 'actor.token-scope')
    for (const [i, role] of REACH_ROLES.entries()) {
      const reach = row.reaches[i]
      const answer = await ask(operation, role, row)
      if (reach === '-') {
        mayNot(answer, role, 403, 'actor.not-entitled')
        continue
      }
      may(answer, role)
      for (const hidden of row.hides ?? [])
        expect([role, hidden, answer.text.includes(hidden)]).toEqual([role, hidden, role !== 'member'])
      if (!row.other) continue
      const strange = await ask(operation, role, row.other)
      if (reach === 'a') may(strange, `${role} at another member's`)
      else
        expect([403, 404], `${role} at another member's: ${strange.status} ${strange.text}`).toContain(strange.status)
    }
    may(await ask(operation, 'administrator', row, { scopes: [row.scope] }), `a token for ${row.scope}`)
  })
})
