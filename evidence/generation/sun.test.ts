import { describe, expect, test } from 'vitest'
import { geocentric, meanSiderealTime } from '../../domain/generation/sun/geocentric.ts'
import { sunPosition } from '../../domain/generation/sun/sun-position.ts'
import { observer, refraction, topocentric } from '../../domain/generation/sun/topocentric.ts'
import { evidence } from './table.ts'

describe("NREL's worked example of the solar position algorithm", () => {
  const seconds = Date.UTC(2003, 9, 17, 19, 30, 30) / 1000
  const sun = geocentric(seconds, 67)
  const seen = topocentric(sun, meanSiderealTime(seconds) + sun.equinoxes, observer(39.742476, -105.1786, 1830.14))
  const lifted = refraction(seen.elevationDeg, 820, 11)
  const ours: Readonly<Record<string, number>> = {
    ...sun,
    trueElevation: seen.elevationDeg,
    refraction: lifted,
    apparentZenith: 90 - seen.elevationDeg - lifted,
    azimuth: seen.azimuthDeg,
  }
  const { rows } = evidence('nrel-spa-a51.csv')
  test('the table is whole', () => expect(rows).toHaveLength(14))
  test.each(rows)('$quantity is $value to the last digit printed', ({ quantity = '', value, digits }) => {
    expect(Math.abs((ours[quantity] ?? Number.NaN) - Number(value))).toBeLessThanOrEqual(0.5001 * 10 ** -Number(digits))
  })
})

describe('positions by an independent ephemeris, 1990–2050, seven places of the earth', () => {
  const { rows } = evidence('sun-astropy.csv')
  test('84 positions are compared', () => expect(rows).toHaveLength(84))
  test('none is off by more than 0.001° in the sky', () => {
    for (const row of rows) {
      const site = {
        latitudeDeg: Number(row.latitude_deg),
        longitudeDeg: Number(row.longitude_deg),
        elevationM: Number(row.elevation_m),
      }
      const position = sunPosition(site, Date.parse(row.at ?? '') / 1000)
      const up = position.elevationDeg - Number(row.elevation_deg)
      const turned = ((position.azimuthDeg - Number(row.azimuth_deg) + 540) % 360) - 180
      const across = turned * Math.cos((position.elevationDeg * Math.PI) / 180)
      expect(`${row.site} ${row.at} ${Math.hypot(up, across) < 0.001}`).toBe(`${row.site} ${row.at} true`)
    }
  })
})
