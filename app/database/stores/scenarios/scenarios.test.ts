import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RUNS } from '../../../jobs/runs.ts'
import { workOnce } from '../../../jobs/worker.ts'
import { findJob } from '../../../usecases/jobs/jobs.ts'
import { compareScenarios } from '../../../usecases/scenarios/compare-scenarios.ts'
import type { ScenarioWanted } from '../../../usecases/scenarios/edit-scenario.ts'
import {
  changeScenario,
  createScenario,
  removeScenario,
  scenarioWantedSchema,
} from '../../../usecases/scenarios/edit-scenario.ts'
import { checkChanges, findScenario, listScenarios, scenarioMeans } from '../../../usecases/scenarios/read-scenario.ts'
import { cancelRun, startRun } from '../../../usecases/scenarios/run-scenario.ts'
import { ENGINES } from '../../engines.test-support.ts'
import type { Database } from '../../session.ts'
import { jobsOn } from '../job-store.ts'
import { officeOn } from '../office-stores.ts'
import { CLERK, CLUSTER, person } from '../readings/readings-world.test-support.ts'
import { foundSettledCluster } from '../settlement/settled-world.test-support.ts'
import { scenariosOn } from './scenario-stores.ts'

const BASE = { year: 2026, on: '2026-01-01' }
const wanted = (name: string, ...changes: unknown[]): ScenarioWanted =>
  scenarioWantedSchema.parse({ name, base: BASE, changes })
const PV = {
  kind: 'add-plant',
  plant: {
    id: 'nowa',
    kind: 'pv',
    member: 'zwik',
    behindPoint: 'P2',
    powerKw: 20,
    arrays: [{ tiltDeg: 30, azimuthDeg: 180, share: 1 }],
    investmentPln: '80000',
  },
}

describe.each(ENGINES)('what-ifs in the database on the $name', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await foundSettledCluster(database)
  })
  afterAll(() => database.close())
  const needs = () => scenariosOn(database)
  const work = async () => {
    const faults: string[] = []
    const clock = () => new Date().toISOString()
    while (await workOnce({ database, runs: RUNS, clock, name: 'test', log: (line) => faults.push(line) }));
    expect(faults).toEqual([])
  }
  const computed = async (given: ScenarioWanted) => {
    const { scenarioId } = (await createScenario(needs(), CLERK, CLUSTER, given)).scenario
    await startRun(needs(), CLERK, CLUSTER, scenarioId)
    await work()
    return scenarioId
  }

  test('made, computed by the queue, found with its result, and in the journal', async () => {
    const id = await computed(wanted('PV na ujęciu', PV))
    const found = await findScenario(needs(), CLERK, CLUSTER, id)
    expect(found.job).toMatchObject({ state: 'done', problem: null })
    expect(found.run).toMatchObject({ ofVersion: 1 })
    expect(found.result?.scenario.investment?.investmentPln).toBe('80000.00')
    const { items } = await officeOn(database).read(({ journal }) =>
      journal.list(CLUSTER, { after: null, limit: 10, about: `scenario:${id}` }),
    )
    expect(items.map(({ what, actor }) => [what, actor])).toEqual([
      ['scenario.computed', 'job:user:office'],
      ['scenario.created', 'user:office'],
    ])
  })
  test('the stored inputs computed again give the same bytes', async () => {
    const [first] = await listScenarios(needs(), CLERK, CLUSTER)
    const id = first?.scenario.scenarioId ?? ''
    const { jobId } = await startRun(needs(), CLERK, CLUSTER, id, true)
    await work()
    const job = await findJob(jobsOn(database), CLERK, CLUSTER, jobId)
    expect(job).toMatchObject({ state: 'done', result: { same: true, contentHash: first?.run?.contentHash } })
  })
  test('changed after the run, its result is out of date and not compared', async () => {
    const id = await computed(wanted('Równo', { kind: 'set-sharing-key', key: 'equal' }))
    await changeScenario(
      needs(),
      CLERK,
      CLUSTER,
      id,
      wanted('Godzinowo', { kind: 'set-sharing-key', key: 'hourly' }),
      1,
    )
    await expect(compareScenarios(needs(), CLERK, CLUSTER, [id])).rejects.toMatchObject({ code: 'scenario.not-run' })
    await expect(changeScenario(needs(), CLERK, CLUSTER, id, wanted('Za późno'), 1)).rejects.toMatchObject({
      code: 'register.changed-meanwhile',
    })
    await startRun(needs(), CLERK, CLUSTER, id)
    await work()
    expect((await compareScenarios(needs(), CLERK, CLUSTER, [id])).columns[1]?.name.pl).toBe('Godzinowo')
  })
  test('computed from other readings or another register, two what-ifs are not put side by side', async () => {
    const early = await computed(wanted('Wcześniej', PV))
    await database.transaction((session) =>
      session.query(`update point set name = 'Szkoła po zmianie' where cluster_id = $1 and point_code = 'P1'`, [
        CLUSTER,
      ]),
    )
    const late = await computed(wanted('Później', PV))
    await expect(compareScenarios(needs(), CLERK, CLUSTER, [early, late])).rejects.toMatchObject({
      code: 'scenario.different-inputs',
    })
  })
  test('a member sees the whole and of bills only its own', async () => {
    const id = await computed(wanted('Drożej', { kind: 'set-prices', energyFactor: 1.5 }))
    const member = person('member', 'szkola')
    const seen = await findScenario(needs(), member, CLUSTER, id)
    expect(seen.result?.members.map((one) => one.member)).toEqual(['szkola'])
    const { columns, rows } = await compareScenarios(needs(), member, CLUSTER, [id])
    expect(columns[1]?.members.map((one) => one.member)).toEqual(['szkola'])
    expect(rows.find((one) => one.id === 'losers')?.cells[1]?.value).toBe(
      (await findScenario(needs(), CLERK, CLUSTER, id)).result?.losers.length,
    )
    await expect(startRun(needs(), member, CLUSTER, id)).rejects.toMatchObject({ code: 'actor.not-entitled' })
    await expect(startRun(needs(), person('council'), CLUSTER, id)).resolves.toMatchObject({ kind: 'scenario-run' })
    await expect(startRun(needs(), CLERK, CLUSTER, id)).rejects.toMatchObject({ code: 'scenario.running' })
    await cancelRun(needs(), person('council'), CLUSTER, id)
    expect((await findScenario(needs(), CLERK, CLUSTER, id)).job?.state).toBe('cancelled')
  })
  test('an impossible change is told at once, and stops the run with its number', async () => {
    const changes = wanted('x', PV, { kind: 'remove-member', memberId: 'nikt' }).changes
    const checked = await checkChanges(needs(), CLERK, CLUSTER, BASE, changes)
    expect(checked.problems).toMatchObject([{ index: 1 }])
    expect(checked.told[0]?.pl).toBe('nowa instalacja: nowa (fotowoltaika, 20\u00a0kW)')
    const id = await computed(wanted('Nie da się', PV, { kind: 'remove-member', memberId: 'nikt' }))
    const { job, result } = await findScenario(needs(), CLERK, CLUSTER, id)
    expect(job).toMatchObject({ state: 'failed', problem: { code: 'scenario.change', facts: { number: 2 } } })
    expect(result).toBeNull()
  })
  test('a year without readings is refused in words', async () => {
    const id = await computed({ ...wanted('Bez danych'), base: { year: 2019, on: '2026-01-01' } })
    expect((await findScenario(needs(), CLERK, CLUSTER, id)).job?.problem).toMatchObject({
      code: 'scenario.no-readings',
    })
  })
  test('the editor is offered presets, planned plants, sellers and years of this cluster', async () => {
    const { presets, years, sellers } = await scenarioMeans(needs(), CLERK, CLUSTER)
    expect(presets.find(({ id }) => id === 'storage-2mwh')?.changes).toMatchObject([{ plant: { feedInPoint: 'P2' } }])
    expect(years).toEqual([{ year: 2026, months: 2 }])
    expect(sellers.map(({ id }) => id)).toEqual(['jst'])
  })
  test('taken out it is gone with its result; strangers never learn of it', async () => {
    const id = await computed(wanted('Do usunięcia', PV))
    await expect(removeScenario(needs(), person('member', 'szkola'), CLUSTER, id, 1)).rejects.toMatchObject({
      code: 'actor.not-entitled',
    })
    await removeScenario(needs(), CLERK, CLUSTER, id, 1)
    await expect(findScenario(needs(), CLERK, CLUSTER, id)).rejects.toMatchObject({ code: 'scenario.not-found' })
    const stranger = { ...person('office'), grants: [] } as typeof CLERK
    await expect(listScenarios(needs(), stranger, CLUSTER)).rejects.toMatchObject({ code: 'cluster.not-found' })
  })
})
