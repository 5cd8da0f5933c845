import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BuildingZone, type HourConditions, heatHour } from './heat-hour.ts'

const zone: BuildingZone = {
  floorAreaM2: 120,
  windowsWPerK: 40,
  opaqueWPerK: 110,
  ventilationWPerK: 50,
  capacityJPerK: 165_000 * 120,
  massAreaM2: 2.5 * 120,
}
const winter: HourConditions = {
  outdoorC: -5,
  supplyC: -5,
  internalGainsW: 300,
  solarGainsW: 0,
  massBeforeC: 19,
  heatingSetC: 20,
  coolingSetC: 26,
  mostHeatingW: 20_000,
  mostCoolingW: 0,
}

/** The same network solved as linear equations by plain elimination: an independent twin. */
function twin(z: BuildingZone, h: HourConditions, powerW: number): number[] {
  const aTot = 4.5 * z.floorAreaM2
  const hIs = 3.45 * aTot
  const hMs = 9.1 * z.massAreaM2
  const hEm = 1 / (1 / z.opaqueWPerK - 1 / hMs)
  const g = 0.5 * h.internalGainsW + h.solarGainsW
  const phiM = (z.massAreaM2 / aTot) * g
  const phiSt = (1 - z.massAreaM2 / aTot - z.windowsWPerK / (9.1 * aTot)) * g
  const c = z.capacityJPerK / 3600
  // Unknowns: air, surface, mass at the end; the mass counts with its mean over the hour.
  const a = [
    [hIs + z.ventilationWPerK, -hIs, 0, z.ventilationWPerK * h.supplyC + 0.5 * h.internalGainsW + powerW],
    [-hIs, hIs + z.windowsWPerK + hMs, -hMs / 2, z.windowsWPerK * h.outdoorC + phiSt + (hMs / 2) * h.massBeforeC],
    [0, -hMs, c + (hMs + hEm) / 2, phiM + hEm * h.outdoorC + c * h.massBeforeC - ((hMs + hEm) / 2) * h.massBeforeC],
  ]
  for (let i = 0; i < 3; i += 1)
    for (let j = 0; j < 3; j += 1)
      if (i !== j) {
        const factor = (a[j]?.[i] ?? 0) / (a[i]?.[i] ?? 1)
        for (let k = 0; k < 4; k += 1) (a[j] as number[])[k] = (a[j]?.[k] ?? 0) - factor * (a[i]?.[k] ?? 0)
      }
  return a.map((row, i) => (row[3] ?? 0) / (row[i] ?? 1))
}

describe('one hour of a building', () => {
  test('the temperatures solve the network of the standard, whatever the building', () => {
    const range = (min: number, max: number) => fc.double({ min, max, noNaN: true })
    fc.assert(
      fc.property(
        range(20, 500),
        range(5, 100),
        range(20, 300),
        range(0, 200),
        range(80, 370),
        range(1.5, 3.5),
        range(-20, 35),
        range(0, 2000),
        range(0, 3000),
        range(10, 28),
        (area, windows, opaque, ventilation, capacity, mass, outdoor, internal, solar, before) => {
          const z = {
            floorAreaM2: area,
            windowsWPerK: windows,
            opaqueWPerK: opaque,
            ventilationWPerK: ventilation,
            capacityJPerK: capacity * 1000 * area,
            massAreaM2: mass * area,
          }
          const h = {
            ...winter,
            outdoorC: outdoor,
            supplyC: outdoor,
            internalGainsW: internal,
            solarGainsW: solar,
            massBeforeC: before,
          }
          const result = heatHour(z, h)
          const [air = 0, surface = 0, massEnd = 0] = twin(z, h, result.powerW)
          expect(result.airC).toBeCloseTo(air, 6)
          expect(result.surfaceC).toBeCloseTo(surface, 6)
          expect(result.massC).toBeCloseTo(massEnd, 6)
        },
      ),
    )
  })
  test('the set temperature is met exactly when the plant is strong enough', () => {
    const result = heatHour(zone, winter)
    expect(result.airC).toBeCloseTo(20, 9)
    expect(result.powerW).toBeGreaterThan(0)
    expect(result.reached).toBe(true)
  })
  test('a weak boiler leaves the house colder and says so', () => {
    const result = heatHour(zone, { ...winter, mostHeatingW: 500 })
    expect(result.powerW).toBe(500)
    expect(result.airC).toBeLessThan(20)
    expect(result.reached).toBe(false)
  })
  test('in steady state the heating equals the losses less the gains', () => {
    let massBeforeC = 19
    let result = heatHour(zone, { ...winter, massBeforeC })
    for (let i = 0; i < 5000; i += 1) {
      massBeforeC = result.massC
      result = heatHour(zone, { ...winter, massBeforeC })
    }
    const mass = result.massC
    const hMs = 9.1 * zone.massAreaM2
    const hEm = 1 / (1 / zone.opaqueWPerK - 1 / hMs)
    const losses = zone.ventilationWPerK * 25 + zone.windowsWPerK * (result.surfaceC + 5) + hEm * (mass + 5)
    // The standard lets a small part of the gains leave with the windows: H_w / (9.1 A_tot) of half the internal gains.
    const leaving = (zone.windowsWPerK / (9.1 * 4.5 * zone.floorAreaM2)) * 150
    expect(result.powerW + winter.internalGainsW - leaving).toBeCloseTo(losses, 3)
  })
})
