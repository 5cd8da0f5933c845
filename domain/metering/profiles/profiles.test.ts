import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LocalDay } from '../../calendar/day.ts'
import { day, dayFromEpoch, epochDay, weekday } from '../../calendar/day.ts'
import { holidaysOf } from '../../calendar/holidays.ts'
import type { Slot } from '../../calendar/slot.ts'
import { slotsAtLocal, startOfDay } from '../../calendar/slot.ts'
import { sunElevation } from '../../calendar/sun.ts'
import { dynamisation, seasonOf } from './bdew.ts'
import buildings from './buildings.json' with { type: 'json' }
import { profileIds, profileInfo } from './catalogue.ts'
import { profileWeights, scaledProfile } from './scaled-profile.ts'
import { suggestProfile } from './suggest.ts'

const DATA = '../shared/data'
const fixed = ['01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11', '12-24', '12-25', '12-26']
const holidays = new Set(
  [2023, 2024, 2025, 2026, 2027].flatMap((y) => [...holidaysOf(y, { fixed, afterEaster: [1, 60] })]),
) as ReadonlySet<LocalDay>

function year(n: number) {
  return { from: startOfDay(day(`${n}-01-01`)), to: startOfDay(day(`${n + 1}-01-01`)) }
}
function total(wh: Int32Array): number {
  return wh.reduce((a, b) => a + b, 0)
}

describe('a standard profile', () => {
  test.each(profileIds)('%s has a name, a source and a caution in both languages', (id) => {
    const info = profileInfo(id)
    for (const text of [info.name, info.use, info.caution]) {
      expect(text.pl.length).toBeGreaterThan(3)
      expect(text.en.length).toBeGreaterThan(3)
    }
    expect(info.source.length).toBeGreaterThan(15)
  })
  test('sums to the yearly energy to the watt-hour, per hour and per quarter, in common and leap years', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...profileIds),
        fc.constantFrom(2024, 2025, 2026),
        fc.integer({ min: 0, max: 40_000_000_000 }),
        fc.constantFrom(1 as const, 4 as const),
        (id, y, yearlyWh, slotsPerValue) => {
          const series = scaledProfile(id, { ...year(y), yearlyKwh: yearlyWh / 1000, holidays, slotsPerValue })
          expect(total(series.wh)).toBe(yearlyWh)
          expect(Math.min(...series.wh)).toBeGreaterThanOrEqual(0)
          expect(series.wh.length).toBe(((y === 2024 ? 8784 : 8760) * 4) / slotsPerValue)
        },
      ),
      { numRuns: 60 },
    )
  })
  test('in parts is the same as in one piece, across the turn of the year too', () => {
    const from = startOfDay(day('2025-06-01'))
    const to = startOfDay(day('2026-09-01'))
    fc.assert(
      fc.property(fc.constantFrom(...profileIds), fc.integer({ min: from / 4, max: to / 4 }), (id, hour) => {
        const cut = (hour * 4) as Slot
        const common = { yearlyKwh: 12_345.678, holidays }
        const whole = scaledProfile(id, { from, to, ...common })
        const parts = [
          ...scaledProfile(id, { from, to: cut, ...common }).wh,
          ...scaledProfile(id, { from: cut, to, ...common }).wh,
        ]
        expect(parts).toEqual([...whole.wh])
      }),
      { numRuns: 30 },
    )
  })
  test('hours are the sums of their quarters', () => {
    const request = { ...year(2026), yearlyKwh: 4321, holidays }
    const hours = scaledProfile('h0', { ...request, slotsPerValue: 4 }).wh
    const quarters = scaledProfile('h0', { ...request, slotsPerValue: 1 }).wh
    for (let h = 0; h < hours.length; h += 1) expect(hours[h]).toBe(total(quarters.subarray(h * 4, h * 4 + 4)))
  })
  test('of a year agrees with an independent walk over wall-clock hours (G1: seasons, Saturdays, holidays)', () => {
    const set = JSON.parse(readFileSync(new URL('./bdew-1999.json', import.meta.url), 'utf8')).profiles.g1
    const weights: number[] = []
    for (let s = year(2026).from as number; s < year(2026).to; s += 1) {
      // Independent of the kernels: the clock of the time-zone database.
      const local = new Date(s * 900_000).toLocaleString('sv-SE', { timeZone: 'Europe/Warsaw' })
      const date = day(local.slice(0, 10))
      const md = Number(local.slice(5, 7)) * 100 + Number(local.slice(8, 10))
      const season = md >= 1101 || md <= 320 ? 'winter' : md >= 515 && md <= 914 ? 'summer' : 'transition'
      const w = weekday(date)
      const type =
        holidays.has(date) || w === 7 ? 'sunday' : w === 6 || md === 1231 || md === 1224 ? 'saturday' : 'workday'
      weights.push(set[season][type][Number(local.slice(11, 13)) * 4 + Number(local.slice(14, 16)) / 15])
    }
    const sum = weights.reduce((a, b) => a + b, 0)
    const series = scaledProfile('g1', { ...year(2026), yearlyKwh: 100_000, holidays, slotsPerValue: 1 })
    series.wh.forEach((value, i) => {
      expect(Math.abs(value - (1e8 * (weights[i] ?? 0)) / sum)).toBeLessThan(1.001)
    })
  })
  test('weights of a year sum to one and are what the series is made of', () => {
    const { from } = year(2026)
    const weights = profileWeights('l0', { start: from, count: 8760, slotsPerValue: 4 }, holidays)
    expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12)
    const series = scaledProfile('l0', { ...year(2026), yearlyKwh: 1_000_000, holidays })
    for (let i = 0; i < 8760; i += 97)
      expect(Math.abs((series.wh[i] ?? 0) - 1e9 * (weights[i] ?? 0))).toBeLessThan(1.01)
  })
  test.each([
    ['a negative energy', { yearlyKwh: -1 }],
    ['no number', { yearlyKwh: Number.NaN }],
    ['an endless energy', { yearlyKwh: Number.POSITIVE_INFINITY }],
    ['more than a value can hold', { yearlyKwh: 1e12 }],
    ['an end before the start', { to: 0 as Slot }],
    ['half an hour', { from: (year(2026).from + 2) as Slot }],
  ])('refuses %s', (_name, change) => {
    expect(() => scaledProfile('h0', { ...year(2026), yearlyKwh: 1000, holidays, ...change })).toThrow(/impossible/)
  })
  test('an unknown name is refused with the nearest ones; capitals do not matter', () => {
    expect(() => profileInfo('street-light')).toThrow(/street-lighting/)
    expect(profileInfo(' H0 ').id).toBe('h0')
  })
})

describe('what the profiles say', () => {
  const wh = (id: string) => scaledProfile(id, { ...year(2026), yearlyKwh: 10_000, holidays }).wh
  const at = (text: string, hour: number) => ((slotsAtLocal(day(text), hour * 60)[0] ?? 0) - year(2026).from) / 4
  const dayTotal = (id: string, text: string) => {
    const from = at(text, 0)
    return total(wh(id).subarray(from, from + 24))
  }
  test('a household uses more in January than in July, and most in the evening', () => {
    expect(dayTotal('h0', '2026-01-14')).toBeGreaterThan(1.3 * dayTotal('h0', '2026-07-15'))
    expect(wh('h0')[at('2026-01-14', 19)]).toBeGreaterThan(2 * (wh('h0')[at('2026-01-14', 3)] ?? 0))
  })
  test('the dynamisation is 1.24 at the start of the year and below 0.8 in midsummer', () => {
    expect(dynamisation(1)).toBeCloseTo(1.242, 3)
    expect(dynamisation(200)).toBeLessThan(0.8)
    expect(seasonOf({ month: 3, dayOfMonth: 20 })).toBe('winter')
    expect(seasonOf({ month: 3, dayOfMonth: 21 })).toBe('transition')
    expect(seasonOf({ month: 5, dayOfMonth: 15 })).toBe('summer')
    expect(seasonOf({ month: 9, dayOfMonth: 15 })).toBe('transition')
  })
  test('an office rests on Corpus Christi (a Thursday) as on a Sunday', () => {
    expect(dayTotal('office', '2026-06-04')).toBe(dayTotal('office', '2026-06-07'))
    expect(dayTotal('office', '2026-06-03')).toBeGreaterThan(1.5 * dayTotal('office', '2026-06-04'))
  })
  test('a school is quiet in July', () => {
    expect(dayTotal('school', '2026-07-15')).toBeLessThan(0.6 * dayTotal('school', '2026-05-13'))
  })
  test('street lamps burn only when the sun is down, longer in December than in June', () => {
    const lamps = wh('street-lighting')
    lamps.forEach((value, i) => {
      const from = year(2026).from + i * 4
      const place = { latitudeDeg: 52.07, longitudeDeg: 19.48 }
      const light = Math.min(sunElevation(from, place), sunElevation(from + 4, place))
      if (light > 0) expect(value).toBe(0)
      if (Math.max(sunElevation(from, place), sunElevation(from + 4, place)) < -3) expect(value).toBeGreaterThan(0)
    })
    expect(dayTotal('street-lighting', '2026-12-21')).toBeGreaterThan(2 * dayTotal('street-lighting', '2026-06-21'))
    // Municipal lighting in Poland burns some 4,000 h a year.
    const burning = 1e7 / Math.max(...lamps)
    expect(burning).toBeGreaterThan(3900)
    expect(burning).toBeLessThan(4250)
  })
  test('half-night lamps are dark at two and dimmed ones at half power', () => {
    expect(wh('street-lighting-half-night')[at('2026-01-14', 2)]).toBe(0)
    const dimmed = wh('street-lighting-dimmed')
    expect((dimmed[at('2026-01-14', 2)] ?? 0) / (dimmed[at('2026-01-14', 20)] ?? 1)).toBeCloseTo(0.5, 2)
  })
  test('water works have a morning and a higher evening peak, sewage works are nearly flat', () => {
    const water = Array.from({ length: 24 }, (_, h) => wh('water-works')[at('2026-05-13', h)] ?? 0)
    expect(Math.max(...water.slice(5, 10))).toBe(water[7])
    expect(Math.max(...water)).toBe(water[19])
    const sewage = Array.from({ length: 24 }, (_, h) => wh('sewage-works')[at('2026-05-13', h)] ?? 0)
    expect(Math.max(...sewage) / Math.min(...sewage)).toBeLessThan(1.4)
  })
  test('a hundred points of a year cost little once a profile is laid on the year', () => {
    const before = profileWeights('h0', { start: year(2026).from, count: 8760, slotsPerValue: 4 }, holidays)
    expect(before.length).toBe(8760)
    for (let i = 0; i < 100; i += 1)
      expect(total(scaledProfile('h0', { ...year(2026), yearlyKwh: 1000 + i, holidays }).wh)).toBe(1e6 + i * 1000)
  })
  test.each([
    ['Oświetlenie ul. Długa', 'C11', 'street-lighting'],
    ['Szkoła Podstawowa nr 3', 'C12a', 'primary-school'],
    ['Oczyszczalnia ścieków', 'B23', 'sewage-works'],
    ['Stacja uzdatniania wody', 'C21', 'water-works'],
    ['Urząd Gminy', 'C11', 'office'],
    ['', 'G11', 'h0'],
    ['', 'C11o', 'street-lighting'],
    ['Hala', 'B21', 'g3'],
    ['Lokal', 'C11', 'g0'],
  ])('"%s" in %s gets the profile %s', (name, group, id) => {
    const found = suggestProfile({ name, group, memberKind: null, hasPv: false, hasStorage: false })
    expect(found.id).toBe(id)
    expect(profileInfo(found.id).id).toBe(id)
  })
})

const bdew = `${DATA}/bdew-profiles/selp_series.csv`
test.skipIf(!existsSync(bdew))(
  'the 1999 figures agree with the source (skipped where the source tables are not at hand)',
  () => {
    const set = JSON.parse(readFileSync(new URL('./bdew-1999.json', import.meta.url), 'utf8')).profiles
    const [head = '', ...rows] = readFileSync(bdew, 'utf8').trim().split('\n')
    const names = head.split(',')
    const types = ['', 'workday', 'workday', 'workday', 'workday', 'workday', 'saturday', 'sunday']
    let seen = 0
    rows.forEach((row) => {
      const cells = row.split(',')
      const time = cells[0]?.slice(11) ?? ''
      const quarter = Number(time.slice(0, 2)) * 4 + Number(time.slice(3, 5)) / 15
      names.slice(3).forEach((name, k) => {
        seen += 1
        expect(set[name][cells[1] ?? ''][types[Number(cells[2])] ?? ''][quarter]).toBe(
          Math.round(Number(cells[k + 3]) * 1e5),
        )
      })
    })
    expect(seen).toBe(2016 * 11)
  },
)

test.skipIf(!existsSync(bdew))(
  'H0 of 2025 without holidays sums to 998.3 kWh before scaling, as the source says (skipped without it)',
  () => {
    const set = JSON.parse(readFileSync(new URL('./bdew-1999.json', import.meta.url), 'utf8')).profiles.h0
    let kwh = 0
    for (let n = 0; n < 365; n += 1) {
      const on = dayFromEpoch(epochDay(day('2025-01-01')) + n)
      const w = weekday(on)
      const season = seasonOf({ month: Number(on.slice(5, 7)), dayOfMonth: Number(on.slice(8)) })
      const values: number[] = set[season][w === 7 ? 'sunday' : w === 6 ? 'saturday' : 'workday']
      kwh += values.reduce((a, b) => a + b, 0) / 4e5
    }
    expect(kwh).toBeCloseTo(998.3, 1)
  },
)

const doe = `${DATA}/commercial-buildings/chicago_electric_normalised_8760.csv`
test.skipIf(!existsSync(doe))(
  'the building factors are the medians their file names (skipped where the source tables are not at hand)',
  () => {
    const [head = '', ...rows] = readFileSync(doe, 'utf8').trim().split('\n')
    const columns: Record<string, string> = {
      school: 'SecondarySchool',
      'primary-school': 'PrimarySchool',
      office: 'SmallOffice',
      hospital: 'Hospital',
    }
    const table = rows.map((row) => row.split(','))
    for (const [id, days] of Object.entries(buildings.profiles)) {
      const column = head.split(',').indexOf(columns[id] ?? '')
      for (const [type, factors] of Object.entries(days))
        factors.forEach((factor: number, h: number) => {
          const values: number[] = []
          for (let n = 0; n < 365; n += 1) {
            const on = dayFromEpoch(epochDay(day('2017-01-01')) + n)
            const w = weekday(on)
            const kind = w === 7 ? 'sunday' : w === 6 ? 'saturday' : 'workday'
            if (['01', '02', '03', '11', '12'].includes(on.slice(5, 7)) && kind === type)
              values.push(Number(table[n * 24 + h]?.[column]))
          }
          values.sort((a, b) => a - b)
          const middle = values.length / 2
          const median = ((values[Math.floor(middle)] ?? 0) + (values[Math.ceil(middle) - 1] ?? 0)) / 2
          expect(Math.abs(median * 8_760_000 - factor)).toBeLessThan(0.51)
        })
    }
  },
)
