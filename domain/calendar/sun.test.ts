import { describe, expect, test } from 'vitest'
import { day } from './day.ts'
import { slotAt, slotsAtLocal } from './slot.ts'
import { MIDDLE_OF_POLAND, sunElevation } from './sun.ts'

const warsaw = { latitudeDeg: 52.2297, longitudeDeg: 21.0122 }

describe('the height of the sun', () => {
  test('at its noon on the longest and shortest day it is 90° less the latitude, ± 23.44°', () => {
    const highest = (text: string) =>
      Math.max(...Array.from({ length: 96 }, (_, i) => sunElevation(slotAt(`${text}T00:00:00Z`) + i, warsaw)))
    expect(highest('2026-06-21')).toBeCloseTo(90 - 52.2297 + 23.436, 1)
    expect(highest('2025-12-21')).toBeCloseTo(90 - 52.2297 - 23.436, 1)
  })
  // Rising and setting in Warsaw on 2026-03-20 as almanacs print them (upper limb with refraction: centre at -0.833°).
  test.each([
    ['2026-03-20T04:40:00Z', -0.833],
    ['2026-03-20T16:49:00Z', -0.833],
  ])('at %s it crosses the horizon', (text, expected) => {
    const [date, time] = text.split('T')
    const minutes = Number(time?.slice(0, 2)) * 60 + Number(time?.slice(3, 5))
    expect(Math.abs(sunElevation(slotAt(`${date}T00:00:00Z`) + minutes / 15, warsaw) - expected)).toBeLessThan(0.5)
  })
  test('it agrees within 0.05° with the example of the solar position algorithm (Golden, Colorado, 2003-10-17)', () => {
    // Reda & Andreas, "Solar Position Algorithm for Solar Radiation Applications", NREL/TP-560-34302, table A5.1.
    const golden = { latitudeDeg: 39.742476, longitudeDeg: -105.1786 }
    const instant = slotAt('2003-10-17T19:30:00Z') + 30 / 900
    expect(Math.abs(sunElevation(instant, golden) - 39.872046)).toBeLessThan(0.05)
  })
  test('in the middle of Poland it is light at noon and dark at midnight on every day of the year', () => {
    for (let m = 1; m <= 12; m += 1) {
      const on = day(`2026-${String(m).padStart(2, '0')}-15`)
      expect(sunElevation(slotsAtLocal(on, 12 * 60)[0] ?? 0, MIDDLE_OF_POLAND)).toBeGreaterThan(10)
      expect(sunElevation(slotsAtLocal(on, 0)[0] ?? 0, MIDDLE_OF_POLAND)).toBeLessThan(-10)
    }
  })
})
