import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { newCitations } from '../law/citations.ts'
import type { HeatSource } from './boiler-bans.ts'
import { BAN_REGIONS, BOILER_CLASSES, banDeadlines, banIn, banRegionOf, banRows } from './boiler-bans.ts'

const TODAY = day('2026-11-26')
const coal = (boilerClass: HeatSource['boilerClass'], count = 1): HeatSource => ({
  kind: 'boiler',
  fuel: 'coal',
  boilerClass,
  count,
})
const rowsOf = (region: string) => banRows(region, TODAY, newCitations())
const inLodzkie = (source: HeatSource) => banIn(rowsOf('lodzkie'), source, '1001')

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
    const { deadlines, unlimited, unknown } = banDeadlines(sources, rowsOf(region), '1001', TODAY)
    const dated = deadlines.reduce((sum, { count }) => sum + count, 0)
    expect(dated + unlimited + unknown, region).toBe(17)
  }
})

test('deadlines come in order, and those behind us are marked', () => {
  const { deadlines } = banDeadlines([coal('class-3', 2), coal('no-class', 1)], rowsOf('lodzkie'), '1001', TODAY)
  expect(deadlines.map(({ from, overdue }) => [from, overdue])).toEqual([
    ['2025-01-01', true],
    ['2028-01-01', false],
  ])
})

test('a voivodeship whose resolution we do not have gives none; the gmina writes the rows itself', () => {
  expect(banRegionOf('1001083')).toBe('lodzkie')
  expect(banRegionOf('2261011')).toBeUndefined()
  const own = [
    { boilers: 'kotły poniżej klasy 5', classes: ['no-class', 'class-3', 'class-4'], bannedFrom: '2027-09-01' },
  ]
  expect(banDeadlines([coal('class-4', 5), coal('class-5', 1)], own, '2261', TODAY)).toEqual({
    deadlines: [{ from: '2027-09-01', rule: 'kotły poniżej klasy 5', adapt: false, count: 5, overdue: false }],
    unlimited: 0,
    unknown: 1,
  })
})
