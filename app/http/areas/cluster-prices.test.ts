import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from '../../database/engines.test-support.ts'
import type { Database } from '../../database/session.ts'
import type { World } from '../world.test-support.ts'
import { CLUSTER, newWorld } from '../world.test-support.ts'

const PATH = `/api/clusters/${CLUSTER}`
const prices = {
  sellers: [{ id: 'jst', pl: 'Grupa zakupowa', energyPlnPerMwh: '548.00' }],
  surplus: { default: { kind: 'fixed', plnPerMwh: '330.00' } },
}

describe.each(ENGINES)('prices of a cluster over HTTP on the $name', ({ open }) => {
  let database: Database
  let world: World
  beforeAll(async () => {
    database = await open()
    world = await newWorld(database)
  })
  afterAll(() => database.close())

  const change = (settings: object, version: number, language = 'pl') =>
    world.as('office', 'PATCH', PATH, { settings }, { 'if-match': `"${version}"`, 'accept-language': language })

  test('a dated list is stored with the version it starts from, and read again as written', async () => {
    const { version } = (await (await world.as('office', 'GET', PATH)).json()) as { version: number }
    const priceLists = [{ from: '2026-07-01', note: 'aneks nr 2', prices }]
    const stored = await change({ prices, priceLists }, version)
    expect(stored.status).toBe(200)
    expect(stored.headers.get('etag')).toBe(`"${version + 1}"`)
    expect(await stored.json()).toMatchObject({ settings: { prices, priceLists } })
    expect((await change({ prices }, version)).status).toBe(412)
  })
  test('a list within a month and a misspelt field are refused with their place, in the language asked for', async () => {
    const { version } = (await (await world.as('office', 'GET', PATH)).json()) as { version: number }
    const within = await change({ prices, priceLists: [{ from: '2026-07-15', prices }] }, version)
    expect(within.status).toBe(422)
    expect(await within.json()).toMatchObject({
      code: 'cluster.price-list-day',
      pointer: '/settings/priceLists/0/from',
      title: 'Cennik nie może zaczynać się 2026-07-15: miesiąc rozlicza się w całości jednym cennikiem.',
      detail: 'Podaj pierwszy dzień miesiąca, na przykład 2026-07-01.',
    })
    const sellers = [{ ...prices.sellers[0], memberKind: ['farm'] }]
    const misspelt = await change({ prices: { ...prices, sellers } }, version, 'en')
    expect(misspelt.status).toBe(422)
    expect(await misspelt.json()).toMatchObject({
      code: 'cluster.prices-field',
      pointer: '/settings/prices/sellers/0/memberKind',
      title: 'Prices of the cluster, field prices.sellers.0.memberKind: nobody knows this field.',
    })
  })
  test('a new cluster with prices nobody can bill by is refused too', async () => {
    const draft = {
      name: 'Nowy',
      shortName: 'Nowy',
      area: { kind: 'gminy', powiat: null, gminas: ['1413011'], label: 'Mława' },
      distributor: 'ENERGA',
      settings: { prices: { sellers: [] } },
    }
    const refused = await world.as('operator', 'POST', '/api/clusters', draft)
    expect([refused.status, ((await refused.json()) as { pointer: string }).pointer]).toEqual([
      422,
      '/settings/prices/sellers',
    ])
  })
})
