import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { newCitations } from '../law/citations.ts'
import type { HeatSource } from './boiler-bans.ts'
import { BAN_REGIONS, BOILER_CLASSES, banDeadlines, banOf } from './boiler-bans.ts'

const TODAY = day('2026-11-26')
const coal = (boilerClass: HeatSource['boilerClass'], count = 1): HeatSource => ({
  kind: 'boiler',
  fuel: 'coal',
  boilerClass,
  count,
})
const inLodzkie = (source: HeatSource) => banOf(source, 'lodzkie', '1001', TODAY, newCitations())

describe('bans of the Łódzkie voivodeship', () => {
  test('coal boilers without a class had to go at the start of 2025, classes 3 and 4 go in 2028, class 5 stays', () => {
    expect(BOILER_CLASSES.map((one) => inLodzkie(coal(one))?.from)).toEqual([
      '2025-01-01',
      '2028-01-01',
      '2028-01-01',
      null,
      null,
    ])
  })
  test('a gas boiler is not touched by a ban on solid fuels', () => {
    expect(inLodzkie({ kind: 'boiler', fuel: 'gas', boilerClass: null, count: 1 })).toMatchObject({ from: null })
  })
  test('an old stove may stay when it is adapted; one of unknown age is not known, never allowed', () => {
    const stove: HeatSource = { kind: 'stove', fuel: 'coal', boilerClass: null, count: 1 }
    expect(inLodzkie({ ...stove, startedOn: day('2010-01-01') })).toMatchObject({ from: '2026-01-01', adapt: true })
    expect(inLodzkie(stove)).toBeUndefined()
  })
})

test('every source of the register is counted once: by a deadline, without one, or as not known', () => {
  const sources = [coal('no-class', 7), coal('class-4', 5), coal('class-5', 3), coal(null, 2)]
  for (const region of BAN_REGIONS) {
    const { deadlines, unlimited, unknown } = banDeadlines(sources, region, '1001', TODAY, newCitations())
    const dated = deadlines.reduce((sum, { count }) => sum + count, 0)
    expect(dated + unlimited + unknown, region).toBe(17)
  }
})

test('deadlines come in order, and those behind us are marked', () => {
  const { deadlines } = banDeadlines(
    [coal('class-3', 2), coal('no-class', 1)],
    'lodzkie',
    '1001',
    TODAY,
    newCitations(),
  )
  expect(deadlines.map(({ from, overdue }) => [from, overdue])).toEqual([
    ['2025-01-01', true],
    ['2028-01-01', false],
  ])
})
