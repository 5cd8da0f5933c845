import { describe, expect, test } from 'vitest'
import { blanked, indexOf, replaced, replacedDays, shifted, swapped } from '../../../tools/fixtures/faults.ts'
import { consumer, HOLIDAYS, prosumer, pvProduction } from '../../../tools/fixtures/made-up-readings.ts'
import { day } from '../../calendar/day.ts'
import { localTime } from '../../calendar/slot.ts'
import type { PointFacts } from '../point-facts.ts'
import { unknownPoint } from '../point-facts.ts'
import type { Series } from '../series.ts'
import { Quality } from '../series.ts'
import { inspectPoint } from './inspect.ts'
import type { QualityFinding } from './located.ts'

const consumerFacts: PointFacts = { ...unknownPoint('P', HOLIDAYS), contractPowerKw: 40, plants: [] }
const pvFacts: PointFacts = {
  ...unknownPoint('P', HOLIDAYS),
  contractPowerKw: 14,
  plants: [{ kind: 'pv', powerKw: 10 }],
}

function found(series: readonly Series[], facts: PointFacts = consumerFacts): readonly QualityFinding[] {
  return inspectPoint(series, facts).findings
}
/** Code and place of each finding, short. */
function told(series: readonly Series[], facts: PointFacts = consumerFacts): string[] {
  return found(series, facts).map((f) => `${f.code.slice('metering.'.length)} ${f.facts.firstDay}..${f.facts.lastDay}`)
}

const office = consumer('office', 40_000)
const home = prosumer(4000, 10)

describe('clean readings raise no alarm', () => {
  test.each([
    'h0',
    'g0',
    'g1',
    'g2',
    'g3',
    'g4',
    'g5',
    'g6',
    'l0',
    'l1',
    'l2',
    'h25',
    'g25',
    'l25',
    'school',
    'primary-school',
    'office',
    'hospital',
    'water-works',
    'sewage-works',
    'constant',
    'street-lighting',
    'street-lighting-half-night',
  ])('a noisy year of %s, by hours and by quarters', (profile) => {
    for (const slotsPerValue of [1, 4] as const)
      for (const seed of [1, 2, 3]) expect(told([consumer(profile, 20_000, { seed, slotsPerValue })])).toEqual([])
  })
  test('a home with PV and a solar farm', () => {
    for (const slotsPerValue of [1, 4] as const)
      for (const seed of [1, 2, 3, 4]) {
        const { withdrawal, feedIn } = prosumer(4000, 10, { seed, slotsPerValue })
        expect(told([withdrawal, feedIn], pvFacts)).toEqual([])
        const farm = { ...pvFacts, plants: [{ kind: 'pv' as const, powerKw: 500 }] }
        expect(told([pvProduction(500, { seed, slotsPerValue })], farm)).toEqual([])
      }
  })
})

describe('missing and impossible values', () => {
  test('a gap is told per month, with its length', () => {
    const from = indexOf(office, '2025-05-31') + 12
    const findings = found([blanked(office, from, from + 30)])
    expect(
      findings.map((f) => [f.code, f.facts.month, f.facts.missing ?? f.facts.found, f.facts.longestHours]),
    ).toEqual([
      ['metering.missing-values', '2025-05', 12, '12'],
      ['metering.missing-values', '2025-06', 18, '18'],
    ])
    expect(findings[0]?.pl).toBe(
      'P, pobór, 2025-05: brakuje 12 z 744 wartości; najdłuższa przerwa 12 h od 31.05.2025 12:00 do 01.06.2025 00:00.',
    )
  })
  test('a negative value is told with its hour and counts as missing', () => {
    const at = indexOf(office, '2025-07-08') + 10
    const report = inspectPoint([replaced(office, at, at + 1, () => -500)], consumerFacts)
    expect(report.findings.map((f) => [f.code, f.facts.day, f.facts.hour])).toContainEqual([
      'metering.impossible-value',
      '2025-07-08',
      10,
    ])
    expect(report.months.find((m) => m.month === '2025-07')?.missing).toBe(1)
  })
})

describe('a year', () => {
  test('with a missing month is told as incomplete', () => {
    const findings = found([blanked(office, indexOf(office, '2025-05-01'), indexOf(office, '2025-06-01'))])
    expect(findings.map((f) => [f.code, f.facts.year ?? f.facts.month, f.facts.found ?? f.facts.missing])).toEqual([
      ['metering.missing-values', '2025-05', 744],
      ['metering.year-length', '2025', 8760 - 744],
    ])
  })
})

describe('powers', () => {
  test('a value above the contract power is a warning at its hour, one far above an error', () => {
    const at = indexOf(office, '2025-02-05') + 9
    expect(
      found([replaced(office, at, at + 2, (_, i) => (i === at ? 45_000 : 43_000))]).map((f) => [
        f.code,
        f.severity,
        f.facts.day,
        f.facts.hour,
        f.facts.count,
        f.facts.meanKwPl,
      ]),
    ).toEqual([['metering.above-contract-power', 'warning', '2025-02-05', 9, 2, '45']])
    expect(found([replaced(office, at, at + 1, () => 300_000)]).map((f) => [f.code, f.severity])).toEqual([
      ['metering.impossible-power', 'error'],
    ])
  })
  test('exactly the contract power with its tolerance is no excess, per quarter-hour too', () => {
    const quarters = consumer('office', 40_000, { slotsPerValue: 1 })
    const at = indexOf(quarters, '2025-02-05') + 36
    expect(told([replaced(quarters, at, at + 1, () => 10_500)])).toEqual([])
    expect(told([replaced(quarters, at, at + 1, () => 10_501)])).toEqual([
      'above-contract-power 2025-02-05..2025-02-05',
    ])
  })
  test('feed-in above the plant is told, unknown powers switch the check off', () => {
    const at = indexOf(home.feedIn, '2025-06-05') + 12
    const high = replaced(home.feedIn, at, at + 1, () => 12_000)
    expect(told([home.withdrawal, high], pvFacts)).toEqual(['above-plant-power 2025-06-05..2025-06-05'])
    expect(told([home.withdrawal, high], { ...pvFacts, plants: [{ kind: 'pv', powerKw: null }] })).toEqual([])
  })
})

describe('mix-ups of Wh and kWh', () => {
  test('a month a thousand times too large is told once and not as thirty excesses', () => {
    const series = replacedDays(office, '2025-04-01', '2025-05-01', (wh) => wh * 1000)
    expect(told([series])).toEqual(['unit-mix-up 2025-04-01..2025-04-30'])
  })
  test('a month a thousand times too small', () => {
    const series = replacedDays(office, '2025-04-01', '2025-05-01', (wh) => Math.round(wh / 1000))
    expect(told([series])).toEqual(['unit-mix-up 2025-04-01..2025-04-30'])
  })
  test('the first and the last weeks of a series', () => {
    for (const [from, to, last] of [
      ['2025-01-01', '2025-01-20', '2025-01-19'],
      ['2025-12-10', '2026-01-01', '2025-12-31'],
    ] as const)
      expect(told([replacedDays(office, from, to, (wh) => wh * 1000)])).toEqual([`unit-mix-up ${from}..${last}`])
  })
  test('a single value', () => {
    const at = indexOf(office, '2025-09-09') + 11
    expect(told([replaced(office, at, at + 1, (wh) => wh * 1000)])).toEqual(['unit-mix-up 2025-09-09..2025-09-09'])
  })
  test('snow on the panels is no mix-up', () => {
    const snow = replacedDays(home.feedIn, '2025-01-10', '2025-01-24', (wh) => Math.round(wh / 40))
    expect(told([home.withdrawal, snow], pvFacts)).toEqual([])
  })
})

describe('exchanged directions', () => {
  test('a month of a home with PV', () => {
    const { withdrawal, feedIn } = swapped(home.withdrawal, home.feedIn, '2025-06-01', '2025-07-01')
    expect(told([withdrawal, feedIn], pvFacts)).toEqual(['swapped-direction 2025-06-01..2025-06-30'])
  })
  test('a consumer that only feeds in, day and night', () => {
    const fed: Series = { ...office, direction: 'feed-in' }
    expect(told([fed])).toEqual(['swapped-direction 2025-01-01..2025-12-31'])
  })
  test('sunny feed-in without a plant in the list asks for the plant instead', () => {
    expect(found([home.withdrawal, home.feedIn]).map((f) => f.code)).toEqual(['metering.feed-in-without-plant'])
  })
  test('wind and storage may feed in at night', () => {
    const fed: Series = { ...office, direction: 'feed-in' }
    expect(told([fed], { ...pvFacts, plants: [{ kind: 'wind', powerKw: 50 }] })).toEqual([])
    expect(
      told([fed], {
        ...pvFacts,
        plants: [
          { kind: 'pv', powerKw: 50 },
          { kind: 'storage', powerKw: 50 },
        ],
      }),
    ).toEqual([])
  })
})

describe('shifts by an hour', () => {
  test.each([1, -1, 2])('PV feed-in of a summer by %i h', (hours) => {
    const series = shifted(home.feedIn, '2025-03-30', '2025-10-26', hours)
    const findings = found([home.withdrawal, series], pvFacts)
    expect(findings.map((f) => f.code)).toEqual(['metering.shifted-by-sun'])
    expect(findings[0]?.facts.hours).toBe(`${hours > 0 ? '+' : '−'}${Math.abs(hours)}`)
    const firstDay = String(findings[0]?.facts.firstDay)
    expect(firstDay >= '2025-03-30' && firstDay < '2025-04-20').toBe(true)
    const lastDay = String(findings[0]?.facts.lastDay)
    expect(lastDay < '2025-10-26' && lastDay > '2025-10-05').toBe(true)
  })
  test('an office written in winter time all summer', () => {
    const findings = found([shifted(consumer('office', 40_000, { noise: 0.15 }), '2025-03-30', '2025-10-26', -1)])
    expect(findings.map((f) => [f.code, f.facts.firstDay, f.facts.lastDay, f.facts.hours])).toEqual([
      ['metering.shifted-by-clock', '2025-03-30', '2025-10-25', '−1'],
    ])
    expect(findings[0]?.pl).toContain('przy zmianie czasu')
  })
  test('a shop whose files changed their clock in September for good', () => {
    const findings = found([shifted(consumer('g4', 40_000, { noise: 0.15 }), '2025-09-01', '2026-01-01', 1)])
    expect(findings.map((f) => [f.code, f.facts.firstDay, f.facts.hours])).toEqual([
      ['metering.shifted-by-clock', '2025-09-01', '+1'],
    ])
  })
  test('street lamps move against the clock by themselves', () => {
    expect(told([consumer('street-lighting', 40_000, { noise: 0.02 })])).toEqual([])
  })
})

describe('stuck values and zeros', () => {
  test('a day and a half of one value', () => {
    const at = indexOf(office, '2025-08-12') + 5
    const findings = found([replaced(office, at, at + 36, () => 1234)])
    expect(findings.map((f) => [f.code, f.facts.day, f.facts.hour, f.facts.hours, f.facts.kwhPl])).toEqual([
      ['metering.stuck-value', '2025-08-12', 5, '36', '1,234'],
    ])
  })
  test('lamps of constant power and estimates are left alone', () => {
    const lamps = consumer('street-lighting', 40_000)
    const flat = { ...lamps, wh: lamps.wh.map((wh) => (wh > 0 ? 9876 : 0)) }
    expect(told([flat])).toEqual([])
    const at = indexOf(office, '2025-08-12')
    const estimate = replaced(office, at, at + 48, () => 1000)
    estimate.quality.fill(Quality.estimated, at, at + 48)
    expect(told([estimate])).toEqual([])
  })
  test('whole days of zeros, where there never are any', () => {
    expect(told([replacedDays(office, '2025-10-25', '2025-10-28', () => 0)])).toContain(
      'zero-days 2025-10-25..2025-10-27',
    )
  })
  test('a plant that stood still for a week in May', () => {
    const series = replacedDays(home.feedIn, '2025-05-05', '2025-05-12', () => 0)
    expect(told([home.withdrawal, series], pvFacts)).toEqual(['no-production 2025-05-05..2025-05-11'])
  })
})

describe('invoices', () => {
  const wh = (from: string, to: string) =>
    office.wh.subarray(indexOf(office, from), indexOf(office, to)).reduce((a, b) => a + b, 0)
  const bill = (from: string, to: string, factor: number): PointFacts => ({
    ...consumerFacts,
    billed: [{ direction: 'withdrawal', from: day(from), to: day(to), wh: Math.round(wh(from, to) * factor) }],
  })
  test('that agree are silent, those that differ are told with both sums', () => {
    expect(told([office], bill('2025-03-01', '2025-05-01', 1.001))).toEqual([])
    const [finding] = found([office], bill('2025-03-01', '2025-05-01', 0.9))
    expect([finding?.code, finding?.facts.percentPl]).toEqual(['metering.billing-differs', '11,1'])
    expect(finding?.pl).toContain('od 01.03.2025 do 30.04.2025')
  })
  test('a thousandfold difference is a mix-up of units', () => {
    expect(told([office], bill('2025-03-01', '2025-05-01', 1000))).toEqual(['billing-unit 2025-03-01..2025-04-30'])
  })
  test('with gaps only a sum above the invoice is a contradiction', () => {
    const at = indexOf(office, '2025-03-10')
    const gaps = blanked(office, at, at + 24)
    const codes = (factor: number) => found([gaps], bill('2025-03-01', '2025-04-01', factor)).map((f) => f.code)
    expect(codes(1)).not.toContain('metering.billing-differs')
    expect(codes(0.5)).toContain('metering.billing-differs')
  })
  test('without any reading there is nothing to compare', () => {
    const none = blanked(office, 0, office.wh.length)
    expect(found([none], bill('2025-03-01', '2025-04-01', 1)).map((f) => f.code)).not.toContain(
      'metering.billing-differs',
    )
  })
})

describe('nights and clock changes', () => {
  test('feed-in at two at night is told per month', () => {
    const series = replacedDays(home.feedIn, '2025-11-03', '2025-11-06', (wh, i) =>
      localTime((home.feedIn.start + i * 4) as never).hour === 2 ? 300 : wh,
    )
    const findings = found([home.withdrawal, series], pvFacts)
    expect(findings.map((f) => [f.code, f.facts.day, f.facts.hour, f.facts.count, f.facts.kwhPl])).toEqual([
      ['metering.night-feed-in', '2025-11-03', 2, 3, '0,9'],
    ])
  })
  test('the 25th hour that is missing', () => {
    const at = indexOf(office, '2025-10-26') + 3
    expect(told([blanked(office, at, at + 1)])).toEqual(['autumn-hour-missing 2025-10-26..2025-10-26'])
    const more = blanked(blanked(office, at, at + 1), at + 100, at + 102)
    expect(told([more])).toEqual([
      'autumn-hour-missing 2025-10-26..2025-10-26',
      'missing-values 2025-10-30..2025-10-30',
    ])
  })
  test('the 25th hour in the sum of the 24th', () => {
    const at = indexOf(office, '2025-10-26') + 2
    const usual = office.wh[at + 3] ?? 0
    const series = replaced(office, at, at + 2, (_wh, i) => (i === at ? 2 * usual : 0))
    expect(told([series])).toEqual(['autumn-hour-doubled 2025-10-26..2025-10-26'])
    expect(told([blanked(series, at + 1, at + 2)])).toEqual(['autumn-hour-doubled 2025-10-26..2025-10-26'])
  })
})
