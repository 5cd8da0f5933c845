import { describe, expect, test } from 'vitest'
import { slotsOfDay, toUtcText } from '../../calendar/slot.ts'
import { sunOfHours } from '../irradiance/light.ts'
import type { Weather } from '../weather.ts'
import { checkWeather } from '../weather.ts'
import { PLACES, placeOf } from './places.ts'
import { normalShare, seededRandom } from './random.ts'
import { syntheticWeather } from './synthetic-weather.ts'
import { yearHours } from './year-hours.ts'

const request = { place: 'warszawa', year: 2025, seed: 20_250_101 }
const weather = syntheticWeather(request)
const columns = (of: Weather) => [of.ghi, of.dni, of.dhi, of.temperature, of.wind, of.pressure] as Float64Array[]

/** A hash of all hours (FNV-1a over the text of each value): the same on every machine or the year is not the same. */
function fingerprint(of: Weather): string {
  let hash = 0x811c9dc5
  for (const column of columns(of))
    for (const value of column)
      for (const character of `${value};`) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193)
  return (hash >>> 0).toString(16)
}

describe('the synthetic weather year', () => {
  test('the same place, year and seed give the same year to the last bit', () => {
    expect(fingerprint(syntheticWeather(request))).toBe(fingerprint(weather))
    // Written down, so that a change of the generator is seen; it changes the demonstration cluster too.
    expect(fingerprint(weather)).toBe('ce73a81c')
  })
  test('another seed gives another year', () => {
    expect(fingerprint(syntheticWeather({ ...request, seed: 1 }))).not.toBe(fingerprint(weather))
  })
  test('it says of itself that it is synthetic', () => {
    expect(weather.origin).toBe('synthetic')
    expect(weather.label.pl).toContain('syntetyczny rok pogodowy')
  })
  test('it covers the hours of the local year, leap years too', () => {
    expect(toUtcText(weather.start)).toBe('2024-12-31T23:00:00Z')
    expect(weather.ghi).toHaveLength(8760)
    expect(syntheticWeather({ ...request, year: 2024 }).ghi).toHaveLength(8784)
    const { firstHour, days } = yearHours(2025)
    days.forEach((day, d) => {
      expect(((firstHour[d + 1] as number) - (firstHour[d] as number)) * 4).toBe(slotsOfDay(day))
    })
  })
  test('every value is physically possible, and light comes only from a sun above the horizon', () => {
    checkWeather(weather, ['ghi', 'dni', 'dhi', 'temperature', 'wind', 'pressure'])
    const { sinElevation, extra } = sunOfHours(placeOf('warszawa').site, weather.start, 8760, 30)
    const [ghi, dni, dhi] = columns(weather) as [Float64Array, Float64Array, Float64Array]
    for (let h = 0; h < 8760; h += 1) {
      const sine = sinElevation[h] as number
      if (sine <= 0) expect([ghi[h], dni[h], dhi[h]]).toEqual([0, 0, 0])
      else {
        expect(ghi[h] as number).toBeLessThanOrEqual(0.82 * sine * (extra[h] as number) + 0.1)
        // Global is beam and diffuse, to the 0.1 W/m² each is rounded to.
        expect(Math.abs((dni[h] as number) * sine + (dhi[h] as number) - (ghi[h] as number))).toBeLessThan(0.2)
      }
    }
  })
  test.each([20_250_101, 1, 2, 77, 4_000_000_001])(
    'seed %i: sums and means of every month meet the statistics',
    (seed) => {
      const year = syntheticWeather({ ...request, seed })
      const { month } = yearHours(2025)
      const [ghi, , dhi, temperature, wind] = columns(year) as [
        Float64Array,
        Float64Array,
        Float64Array,
        Float64Array,
        Float64Array,
      ]
      PLACES[0]?.months.forEach((target, m) => {
        const of = (column: Float64Array) => [...column].filter((_, h) => month[h] === m)
        const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
        const hours = of(ghi).length
        expect(total(of(ghi)) / 1000 / target.ghi).toBeCloseTo(1, 2)
        expect(Math.abs(total(of(dhi)) / 1000 / target.dhi - 1)).toBeLessThan(0.03)
        expect(Math.abs(total(of(temperature)) / hours - target.meanC)).toBeLessThan(0.05)
        expect(Math.abs(total(of(wind)) / hours / target.wind - 1)).toBeLessThan(0.005)
        expect(Math.max(...of(temperature))).toBeLessThanOrEqual(target.maxC + 0.01)
        expect(Math.min(...of(temperature))).toBeGreaterThanOrEqual(target.minC - 0.01)
      })
    },
  )
  test('days differ as weather does: clear and dark, correlated a little from one to the next', () => {
    const [ghi] = columns(weather) as [Float64Array]
    const june = Array.from({ length: 30 }, (_, d) =>
      ghi.slice((151 + d) * 24, (152 + d) * 24).reduce((a, b) => a + b, 0),
    )
    expect(Math.max(...june) / Math.min(...june)).toBeGreaterThan(3)
  })
  test('wind is spread as a Weibull of form 2: standard deviation about half the mean', () => {
    const wind = [...(weather.wind ?? [])]
    const mean = wind.reduce((a, b) => a + b, 0) / wind.length
    const spread = Math.sqrt(wind.reduce((a, b) => a + (b - mean) ** 2, 0) / wind.length)
    expect(spread / mean).toBeGreaterThan(0.45)
    expect(spread / mean).toBeLessThan(0.65)
  })
  test('an unknown place is refused with the known ones', () => {
    expect(() => syntheticWeather({ ...request, place: 'atlantyda' })).toThrow(/warszawa/)
  })
})

describe('the generator of numbers', () => {
  test('the same seed gives the same row; another stream another', () => {
    const row = (seed: number, stream: number) => {
      const { uniform } = seededRandom(seed, stream)
      return Array.from({ length: 5 }, uniform)
    }
    expect(row(1, 0)).toEqual(row(1, 0))
    expect(row(1, 0)).not.toEqual(row(1, 1))
    expect(row(1, 0)).not.toEqual(row(2, 0))
    // The upper half of a large seed counts too.
    expect(row(1, 0)).not.toEqual(row(1 + 2 ** 32, 0))
  })
  test('even numbers are even and normal ones normal', () => {
    const { uniform, normal } = seededRandom(5)
    const even = Array.from({ length: 20_000 }, uniform)
    expect(even.every((x) => x >= 0 && x < 1)).toBe(true)
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = even.filter((x) => Math.floor(x * 10) === tenth).length / even.length
      expect(Math.abs(share - 0.1)).toBeLessThan(0.01)
    }
    const drawn = Array.from({ length: 20_000 }, normal)
    const mean = drawn.reduce((a, b) => a + b, 0) / drawn.length
    const variance = drawn.reduce((a, b) => a + (b - mean) ** 2, 0) / drawn.length
    expect(Math.abs(mean)).toBeLessThan(0.03)
    expect(Math.abs(variance - 1)).toBeLessThan(0.04)
    expect(Math.abs(drawn.filter((x) => x < 1).length / drawn.length - normalShare(1))).toBeLessThan(0.01)
  })
  test('the share below a normal score is that of the tables', () => {
    expect(normalShare(0)).toBeCloseTo(0.5, 6)
    expect(normalShare(1.96)).toBeCloseTo(0.9750021, 6)
    expect(normalShare(-1)).toBeCloseTo(0.1586553, 6)
  })
})
