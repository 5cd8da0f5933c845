import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGINES } from '../../database/engines.test-support.ts'
import type { Database } from '../../database/session.ts'
import { readingsOn } from '../../database/stores/readings/reading-stores.ts'
import { CLERK, CLUSTER, delivered, hours } from '../../database/stores/readings/readings-world.test-support.ts'
import {
  foundSettledCluster,
  load,
  monthHours,
  sun,
} from '../../database/stores/settlement/settled-world.test-support.ts'
import type { Dashboard } from '../../usecases/dashboard/read-dashboard.ts'
import { acceptImport } from '../../usecases/readings/accept-import.ts'
import { stageImport } from '../../usecases/readings/stage-import.ts'
import type { Caller, World } from '../world.test-support.ts'
import { CLUSTER as EMPTY, newWorld } from '../world.test-support.ts'

const AT = `/api/clusters/${CLUSTER}`

describe.each(ENGINES)('the board over HTTP on the $name', ({ open }) => {
  let database: Database
  let world: World
  beforeAll(async () => {
    database = await open()
    await foundSettledCluster(database)
    world = await newWorld(database, CLUSTER)
  })
  afterAll(() => database.close())

  const board = async (query = '?month=2026-03', as: Caller = 'office') => {
    const answer = await world.as(as, 'GET', `${AT}/dashboard${query}`)
    expect([query, as, answer.status]).toEqual([query, as, 200])
    return (await answer.json()) as Dashboard
  }
  const kinds = (tasks: Dashboard['tasks']) => tasks.map(({ kind, state }) => `${kind} ${state}`)
  const bring = async (from: string, to: string, factor: number, accept = true) => {
    const needs = readingsOn(database)
    const scaled = (at: (hour: number) => number) => monthHours(from, to, (h) => at(h) * factor)
    const file = delivered(`${from}-${factor}.csv`, [
      hours('P1', from, scaled(load(5000))),
      hours('P2', from, scaled(load(1500))),
      hours('P2F', from, scaled(sun), 'feed-in'),
    ])
    const { import: staged } = await stageImport(needs, CLERK, CLUSTER, 'files', [file])
    if (accept) await acceptImport(needs, CLERK, CLUSTER, staged.importId)
    return staged.importId
  }
  const settle = async (month: string, approve: boolean) => {
    const answer = await world.as('office', 'POST', `${AT}/settlements`, { month })
    expect(answer.status).toBe(201)
    const head = (await answer.json()) as { settlementId: string; version: number }
    if (approve) {
      const to = `${AT}/settlements/${head.settlementId}/approval`
      const done = await world.as('office', 'POST', to, { errorsRead: true }, { 'if-match': `"${head.version}"` })
      expect(done.status).toBe(200)
    }
    return head.settlementId
  }

  test('the newest month with readings is shown when none is named, and its sums are those of the balance', async () => {
    const found = await board('')
    expect([found.month, found.newestMonth, found.members]).toEqual(['2026-04', '2026-04', 2])
    const query = 'subject=cluster&from=2026-04-01&to=2026-05-01&step=day'
    const balance = (await (await world.as('office', 'GET', `${AT}/energy/balance?${query}`)).json()) as {
      total: { withdrawalWh: number; feedInWh: number; matchedWh: number }
      rows: unknown[]
    }
    const { month, days, lastDay } = found.energy as NonNullable<Dashboard['energy']>
    expect(month.figures.map(({ wh }) => wh)).toEqual([
      balance.total.withdrawalWh,
      balance.total.feedInWh,
      balance.total.matchedWh,
    ])
    expect(days).toEqual(balance.rows)
    expect(lastDay).toBe('2026-04-30')
    expect(month.shares[0]?.share).toBeCloseTo(balance.total.matchedWh / balance.total.withdrawalWh, 12)
    for (const { steps } of month.figures) expect(steps[0]).toMatchObject({ unit: 'kWh', source: 'readings/2' })
  })
  test('a point that has been of its member since ever counts like one with a first day', async () => {
    const whole = (await board('?month=2026-04')).energy?.month.figures.map(({ wh }) => wh)
    await database.transaction((session) => session.query(`update point_member set during = daterange(null, null)`))
    // Another change of the cluster, told to the journal, so that what is kept is made again.
    await world.as('office', 'POST', `${AT}/deadlines`, { title: 'Zwołaj Radę', dueOn: '2031-01-01' })
    expect((await board('?month=2026-04')).energy?.month.figures.map(({ wh }) => wh)).toEqual(whole)
  })
  test('without the year before nothing is compared; with it the change is that of the same month', async () => {
    const before = await board()
    expect([before.energy?.month.comparison, before.energy?.month.figures[0]?.change]).toEqual(['none', null])
    await bring('2025-03-01', '2025-04-01', 0.8)
    const { energy } = await board()
    expect(energy?.month.comparison).toBe('whole')
    expect(energy?.month.figures[0]?.change).toBeCloseTo(0.25, 2)
    expect(energy?.month.figures[0]?.steps.map(({ id }) => id)).toEqual(['withdrawal', 'change'])
    // The year to the end of April knows March and April now, and of the year before only March.
    const april = await board('?month=2026-04')
    expect(april.energy?.year).toMatchObject({ from: '2026-01-01', to: '2026-05-01', comparison: 'none' })
    expect(april.energy?.year.figures[0]?.change).toBeNull()
  })
  test('the month of no readings says so: nothing is zero', async () => {
    const { energy, quality, tasks } = await board('?month=2024-06')
    expect(energy?.month.figures.map(({ wh }) => wh)).toEqual([null, null, null])
    expect(energy?.month.figures[0]?.steps.map(({ id, value }) => [id, value === '0'])).toEqual([
      ['withdrawal', false],
      ['missing', false],
    ])
    expect([energy?.topDay, energy?.lastDay, energy?.month.comparison]).toEqual([null, null, 'none'])
    expect([quality?.complete, quality?.without]).toEqual([0, 2])
    expect(tasks.find(({ kind }) => kind === 'run-settlement')).toMatchObject({ state: 'later', why: 'readings-first' })
  })
  test('a draft is preliminary money and waits for the office; thresholds are those of the last settled month', async () => {
    expect(await board()).toMatchObject({ money: { yearSettled: { months: 0 } }, thresholds: null, settledUntil: null })
    const march = await settle('2026-03', true)
    const april = await settle('2026-04', false)
    const found = await board('?month=2026-04')
    expect(found.money?.month.settled).toBeNull()
    expect(found.money?.month.preliminary).toMatchObject({ settlementId: april, number: null })
    expect([found.money?.yearSettled.months, found.money?.yearPreliminary.months]).toEqual([1, 1])
    expect(found.money?.yearSettled.benefitPln).not.toBe(found.money?.yearPreliminary.benefitPln)
    expect(found.settledUntil).toEqual({ settlementId: march, month: '2026-03' })
    expect(found.thresholds).toMatchObject({ settlementId: april, of: 'asked', state: 'draft' })
    expect((await board('?month=2026-05')).thresholds).toMatchObject({ settlementId: march, of: 'last' })
    expect(found.thresholds?.conditions.every(({ article }) => article.startsWith('art.'))).toBe(true)
    expect(kinds(found.tasks)).toContain('approve-settlement todo')
    expect(kinds((await board('?month=2026-03')).tasks)).toContain('approve-settlement done')
  })
  test('an import that waits, a date within a week and unsent statements are tasks with their place', async () => {
    const id = await bring('2026-05-01', '2026-06-01', 1, false)
    const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
    await world.as('office', 'POST', `${AT}/deadlines`, { title: 'Wyślij aneks', dueOn: soon, basis: '§ 7 umowy' })
    const { tasks } = await board()
    expect(tasks[0]).toMatchObject({ kind: 'meet-deadline', basis: '§ 7 umowy', target: { page: 'deadlines' } })
    expect(tasks.find(({ kind }) => kind === 'accept-import')).toMatchObject({ count: 1, target: { page: 'import' } })
    expect(tasks.find(({ kind }) => kind === 'send-statements')).toMatchObject({ count: 0, of: 2, month: '2026-03' })
    const dropped = await world.as('office', 'DELETE', `${AT}/imports/${id}`)
    expect(dropped.status).toBeLessThan(300)
    expect(kinds((await board()).tasks)).not.toContain('accept-import todo')
  })
  test('the council is told what it decides and does nothing of the office', async () => {
    const { tasks, decisions, money } = await board('?month=2026-04', 'council')
    expect(decisions.map(({ kind }) => kind)).toContain('set-rule')
    expect(tasks.find(({ id }) => id.startsWith('draft-'))).toMatchObject({ state: 'later', why: 'office-only' })
    expect(tasks.some(({ kind }) => kind === 'send-statements')).toBe(false)
    expect(money?.lastYear).toMatchObject({ year: 2026, months: 1, topMonth: '2026-03' })
    const rule = { key: 'equal', resolution: '1/2026', resolvedOn: '2026-01-01', from: '2026-01-01' }
    expect((await world.as('office', 'POST', `${AT}/sharing-rules`, rule)).status).toBeLessThan(300)
    expect((await board('', 'council')).decisions.map(({ kind }) => kind)).not.toContain('set-rule')
  })
  test('a member sees the balance of all, its own points and its own money, and nothing of the office', async () => {
    const found = await board('?month=2026-03', 'member')
    expect(found.quality).toMatchObject({ reach: 'own', points: 1 })
    expect([found.money, found.thresholds, found.settledUntil]).toEqual([null, null, null])
    expect([found.tasks, found.decisions]).toEqual([[], []])
    expect(found.own).toHaveLength(1)
    expect(found.own[0]).toMatchObject({ memberId: 'szkola', year: 2026, months: 1, last: { number: '1/2026' } })
    expect(JSON.stringify(found)).not.toContain('zwik')
    expect(found.energy?.month.figures[0]?.wh).toBe((await board()).energy?.month.figures[0]?.wh)
  })
  test('a new cluster is told its first steps, in the order they are taken', async () => {
    const empty = await newWorld(await open())
    const answer = await empty.as('office', 'GET', `/api/clusters/${EMPTY}/dashboard`)
    const found = (await answer.json()) as Dashboard
    expect([found.month, found.energy, found.quality, found.money]).toEqual([null, null, null, null])
    expect(kinds(found.tasks)).toEqual([
      'enter-members todo',
      'enter-points todo',
      'complete-settings todo',
      'import-first todo',
    ])
    await empty.database.close()
  })
  test('strangers find no cluster, and a month that is none is refused', async () => {
    expect((await world.as('stranger', 'GET', `${AT}/dashboard`)).status).toBe(404)
    expect((await world.as('public', 'GET', `${AT}/dashboard`)).status).toBe(401)
    expect((await world.as('office', 'GET', `${AT}/dashboard?month=2026-13`)).status).toBe(400)
  })
})
