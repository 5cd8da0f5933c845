import { expect, test } from 'vitest'
import { day } from '../../../domain/calendar/day.ts'
import { examplePlan } from '../../imports/plan-parts/example-plan.ts'
import { planReader } from '../../imports/plan-parts/plan-reader.ts'
import { blankFiles } from './blank-plan.ts'
import { needsOf } from './readiness.ts'

const stateOf = (needs: ReturnType<typeof needsOf>, id: string) => needs.find((one) => one.id === id)?.state

test('the example has its data; what is made up or waits for a reply is to be improved', async () => {
  const needs = needsOf(await planReader.read(examplePlan()))
  expect(needs.filter(({ state }) => state === 'missing')).toEqual([])
  expect(stateOf(needs, 'buildings-residential')).toBe('done')
  expect(stateOf(needs, 'sources')).toBe('weak')
  expect(stateOf(needs, 'letters')).toBe('weak')
})

test('without its tables a plan says which chapter misses what', async () => {
  const bare = examplePlan().filter(({ name }) => !/^(buildings|carriers|public-buildings)\.csv$/.test(name))
  const needs = needsOf(await planReader.read(bare))
  for (const id of ['buildings-public', 'carriers-business', 'public-buildings'])
    expect([id, stateOf(needs, id)]).toEqual([id, 'missing'])
  expect(needs.find(({ id }) => id === 'carriers-business')?.at).toEqual({ page: 'table', name: 'carriers' })
})

test('a plan just begun rests on starting values and says how many', async () => {
  const files = blankFiles(planReader, { teryt: '1413011', population: 30_000 }, day('2026-11-26'))
  const start = needsOf(await planReader.read(files)).find(({ id }) => id === 'starting-values')
  expect(start?.state).toBe('weak')
  expect(start?.pl).toMatch(/zostało: \d+/)
})
