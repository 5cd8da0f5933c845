import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gmina } from '../../../domain/territory/gmina.ts'
import { ENGINES } from '../../database/engines.test-support.ts'
import type { Database } from '../../database/session.ts'
import type { Caller, World } from '../world.test-support.ts'
import { CLUSTER, newWorld } from '../world.test-support.ts'

const AT = `/api/clusters/${CLUSTER}/area/boundaries`
const [MLAWA, DZIERZGOWO] = ['1413011', '1413022']

/** A made-up border: a circle of 500 positions around where the gmina lies. */
function feature(code: string, field = 'JPT_KOD_JE', longitude = gmina(code).longitude ?? 0) {
  const { latitude } = gmina(code)
  const ring = Array.from({ length: 500 }, (_, i) => [
    longitude + 0.05 * Math.cos((i * Math.PI) / 250),
    (latitude ?? 0) + 0.03 * Math.sin((i * Math.PI) / 250),
  ])
  return {
    type: 'Feature',
    properties: { [field]: code },
    geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
  }
}

const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })

interface Answer {
  readonly current: {
    readonly number: number
    readonly source: string
    readonly positions: number
    readonly missing: readonly string[]
    readonly boundaries: readonly { readonly code: string; readonly name: string; readonly polygons: number[][][][] }[]
  } | null
}

describe.each(ENGINES)('borders of gminas over HTTP on the $name', ({ open }) => {
  let database: Database
  let world: World
  beforeAll(async () => {
    database = await open()
    world = await newWorld(database)
  })
  afterAll(() => database.close())
  const send = async (text: string, as: Caller = 'office', query = 'source=PRG%2C%20GUGiK') => {
    const form = new FormData()
    form.append('files', new File([text], 'gminy.geojson'))
    return world.app.request(`${AT}?${query}`, { method: 'POST', body: form, headers: { 'x-test-caller': as } })
  }
  const current = async (as: Caller = 'member') => ((await (await world.as(as, 'GET', AT)).json()) as Answer).current
  const refused = async (text: string) => ((await (await send(text)).json()) as { code: string }).code

  test('a cluster without an area is told to enter one first', async () => {
    expect(await refused(collection(feature(MLAWA)))).toBe('territory.no-area')
    await database.transaction((session) =>
      session.query('update cluster set area = $2 where cluster_id = $1', [
        CLUSTER,
        JSON.stringify({ kind: 'gminas', label: 'dwie gminy', gminas: [MLAWA, DZIERZGOWO] }),
      ]),
    )
    expect(await current()).toBeNull()
  })
  test('of a whole file the gminas of the cluster are kept, thinned, and what is missing is named', async () => {
    const answer = await send(collection(feature('0201011'), feature(MLAWA), { type: 'Feature' }))
    expect(answer.status).toBe(201)
    const kept = await current()
    expect(kept).toMatchObject({ number: 1, source: 'PRG, GUGiK', missing: [DZIERZGOWO] })
    expect(kept?.boundaries.map(({ code, name }) => [code, name])).toEqual([[MLAWA, 'Mława']])
    expect(kept?.positions).toBeLessThan(200)
    const ring = kept?.boundaries[0]?.polygons[0]?.[0] ?? []
    expect(ring.at(-1)).toEqual(ring[0])
  })
  test('other names of the code are known; the newer set is shown, and taken back the older again', async () => {
    expect((await send(collection(feature(MLAWA, 'teryt'), feature(DZIERZGOWO, 'kod')))).status).toBe(201)
    expect((await current())?.boundaries).toHaveLength(2)
    const back = await world.as('office', 'DELETE', `${AT}/2`)
    expect(((await back.json()) as Answer).current?.number).toBe(1)
    expect((await world.as('office', 'DELETE', `${AT}/2`)).status).toBe(404)
    const journal = await database.read((session) =>
      session.query<{ what: string }>('select what from journal where cluster_id = $1 order by entry', [CLUSTER]),
    )
    expect(journal.map(({ what }) => what)).toEqual([
      'boundaries.imported',
      'boundaries.imported',
      'boundaries.withdrawn',
    ])
  })
  test('what cannot be drawn is refused with its reason, and nothing changes', async () => {
    expect(await refused('kod;nazwa')).toBe('territory.not-geojson')
    expect(await refused(collection(feature('0201011')))).toBe('territory.none-of-area')
    expect(await refused(collection(feature(MLAWA, 'JPT_KOD_JE', 17)))).toBe('territory.bad-geometry')
    const metres = { ...feature(MLAWA), geometry: { type: 'Polygon', coordinates: [[[580_000, 560_000]]] } }
    expect(await refused(collection(metres))).toBe('territory.bad-geometry')
    // Web Mercator: metres, but not those of EPSG:2180.
    const ring = [
      [2_260_000, 7_010_000],
      [2_270_000, 7_010_000],
      [2_270_000, 7_020_000],
      [2_260_000, 7_010_000],
    ]
    const other = { ...feature(MLAWA), geometry: { type: 'Polygon', coordinates: [ring] } }
    expect(await refused(collection(other))).toBe('territory.other-coordinates')
    expect((await current())?.number).toBe(1)
  })
  test('who may not change the cluster is refused before the file is read; a source must be named', async () => {
    expect((await send('not even a file', 'council')).status).toBe(403)
    expect((await send('not even a file', 'stranger')).status).toBe(404)
    expect((await send(collection(feature(MLAWA)), 'office', '')).status).toBeGreaterThanOrEqual(400)
    expect((await current())?.number).toBe(1)
  })
  test('a file in EPSG:2180, as the state register gives it, is turned into degrees', async () => {
    const ring = [
      [585_000, 575_000],
      [600_000, 575_000],
      [600_000, 590_000],
      [585_000, 590_000],
      [585_000, 575_000],
    ]
    const metric = { ...feature(MLAWA), geometry: { type: 'Polygon', coordinates: [ring] } }
    expect((await send(collection(metric))).status).toBe(201)
    const [kept] = (await current())?.boundaries ?? []
    const [x, y] = kept?.polygons[0]?.[0]?.[0] ?? []
    expect(x).toBeGreaterThan(20)
    expect(x).toBeLessThan(20.7)
    expect(y).toBeGreaterThan(52.9)
    expect(y).toBeLessThan(53.4)
  })
})
