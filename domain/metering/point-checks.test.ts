import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day.ts'
import { newCitations, sourcesOf } from '../law/citations.ts'
import { decimal } from '../quantity/decimal.ts'
import { groupLimits } from './group-limits.ts'
import type { PointEntry } from './point-checks.ts'
import { checkPoints } from './point-checks.ts'
import { groupOf } from './tariff-group.ts'

const limits = { firstDigitKw: decimal('40'), lowKv: decimal('1'), highKv: decimal('110') }
const clean: PointEntry = {
  code: '590243801234567890',
  distributor: 'Energa-Operator S.A.',
  group: 'C11',
  voltageKv: 0.4,
  contractPowerKw: 40,
  connectionPowerKw: 50,
  memberKind: 'local-government',
  hasFeedIn: true,
  plantsKw: [30, 20],
  line: 7,
}
function codes(change: Partial<PointEntry>): string[] {
  return checkPoints([{ ...clean, ...change }], limits).map((f) => f.code.slice('metering.'.length))
}

describe('contradictions in the list of points', () => {
  test('a consistent row raises nothing, nor does one of which nothing is known', () => {
    expect(codes({})).toEqual([])
    expect(
      codes({
        distributor: null,
        group: null,
        voltageKv: null,
        contractPowerKw: null,
        connectionPowerKw: null,
        memberKind: null,
        hasFeedIn: null,
        plantsKw: null,
      }),
    ).toEqual([])
  })
  test.each<[string, Partial<PointEntry>, string[]]>([
    ['a wrong digit in the code', { code: '590243801234567891' }, ['code-check-digit']],
    ['another network', { distributor: 'PGE Dystrybucja' }, ['code-distributor']],
    ['the same network in other words', { distributor: 'ENERGA' }, []],
    ['an older code without digits', { code: 'PL_ZEBB_123' }, []],
    ['no group at all', { group: 'XYZ' }, ['group-unknown']],
    ['a medium-voltage group on low voltage', { group: 'B11' }, ['group-voltage']],
    ['a low-voltage group on 15 kV', { voltageKv: 15 }, ['group-voltage']],
    [
      'a high-voltage group at 110 kV',
      { group: 'A23', voltageKv: 110, contractPowerKw: 5000, connectionPowerKw: 9000 },
      [],
    ],
    ['exactly the threshold', { contractPowerKw: 40 }, []],
    ['a hair above it', { contractPowerKw: 40.001 }, ['group-power']],
    ['a large group with little power', { group: 'C21', contractPowerKw: 30 }, ['group-power']],
    ['a household group at a company', { group: 'G11', memberKind: 'small-enterprise' }, ['household-group']],
    ['a business group at a household', { memberKind: 'household' }, ['business-group']],
    ['a farm in a household group', { group: 'G11', memberKind: 'farm' }, []],
    ['feed-in without a plant', { plantsKw: [] }, ['register-without-plant']],
    ['a plant without feed-in', { hasFeedIn: false }, ['plant-without-feed-in']],
    ['plants above the connection', { plantsKw: [30, 21] }, ['plant-above-connection']],
    [
      'a contract above the connection',
      { connectionPowerKw: 35, plantsKw: [], hasFeedIn: false },
      ['contract-above-connection'],
    ],
    ['no power', { contractPowerKw: 0 }, ['power-not-positive']],
    ['watts for kilowatts', { contractPowerKw: 14_000 }, ['group-power', 'power-unit']],
  ])('%s', (_name, change, expected) => {
    expect(codes(change)).toEqual(expected)
  })
  test('a point twice is told once, findings carry their line and both languages', () => {
    const found = checkPoints([clean, { ...clean, code: ` ${clean.code} ` }], limits)
    expect(found.map((f) => f.code)).toEqual(['metering.point-twice'])
    const [wrong] = checkPoints([{ ...clean, contractPowerKw: 41 }], limits)
    expect([wrong?.place?.line, wrong?.pl]).toEqual([
      7,
      '590243801234567890: grupa C11 jest dla mocy umownej do 40 kW, a w spisie stoi 41 kW.',
    ])
  })
})

test('the limits are law data with their source', () => {
  const cite = newCitations()
  expect(groupLimits(day('2026-05-01'), cite)).toEqual(limits)
  expect(sourcesOf(cite).map((s) => s.id)).toContain('metering.group-first-digit-limit')
})

describe('names of tariff groups', () => {
  test.each([
    ['G11', null, true, null, 1],
    ['g12w', null, true, null, 2],
    ['C12a', 'low', false, 1, 2],
    ['C22b', 'low', false, 2, 2],
    ['B23', 'medium', false, 2, 3],
    ['A23', 'high', false, 2, 3],
    ['R', null, false, null, null],
  ] as const)('%s', (name, voltage, isHousehold, firstDigit, zones) => {
    expect(groupOf(name)).toEqual({ voltage, isHousehold, firstDigit, zones })
  })
  test.each(['', 'C', 'C1', 'X11', 'C12abcde', '11'])('"%s" is none', (name) => {
    expect(groupOf(name)).toBeUndefined()
  })
})
