import { expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { newCitations } from '../law/citations.ts'
import { clusterDeadlines } from './cluster-deadlines.ts'

const [FROM, TO] = [day('2026-01-01'), day('2027-01-01')]

test('the report of a year is due on 30 June of the next, from the first year in the register on', () => {
  const found = clusterDeadlines({ registeredOn: day('2025-03-01'), changes: [] }, FROM, TO, newCitations())
  expect(found.map(({ kind, dueOn, about }) => [kind, dueOn, about])).toEqual([['yearly-report', '2026-06-30', '2025']])
})

test('a member that joins is told to the register within fourteen days, but not before the entry', () => {
  const changes = [
    { on: day('2026-02-01'), about: 'szkola' },
    { on: day('2025-02-01'), about: 'zwik' },
  ]
  const found = clusterDeadlines({ registeredOn: day('2026-01-15'), changes }, FROM, TO, newCitations())
  expect(found.map(({ kind, dueOn, about }) => [kind, dueOn, about])).toEqual([
    ['register-change', '2026-02-15', 'szkola'],
  ])
})

test('distributor and seller have ninety days from the application', () => {
  const found = clusterDeadlines({ appliedOn: day('2026-03-01'), changes: [] }, FROM, TO, newCitations())
  expect(found.map(({ dueOn }) => dueOn)).toEqual(['2026-05-30', '2026-05-30', '2026-05-30'])
  expect(new Set(found.map(({ who }) => who))).toEqual(new Set(['distributor', 'seller']))
})

test('a cluster outside the register that asked for nothing has no statutory date', () => {
  expect(clusterDeadlines({ changes: [{ on: FROM, about: 'x' }] }, FROM, TO, newCitations())).toEqual([])
})

test('each date names the entry of the law it rests on, and the reading is noted', () => {
  const cite = newCitations()
  const [one] = clusterDeadlines({ registeredOn: day('2025-01-01'), changes: [] }, FROM, TO, cite)
  expect(one?.law).toBe('cluster.report.due')
  expect([...cite.used.keys()].some((key) => key.startsWith('cluster.report.due@'))).toBe(true)
})
