import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { month } from '../../../domain/calendar/day.ts'
import { ENGINES } from '../../database/engines.test-support.ts'
import { verifyJournal } from '../../database/journal.ts'
import type { Database } from '../../database/session.ts'
import { CLERK, CLUSTER } from '../../database/stores/readings/readings-world.test-support.ts'
import { foundSettledCluster } from '../../database/stores/settlement/settled-world.test-support.ts'
import { settlementsOn } from '../../database/stores/settlement/settlement-stores.ts'
import { approveSettlement, runSettlement } from '../../usecases/settlement/run-settlement.ts'
import type { Caller, World } from '../world.test-support.ts'
import { newWorld } from '../world.test-support.ts'

const AT = `/api/clusters/${CLUSTER}`
const PDF = `%PDF-1.7\n${'zażółć gęślą jaźń\n'.repeat(200_000)}`

interface Entry {
  readonly id: string
  readonly source: string
  readonly name: { readonly pl: string }
  readonly href: string
  readonly visibility: string | null
  readonly bytes: number | null
}
interface Doc {
  readonly documentId: string
  readonly version: number
  readonly isArchived: boolean
  readonly versions: readonly { readonly number: number; readonly sha256: string; readonly bytes: number }[]
}

describe.each(ENGINES)('documents over HTTP on the $name', ({ open }) => {
  let database: Database
  let world: World
  let minutes: Doc
  beforeAll(async () => {
    database = await open()
    await foundSettledCluster(database)
    world = await newWorld(database, CLUSTER)
    const needs = settlementsOn(database)
    const draft = await runSettlement(needs, CLERK, CLUSTER, month('2026-03'), { regime: null, decided: null })
    await approveSettlement(needs, CLERK, CLUSTER, draft.settlementId, draft.version, true)
  })
  afterAll(() => database.close())

  const ask = (caller: Caller, method: string, path: string, body?: string, headers: Record<string, string> = {}) =>
    world.app.request(`${path.startsWith('/api') ? '' : AT}${path}`, {
      method,
      headers: { 'x-test-caller': caller, 'content-type': 'application/octet-stream', ...headers },
      ...(body === undefined ? {} : { body }),
    })
  const lay = (caller: Caller, more: Record<string, string>, body = PDF) =>
    ask(
      caller,
      'POST',
      `/documents?${new URLSearchParams({ name: 'Protokół nr 3', kind: 'minutes', day: '2026-03-20', visibility: 'council', fileName: 'protokol.pdf', ...more })}`,
      body,
    )
  const listed = async (caller: Caller, query = '') =>
    (await (await ask(caller, 'GET', `/documents${query}`)).json()) as { items: Entry[]; total: number; all: number }
  const code = async (answer: Response) => ((await answer.json()) as { code: string }).code

  test('a document is laid down as a stream, kept in pieces, and comes back to the byte with its checksum', async () => {
    const answer = await lay('office', {})
    expect(answer.status).toBe(201)
    minutes = (await answer.json()) as Doc
    expect(answer.headers.get('etag')).toBe('"1"')
    const sum = createHash('sha256').update(PDF).digest('hex')
    expect(minutes.versions).toMatchObject([{ number: 1, sha256: sum, bytes: Buffer.byteLength(PDF) }])
    const back = await ask('council', 'GET', `/documents/${minutes.documentId}/file`)
    expect(back.headers.get('content-length')).toBe(String(Buffer.byteLength(PDF)))
    expect(back.headers.get('content-type')).toBe('application/pdf')
    expect(
      createHash('sha256')
        .update(Buffer.from(await back.arrayBuffer()))
        .digest('hex'),
    ).toBe(sum)
  })
  test('statements of a month stand in one line for who looks around, and each for who opens that month', async () => {
    const whole = await listed('office', '?source=statement')
    expect(whole.items.length).toBeGreaterThan(1)
    const { items, total, all } = await listed('office', '?folded=true')
    const [line, ...others] = items.filter(({ source }) => source === 'statement')
    expect(others).toEqual([])
    expect(line).toMatchObject({ folded: whole.items.length, name: { pl: expect.stringMatching(/^Zestawienia/) } })
    expect(total).toBe(all - whole.items.length + 1)
    expect((await ask('office', 'GET', line?.href ?? '')).status).toBe(200)
    expect(await listed('office', '?source=statement&month=2026-03')).toMatchObject({ total: whole.total })
    expect(await listed('office', '?source=statement&month=2026-04')).toMatchObject({ total: 0 })
    // A member has one of each month: nothing to fold.
    const own = (await listed('member', '?folded=true')).items.filter(({ source }) => source === 'statement')
    expect(own.every(({ id }) => id.startsWith('statement:'))).toBe(true)
  })
  test('a file that is not what its name says, an empty one and one that is too large are refused and leave nothing', async () => {
    const before = (await listed('office')).all
    expect(await code(await lay('office', { fileName: 'strona.html' }, '<script>'))).toBe('document.file-kind')
    expect(await code(await lay('office', { fileName: 'skan.png' }))).toBe('document.file-kind')
    expect(await code(await lay('office', {}, ''))).toBe('document.file-empty')
    expect((await lay('office', { day: '2026-02-30' })).status).toBe(400)
    const endless = new ReadableStream({
      pull: (to) => to.enqueue(new Uint8Array(8 << 20)),
    })
    const tooLarge = await world.app.request(
      `${AT}/documents?name=x&kind=other&day=2026-01-01&visibility=office&fileName=x.pdf`,
      { method: 'POST', headers: { 'x-test-caller': 'office' }, body: endless, duplex: 'half' } as RequestInit,
    )
    expect([tooLarge.status, await code(tooLarge)]).toEqual([413, 'http.too-large'])
    expect((await listed('office')).all).toBe(before)
  })
  test('a newer version lies beside the earlier one; the same file again changes nothing; two clerks do not overwrite each other', async () => {
    const at = `/documents/${minutes.documentId}/versions?fileName=protokol-2.pdf&note=podpisany`
    expect((await ask('office', 'POST', at, '%PDF-2')).status).toBe(428)
    expect((await ask('office', 'POST', at, '%PDF-1.7 inny', { 'if-match': '"9"' })).status).toBe(412)
    expect(await code(await ask('office', 'POST', at, PDF, { 'if-match': '"1"' }))).toBe('document.same-file')
    const answer = await ask('office', 'POST', at, '%PDF-1.7 inny', { 'if-match': '"1"' })
    expect(answer.status).toBe(201)
    minutes = (await answer.json()) as Doc
    expect(minutes.versions.map(({ number }) => number)).toEqual([2, 1])
    expect(await (await ask('office', 'GET', `/documents/${minutes.documentId}/file`)).text()).toBe('%PDF-1.7 inny')
    expect(await (await ask('office', 'GET', `/documents/${minutes.documentId}/file?number=1`)).text()).toBe(PDF)
    expect(await code(await ask('office', 'GET', `/documents/${minutes.documentId}/file?number=7`))).toBe(
      'document.no-version',
    )
  })
  test('who sees a document is the document’s own choice: office, council, members, everybody', async () => {
    const made: Record<string, string> = { council: minutes.documentId }
    for (const visibility of ['office', 'members', 'public'])
      made[visibility] = (
        (await (await lay('office', { name: `Dla: ${visibility}`, visibility })).json()) as Doc
      ).documentId
    const seen: Record<string, Caller[]> = {
      office: ['administrator', 'office', 'auditor'],
      council: ['administrator', 'office', 'auditor', 'council'],
      members: ['administrator', 'office', 'auditor', 'council', 'member'],
      public: ['administrator', 'office', 'auditor', 'council', 'member'],
    }
    for (const [visibility, callers] of Object.entries(seen))
      for (const caller of ['administrator', 'office', 'auditor', 'council', 'member'] as const) {
        const may = callers.includes(caller)
        for (const path of [`/documents/${made[visibility]}`, `/documents/${made[visibility]}/file`])
          expect([caller, path, (await ask(caller, 'GET', path)).status]).toEqual([caller, path, may ? 200 : 404])
        const list = (await listed(caller)).items.some(({ id }) => id === `own:${made[visibility]}`)
        expect([caller, visibility, list]).toEqual([caller, visibility, may])
      }
    for (const id of Object.values(made)) {
      expect((await ask('stranger', 'GET', `/documents/${id}/file`)).status).toBe(404)
      expect((await ask('public', 'GET', `/documents/${id}/file`)).status).toBe(401)
    }
    await database.transaction((s) => s.query('update cluster set is_public = true where cluster_id = $1', [CLUSTER]))
    const open = (id: string | undefined) => ask('public', 'GET', `/documents/${id}/file`)
    expect([(await open(made.public)).status, (await open(made.members)).status]).toEqual([200, 401])
  })
  test('the list holds everything on paper; a member finds its own statement and none of others', async () => {
    const all = (await listed('office')).items
    expect(new Set(all.map(({ source }) => source))).toEqual(new Set(['own', 'statement', 'settlement', 'year-report']))
    expect(all.filter(({ source }) => source === 'statement').length).toBe(2)
    const own = (await listed('member')).items
    expect(own.filter(({ source }) => source === 'statement').map(({ id }) => id.split(':').at(-1))).toEqual(['szkola'])
    expect(own.some(({ source }) => source === 'settlement' || source === 'year-report')).toBe(false)
    for (const caller of ['office', 'member'] as const)
      for (const { href } of (await listed(caller)).items) {
        const answer = await ask(caller, 'GET', href)
        expect([caller, href, answer.status]).toEqual([caller, href, 200])
      }
    expect((await ask('stranger', 'GET', '/documents')).status).toBe(404)
  })
  test('the list is searched by words, narrowed by source and year, and given page by page', async () => {
    expect(
      (await listed('office', `?text=${encodeURIComponent('protokół nr 3')}`)).items.map(({ name }) => name.pl),
    ).toEqual(['Protokół nr 3'])
    expect((await listed('office', '?text=niemajakiego')).total).toBe(0)
    expect((await listed('office', '?source=statement')).total).toBe(2)
    expect((await listed('office', '?source=statement&year=2025')).total).toBe(0)
    const { all } = await listed('office')
    const pages = [await listed('office', '?limit=2'), await listed('office', `?skip=2&limit=500`)]
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(all)
  })
  test('a document is renamed and archived with undo; archived ones stand apart', async () => {
    const at = `/documents/${minutes.documentId}`
    const patch = (body: object, version: number) =>
      ask('office', 'PATCH', at, JSON.stringify(body), {
        'content-type': 'application/json',
        'if-match': `"${version}"`,
      })
    expect(
      (await ask('council', 'PATCH', at, '{}', { 'content-type': 'application/json', 'if-match': '"2"' })).status,
    ).toBe(403)
    const renamed = (await (await patch({ name: 'Protokół nr 3/2026' }, 2)).json()) as Doc
    const archived = (await (await patch({ isArchived: true }, renamed.version)).json()) as Doc
    expect(archived.isArchived).toBe(true)
    const names = async (query: string) => (await listed('office', query)).items.map(({ name }) => name.pl)
    expect(await names('')).not.toContain('Protokół nr 3/2026')
    expect(await names('?archived=true')).toEqual(['Protokół nr 3/2026'])
    expect((await patch({ isArchived: false }, archived.version)).status).toBe(200)
    expect(await names('')).toContain('Protokół nr 3/2026')
  })
  test('all of it stands in the journal', async () => {
    const { items } = (await (await ask('office', 'GET', '/journal?limit=100')).json()) as { items: { what: string }[] }
    expect(items.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['document.laid', 'document.version-laid', 'document.changed']),
    )
    expect((await database.read((session) => verifyJournal(session, CLUSTER))).brokenAt).toBeNull()
  })
})
