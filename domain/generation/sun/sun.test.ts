import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deltaT } from './delta-t.ts'
import { sunPath } from './sun-path.ts'
import { sunPosition } from './sun-position.ts'
import { refraction } from './topocentric.ts'

const second = fc.integer({ min: Date.UTC(1990, 0, 1) / 1000, max: Date.UTC(2050, 11, 31) / 1000 })
const site = fc.record({
  latitudeDeg: fc.double({ min: -89, max: 89, noNaN: true }),
  longitudeDeg: fc.double({ min: -180, max: 180, noNaN: true }),
  elevationM: fc.double({ min: 0, max: 3000, noNaN: true }),
})

describe('the position of the sun', () => {
  test('interpolated between days it is the position of the whole algorithm, within 0.0001°', () => {
    fc.assert(
      fc.property(site, fc.array(second, { minLength: 1, maxLength: 4 }), (where, at) => {
        const from = Math.min(...at)
        const times = Float64Array.from([0, 3600, 40_000, 100_000, 2_000_000], (later) => from + later)
        const path = sunPath(where, times)
        times.forEach((time, i) => {
          const exact = sunPosition(where, time)
          const elevation = (Math.asin(path.sinElevation[i] as number) * 180) / Math.PI
          const turned = ((((path.azimuth[i] as number) * 180) / Math.PI - exact.azimuthDeg + 540) % 360) - 180
          const across = turned * Math.cos((exact.elevationDeg * Math.PI) / 180)
          expect(Math.hypot(elevation - exact.elevationDeg, across)).toBeLessThan(1e-4)
          expect(path.distance[i] as number).toBeCloseTo(exact.distanceAu, 6)
        })
      }),
      { numRuns: 60 },
    )
  })
  test('it stays in the sky: elevation, azimuth, declination and distance in their ranges, lifted by air and never lowered', () => {
    fc.assert(
      fc.property(site, second, (where, at) => {
        const sun = sunPosition(where, at)
        expect(Math.abs(sun.elevationDeg)).toBeLessThanOrEqual(90)
        expect(sun.azimuthDeg).toBeGreaterThanOrEqual(0)
        expect(sun.azimuthDeg).toBeLessThan(360)
        expect(Math.abs(sun.declinationDeg)).toBeLessThan(23.45)
        expect(sun.distanceAu).toBeGreaterThan(0.983)
        expect(sun.distanceAu).toBeLessThan(1.017)
        expect(sun.apparentElevationDeg).toBeGreaterThanOrEqual(sun.elevationDeg - 1e-9)
      }),
    )
  })
  test('at the pole elevation is declination but for parallax', () => {
    const sun = sunPosition({ latitudeDeg: 90, longitudeDeg: 20, elevationM: 0 }, Date.UTC(2025, 5, 21, 2) / 1000)
    expect(Math.abs(sun.elevationDeg - sun.declinationDeg)).toBeLessThan(0.003)
  })
  test('at true noon in Warsaw it stands in the south, as high as latitude and declination say', () => {
    const warsaw = { latitudeDeg: 52.2297, longitudeDeg: 21.0122, elevationM: 110 }
    let best = sunPosition(warsaw, 0)
    for (let minute = 0; minute < 120; minute += 1) {
      const sun = sunPosition(warsaw, Date.UTC(2025, 2, 20, 10, minute) / 1000)
      if (sun.elevationDeg > best.elevationDeg) best = sun
    }
    expect(best.azimuthDeg).toBeGreaterThan(179.5)
    expect(best.azimuthDeg).toBeLessThan(180.5)
    expect(best.elevationDeg).toBeCloseTo(90 - 52.2297 + best.declinationDeg, 2)
  })
  test('refraction is about half a degree at the horizon and nothing far below it', () => {
    expect(refraction(0, 1010, 10)).toBeGreaterThan(0.4)
    expect(refraction(0, 1010, 10)).toBeLessThan(0.6)
    expect(refraction(-1, 1010, 10)).toBe(0)
    expect(refraction(90, 1010, 10)).toBeLessThan(0.001)
  })
})

describe('ΔT', () => {
  // IERS/USNO values of the years, to the second; from 2010 on the polynomial runs ahead of the earth.
  test.each([
    [1900, -2.8, 1],
    [1950, 29.1, 0.5],
    [1975, 45.5, 0.5],
    [1990, 56.9, 0.5],
    [2000, 63.8, 0.5],
    [2005, 64.7, 0.5],
    [2020, 69.4, 3],
  ])('in %i is %f s within %f s', (year, seconds, off) => {
    expect(Math.abs(deltaT(year) - seconds)).toBeLessThan(off)
  })
  test('a wrong ΔT of ten seconds moves the sun by less than 0.0002°', () => {
    // The sun runs 360° in a year through the sky: ten seconds are 0.00011°.
    expect((360 / (365.2422 * 86_400)) * 10).toBeLessThan(0.0002)
  })
})
