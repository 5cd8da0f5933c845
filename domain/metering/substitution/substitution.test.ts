import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blanked, indexOf, replaced, replacedDays, swapped } from '../../../tools/fixtures/faults.ts'
import { consumer, HOLIDAYS, prosumer, pvProduction } from '../../../tools/fixtures/made-up-readings.ts'
import { day } from '../../calendar/day.ts'
import type { PointFacts } from '../point-facts.ts'
import { unknownPoint } from '../point-facts.ts'
import { scaledProfile } from '../profiles/scaled-profile.ts'
import { inspectPoint } from '../quality/inspect.ts'
import type { Series } from '../series.ts'
import { MISSING, Quality } from '../series.ts'
import { undo, undoAll } from './apply.ts'
import { exchangeSwapped, setAsideFaults } from './correct.ts'
import { repair } from './repair.ts'
import { spread } from './spread.ts'

const facts: PointFacts = { ...unknownPoint('P', HOLIDAYS), plants: [] }
const pvFacts: PointFacts = { ...facts, plants: [{ kind: 'pv', powerKw: 10 }] }
const office = consumer('office', 40_000)

function sum(series: Series, from = 0, to = series.wh.length): number {
  return series.wh.subarray(from, to).reduce((a, b) => a + b, 0)
}
function billed(series: Series, from: string, to: string, extra = 0): PointFacts {
  const wh = sum(series, indexOf(series, from), indexOf(series, to)) + extra
  return { ...facts, billed: [{ direction: series.direction, from: day(from), to: day(to), wh }] }
}

describe('filling gaps', () => {
  test('an hour between two known ones is their middle, marked, told and undoable', () => {
    const at = indexOf(office, '2025-03-05') + 10
    const gap = blanked(office, at, at + 1)
    const done = repair(gap, { facts, profile: null })
    expect(done.series.wh[at]).toBe(Math.round(((office.wh[at - 1] ?? 0) + (office.wh[at + 1] ?? 0)) / 2))
    expect(done.series.quality[at]).toBe(Quality.substituted)
    expect(done.records.map((r) => [r.method, r.before.wh, r.reason.pl])).toEqual([
      ['interpolation', [MISSING], 'przerwa 1 h: najwyżej 2 h, obie sąsiednie wartości znane'],
    ])
    expect(done.findings[0]?.pl).toContain('zastąpiono wartości od 05.03.2025 10:00 do 05.03.2025 11:00 (liczba: 1,')
    expect(undoAll(done.series, done.records)).toEqual(gap)
  })
  test('two hours are interpolated by quarters too, three are taken from similar days', () => {
    const quarters = consumer('office', 40_000, { slotsPerValue: 1 })
    const at = indexOf(quarters, '2025-03-05') + 40
    expect(repair(blanked(quarters, at, at + 8), { facts, profile: null }).records[0]?.method).toBe('interpolation')
    expect(repair(blanked(quarters, at, at + 9), { facts, profile: null }).records[0]?.method).toBe('similar-days')
  })
  test('a Sunday is filled from Sundays and a holiday from days off', () => {
    const flat = {
      ...office,
      wh: scaledProfile('office', {
        from: office.start,
        to: (office.start + office.wh.length * 4) as never,
        yearlyKwh: 40_000,
        holidays: HOLIDAYS,
      }).wh,
    }
    for (const text of ['2025-03-09', '2025-06-19']) {
      const at = indexOf(flat, text)
      const done = repair(blanked(flat, at, at + 24), { facts, profile: null })
      for (let i = at; i < at + 24; i += 1)
        expect(Math.abs((done.series.wh[i] ?? 0) - (flat.wh[i] ?? 0))).toBeLessThanOrEqual(1)
    }
  })
  test('the mean of similar days agrees with a plain computation by hand', () => {
    const at = indexOf(office, '2025-03-05')
    const done = repair(blanked(office, at, at + 24), { facts, profile: null })
    // Wednesday: the nearest workdays are Tuesday 4, Thursday 6, Monday 3, Friday 7.
    const hour = (text: string) => office.wh[indexOf(office, text) + 9] ?? 0
    const mean = (hour('2025-03-04') + hour('2025-03-06') + hour('2025-03-03') + hour('2025-03-07')) / 4
    expect(done.series.wh[at + 9]).toBe(Math.round(mean))
  })
  test('with an invoice the period sums to it to the watt-hour, whatever is missing', () => {
    const from = indexOf(office, '2025-03-01')
    const to = indexOf(office, '2025-05-01')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(to - from - 1), fc.integer({ min: 3, max: 300 })), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('office', 'h0', null),
        (holes, profile) => {
          let gaps = office
          for (const [at, length] of holes) gaps = blanked(gaps, from + at, Math.min(to, from + at + length))
          const done = repair(gaps, { facts: billed(office, '2025-03-01', '2025-05-01'), profile })
          const methods = new Set(done.records.map((r) => r.method))
          if (methods.has('profile-to-billed')) expect(sum(done.series, from, to)).toBe(sum(office, from, to))
          if (profile) expect(done.series.wh.includes(MISSING)).toBe(false)
          office.wh.forEach((wh, i) => {
            if (gaps.wh[i] !== MISSING) expect(done.series.wh[i]).toBe(wh)
          })
        },
      ),
      { numRuns: 40 },
    )
  })
  test('an invoice below the known readings is told and similar days stand in', () => {
    const at = indexOf(office, '2025-03-10')
    const gaps = blanked(office, at, at + 48)
    const done = repair(gaps, { facts: billed(office, '2025-03-01', '2025-04-01', -20_000_000), profile: 'office' })
    expect(done.findings.map((f) => f.code)).toContain('metering.billed-below-measured')
    expect(done.records.map((r) => r.method)).toEqual(['similar-days'])
  })
  test('a missing quarter of a year is filled by the profile at the level of the point', () => {
    const gaps = blanked(office, indexOf(office, '2025-04-01'), indexOf(office, '2025-07-01'))
    const done = repair(gaps, { facts, profile: 'office' })
    expect(done.records.map((r) => r.method)).toEqual(['profile-to-level'])
    expect(Math.abs(sum(done.series) / sum(office) - 1)).toBeLessThan(0.02)
  })
  test('without profile and invoice a long gap stays missing and is told with what to do', () => {
    const gaps = blanked(office, indexOf(office, '2025-04-01'), indexOf(office, '2025-07-01'))
    const done = repair(gaps, { facts, profile: null })
    expect(done.series).toEqual(gaps)
    expect(done.findings.map((f) => [f.code, f.facts.from, f.facts.count])).toEqual([
      ['metering.not-filled', '2025-04-01 00:00', 91 * 24],
    ])
    expect(done.findings[0]?.pl).toContain('za długa na podobne dni')
  })
  test('PV nights are zero, its days come from the days around; with storage no zero is assumed', () => {
    const sun = pvProduction(10)
    const at = indexOf(sun, '2025-06-10')
    const done = repair(blanked(sun, at, at + 24), { facts: pvFacts, profile: null })
    expect(done.records.map((r) => r.method)).toEqual(['night-zero', 'similar-days'])
    expect(done.series.wh[at]).toBe(0)
    expect(done.series.wh[at + 12]).toBeGreaterThan(1000)
    const storage: PointFacts = {
      ...pvFacts,
      plants: [
        { kind: 'pv', powerKw: 10 },
        { kind: 'storage', powerKw: 5 },
      ],
    }
    expect(repair(blanked(sun, at, at + 24), { facts: storage, profile: null }).records.map((r) => r.method)).toEqual([
      'similar-days',
    ])
  })
  test('the missing 25th hour is interpolated', () => {
    const at = indexOf(office, '2025-10-26') + 3
    const done = repair(blanked(office, at, at + 1), { facts, profile: null })
    expect(done.records.map((r) => r.method)).toEqual(['interpolation'])
  })
  test.each([1, 4] as const)(
    'the sum of both autumn hours in one of them is split, none of its energy is lost (%i)',
    (slotsPerValue) => {
      const year = consumer('office', 40_000, { slotsPerValue, noise: 0.1 })
      const perHour = 4 / slotsPerValue
      const at = indexOf(year, '2025-10-26') + 2 * perHour
      const sums = replaced(year, at, at + 2 * perHour, (_wh, i) =>
        i < at + perHour ? (year.wh[i] ?? 0) + (year.wh[i + perHour] ?? 0) + 1 : MISSING,
      )
      const done = repair(sums, { facts, profile: 'office' })
      expect(done.records.map((r) => r.method)).toEqual(['split-double-hour'])
      expect(sum(done.series, at, at + 2 * perHour)).toBe(sum(year, at, at + 2 * perHour) + perHour)
      expect(done.findings[0]?.pl).toContain('podział sumy dwóch godzin')
      expect(undoAll(done.series, done.records)).toEqual(sums)
    },
  )
  test('a negative value is replaced, and undoing brings it back as it came', () => {
    const at = indexOf(office, '2025-03-05') + 10
    const bad = replaced(office, at, at + 1, () => -500)
    const done = repair(bad, { facts, profile: null })
    expect(done.series.wh[at]).toBeGreaterThan(0)
    expect(undoAll(done.series, done.records)).toEqual(bad)
  })
  test('a series without any value stays as it is', () => {
    const none = blanked(office, 0, office.wh.length)
    const done = repair(none, { facts, profile: 'office' })
    expect(done.series).toEqual(none)
    expect(done.records).toEqual([])
  })
  test('an unknown profile is refused before anything is done', () => {
    expect(() => repair(office, { facts, profile: 'offize' })).toThrow(/office/)
  })
})

describe('correcting what a check told', () => {
  test('a month in the wrong unit is set aside, filled from its surroundings, and can be brought back', () => {
    const bad = replacedDays(office, '2025-04-01', '2025-04-15', (wh) => wh * 1000)
    const known: PointFacts = { ...facts, contractPowerKw: 40 }
    const aside = setAsideFaults(bad, inspectPoint([bad], known).findings)
    expect(aside.findings.map((f) => [f.code, f.facts.count])).toEqual([['metering.set-aside', 14 * 24]])
    expect(aside.findings[0]?.pl).toContain('pomyłka Wh i kWh')
    const done = repair(aside.series, { facts: known, profile: 'office' })
    expect(Math.abs(sum(done.series) / sum(office) - 1)).toBeLessThan(0.02)
    expect(undoAll(undoAll(done.series, done.records), aside.records)).toEqual(bad)
  })
  test('of impossible powers only those values are set aside', () => {
    const known: PointFacts = { ...facts, contractPowerKw: 40 }
    const at = indexOf(office, '2025-02-05')
    const bad = replaced(office, at, at + 200, (wh, i) => (i % 60 === 0 ? 300_000 + i : wh))
    const aside = setAsideFaults(bad, inspectPoint([bad], known).findings)
    const gone = [...aside.series.wh].flatMap((wh, i) => (wh === MISSING ? [bad.wh[i] ?? 0] : []))
    expect(gone.length).toBeGreaterThan(2)
    expect(gone.every((wh) => wh >= 300_000)).toBe(true)
    expect(undoAll(aside.series, aside.records)).toEqual(bad)
  })
  test('findings of another register set nothing aside', () => {
    const bad = replacedDays(office, '2025-04-01', '2025-04-15', (wh) => wh * 1000)
    const { findings } = inspectPoint([bad], facts)
    expect(setAsideFaults({ ...bad, point: 'Q' }, findings).series.wh).toEqual(bad.wh)
    expect(setAsideFaults({ ...bad, direction: 'feed-in' }, findings).records).toEqual([])
  })
  test('exchanged registers are exchanged back: the home is as it was, and undoing gives the fault again', () => {
    const home = prosumer(4000, 10)
    const bad = swapped(home.withdrawal, home.feedIn, '2025-06-01', '2025-07-01')
    const { findings } = inspectPoint([bad.withdrawal, bad.feedIn], pvFacts)
    const back = exchangeSwapped(bad.withdrawal, bad.feedIn, findings)
    if (!back) throw new Error('an exchange was expected')
    expect(back.withdrawal.series).toEqual(home.withdrawal)
    expect(back.feedIn.series).toEqual(home.feedIn)
    expect(undoAll(back.feedIn.series, back.feedIn.records)).toEqual(bad.feedIn)
    expect(undoAll(back.withdrawal.series, back.withdrawal.records)).toEqual(bad.withdrawal)
    expect(exchangeSwapped(home.withdrawal, home.feedIn, [])).toBeUndefined()
  })
})

describe('undoing', () => {
  test('brings back the identical series after any repair of any gaps', () => {
    const { withdrawal, feedIn } = prosumer(4000, 10)
    fc.assert(
      fc.property(
        fc.constantFrom(office, withdrawal, feedIn),
        fc.array(fc.tuple(fc.nat(8759), fc.integer({ min: 1, max: 900 })), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('h0', 'office', null),
        (series, holes, profile) => {
          let gaps = series
          for (const [at, length] of holes) gaps = blanked(gaps, at, Math.min(8760, at + length))
          const before = structuredClone(gaps)
          const done = repair(gaps, { facts: series === office ? facts : pvFacts, profile })
          expect(gaps).toEqual(before)
          expect(undoAll(done.series, done.records)).toEqual(before)
          done.series.wh.forEach((wh, i) => {
            const was = gaps.wh[i] ?? MISSING
            if (was !== MISSING) expect([wh, done.series.quality[i]]).toEqual([was, gaps.quality[i]])
            else expect(done.series.quality[i]).toBe(wh === MISSING ? Quality.missing : Quality.substituted)
          })
        },
      ),
      { numRuns: 40 },
    )
  })
  test('is refused when the series has changed since', () => {
    const at = indexOf(office, '2025-03-05') + 10
    const done = repair(blanked(office, at, at + 1), { facts, profile: null })
    const [record] = done.records
    if (!record) throw new Error('a record was expected')
    expect(() =>
      undo(
        replaced(done.series, at, at + 1, () => 1),
        record,
      ),
    ).toThrow(/undo-mismatch/)
    expect(() => undo({ ...done.series, point: 'Q' }, record)).toThrow(/undo-mismatch/)
  })
  test('quality, repair, report: the months then have no gap and say what was substituted', () => {
    const at = indexOf(office, '2025-03-05')
    const done = repair(blanked(office, at, at + 24), { facts, profile: null })
    const march = inspectPoint([done.series], facts).months.find((m) => m.month === '2025-03')
    expect([march?.missing, march?.substituted, march?.measured]).toEqual([0, 24, 743 - 24])
  })
})

describe('spreading an energy', () => {
  test('gives whole watt-hours that sum exactly and follow the weights', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000),
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 }),
        (wh, weights) => {
          const parts = spread(wh, weights)
          const total = weights.reduce((a, b) => a + b, 0)
          if (!parts) return expect(total).toBe(0)
          expect(parts.reduce((a, b) => a + b, 0)).toBe(wh)
          parts.forEach((part, i) => {
            if (total > 0) expect(Math.abs(part - (wh * (weights[i] ?? 0)) / total)).toBeLessThan(1.1)
          })
        },
      ),
    )
  })
})
