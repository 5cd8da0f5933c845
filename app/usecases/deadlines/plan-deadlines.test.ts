import { expect, test } from 'vitest'
import { day } from '../../../domain/calendar/day.ts'
import { newCitations } from '../../../domain/law/citations.ts'
import { planDeadlines } from './plan-deadlines.ts'

const plan = (facts: object) => [{ planId: 'p', name: 'Gmina X', facts: { fromYear: 2025, toYear: 2041, ...facts } }]

test('an adopted plan is due again three years later, for the municipality, with its article', () => {
  const [update, ...rest] = planDeadlines(
    plan({ adoptedOn: day('2024-05-01'), opinionGivenOn: day('2024-03-01') }),
    day('2026-11-26'),
    newCitations(),
  )
  expect(update).toMatchObject({ key: 'plan-p-update', dueOn: '2027-05-01', who: 'gmina' })
  expect(update?.basis).toContain('art. 19 ust. 2')
  expect(rest).toEqual([])
})

test('a plan with no dates at all has no deadlines', () => {
  expect(planDeadlines(plan({}), day('2026-11-26'), newCitations())).toEqual([])
})
