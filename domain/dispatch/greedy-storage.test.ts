import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runGreedy } from './greedy-storage.ts'

const sum = (values: Int32Array) => values.reduce((a, b) => a + b, 0)

describe('a storage run by the plain rule', () => {
  test('loses nothing but its loss, and stays within power and content', () => {
    const wh = fc.integer({ min: 0, max: 100_000 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(wh, wh), { maxLength: 200 }),
        fc.integer({ min: 0, max: 50_000 }),
        fc.integer({ min: 0, max: 200_000 }),
        fc.double({ min: 0.5, max: 1, noNaN: true }),
        (steps, limitWh, capacityWh, roundTripEfficiency) => {
          const surplus = Int32Array.from(steps.map(([s]) => s))
          const deficit = Int32Array.from(steps.map(([, d]) => d))
          const run = runGreedy({ limitWh, capacityWh, roundTripEfficiency }, surplus, deficit)
          expect(sum(run.chargeWh)).toBe(sum(run.dischargeWh) + run.leftWh + run.lostWh)
          let content = 0
          for (let i = 0; i < steps.length; i += 1) {
            const charge = run.chargeWh[i] ?? 0
            const discharge = run.dischargeWh[i] ?? 0
            expect(charge === 0 || discharge === 0).toBe(true)
            expect(Math.max(charge, discharge)).toBeLessThanOrEqual(limitWh)
            expect(charge).toBeLessThanOrEqual(surplus[i] ?? 0)
            expect(discharge).toBeLessThanOrEqual(deficit[i] ?? 0)
            content += Math.floor(charge * roundTripEfficiency) - discharge
            expect(content).toBeGreaterThanOrEqual(0)
            expect(content).toBeLessThanOrEqual(capacityWh)
          }
        },
      ),
    )
  })
  test('noon surplus is given back in the evening, less the loss', () => {
    const run = runGreedy(
      { limitWh: 500, capacityWh: 800, roundTripEfficiency: 0.9 },
      Int32Array.of(1000, 1000, 0),
      Int32Array.of(0, 0, 2000),
    )
    expect([...run.chargeWh]).toEqual([500, 388, 0])
    expect([...run.dischargeWh]).toEqual([0, 0, 500])
    expect(run.leftWh).toBe(299)
  })
})
