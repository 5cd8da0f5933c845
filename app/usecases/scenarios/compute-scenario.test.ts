import { beforeAll, describe, expect, test } from 'vitest'
import { decimal, fullText, minus, sum } from '../../../domain/quantity/decimal.ts'
import { loadClusterFolder } from '../../imports/cluster-folder/load-folder.ts'
import type { ClusterData } from '../analyse/cluster-data.ts'
import { canonicalText } from '../settlement/canonical.ts'
import { applyChanges, tryChanges } from './apply-changes.ts'
import type { Change } from './changes.ts'
import { changesSchema } from './changes.ts'
import { comparisonOf } from './comparison.ts'
import type { Today } from './compute-scenario.ts'
import { computeBeside, computeScenario, computeToday } from './compute-scenario.ts'
import { presentOf } from './present.ts'
import { presetsFor } from './presets.ts'
import type { ScenarioResult } from './result.ts'

const BASE = { year: 2025, on: '2026-01-01' }
const changes = (...list: unknown[]): Change[] => changesSchema.parse(list)
const total = (amounts: readonly string[]) => fullText(sum(amounts.map((one) => decimal(one))))

describe('a what-if of the made-up cluster', () => {
  let data: ClusterData
  let results: Map<string, ScenarioResult>
  let day: Today
  const run = (list: readonly Change[]) => computeBeside(day, { changes: list, origin: 'readings' })
  beforeAll(async () => {
    data = await loadClusterFolder(new URL('../../../examples/dolina-zgody', import.meta.url).pathname)
    day = computeToday(data, { base: BASE, origin: 'readings' })
    results = new Map(presetsFor(data).map((preset) => [preset.id, run(preset.changes ?? [])]))
  }, 120_000)
  const result = (id: string) => results.get(id) as ScenarioResult

  test('today has no planned plant and nothing invested', () => {
    const { today } = result('pv-1mw')
    expect(presentOf(data).config.plants.some(({ status }) => status === 'planned')).toBe(false)
    expect(today.investment).toBeNull()
    expect(today.form).toBe('cluster')
  })
  test('a new farm brings more energy from the cluster, less emission, and an investment with a range of payback', () => {
    const { today, scenario } = result('pv-1mw')
    expect(scenario.fromClusterShare).toBeGreaterThan(today.fromClusterShare as number)
    expect(Number(scenario.co2Tonnes)).toBeLessThan(Number(today.co2Tonnes))
    expect(scenario.investment?.investmentPln).toBe('2900000.00')
    const { years, bestYears } = scenario.investment?.payback ?? { years: null, bestYears: null }
    expect(bestYears as number).toBeLessThan(years as number)
    expect(scenario.investment?.payback.sensitivity.length).toBeGreaterThan(2)
  })
  test('a plant that rests on a made-up year of weather says so', () => {
    expect(result('pv-1mw').findings.map(({ code }) => code)).toContain('generation.synthetic-weather')
    expect(result('school').findings).toEqual([])
  })
  test('the discount that waits for a decision is shown apart and never as what holds', () => {
    const { scenario } = result('pv-1mw')
    expect(scenario.waits).toBe(true)
    expect(Number(scenario.costDecidedPln)).toBeLessThan(Number(scenario.costPln))
    expect(scenario.investment?.paybackDecided).not.toBeNull()
  })
  test('what the members pay sums up to the cost of the cluster, and changes to the difference', () => {
    for (const one of results.values()) {
      expect(total(one.members.filter(({ status }) => status !== 'left').map(({ scenarioPln }) => scenarioPln))).toBe(
        one.scenario.costPln,
      )
      expect(total(one.members.filter(({ status }) => status !== 'new').map(({ todayPln }) => todayPln))).toBe(
        one.today.costPln,
      )
    }
    const { members, today, scenario } = result('biogas-05mw')
    expect(total(members.map(({ changePln }) => changePln))).toBe(
      fullText(minus(decimal(scenario.costPln), decimal(today.costPln))),
    )
  })
  test('who loses is named', () => {
    const { losers, members } = result('prices-up')
    expect(losers).toContain('mlawa')
    expect(losers).toEqual(members.filter(({ changePln }) => Number(changePln) > 0).map(({ member }) => member))
  })
  test('who joins is compared with its bill outside the cluster, and so is who leaves', () => {
    const school = result('school').members.find(({ status }) => status === 'new')
    expect(school).toMatchObject({ member: 'wariant-szkola' })
    expect(Number(school?.changePln)).toBeLessThan(0)
    const left = run(changes({ kind: 'remove-member', memberId: 'szpital' }))
    expect(left.members.find(({ member }) => member === 'szpital')?.status).toBe('left')
    expect(left.losers).toContain('szpital')
    expect(left.scenario.members).toBe(left.today.members - 1)
  })
  test('run again it gives the same bytes', () => {
    const { changes: list } = presetsFor(data).find(({ id }) => id === 'storage-2mwh') ?? { changes: null }
    const again = computeScenario(data, { base: BASE, changes: list ?? [], origin: 'readings' })
    expect(canonicalText(again)).toBe(canonicalText(result('storage-2mwh')))
  })
  test('planned plants of the register can be built, with the replacements of the settings', () => {
    const built = applyChanges(
      presentOf(data),
      changes({ kind: 'build-planned', plantIds: ['pv-zgoda-2', 'magazyn-zgoda-2'] }),
      data,
    )
    expect(built.config.investment?.replacement).toHaveLength(2)
    expect(built.config.plants.filter(({ status }) => status === 'planned')).toHaveLength(2)
  })
  test('side by side with ranks: the best of a figure is first, equal figures share a place', () => {
    const compared = ['pv-1mw', 'biogas-05mw', 'school'].map((id) => ({ id, name: id, result: result(id) }))
    const { columns, rows } = comparisonOf(compared as [(typeof compared)[0]])
    expect(columns.map(({ id }) => id)).toEqual([null, 'pv-1mw', 'biogas-05mw', 'school'])
    const cost = rows.find(({ id }) => id === 'cost')
    expect(cost?.cells.map(({ rank }) => rank)).toEqual([3, 2, 1, 4])
    const losers = rows.find(({ id }) => id === 'losers')
    expect(losers?.cells.map(({ value, rank }) => [value, rank])).toEqual([
      [null, null],
      [0, 1],
      [expect.any(Number), 3],
      [0, 1],
    ])
    expect(rows.filter(({ certainty }) => certainty === 'waits').map(({ id }) => id)).toEqual([
      'cost-decided',
      'payback-decided',
    ])
  })
  test('what-ifs of different years of law are not compared', () => {
    const other = { ...result('school'), base: { year: 2025, on: '2027-01-01' } }
    expect(() =>
      comparisonOf([
        { id: 'a', name: 'A', result: result('pv-1mw') },
        { id: 'b', name: 'B', result: other },
      ]),
    ).toThrow('scenario.different-bases')
  })
  test.each([
    ['a member that is not there', { kind: 'remove-member', memberId: 'nikt' }, /nie ma członka nikt/],
    ['the coordinator leaving', { kind: 'remove-member', memberId: 'edz' }, /koordynatorem/],
    [
      'a tariff the distributor lacks',
      { kind: 'set-tariff', codes: ['590243800000101016'], tariff: 'C99' },
      /nie ma grupy/,
    ],
    [
      'taking away a plant behind a meter',
      { kind: 'remove-plants', plantIds: ['pv-ujecie'] },
      /za licznikiem odbiorcy/,
    ],
    ['parting what one meter measures', { kind: 'remove-plants', plantIds: ['pv-slonecznik'] }, /usuń je razem/],
    [
      'storage that would take energy for nothing',
      {
        kind: 'add-plant',
        plant: { id: 'm', kind: 'storage', member: 'edz', feedInPoint: 'NIGDZIE', powerKw: 10, energyKwh: 20 },
      },
      /potrzebuje punktu z taryfą/,
    ],
    [
      'a business tariff without contract power',
      { kind: 'add-point', code: 'X', name: 'X', memberId: 'mlawa', tariff: 'B21', yearlyKwh: 1000 },
      /potrzebuje mocy umownej/,
    ],
    [
      'a point without energy',
      { kind: 'add-point', code: 'X', name: 'X', memberId: 'mlawa', tariff: 'C11' },
      /roczne zużycie/,
    ],
    [
      'a seller that is not there',
      { kind: 'set-prices', sellers: [{ id: 'x', energyPlnPerMwh: '1' }] },
      /nie ma sprzedawcy/,
    ],
  ])('%s is refused with its place in the list', (_, change, reason) => {
    const list = changes({ kind: 'set-sharing-key', key: 'equal' }, change)
    const { problems } = tryChanges(presentOf(data), list, data)
    expect(problems).toEqual([{ index: 1, reasonPl: expect.stringMatching(reason), reason: expect.any(String) }])
    expect(() => applyChanges(presentOf(data), list, data)).toThrow('scenario.change')
  })
  test('a point copied from another has its course, scaled to the year wanted', () => {
    const wanted = { kind: 'add-point', code: 'KOPIA', name: 'Kopia', memberId: 'mlawa', tariff: 'C21' }
    const copied = applyChanges(
      presentOf(data),
      changes({ ...wanted, copyOf: '590243800000102013', yearlyKwh: 50_000 }),
      data,
    )
    const series = copied.readings.find(({ point }) => point === 'KOPIA')
    const sumKwh = (series?.wh.reduce((a, wh) => a + Math.max(0, wh), 0) ?? 0) / 1000
    expect(Math.abs(sumKwh - 50_000)).toBeLessThan(50)
  })
})
