import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from '../../database/engines.test-support.ts'
import type { Database } from '../../database/session.ts'
import { packPlan, unpackPlan } from '../../imports/plan-parts/archive.ts'
import { examplePlan } from '../../imports/plan-parts/example-plan.ts'
import type { World } from '../world.test-support.ts'
import { CLUSTER, newWorld } from '../world.test-support.ts'

const [first] = ENGINES

/** The example without what takes seconds to compute: the hourly year and the mixes that fit given totals. */
function quickPlan() {
  return examplePlan().map((file) => {
    if (file.name !== 'plan.yaml') return file
    const text = new TextDecoder()
      .decode(file.content)
      .replace(/\nhourly:\n( {2}.*\n)+/, '\n')
      .replace(/\n {2}given:\n( {4}.*\n)+ {2}givenSource.*\n/, '\n')
    return { ...file, content: new TextEncoder().encode(text) }
  })
}

describe.each(first ? [first] : [])('municipal plans over HTTP', ({ open }) => {
  let database: Database
  let world: World
  let at: string
  beforeAll(async () => {
    database = await open()
    world = await newWorld(database)
    const made = await ask('POST', `/api/clusters/${CLUSTER}/plan-files`, packPlan(quickPlan()))
    expect(made.status).toBe(201)
    at = `/api/clusters/${CLUSTER}/plans/${((await made.json()) as { planId: string }).planId}`
  })
  afterAll(() => database.close())

  const ask = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const bytes = body instanceof Uint8Array
    return world.app.request(path, {
      method,
      headers: {
        'x-test-caller': 'office',
        'content-type': bytes ? 'application/octet-stream' : 'application/json',
        ...headers,
      },
      ...(body === undefined ? {} : { body: bytes ? new Uint8Array(body) : JSON.stringify(body) }),
    })
  }
  const json = async (answer: Response | Promise<Response>) => (await (await answer).json()) as Record<string, never>

  test('the folder goes out as it came in', async () => {
    const answer = await ask('GET', `${at}/files`)
    expect(answer.headers.get('content-disposition')).toContain('plan_gmina-zelow.zip')
    const files = unpackPlan(new Uint8Array(await answer.arrayBuffer()), 'x.zip')
    const text = ({ name, content }: (typeof files)[number]) => [name, new TextDecoder().decode(content)]
    expect(files.map(text)).toEqual(quickPlan().map(text))
  })

  test('a plan is computed with its needs, chapters and charts', async () => {
    const found = (await json(ask('GET', `${at}/result`))) as unknown as {
      refusal: unknown
      needs: { id: string; state: string }[]
      chapters: { id: string }[]
      figures: { figure: { id: string } }[]
      keyNumbers: { name: string; value: number }[]
      here: { isInArea: boolean }
    }
    expect(found.refusal).toBeNull()
    expect(found.needs.find(({ id }) => id === 'hourly')?.state).toBe('missing')
    expect(found.chapters.map(({ id }) => id)).toContain('summary')
    expect(found.figures.map(({ figure }) => figure.id)).toContain('carriers-by-sector')
    expect(found.keyNumbers.find(({ name }) => name === 'Energia elektryczna')?.value).toBe(33915.22)
    expect(found.here.isInArea).toBe(false)
  })

  test('a wrong cell is refused with its line and column, and an edit without the version too', async () => {
    const sheet = await json(ask('GET', `${at}/tables/carriers`))
    const { headings, rows } = sheet as unknown as { headings: string[]; rows: string[][] }
    const wrong = rows.map((row, i) => (i === 0 ? ['residential', 'coal', '-5', 'x'] : row))
    const refused = await ask('PUT', `${at}/tables/carriers`, { headings, rows: wrong }, { 'if-match': '"1"' })
    expect(refused.status).toBe(422)
    expect(await json(refused)).toMatchObject({ code: 'table.cell', place: { line: 2, column: 3 } })
    expect((await ask('PUT', `${at}/tables/carriers`, { headings, rows })).status).toBe(428)
    const stale = await ask('PUT', `${at}/tables/carriers`, { headings, rows }, { 'if-match': '"7"' })
    expect(stale.status).toBe(412)
  })

  test('sliders are answered year by year; a slider beyond its end is refused', async () => {
    const body = { scenario: 'sustainable', sliders: { heatPumpShare: 0.2 } }
    const { before, after } = (await json(ask('POST', `${at}/what-if`, body))) as unknown as {
      before: { year: number; gasM3: number }[]
      after: { year: number; gasM3: number }[]
    }
    expect(after.map(({ year }) => year)).toEqual(Array.from({ length: 16 }, (_, i) => 2021 + i))
    expect(after.at(-1)?.gasM3).toBeLessThan(before.at(-1)?.gasM3 ?? 0)
    const beyond = await ask('POST', `${at}/what-if`, { ...body, sliders: { heatPumpShare: 9 } })
    expect(beyond.status).toBe(400)
  })

  test('a chapter in own words stands in the document, and is told as stale when its numbers change', async () => {
    const chapter = await json(ask('GET', `${at}/chapters/demand`))
    expect(chapter).toMatchObject({ edited: false, version: 0 })
    const text = 'Nasze **własne** słowa o cieple.'
    const { hash: replaces } = chapter as unknown as { hash: string }
    const saved = await ask('PUT', `${at}/chapters/demand`, { text, replaces }, { 'if-match': '"0"' })
    expect(saved.status).toBe(200)
    expect(await json(ask('GET', `${at}/chapters/demand`))).toMatchObject({ edited: true, stale: false, version: 1 })
    expect(await (await ask('GET', `${at}/document/html`)).text()).toContain('<strong>własne</strong> słowa o cieple')
    const part = await json(ask('GET', `${at}/part?name=plan.yaml`))
    const changed = String(part.text).replace('areaM2: 440250', 'areaM2: 450000')
    await ask('PUT', `${at}/part?name=plan.yaml`, { text: changed }, { 'if-match': '"1"' })
    expect(await json(ask('GET', `${at}/chapters/demand`))).toMatchObject({ edited: true, stale: true })
    expect((await ask('DELETE', `${at}/chapters/demand`, undefined, { 'if-match': '"1"' })).status).toBe(204)
    expect(await json(ask('GET', `${at}/chapters/demand`))).toMatchObject({ edited: false, version: 0 })
  })

  test('an update is compared with the frozen version, figure by figure', async () => {
    expect((await ask('POST', `${at}/versions`, { label: 'projekt' })).status).toBe(201)
    const part = await json(ask('GET', `${at}/part?name=plan.yaml`))
    const changed = String(part.text).replace('mwh: 33915.22', 'mwh: 35000')
    const version = `"${String(part.version)}"`
    expect((await ask('PUT', `${at}/part?name=plan.yaml`, { text: changed }, { 'if-match': version })).status).toBe(200)
    const { changes } = (await json(ask('GET', `${at}/changes/1`))) as unknown as {
      changes: { name: string; before: number; now: number }[]
    }
    expect(changes).toContainEqual(
      expect.objectContaining({ name: 'Energia elektryczna', before: 33915.22, now: 35000 }),
    )
    const frozen = await json(ask('GET', `${at}/versions/1`))
    expect(JSON.stringify(frozen)).toContain('33915.22')
  })

  test('what is no archive of a plan is refused', async () => {
    const answer = await ask('POST', `/api/clusters/${CLUSTER}/plan-files`, new TextEncoder().encode('no zip'))
    expect([answer.status, (await json(answer)).code]).toEqual([422, 'plan.bad-archive'])
  })
})
