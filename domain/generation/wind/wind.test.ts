import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slotAt } from '../../calendar/slot.ts'
import { Refusal } from '../../problems/refusal.ts'
import { airDensity, pressureAbove, STANDARD_DENSITY, standardPressure } from '../air.ts'
import type { Weather } from '../weather.ts'
import { heightFactor } from './height-law.ts'
import { atStandardDensity, powerAt, turbineOf } from './power-curve.ts'
import { TURBINES } from './turbines.ts'
import { USUAL_WIND, windYield } from './wind-yield.ts'

const SITE = { latitudeDeg: 53, longitudeDeg: 20, elevationM: 0 }
const windOf = (speeds: readonly number[], over: Partial<Weather> = {}): Weather => ({
  start: slotAt('2025-01-01T00:00:00Z'),
  label: { pl: '', en: '' },
  origin: 'given',
  sunMinute: 30,
  ghi: null,
  dni: null,
  dhi: null,
  temperature: null,
  wind: Float64Array.from(speeds),
  windHeightM: 10,
  pressure: null,
  ...over,
})
const plant = {
  curve: turbineOf('E-82/2000'),
  ...USUAL_WIND,
  hubHeightM: 98,
  heightLaw: { kind: 'log', roughnessM: 0.1 } as const,
}

describe('a power curve', () => {
  test('is met at its points, straight between them, and zero outside', () => {
    for (const turbine of TURBINES) {
      turbine.speeds.forEach((speed, i) => {
        expect(powerAt(turbine, speed)).toBeCloseTo(turbine.powersKw[i] as number, 9)
      })
      expect(powerAt(turbine, (turbine.speeds.at(-1) ?? 0) + 0.001)).toBe(0)
      expect(powerAt(turbine, 0.1)).toBe(0)
    }
    expect(powerAt(turbineOf('E-82/2000'), 8.5)).toBe((815 + 1180) / 2)
  })
  test('the turbine of no maker follows its formula', () => {
    const { speeds, powersKw } = turbineOf('generic/1000')
    speeds.forEach((speed, i) => {
      const x = (0.5 * 1.225 * Math.PI * 29 ** 2 * 0.43 * speed ** 3) / 1000
      expect(powersKw[i]).toBe(speed < 3 ? 0 : Math.round(x / (1 + (x / 1000) ** 6) ** (1 / 6)))
    })
  })
  test('an unknown turbine is refused with the nearest names', () => {
    expect(() => turbineOf('V90-2000')).toThrow(/V90\/2000/)
  })
})

describe('wind and height', () => {
  test('the logarithmic law over short grass: 10 m to 100 m is a factor of 1.43', () => {
    expect(heightFactor({ kind: 'log', roughnessM: 0.05 }, 10, 100)).toBeCloseTo(Math.log(2000) / Math.log(200), 12)
  })
  test('both laws are one at the same height and grow with it', () => {
    for (const law of [
      { kind: 'log', roughnessM: 0.1 },
      { kind: 'power', exponent: 1 / 7 },
    ] as const) {
      expect(heightFactor(law, 10, 10)).toBe(1)
      expect(heightFactor(law, 10, 120)).toBeGreaterThan(heightFactor(law, 10, 80))
    }
  })
})

describe('the air at the hub', () => {
  test('the standard atmosphere has 1013.25 hPa and 1.225 kg/m³ at sea level, 898.76 hPa at 1,000 m (ISO 2533)', () => {
    expect(airDensity(standardPressure(0), 15)).toBeCloseTo(STANDARD_DENSITY, 4)
    expect(standardPressure(1000)).toBeCloseTo(89_876, -1)
    expect(pressureAbove(standardPressure(0), 15, 1000)).toBeCloseTo(89_876, -1)
  })
  test('cold air carries more: the wind of the curve is the cube root of the density', () => {
    expect(atStandardDensity(10, 1.225)).toBe(10)
    expect(atStandardDensity(10, 1.225 * 8)).toBeCloseTo(20, 12)
  })
})

describe('the yield of a turbine', () => {
  test('by hand: 8 m/s at the hub in standard air, with availability and losses', () => {
    const at10 = 8 / heightFactor(plant.heightLaw, 10, 98)
    const { energyKwh, meanHubWind } = windYield(SITE, { ...plant, availability: 0.9, otherLoss: 0 }, windOf([at10]))
    expect(meanHubWind).toBeCloseTo(8, 9)
    // At the hub the standard air of sea level is 0.94 % thinner: wind to the curve 8·(ρ/ρ₀)^(1/3).
    const density = airDensity(pressureAbove(standardPressure(0), 15, 98), 15 - 0.637)
    const expected = powerAt(plant.curve, 8 * Math.cbrt(density / 1.225)) * 0.9
    expect(energyKwh[0]).toBeCloseTo(expected, 6)
  })
  test('the chain multiplies up, and two turbines give twice as much', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { minLength: 1, maxLength: 50 }), (speeds) => {
        const one = windYield(SITE, plant, windOf(speeds))
        const two = windYield(SITE, { ...plant, count: 2 }, windOf(speeds))
        const total = one.energyKwh.reduce((a, b) => a + b, 0)
        expect(one.chain.at(-1)?.energyKwh).toBeCloseTo(total, 6)
        expect(two.energyKwh.reduce((a, b) => a + b, 0)).toBeCloseTo(2 * total, 6)
        expect(Math.max(...one.energyKwh)).toBeLessThanOrEqual(2050)
      }),
    )
  })
  test.each([
    [{ hubHeightM: 0 }],
    [{ hubHeightM: 400 }],
    [{ count: 0 }],
    [{ count: 1.5 }],
    [{ wakeLoss: 1 }],
    [{ availability: 1.2 }],
    [{ heightLaw: { kind: 'log', roughnessM: 20 } as const }],
    [{ heightLaw: { kind: 'power', exponent: -1 } as const }],
    [{ curve: { speeds: [3, 2], powersKw: [0, 1] } }],
    [{ curve: { speeds: [3], powersKw: [0] } }],
    [{ curve: { speeds: [3, 4], powersKw: [0, -1] } }],
  ])('an impossible plant is refused: %o', (bad) => {
    expect(() => windYield(SITE, { ...plant, ...bad }, windOf([5, 6]))).toThrow(Refusal)
  })
  test('negative wind and columns of other lengths are refused', () => {
    expect(() => windYield(SITE, plant, windOf([5, -1]))).toThrow(/impossible-weather/)
    expect(() => windYield(SITE, plant, windOf([5, 6], { temperature: Float64Array.of(1) }))).toThrow(/unequal-lengths/)
  })
})
