import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from '../../database/engines.test-support.ts'
import type { Database } from '../../database/session.ts'
import type { Caller, World } from '../world.test-support.ts'
import { CLUSTER, newWorld } from '../world.test-support.ts'

const AT = `/api/clusters/${CLUSTER}/spreadsheets`
const MEMBERS = 'id;Nazwa;Rodzaj;NIP\ngmina;Gmina Żółw;gmina;5260250274\nzwik;ZWiK;spółka komunalna;\n'
const POINTS = 'Numer PPE;Nazwa;Członek;Taryfa;Moc umowna\nPL-1;Urząd;gmina;C11;40\n'

describe.each(ENGINES)('tables of the register over HTTP on the $name', ({ open }) => {
  let database: Database
  let world: World
  beforeAll(async () => {
    database = await open()
    world = await newWorld(database)
  })
  afterAll(() => database.close())

  const send = (caller: Caller, path: string, files: Readonly<Record<string, string>>) => {
    const body = new FormData()
    for (const [name, content] of Object.entries(files)) body.append('files', new File([content], name))
    return world.app.request(`${AT}${path}`, { method: 'POST', headers: { 'x-test-caller': caller }, body })
  }

  test('shown cell by cell, taken under the seal of what was shown, taken back', async () => {
    const files = { 'czlonkowie.csv': MEMBERS, 'punkty.csv': POINTS }
    const shown = await (await send('office', '/rehearsal', files)).json()
    expect(shown).toMatchObject({
      counts: { new: 3, changed: 0, same: 0, refused: 0 },
      totals: { before: { points: 0 }, after: { points: 1 } },
    })
    expect(shown.rows[2]).toMatchObject({
      what: 'point',
      id: 'PL-1',
      file: 'punkty.csv',
      cells: expect.arrayContaining([{ heading: 'Moc umowna [kW]', before: null, after: 40 }]),
    })
    expect(shown.rows[2]).not.toHaveProperty('after')
    const taken = await send('office', `?seal=${shown.seal}`, files)
    expect(taken.status).toBe(200)
    // The same seal no longer fits: everything is there.
    const late = await send('office', `?seal=${shown.seal}`, files)
    expect([late.status, (await late.json()).code]).toEqual([409, 'register.rehearsal-stale'])

    const change = { 'x.csv': 'Numer PPE;Nazwa;Taryfa;Członek\nPL-1;;C21;zwik\n' }
    const done = await (await send('office', '?changesFrom=2026-05-01', change)).json()
    expect(done.rows[0].cells).toEqual([
      { heading: 'Taryfa', before: 'C11', after: 'C21' },
      { heading: 'Członek', before: 'gmina', after: 'zwik' },
      { heading: 'Członek od', before: null, after: '2026-05-01' },
      { heading: 'Taryfa od', before: null, after: '2026-05-01' },
    ])
    const back = await world.as('office', 'POST', `${AT}/undo`, {
      records: [{ what: 'point', id: 'PL-1', version: done.rows[0].version }],
    })
    expect(back.status).toBe(204)
    const again = await (await send('office', '/rehearsal', files)).json()
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 3, refused: 0 })
  })

  test('a refused row refuses the whole with file, row and column; left out on wish', async () => {
    const files = { 'x.csv': 'id;Nazwa;NIP\nnowy;Nowy;\ninny;Inny;5260250274\n' }
    const refused = await send('office', '', files)
    expect(refused.status).toBe(422)
    expect(await refused.json()).toMatchObject({
      code: 'register.rows-refused',
      place: { file: 'x.csv', line: 3, column: 'NIP' },
      title: expect.stringContaining('Gmina Żółw'),
    })
    const part = await (await send('office', '?leaveOutRefused=true', files)).json()
    expect(part.counts).toEqual({ new: 1, changed: 0, same: 0, refused: 1 })
  })

  test('a file that is no table of ours, none, two of a kind and a wrong day are refused with what to do', async () => {
    const code = async (answer: Response | Promise<Response>) => (await (await answer).json()).code
    expect(await code(send('office', '/rehearsal', { 'x.csv': 'ala;ma;kota\n1;2;3\n' }))).toBe('register.no-table')
    expect(await code(send('office', '/rehearsal', { 'a.csv': MEMBERS, 'b.csv': MEMBERS }))).toBe(
      'register.table-twice',
    )
    expect(await code(send('office', '/rehearsal?changesFrom=jutro', { 'a.csv': MEMBERS }))).toBe(
      'http.invalid-request',
    )
    expect(await code(send('office', '/rehearsal', {}))).toBe('readings.no-file')
    expect(await code(send('council', '/rehearsal', { 'a.csv': MEMBERS }))).toBe('actor.not-entitled')
  })

  test('the download is what the import reads: CSV with the mark of order, and a workbook', async () => {
    const csv = await world.as('auditor', 'GET', `${AT}/points.csv`)
    expect(csv.headers.get('content-disposition')).toMatch(/filename="\d{4}-\d\d-\d\d_punkty_k\.csv"/)
    const bytes = new Uint8Array(await csv.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder().decode(bytes)
    expect(text).toContain(';PL-1;;C11;40;')
    const shown = await (await send('office', '/rehearsal', { 'p.csv': text })).json()
    expect(shown.counts).toEqual({ new: 0, changed: 0, same: 1, refused: 0 })
    const book = await world.as('office', 'GET', `${AT}/register.xlsx`)
    expect(new TextDecoder('latin1').decode((await book.arrayBuffer()).slice(0, 2))).toBe('PK')
    expect((await world.as('office', 'GET', `${AT}/other.csv`)).status).toBe(400)
  })
})
