import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from '../../database/engines.test-support.ts'
import type { Database } from '../../database/session.ts'
import type { Caller, World } from '../world.test-support.ts'
import { CLUSTER, newWorld } from '../world.test-support.ts'

const AT = `/api/clusters/${CLUSTER}`

interface Kept {
  readonly paperId: string
  readonly fileName: string
  readonly bytes: number
  readonly sha256: string
  readonly madeBy: string
}

describe.each(ENGINES)('papers over HTTP on the $name', ({ open }) => {
  let database: Database
  let world: World
  beforeAll(async () => {
    database = await open()
    world = await newWorld(database)
    const member = { memberId: 'szkola', name: 'Szkoła <nr 3>', nip: '5260250274', kind: 'local-government-unit' }
    expect((await world.as('office', 'POST', `${AT}/members`, member)).status).toBe(201)
    const point = { code: 'P-1', name: 'Szkoła', tariffs: [{ tariff: 'C11', contractPowerKw: 40 }] }
    expect((await world.as('office', 'POST', `${AT}/points`, point)).status).toBe(201)
  })
  afterAll(() => database.close())

  const make = async (status: number, body: unknown, as: Caller = 'office') => {
    const answer = await world.as(as, 'POST', `${AT}/papers`, body)
    expect([body, answer.status]).toEqual([body, status])
    return answer
  }
  const bytesOf = async (paperId: string) => {
    const answer = await world.as('council', 'GET', `${AT}/papers/${paperId}/file`)
    expect(answer.status).toBe(200)
    return Buffer.from(await answer.arrayBuffer())
  }

  test('a list of members stays byte by byte as it was made, whatever changes after', async () => {
    const kept = (await (await make(201, { kind: 'member-register', format: 'xlsx' })).json()) as Kept
    expect([kept.madeBy, kept.fileName.endsWith('_rejestr-czlonkow_klaster.xlsx')]).toEqual(['user:user-office', true])
    const before = await bytesOf(kept.paperId)
    expect([before.length, createHash('sha256').update(before).digest('hex')]).toEqual([kept.bytes, kept.sha256])
    await world.as('office', 'POST', `${AT}/members`, { memberId: 'zwik', name: 'ZWiK' })
    expect((await bytesOf(kept.paperId)).equals(before)).toBe(true)
    const again = (await (await make(201, { kind: 'member-register', format: 'xlsx' })).json()) as Kept
    expect(again.sha256).not.toBe(kept.sha256)
    const { items } = (await (await world.as('auditor', 'GET', `${AT}/papers`)).json()) as { items: Kept[] }
    expect(items.map(({ paperId }) => paperId)).toEqual([again.paperId, kept.paperId])
  })
  test('the list of points and the declaration of a member are set as PDF and DOCX', async () => {
    for (const [body, begins] of [
      [{ kind: 'point-list', format: 'pdf' }, '%PDF-'],
      [{ kind: 'declaration', format: 'docx', memberId: 'szkola' }, 'PK'],
      [{ kind: 'declaration', format: 'pdf', memberId: 'szkola', language: 'en' }, '%PDF-'],
    ] as const) {
      const kept = (await (await make(201, body)).json()) as Kept
      expect((await bytesOf(kept.paperId)).subarray(0, begins.length).toString()).toBe(begins)
    }
  })
  test('a paper about nothing, or about what is not there, is refused and not kept', async () => {
    const code = async (answer: Response) => ((await answer.json()) as { code: string }).code
    expect(await code(await make(422, { kind: 'declaration' }))).toBe('paper.about-what')
    expect(await code(await make(404, { kind: 'declaration', memberId: 'nikt' }))).toBe('member.not-found')
    const settlementId = '0191c0de-0000-7000-8000-00000000dead'
    expect(await code(await make(404, { kind: 'settlement', settlementId }))).toBe('settlement.not-found')
    await make(400, { kind: 'poem' })
    const missing = await world.as('office', 'GET', `${AT}/papers/${settlementId}/file`)
    expect([missing.status, await code(missing)]).toEqual([404, 'paper.not-found'])
    const { items } = (await (await world.as('office', 'GET', `${AT}/papers`)).json()) as { items: Kept[] }
    expect(items.length).toBe(5)
  })
  test('council and auditor read and make nothing; members and strangers see none', async () => {
    await make(403, { kind: 'member-register' }, 'council')
    await make(403, { kind: 'member-register' }, 'auditor')
    expect((await world.as('member', 'GET', `${AT}/papers`)).status).toBe(403)
    expect((await world.as('stranger', 'GET', `${AT}/papers`)).status).toBe(404)
  })
})
