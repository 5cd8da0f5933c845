import { expect, test } from 'vitest'
import { day } from '../../../domain/calendar/day.ts'
import { loadPlanFolder } from '../../imports/plan-folder/load-plan-folder.ts'
import { makePlan } from '../../usecases/plan/make-plan.ts'
import { buildPlan } from './build-plan.ts'
import { placeOf } from './place.ts'

const data = await loadPlanFolder(new URL('../../../examples/zelow-plan', import.meta.url).pathname)
const result = makePlan(data, { today: day('2026-11-26'), version: 'test' })
const chapter = (id: string, of = result) =>
  JSON.stringify(buildPlan(of).sections.find((section) => section.id === id)).replaceAll('\u00a0', ' ')

test('networks tell their length by voltage, the part in cable and what the operator plans', () => {
  const text = chapter('supply-now')
  expect(text).toContain('WN 21,5 km, SN 171,5 km (kable 6,1% linii), nN 356,1 km (kable 16,7% linii)')
  expect(text).toContain('32 razy więcej, niż ma dziś')
  const bare = chapter('supply-now', { ...result, networks: [] })
  expect(bare).not.toContain('Długość sieci')
})

test('every kind of heat source stands with its class, feed and day', () => {
  const text = chapter('supply-now')
  expect(text).toContain('01.01.2025')
  expect(text).toContain('01.01.2026 (lub dostosowanie)')
  expect(text).toContain('bez terminu')
  expect(text).not.toMatch(/no-class|class-3/)
})

test('places are named in the right case, a city of powiat rights without a powiat', () => {
  expect(placeOf({ powiat: 'bełchatowski', voivodeship: 'łódzkie' })).toBe(
    'w powiecie bełchatowskim, w województwie łódzkim',
  )
  expect(placeOf({ powiat: 'Płock', voivodeship: 'mazowieckie' })).toBe('w województwie mazowieckim')
})

test('no sentence of the document ends with two full stops, and no table shows an English word of the data', () => {
  const text = JSON.stringify(buildPlan(result).sections.filter(({ annex }) => !annex))
  expect(text).not.toMatch(/[^.]\.\."/)
  expect(text).not.toMatch(/central heating|tile stove|residential-buildings|district heat/)
})
