import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calculate } from './calculator.ts'
import { clusterConditions } from './cluster-conditions.ts'
import { clusterSupport } from './cluster-support.ts'
import { cooperativeMonth } from './cooperative-month.ts'
import { netBillingMonth } from './net-billing-month.ts'

const codes = (answer: { readonly findings: readonly { readonly code: string }[] }) =>
  answer.findings.map(({ code }) => code)

describe('cluster-support', () => {
  const hour = (at: string, more = {}) => ({
    at,
    withdrawalKwh: { A: 60, B: 40 },
    resFeedInKwh: { P: 85 },
    ...more,
  })
  const run = (hours: object[], more = {}) => calculate(clusterSupport, { hours, decisionInForce: true, ...more })
  test('the worked check, with the capacity basis of a working day’s hour', () => {
    expect(run([hour('2026-05-04T10:00:00+02:00')])).toMatchObject({
      hours: [{ share: 0.85, factor: 0.85, matchedKwh: 85 }],
      members: {
        A: {
          withdrawalKwh: 60,
          matchedKwh: 51,
          variableBasisKwh: 52.35,
          resCogenerationBasisKwh: 9,
          capacityBasisKwh: 60,
        },
        B: { matchedKwh: 34, variableBasisKwh: 34.9, resCogenerationBasisKwh: 6, capacityBasisKwh: 40 },
        P: { withdrawalKwh: 0, matchedKwh: 0 },
      },
      surplusKwh: 0,
    })
  })
  test.each([
    ['2026-05-04T06:00:00+02:00', 0, 'before seven'],
    ['2026-05-04T07:00:00+02:00', 60, 'seven sharp'],
    ['2026-05-04T21:00:00+02:00', 60, 'the last listed hour'],
    ['2026-05-04T22:00:00+02:00', 0, 'ten in the evening'],
    ['2026-05-02T10:00:00+02:00', 0, 'Saturday'],
    ['2026-06-04T10:00:00+02:00', 0, 'Corpus Christi'],
    ['2025-12-24T10:00:00+01:00', 0, 'Christmas Eve since 2025'],
    ['2024-12-24T10:00:00+01:00', 60, 'Christmas Eve before'],
    ['2026-05-04T05:00:00Z', 60, 'seven in Warsaw, said in UTC'],
  ])('capacity basis at %s is %d (%s)', (at, expected) => {
    expect(run([hour(at)])).toMatchObject({ members: { A: { capacityBasisKwh: expected } } })
  })
  test('edges of the share are exact where binary numbers are not', () => {
    // 0.1 + 0.2 of 0.5 is a share of exactly 0.6: no discount. 0.07 × 10 of 1 is exactly 0.7.
    const share = (feeds: Record<string, number>, w: number) =>
      run([hour('2026-05-04T10:00:00+02:00', { withdrawalKwh: { A: w }, resFeedInKwh: feeds })])
    expect(share({ P: 0.1, Q: 0.2 }, 0.5)).toMatchObject({ hours: [{ share: 0.6, factor: 1 }] })
    const seven = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`P${i}`, 0.07]))
    expect(share(seven, 1)).toMatchObject({ hours: [{ share: 0.7, factor: 0.95 }] })
    expect(share({ P: 3.0000001 }, 3)).toMatchObject({ hours: [{ share: 1, factor: 0.75, matchedKwh: 3 }] })
  })
  test('nobody withdraws: the share is null, never 0', () => {
    const answer = run([hour('2026-05-04T10:00:00+02:00', { withdrawalKwh: { A: 0 } })])
    expect(answer).toMatchObject({ hours: [{ share: null, factor: 1, matchedKwh: 0 }], surplusKwh: 85 })
  })
  test('both hours of the autumn night stand side by side, the same instant twice does not', () => {
    expect(run([hour('2026-10-25T02:00:00+02:00'), hour('2026-10-25T02:00:00+01:00')]).hours).toHaveLength(2)
    expect(() => run([hour('2026-10-25T02:00:00+01:00'), hour('2026-10-25T01:00:00Z')])).toThrow(
      /settlement.hour-twice/,
    )
  })
  test('2027 has no list of capacity hours yet: that basis is null, with a word, the rest stands', () => {
    const answer = run([hour('2027-05-04T10:00:00+02:00')])
    expect(answer).toMatchObject({ members: { A: { matchedKwh: 51, capacityBasisKwh: null } } })
    expect(codes(answer)).toContain('settlement.capacity-hours-unknown')
  })
  test('without the decision: matched 0, factor 1', () => {
    const answer = run([hour('2026-05-04T10:00:00+02:00')], { decisionInForce: false })
    expect(answer).toMatchObject({
      hours: [{ share: 0.85, factor: 1, matchedKwh: 0 }],
      members: { A: { variableBasisKwh: 60, resCogenerationBasisKwh: 60 } },
      surplusKwh: 85,
    })
  })
  test.each([
    ['no hours', [], /input.field/],
    ['a quarter-hour', [hour('2026-05-04T10:15:00+02:00')], /settlement.not-an-hour/],
    ['an instant without offset', [hour('2026-05-04T10:00:00')], /input.field/],
    ['negative energy', [hour('2026-05-04T10:00:00+02:00', { withdrawalKwh: { A: -1 } })], /input.field/],
    ['energy as text', [hour('2026-05-04T10:00:00+02:00', { withdrawalKwh: { A: '1' } })], /input.field/],
    [
      'a member who is missing in an hour',
      [hour('2026-05-04T10:00:00+02:00'), hour('2026-05-04T11:00:00+02:00', { withdrawalKwh: { A: 60 } })],
      /settlement.member-missing/,
    ],
    ['an hour before the law', [hour('2024-07-01T10:00:00+02:00')], /law.not-covered/],
    ['an hour after the law', [hour('2030-01-01T00:00:00+01:00')], /law.not-covered/],
  ])('refuses %s', (_, hours, code) => {
    expect(() => run(hours)).toThrow(code)
  })
  test('agrees with binary arithmetic to its precision, on thousands of random hours', () => {
    const kwh = fc.integer({ min: 0, max: 500_000 }).map((n) => n / 1000)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(kwh, kwh, kwh), { minLength: 1, maxLength: 20 }),
        fc.constantFrom('withdrawal', 'consumption'),
        (rows, denominator) => {
          const hours = rows.map(([a, b, p], i) => ({
            at: `2026-05-04T${String(i).padStart(2, '0')}:00:00+02:00`,
            withdrawalKwh: { A: a, B: b },
            resFeedInKwh: { P: p },
            ownUseKwh: { P: a },
          }))
          const answer = run(hours, { denominator }) as unknown as {
            members: Record<string, Record<string, number>>
            surplusKwh: number
          }
          let matched = 0
          let network = 0
          let surplus = 0
          for (const [a, b, p] of rows) {
            const t = a + b
            const d = denominator === 'withdrawal' ? t : t + a
            const m = Math.min(t, p)
            const s = d > 0 ? Math.round((p / d) * 1e9) / 1e9 : 0
            const f = t === 0 ? 1 : s >= 1 ? 0.75 : s > 0.9 ? 0.8 : s > 0.8 ? 0.85 : s > 0.7 ? 0.9 : s > 0.6 ? 0.95 : 1
            const part = t > 0 ? (m * a) / t : 0
            matched += part
            network += a - (1 - f) * part
            surplus += p - m
          }
          expect(answer.members.A?.matchedKwh).toBeCloseTo(matched, 6)
          expect(answer.members.A?.variableBasisKwh).toBeCloseTo(network, 6)
          expect(answer.surplusKwh).toBeCloseTo(surplus, 6)
        },
      ),
      { numRuns: 150 },
    )
  })
  test('feed-in left out of an hour counts as none there, with a word', () => {
    const hours = [hour('2026-05-04T10:00:00+02:00'), hour('2026-05-04T11:00:00+02:00', { resFeedInKwh: {} })]
    const answer = run(hours)
    expect(answer).toMatchObject({ hours: [{ matchedKwh: 85 }, { share: 0, matchedKwh: 0 }] })
    expect(codes(answer)).toContain('settlement.feed-in-left-out')
  })
  test('shows its steps and every source when asked', () => {
    const answer = calculate(
      clusterSupport,
      { hours: [hour('2026-05-04T10:00:00+02:00')], decisionInForce: true },
      true,
    )
    const steps = answer.steps as { readonly result: string }[]
    // The hour, then the bases of A, B and the producer.
    expect(steps).toHaveLength(4)
    expect(steps[1]?.result).toContain('variable 52.35 kWh, RES and cogeneration 9 kWh, capacity 60 kWh')
    expect(answer.sources.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['cluster.support.discount', 'cluster.support.active-from', 'capacity.listed-hours']),
    )
  })
})

describe('cluster-conditions', () => {
  const facts = { resFedInKwh: 30, allFedInKwh: 100, installedMw: 150, annualCoverage: 0.4, storageMw: 3 }
  test('passes at every threshold, with distance 0', () => {
    expect(calculate(clusterConditions, { on: '2026-12-31', ...facts })).toMatchObject({
      eligible: true,
      conditions: [
        { id: 'res-share', value: 0.3, threshold: 0.3, passes: true, distance: 0 },
        { id: 'installed-power', value: 150, threshold: 150, passes: true, distance: 0 },
        { id: 'annual-coverage', value: 0.4, threshold: 0.4, passes: true, distance: 0 },
        { id: 'storage-share', value: 0.02, threshold: 0.02, passes: true, distance: 0 },
      ],
    })
  })
  test.each([
    ['after 2029', { on: '2030-01-01', ...facts, minHourlyCoverage: 1 }, /law.not-covered/],
    ['without the hourly coverage from 2027', { on: '2027-01-01', ...facts }, /settlement.coverage-missing/],
    ['with more RES than all', { on: '2026-01-01', ...facts, resFedInKwh: 101 }, /settlement.res-above-all/],
    ['with a negative power', { on: '2026-01-01', ...facts, storageMw: -1 }, /input.field/],
    ['on a day that is none', { on: '2026-02-30', ...facts }, /input.field/],
  ])('refuses %s', (_, input, code) => {
    expect(() => calculate(clusterConditions, input)).toThrow(code)
  })
})

describe('cooperative-month', () => {
  const run = (hourlyNetKwh: object, more = {}) =>
    calculate(cooperativeMonth, { month: '2025-06', hourlyNetKwh, ...more })
  test('the worked check', () => {
    expect(run({ A: [100, -50, 20, -40] })).toMatchObject({
      withdrawnKwh: 120,
      fedInKwh: 90,
      settledKwh: 66,
      billedKwh: { A: 66 },
      carried: [],
      expiredKwh: 0,
    })
  })
  test('hours are balanced across members before the ratio is applied', () => {
    expect(run({ A: [100, 0], PV: [-100, -10] })).toMatchObject({
      withdrawnKwh: 0,
      fedInKwh: 10,
      settledKwh: 0,
      billedKwh: { A: 0, PV: 0 },
      carried: [{ month: '2025-06', kwh: 6 }],
    })
  })
  test('the oldest lot goes first, this month’s credit last', () => {
    const carried = [
      { month: '2025-05', kwh: 20 },
      { month: '2024-08', kwh: 20 },
    ]
    expect(run({ A: [30, -90] }, { carried })).toMatchObject({
      settledKwh: 0,
      carried: [
        { month: '2025-05', kwh: 10 },
        { month: '2025-06', kwh: 54 },
      ],
    })
  })
  test('a lot of the same month a year ago serves, and what is left lapses; an older one lapses at once', () => {
    const carried = [
      { month: '2024-06', kwh: 10 },
      { month: '2024-05', kwh: 5 },
    ]
    const answer = run({ A: [4] }, { carried })
    expect(answer).toMatchObject({ settledKwh: 0, expiredKwh: 11, carried: [] })
    expect(codes(answer)).toContain('settlement.lots-too-old')
  })
  test('nobody in positive, yet energy to bill: split by withdrawal, with a finding', () => {
    const answer = run({ A: [100, -100], B: [50, -50] })
    expect(answer).toMatchObject({ settledKwh: 60, billedKwh: { A: 40, B: 20 } })
    expect(codes(answer)).toContain('settlement.split-by-withdrawal')
  })
  test('decimals are exact: ten times 0.1 less 1 is nothing', () => {
    const ten = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`M${i}`, [0.1]]))
    expect(run({ ...ten, PV: [-1] })).toMatchObject({ withdrawnKwh: 0, fedInKwh: 0, settledKwh: 0 })
  })
  test.each([
    ['no members', {}, {}, /input.field/],
    ['members with different hours', { A: [1], B: [1, 2] }, {}, /settlement.hours-differ/],
    ['more hours than the month has', { A: new Array(721).fill(1) }, {}, /settlement.too-many-hours/],
    ['a negative lot', { A: [1] }, { carried: [{ month: '2025-05', kwh: -1 }] }, /settlement.lot-negative/],
    ['a lot of the future', { A: [1] }, { carried: [{ month: '2025-07', kwh: 1 }] }, /settlement.lot-not-earlier/],
    ['a month that is none', { A: [1] }, { month: '2025-13' }, /input.field/],
    ['a month before the law', { A: [1] }, { month: '2019-01' }, /law.not-covered/],
  ])('refuses %s', (_, members, more, code) => {
    expect(() => run(members, more)).toThrow(code)
  })
})

describe('net-billing-month', () => {
  const run = (more: object) => calculate(netBillingMonth, { month: '2025-06', intervals: [], ...more })
  test('values by RCE of each period, a negative price as 0, and raises by 1.23', () => {
    const intervals = [
      { netKwh: -10, rcePlnPerMwh: 500 },
      { netKwh: -3, rcePlnPerMwh: -50 },
      { netKwh: 2, rcePlnPerMwh: 500 },
    ]
    expect(run({ intervals })).toMatchObject({ depositPln: '6.15', fedInValuePln: '5.00' })
  })
  test('values by RCEm of the month, before 2025-02 without the factor', () => {
    const intervals = [{ netKwh: -10 }, { netKwh: 4 }]
    expect(run({ month: '2025-01', intervals, rcemPlnPerMwh: 480.01 })).toMatchObject({ depositPln: '4.80' })
  })
  test('pays, refunds 20 % under RCEm, lapses and carries', () => {
    expect(
      run({
        rcemPlnPerMwh: 100,
        deposit: [
          { month: '2024-06', pln: '50.00', fedInValuePln: '100.00' },
          { month: '2025-05', pln: '7.00' },
        ],
        energyChargePln: '12.00',
      }),
    ).toMatchObject({
      usedPln: '12.00',
      payablePln: '0.00',
      refundPln: '20.00',
      lapsedPln: '18.00',
      deposit: [{ month: '2025-05', pln: '7.00' }],
    })
  })
  test.each([
    ['both kinds of price', { intervals: [{ netKwh: 1, rcePlnPerMwh: 1 }], rcemPlnPerMwh: 1 }, /settlement.two-prices/],
    ['no price', { intervals: [{ netKwh: 1 }] }, /settlement.price-missing/],
    ['a negative lot', { deposit: [{ month: '2025-05', pln: '-1' }] }, /settlement.lot-negative/],
    ['a lot of the future', { deposit: [{ month: '2025-07', pln: '1' }] }, /settlement.lot-not-earlier/],
    ['a closing lot without its value', { deposit: [{ month: '2024-06', pln: '1' }] }, /settlement.lot-value-missing/],
    ['a negative charge', { energyChargePln: '-1' }, /settlement.charge-negative/],
    ['money that is none', { energyChargePln: '1,5' }, /input.field/],
    ['a month before net-billing', { month: '2022-03' }, /law.not-covered/],
  ])('refuses %s', (_, input, code) => {
    expect(() => run(input)).toThrow(code)
  })
})
