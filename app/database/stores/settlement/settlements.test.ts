import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day, month } from '../../../../domain/calendar/day.ts'
import { decimal, sum, text } from '../../../../domain/quantity/decimal.ts'
import { billRows } from '../../../documents/statement/bill-rows.ts'
import { buildStatement } from '../../../documents/statement/build-statement.ts'
import { acceptImport } from '../../../usecases/readings/accept-import.ts'
import type { ReadingNeeds } from '../../../usecases/readings/ports.ts'
import { stageImport } from '../../../usecases/readings/stage-import.ts'
import { versionsOfMonth } from '../../../usecases/readings/versions-of.ts'
import type { SettlementNeeds } from '../../../usecases/settlement/ports.ts'
import { findSettlement, listSettlements, settlementDifferences } from '../../../usecases/settlement/read-settlement.ts'
import { makeRemark } from '../../../usecases/settlement/remarks.ts'
import {
  approveSettlement,
  correctSettlement,
  dropSettlement,
  recomputeSettlement,
  runSettlement,
} from '../../../usecases/settlement/run-settlement.ts'
import { sendStatement } from '../../../usecases/settlement/send-statement.ts'
import { settledMonths } from '../../../usecases/settlement/settled-months.ts'
import { listRules, setRule } from '../../../usecases/settlement/sharing-rules.ts'
import { findStatement, listStatements, ownStatements } from '../../../usecases/settlement/statements.ts'
import { ENGINES } from '../../engines.test-support.ts'
import { verifyJournal } from '../../journal.ts'
import type { Database } from '../../session.ts'
import { readingsOn } from '../readings/reading-stores.ts'
import { CLERK, CLUSTER, delivered, hours, person } from '../readings/readings-world.test-support.ts'
import { foundSettledCluster } from './settled-world.test-support.ts'
import { settlementsOn } from './settlement-stores.ts'

const MARCH = month('2026-03')
const ANY = { regime: null, decided: null }

describe.each(ENGINES)('settlements on the $name', ({ open }) => {
  let database: Database
  let needs: SettlementNeeds
  let readings: ReadingNeeds
  beforeAll(async () => {
    database = await open()
    await foundSettledCluster(database)
    needs = settlementsOn(database)
    readings = readingsOn(database)
  })
  afterAll(() => database.close())
  const bring = async (name: string, series: ReturnType<typeof hours>[]) => {
    const staged = await stageImport(readings, CLERK, CLUSTER, 'files', [
      delivered(name, series, { publishedAt: `20260601${name}` }),
    ])
    await acceptImport(readings, CLERK, CLUSTER, staged.import.importId)
  }

  test('a month is computed, approved with a number, frozen, and computed again to the same bytes', async () => {
    const draft = await runSettlement(needs, CLERK, CLUSTER, MARCH, ANY)
    const { result } = await findSettlement(needs, CLERK, CLUSTER, draft.settlementId)
    expect(result.totals.matchedWh).toBeGreaterThan(0)
    expect(Number(result.totals.benefitPln)).toBeGreaterThan(0)
    const shares = result.members.map(({ benefitPln }) => decimal(benefitPln ?? '0'))
    expect(text(sum(shares))).toBe(text(decimal(result.totals.benefitPln)))
    expect(result.rule).toEqual({ key: 'energy', resolution: null, resolvedOn: null })
    const approved = await approveSettlement(needs, CLERK, CLUSTER, draft.settlementId, draft.version, true)
    expect([approved.year, approved.number]).toEqual([2026, 1])
    expect(await recomputeSettlement(needs, CLERK, CLUSTER, draft.settlementId)).toEqual({
      contentHash: draft.contentHash,
      same: true,
    })
    await expect(runSettlement(needs, CLERK, CLUSTER, MARCH, ANY)).rejects.toMatchObject({
      code: 'settlement.month-closed',
    })
    await expect(
      approveSettlement(needs, CLERK, CLUSTER, draft.settlementId, approved.version, true),
    ).rejects.toMatchObject({ code: 'settlement.already-approved' })
  })
  test('a member reads its own statement and no other; the office sends it, and once more; the member objects', async () => {
    const [head] = await listSettlements(needs, CLERK, CLUSTER)
    const id = head?.settlementId ?? ''
    const school = person('member', 'szkola')
    const page = await findStatement(needs, school, CLUSTER, id, 'szkola')
    expect(page.number).toBe('1/2026')
    expect(page.points.map(({ point, bill }) => [point, (bill?.lines.length ?? 0) > 0])).toEqual([['P1', true]])
    expect(page.lines.length).toBeGreaterThan(3)
    expect(page.sources.length).toBeGreaterThan(0)
    for (const member of ['szkola', 'zwik']) {
      const own = await findStatement(needs, CLERK, CLUSTER, id, member)
      const { rows, total } = billRows(own)
      const added = (of: 'withoutPln' | 'withinPln') => text(sum(rows.map((row) => decimal(row[of] ?? '0'))))
      // The total is what the card tells, and what the rows above it add up to.
      expect([total.withoutPln, total.withinPln], member).toEqual([own.member.costWithoutPln, own.member.costPln])
      expect(
        [added('withoutPln'), added('withinPln')].map((pln) => text(decimal(pln))),
        member,
      ).toEqual([own.member.costWithoutPln, own.member.costPln].map((pln) => text(decimal(pln))))
      const paper = JSON.stringify(buildStatement(own, 'pl').sections.find(({ id: of }) => of === 'bill'))
      expect(paper).toContain('"Razem"')
    }
    const cited = billRows(page).rows.map(({ source }) => source)
    for (const { id, from } of page.sources)
      expect(
        cited.some((one) => one.includes(`${id}@${from}`)),
        id,
      ).toBe(true)
    await expect(findStatement(needs, school, CLUSTER, id, 'zwik')).rejects.toMatchObject({
      code: 'actor.not-entitled',
    })
    expect(await ownStatements(needs, school, CLUSTER, 'szkola')).toMatchObject([{ month: '2026-03', state: 'ready' }])
    const post: string[] = []
    const send = async (address: string) => void post.push(address)
    await sendStatement(needs, CLERK, CLUSTER, id, 'szkola', send)
    await sendStatement(needs, CLERK, CLUSTER, id, 'szkola', send)
    expect(post).toEqual(['szkola@example.test', 'szkola@example.test'])
    await makeRemark(needs, school, CLUSTER, id, 'szkola', 'Licznik wymieniono 5 marca.')
    expect(await listStatements(needs, CLERK, CLUSTER, id)).toMatchObject([
      { memberId: 'szkola', state: 'objected', sendings: 2 },
      { memberId: 'zwik', state: 'ready', sendings: 0 },
    ])
  })
  test('a correction without a change is refused; late data make one, with the difference explained', async () => {
    const [head] = await listSettlements(needs, CLERK, CLUSTER)
    const id = head?.settlementId ?? ''
    await expect(correctSettlement(needs, CLERK, CLUSTER, id, 'x')).rejects.toMatchObject({
      code: 'settlement.no-difference',
    })
    await bring('0001', [hours('P1', '2026-03-10', Array(24).fill(9000))])
    const draft = await correctSettlement(needs, CLERK, CLUSTER, id, 'Dystrybutor poprawił 10 marca.')
    const differences = await settlementDifferences(needs, CLERK, CLUSTER, draft.settlementId)
    expect(differences?.points.map(({ point }) => point)).toEqual(['P1'])
    expect(differences?.changedInputs).toEqual([])
    expect(Number(differences?.members.find(({ member }) => member === 'szkola')?.costPln)).toBeGreaterThan(0)
    const approved = await approveSettlement(needs, CLERK, CLUSTER, draft.settlementId, draft.version, true)
    expect(approved.number).toBe(2)
    for (const one of await listSettlements(needs, CLERK, CLUSTER))
      expect((await recomputeSettlement(needs, CLERK, CLUSTER, one.settlementId)).same, one.settlementId).toBe(true)
    expect((await ownStatements(needs, person('member', 'szkola'), CLUSTER, 'szkola')).length).toBe(2)
  })
  test('months at a glance: a correction stands in the place of what it corrects, remarks and sendings are counted', async () => {
    const { items, years } = await settledMonths(needs, CLERK, CLUSTER)
    expect(
      items.map(({ head, holds, statements, sent, objections }) => [head.number, holds, statements, sent, objections]),
    ).toEqual([
      [2, true, 2, 0, 0],
      [1, false, 2, 1, 1],
    ])
    const { result } = await findSettlement(needs, CLERK, CLUSTER, items[0]?.head.settlementId ?? '')
    expect(items[0]).toMatchObject(result.totals)
    expect(years).toEqual([{ year: 2026, months: 1, waiting: 0, ...result.totals }])
    await expect(settledMonths(needs, person('member', 'szkola'), CLUSTER)).rejects.toMatchObject({
      code: 'actor.not-entitled',
    })
  })
  test('a draft that no longer fits the data cannot be approved until it is computed again', async () => {
    const april = month('2026-04')
    const draft = await runSettlement(needs, CLERK, CLUSTER, april, ANY)
    await bring('0002', [hours('P1', '2026-04-10', Array(24).fill(9000))])
    await expect(
      approveSettlement(needs, CLERK, CLUSTER, draft.settlementId, draft.version, true),
    ).rejects.toMatchObject({ code: 'settlement.stale' })
    const again = await runSettlement(needs, CLERK, CLUSTER, april, ANY)
    expect([again.settlementId, again.version]).toEqual([draft.settlementId, 2])
    await expect(approveSettlement(needs, CLERK, CLUSTER, again.settlementId, 1, true)).rejects.toMatchObject({
      code: 'register.changed-meanwhile',
    })
    await dropSettlement(needs, CLERK, CLUSTER, again.settlementId)
    expect((await listSettlements(needs, CLERK, CLUSTER)).length).toBe(2)
  })
  test('the benefit is shared by the rule a resolution set for that day', async () => {
    const rule = {
      key: 'equal',
      resolution: 'Uchwała 4/2026',
      resolvedOn: '2026-03-20',
      from: day('2026-04-01'),
    } as const
    await setRule(needs, CLERK, CLUSTER, rule)
    await expect(setRule(needs, CLERK, CLUSTER, { ...rule, from: day('2026-03-01') })).rejects.toMatchObject({
      code: 'sharing.rule-overlaps',
    })
    await setRule(needs, CLERK, CLUSTER, {
      ...rule,
      key: 'hourly',
      from: day('2026-06-01'),
      resolution: 'Uchwała 9/2026',
    })
    expect((await listRules(needs, CLERK, CLUSTER)).map(({ key, from, to }) => [key, from, to])).toEqual([
      ['equal', '2026-04-01', '2026-06-01'],
      ['hourly', '2026-06-01', null],
    ])
    const draft = await runSettlement(needs, CLERK, CLUSTER, month('2026-04'), ANY)
    const { result } = await findSettlement(needs, CLERK, CLUSTER, draft.settlementId)
    expect(result.rule).toMatchObject({ key: 'equal', resolution: 'Uchwała 4/2026' })
    const [a, b] = result.members.map(({ benefitPln }) => Number(benefitPln))
    expect(Math.abs((a ?? 0) - (b ?? 0))).toBeLessThan(0.011)
  })
  test('an earlier version of the readings can be chosen: the settlement says so, and a correction takes the newest', async () => {
    const april = month('2026-04')
    const [newest, earlier] = await versionsOfMonth(readings, CLERK, CLUSTER, april)
    if (!newest || !earlier) throw new Error('April has fewer versions than the tests before made')
    expect(newest.version).toBeGreaterThan(earlier.version)
    const draft = await runSettlement(needs, CLERK, CLUSTER, april, { ...ANY, readingsVersion: earlier.version })
    expect(draft.readingsVersion).toBe(earlier.version)
    const { result } = await findSettlement(needs, CLERK, CLUSTER, draft.settlementId)
    expect(result.findings.map(({ code }) => code)).toContain('settlement.older-readings')
    const approved = await approveSettlement(needs, CLERK, CLUSTER, draft.settlementId, draft.version, true)
    expect((await recomputeSettlement(needs, CLERK, CLUSTER, approved.settlementId)).same).toBe(true)
    const correction = await correctSettlement(needs, CLERK, CLUSTER, approved.settlementId, 'Nowsze odczyty.')
    expect(correction.readingsVersion).toBeGreaterThanOrEqual(newest.version)
    await dropSettlement(needs, CLERK, CLUSTER, correction.settlementId)
    await expect(
      runSettlement(needs, CLERK, CLUSTER, month('2026-05'), { ...ANY, readingsVersion: 999 }),
    ).rejects.toMatchObject({ code: 'settlement.no-such-version' })
  })
  test('a month without readings is refused by name', async () => {
    await expect(runSettlement(needs, CLERK, CLUSTER, month('2026-07'), ANY)).rejects.toMatchObject({
      code: 'settlement.no-readings',
    })
  })
  test('a council member reads and does not approve; a member does not read the whole', async () => {
    await expect(runSettlement(needs, person('council'), CLUSTER, MARCH, ANY)).rejects.toMatchObject({
      code: 'actor.not-entitled',
    })
    await expect(listSettlements(needs, person('member', 'szkola'), CLUSTER)).rejects.toMatchObject({
      code: 'actor.not-entitled',
    })
  })
  test('the journal holds after all of it', async () => {
    expect((await database.read((session) => verifyJournal(session, CLUSTER))).brokenAt).toBeNull()
  })
})
