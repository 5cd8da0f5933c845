import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../problems/refusal.ts'
import { biogasYield, USUAL_BLOCK } from './biogas-yield.ts'

const constant = { ...USUAL_BLOCK, powerKw: 500, mode: 'constant' as const, loadShare: 0.9, outages: [] }
const heatLed = (demand: readonly number[]) => ({
  ...USUAL_BLOCK,
  powerKw: 400,
  electricEfficiency: 0.4,
  heatEfficiency: 0.4,
  ownUse: 0,
  mode: 'heat-led' as const,
  minLoad: 0.4,
  heatDemandKwh: Float64Array.from(demand),
  outages: [],
})

describe('a block at a steady load', () => {
  test('by hand: 500 kW at 0.9, 8 % own use, an outage of a day in a week', () => {
    const { energyKwh, fuelKwh, fullLoadHours, chain } = biogasYield(
      { ...constant, outages: [{ fromHour: 24, toHour: 48 }] },
      168,
    )
    expect(energyKwh.reduce((a, b) => a + b, 0)).toBeCloseTo(450 * 144 * 0.92, 6)
    expect(fuelKwh[0]).toBeCloseTo(450 / 0.4, 9)
    expect(energyKwh[24]).toBe(0)
    expect(fullLoadHours).toBeCloseTo(0.9 * 144, 9)
    expect(chain.map(({ factor }) => factor?.toFixed(4))).toEqual([undefined, '0.9000', '0.8571', '0.9200'])
  })
})

describe('a block that follows heat', () => {
  test('it covers the demand up to full power and stands still below its least load', () => {
    const { heatKwh, energyKwh, findings } = biogasYield(heatLed([500, 400, 200, 160, 159, 0]), 6)
    expect([...heatKwh]).toEqual([400, 400, 200, 160, 0, 0])
    expect([...energyKwh]).toEqual([400, 400, 200, 160, 0, 0])
    expect(findings.map(({ code }) => code)).toEqual(['generation.heat-not-covered'])
  })
  test('energy is conserved: electricity, heat and losses are the fuel, and heat never passes the demand', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 900, noNaN: true }), { minLength: 1, maxLength: 60 }), (demand) => {
        const { energyKwh, heatKwh, fuelKwh } = biogasYield(heatLed(demand), demand.length)
        demand.forEach((wanted, h) => {
          expect(heatKwh[h] as number).toBeLessThanOrEqual(wanted + 1e-9)
          expect((energyKwh[h] as number) + (heatKwh[h] as number)).toBeCloseTo(0.8 * (fuelKwh[h] as number), 6)
        })
      }),
    )
  })
})

test.each([
  [{ ...constant, powerKw: 0 }],
  [{ ...constant, loadShare: 1.1 }],
  [{ ...constant, electricEfficiency: 0.7, heatEfficiency: 0.5 }],
  [{ ...constant, ownUse: 1 }],
  [heatLed([1, 2])],
  [{ ...heatLed([1, 2, -3]) }],
  [{ ...heatLed([1, 2, 3]), heatEfficiency: 0 }],
])('an impossible block is refused: %#', (block) => {
  expect(() => biogasYield(block, 3)).toThrow(Refusal)
})
