import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../calendar/day.ts'
import { startOfDay } from '../../calendar/slot.ts'
import { newCitations } from '../../law/citations.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { decimal, text, toNumber } from '../../quantity/decimal.ts'
import type { RegimeInput, RegimePoint } from '../regime.ts'
import { clusterArea, clusterParty } from './area.ts'
import { clusterConditions } from './conditions.ts'
import { chargedPart, readDiscount } from './discount.ts'
import { settleClusterHour } from './hour.ts'
import { settleCluster } from './settle.ts'

const ON = day('2026-05-04')
const table = readDiscount(ON, newCitations())
const map = (record: Readonly<Record<string, string>>) =>
  new Map(Object.entries(record).map(([id, value]) => [id, decimal(value)]))

function point(id: string, withdrawal: number[], feedIn: number[], more: Partial<RegimePoint> = {}): RegimePoint {
  return {
    id,
    member: id,
    withdrawalWh: Int32Array.from(withdrawal),
    feedInWh: Int32Array.from(feedIn),
    ...more,
  }
}
const input = (points: readonly RegimePoint[], start = startOfDay(ON)): RegimeInput => ({
  start,
  hours: points[0]?.withdrawalWh.length ?? 0,
  points,
})
const settle = (points: readonly RegimePoint[], more = {}) =>
  settleCluster(input(points), { decisionInForce: true, ...more }, newCitations())

describe('art. 184k ust. 1 pkt 2: the discount by the hourly share', () => {
  test.each([
    ['0', '1'],
    ['0.6', '1'],
    ['0.600001', '0.95'],
    ['0.7', '0.95'],
    ['0.7000000000000001', '0.90'],
    ['0.8', '0.90'],
    ['0.80001', '0.85'],
    ['0.9', '0.85'],
    ['0.90001', '0.80'],
    ['0.999999999999999999999', '0.80'],
    ['1', '0.75'],
    ['1.5', '0.75'],
  ])('a share of %s leaves %s of the charges due', (share, charged) => {
    expect(text(chargedPart(table, decimal(share), decimal('1')))).toBe(text(decimal(charged)))
  })
  test('edges hold for every denominator, where binary fractions would slip', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom(6n, 7n, 8n, 9n), (whole, tenths) => {
        const denominator = { mantissa: BigInt(whole) * 10n, scale: 3 }
        const edge = { mantissa: BigInt(whole) * tenths, scale: 3 }
        const above = { mantissa: edge.mantissa + 1n, scale: 3 }
        const factor = (part: Decimal) => toNumber(chargedPart(table, part, denominator))
        const at = { '6': 1, '7': 0.95, '8': 0.9, '9': 0.85 }[String(tenths)] ?? Number.NaN
        const isWhole = above.mantissa >= denominator.mantissa
        expect(factor(edge)).toBe(at)
        expect(factor(above)).toBe(isWhole ? 0.75 : Math.round((at - 0.05) * 100) / 100)
      }),
    )
  })
})

describe('art. 184k–184m: one hour of a cluster', () => {
  const hour = (w: Readonly<Record<string, string>>, f: Readonly<Record<string, string>>, own = {}) => ({
    withdrawal: map(w),
    resFeedIn: map(f),
    ownUse: map(own),
  })
  test('60 and 40 kWh withdrawn, 85 kWh fed in: the worked check', () => {
    const result = settleClusterHour(hour({ A: '60', B: '40' }, { P: '85' }), table, 'withdrawal', true)
    expect(text(result.factor)).toBe('0.85')
    const [a, b] = ['A', 'B'].map((id) => result.members.get(id))
    expect(a && [text(a.matched), text(a.networkBasis)]).toEqual(['51', '52.35'])
    expect(b && [text(b.matched), text(b.networkBasis)]).toEqual(['34', '34.9'])
    expect(text(result.surplus)).toBe('0')
  })
  test('own use behind the meter lowers the share only in the reading "consumption"', () => {
    const given = hour({ A: '100' }, { P: '80' }, { A: '100' })
    expect(text(settleClusterHour(given, table, 'withdrawal', true).factor)).toBe('0.9')
    expect(text(settleClusterHour(given, table, 'consumption', true).factor)).toBe('1')
  })
  test('nobody withdraws: nothing is matched and all is surplus', () => {
    const result = settleClusterHour(hour({ A: '0' }, { P: '5' }), table, 'withdrawal', true)
    expect([text(result.matched), text(result.factor), text(result.surplus)]).toEqual(['0', '1', '5'])
  })
  test('without the decision nothing is matched', () => {
    const result = settleClusterHour(hour({ A: '10' }, { P: '10' }), table, 'withdrawal', false)
    expect([text(result.matched), text(result.factor), text(result.surplus)]).toEqual(['0', '1', '10'])
  })
})

/** A year's worth of rules written again with bigint fractions only, one number at a time. */
function naive(points: readonly RegimePoint[], hour: number) {
  const w = points.map((p) => BigInt(p.withdrawalWh[hour] ?? 0))
  const withdrawn = w.reduce((a, b) => a + b, 0n)
  const fedIn = points.reduce((a, p) => a + BigInt((p.resFeedInWh ?? p.feedInWh)[hour] ?? 0), 0n)
  let matched = withdrawn
  if (fedIn < withdrawn) matched = fedIn
  let percent = 100n
  if (withdrawn > 0n) {
    if (fedIn >= withdrawn) percent = 75n
    else if (fedIn * 100n > withdrawn * 90n) percent = 80n
    else if (fedIn * 100n > withdrawn * 80n) percent = 85n
    else if (fedIn * 100n > withdrawn * 70n) percent = 90n
    else if (fedIn * 100n > withdrawn * 60n) percent = 95n
  }
  return { w, withdrawn, matched, percent }
}

const energies = (most: number) => fc.array(fc.integer({ min: 0, max: most }), { minLength: 30, maxLength: 30 })
const somePoints = fc
  .array(fc.tuple(energies(40_000), energies(60_000)), { minLength: 1, maxLength: 7 })
  .map((rows) => rows.map(([w, f], i) => point(`P${i}`, w, f)))

describe('a cluster settled in whole watt-hours', () => {
  test('agrees with an independent computation in fractions, hour by hour and over the period', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const result = settle(points)
        points.forEach((_, i) => {
          // Exact reduction so far, in hundredths of a watt-hour of whole parts given out.
          let exact = 0n
          let reduced = 0n
          for (let h = 0; h < 30; h += 1) {
            const { w, withdrawn, matched, percent } = naive(points, h)
            const outcome = result.points[i]
            const part = BigInt((points[i]?.withdrawalWh[h] ?? 0) - (outcome?.resCogenerationWh[h] ?? 0))
            if (withdrawn > 0n) {
              const off = part * withdrawn - matched * (w[i] ?? 0n)
              expect(off < withdrawn && off > -withdrawn).toBe(true)
            } else expect(part).toBe(0n)
            exact += part * (100n - percent)
            reduced += BigInt((points[i]?.withdrawalWh[h] ?? 0) - (outcome?.variableWh[h] ?? 0))
            const away = exact - reduced * 100n
            expect(away >= -50n && away <= 50n).toBe(true)
          }
        })
      }),
      { numRuns: 60 },
    )
  })
  test('matched energy sums to the hour, bases stay between 0 and the withdrawal, order of points does not matter', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const result = settle(points, { matchedEnergy: 'members' })
        for (let h = 0; h < 30; h += 1) {
          const at = (pick: 'innerWh' | 'saleInnerWh') => result.points.reduce((a, p) => a + (p[pick][h] ?? 0), 0)
          const { matched } = naive(points, h)
          expect(BigInt(at('innerWh'))).toBe(matched)
          expect(BigInt(at('saleInnerWh'))).toBe(matched)
          for (const [i, outcome] of result.points.entries()) {
            const withdrawn = points[i]?.withdrawalWh[h] ?? 0
            const fedIn = points[i]?.feedInWh[h] ?? 0
            expect(outcome.sellerWh[h]).toBe(withdrawn - (outcome.innerWh[h] ?? 0))
            expect(outcome.saleSellerWh[h]).toBe(fedIn - (outcome.saleInnerWh[h] ?? 0))
            expect(outcome.variableWh[h]).toBeGreaterThanOrEqual(outcome.resCogenerationWh[h] ?? 0)
            expect(outcome.variableWh[h]).toBeLessThanOrEqual(withdrawn)
            expect(outcome.saleSellerWh[h]).toBeGreaterThanOrEqual(0)
          }
        }
        const turned = settle([...points].reverse(), { matchedEnergy: 'members' })
        for (const outcome of result.points)
          expect(turned.points.find(({ id }) => id === outcome.id)?.innerWh).toEqual(outcome.innerWh)
      }),
      { numRuns: 60 },
    )
  })
  test('huge hours are shared exactly too, beyond what binary products hold', () => {
    const points = [
      point('A', [1_999_999_999], []),
      point('B', [2_000_000_001], []),
      point('C', [1], [2_147_483_647]),
    ].map((p) => ({ ...p, feedInWh: p.feedInWh.length ? p.feedInWh : new Int32Array(1) }))
    const result = settle(points)
    const matched = result.points.map((p, i) => (points[i]?.withdrawalWh[0] ?? 0) - (p.resCogenerationWh[0] ?? 0))
    expect(matched.reduce((a, b) => a + b, 0)).toBe(2_147_483_647)
    expect(matched).toEqual([1_073_741_823, 1_073_741_824, 0])
  })
  test('without the decision every basis is the withdrawal, as outside a cluster', () => {
    const points = [point('A', [5, 6], [0, 9]), point('B', [0, 3], [7, 0])]
    const result = settleCluster(input(points), { decisionInForce: false }, newCitations())
    expect(result.settledWh).toBe(0)
    expect(result.certainty).toBe('in-application')
    for (const [i, outcome] of result.points.entries())
      for (const basis of ['sellerWh', 'variableWh', 'qualityWh', 'resCogenerationWh', 'capacityWh'] as const)
        expect(outcome[basis]).toEqual(points[i]?.withdrawalWh)
  })
  test('the capacity charge knows no exemption: its basis is always the withdrawal', () => {
    const points = [point('A', [100], [0]), point('P', [0], [100])]
    const [a] = settle(points).points
    expect(a?.capacityWh[0]).toBe(100)
    expect(a?.resCogenerationWh[0]).toBe(0)
    expect(a?.variableWh[0]).toBe(75)
  })
  test('energy that is not renewable matches nothing', () => {
    const points = [point('A', [100], [0]), point('G', [0], [100], { resFeedInWh: Int32Array.of(40) })]
    expect(settle(points).settledWh).toBe(40)
  })
  test('a net-metered prosumer is left out on both sides and named (art. 184k ust. 4)', () => {
    const points = [
      point('A', [100], [0]),
      point('B', [50], [0]),
      point('N', [70], [100], { prosumer: 'net-metering' }),
      point('P', [0], [30]),
    ]
    const result = settle(points)
    expect(result.settledWh).toBe(30)
    expect(result.points[2]?.variableWh[0]).toBe(70)
    expect(result.findings.map(({ code }) => code)).toContain('settlement.cluster-shut-out')
  })
  test('the law of a plan’s day can be put on older readings', () => {
    const points = [point('A', [100], [100])]
    const old = input(points, startOfDay(day('2023-01-02')))
    expect(() => settleCluster(old, { decisionInForce: true }, newCitations())).toThrow(/law.not-covered/)
    expect(settleCluster(old, { decisionInForce: true, lawDay: ON }, newCitations()).settledWh).toBe(100)
  })
  test.each([
    ['a missing value', [point('A', [-1], [0])], /settlement.missing-energy/],
    ['two lengths', [point('A', [1], [0, 1])], /settlement.lengths-differ/],
    ['a point twice', [point('A', [1], [0]), point('A', [1], [0])], /settlement.point-twice/],
  ])('refuses %s', (_, points, code) => {
    expect(() => settle(points)).toThrow(code)
  })
  test('refuses a period that does not start on a full hour', () => {
    const odd = { ...input([point('A', [1], [0])]), start: (startOfDay(ON) + 1) as RegimeInput['start'] }
    expect(() => settleCluster(odd, { decisionInForce: true }, newCitations())).toThrow(/settlement.not-full-hours/)
  })
})

describe('art. 184l: conditions of the support', () => {
  const facts = {
    resFedIn: decimal('30'),
    allFedIn: decimal('100'),
    installedMw: decimal('150'),
    annualCoverage: decimal('0.40'),
    minHourlyCoverage: decimal('0.50'),
    storageMw: decimal('3'),
  }
  test('every threshold itself passes, with distance 0', () => {
    const { eligible, conditions } = clusterConditions(facts, day('2026-12-31'), newCitations())
    expect(eligible).toBe(true)
    expect(conditions.map(({ distance }) => distance)).toEqual([0, 0, 0, 0])
  })
  test('from 2027 the second set holds: 50 % RES, 50 % in every hour, 5 % storage', () => {
    const { conditions } = clusterConditions(facts, day('2027-01-01'), newCitations())
    expect(conditions.map(({ id, passes, distance }) => [id, passes, distance])).toEqual([
      ['res-share', false, -0.2],
      ['installed-power', true, 0],
      ['hourly-coverage', true, 0],
      ['storage-share', false, -0.03],
    ])
  })
  test('a share of nothing is null and not met', () => {
    const none = { ...facts, resFedIn: decimal('0'), allFedIn: decimal('0'), installedMw: decimal('0') }
    const { eligible, conditions } = clusterConditions(none, ON, newCitations())
    expect(eligible).toBe(false)
    expect(conditions.filter(({ value }) => value === null).map(({ id }) => id)).toEqual(['res-share', 'storage-share'])
  })
  test('a third is compared exactly, not as a rounded number', () => {
    const third = { ...facts, resFedIn: decimal('0.3'), allFedIn: decimal('1.0000000000000001') }
    expect(clusterConditions(third, ON, newCitations()).conditions[0]?.passes).toBe(false)
  })
  test('refuses more RES than energy in all, and a coverage left out', () => {
    expect(() => clusterConditions({ ...facts, resFedIn: decimal('101') }, ON, newCitations())).toThrow(
      /settlement.res-above-all/,
    )
    expect(() => clusterConditions({ ...facts, annualCoverage: undefined }, ON, newCitations())).toThrow(
      /settlement.coverage-missing/,
    )
  })
})

describe('art. 38ab: the area of a cluster', () => {
  const at = (gmina: string, more = {}) => ({
    id: gmina,
    gmina,
    distributor: 'Energa-Operator',
    voltageKv: decimal('0.4'),
    ...more,
  })
  const area = (points: Parameters<typeof clusterArea>[0]) => clusterArea(points, ON, newCitations())
  const codes = ({ findings }: ReturnType<typeof area>) => findings.map(({ code }) => code)
  test('ten gminas of one powiat pass by the powiat branch though ten are more than five', () => {
    const ten = ['012', '023', '032', '042', '053', '063', '072', '082', '092', '102'].map((end) => at(`1419${end}`))
    expect(area(ten)).toMatchObject({ passes: true, branch: 'one-powiat' })
    expect(area(ten).conditions.every(({ passes }) => passes)).toBe(true)
  })
  test('a city with powiat rights and its neighbours pass only as up to five gminas', () => {
    const verdict = area([at('1462011'), at('1419063'), at('1419072')])
    expect(verdict).toMatchObject({ passes: true, branch: 'neighbouring-gminas' })
    const six = ['1419063', '1419072', '1419092', '1419102', '1419122'].map((code) => at(code))
    expect(area([at('1462011'), ...six])).toMatchObject({ passes: false, branch: null })
  })
  test('a chain passes with a word that not all touch; gminas apart do not pass', () => {
    // Słubice touches Gąbin and Gąbin touches Płock, but Słubice does not touch Płock.
    expect(codes(area([at('1419112'), at('1419063'), at('1462011')]))).toContain('settlement.area-chain')
    expect(codes(area([at('2408031'), at('1001083')]))).toEqual(['settlement.area-apart'])
  })
  test('two distributors, 110 kV and a foreign connection each stop it', () => {
    expect(codes(area([at('1419063'), at('1419072', { distributor: 'PGE' })]))).toEqual([
      'settlement.area-distributors',
    ])
    expect(codes(area([at('1419063', { voltageKv: decimal('110') })]))).toEqual(['settlement.area-voltage'])
    expect(area([at('1419063', { voltageKv: decimal('109.9') })]).passes).toBe(true)
    expect(codes(area([at('1419063', { crossBorder: true })]))).toEqual(['settlement.area-cross-border'])
  })
  test('no point sets no area; an unknown gmina is refused', () => {
    expect(codes(area([]))).toContain('settlement.area-empty')
    expect(area([]).passes).toBe(false)
    expect(() => area([at('9999999')])).toThrow(/territory.unknown-gmina/)
  })
  test('one local-government unit or its company is needed', () => {
    const party = (kinds: ('jst' | 'jst-company' | 'jst-company-parent' | 'other')[]) =>
      clusterParty(
        kinds.map((kind, i) => ({ id: `${i}`, kind })),
        ON,
        newCitations(),
      )
    expect(party(['other', 'jst'])).toMatchObject({ passes: true, fulfilledBy: ['1'] })
    expect(party(['jst-company-parent']).passes).toBe(true)
    expect(party(['other'])).toMatchObject({ passes: false })
  })
})

describe('energy traded between members without the decision', () => {
  test('moves from the seller to the members, and every fee stays as today', () => {
    const wh = (...values: number[]) => Int32Array.from(values)
    const none = () => wh(0, 0)
    const input = {
      start: startOfDay(day('2026-01-05')),
      hours: 2,
      points: [
        { id: 'A', member: 'a', withdrawalWh: wh(600, 500), feedInWh: none() },
        { id: 'B', member: 'b', withdrawalWh: none(), feedInWh: wh(400, 900) },
      ],
    }
    const { points, settledWh } = settleCluster(
      input,
      { decisionInForce: false, matchedEnergy: 'members' },
      newCitations(),
    )
    const [a, b] = points
    expect(settledWh).toBe(900)
    expect([...(a?.innerWh ?? [])]).toEqual([400, 500])
    expect([...(a?.sellerWh ?? [])]).toEqual([200, 0])
    for (const fee of [a?.variableWh, a?.qualityWh, a?.resCogenerationWh, a?.capacityWh])
      expect([...(fee ?? [])]).toEqual([600, 500])
    expect([...(b?.saleInnerWh ?? [])]).toEqual([400, 500])
    expect([...(b?.saleSellerWh ?? [])]).toEqual([0, 400])
  })
})
