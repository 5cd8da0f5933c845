import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { newCitations } from '../law/citations.ts'
import type { ProcedureFacts } from './procedure.ts'
import { procedureOn, yearsLater } from './procedure.ts'

const TODAY = day('2026-11-26')
const WHOLE: ProcedureFacts = {
  draftReadyOn: day('2026-03-02'),
  companiesAskedOn: day('2026-01-10'),
  neighboursAskedOn: day('2026-01-10'),
  opinionAskedOn: day('2026-03-03'),
  opinionGivenOn: day('2026-04-01'),
  displayedFrom: day('2026-04-10'),
  displayedTo: day('2026-04-30'),
  remarksConsideredOn: day('2026-05-10'),
  adoptedOn: day('2026-05-28'),
  fromYear: 2025,
  toYear: 2040,
  companyPlansSuffice: true,
}

function stateOf(facts: ProcedureFacts, id: string, today = TODAY) {
  return procedureOn(facts, today, newCitations()).steps.find((step) => step.id === id)
}

describe('a plan that was made as the act says', () => {
  const found = procedureOn(WHOLE, TODAY, newCitations())
  test('has every step done and the next update due three years after the resolution', () => {
    expect(found.steps.filter(({ id }) => !['full-plan', 'update'].includes(id)).map(({ state }) => state)).toEqual(
      Array(7).fill('done'),
    )
    expect(found.nextUpdateBy).toBe('2029-05-28')
    expect(found.fullPlan).toBe('not-needed')
  })
  test('counts the first and the last day of the display', () => {
    expect(found.displayDays).toBe(21)
  })
  test('reads the three limits from the law and can name them', () => {
    const cite = newCitations()
    procedureOn(WHOLE, TODAY, cite)
    expect([...cite.used.keys()].map((key) => key.split('@')[0])).toEqual([
      'planning.assumptions.horizon',
      'planning.assumptions.update',
      'planning.assumptions.display-days',
    ])
  })
})

test('a display of twenty days is broken, however well it was meant', () => {
  expect(stateOf({ ...WHOLE, displayedTo: day('2026-04-29') }, 'display')).toMatchObject({
    state: 'broken',
    reason: 'display-too-short',
  })
})

test('a resolution before the display has ended is broken', () => {
  expect(stateOf({ ...WHOLE, adoptedOn: day('2026-04-20') }, 'adoption')).toMatchObject({
    state: 'broken',
    reason: 'adopted-before-display-end',
  })
})

test('a resolution without the opinion of the voivodeship is broken', () => {
  expect(stateOf({ ...WHOLE, opinionGivenOn: undefined }, 'adoption')).toMatchObject({
    state: 'broken',
    reason: 'adopted-without-opinion',
  })
})

test('a horizon of fourteen years is too short, of fifteen is enough', () => {
  expect(procedureOn({ ...WHOLE, toYear: 2039 }, TODAY, newCitations()).horizonOk).toBe(false)
  expect(procedureOn({ ...WHOLE, toYear: 2040 }, TODAY, newCitations()).horizonOk).toBe(true)
})

test('a new draft is due when the assumptions in force are three years old, and overdue the day after', () => {
  const facts: ProcedureFacts = { fromYear: 2026, toYear: 2041, previousAdoptedOn: day('2023-11-26') }
  expect(stateOf(facts, 'draft', day('2026-11-26'))?.state).toBe('open')
  expect(stateOf(facts, 'draft', day('2026-11-27'))?.state).toBe('overdue')
})

test('steps that hang on another wait for it', () => {
  const facts: ProcedureFacts = { fromYear: 2026, toYear: 2041 }
  expect(stateOf(facts, 'opinion')?.state).toBe('waits')
  expect(stateOf(facts, 'remarks')?.state).toBe('waits')
  expect(stateOf(facts, 'full-plan')?.state).toBe('waits')
})

test('the day three years after 29 February is 28 February', () => {
  expect(yearsLater(day('2024-02-29'), 3)).toBe('2027-02-28')
  expect(yearsLater(day('2024-02-29'), 4)).toBe('2028-02-29')
})
