import { expect, test } from 'vitest'
import { finding } from '../../../domain/problems/finding.ts'
import { findingAtPoint } from './finding-at-point.ts'

const facts = { month: '2026-06', contractKw: '21', contractKwPl: '21', largestKw: '23.007', largestKwPl: '23,007' }

test('what was taken above the contract power names the point, in words and as a fact', () => {
  const exceeded = finding('tariffs.contract-power-exceeded', 'warning', facts)
  const named = findingAtPoint(exceeded, { code: '590243800000203017', name: 'Szkoła' })
  expect(named.pl).toMatch(/^Punkt Szkoła \(590243800000203017\): w miesiącu 2026-06 .* 23,007 kW;/)
  expect(named.en).toMatch(/^Point Szkoła \(590243800000203017\): in 2026-06 .* 23\.007 kW;/)
  expect(named.facts.point).toBe('590243800000203017')
})
test('a point without a name of its own is called by its code once', () => {
  const exceeded = finding('tariffs.contract-power-exceeded', 'warning', facts)
  expect(findingAtPoint(exceeded, { code: 'P1', name: 'P1' }).pl).toMatch(/^Punkt P1: /)
})
test('what holds for the whole computation is told once, without a point', () => {
  const whole = finding('tariffs.hourly-power', 'info')
  expect(findingAtPoint(whole, { code: 'P1', name: 'Szkoła' })).toBe(whole)
})
