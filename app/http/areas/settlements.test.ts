import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from '../../database/engines.test-support.ts'
import { verifyJournal } from '../../database/journal.ts'
import type { Database } from '../../database/session.ts'
import { CLUSTER } from '../../database/stores/readings/readings-world.test-support.ts'
import { foundSettledCluster } from '../../database/stores/settlement/settled-world.test-support.ts'
import type { Caller, World } from '../world.test-support.ts'
import { newWorld } from '../world.test-support.ts'

const AT = `/api/clusters/${CLUSTER}`

interface Head {
  readonly settlementId: string
  readonly state: string
  readonly number: number | null
  readonly contentHash: string
  readonly version: number
}

// The whole way of a month from draft to correction; one engine, as the stores are tested on both.
describe.each(ENGINES.slice(0, 1))('settlements over HTTP on the $name', ({ open }) => {
  let database: Database
  let world: World
  let draft: Head
  beforeAll(async () => {
    database = await open()
    await foundSettledCluster(database)
    world = await newWorld(database, CLUSTER)
  })
  afterAll(() => database.close())

  const call = async (
    status: number,
    method: string,
    path: string,
    body?: unknown,
    { as = 'office', headers = {} }: { as?: Caller; headers?: Record<string, string> } = {},
  ) => {
    const answer = await world.as(as, method, `${AT}${path}`, body, headers)
    expect([method, path, answer.status]).toEqual([method, path, status])
    return answer
  }
  const code = async (answer: Response) => ((await answer.json()) as { code: string }).code

  test('a month is settled as a draft that shows members, points, forms and findings', async () => {
    const answer = await call(201, 'POST', '/settlements', { month: '2026-03' })
    draft = (await answer.json()) as Head
    expect(answer.headers.get('location')).toBe(`${AT}/settlements/${draft.settlementId}`)
    expect([draft.state, draft.number]).toEqual(['draft', null])
    const { result } = (await (await call(200, 'GET', `/settlements/${draft.settlementId}`)).json()) as {
      result: { members: { steps: unknown[] }[]; regimes: { id: string }[]; points: unknown[] }
    }
    expect(new Set(result.regimes.map(({ id }) => id))).toEqual(new Set(['none', 'cluster', 'cooperative', 'citizen']))
    expect([result.members.length, result.points.length]).toEqual([2, 2])
    expect(result.members.every(({ steps }) => steps.length > 2)).toBe(true)
  })
  test('a month without readings, a month that is none and a month of nobody are refused with what to do', async () => {
    expect(await code(await call(422, 'POST', '/settlements', { month: '2025-01' }))).toBe('settlement.no-readings')
    await call(400, 'POST', '/settlements', { month: '2026-13' })
    await call(404, 'GET', '/settlements/0191c0de-0000-7000-8000-00000000dead')
  })
  test('no statement is read before the approval; the office approves the version it looked at', async () => {
    const at = `/settlements/${draft.settlementId}`
    expect(await code(await call(409, 'GET', `${at}/statements/szkola`))).toBe('settlement.not-approved')
    await call(428, 'POST', `${at}/approval`, { errorsRead: true })
    await call(412, 'POST', `${at}/approval`, { errorsRead: true }, { headers: { 'if-match': '"99"' } })
    const answer = await call(
      200,
      'POST',
      `${at}/approval`,
      { errorsRead: true },
      { headers: { 'if-match': `"${draft.version}"` } },
    )
    const approved = (await answer.json()) as Head
    expect([approved.state, approved.number, approved.contentHash]).toEqual(['approved', 1, draft.contentHash])
    expect(await code(await call(409, 'DELETE', at))).toBe('settlement.already-approved')
    expect(await code(await call(409, 'POST', '/settlements', { month: '2026-03' }))).toBe('settlement.month-closed')
  })
  test('computed again it comes out the same to the last byte', async () => {
    const answer = await call(200, 'POST', `/settlements/${draft.settlementId}/recomputation`)
    expect(await answer.json()).toEqual({ contentHash: draft.contentHash, same: true })
  })
  test('a member reads its own statement in every format, and no other', async () => {
    const at = (member: string, rest = '') => `/settlements/${draft.settlementId}/statements/${member}${rest}`
    const page = (await (await call(200, 'GET', at('szkola'), undefined, { as: 'member' })).json()) as {
      number: string
      member: { member: string; costPln: string; costWithoutPln: string }
    }
    expect([page.number, page.member.member]).toEqual(['1/2026', 'szkola'])
    for (const rest of ['', '/pdf', '/paper/html', '/paper/xlsx', '/paper/pdf'])
      expect(await code(await call(403, 'GET', at('zwik', rest), undefined, { as: 'member' }))).toBe(
        'actor.not-entitled',
      )
    await call(403, 'GET', `/settlements/${draft.settlementId}/paper/pdf`, undefined, { as: 'member' })
    await call(404, 'GET', at('szkola', '/paper/html'), undefined, { as: 'stranger' })
    await call(401, 'GET', at('szkola', '/paper/html'), undefined, { as: 'public' })
    await call(400, 'GET', at('szkola', '/paper/exe'), undefined, { as: 'member' })
    const html = await (await call(200, 'GET', at('szkola', '/paper/html'), undefined, { as: 'member' })).text()
    expect(html).toContain('<svg')
    expect(html).not.toContain('<script')
    expect(Buffer.byteLength(html)).toBeLessThan(90_000)
    const shown = page.member.costPln.replace('.', ',').replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0')
    expect(html).toContain(shown)
    const xlsx = await call(200, 'GET', at('szkola', '/paper/xlsx'), undefined, { as: 'member' })
    expect(xlsx.headers.get('content-disposition')).toBe('attachment; filename="2026-03_zestawienie_szkola.xlsx"')
    expect(
      Buffer.from(await xlsx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
    const pdf = await call(200, 'GET', at('szkola', '/pdf'), undefined, { as: 'member' })
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })
  test('the whole settlement is a report to read and a workbook with every bill line, in both languages', async () => {
    const at = `/settlements/${draft.settlementId}/paper`
    const html = await (await call(200, 'GET', `${at}/html`)).text()
    expect(html).toContain('Rozliczenie nr 1/2026')
    const english = await call(200, 'GET', `${at}/html`, undefined, { headers: { 'accept-language': 'en' } })
    expect(await english.text()).toContain('Settlement no. 1/2026')
    const xlsx = await call(200, 'GET', `${at}/xlsx`)
    const { default: ExcelJS } = await import('exceljs')
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(await xlsx.arrayBuffer())
    const names = book.worksheets.map(({ name }) => name)
    for (const name of ['Członkowie', 'Formy prawne', 'Klucze podziału', 'Punkty', 'Rachunki', 'Dlaczego'])
      expect(names).toContain(name)
    const { result } = (await (await call(200, 'GET', `/settlements/${draft.settlementId}`)).json()) as {
      result: {
        totals: { benefitPln: string }
        regime: string
        decided: boolean
        regimes: { id: string; decisionInForce: boolean; points: { lines: unknown[] }[] }[]
      }
    }
    const settled = result.regimes.filter(
      ({ id, decisionInForce }) => id === 'none' || (id === result.regime && decisionInForce === result.decided),
    )
    const lines = settled.flatMap(({ points }) => points.flatMap((point) => point.lines))
    expect(book.getWorksheet('Rachunki')?.actualRowCount).toBe(lines.length + 1)
    for (const format of ['pdf', 'docx', 'json'])
      await call(200, 'GET', `${at}/${format}`, undefined, { as: 'council' })
  })
  test('a statement is sent, sent again, and answered with a remark that stays', async () => {
    const at = `/settlements/${draft.settlementId}/statements/szkola`
    await call(200, 'POST', `${at}/sending`)
    const again = (await (await call(200, 'POST', `${at}/sending`)).json()) as { sendings: number; sentTo: string }
    expect([again.sendings, again.sentTo]).toEqual([2, 'szkola@example.test'])
    expect(world.letters.map(({ to }) => to)).toEqual(['szkola@example.test', 'szkola@example.test'])
    expect(world.letters[0]?.text).toContain(`/klaster/${CLUSTER}/moje/${draft.settlementId}`)
    await call(400, 'POST', `${at}/remarks`, { text: ' ' }, { as: 'member' })
    await call(201, 'POST', `${at}/remarks`, { text: 'Licznik wymieniono 12 marca.' }, { as: 'member' })
    const { items } = (await (await call(200, 'GET', `/settlements/${draft.settlementId}/statements`)).json()) as {
      items: { memberId: string; state: string }[]
    }
    expect(items.map(({ memberId, state }) => [memberId, state]).sort()).toEqual([
      ['szkola', 'objected'],
      ['zwik', 'ready'],
    ])
    const own = (await (await call(200, 'GET', '/members/szkola/statements', undefined, { as: 'member' })).json()) as {
      items: { number: string }[]
    }
    expect(own.items.map(({ number }) => number)).toEqual(['1/2026'])
  })
  test('a rule is set by a resolution from a day on; a second one on that day is refused', async () => {
    const rule = { key: 'equal', resolution: '7/2026', resolvedOn: '2026-03-20', from: '2026-04-01' }
    await call(201, 'POST', '/sharing-rules', rule)
    expect(await code(await call(409, 'POST', '/sharing-rules', rule))).toBe('sharing.rule-overlaps')
    await call(201, 'POST', '/settlements', { month: '2026-04' })
    const { items } = (await (await call(200, 'GET', '/sharing-rules', undefined, { as: 'member' })).json()) as {
      items: { key: string; resolution: string }[]
    }
    expect(items.at(-1)).toMatchObject({ key: 'equal', resolution: '7/2026' })
  })
  test('a closed month is corrected only when something differs, and a draft can be dropped', async () => {
    const nothing = await call(422, 'POST', `/settlements/${draft.settlementId}/correction`, { reason: 'sprawdzam' })
    expect(await code(nothing)).toBe('settlement.no-difference')
    const { items } = (await (await call(200, 'GET', '/settlements')).json()) as { items: Head[] }
    const april = items.find(({ state }) => state === 'draft')
    await call(204, 'DELETE', `/settlements/${april?.settlementId}`)
    await call(404, 'GET', `/settlements/${april?.settlementId}`)
    expect(await (await call(200, 'GET', `/settlements/${draft.settlementId}/differences`)).json()).toEqual({
      differences: null,
    })
  })
  test('all of it stands in the journal', async () => {
    const { items } = (await (await call(200, 'GET', '/journal?limit=100')).json()) as { items: { what: string }[] }
    const told = new Set(items.map(({ what }) => what))
    for (const what of [
      'settlement.computed',
      'settlement.approved',
      'statement.sent',
      'statement.objected',
      'settlement.dropped',
    ])
      expect(told).toContain(what)
    expect(await database.read((session) => verifyJournal(session, CLUSTER))).toMatchObject({ brokenAt: null })
  })
})
