import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from '../../database/engines.test-support.ts'
import type { Database } from '../../database/session.ts'
import type { World } from '../world.test-support.ts'
import { CLUSTER, newWorld } from '../world.test-support.ts'

const SCENARIOS = `/api/clusters/${CLUSTER}/scenarios`
const WANTED = {
  name: 'Ceny w górę',
  base: { year: 2025, on: '2026-01-01' },
  changes: [{ kind: 'set-prices', energyFactor: 1.2 }],
}

describe.each(ENGINES)('what-ifs over HTTP on the $name', ({ open }) => {
  let database: Database
  let world: World
  let one: string
  beforeAll(async () => {
    database = await open()
    world = await newWorld(database)
  })
  afterAll(() => database.close())
  const json = async (response: Response) => (await response.json()) as Record<string, unknown>

  test('the council saves one, each change told in a line', async () => {
    const answer = await world.as('council', 'POST', SCENARIOS, WANTED)
    expect(answer.status).toBe(201)
    expect(answer.headers.get('etag')).toBe('"1"')
    const made = await json(answer)
    expect(made).toMatchObject({
      name: 'Ceny w górę',
      version: 1,
      run: null,
      job: null,
      createdBy: 'user:user-council',
    })
    expect(made.told).toEqual([{ pl: 'ceny: ceny sprzedawców × 1,2', en: 'prices: sellers’ prices × 1.2' }])
    one = `${SCENARIOS}/${made.scenarioId}`
  })
  test('a change of a kind nobody knows, or with a wrong field, is refused with its place', async () => {
    const changes = [{ kind: 'set-prices', energyFactor: -1 }, { kind: 'fly' }]
    const answer = await world.as('office', 'POST', SCENARIOS, { ...WANTED, changes })
    expect(answer.status).toBe(400)
    const { errors } = (await answer.json()) as { errors: { pointer: string }[] }
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/changes/0/energyFactor', '/changes/1/kind'])
  })
  test('of two writers the second is told', async () => {
    expect((await world.as('office', 'PUT', one, WANTED)).status).toBe(428)
    const note = { ...WANTED, note: 'na sesję' }
    const changed = await world.as('office', 'PUT', one, note, { 'if-match': '"1"' })
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"'])
    expect((await world.as('council', 'PUT', one, WANTED, { 'if-match': '"1"' })).status).toBe(412)
  })
  test('it is put into the queue once, and compared only when there is a result', async () => {
    const started = await world.as('council', 'POST', `${one}/run`)
    expect(started.status).toBe(202)
    expect(await json(started)).toMatchObject({ kind: 'scenario-run', state: 'waiting' })
    expect((await world.as('office', 'POST', `${one}/run`)).status).toBe(409)
    const compared = await world.as(
      'member',
      'GET',
      `/api/clusters/${CLUSTER}/scenario-comparison?ids=${one.split('/').at(-1)}`,
    )
    expect([compared.status, (await json(compared)).code]).toEqual([409, 'scenario.not-run'])
    expect((await world.as('council', 'POST', `${one}/cancellation`)).status).toBe(204)
    expect(await json(await world.as('member', 'GET', one))).toMatchObject({
      scenario: { job: { state: 'cancelled' } },
      result: null,
    })
  })
  test('without prices in the settings the editor is told what is missing', async () => {
    const answer = await world.as('office', 'GET', `/api/clusters/${CLUSTER}/scenario-means`)
    expect([answer.status, (await json(answer)).code]).toEqual([422, 'settlement.no-config'])
  })
  test('taken out it is not found', async () => {
    expect((await world.as('office', 'DELETE', one, undefined, { 'if-match': '"2"' })).status).toBe(204)
    expect((await world.as('office', 'GET', one)).status).toBe(404)
  })
})
