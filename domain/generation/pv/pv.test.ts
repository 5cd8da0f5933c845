import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../problems/refusal.ts'
import { cosOfIncidence } from '../irradiance/transpose.ts'
import { syntheticWeather } from '../weather-generator/synthetic-weather.ts'
import { cellPower } from './cell-power.ts'
import { cellThermometer } from './cell-temperature.ts'
import { inverterAcKw } from './inverter.ts'
import { lossesWith, PVWATTS_LOSSES, remaining } from './losses.ts'
import { pvPlant } from './plant.ts'
import { pvYield } from './pv-yield.ts'
import { trackerOrientation } from './tracking.ts'

const SITE = { latitudeDeg: 52.2, longitudeDeg: 21, elevationM: 110 }
const weather = syntheticWeather({ place: 'warszawa', year: 2025, seed: 3 })
const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0)
const south = (powerKw: number) => ({ powerKw, tiltDeg: 30, azimuthDeg: 180 })

describe('the yield of a PV plant', () => {
  const whole = pvYield(SITE, pvPlant([south(100)], { inverterKw: 90 }), weather)
  test('in Warsaw a plant facing south gives 850–1,000 kWh per kWp on the synthetic year', () => {
    expect(sum(whole.energyKwh) / 100).toBeGreaterThan(850)
    expect(sum(whole.energyKwh) / 100).toBeLessThan(1000)
  })
  test('the chain multiplies up from light to energy', () => {
    const product = whole.chain.reduce((left, { factor }) => left * (factor ?? 1), whole.chain[0]?.energyKwh ?? 0)
    expect(product).toBeCloseTo(sum(whole.energyKwh), 6)
    expect(whole.chain.at(-1)?.energyKwh).toBeCloseTo(sum(whole.energyKwh), 6)
    for (const { id, factor } of whole.chain)
      if (factor !== null && id !== 'cells') expect(`${id} ${factor <= 1 + 1e-12}`).toBe(`${id} true`)
  })
  test('two halves give what one whole gives', () => {
    const halves = pvYield(SITE, pvPlant([south(50), south(50)], { inverterKw: 90 }), weather)
    halves.energyKwh.forEach((energy, h) => {
      expect(energy).toBeCloseTo(whole.energyKwh[h] as number, 9)
    })
  })
  test('no hour passes the inverter, none is negative, and nights are dark', () => {
    const small = pvYield(SITE, pvPlant([south(100)], { inverterKw: 50 }), weather)
    expect(Math.max(...small.energyKwh)).toBe(50)
    expect(Math.min(...small.energyKwh)).toBe(0)
    expect(small.findings.map(({ code }) => code)).toEqual(['generation.heavily-oversized'])
    expect(sum(small.energyKwh)).toBeLessThan(sum(whole.energyKwh))
    const midnights = small.energyKwh.filter((_, h) => h % 24 === 0)
    expect(sum(midnights)).toBe(0)
  })
  test('east and west give less than south and more in the morning and evening', () => {
    const eastWest = pvYield(
      SITE,
      pvPlant(
        [
          { powerKw: 50, tiltDeg: 15, azimuthDeg: 90 },
          { powerKw: 50, tiltDeg: 15, azimuthDeg: 270 },
        ],
        { inverterKw: 90 },
      ),
      weather,
    )
    expect(sum(eastWest.energyKwh)).toBeLessThan(sum(whole.energyKwh))
    const hourOfJune = (hour: number, of: Float64Array) =>
      of.reduce((total, energy, h) => (h >= 151 * 24 && h < 181 * 24 && h % 24 === hour ? total + energy : total), 0)
    expect(hourOfJune(6, eastWest.energyKwh)).toBeGreaterThan(hourOfJune(6, whole.energyKwh))
  })
  test('a tracker gives more than the best fixed plane', () => {
    const tracker = { axisAzimuthDeg: 180, axisTiltDeg: 0, maxAngleDeg: 60, groundCover: 0.35, backtrack: true }
    const tracking = pvYield(SITE, pvPlant([{ ...south(100), tracker }], { inverterKw: 90 }), weather)
    expect(sum(tracking.energyKwh)).toBeGreaterThan(sum(whole.energyKwh))
  })
  test('ten years take ten years of degradation before the inverter', () => {
    const old = pvYield(SITE, pvPlant([south(100)], { inverterKw: 90, ageYears: 10 }), weather)
    expect(old.chain.find(({ id }) => id === 'ageing')?.factor).toBeCloseTo(0.995 ** 10, 12)
  })
  test.each([
    [{ powerKw: 0, tiltDeg: 30, azimuthDeg: 180 }],
    [{ powerKw: 5, tiltDeg: 91, azimuthDeg: 180 }],
    [{ powerKw: 5, tiltDeg: -1, azimuthDeg: 180 }],
    [{ powerKw: 5, tiltDeg: 30, azimuthDeg: 400 }],
    [{ powerKw: Number.NaN, tiltDeg: 30, azimuthDeg: 180 }],
  ])('an impossible array is refused: %o', (array) => {
    expect(() => pvYield(SITE, pvPlant([array], { inverterKw: 5 }), weather)).toThrow(Refusal)
  })
  test('a gap in the weather is refused, never taken as zero', () => {
    const temperature = weather.temperature?.slice() ?? new Float64Array()
    temperature[100] = Number.NaN
    expect(() => pvYield(SITE, pvPlant([south(1)]), { ...weather, temperature })).toThrow(/weather-gap/)
  })
})

describe('losses before the inverter', () => {
  test("PVWatts' standard losses are 14.08 % together, as the manual states", () => {
    expect(1 - remaining(PVWATTS_LOSSES)).toBeCloseTo(0.1408, 4)
  })
  test('one replaced leaves the others', () => {
    expect(remaining(lossesWith({ shading: 0 }))).toBeCloseTo(remaining(PVWATTS_LOSSES) / 0.97, 12)
  })
})

describe('the inverter', () => {
  test('at full load it has its nominal efficiency, as the curve is scaled', () => {
    expect(inverterAcKw(100 / 0.96, 100, 0.96)).toBeCloseTo(100, 1)
  })
  test('it never gives more than it gets and falls off at low load', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 200, noNaN: true }), (dc) => {
        const ac = inverterAcKw(dc, 100, 0.97)
        expect(ac).toBeGreaterThanOrEqual(0)
        expect(ac).toBeLessThanOrEqual(dc)
      }),
    )
    expect(inverterAcKw(1, 100, 0.97) / 1).toBeLessThan(inverterAcKw(50, 100, 0.97) / 50)
  })
})

describe('the cells', () => {
  test('under standard test conditions they give their nominal power by both models', () => {
    for (const power of ['pvwatts', 'huld'] as const)
      expect(cellPower({ power, temperatureCoefficient: -0.0035 }, 1000, 25)).toBeCloseTo(1, 12)
  })
  test.each([45, 49])('a module of NOCT %i °C reaches it at 800 W/m², 20 °C, 1 m/s', (noctC) => {
    const thermometer = cellThermometer({ kind: 'fuentes', noctC })
    let cell = 0
    for (let h = 0; h < 10; h += 1) cell = thermometer(800, 20, 1)
    // The model's wind is taken down from 9.14 m to the module at 5 m, so the module is a little warmer than its NOCT.
    expect(cell).toBeGreaterThan(noctC - 0.5)
    expect(cell).toBeLessThan(noctC + 2.5)
  })
  test('wind cools them, the sun warms them, and at night they are as cold as the air or colder', () => {
    for (const model of [
      { kind: 'fuentes', noctC: 45 },
      { kind: 'faiman', u0: 25, u1: 6.84 },
      { kind: 'sapm', a: -3.56, b: -0.075, deltaC: 3 },
    ] as const) {
      const steady = (plane: number, wind: number) => {
        const thermometer = cellThermometer(model)
        thermometer(plane, 20, wind)
        return thermometer(plane, 20, wind)
      }
      expect(steady(800, 5)).toBeLessThan(steady(800, 1))
      expect(steady(800, 1)).toBeGreaterThan(steady(400, 1))
      expect(steady(0, 1)).toBeLessThanOrEqual(20)
    }
  })
})

describe('a single-axis tracker', () => {
  const free = { axisAzimuthDeg: 180, axisTiltDeg: 0, maxAngleDeg: 90, groundCover: 0.4, backtrack: false }
  test('it faces the sun better than any other rotation about its axis (brute force)', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 360 }),
        (sine, azimuth, axisTiltDeg, axisAzimuthDeg) => {
          const tracker = { ...free, axisTiltDeg, axisAzimuthDeg }
          const { tilt, facing } = trackerOrientation(tracker, sine, azimuth)
          const best = cosOfIncidence(sine, azimuth, tilt, facing)
          const axis = (axisAzimuthDeg * Math.PI) / 180
          const lean = (axisTiltDeg * Math.PI) / 180
          for (let degrees = -90; degrees <= 90; degrees += 3) {
            // The plane's normal, turned about the axis and leant with it, in east, north, up.
            const turned = (degrees * Math.PI) / 180
            const along = Math.cos(turned) * Math.sin(lean)
            const right = Math.sin(turned)
            const up = Math.cos(turned) * Math.cos(lean)
            const north = along * Math.cos(axis) - right * Math.sin(axis)
            const east = along * Math.sin(axis) + right * Math.cos(axis)
            const cos = Math.sqrt(1 - sine * sine)
            const other = east * cos * Math.sin(azimuth) + north * cos * Math.cos(azimuth) + up * sine
            expect(best).toBeGreaterThanOrEqual(other - 1e-9)
          }
        },
      ),
      { numRuns: 40 },
    )
  })
  test('it never turns further than it can, and turns back when rows would shade each other', () => {
    const held = trackerOrientation({ ...free, maxAngleDeg: 45 }, 0.1, Math.PI / 2)
    expect(held.tilt).toBeCloseTo(Math.PI / 4, 9)
    const back = trackerOrientation({ ...free, backtrack: true }, 0.1, Math.PI / 2)
    expect(back.tilt).toBeLessThan(trackerOrientation(free, 0.1, Math.PI / 2).tilt)
  })
})
