import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from '../../database/engines.test-support.ts'
import type { Database } from '../../database/session.ts'
import type { Caller, World } from '../world.test-support.ts'
import { CLUSTER, newWorld } from '../world.test-support.ts'

const AT = `/api/clusters/${CLUSTER}/deadlines`

interface Item {
  readonly key: string
  readonly pl: string
  readonly dueOn: string
  readonly daysLeft: number
  readonly state: string
  readonly isOwn: boolean
  readonly source: { readonly article: string; readonly status: string } | null
  readonly done: { readonly doneOn: string; readonly note: string | null } | null
}

describe.each(ENGINES)('deadlines over HTTP on the $name', ({ open }) => {
  let database: Database
  let world: World
  beforeAll(async () => {
    database = await open()
    world = await newWorld(database)
  })
  afterAll(() => database.close())

  const call = async (status: number, method: string, path = '', body?: unknown, as: Caller = 'office') => {
    const answer = await world.as(as, method, `${AT}${path}`, body)
    expect([method, path, answer.status]).toEqual([method, path, status])
    return answer
  }
  const items = async () => ((await (await call(200, 'GET')).json()) as { items: Item[] }).items
  const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

  test('dates of the law run from the entry in the register, each with its article and how sure it is', async () => {
    expect(await items()).toEqual([])
    const registered = `${new Date().getUTCFullYear() - 2}-01-15`
    await database.transaction((session) =>
      session.query('update cluster set settings = $2 where cluster_id = $1', [
        CLUSTER,
        JSON.stringify({ registeredOn: registered }),
      ]),
    )
    const found = await items()
    expect(found.length).toBeGreaterThan(0)
    for (const { isOwn, source, state } of found) {
      expect([isOwn, source?.article.startsWith('art.')]).toEqual([false, true])
      expect(['confirmed', 'recalled', 'derived']).toContain(source?.status)
      expect(['open', 'overdue']).toContain(state)
    }
  })
  test('a date of the cluster itself stands among them by its day, is met with a note, and may be opened again', async () => {
    const answer = await call(201, 'POST', '', { title: 'Zwołaj Radę Klastra', dueOn: dayIn(10), basis: '§ 12 umowy' })
    const { key } = (await answer.json()) as { key: string }
    const own = async () => (await items()).find((one) => one.key === key)
    expect(await own()).toMatchObject({ pl: 'Zwołaj Radę Klastra', isOwn: true, state: 'open', source: null })
    expect([9, 10, 11]).toContain((await own())?.daysLeft)
    const dates = (await items()).map(({ dueOn }) => dueOn)
    expect(dates).toEqual([...dates].sort())
    await call(204, 'PUT', `/${key}/mark`, { done: true, doneOn: dayIn(-1), note: 'pismo 3/2026' })
    expect(await own()).toMatchObject({ state: 'done', done: { doneOn: dayIn(-1), note: 'pismo 3/2026' } })
    await call(204, 'PUT', `/${key}/mark`, { done: false })
    expect(await own()).toMatchObject({ state: 'open', done: null })
    await call(204, 'DELETE', `/${key}`)
    expect(await own()).toBeUndefined()
    await call(404, 'DELETE', `/${key}`)
  })
  test('a date of the law can be met, never taken out', async () => {
    const [first] = await items()
    await call(404, 'DELETE', `/${encodeURIComponent(first?.key ?? '')}`)
    await call(204, 'PUT', `/${encodeURIComponent(first?.key ?? '')}/mark`, { done: true, note: null })
    expect((await items()).find(({ key }) => key === first?.key)?.state).toBe('done')
    await call(404, 'PUT', '/nothing/mark', { done: true })
  })
  test('a calendar takes the open dates as a file of its own format, lines folded', async () => {
    await call(201, 'POST', '', { title: 'Zażółć; gęślą, jaźń '.repeat(6).trim(), dueOn: dayIn(20) })
    const answer = await call(200, 'GET', '/calendar')
    expect(answer.headers.get('content-type')).toContain('text/calendar')
    const text = await answer.text()
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(text.replaceAll('\r\n ', '')).toContain('Zażółć\\; gęślą\\, jaźń')
  })
  test('council and auditor read, a member does not, nobody else writes', async () => {
    for (const who of ['council', 'auditor'] as const) await call(200, 'GET', '', undefined, who)
    await call(403, 'GET', '', undefined, 'member')
    await call(404, 'GET', '', undefined, 'stranger')
    await call(403, 'POST', '', { title: 'Nie wolno', dueOn: dayIn(1) }, 'auditor')
    await call(400, 'POST', '', { title: 'x', dueOn: '2026-02-30' })
  })
  test('every change stands in the journal', async () => {
    const answer = await world.as('office', 'GET', `/api/clusters/${CLUSTER}/journal?limit=50`)
    const { items: entries } = (await answer.json()) as { items: { what: string }[] }
    const told = new Set(entries.map(({ what }) => what))
    for (const what of ['deadline.entered', 'deadline.met', 'deadline.reopened', 'deadline.removed'])
      expect(told).toContain(what)
  })
})
