import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from '../../database/engines.test-support.ts'
import type { Database } from '../../database/session.ts'
import { RUNS } from '../../jobs/runs.ts'
import { workOnce } from '../../jobs/worker.ts'
import type { Caller, World } from '../world.test-support.ts'
import { CLUSTER, newWorld } from '../world.test-support.ts'

const AT = `/api/clusters/${CLUSTER}`
const POINT = '590322400000000017'
const FILE = 'hourly.csv'
const text = readFileSync(
  new URL(
    '../../imports/fixtures/pge/202607110900_590322400000000017_00000000-0000-4000-8000-000000000001.csv',
    import.meta.url,
  ),
  'utf8',
)

describe.each(ENGINES)('readings over HTTP on the $name', ({ open }) => {
  let database: Database
  let world: World
  const faults: string[] = []
  const get = async (path: string, caller: Caller = 'office', headers: Record<string, string> = {}) => {
    const answer = await world.as(caller, 'GET', `${AT}${path}`, undefined, headers)
    expect([path, answer.status]).toEqual([path, 200])
    return answer
  }
  const send = (files: Readonly<Record<string, string>>, caller: Caller = 'office') => {
    const form = new FormData()
    for (const [name, content] of Object.entries(files)) form.append('files', new File([content], name))
    return world.app.request(`${AT}/imports`, { method: 'POST', body: form, headers: { 'x-test-caller': caller } })
  }
  const work = () =>
    workOnce({
      database,
      runs: RUNS,
      clock: () => new Date().toISOString(),
      name: 'test',
      log: (line) => faults.push(line),
    })
  /** Sends files, lets the job read them, and gives the import as rehearsed. */
  const rehearse = async (files: Readonly<Record<string, string>>) => {
    const answer = await send(files)
    expect(answer.status).toBe(202)
    const { jobId } = (await answer.json()) as { jobId: string }
    expect(answer.headers.get('location')).toBe(`/api/clusters/${CLUSTER}/jobs/${jobId}`)
    while (await work());
    const job = (await (await get(`/jobs/${jobId}`)).json()) as { state: string; result: { importId: number } }
    expect([job.state, faults]).toEqual(['done', []])
    return (await (await get(`/imports/${job.result.importId}`)).json()) as {
      importId: number
      totals: Record<string, number>
      files: { name: string; findings: { code: string; pl: string; place?: { file?: string } }[]; summary: object }[]
    }
  }
  const energyOf = async (subject: string) =>
    (await (await get(`/energy/balance?subject=${subject}&from=2026-01-01&to=2026-02-01&step=day`)).json()) as {
      rows: { day: string; withdrawalWh: number | null; matchedWh: number | null; surplusWh: number | null }[]
      total: { withdrawalWh: number; feedInWh: number; matchedWh: number; surplusWh: number; outsideWh: number }
    }

  beforeAll(async () => {
    database = await open()
    world = await newWorld(database)
    await database.transaction(async (session) => {
      await session.query(`insert into member (cluster_id, member_id, name) values ($1, 'szkola', 'Szkoła')`, [CLUSTER])
      await session.query(`insert into point (cluster_id, point_code, name) values ($1, $2, 'Szkoła')`, [
        CLUSTER,
        POINT,
      ])
      await session.query(
        `insert into point_member (cluster_id, point_code, member_id, during) values ($1, $2, 'szkola', daterange('2024-01-01', null))`,
        [CLUSTER, POINT],
      )
    })
  })
  afterAll(() => database.close())

  test('files are read by a job, shown before they are saved, and hold once accepted', async () => {
    const found = await rehearse({ [FILE]: text, 'nonsense.txt': 'not a reading at all' })
    expect(found.totals.added).toBeGreaterThan(24)
    expect(found.files.map(({ name }) => name)).toEqual([FILE, 'nonsense.txt'])
    const [told] = found.files[1]?.findings ?? []
    expect(told).toMatchObject({ severity: 'error', place: { file: 'nonsense.txt' } })
    expect(told?.pl).not.toContain('{')
    expect(await (await get('/energy/months')).json()).toEqual({ months: [], newestVersion: 0 })
    const accepted = await world.as('office', 'POST', `${AT}/imports/${found.importId}/acceptance`)
    expect(await accepted.json()).toMatchObject({ state: 'saved', version: 1 })
    expect(await (await get('/energy/months')).json()).toMatchObject({
      months: [{ month: '2026-01' }, { month: '2026-07' }],
    })
  })
  test('a cell that is no number is named with its row and column', async () => {
    const found = await rehearse({ 'cell.csv': text.replace('0,267', 'abc') })
    const [told] = found.files[0]?.findings ?? []
    expect(told).toMatchObject({ code: 'imports.not-a-number', place: { file: 'cell.csv', line: 2, column: 4 } })
    await world.as('office', 'DELETE', `${AT}/imports/${found.importId}`)
  })
  test('the same files again change nothing and say so', async () => {
    const found = await rehearse({ 'copy.csv': text })
    expect(found.files[0]?.findings.map(({ code }) => code)).toEqual(['readings.already-imported'])
    expect(found.totals).toMatchObject({ added: 0, changed: 0 })
    const given = await world.as('office', 'DELETE', `${AT}/imports/${found.importId}`)
    expect(await given.json()).toMatchObject({ state: 'cancelled' })
  })
  test('the energy of the point comes packed, as JSON and as CSV, and the sums agree', async () => {
    const { rows, total } = await energyOf('cluster')
    expect(rows.length).toBe(31)
    expect(rows[0]).toMatchObject({ day: '2026-01-01', withdrawalWh: null })
    expect(total.matchedWh + total.surplusWh).toBe(total.feedInWh)
    const query = `/energy/series?subject=point:${POINT}&from=2026-01-15&to=2026-01-16`
    const json = (await (await get(`${query}&format=json&step=hour`)).json()) as { rows: { wh: number | null }[] }
    expect(json.rows.slice(0, 3).map(({ wh }) => wh)).toEqual([267, 329, 239])
    const wide = await get(query)
    expect(wide.headers.get('x-bits')).toBe('32')
    const wideWh = new Int32Array(await wide.arrayBuffer())
    const narrow = await get(`${query}&format=narrow`)
    expect(narrow.headers.get('x-bits')).toBe('16')
    expect([...new Uint16Array(await narrow.arrayBuffer())]).toEqual([...wideWh])
    expect(wideWh.slice(0, 4).reduce((sum, wh) => sum + wh, 0)).toBe(267)
    const csv = await (await get(`${query}&step=hour`, 'office', { accept: 'text/csv' })).text()
    expect(csv.split('\r\n')[1]).toBe('2026-01-14T23:00:00Z;2026-01-15;0,267;0')
    const missing = await get(`/energy/series?from=2026-01-01&to=2026-01-02&format=narrow`)
    expect(new Set(new Uint16Array(await missing.arrayBuffer()))).toEqual(new Set([65_535]))
  })
  test('what each point withdrew adds up to the balance of the cluster', async () => {
    const { items } = (await (await get('/energy/shares?from=2026-01-01&to=2026-02-01')).json()) as {
      items: { pointCode: string; withdrawalWh: number | null; feedInWh: number | null }[]
    }
    const { total } = (await (await get('/energy/balance?from=2026-01-01&to=2026-02-01&step=month')).json()) as {
      total: { withdrawalWh: number }
    }
    expect(total.withdrawalWh).toBeGreaterThan(0)
    expect(items.reduce((sum, { withdrawalWh }) => sum + (withdrawalWh ?? 0), 0)).toBe(total.withdrawalWh)
    const half = (await (await get('/energy/shares?from=2026-01-15&to=2026-01-16')).json()) as typeof total & {
      items: { withdrawalWh: number | null }[]
    }
    expect(half.items[0]?.withdrawalWh).toBeGreaterThan(0)
    const later = (await (await get('/energy/shares?from=2026-01-20&to=2026-01-21')).json()) as typeof half
    expect(later.items[0]?.withdrawalWh ?? null).toBeNull()
  })
  test('a year of one point is at most 70 kB, less when the caller takes it compressed', async () => {
    const query = `/energy/series?subject=point:${POINT}&from=2026-01-01&to=2027-01-01&format=narrow`
    const plain = new Uint8Array(await (await get(query)).arrayBuffer())
    expect(plain.length).toBe(35_040 * 2)
    const small = await get(query, 'office', { 'accept-encoding': 'gzip, br' })
    expect(small.headers.get('content-encoding')).toBe('br')
    const bytes = new Uint8Array(await small.arrayBuffer())
    expect(bytes.length).toBeLessThan(plain.length)
    expect(new Uint8Array(brotliDecompressSync(bytes))).toEqual(plain)
    const refused = await get(query, 'office', { 'accept-encoding': 'br;q=0' })
    expect(refused.headers.get('content-encoding')).toBeNull()
  })
  test('a period too long, turned round or of a strange subject is refused with a reason', async () => {
    for (const [query, code] of [
      ['from=2026-01-01&to=2027-01-03', 'readings.period'],
      ['from=2026-02-01&to=2026-01-01', 'readings.period'],
      ['from=2026-01-01&to=2026-12-31&format=json', 'readings.period'],
      ['from=2026-01-01&to=2026-01-02&subject=house', 'readings.subject'],
      ['from=2026-01-01&to=2026-01-02&subject=member:szkola&kind=matched', 'readings.kind-of-cluster'],
    ]) {
      const answer = await world.as('office', 'GET', `${AT}/energy/series?${query}`)
      expect([query, answer.status, ((await answer.json()) as { code: string }).code]).toEqual([query, 422, code])
    }
  })
  test('the quality of a month is shown, a gap is repaired after a preview and the repair taken back', async () => {
    const month = (await (await get('/quality?month=2026-01')).json()) as {
      rows: { pointCode: string; days: string }[]
    }
    expect(month.rows[0]?.days.slice(13, 16)).toBe('.M.')
    const board = (await (await get('/quality/board?from=2026-01&to=2026-03')).json()) as { cells: unknown[] }
    expect(board.cells.length).toBeGreaterThan(0)
    const wanted = { kind: 'fill', points: [POINT], from: '2026-01-01', to: '2026-02-01' }
    const preview = await world.as('office', 'POST', `${AT}/repairs/preview`, wanted)
    expect(preview.status).toBe(200)
    const plan = (await preview.json()) as { totals: { values: number } }
    expect(await (await get('/repairs')).json()).toEqual({ items: [] })
    const made = await world.as('office', 'POST', `${AT}/repairs`, wanted)
    if (plan.totals.values === 0) {
      expect(((await made.json()) as { code: string }).code).toBe('readings.nothing-to-repair')
      return
    }
    const { repair } = (await made.json()) as { repair: { repairId: number; totals: { values: number } } }
    expect(repair.totals.values).toBe(plan.totals.values)
    const undone = await world.as('office', 'DELETE', `${AT}/repairs/${repair.repairId}`)
    expect(((await undone.json()) as { undoneAt: string | null }).undoneAt).not.toBeNull()
  })
  test('a correction is a version of its own, compared value by value, and can be taken back', async () => {
    const found = await rehearse({ 'later.csv': text.replace('0,267', '0,300') })
    expect(found.totals.changed).toBe(1)
    await world.as('office', 'POST', `${AT}/imports/${found.importId}/acceptance`)
    const versions = (await (await get(`/points/${POINT}/versions?from=2026-01&to=2026-02`)).json()) as {
      items: { version: number; direction: string; reason: string }[]
    }
    const [after, before] = versions.items.filter(({ direction }) => direction === 'withdrawal')
    const differing = (await (
      await get(
        `/points/${POINT}/comparison?month=2026-01&direction=withdrawal&before=${before?.version}&after=${after?.version}`,
      )
    ).json()) as { items: unknown[] }
    expect(after?.reason).toMatch(/import|repair/)
    expect(differing.items.length).toBeGreaterThan(0)
    await world.as('office', 'DELETE', `${AT}/imports/${found.importId}`)
    const json = (await (
      await get(`/energy/series?subject=point:${POINT}&from=2026-01-15&to=2026-01-16&format=json&step=hour`)
    ).json()) as { rows: { wh: number }[] }
    expect(json.rows[0]?.wh).toBe(267)
  })
  test('a form that is none, is cut off, or carries no file is refused; a stranger is not let in', async () => {
    const post = (body: string, type: string, caller: Caller = 'office') =>
      world.app.request(`${AT}/imports`, {
        method: 'POST',
        body,
        headers: { 'content-type': type, 'x-test-caller': caller },
      })
    const form = 'multipart/form-data; boundary=x'
    const head = '--x\r\ncontent-disposition: form-data; name="files"; filename="a.csv"\r\n\r\n'
    for (const [body, type, status, code] of [
      ['{}', 'application/json', 400, 'http.broken-form'],
      [`${head}12;13`, form, 400, 'http.broken-form'],
      ['--x--\r\n', form, 422, 'readings.no-file'],
    ] as const) {
      const answer = await post(body, type)
      expect([body, answer.status, ((await answer.json()) as { code: string }).code]).toEqual([body, status, code])
    }
    expect((await post(`${head}1\r\n--x--`, form, 'stranger')).status).toBe(404)
    expect((await post(`${head}1\r\n--x--`, form, 'member')).status).toBe(403)
    expect((await post(`${head}1\r\n--x--`, form)).status).toBe(202)
  })
  test('live readings of the own point are taken, of a strange one refused', async () => {
    const reading = { point: POINT, direction: 'withdrawal', from: '2026-03-01T10:00:00Z', minutes: 60, wh: 5 }
    const sent = await world.as('member', 'POST', `${AT}/live-readings`, { readings: [reading] })
    expect([sent.status, await sent.json()]).toEqual([202, { accepted: 1 }])
    const strange = await world.as('member', 'POST', `${AT}/live-readings`, { readings: [{ ...reading, point: 'X' }] })
    expect(strange.status).toBe(403)
    const uneven = await world.as('member', 'POST', `${AT}/live-readings`, {
      readings: [{ ...reading, from: '2026-03-01T10:07:00Z' }],
    })
    expect(uneven.status).toBe(422)
  })
})
