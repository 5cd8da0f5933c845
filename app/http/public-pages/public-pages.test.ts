import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from '../../database/engines.test-support.ts'
import type { Database } from '../../database/session.ts'
import type { World } from '../world.test-support.ts'
import { CLUSTER, newWorld, OTHER_CLUSTER } from '../world.test-support.ts'
import { PAGES } from './view.ts'
import { faultsOfMarkup } from './well-formed.test-support.ts'

const OFFICE = `/api/clusters/${CLUSTER}`
const MOST_BYTES = 90_000
const CONTACT = {
  office: 'Biuro <klastra> & rada',
  address: null,
  email: 'biuro@example.test',
  phone: '12 345',
  hours: null,
}
/** Everything that is private in the register of this world. */
const PRIVATE = [
  'Jan Kowalski',
  'jan@example.test',
  '5260001246',
  '590243800000000001',
  'Anna Kontakt',
  '600 700 800',
  'notatka',
]

const addressesOf = (slug: string) =>
  ['', '/en'].flatMap((root) => [
    ...PAGES.map((page) => `${root}/k/${slug}${page === '' ? '' : `/${page}`}`),
    ...['widget', 'kalendarz.ics', 'aktualnosci.xml'].map((page) => `${root}/k/${slug}/${page}`),
  ])
const jsonOf = (slug: string) =>
  ['', '/members', '/publications', '/figures'].map((part) => `/api/public/clusters/${slug}${part}`)

test('the check of markup finds what is wrong', () => {
  const page = (body: string) => `<!doctype html><html lang="pl"><body><h1>A</h1>${body}</body></html>`
  expect(faultsOfMarkup(page('<p id="a">b</p>'))).toEqual([])
  for (const body of [
    '<p>b',
    '<p id="a"></p><p id="a"></p>',
    '<a href="#x">b</a>',
    '<h3>b</h3>',
    '<p>a < b</p>',
    '<h1>b</h1>',
  ])
    expect([body, faultsOfMarkup(page(body)).length > 0]).toEqual([body, true])
})

describe.each(ENGINES)('the public pages on the $name', ({ open }) => {
  let database: Database
  let world: World
  beforeAll(async () => {
    database = await open()
    world = await newWorld(database)
    const area = { kind: 'powiat', powiat: '1413', gminas: ['1413011', '1413022'], label: 'powiat "mławski"' }
    await database.transaction((session) =>
      session.query('update cluster set area = $2 where cluster_id = $1', [CLUSTER, JSON.stringify(area)]),
    )
    const memberships = [{ from: '2024-01-01', to: null, role: 'founder' }]
    for (const member of [
      { memberId: 'gmina', name: 'Gmina <Żółw>', kind: 'local-government', gmina: '1413011' },
      { memberId: 'zwik', name: 'ZWiK & synowie', kind: 'municipal-company' },
      {
        memberId: 'jan',
        name: 'Jan Kowalski',
        kind: 'household',
        nip: '5260001246',
        email: 'jan@example.test',
        phone: '600 700 800',
        notes: 'notatka',
        people: [{ role: 'contact', name: 'Anna Kontakt' }],
      },
    ])
      expect((await world.as('office', 'POST', `${OFFICE}/members`, { ...member, memberships })).status).toBe(201)
    const point = {
      code: '590243800000000001',
      name: 'Dom',
      owners: [{ memberId: 'jan', from: '2024-01-01', to: null }],
    }
    expect((await world.as('office', 'POST', `${OFFICE}/points`, point)).status).toBe(201)
  })
  afterAll(() => database.close())

  const save = async (patch: object) => {
    const { version } = (await (await world.as('office', 'GET', `${OFFICE}/public-page`)).json()) as { version: number }
    return world.as('office', 'PATCH', `${OFFICE}/public-page`, patch, { 'if-match': `"${version}"` })
  }
  const release = async (body: object, file?: { readonly name: string; readonly text: string }) => {
    const made = (await (await world.as('office', 'POST', `${OFFICE}/publications`, body)).json()) as {
      publicationId: string
      version: number
    }
    const at = `${OFFICE}/publications/${made.publicationId}`
    let version = made.version
    if (file) {
      const laid = await world.app.request(`${at}/file?name=${encodeURIComponent(file.name)}`, {
        method: 'PUT',
        headers: { 'x-test-caller': 'office', 'if-match': `"${version}"`, 'content-type': 'application/octet-stream' },
        body: file.text,
      })
      expect(laid.status).toBe(200)
      version += 1
    }
    expect((await world.as('office', 'POST', `${at}/release`, undefined, { 'if-match': `"${version}"` })).status).toBe(
      200,
    )
    return made.publicationId
  }

  test('a cluster that is not published is not there, in any language and form', async () => {
    expect((await save({ slug: 'zolw', about: 'O nas', contact: CONTACT })).status).toBe(200)
    for (const address of [...addressesOf('zolw'), ...addressesOf('nie-ma')]) {
      const answer = await world.as('public', 'GET', address)
      expect([address, answer.status]).toEqual([address, 404])
      expect(answer.headers.get('content-type')).toContain('text/html')
    }
    for (const address of jsonOf('zolw'))
      expect(await (await world.as('public', 'GET', address)).json()).toMatchObject({ code: 'page.not-found' })
    expect(await (await world.as('public', 'GET', '/klastry')).text()).not.toContain('/k/zolw')
    // The office sees it before it is open; strangers do not.
    const preview = await world.as('council', 'GET', `${OFFICE}/public-page/preview`)
    expect(await preview.text()).toContain('Podgląd')
    expect((await world.as('stranger', 'GET', `${OFFICE}/public-page/preview`)).status).toBe(404)
  })

  test('published pages are whole, well-formed, small and say nothing private', async () => {
    expect((await world.as('office', 'POST', `${OFFICE}/public-page/publication`)).status).toBe(200)
    await release({
      kind: 'announcement',
      title: 'Nabór <b>',
      titleEn: 'Call',
      body: 'Od <script>alert(1)</script> https://example.test/a?b=1&c=2\n\n- jeden\n- dwa',
    })
    await release({
      kind: 'event',
      title: 'Rada, posiedzenie',
      startsOn: '2027-03-28',
      startsAt: '16:30',
      endsAt: '18:00',
      place: 'Ratusz; sala 1',
    })
    await release({ kind: 'event', title: 'Święto', startsOn: '2027-05-01' })
    const document = {
      kind: 'document',
      title: 'Uchwała',
      documentKind: 'resolution',
      number: '1/2026',
      adoptedOn: '2026-02-01',
    }
    await release(document, { name: 'uchwała "1".pdf', text: '%PDF-1.7' })
    for (const address of [...addressesOf('zolw'), ...jsonOf('zolw'), '/klastry', '/en/klastry', '/']) {
      const answer = await world.as('public', 'GET', address)
      const text = await answer.text()
      expect([address, answer.status, Buffer.byteLength(text) < MOST_BYTES]).toEqual([address, 200, true])
      for (const secret of PRIVATE) expect([address, secret, text.includes(secret)]).toEqual([address, secret, false])
      expect(answer.headers.get('set-cookie')).toBeNull()
      if (!answer.headers.get('content-type')?.includes('html')) continue
      expect([address, faultsOfMarkup(text)]).toEqual([address, []])
      expect([address, text.includes('<script'), text.includes('http://fonts')]).toEqual([address, false, false])
      expect(text).toContain(address.startsWith('/en') ? '<html lang="en">' : '<html lang="pl">')
    }
  })

  test('a person appears by name only after consent is recorded, and is gone when it is withdrawn', async () => {
    const members = async () => (await world.as('public', 'GET', '/k/zolw/czlonkowie')).text()
    expect(await members()).toContain('Gmina &lt;Żółw&gt;')
    expect(await members()).toContain('Bez nazwy w wykazie')
    const refused = await save({ memberChoices: [{ memberId: 'jan', choice: 'show', consentOn: null }] })
    expect(refused.status).toBe(422)
    expect((await save({ memberChoices: [{ memberId: 'jan', choice: 'show', consentOn: '2026-01-02' }] })).status).toBe(
      200,
    )
    expect(await members()).toContain('Jan Kowalski')
    expect((await save({ memberChoices: [] })).status).toBe(200)
    expect(await members()).not.toContain('Jan Kowalski')
    expect((await save({ showMembers: false })).status).toBe(200)
    expect(await members()).not.toContain('Gmina &lt;')
    await save({ showMembers: true })
  })

  test('a page is kept by its tag, and changes with what it shows', async () => {
    const first = await world.as('public', 'GET', '/k/zolw')
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toContain('public')
    const again = await world.as('public', 'GET', '/k/zolw', undefined, { 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    await save({ about: 'O nas, inaczej' })
    expect((await world.as('public', 'GET', '/k/zolw', undefined, { 'if-none-match': etag })).status).toBe(200)
  })

  test('only the widget may stand in another page’s frame', async () => {
    const frame = async (address: string) => {
      const { headers } = await world.as('public', 'GET', address)
      return [
        headers.get('x-frame-options'),
        headers.get('content-security-policy')?.match(/frame-ancestors (.*)$/)?.[1],
      ]
    }
    expect(await frame('/k/zolw/widget')).toEqual([null, '*'])
    expect(await frame('/en/k/zolw/widget')).toEqual([null, '*'])
    expect(await frame('/k/zolw')).toEqual(['DENY', "'none'"])
    expect(await frame('/k/zolw/aktualnosci/widget')).toEqual(['DENY', "'none'"])
  })

  test('the calendar file holds events in UTC and whole days, folded and escaped', async () => {
    const text = await (await world.as('public', 'GET', '/k/zolw/kalendarz.ics')).text()
    // On 28 March 2027 the clocks go forward at two: 16:30 is 14:30 UTC.
    expect(text).toContain('DTSTART:20270328T143000Z\r\nDTEND:20270328T160000Z')
    expect(text).toContain('DTSTART;VALUE=DATE:20270501\r\nDTEND;VALUE=DATE:20270502')
    expect(text).toContain('SUMMARY:Rada\\, posiedzenie')
    expect(text).toContain('LOCATION:Ratusz\\; sala 1')
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  })

  test('a published document is downloaded under its name; a withdrawn one is gone', async () => {
    const page = await (await world.as('public', 'GET', '/k/zolw/dokumenty')).text()
    const [, address = ''] = /href="(\/k\/zolw\/dokumenty\/[^"]+)"/.exec(page) ?? []
    const file = await world.as('public', 'GET', address)
    expect([file.status, file.headers.get('content-type'), await file.text()]).toEqual([
      200,
      'application/pdf',
      '%PDF-1.7',
    ])
    expect(file.headers.get('content-disposition')).toContain(`filename*=UTF-8''uchwa%C5%82a%20%221%22.pdf`)
    const id = address.split('/')[4]
    const withdrawn = await world.as('office', 'DELETE', `${OFFICE}/publications/${id}/release`, undefined, {
      'if-match': '"3"',
    })
    expect(withdrawn.status).toBe(200)
    expect((await world.as('public', 'GET', address)).status).toBe(404)
    expect((await world.as('public', 'GET', `/api/public/clusters/zolw/publications/${id}/file`)).status).toBe(404)
    expect((await world.as('auditor', 'GET', `${OFFICE}/publications/${id}/file`)).status).toBe(200)
  })

  test('an address is one cluster’s, and a file that a browser would run is refused', async () => {
    const taken = await world.app.request(`/api/clusters/${OTHER_CLUSTER}/public-page`, {
      method: 'PATCH',
      headers: { 'x-test-caller': 'stranger', 'if-match': '"0"', 'content-type': 'application/json' },
      body: JSON.stringify({ slug: 'zolw' }),
    })
    expect([taken.status, ((await taken.json()) as { code: string }).code]).toEqual([409, 'page.slug-taken'])
    const draft = (await (
      await world.as('office', 'POST', `${OFFICE}/publications`, { kind: 'document', title: 'X' })
    ).json()) as { publicationId: string }
    for (const [name, text] of [
      ['x.html', '<script>'],
      ['x.pdf', '<script>'],
      ['x.svg', '<svg>'],
    ] as const) {
      const answer = await world.app.request(`${OFFICE}/publications/${draft.publicationId}/file?name=${name}`, {
        method: 'PUT',
        headers: { 'x-test-caller': 'office', 'if-match': '"1"', 'content-type': 'application/octet-stream' },
        body: text,
      })
      expect([name, answer.status]).toEqual([name, 422])
    }
  })

  test('a page that is closed again is gone', async () => {
    expect((await world.as('office', 'DELETE', `${OFFICE}/public-page/publication`)).status).toBe(200)
    expect((await world.as('public', 'GET', '/k/zolw')).status).toBe(404)
  })

  test('who asks too often is told to wait, on a page where a page was asked for', async () => {
    const html = { accept: 'text/html' }
    const ask = (path: string, headers: Record<string, string> = html) =>
      world.as('public', 'GET', path, undefined, headers)
    let last = await ask('/klastry')
    for (let i = 0; i < 400 && last.status !== 429; i += 1) last = await ask('/klastry')
    expect([last.status, last.headers.get('content-type')]).toEqual([429, 'text/html; charset=utf-8'])
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
    const page = await last.text()
    expect(page).toContain('<h1>Za dużo żądań')
    expect(faultsOfMarkup(page)).toEqual([])
    expect(await (await ask('/en/k/zolw')).text()).toContain('<h1>Too many requests')
    for (const [path, headers] of [
      ['/klastry', { accept: 'application/json' }],
      ['/k/zolw/liczby.csv', { accept: '*/*' }],
    ] as const)
      expect([path, (await ask(path, headers)).headers.get('content-type')]).toEqual([
        path,
        'application/problem+json; charset=utf-8',
      ])
  })
})
