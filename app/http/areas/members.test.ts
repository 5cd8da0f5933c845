import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from '../../database/engines.test-support.ts'
import type { Database } from '../../database/session.ts'
import type { World } from '../world.test-support.ts'
import { CLUSTER, newWorld } from '../world.test-support.ts'

const MEMBERS = `/api/clusters/${CLUSTER}/members`

describe.each(ENGINES)('members over HTTP on the $name', ({ open }) => {
  let database: Database
  let world: World
  beforeAll(async () => {
    database = await open()
    world = await newWorld(database)
  })
  afterAll(() => database.close())

  test('a clerk enters, reads and corrects a member', async () => {
    const created = await world.as('office', 'POST', MEMBERS, { memberId: 'gmina', name: 'Gmina Żółw' })
    expect(created.status).toBe(201)
    expect(created.headers.get('etag')).toBe('"1"')
    const changed = await world.as('office', 'PATCH', `${MEMBERS}/gmina`, { phone: '23 654' }, { 'if-match': '"1"' })
    expect(changed.status).toBe(200)
    expect(await changed.json()).toMatchObject({ name: 'Gmina Żółw', phone: '23 654', version: 2 })
    const again = await world.as('auditor', 'GET', `${MEMBERS}/gmina`, undefined, { 'if-none-match': '"2"' })
    expect(again.status).toBe(304)
  })
  test('the second of two clerks is told what the first one saved', async () => {
    const late = await world.as('office', 'PATCH', `${MEMBERS}/gmina`, { phone: '1' }, { 'if-match': '"1"' })
    expect(late.status).toBe(412)
    expect(await late.json()).toMatchObject({
      code: 'register.changed-meanwhile',
      facts: { expected: 1, found: 2 },
      current: { memberId: 'gmina', phone: '23 654', version: 2 },
    })
    expect((await world.as('office', 'PATCH', `${MEMBERS}/gmina`, { phone: '1' })).status).toBe(428)
  })
  test('every fault of a form is told at once, in the language asked for', async () => {
    const answer = await world.as(
      'office',
      'POST',
      MEMBERS,
      { memberId: 'x y', name: '', nip: '1' },
      { 'accept-language': 'en-GB,en;q=0.9,pl;q=0.2' },
    )
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const problem = (await answer.json()) as { title: string; errors: { pointer: string }[] }
    expect(problem.errors.map(({ pointer }) => pointer).sort()).toEqual(['/memberId', '/name', '/nip'])
    expect(problem.title).toMatch(/^The request has a fault/)
  })
})
