import { expect, test } from 'vitest'
import { tourOf } from './steps.ts'

const ROLES = ['administrator', 'office', 'council', 'member', 'auditor'] as const
const polish = (pl: string) => pl
const english = (_: string, en: string) => en

test.each(ROLES)('the tour of the %s has four to six steps, each on another page', (role) => {
  const steps = tourOf(role, polish)
  expect(steps.length).toBeGreaterThanOrEqual(4)
  expect(steps.length).toBeLessThanOrEqual(6)
  expect(new Set(steps.map(({ to }) => to)).size).toBe(steps.length)
})

test.each(ROLES)('the tour of the %s is written in both languages', (role) => {
  const [pl, en] = [tourOf(role, polish), tourOf(role, english)]
  for (const [i, step] of pl.entries()) {
    expect(step.text.length).toBeGreaterThan(40)
    expect(en[i]?.text).not.toBe(step.text)
  }
})

test('a member is never led to a page that is only for the office', () => {
  const pages = tourOf('member', polish).map(({ to }) => to)
  expect(pages).not.toContain('/klaster/$clusterId/rozliczenie')
  expect(pages).not.toContain('/klaster/$clusterId')
})
